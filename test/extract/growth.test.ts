import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { growth, measured } from '../support/growth.ts'

/** One line of a document, without an end: what looks back from each mention to the line's start takes the square of its length. */
const shapes = [
  'Chỉ thị số 1/CT-TTg (sau đây gọi tắt là Chỉ thị 1), Chỉ thị 1 ',
  '(Quyết định số 1/QĐ-UBND ',
  '“Quyết định số 1/QĐ-UBND” ',
  'theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 1/TTr-SYT ',
]

/** One item or paragraph in which many act, one after the other. */
const orders = [
  '; Sở Y tế kiểm tra bến đò trước ngày 5/11',
  '; Tỉnh đoàn dạy bơi',
  ' Giao Sở Nội vụ kiểm tra bến đò.',
] as const

/** Paragraphs without a mark: whoever looks from each to the end of the text takes the square of their number. */
const paragraphs = ['Bến ở phía nam.\n\n', '## Bến đò\n\nBến ở phía nam.\n\n'] as const

describe('the time of parsing', () => {
  it.each(paragraphs.map((one) => [one] as const))('grows with the number of paragraphs %j', measured, (one) => {
    const text = one.repeat(Math.ceil(200_000 / one.length))
    expect(growth((all: string) => void parseText(all, 'a.md'), text, text.repeat(4))).toBeLessThan(6.5)
  })

  it.each(orders.map((order) => [order] as const))('grows with an item of many who act: %s …', measured, (order) => {
    const head =
      'SỞ Y TẾ\nSố: 1/KL-UBND\n\nKẾT LUẬN\nVề bến đò\n\nChủ tịch kết luận như sau:\n\nSở Y tế rà soát tủ thuốc trước ngày 3/11.'
    const item = (times: number): string => `${head}${order.repeat(times)}\n`
    expect(growth((text: string) => void parseText(text), item(1000), item(4000))).toBeLessThan(9)
  })

  it.each(shapes.map((shape) => [shape] as const))('grows with a line of %s …', measured, (shape) => {
    const text = shape.repeat(Math.ceil(150_000 / shape.length))
    expect(growth((line: string) => void parseText(line), text, text.repeat(4))).toBeLessThan(6.5)
  })
})
