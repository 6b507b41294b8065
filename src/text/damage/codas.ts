import { oftenOf } from '../../lexicon/words/pairs.ts'
import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { letterCase } from '../letters.ts'
import type { LetterRuns } from './letter-runs.ts'
import { type Mend, type Token, tokenFrom } from './mends.ts'

/*
 * "Quyế t đị nh", "củ a", "ngà y", "Nơi nhậ n": a PDF whose letters with marks come from another font has a gap behind each of them. Consonants alone
 * are no word, so a text that holds several such ends of syllables apart is broken so from end to end.
 */

/** Ends of syllables apart from them, and what stands behind one. */
const apart: ReadonlySet<string> = new Set('n m t c p ng nh ch N M T C P NG NH CH'.split(' '))
const behind = ' ,.;:)\n'
/** So much of a text is looked at, and so many such ends show that it is broken. */
const reach = 20000
const fewest = 4
const ends: ReadonlySet<string> = new Set('n m t c p ng nh ch a o u i y'.split(' '))

/** Whether the syllables of a text, which is cut into its runs, are broken behind the letters that bear marks. */
export function breaksBehindMarks(text: string, runs: LetterRuns): boolean {
  let found = 0
  for (let i = 0; i < runs.count; i += 1) {
    const start = runs.start[i] ?? 0
    const end = runs.end[i] ?? 0
    // Hardly any run is consonants alone.
    if (runs.vowels[i] !== 0 || end - start > 2 || text.charCodeAt(start - 1) !== 32) continue
    if (start > reach) return false
    const letter = text.charCodeAt(start - 2)
    if (!(letter >= 0xc0 && letter <= 0x1ef9) || !isCoda(text, start, end)) continue
    const word = text.slice(startOf(text, start - 2), start - 1) + text.slice(start, end)
    if (syllableNumber(word, 0, word.length) > 0) found += 1
    if (found >= fewest) return true
  }
  return false
}

const isCoda = (text: string, start: number, end: number): boolean =>
  end < text.length && behind.includes(text.charAt(end)) && apart.has(text.slice(start, end))

function startOf(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longest && letterCase(text.charCodeAt(start - 1)) !== 3) start -= 1
  return start
}
const longest = 7

/** The mend that gives a syllable its end back, in a text that is broken so. */
export function mendCoda(text: string, token: Token): Mend | undefined {
  if (text.charCodeAt(token.end) !== 32 || text.charCodeAt(token.end - 1) < 192) return undefined
  const next = tokenFrom(text, token.end + 1)
  const end = text.slice(next.start, next.end)
  if (!ends.has(end.toLowerCase()) || letterCase(text.charCodeAt(next.start)) !== caseOf(text, token)) return undefined
  const whole = text.slice(token.start, token.end) + end
  const joined = syllableNumber(whole, 0, whole.length)
  if (joined === 0) return undefined
  // "đất và n hà đầu tư": the commoner word is whole, and the letters begin the next one; "thự c hiện".
  const alone = syllableNumber(text, token.start, token.end)
  if (alone > 0 && oftenOf(alone) > oftenOf(joined) && opensNext(text, next)) return undefined
  return { start: token.end, end: next.start, put: '' }
}

/** Of the last letter; one capital alone may begin small letters or capitals. */
function caseOf(text: string, token: Token): number {
  return letterCase(text.charCodeAt(token.end - 1))
}

/** Whether letters are a syllable with the run behind them. */
function opensNext(text: string, { start, end }: Token): boolean {
  if (text.charCodeAt(end) !== 32) return false
  const behind = tokenFrom(text, end + 1)
  const word = text.slice(start, end) + text.slice(behind.start, behind.end)
  return behind.end > behind.start && syllableNumber(word, 0, word.length) > 0
}
