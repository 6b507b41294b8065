import { madeAhead, packed } from '../made-ahead.ts'
import { syllableCount } from './assets.ts'
import { NumberReader } from './numbers.ts'
import { oftenCount, oftenTogether } from './pair-assets.ts'

/*
 * How often syllables stand, and stand together, in the running text of administrative documents. A figure counts as the syllable 0. Levels are
 * counts as doublings: 3 is eight times, 10 a thousand times; 0 is seldom or never.
 */

interface Tables {
  readonly alone: Uint8Array
  /** What stands behind a syllable: from `from[first]` to `from[first + 1]`, in order. */
  readonly from: Uint32Array
  readonly second: Uint16Array
  readonly level: Uint8Array
}

let tables: Tables | undefined

function made(): Tables {
  if (tables) return tables
  const ahead = madeAhead('pairs')
  tables = ahead ? { alone: ahead.u8(), from: ahead.u32(), second: ahead.u16(), level: ahead.u8() } : workedOut()
  return tables
}

/** The tables of pairs, for the build. */
export function packedPairs(): Uint8Array {
  const { alone, from, second, level } = made()
  return packed([alone, from, second, level])
}

function workedOut(): Tables {
  const numbers = new NumberReader(oftenTogether())
  const list = (put: (syllable: number, level: number) => void): void => {
    let syllable = 0
    for (let left = numbers.next(); left > 0; left -= 1) {
      const step = numbers.next()
      syllable += step >> 4
      put(syllable, step & 15)
    }
  }
  const alone = new Uint8Array(syllableCount + 1)
  list((syllable, level) => {
    alone[syllable] = level
  })
  const from = new Uint32Array(syllableCount + 2)
  const second = new Uint16Array(oftenCount)
  const level = new Uint8Array(oftenCount)
  let pair = 0
  let first = -1
  while (!numbers.done) {
    const step = numbers.next()
    for (let i = 1; i <= step; i += 1) from[first + i] = pair
    first += step
    list((syllable, often) => {
      second[pair] = syllable
      level[pair] = often
      pair += 1
    })
  }
  for (let i = first + 1; i < from.length; i += 1) from[i] = pair
  return { alone, from, second, level }
}

/**
 * How often a syllable stands in documents.
 *
 * @param syllable its number (`syllableNumber`), 0 for a figure
 * @returns a count as doublings (2^level), 0 for what is seldom
 * @example oftenOf(syllableNumber('của', 0, 3)) > oftenOf(syllableNumber('cua', 0, 3))
 */
export function oftenOf(syllable: number): number {
  return made().alone[syllable] ?? 0
}

/**
 * How often one syllable stands right before another.
 *
 * @returns a count as doublings (2^level), 0 for what is seldom
 * @example oftenBefore(syllableNumber('ngày', 0, 4), 0) > 0 // "ngày 12"
 */
export function oftenBefore(first: number, second: number): number {
  const { from, second: seconds, level } = made()
  let low = from[first] ?? 0
  let high = (from[first + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = seconds[middle] ?? 0
    if (found === second) return level[middle] ?? 0
    if (found < second) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/**
 * Calls `visit` for each pair of syllables that documents have at least so often, as doublings.
 *
 * @param least a level above 0
 */
export function eachPair(least: number, visit: (first: number, second: number) => void): void {
  const { from, second, level } = made()
  for (let first = 0; first <= syllableCount; first += 1)
    for (let pair = from[first] ?? 0; pair < (from[first + 1] ?? 0); pair += 1)
      if ((level[pair] ?? 0) >= least) visit(first, second[pair] ?? 0)
}

/** How many syllables were counted. */
export { oftenTotal } from './pair-assets.ts'
