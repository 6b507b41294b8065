import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { markPictographs } from '../../src/text/pictographs.ts'
import '../support/property.ts'

describe('pictographs', () => {
  it.each([
    ['🔹 Công an xã', '•  Công an xã'],
    ['👉 NHIỆM VỤ THỜI GIAN TỚI', '   NHIỆM VỤ THỜI GIAN TỚI'],
    ['📣 THÔNG BÁO số 118-TB/ĐU 📣', '   THÔNG BÁO số 118-TB/ĐU   '],
    ['✅Dọn kênh mương', '•Dọn kênh mương'],
    ['  🔸🔸 Phát áo phao', '  •    Phát áo phao'],
    ['\uf0a7 Kiểm tra tủ điện', '• Kiểm tra tủ điện'],
    ['\uf0b7\tDán sơ đồ', '•\tDán sơ đồ'],
    ['1\ufe0f\u20e3 Dọn kênh', '1.  Dọn kênh'],
    ['  2\u20e3 Dọn kênh', '  2. Dọn kênh'],
    ['1\ufe0f Dọn kênh', '1\ufe0f Dọn kênh'],
    ['✓ Dọn kênh mương', '✓ Dọn kênh mương'],
    ['Nước sạch © 2031', 'Nước sạch © 2031'],
    ['Bão 🌀 đổ bộ', 'Bão 🌀 đổ bộ'],
  ])('%s', (line, right) => {
    expect(markPictographs(line)).toBe(right)
  })

  it('keep the length of any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '🔹',
            '📣',
            '✅',
            '➡️',
            ' ',
            '\n',
            'A',
            'b',
            'Ủy',
            '1',
            '©',
            '1\ufe0f\u20e3',
            '2\u20e3',
            '\ufe0f',
          ),
        ),
        (parts) => {
          const text = parts.join('')
          expect(markPictographs(text)).toHaveLength(text.length)
        },
      ),
    )
  })

  it.each([
    ['① Công an xã tuần tra.\n② Trạm Y tế trực.', '1.Công an xã tuần tra.\n2.Trạm Y tế trực.'],
    ['❶ Công an xã\n   ⓐ Tuần tra.\n   ⓑ Xử lý.', '1.Công an xã\n   a)Tuần tra.\n   b)Xử lý.'],
    ['Xem hình ① và ②.', 'Xem hình ① và ②.'],
  ])('%j: rings number items at the head of a line', (text, plain) => {
    expect(markPictographs(text)).toBe(plain)
  })

  it('open the items of a post', () => {
    const { tasks, header } = parseText(
      '📣 THÔNG BÁO số 118-TB/ĐU ngày 14/9/2031 của Đảng ủy xã Nậm Ón 📣\nKẾT LUẬN VỀ TIẾN ĐỘ LÀM ĐƯỜNG VEN SUỐI\nSáng 11/9/2031, Thường trực Đảng ủy xã làm việc với UBND xã và kết luận như sau:\n👉 NHIỆM VỤ THỜI GIAN TỚI\n🔹 Ủy ban nhân dân xã\nHoàn thành kiểm đếm 37 hộ còn lại trước ngày 30/9/2031\n🔹 Công an xã\nTuần tra công trường vào ban đêm, bảo đảm an ninh trật tự\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLò Văn Ón\n',
    )
    expect(header.number?.value).toBe('118-TB/ĐU')
    expect(tasks.map(({ assignees }) => assignees.map(({ value }) => value))).toEqual([
      ['Ủy ban nhân dân xã'],
      ['Công an xã'],
    ])
  })
})
