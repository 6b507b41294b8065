import fc from 'fast-check'
import distance from 'natural/lib/natural/distance/index.js'
import { describe, expect, it } from 'vitest'
import { editsOfShort, likenessOfShort, longestShort, mostLikenessTo } from '../../src/text/likeness.ts'
import { runs } from '../support/property.ts'

const name = fc
  .oneof(
    fc.string(),
    fc.array(fc.constantFrom('1', '2', '16', '/', 'ct', '-', 'ttg', 'qd', 'ubnd')).map((all) => all.join('')),
  )
  .map((text) => text.slice(0, longestShort))

describe('the edits between short texts', () => {
  it('are those of the library that compares long ones', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(editsOfShort(a, b)).toBe(distance.DamerauLevenshteinDistance(a, b))
      }),
      runs(1000),
    )
  })

  it.each([
    ['16/ct-ttg', '16/ct-ttg', 0],
    ['16/ct-ttg', '', 9],
    ['16/ct-ttg', '61/ct-tg', 2],
    ['ac', 'cba', 2],
  ])('%j and %j: %d', (a, b, edits) => {
    expect(editsOfShort(a, b)).toBe(edits)
  })
})

describe('the likeness of short texts', () => {
  it('is that of the library that compares long ones', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(likenessOfShort(a, b)).toBe(distance.JaroWinklerDistance(a, b, {}))
      }),
      runs(1000),
    )
  })

  it.each([
    ['16/ct-ttg', '16/ct-ttg', 1],
    ['16/ct-ttg', '', 0],
    ['abc', 'xyz', 0],
  ])('%j and %j: %d', (a, b, likeness) => {
    expect(likenessOfShort(a, b)).toBe(likeness)
  })
})

describe('what two texts are alike at most', () => {
  it('is never less than how alike they are, however long', () => {
    const long = fc.oneof(
      name,
      fc.array(name).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(long, long, (a, b) => {
        expect(mostLikenessTo(a)(b)).toBeGreaterThanOrEqual(distance.JaroWinklerDistance(a, b, {}))
      }),
      runs(1000),
    )
  })

  it('tells a law from a decision', () => {
    expect(mostLikenessTo('luat bao ve rung')('quyet dinh 16/qd-ubnd')).toBeLessThan(0.7)
  })
})
