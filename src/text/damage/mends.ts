import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { baseLetter, letterCase } from '../letters.ts'

/** What a damaged place needs: `[start, end)` is dropped and `put` stands in its place. Offsets in the text that was looked at. */
export interface Mend {
  readonly start: number
  readonly end: number
  readonly put: '' | ' ' | '\n' | 'ư'
}

/** A run of letters. */
export interface Token {
  readonly start: number
  readonly end: number
}

/** The last word of what was mended: its syllable, and where it ends. */
export interface LastWord {
  readonly syllable: number
  readonly end: number
}

/** What {@link letterClass} tells: a letter or a mark, and beside it a vowel. */
export const aLetter = 1
export const aVowel = 4
const noLetter = 2

/** What each code unit is, 0 when it is not known yet. */
const letters = new Uint8Array(0x10000)
const anyLetter = /[\p{L}\p{M}]/u
/** A bit for a, e, i, o, u and y, by the number of the letter. */
const vowelBits = (1 << 1) | (1 << 5) | (1 << 9) | (1 << 15) | (1 << 21) | (1 << 25)

/** Figures and punctuation are told by their numbers: to make the classes of Unicode ready takes longer than to mend a page. */
const isOtherLetter = (code: number): boolean =>
  code > 0xa0 && (code < 0x2000 || code > 0x206f) && anyLetter.test(String.fromCharCode(code))

function learn(code: number): number {
  const base = baseLetter(code)
  const vowel = ((vowelBits >> base) & 1) === 1
  const found = vowel ? aLetter | aVowel : base > 0 || isOtherLetter(code) ? aLetter : noLetter
  letters[code] = found
  return found
}

/** Whether a code unit is a letter, of whatever language, or a mark that belongs to one ({@link aLetter}), and a vowel of Latin script ({@link aVowel}). */
export const letterClass = (code: number): number => letters[code] || learn(code)

/** Whether a letter stands at a place, or a mark that belongs to one. */
export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && (letterClass(text.charCodeAt(at)) & aLetter) > 0
}

/** Whether a small letter stands at a place. */
export function isSmallAt(text: string, at: number): boolean {
  return isLetterAt(text, at) && letterCase(text.charCodeAt(at)) === 2
}

/** A figure, or one of "/", "&", "@", "_", "\\". */
const isPartOfSign = (code: number): boolean =>
  (code > 46 && code < 58) || code === 38 || code === 64 || code === 95 || code === 92

/** Whether letters are a piece of a number, an address or an abbreviation: "16/CT-TTg", "AC2023", "a@b.vn". */
export const touchesSign = (text: string, start: number, end: number): boolean =>
  isPartOfSign(text.charCodeAt(start - 1)) || isPartOfSign(text.charCodeAt(end))

/** Whether a figure stands at a place. */
export function isFigureAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code > 47 && code < 58
}

/** The run of letters that begins at `start`. */
export function tokenFrom(text: string, start: number): Token {
  let end = start
  while (isLetterAt(text, end)) end += 1
  return { start, end }
}

/** How far a neighbour may stand: a space, or a line's end with what stands around it. */
const reach = 4

/** The run of letters before or behind a token, when nothing but a little white space parts them. */
export function neighbour(text: string, token: Token, side: 'before' | 'behind'): Token | undefined {
  if (side === 'behind') {
    let at = token.end
    while (at - token.end < reach && isWhite(text.charCodeAt(at))) at += 1
    return at > token.end && isLetterAt(text, at) ? tokenFrom(text, at) : undefined
  }
  let end = token.start
  while (token.start - end < reach && end > 0 && isWhite(text.charCodeAt(end - 1))) end -= 1
  if (end === token.start || end === 0 || !isLetterAt(text, end - 1)) return undefined
  let start = end
  // No syllable is longer than seven letters: what is longer is no neighbour to judge by.
  while (start > 0 && end - start < 9 && isLetterAt(text, start - 1)) start -= 1
  return { start, end }
}

/** The syllable before a token: that of the word that was mended last, when it stands there; 0 when there is none. */
export function syllableBefore(text: string, token: Token, last: LastWord | undefined): number {
  const before = neighbour(text, token, 'before')
  if (!before) return 0
  return last?.end === before.end ? last.syllable : syllableNumber(text, before.start, before.end)
}

function isWhite(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}
