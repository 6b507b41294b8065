import { describe, expect, it } from 'vitest'
import { syllableNumber } from '../../src/lexicon/words/syllables.ts'
import { holdsVowel, letterRuns, opensWithVowel, runAt } from '../../src/text/damage/letter-runs.ts'

describe('runs of letters', () => {
  const text = 'Số 5/QĐ-UBND của ủy ban'
  const runs = letterRuns(text)
  const words = Array.from({ length: runs.count }, (_, i) => {
    const { start, end } = runAt(runs, i)
    return text.slice(start, end)
  })

  it('stand in their order', () => {
    expect(words).toEqual(['Số', 'QĐ', 'UBND', 'của', 'ủy', 'ban'])
  })

  it('tell their syllables and vowels', () => {
    expect(words.map((_, i) => runs.syllable[i])).toEqual(words.map((word) => syllableNumber(word, 0, word.length)))
    expect([...runs.vowels.subarray(0, runs.count)]).toEqual([
      holdsVowel,
      0,
      holdsVowel | opensWithVowel,
      holdsVowel,
      holdsVowel | opensWithVowel,
      holdsVowel,
    ])
  })

  it('are those of the text at hand', () => {
    expect(letterRuns('')).toMatchObject({ count: 0 })
    expect(letterRuns('a b c').count).toBe(3)
    expect(letterRuns(text).count).toBe(6)
  })
})
