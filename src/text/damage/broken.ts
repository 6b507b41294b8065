import { oftenBefore, oftenOf, oftenTotal } from '../../lexicon/words/pairs.ts'
import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { areWord } from '../../lexicon/words/words.ts'
import { letterCase } from '../letters.ts'
import { holdsVowel, type LetterRuns, runAt } from './letter-runs.ts'
import {
  isFigureAt,
  isLetterAt,
  type LastWord,
  type Mend,
  neighbour,
  syllableBefore,
  type Token,
  tokenFrom,
} from './mends.ts'
import { closeTones } from './tones.ts'

/*
 * Words broken by a space or a line's end: "Uỷ ban nh ân dân", "thực hi ện", "củ a Th ủ tướng". Two neighbouring runs of letters are joined when both
 * together are a syllable that stands beside the one before or behind it in documents, and the run with it is far likelier than with the two pieces
 * (see `lexicon/words/pairs.ts`).
 */

/** Behind these a single letter is a name: "điểm c ấp". */
const namesLetter: ReadonlySet<string> = new Set(
  'điểm khoản mục ý nhóm loại hạng lớp tổ khối bảng phụ lục hình mẫu khu lô dãy'.split(' '),
)

/**
 * Whether a run of letters could be a syllable with the next one: both are short, and their vowels do not tell them apart, as they do nearly
 * always. A syllable has one run of vowels, so two pieces that have one each can be one only where the second begins with its own.
 *
 * @param i the number of the run
 */
export function mayBeOne({ count, start, end, vowels }: LetterRuns, i: number): boolean {
  const next = i + 1
  if (next >= count) return false
  const length = (end[i] ?? 0) - (start[i] ?? 0) + (end[next] ?? 0) - (start[next] ?? 0)
  if (length > longestSyllable) return false
  const second = vowels[next] ?? 0
  return ((vowels[i] ?? 0) & holdsVowel) === 0 || second !== holdsVowel
}
const longestSyllable = 7

/**
 * The mends that join a run of letters with the next one, with which it may be one; none when both may stand as they are.
 *
 * @param i the number of the run
 * @param previous the word that was mended last
 */
export function mendBroken(text: string, runs: LetterRuns, i: number, previous?: LastWord): readonly Mend[] {
  const token = runAt(runs, i)
  const next = runAt(runs, i + 1)
  if (!areBesides(text, token, next) || !sameCase(text, token, next)) return nothing
  const atLineEnd = text.charCodeAt(next.start - 1) !== 32 || text.charCodeAt(token.end) !== 32
  const joined = text.slice(token.start, token.end) + text.slice(next.start, next.end)
  const whole = wholeOf(joined)
  if (whole === 0) return nothing
  const first = runs.syllable[i] || unknown
  const second = runs.syllable[i + 1] || unknown
  // At a line's end only what cannot be a word is joined, or is no word behind a hyphen.
  const isPiece = first === unknown || (second === unknown && text.charCodeAt(token.end) === hyphen)
  if (atLineEnd && (!isPiece || next.end - token.start < 4)) return nothing
  const before = neighbour(text, token, 'before')
  const after = neighbour(text, next, 'behind')
  if (before && isOne(token) && second > 0 && oftenOf(second) >= common && isNamedByLetter(text, before)) return nothing
  // "điểm m, n và o khoản 2".
  const inList = before !== undefined && isOne(before) && before.end !== previous?.end
  if (inList ? isOne(next) : areLetters(text, token, next, before, after)) return nothing
  const left = before ? syllableBefore(text, token, previous) || unknown : besides(text, token.start - 2)
  if (!isOneWord(left, first, second, endsBehind(text, next, after), whole)) return nothing
  const mends: Mend[] = [{ start: token.end, end: next.start, put: '' }]
  // The line ends behind the word that it broke.
  if (atLineEnd && text.charCodeAt(next.end) === 32) mends.push({ start: next.end, end: next.end + 1, put: '\n' })
  return mends
}
const nothing: readonly Mend[] = []

const isNamedByLetter = (text: string, { start, end }: Token): boolean =>
  namesLetter.has(text.slice(start, end).toLowerCase())

/** Whether one space or line's end, which a hyphen may open, parts two runs that stand free. */
function areBesides(text: string, first: Token, second: Token): boolean {
  if (gapEnd(text, first.end) !== second.start) return false
  if (first.start > 0 && !opensWord(text.charCodeAt(first.start - 1))) return false
  return second.end >= text.length || closesWord(text.charAt(second.end))
}
const hyphen = 45

/** Where the gap ends that may break a word; -1 for another one. */
function gapEnd(text: string, at: number): number {
  const gap = text.charCodeAt(at)
  if (gap === 32 || gap === 10) return at + 1
  if (gap !== hyphen || text.charCodeAt(at + 1) !== 10) return -1
  let end = at + 2
  while (end - at < widestGap && text.charCodeAt(end) === 32) end += 1
  return end
}
const widestGap = 16

