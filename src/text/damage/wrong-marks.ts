import { areNearlyCommon, bareNumberOf, leastCommon, mayBeLettersOfWord } from '../../lexicon/words/common-words.ts'
import { oftenBefore, oftenOf } from '../../lexicon/words/pairs.ts'
import { bareSyllableNumber } from '../../lexicon/words/syllables.ts'
import { areWord } from '../../lexicon/words/words.ts'
import { letterCase } from '../letters.ts'
import { damageOf, marksOf, spelledAlike, stand } from './alike.ts'
import { type LetterRuns, letterRuns, runAt } from './letter-runs.ts'
import { touchesSign } from './mends.ts'

/*
 * A wrong mark in a word of two syllables: "yêu câu", "tổ cáo", "hợp đông", "kinh đoanh". Scanners and typists make some in texts that are sound
 * otherwise, where nothing tells that marks are lost. Such a pair is mended where documents never have it, other marks on one of its syllables make
 * it a word that they have often, no other word is as near, the neighbour of that syllable does not know it as it is printed, and the other one makes no
 * word with its own.
 */

/** So often, as doublings, a word with a wrong mark has to stand in the documents that were counted; one that only lost marks: `leastCommon`. */
const veryCommon = 9
/** So many times, as doublings, it has to be more often than what is printed: the documents counted have such faults themselves. */
const farther = 7
/** A word that is so much seldomer, as doublings, claims no syllable of another. */
const nearlyAs = 5
/** The level of the pairs that stand most often. */
const mostOften = 15
const longest = 7

interface Word {
  /** The number of the run that changes. */
  readonly change: number
  readonly syllable: number
  readonly put: string
  /** How often it stands in documents, as doublings. */
  readonly often: number
}

/**
 * The text with the marks of such words put right, of the same length; for finding only, as all that mends marks.
 *
 * @param text composed (NFC)
 * @example mendMarks('Sở Y tế yêu câu các xã phôi hợp') === 'Sở Y tế yêu cầu các xã phối hợp'
 */
export function mendMarks(text: string): string {
  const runs = letterRuns(text)
  const out: string[] = []
  let written = 0
  // As printed, until one of them is mended.
  let { syllable: syllables } = runs
  let first = 0
  let second = lettersOf(text, runs, syllables, 0)
  for (let i = 1; i < runs.count; i += 1) {
    first = second
    second = lettersOf(text, runs, syllables, i)
    if (!mayBeMeant(syllables[i - 1] ?? 0, first, syllables[i] ?? 0, second)) continue
    if (!joins(text, runs, i) || !isSmall(text, runs, i)) continue
    const word = wordMeant(text, runs, syllables, i)
    if (word === undefined) continue
    out.push(text.slice(written, runs.start[word.change]), word.put)
    written = runs.end[word.change] ?? 0
    if (syllables === runs.syllable) syllables = syllables.slice()
    syllables[word.change] = word.syllable
    second = lettersOf(text, runs, syllables, i)
  }
  return out.length === 0 ? text : out.join('') + text.slice(written)
}

/** Whether one space or line's end parts a run from the one before. */
function joins(text: string, { start, end }: LetterRuns, i: number): boolean {
  const gap = end[i - 1] ?? 0
  if (start[i] !== gap + 1) return false
  const code = text.charCodeAt(gap)
  return code === 32 || code === 10
}

/** Whether a run is a syllable's length and begins with a small letter: names are not mended, nor pieces of symbols. */
function isSmall(text: string, runs: LetterRuns, i: number): boolean {
  const start = runs.start[i] ?? 0
  const end = runs.end[i] ?? 0
  return end - start <= longest && letterCase(text.charCodeAt(start)) === 2 && !touchesSign(text, start, end)
}

/** Whether two runs could be a common word if one of them bore other marks; hardly any two could. */
const mayBeMeant = (first: number, firstLetters: number, second: number, secondLetters: number): boolean =>
  // "nhüng": of letters of other languages nothing is known.
  firstLetters === 0 ||
  secondLetters === 0 ||
  (mayBeLettersOfWord(firstLetters, secondLetters) && areNearlyCommon(first, firstLetters, second, secondLetters))

/** The number of a run's letters without their marks. */
function lettersOf(text: string, runs: LetterRuns, syllables: Uint16Array, i: number): number {
  const syllable = syllables[i] ?? 0
  return syllable > 0 ? bareNumberOf(syllable) : bareSyllableNumber(text, runs.start[i] ?? 0, runs.end[i] ?? 0)
}

/** The word that a run and the one before were meant to be; undefined where they may stand, or more than one is as near. */
function wordMeant(text: string, runs: LetterRuns, syllables: Uint16Array, i: number): Word | undefined {
  const first = syllables[i - 1] || unknown
  const second = syllables[i] || unknown
  if (areWord(first, second)) return undefined
  const printed = oftenBefore(first, second)
  if (printed > mostOften - farther) return undefined
  const least = printed === 0 ? 0 : printed + farther
  const ofFirst = isSmall(text, runs, i - 1) ? meantBy(text, runs, i - 1, first, second, true, least) : noWords
  const ofSecond = meantBy(text, runs, i, second, first, false, least)
  const word = ofFirst[0] ?? ofSecond[0]
  if (word === undefined || ofFirst.length + ofSecond.length > 1) return undefined
  const left = i > 1 && joins(text, runs, i - 1) ? syllables[i - 2] || unknown : undefined
  const right = i + 1 < runs.count && joins(text, runs, i + 1) ? syllables[i + 1] || unknown : undefined
  const isFirst = word.change === i - 1
  // "phôi hợp đồng bộ": the other syllable may belong to the word on its far side.
  const bound = isFirst ? holds(second, right, word.often) : holds(left, first, word.often)
  const known = isFirst ? stand(left, first) : stand(second, right)
  return bound || known ? undefined : word
}

/** Letters that are no syllable. */
const unknown = -1

/** Whether a pair is a word that stands nearly as often as the one that was meant. */
const holds = (first: number | undefined, second: number | undefined, often: number): boolean =>
  first !== undefined &&
  second !== undefined &&
  areWord(first, second) &&
  oftenBefore(first, second) >= often - nearlyAs

const noWords: readonly Word[] = []

/** The common words that other marks on one syllable of a pair would make. */
function meantBy(
  text: string,
  runs: LetterRuns,
  change: number,
  printed: number,
  other: number,
  isFirst: boolean,
  least: number,
): readonly Word[] {
  const fewest = Math.max(leastCommon, least)
  // No pair stands oftener than each of its syllables, and few syllables stand so often.
  if (other <= 0 || oftenOf(other) < fewest) return noWords
  const { start, end } = runAt(runs, change)
  let words: Word[] | undefined
  for (const { syllable, text: put, marks, often: alone } of spelledAlike(text, start, end)) {
    if (alone < fewest || syllable === printed) continue
    const [a, b] = isFirst ? [syllable, other] : [other, syllable]
    const often = oftenBefore(a, b)
    if (often < fewest || !areWord(a, b)) continue
    if (often >= veryCommon || damageOf(marksOf(text.slice(start, end)), marks) === 'lost') {
      words ??= []
      words.push({ change, syllable, put, often })
    }
  }
  return words ?? noWords
}
