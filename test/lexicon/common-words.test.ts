import { describe, expect, it } from 'vitest'
import { areNearlyCommon, bareNumberOf } from '../../src/lexicon/words/common-words.ts'
import { bareSyllableNumber, syllableNumber } from '../../src/lexicon/words/syllables.ts'

const number = (text: string): number => syllableNumber(text, 0, text.length)
const letters = (text: string): number => bareSyllableNumber(text, 0, text.length)
const nearly = (first: string, second: string): boolean =>
  areNearlyCommon(number(first), letters(first), number(second), letters(second))

describe('common words', () => {
  it.each([
    ['yêu', 'câu'],
    ['phôi', 'hợp'],
    ['tổ', 'chưc'],
  ])('"%s %s" is one but for a mark', (first, second) => {
    expect(nearly(first, second)).toBe(true)
  })

  it.each([
    ['yêu', 'cầu'],
    ['của', 'các'],
    // Both would have to change.
    ['yeu', 'câu'],
  ])('"%s %s" is none but for a mark', (first, second) => {
    expect(nearly(first, second)).toBe(false)
  })

  it('tells the letters of a syllable without its marks', () => {
    expect(bareNumberOf(number('nhân'))).toBe(letters('nhan'))
    expect(bareNumberOf(0)).toBe(0)
  })
})
