import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { areWord, isGrammarWord, isJoinedWord, isWord, spreadOf } from '../../lexicon/words/words.ts'
import { baseLetter, letterCase } from '../letters.ts'
import { type LastWord, type Mend, neighbour, syllableBefore, type Token } from './mends.ts'

/*
 * Words without a space between them: "Văn phòng Đảng uỷxây dựng", "Đềnghịcác tổchức". A PDF loses the space behind a letter with marks.
 * Vietnamese syllables are a closed set, so a run of letters that is none, and is two or more of them from end to end, was glued; unless the
 * cut is not the only one, or leaves a piece that is no word and makes none with its neighbours (an OCR's "quyét", a foreign "amiăng").
 */

/** A longer run is no text. */
const longestRun = 64
/** A run that can be cut in more ways than this tells nothing. */
const mostWays = 24
const longestSyllable = 7
/** A syllable that stands in so many words is one that people know. */
const common = 4

interface Cut {
  /** Where the pieces end. */
  readonly ends: readonly number[]
  readonly words: number
}

/**
 * The mends of one run of letters; none when it is sound, foreign, or cannot be told.
 *
 * @param previous the word that was mended last
 */
export function mendGlued(text: string, token: Token, previous?: LastWord): readonly Mend[] {
  const { start, end } = token
  const length = end - start
  if (length < 4 || length > longestRun || syllableNumber(text, start, end) > 0) return nothing
  const marked = isMarked(text, start, end)
  if (!marked && length < 6) return nothing
  if (touchesSymbol(text, start, end)) return nothing
  const before = neighbour(text, token, 'before')
  const behind = neighbour(text, token, 'behind')
  const first = syllableBefore(text, token, previous)
  const last = behind ? syllableNumber(text, behind.start, behind.end) : 0
  // Letters without any mark are words of other languages more often than glued ones.
  if (!marked && !(before && first > 0 && isMarked(text, before.start, before.end)) && last === 0) return nothing
  const ways = cuts(text, start, end)
  if (ways.length === 0 || ways.length > mostWays) return nothing
  if (isJoinedWord(text.slice(start, end).toLowerCase())) return nothing
  let best: Cut | undefined
  let same = false
  for (const ends of ways) {
    const words = wordsOf(text, start, ends, first, last, marked)
    if (words < 0) continue
    const order = best ? ends.length - best.ends.length || best.words - words : -1
    if (order < 0) best = { ends, words }
    same = order === 0
  }
  if (!best || same) return nothing
  const [seam] = best.ends
  // "ĐứcMạnh" may be how its bearer writes the name.
  if (best.ends.length === 2 && seam !== undefined && best.words === 0 && isName(text, start, seam)) return nothing
  if (best.ends.length === 2 && seam !== undefined && isSeam(text, seam) && isLabel(text, start, seam)) return nothing
  return best.ends.slice(0, -1).map((place) => ({ start: place, end: place, put: ' ' }))
}
const nothing: readonly Mend[] = []

function isMarked(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (text.charCodeAt(i) > 127) return true
  return false
}

/** Letters that touch these belong to a symbol, an address or a formula. */
function touchesSymbol(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charAt(start - 1) : ' '
  const behind = text.charAt(end)
  if ('@_/\\&+#=%-'.includes(before) || (behind !== '' && '@_/\\&+#=%-'.includes(behind))) return true
  if (before === '.' && start > 1 && baseLetter(text.charCodeAt(start - 2)) > 0) return true
  return behind === '.' && baseLetter(text.charCodeAt(end + 1)) > 0
}

/** All ways to cut a run into syllables, each written in one case or with its capital first. */
function cuts(text: string, start: number, end: number): readonly (readonly number[])[] {
  const found: number[][] = []
  // Whether what is left from a place on can be cut at all: without it a run of "aaaa…" would be tried in every way.
  const open = new Uint8Array(end - start + 1)
  open[end - start] = 1
  for (let at = end - 1; at >= start; at -= 1)
    for (let size = 1; size <= longestSyllable && at + size <= end; size += 1)
      if (open[at + size - start] === 1 && isPiece(text, at, at + size)) {
        open[at - start] = 1
        break
      }
  if (open[0] !== 1) return found
  const taken: number[] = []
  const walk = (at: number): void => {
    if (found.length > mostWays) return
    if (at === end) {
      if (taken.length > 1) found.push([...taken])
      return
    }
    for (let size = Math.min(longestSyllable, end - at); size > 0; size -= 1) {
      if (open[at + size - start] !== 1 || !isPiece(text, at, at + size)) continue
      taken.push(at + size)
      walk(at + size)
      taken.pop()
    }
  }
  walk(start)
  return found
}

