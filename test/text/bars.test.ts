import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { barsOf, mendBars } from '../../src/text/damage/bars.ts'
import { soundCopy } from '../../src/text/damage/damage.ts'
import { normalise } from '../../src/text/normalise.ts'
import { growth, measured } from '../support/growth.ts'

/** The text as readers see it. */
const sound = (source: string): string => soundCopy(normalise(source)).sound.text

describe('a bar that stands alone in prose', () => {
  it.each([
    ['Các bản tổ chức cung cấp | dịch vụ nước sạch', 'Các bản tổ chức cung cấp dịch vụ nước sạch'],
    ['dọn kênh ở các bản, | xã trong mùa mưa năm nay', 'dọn kênh ở các bản, xã trong mùa mưa năm nay'],
    ['theo|quy định của xã, các bản dọn kênh mương', 'theo quy định của xã, các bản dọn kênh mương'],
    ['sửa đổi| bổ sung quy chế trực đập của các bản', 'sửa đổi bổ sung quy chế trực đập của các bản'],
    ['trong các |hoạt động dọn kênh của các bản', 'trong các hoạt động dọn kênh của các bản'],
    [
      'dòng trên\n\nngười dân | dọn kênh mương ở các bản\n\ndòng dưới',
      'dòng trên\n\nngười dân dọn kênh mương ở các bản\n\ndòng dưới',
    ],
    ['theo khoản | Điều 9 của Quy chế này', 'theo khoản 1 Điều 9 của Quy chế này'],
    ['tại Khoản | và Khoản 5 Điều 193', 'tại Khoản 1 và Khoản 5 Điều 193'],
    ['ban hành tại Phụ lục | kèm theo Quy chế', 'ban hành tại Phụ lục 1 kèm theo Quy chế'],
  ])('%j is %j', (damaged, right) => {
    expect(sound(damaged)).toBe(right)
  })

  it.each([
    // Cells of a table, columns of a letterhead or closing, an edge.
    'các bản | dọn kênh\ntrạm y tế | khử khuẩn',
    'việc | ai làm\n---|---\ndọn kênh mương | các bản',
    'ỦY BAN NHÂN DÂN XÃ TÀ XÙA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '- Các bản của xã; | để thực hiện;',
    '- Các bản | để biết và cùng thực hiện',
    '| các bản dọn kênh mương',
    'các bản dọn kênh mương |',
    'các bản | trạm y tế | nhà trường cùng dọn kênh mương',
    'Khoản | Điều | Nội dung của Quy chế',
  ])('%j stays', (text) => {
    expect(barsOf(text)).toEqual([])
    expect(mendBars(text)).toBe(text)
  })

  it('parts no sentence, and stands in no value', () => {
    const { tasks } = parseText(
      'ỦY BAN NHÂN DÂN\nXÃ TÀ XÙA\nSố: 14/UBND-VP\nTà Xùa, ngày 12 tháng 3 năm 2031\n\nKính gửi: Các bản\n\nĐể phòng chống lũ, không để dòng nước | dâng vào nhà, Ủy ban nhân dân xã đề nghị các bản thực hiện:\n\n1. Quét dọn nhà văn hóa.\n\n2. Dọn kênh mương ở đầu nguồn | trước mùa mưa năm nay, không để rác trôi.\n',
    )
    expect(tasks.map(({ value }) => value)).toEqual([
      'Quét dọn nhà văn hóa',
      'Dọn kênh mương ở đầu nguồn trước mùa mưa năm nay, không để rác trôi',
    ])
  })

  it.each(['a | b\n', 'a|b|c ', '|', 'khoản | a\n\n\n\n', 'a\n\n\n|b'])(
    'takes a time that grows with the text: %j …',
    measured,
    (piece) => {
      const text = piece.repeat(40_000 / piece.length)
      expect(growth(barsOf, text, text.repeat(4))).toBeLessThan(6)
    },
  )
})
