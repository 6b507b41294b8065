import { describe, expect, it } from 'vitest'
import { areNearlyCommon, bareNumberOf, leastCommon, mayBeLettersOfWord } from '../../src/lexicon/words/common-words.ts'
import { eachPair } from '../../src/lexicon/words/pairs.ts'
import { bareSyllableNumber, syllableNumber } from '../../src/lexicon/words/syllables.ts'
import { areWord } from '../../src/lexicon/words/words.ts'

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

  it('passes over no letters that a common word has, and over nearly all others', () => {
    const missed: number[] = []
    eachPair(leastCommon, (first, second) => {
      if (areWord(first, second) && !mayBeLettersOfWord(bareNumberOf(first), bareNumberOf(second))) missed.push(first)
    })
    expect(missed).toEqual([])
    let held = 0
    for (let first = 1; first <= 100; first += 1)
      for (let second = 1; second <= 100; second += 1) if (mayBeLettersOfWord(first, second)) held += 1
    expect(held).toBeLessThan(800)
  })
})
