import { describe, expect, it } from 'vitest'
import { type LineHead, withLabels } from '../../../src/formats/ocr/labels.ts'

/** "1. Sở 90" → a head; a place to the left of 100 when named. */
const heads = (...lines: readonly string[]): LineHead[] =>
  lines.map((line) => {
    const [text = '', next = '', sure = '95', left = '100'] = line.split(' ')
    return { text, next, sure: Number(sure), left: Number(left), size: 12 }
  })

describe('labels of lists that OCR mistook', () => {
  it.each<[string, LineHead[], string[]]>([
    ['a colon for the full stop', heads('1: Sở 79', 'a) Rà'), ['1.', 'a)']],
    ['a number between two', heads('1. Sở', 'BÀI Văn 31', '3. Các'), ['1.', '2.', '3.']],
    ['a number with a stroke', heads('1. Sở', '2z Văn', '3. Các'), ['1.', '2.', '3.']],
    ['a number at the head of a page', heads('BÀI Sở 31', 'a) Bám', 'b) Tối', '3. Các'), ['2.', 'a)', 'b)', '3.']],
    ['a letter between two', heads('b) Rà', '£) Xây 20', 'd) Chủ'), ['b)', 'c)', 'd)']],
    ['the letter đ', heads('d) Rà', 'ä) Xây 20', 'e) Chủ'), ['d)', 'đ)', 'e)']],
  ])('%s', (_, read, right) => {
    expect(withLabels(read)).toEqual(right)
  })

  it.each<[string, LineHead[]]>([
    ['where none is missing', heads('1. Sở', 'Các cơ 40', '2. Văn')],
    ['where two are missing', heads('1. Sở', 'BÀI Văn 31', '4. Các')],
    ['where it was read with certainty', heads('1. Sở', 'Bộ Nội 96', '3. Các')],
    ['elsewhere on the line', heads('1. Sở', 'BÀI Văn 31 40', '3. Các')],
    ['before a small letter', heads('1. Sở', '12 ngày 96', '3. Các')],
  ])('stay %s', (_, read) => {
    expect(withLabels(read)).toEqual(read.map(({ text }) => text))
  })
})
