import { madeAhead, packed } from '../made-ahead.ts'
import { syllableCount } from './assets.ts'
import { eachPair } from './pairs.ts'
import { bareSyllableNumber, eachWayToWrite } from './syllables.ts'
import { areWord } from './words.ts'

/*
 * The words of two syllables that documents have often, without their marks. They are little more than a thousand, so hardly any pair of
 * neighbours in a text could be one of them: who looks for a word that bears wrong marks may pass over all the others.
 */

/** So often, as doublings, a word has to stand in the documents that were counted. */
export const leastCommon = 7

interface Tables {
  /** The number of a syllable's letters without their marks (`bareSyllableNumber`), by its own number. */
  readonly letters: Uint16Array
  /** What stands behind letters in such words: from `from[first]` to `from[first + 1]`. */
  readonly from: Uint16Array
  readonly second: Uint16Array
}

let tables: Tables | undefined

function made(): Tables {
  if (tables) return tables
  const ahead = madeAhead('common-words')
  tables = ahead ? { letters: ahead.u16(), from: ahead.u16(), second: ahead.u16() } : workedOut()
  return tables
}

/** The tables of common words, for the build. */
export function packedCommonWords(): Uint8Array {
  const { letters, from, second } = made()
  return packed([letters, from, second])
}

function workedOut(): Tables {
  const letters = new Uint16Array(syllableCount + 1)
  // Another way to write a syllable may have other letters: "lý", "lí".
  const ways: (Set<number> | undefined)[] = []
  let most = 0
  eachWayToWrite((syllable, text) => {
    const number = bareSyllableNumber(text, 0, text.length)
    if (number === 0) return
    most = Math.max(most, number)
    letters[syllable] ||= number
    ways[syllable] = (ways[syllable] ?? new Set()).add(number)
  })
  const behind: (Set<number> | undefined)[] = []
  eachPair(leastCommon, (first, second) => {
    if (!areWord(first, second)) return
    for (const a of ways[first] ?? []) for (const b of ways[second] ?? []) behind[a] = (behind[a] ?? new Set()).add(b)
  })
  const from = new Uint16Array(most + 2)
  const seconds: number[] = []
  for (let first = 0; first <= most; first += 1) {
    from[first] = seconds.length
    seconds.push(...(behind[first] ?? []))
  }
  from[most + 1] = seconds.length
  return { letters, from, second: Uint16Array.from(seconds) }
}

/**
 * The number of a syllable's letters without their marks, by its own number.
 *
 * @example bareNumberOf(syllableNumber('nhân', 0, 4)) === bareSyllableNumber('nhan', 0, 4)
 */
export function bareNumberOf(syllable: number): number {
  return made().letters[syllable] ?? 0
}

/**
 * Whether two syllables, by the numbers of their letters without marks (`bareSyllableNumber`), would be a common word if they bore the right marks.
 *
 * @example couldBeCommon(bareSyllableNumber('yeu', 0, 3), bareSyllableNumber('cau', 0, 3)) // "yêu cầu"
 */
export function couldBeCommon(first: number, second: number): boolean {
  const { from, second: seconds } = made()
  const end = from[first + 1] ?? 0
  for (let i = from[first] ?? 0; i < end; i += 1) if (seconds[i] === second) return true
  return false
}
