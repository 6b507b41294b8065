import { expect, it } from 'vitest'
import { rowsOfWords } from '../../../src/formats/page/words.ts'

const word = (text: string, left: number, base = 100): Parameters<typeof rowsOfWords>[0][number] => ({
  text,
  left,
  right: left + text.length * 7,
  base,
  size: 14,
})
const rows = (...words: Parameters<typeof rowsOfWords>[0]): string[] =>
  rowsOfWords(words).map((row) => row.words.map(({ text }) => text).join(' '))

it('sets the name of a type apart from what a stamp beside it says', () => {
  expect(rows(word('Ngày', 60, 98), word('24/4', 95, 98), word('CHỈ', 270), word('THỊ', 295))).toEqual([
    'Ngày 24/4',
    'CHỈ THỊ',
  ])
})

it('leaves a sentence and a name that goes on in its line', () => {
  expect(rows(word('QUYẾT', 200), word('ĐỊNH:', 240))).toEqual(['QUYẾT ĐỊNH:'])
  expect(rows(word('BAN', 200), word('CHỈ', 226), word('THỊ', 250))).toEqual(['BAN CHỈ THỊ'])
})
