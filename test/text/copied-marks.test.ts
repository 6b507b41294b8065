import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { blankMarks } from '../../src/text/copied-marks.ts'
import '../support/property.ts'

const plan =
  'Em gửi Kế hoạch số 318/KH-BVST ngày 22/6/2026 của Bệnh viện\nĐa khoa Sông Trà, bản giấy gửi sau.\n\nKẾ HOẠCH\nThu dung người bệnh sốt xuất huyết mùa mưa\n\nCăn cứ Luật Khám bệnh, chữa bệnh số 15/2023/QH15;\n\nI. THỰC HIỆN\n\n1. Khoa Dược\n- Dự trù dịch truyền, phối hợp với Trung tâm Kiểm soát bệnh tật\ntỉnh cấp thuốc.\n\nNơi nhận: Sở Y tế (để b/c); Các khoa, phòng;\nLưu: VT.\n\nGIÁM ĐỐC\n(đã ký)\nHồ Ngọc Thạch\n'

describe('a document in a mail that was answered', () => {
  const quoted = `From: Mai\n\nAnh xem giúp em.\n\nVan thu wrote:\n${plan.replace(/^/gmu, '> ')}`
  it('is read without the marks of its lines', () => {
    const { header, tasks, recipients, citations } = parseText(quoted)
    expect([header.type, header.number, header.date, header.issuer, header.subject].map((one) => one?.value)).toEqual([
      'KH',
      '318/KH-BVST',
      '2026-06-22',
      'Bệnh viện Đa khoa Sông Trà',
      'Thu dung người bệnh sốt xuất huyết mùa mưa',
    ])
    expect(tasks.map(({ assignees }) => assignees.map(({ value }) => value))).toEqual([
      ['Khoa Dược', 'Trung tâm Kiểm soát bệnh tật tỉnh'],
    ])
    expect(recipients.map(({ value }) => value)).toEqual(['Sở Y tế', 'Các khoa, phòng', 'VT'])
    expect(citations).toHaveLength(1)
  })

  it.each([
    '> một dòng\n> hai dòng\n> ba dòng\nvà còn lại',
    'a > b\nb > c\nc > d',
    '________\nchữ\n__',
    '__init__ của',
  ])('and no other text is changed: %s', (text) => {
    expect(blankMarks(text)).toBe(text)
  })

  it('keeps the length and the lines of any text', () => {
    const piece = fc.constantFrom('> ', '>> ', '__', '~~', 'chữ', '\n', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const blanked = blankMarks(text)
        expect(blanked.length).toBe(text.length)
        expect(blanked.split('\n').length).toBe(text.split('\n').length)
      }),
    )
  })
})

it('emphasis around a line of a channel is no part of what it says', () => {
  const text = `KẾT LUẬN\nvề mở bến đò\n__Số 37-KL/ĐU, ngày 22/6/2026__\n\nBan Thường vụ kết luận:\n\n1. Công an phường rà soát bến đò.\n\n__Nơi nhận:__\n- Các chi bộ,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Pún\n`
  const { header, recipients } = parseText(text)
  expect([header.number, header.date, header.subject].map((one) => one?.value)).toEqual([
    '37-KL/ĐU',
    '2026-06-22',
    'mở bến đò',
  ])
  expect(recipients).toHaveLength(2)
})
