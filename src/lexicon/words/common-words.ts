import { madeAhead, packed } from '../made-ahead.ts'
import { syllableCount } from './assets.ts'
import { eachPair } from './pairs.ts'
import { bareSyllableNumber, eachWayToWrite } from './syllables.ts'
import { areWord } from './words.ts'

/*
 * The words of two syllables that documents have often, by their letters without marks. They are little more than a thousand, so hardly any pair of
 * neighbours in a text could be one of them with another mark: who looks for such words may pass over all the others.
 */

/** So often, as doublings, a word has to stand in the documents that were counted. */
export const leastCommon = 7

interface Tables {
  /** The number of a syllable's letters without their marks (`bareSyllableNumber`), by its own number. */
  readonly letters: Uint16Array
  /** The words whose first syllable has these letters, whatever its marks: from `from[letters]` to `from[letters + 1]`. */
  readonly from: Uint16Array
  readonly first: Uint16Array
  readonly second: Uint16Array
}

let tables: Tables | undefined

function made(): Tables {
  if (tables) return tables
  const ahead = madeAhead('common-words')
  tables = ahead ? { letters: ahead.u16(), from: ahead.u16(), first: ahead.u16(), second: ahead.u16() } : workedOut()
  return tables
}

/** The tables of common words, for the build. */
export function packedCommonWords(): Uint8Array {
  const { letters, from, first, second } = made()
  return packed([letters, from, first, second])
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
  const words: [number, number][][] = Array.from({ length: most + 1 }, () => [])
  eachPair(leastCommon, (first, second) => {
    if (areWord(first, second)) for (const number of ways[first] ?? []) words[number]?.push([first, second])
  })
  const from = new Uint16Array(most + 2)
  for (let number = 0; number <= most; number += 1)
    from[number + 1] = (from[number] ?? 0) + (words[number]?.length ?? 0)
  const all = words.flat()
  return {
    letters,
    from,
    first: Uint16Array.from(all, ([first]) => first),
    second: Uint16Array.from(all, ([, second]) => second),
  }
}

/**
 * The number of a syllable's letters without their marks, by its own number.
 *
 * @example bareNumberOf(syllableNumber('nhân', 0, 4)) === bareSyllableNumber('nhan', 0, 4)
 */
export function bareNumberOf(syllable: number): number {
  return made().letters[syllable] ?? 0
}

/** One bit for each two syllables' letters that a common word has, at a place that others may share. */
let lettersTogether: Uint8Array | undefined
const bits = 1 << 16

const placeOfLetters = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) + second) & (bits - 1)

function madeTogether(): Uint8Array {
  const { letters, from, second } = made()
  const together = new Uint8Array(bits >> 3)
  for (let first = 0; first + 1 < from.length; first += 1)
    for (let i = from[first] ?? 0; i < (from[first + 1] ?? 0); i += 1) {
      const at = placeOfLetters(first, letters[second[i] ?? 0] ?? 0)
      together[at >> 3] = (together[at >> 3] ?? 0) | (1 << (at & 7))
    }
  return together
}

/**
 * Whether a common word may have such letters, whatever their marks: asked first, since hardly any two neighbours have those of one.
 *
 * @param first the number of the letters without marks (`bareSyllableNumber`)
 */
export function mayBeLettersOfWord(first: number, second: number): boolean {
  lettersTogether ??= madeTogether()
  const at = placeOfLetters(first, second)
  return ((lettersTogether[at >> 3] ?? 0) & (1 << (at & 7))) > 0
}

/**
 * Whether two syllables are a common word but for the marks of one of them.
 *
 * @param first its number, 0 where the letters are no syllable; `firstLetters` is that of the letters without marks (`bareSyllableNumber`)
 * @example areNearlyCommon(syllableNumber('yêu', 0, 3), bareSyllableNumber('yêu', 0, 3), 0, bareSyllableNumber('câu', 0, 3)) // "yêu cầu"
 */
export function areNearlyCommon(first: number, firstLetters: number, second: number, secondLetters: number): boolean {
  const { letters, from, first: firsts, second: seconds } = made()
  const end = from[firstLetters + 1] ?? 0
  for (let i = from[firstLetters] ?? 0; i < end; i += 1) {
    const other = seconds[i] ?? 0
    if (firsts[i] === first ? other !== second && letters[other] === secondLetters : other === second) return true
  }
  return false
}