/** What may stand behind: the next run of letters, and what it is when it is broken as well. */
function endsBehind(text: string, next: Token, after: Token | undefined): readonly number[] {
  if (!after) return [besides(text, next.end + 1)]
  const right = syllableNumber(text, after.start, after.end) || unknown
  const broken = brokenBehind(text, after)
  return broken > 0 ? [right, broken] : [right]
}

/** The syllable that a run makes with the one behind it, when it is broken as well: "t ổ ch ức". */
function brokenBehind(text: string, token: Token): number {
  const next =
    text.charCodeAt(token.end) === 32 && isLetterAt(text, token.end + 1) ? tokenFrom(text, token.end + 1) : undefined
  if (!next || next.end - next.start + token.end - token.start > 7) return 0
  const joined = text.slice(token.start, token.end) + text.slice(next.start, next.end)
  return wholeOf(joined)
}

/** The syllable of joined pieces; the tone of the first may stand as it does where nothing follows: "hoạ" + "ch". */
const wholeOf = (joined: string): number =>
  syllableNumber(joined, 0, joined.length) || syllableNumber(closeTones(joined), 0, joined.length)

/** Whether two pieces are one syllable: it stands beside a neighbour, or is common and a piece is none, and is likelier by far. */
function isOneWord(left: number, first: number, second: number, ends: readonly number[], whole: number): boolean {
  const isSupported = stands(left, whole) || ends.some((end) => stands(whole, end))
  if (!isSupported && !((first === unknown || second === unknown) && oftenOf(whole) >= common)) return false
  const apart = bits(left, first) + bits(first, second) + bits(second, ends[0] ?? edge)
  return apart - bits(left, whole) - Math.min(...ends.map((end) => bits(whole, end))) >= leastGain
}

/** A figure, a run of letters that is no syllable, and where a stretch begins or ends. */
const figure = 0
const unknown = -1
const edge = -2
/** What stands where no letters do. */
const besides = (text: string, at: number): number => (isFigureAt(text, at) ? figure : edge)
/** So often is a syllable met that needs no neighbour, as doublings. */
const common = 6
/** How many times likelier it has to be, as doublings: of twenty-three million letters of documents no other gain than of 12 and more was seen. */
const leastGain = 10
/** What letters cost that are no syllable. */
const unknownBits = 20
/** The share of what a syllable is by itself. */
const aloneShare = 0.3
/** A word of the dictionary that the documents counted do not have. */
const ofDictionary = 2.5
const totalBits = Math.log2(oftenTotal)

const often = (syllable: number): number => Math.max(0.5, oftenOf(syllable))

/** How often two syllables stand together, as doublings; 0 for never. */
const together = (first: number, second: number): number =>
  first < 0 || second < 0 ? 0 : oftenBefore(first, second) || (areWord(first, second) ? ofDictionary : 0)

const stands = (first: number, second: number): boolean => together(first, second) > 0

/** How unlikely a syllable is behind another, as doublings. */
function bits(before: number, syllable: number): number {
  if (syllable === edge) return 0
  if (syllable === unknown) return unknownBits
  const alone = aloneShare * 2 ** (often(syllable) - totalBits)
  const pair = together(before, syllable)
  return -Math.log2(pair === 0 ? alone : (1 - aloneShare) * 2 ** Math.min(0, pair - often(before)) + alone)
}

const isOne = (run: Token): boolean => run.end === run.start + 1

/** "s o l i d", "0,12 x e": two letters without marks are no broken word beside a third, and where no words stand. */
function areLetters(
  text: string,
  token: Token,
  next: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const isPlain = (run: Token): boolean => isOne(run) && text.charCodeAt(run.start) < 128
  if (!isPlain(token) || !isPlain(next)) return false
  return before === undefined ? after === undefined || isOne(after) : after !== undefined && isOne(after)
}

const opensWord = (code: number): boolean => code <= 32 || code === 40 || code === 34 || code === 0x201c || code === 42
const closesWord = (c: string): boolean => c <= ' ' || ',.;:!?)"”*|'.includes(c)

/** Small letters, capitals, or a capital before small ones. */
function sameCase(text: string, first: Token, second: Token): boolean {
  const last = letterCase(text.charCodeAt(second.end - 1))
  for (let i = first.start + 1; i < first.end; i += 1) if (letterCase(text.charCodeAt(i)) !== last) return false
  for (let i = second.start; i < second.end; i += 1) if (letterCase(text.charCodeAt(i)) !== last) return false
  return last === 2 || letterCase(text.charCodeAt(first.start)) === last
}
