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
  const abbreviated = endOfAbbreviation(text, start, end)
  if (abbreviated > start) return [{ start: abbreviated, end: abbreviated, put: ' ' }]
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
  const best = bestOf(text, start, ways, first, last, marked)
  if (!best || mayBeMeant(text, start, best)) return nothing
  return best.ends.slice(0, -1).map((place) => ({ start: place, end: place, put: ' ' }))
}

/** "26/2015/TT-BTCsửa đổi", "UBNDxã": where capitals end that a word with its marks touches; `start` where none do. */
function endOfAbbreviation(text: string, start: number, end: number): number {
  let at = start
  while (at < end && letterCase(text.charCodeAt(at)) === 1) at += 1
  if (at - start < 2 || end - at < 2 || end - at > longestSyllable || !isMarked(text, at, end)) return start
  for (let i = at; i < end; i += 1) if (letterCase(text.charCodeAt(i)) !== 2) return start
  const id = syllableNumber(text, at, end)
  return id > 0 && isWord(id) && spreadOf(id) >= common && !'&@_'.includes(text.charAt(end) || ' ') ? at : start
}

/** The cut with the fewest pieces, then with the most words; none when two are as good. */
function bestOf(
  text: string,
  start: number,
  ways: readonly (readonly number[])[],
  first: number,
  last: number,
  marked: boolean,
): Cut | undefined {
  let best: Cut | undefined
  let same = false
  for (const ends of ways) {
    const words = wordsOf(text, start, ends, first, last, marked)
    if (words < 0) continue
    const order = best ? ends.length - best.ends.length || best.words - words : -1
    if (order < 0) best = { ends, words }
    same = order === 0
  }
  return same ? undefined : best
}

/** Two pieces with a seam: "ĐứcMạnh" may be how its bearer writes the name, and a label touches its value. */
function mayBeMeant(text: string, start: number, { ends, words }: Cut): boolean {
  const [seam] = ends
  if (ends.length !== 2 || seam === undefined) return false
  return (words === 0 && isName(text, start, seam)) || (isSeam(text, seam) && isLabel(text, start, seam))
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
  let from = start
  for (const [i, end] of ends.entries()) {
    const held = holdOf(text, { start: from, end, ids, at: i + 1, seam: i === 0 && isSeam(text, end), marked })
    if (held === 'nothing') return -1
    if (held === 'words') words += 1
    from = end
  }
  return words
}

/** A piece of a run among the syllables around it: `ids` begins with the word before the run and ends with the one behind it. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly ids: readonly number[]
  readonly at: number
  /** The first piece, and a seam stands behind it. */
  readonly seam: boolean
  /** The run has letters with marks. */
  readonly marked: boolean
}

/** What holds a piece: a word that it makes with a neighbour, itself, or nothing. */
function holdOf(text: string, { start, end, ids, at, seam, marked }: Piece): 'words' | 'itself' | 'nothing' {
  const id = ids[at] ?? 0
  const withLast = areWord(ids[at - 1] ?? 0, id)
  const withNext = areWord(id, ids[at + 1] ?? 0)
  const inside = (at > 1 && withLast) || (at < ids.length - 2 && withNext)
  const paired = withLast || withNext
  const seamed = at > 1 && isSeam(text, start)
  // Short sounds without a mark are those of foreign words: "ma|dút", "si|lô".
  if (end - start < 3 && !inside && !seamed && !isGrammarWord(id) && !isMarked(text, start, end)) return 'nothing'
  const vowelFirst = 'aeiouy'.includes(baseOf(text, start))
  const held = paired || seamed || seam || isGrammarWord(id) || isKnownAlone(text, start, end, id, vowelFirst, at === 1)
  if (marked ? !held : !inside) return 'nothing'
  // What a scanner read wrongly comes apart before vowels: "thu|é", "ki|ém".
  if (at > 1 && vowelFirst && !paired && !(seamed && spreadOf(id) > 0)) return 'nothing'
  return paired ? 'words' : 'itself'
}

/** A syllable that people know by itself; one that opens with a vowel only at the beginning, with its mark. */
function isKnownAlone(
  text: string,
  start: number,
  end: number,
  id: number,
  vowelFirst: boolean,
  opens: boolean,
): boolean {
  if (vowelFirst && !(opens && end - start > 1 && isMarked(text, start, end))) return false
  return isWord(id) && spreadOf(id) >= common
}

const bases = ' abcdefghijklmnopqrstuvwxyz'
function baseOf(text: string, at: number): string {
  return bases.charAt(baseLetter(text.charCodeAt(at)))
}
