import { describe, expect, it } from 'vitest'
import { awayAbove, awayRules, type Place } from '../../src/corpus/away.ts'

describe('rules that keep what is not found', () => {
  const cases = awayRules.flatMap((rule) => [
    ...rule.examples.map((place) => [rule.id, true, place] as const),
    ...rule.counterExamples.map((place) => [rule.id, false, place] as const),
  ])
  it.each(cases)('%s: %s for its example', (id, fits, place) => {
    expect(awayRules.find((rule) => rule.id === id)?.fits(place)).toBe(fits)
  })

  it('let a folder go that was taken away from one that is there', () => {
    const there: Place = {
      state: 'listed',
      isAsked: true,
      holdsFiles: true,
      lost: 2,
      isMounted: false,
      wasMounted: false,
    }
    const places: Readonly<Record<string, Place>> = {
      kho: there,
      'kho/a': { ...there, isAsked: false, state: 'not-there', holdsFiles: false },
      'kho/b': { ...there, isAsked: false, holdsFiles: false },
      'kho/b/c': { ...there, isAsked: false, state: 'not-there', holdsFiles: false },
    }
    const awayOf = awayAbove((name) => places[name], awayRules)
    expect(awayOf('kho/a/1.txt')).toBeUndefined()
    expect(awayOf('kho/1.txt')).toBeUndefined()
    expect(awayOf('kho/b/1.txt')).toMatchObject({ name: 'kho/b', rule: { id: 'emptied' } })
    // The outermost is named: it is what is away.
    expect(awayOf('kho/b/c/1.txt')).toMatchObject({ name: 'kho/b' })
  })
})
