import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { letterCase } from '../letters.ts'
import { mendGlued } from './glued.ts'
import { isLetterAt, type Mend, type Token } from './mends.ts'

/*
 * Words set with a space behind each letter: "C H Ỉ  T H Ị", "K Ế H O Ạ C H". Single letters in a row are joined when all of them together
 * are syllables; where a wider gap stands between the words, each word has to be one.
 */

/** Fewer letters than this are a list, an initial or a column's heading. */
const fewest = 4
/** A wider gap parts columns. */
const widestGap = 6
/** A longer run is no title. */
const mostLetters = 120

/** The mends of a run of single letters, none when it is no spaced word, and where it ends. */
interface Spaced {
  readonly mends: readonly Mend[]
  readonly end: number
}

/** The run of single letters that begins with `token`. */
export function mendSpaced(text: string, token: Token): Spaced {
  if (token.end !== token.start + 1 || (token.start > 0 && text.charCodeAt(token.start - 1) > 32))
    return { mends: [], end: token.end }
  const letters = [token.start]
  let at = token.end
  while (letters.length < mostLetters) {
    let next = at
    while (next - at <= widestGap && text.charCodeAt(next) === 32) next += 1
    if (next === at || next - at > widestGap || !isLetterAt(text, next) || isLetterAt(text, next + 1)) break
    letters.push(next)
    at = next + 1
  }
  const behind = text.charCodeAt(at)
  // A mark that touches the last letter belongs to a list: "a b c)". White space, the text's end or the end of a sentence do not.
  if (letters.length < fewest || (behind > 32 && !',.:;!*|'.includes(text.charAt(at)))) return { mends: [], end: at }
  const first = letterCase(text.charCodeAt(letters[1] ?? 0))
  if (letters.slice(1).some((place) => letterCase(text.charCodeAt(place)) !== first)) return { mends: [], end: at }
  return wordByWord(text, letters, at) ?? allAtOnce(text, letters, at) ?? { mends: [], end: at }
}

/** Each word stands between wider gaps. */
function wordByWord(text: string, letters: readonly number[], end: number): Spaced | undefined {
  const mends: Mend[] = []
  let word = text.charAt(letters[0] ?? 0)
  let marked = false
  let words = 0
  for (let i = 1; i <= letters.length; i += 1) {
    const place = letters[i] ?? end
    const before = (letters[i - 1] ?? 0) + 1
    if (i === letters.length || place - before > 1) {
      if (syllableNumber(word, 0, word.length) === 0) return undefined
      words += 1
      for (let k = 0; k < word.length; k += 1) if (word.charCodeAt(k) > 127) marked = true
      word = ''
      if (i < letters.length) mends.push({ start: before, end: place, put: ' ' })
    } else mends.push({ start: before, end: place, put: '' })
    word += text.charAt(place)
  }
  return marked && words > 1 ? { mends, end } : undefined
}

/** All gaps are alike: the letters are one run that has to be cut. */
function allAtOnce(text: string, letters: readonly number[], end: number): Spaced | undefined {
  const joined = letters.map((place) => text.charAt(place)).join('')
  const whole = syllableNumber(joined, 0, joined.length) > 0
  const seams = new Set(mendGlued(joined, { start: 0, end: joined.length }).map(({ start }) => start))
  if (!whole && seams.size === 0) return undefined
  const mends: Mend[] = []
  for (let i = 1; i < letters.length; i += 1) {
    const gap = { start: (letters[i - 1] ?? 0) + 1, end: letters[i] ?? end }
    if (!seams.has(i)) mends.push({ ...gap, put: '' })
    else if (gap.end - gap.start > 1) mends.push({ ...gap, put: ' ' })
  }
  return { mends, end }
}
