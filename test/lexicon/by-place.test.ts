import { describe, expect, it } from 'vitest'
import { keptByStretch } from '../../src/lexicon/words/by-place.ts'

describe('what is kept of stretches', () => {
  it('is read once for each stretch, also where nothing stands, and forgotten with the text', () => {
    const asked: string[] = []
    const figures = keptByStretch((text, start, end) => {
      asked.push(`${text} ${start} ${end}`)
      return /\d+/u.exec(text.slice(start, end))?.[0]
    })
    expect([figures('a 12', 0, 4), figures('a 12', 0, 4), figures('a 12', 0, 3)]).toEqual(['12', '12', '1'])
    expect([figures('a 12', 0, 1), figures('a 12', 0, 1)]).toEqual([undefined, undefined])
    expect(figures('b 34', 0, 4)).toBe('34')
    expect(asked).toEqual(['a 12 0 4', 'a 12 0 3', 'a 12 0 1', 'b 34 0 4'])
  })
})
