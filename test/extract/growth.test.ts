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

describe('the time of parsing', () => {
  it.each(shapes.map((shape) => [shape] as const))('grows with a line of %s …', measured, (shape) => {
    const text = shape.repeat(Math.ceil(150_000 / shape.length))
    expect(growth((line: string) => void parseText(line), text, text.repeat(4))).toBeLessThan(6.5)
  })
})
