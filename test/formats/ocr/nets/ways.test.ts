import { describe, expect, it } from 'vitest'
import type { Columns } from '../../../../src/formats/ocr/nets/layers.ts'
import { likeliest, shareOf } from '../../../../src/formats/ocr/nets/ways.ts'

const classes = 13

/** Columns with the given shares of some classes; what is left belongs to the last class. */
function columnsOf(given: readonly Readonly<Record<number, number>>[]): Columns {
  const shares = new Float64Array(given.length * classes)
  for (const [column, own] of given.entries()) {
    let left = 1
    for (const [at, share] of Object.entries(own)) {
      shares[column * classes + Number(at)] = share
      left -= share
    }
    shares[(column + 1) * classes - 1] = left
  }
  return { columns: given.length, classes, shares }
}

/** By the definition: all ways that give the text, one by one. */
function byAllWays({ columns, shares }: Columns, text: readonly number[], used: readonly number[]): number {
  let sum = 0
  const go = (column: number, way: readonly number[], share: number): void => {
    if (column === columns) {
      const read = way.filter((own, i) => own !== 0 && own !== way[i - 1])
      if (read.join(' ') === text.join(' ')) sum += share
      return
    }
    for (const own of used) go(column + 1, [...way, own], share * (shares[column * classes + own] ?? 0))
  }
  go(0, [], 1)
  return sum
}

const doubtful = columnsOf([
  { 0: 0.5, 1: 0.5 },
  { 0: 0.3, 1: 0.6, 2: 0.1 },
  { 0: 0.4, 1: 0.3, 2: 0.3 },
  { 0: 0.6, 2: 0.4 },
])

describe('texts of columns', () => {
  it.each([[[]], [[1]], [[1, 1]], [[1, 2]], [[2]], [[1, 2, 1]], [[2, 2]]])('adds up all ways that give %j', (text) => {
    expect(shareOf(doubtful, text)).toBeCloseTo(byAllWays(doubtful, text, [0, 1, 2]), 12)
  })

  it('gives no share to a text that is longer than the columns', () => {
    expect(shareOf(columnsOf([{ 1: 1 }]), [1, 2])).toBe(0)
    expect(shareOf(columnsOf([]), [])).toBe(1)
  })

  it('finds the likeliest text, not that of the likeliest way', () => {
    // Each single way that gives "1" is less likely than the one that gives nothing.
    const columns = columnsOf([
      { 0: 0.6, 1: 0.4 },
      { 0: 0.6, 1: 0.4 },
    ])
    expect(likeliest(columns)[0]).toEqual([1])
  })

  it('tells figures that stand twice by the gap between them', () => {
    expect(likeliest(columnsOf([{ 3: 1 }, { 0: 1 }, { 3: 1 }]))[0]).toEqual([3, 3])
    expect(likeliest(columnsOf([{ 3: 1 }, { 3: 1 }, { 3: 1 }]))[0]).toEqual([3])
  })

  it('follows those texts alone that may go on', () => {
    const mayGoOn = (text: readonly number[], own: number): boolean => text.length > 0 || own === 2
    const found = likeliest(doubtful, { followed: 6, mayGoOn })
    expect(found[0]?.[0]).toBe(2)
    expect(found.every(([first]) => first === undefined || first === 2)).toBe(true)
  })

  it('follows several texts', () => {
    const found = likeliest(doubtful)
    expect(found.length).toBeGreaterThan(2)
    const shares = found.map((text) => shareOf(doubtful, text))
    expect(shares[0]).toBe(Math.max(...shares))
  })
})
