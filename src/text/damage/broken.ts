import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { areWord, isGrammarWord, isWord, spreadOf } from '../../lexicon/words/words.ts'
import { letterCase } from '../letters.ts'
import {
  isLetterAt,
  type LastWord,
  type Mend,
  neighbour,
  standApart,
  syllableBefore,
  type Token,
  tokenFrom,
} from './mends.ts'

/*
 * Words broken by a space or a line's end: "Uỷ ban nh ân dân", "thực hi ện", "c ấp tỉnh". Two neighbouring runs of letters are joined when one of them
 * is no word, both together are a syllable, and this syllable makes a word with the one before or behind it, which the pieces do not.
 */

/** Behind these a single letter is a name: "điểm c ấp". */
const namesLetter: ReadonlySet<string> = new Set(
  'điểm khoản mục ý nhóm loại hạng lớp tổ khối bảng phụ lục hình mẫu khu lô dãy'.split(' '),
)

/**
 * The mends that join a run of letters with the next one; none when both may stand as they are.
 *
 * @param previous the word that was mended last
 */
export function mendBroken(text: string, token: Token, previous?: LastWord): readonly Mend[] {
  const gap = text.charCodeAt(token.end)
  const length = token.end - token.start
  const next = pieceBehind(text, token)
  if (!next) return nothing
  const first = syllableNumber(text, token.start, token.end)
  const second = syllableNumber(text, next.start, next.end)
  // At a line's end only what cannot be a word is joined.
  if (gap === 10 && first !== 0) return nothing
  if (!sameCase(text, token, next)) return nothing
  const joined = text.slice(token.start, token.end) + text.slice(next.start, next.end)
  const whole = syllableNumber(joined, 0, joined.length)
  if (whole === 0 || (known(first) && known(second))) return nothing
  const before = neighbour(text, token, 'before')
  const left = syllableBefore(text, token, previous)
  if (length === 1 && before && namesLetter.has(text.slice(before.start, before.end).toLowerCase())) return nothing
  const after = neighbour(text, next, 'behind')
  const right = after ? syllableNumber(text, after.start, after.end) : 0
  if (areWord(left, first) || areWord(second, right)) return nothing
  const paired = areWord(left, whole) || areWord(whole, right) || (after && areWord(whole, brokenBehind(text, after)))
  if (!paired && !standsAlone(text, token, next, whole, known(first) || known(second))) return nothing
  const mends: Mend[] = [{ start: token.end, end: next.start, put: '' }]
  // The line ends behind the word that it broke.
  if (gap === 10 && text.charCodeAt(next.end) === 32) mends.push({ start: next.end, end: next.end + 1, put: '\n' })
  return mends
}
const nothing: readonly Mend[] = []

/** The run behind one space or line's end, when both are short enough for a syllable and stand free. */
function pieceBehind(text: string, token: Token): Token | undefined {
  const gap = text.charCodeAt(token.end)
  if ((gap !== 32 && gap !== 10) || standApart(text, token)) return undefined
  const length = token.end - token.start
  if (length > 6 || (token.start > 0 && !opensWord(text.charCodeAt(token.start - 1)))) return undefined
  const next = tokenFrom(text, token.end + 1)
  if (next.end - next.start + length > 7) return undefined
  return next.end >= text.length || closesWord(text.charAt(next.end)) ? next : undefined
}

/** The syllable that a run makes with the one behind it, when it is broken as well: "t ổ ch ức". */
function brokenBehind(text: string, token: Token): number {
  const next =
    text.charCodeAt(token.end) === 32 && isLetterAt(text, token.end + 1) ? tokenFrom(text, token.end + 1) : undefined
  if (!next || next.end - next.start + token.end - token.start > 7) return 0
  const joined = text.slice(token.start, token.end) + text.slice(next.start, next.end)
  return syllableNumber(joined, 0, joined.length)
}

/** A word that needs no other: of grammar when neither piece is a word ("c ủa"), or a common one whose first piece has no vowel ("c ấp"). */
function standsAlone(text: string, token: Token, next: Token, whole: number, pieceKnown: boolean): boolean {
  if (!pieceKnown && isGrammarWord(whole)) return true
  if (!isWord(whole) || spreadOf(whole) < common || text.charCodeAt(next.start) < 128) return false
  for (let i = token.start; i < token.end; i += 1) if (!consonants.includes(text.charAt(i))) return false
  return true
}
/** A syllable that stands in so many words is one that people know. */
const common = 4
/** Small letters: capitals in a row are an abbreviation. */
const consonants = 'bcdđghklmnpqrstvx'

const known = (syllable: number): boolean => syllable > 0 && (isWord(syllable) || spreadOf(syllable) > 0)

const opensWord = (code: number): boolean => code <= 32 || code === 40 || code === 34 || code === 0x201c || code === 42
const closesWord = (c: string): boolean => c <= ' ' || ',.;:!?)"”*|'.includes(c)

/** Small letters, capitals, or a capital before small ones. */
function sameCase(text: string, first: Token, second: Token): boolean {
  const last = letterCase(text.charCodeAt(second.end - 1))
  for (let i = first.start + 1; i < first.end; i += 1) if (letterCase(text.charCodeAt(i)) !== last) return false
  for (let i = second.start; i < second.end; i += 1) if (letterCase(text.charCodeAt(i)) !== last) return false
  return last === 2 || letterCase(text.charCodeAt(first.start)) === last
}