/** A syllable in small letters, in capitals, or with its first letter capital; of one letter only what is a word with its mark. */
function isPiece(text: string, start: number, end: number): boolean {
  if (end === start + 1 && !'ýởỷÝỞỶ'.includes(text.charAt(start))) return false
  if (syllableNumber(text, start, end) === 0) return false
  const first = letterCase(text.charCodeAt(start))
  const second = end > start + 1 ? letterCase(text.charCodeAt(start + 1)) : first
  if (first === 2 && second === 1) return false
  for (let i = start + 2; i < end; i += 1) if (letterCase(text.charCodeAt(i)) !== second) return false
  return true
}

/** Two syllables that begin with a capital each. */
function isName(text: string, start: number, seam: number): boolean {
  return isSeam(text, seam) && letterCase(text.charCodeAt(start)) === 1
}

/** How many words a label has before the one that its value touches. */
const labelWords = 3
const labelLength = 40

/**
 * Whether a run that has a seam stands among the first words of its line: "Cơ quan ban hànhBộ Tư pháp", "Ngày có hiệu lực", the rows of a record whose cells
 * were joined. Its readers tell label and value by the seam.
 */
function isLabel(text: string, start: number, seam: number): boolean {
  // No label ends in "của" or "hoặc".
  if (isGrammarWord(syllableNumber(text, start, seam))) return false
  let words = 0
  for (let at = start - 1; at >= 0; at -= 1) {
    if (start - at > labelLength) return false
    const code = text.charCodeAt(at)
    if (code === 10) return true
    if (code === 32 && ++words > labelWords) return false
    if (code > 32 && code < 128 && baseLetter(code) === 0) return false
  }
  return true
}

/** Small letter before, capital with a small letter behind: a seam that the eye sees. */
function isSeam(text: string, at: number): boolean {
  return letterCase(text.charCodeAt(at)) === 1 && letterCase(text.charCodeAt(at - 1)) === 2
}

/**
 * How many neighbouring pieces make words together; -1 when a piece is held by nothing: no word with a neighbour, none by itself, and
 * behind no seam of small letters and a capital.
 */
function wordsOf(
  text: string,
  start: number,
  ends: readonly number[],
  before: number,
  behind: number,
  marked: boolean,
): number {
  const ids = [before]
  let at = start
  for (const end of ends) {
    ids.push(syllableNumber(text, at, end))
    at = end
  }
  ids.push(behind)
  let words = 0
  at = start
  for (let i = 1; i < ids.length - 1; i += 1) {
    const id = ids[i] ?? 0
    const end = ends[i - 1] ?? at
    const inside = (i > 1 && areWord(ids[i - 1] ?? 0, id)) || (i < ids.length - 2 && areWord(id, ids[i + 1] ?? 0))
    const paired = inside || areWord(ids[i - 1] ?? 0, id) || areWord(id, ids[i + 1] ?? 0)
    if (paired) words += 1
    const vowelFirst = 'aeiouy'.includes(baseOf(text, at))
    const alone =
      (!vowelFirst || (i === 1 && end - at > 1 && isMarked(text, at, end))) && isWord(id) && spreadOf(id) >= common
    const seamed = i > 1 && isSeam(text, at)
    // Short sounds without a mark are those of foreign words: "ma|dút", "si|lô".
    if (end - at < 3 && !inside && !seamed && !isGrammarWord(id) && !isMarked(text, at, end)) return -1
    if (marked ? !(paired || alone || seamed || (i === 1 && isSeam(text, ends[0] ?? at))) : !inside) return -1
    // What a scanner read wrongly comes apart before vowels: "thu|é", "ki|ém".
    if (i > 1 && vowelFirst && !paired && !(seamed && spreadOf(id) > 0)) return -1
    at = end
  }
  return words
}

const bases = ' abcdefghijklmnopqrstuvwxyz'
function baseOf(text: string, at: number): string {
  return bases.charAt(baseLetter(text.charCodeAt(at)))
}
