import { oftenBefore, oftenOf } from '../../lexicon/words/pairs.ts'
import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { areWord } from '../../lexicon/words/words.ts'
import { letterCase } from '../letters.ts'
import { damageOf, marksOf, spelledAlike, stand } from './alike.ts'
import { isLetterAt, tokenFrom, touchesSign } from './mends.ts'

/*
 * A wrong mark in a word of two syllables: "yêu câu", "tổ cáo", "hợp đông", "kinh đoanh". Scanners and typists make some in texts that are sound
 * otherwise, where nothing tells that marks are lost. Such a pair is mended where documents never have it, other marks on one of its syllables make
 * it a word that they have often, no other word is as near, the neighbour of that syllable does not know it as it is printed, and the other one makes no
 * word with its own.
 */

/** So often, as doublings, a word has to stand in the documents that were counted: one that only lost marks, and one with a wrong mark. */
const common = 7
const veryCommon = 9
/** So many times, as doublings, it has to be more often than what is printed: the documents counted have such faults themselves. */
const farther = 7
/** A word that is so much seldomer, as doublings, claims no syllable of another. */
const nearlyAs = 5
/** The level of the pairs that stand most often. */
const mostOften = 15
const longest = 7

interface Syllable {
  readonly start: number
  readonly end: number
  /** Its number, -1 where the letters are none. */
  readonly syllable: number
  /** Whether one space or line's end parts it from the syllable before. */
  readonly joins: boolean
  /** In small letters: names are not mended. */
  readonly small: boolean
}

interface Word {
  readonly change: Syllable
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
  const out: string[] = []
  let written = 0
  let before: Syllable | undefined
  let first: Syllable | undefined
  let second = nextSyllable(text, 0)
  while (second) {
    const behind = nextSyllable(text, second.end)
    const word = first && second.joins ? wordMeant(text, before, first, second, behind) : undefined
    if (word) {
      out.push(text.slice(written, word.change.start), word.put)
      written = word.change.end
    }
    before = first && word?.change === first ? { ...first, syllable: word.syllable } : first
    first = word?.change === second ? { ...second, syllable: word.syllable } : second
    second = behind
  }
  return out.length === 0 ? text : out.join('') + text.slice(written)
}

/** The run of letters that begins at a place or behind it. */
function nextSyllable(text: string, from: number): Syllable | undefined {
  let start = from
  while (start < text.length && !isLetterAt(text, start)) start += 1
  if (start >= text.length) return undefined
  const { end } = tokenFrom(text, start)
  const gap = start === from + 1 ? text.charCodeAt(from) : 0
  return {
    start,
    end,
    syllable: syllableNumber(text, start, end) || -1,
    joins: gap === 32 || gap === 10,
    small: end - start <= longest && letterCase(text.charCodeAt(start)) === 2 && !touchesSign(text, start, end),
  }
}

/** The word that a pair was meant to be; undefined where it may stand, or more than one is as near. */
function wordMeant(
  text: string,
  before: Syllable | undefined,
  first: Syllable,
  second: Syllable,
  behind: Syllable | undefined,
): Word | undefined {
  // A capital in the middle begins a name.
  if (!second.small || areWord(first.syllable, second.syllable)) return undefined
  const printed = oftenBefore(first.syllable, second.syllable)
  if (printed > mostOften - farther) return undefined
  const least = printed === 0 ? 0 : printed + farther
  const ofFirst = meantBy(text, first, second, true, least)
  const ofSecond = meantBy(text, second, first, false, least)
  const word = ofFirst[0] ?? ofSecond[0]
  if (word === undefined || ofFirst.length + ofSecond.length > 1) return undefined
  const left = first.joins ? before : undefined
  const right = behind?.joins ? behind : undefined
  const isFirst = word.change === first
  // "phôi hợp đồng bộ": the other syllable may belong to the word on its far side.
  const bound = isFirst
    ? right && holds(second.syllable, right.syllable, word.often)
    : left && holds(left.syllable, first.syllable, word.often)
  const known = isFirst ? left && stand(left.syllable, first.syllable) : right && stand(second.syllable, right.syllable)
  return bound === true || known === true ? undefined : word
}

/** Whether a pair is a word that stands nearly as often as the one that was meant. */
const holds = (first: number, second: number, often: number): boolean =>
  areWord(first, second) && oftenBefore(first, second) >= often - nearlyAs

const noWords: readonly Word[] = []

/** The common words that other marks on one syllable of a pair would make. */
function meantBy(text: string, change: Syllable, other: Syllable, isFirst: boolean, least: number): readonly Word[] {
  const fewest = Math.max(common, least)
  // No pair stands oftener than each of its syllables, and few syllables stand so often.
  if (!change.small || other.syllable <= 0 || oftenOf(other.syllable) < fewest) return noWords
  let words: Word[] | undefined
  for (const { syllable, text: put, marks, often: alone } of spelledAlike(text, change.start, change.end)) {
    if (alone < fewest || syllable === change.syllable) continue
    const [a, b] = isFirst ? [syllable, other.syllable] : [other.syllable, syllable]
    const often = oftenBefore(a, b)
    if (often < fewest || !areWord(a, b)) continue
    if (often >= veryCommon || damageOf(marksOf(text.slice(change.start, change.end)), marks) === 'lost') {
      words ??= []
      words.push({ change, syllable, put, often })
    }
  }
  return words ?? noWords
}
