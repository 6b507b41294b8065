import { oftenBefore, oftenOf } from '../../lexicon/words/pairs.ts'
import { vowels } from '../../lexicon/words/spelling.ts'
import { bareSyllableNumber, syllableNumber } from '../../lexicon/words/syllables.ts'
import { areWord } from '../../lexicon/words/words.ts'
import { bare } from '../bare.ts'

/* Syllables that have the same letters and differ in their marks, and what is known of those that stand together. */

/** The marks of a syllable. */
export interface Marks {
  readonly tone: string
  /** For each letter its circumflex, breve, horn or stroke. */
  readonly qualities: readonly string[]
}

/** A syllable that documents have. */
export interface Spelled {
  readonly syllable: number
  readonly text: string
  readonly marks: Marks
  /** How often documents have it, as doublings. */
  readonly often: number
}

const tones = '\u0300\u0301\u0303\u0309\u0323'

/** The marks of a syllable in small letters. */
export function marksOf(text: string): Marks {
  let tone = ''
  const qualities: string[] = []
  for (const letter of text) {
    const marks = marksOfLetter(letter)
    if (marks.tone !== '') tone = marks.tone
    qualities.push(marks.quality)
  }
  return { tone, qualities }
}

interface LetterMarks {
  readonly tone: string
  readonly quality: string
}

/** What is known of letters: they are few, and to take one apart costs more than to look it up. */
const known = new Map<string, LetterMarks>()

function marksOfLetter(letter: string): LetterMarks {
  let found = known.get(letter)
  if (found) return found
  let tone = ''
  let quality = letter === 'đ' ? letter : ''
  for (const mark of letter.normalize('NFD').slice(1)) {
    if (tones.includes(mark)) tone = mark
    else quality = mark
  }
  found = { tone, quality }
  known.set(letter, found)
  return found
}

/** The letters that differ from one in marks alone: for a vowel each with its six tones, for d also đ. */
const kin = new Map<string, readonly string[]>([['d', ['d', 'đ']]])
for (const row of vowels) {
  const letter = bare(row.charAt(0))
  kin.set(letter, [...(kin.get(letter) ?? []), row])
}

/** Other ways to write a syllable than the present official one: the tone on the second vowel ("hoà"), i for y ("lí"). */
const otherWays = /^(?!qu).*(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])$|^(?:[hklmstv]|qu)[iíìỉĩị]$/u

/** By the numbers of syllables without marks: letters are written out once. */
const spellings: (readonly Spelled[] | undefined)[] = []
const none: readonly Spelled[] = []

/** The syllables that documents have with the letters of a stretch, whatever its marks, by their numbers. */
export function spelledAlike(printed: string, start = 0, end = printed.length): readonly Spelled[] {
  let number = bareSyllableNumber(printed, start, end)
  const known = spellings[number]
  if (known) return known
  const letters = bare(printed.slice(start, end))
  // "nhüng": scanners make letters of other languages as well.
  if (number === 0) number = bareSyllableNumber(letters, 0, letters.length)
  if (number === 0) return none
  const found: Spelled[] = []
  for (const text of waysToMark(letters)) {
    const syllable = syllableNumber(text, 0, text.length)
    const often = oftenOf(syllable)
    if (syllable > 0 && often > 0 && !otherWays.test(text)) found.push({ syllable, text, marks: marksOf(text), often })
  }
  found.sort((a, b) => a.syllable - b.syllable)
  spellings[number] = found
  return found
}

/** Letters with all marks that they can bear, and one tone at most. */
function waysToMark(letters: string): readonly string[] {
  let level = ['']
  let toned: string[] = []
  for (const letter of letters) {
    const rows = kin.get(letter) ?? [letter]
    toned = [
      ...toned.flatMap((text) => rows.map((row) => text + row.charAt(0))),
      ...level.flatMap((text) => rows.flatMap((row) => [...row.slice(1)].map((tone) => text + tone))),
    ]
    level = level.flatMap((text) => rows.map((row) => text + row.charAt(0)))
  }
  return [...level, ...toned]
}

/** How a syllable has to have been damaged to be printed so: marks lost, or altered; undefined where it would have gained some. */
export function damageOf(printed: Marks, right: Marks): 'lost' | 'altered' | undefined {
  let altered = false
  for (const [i, quality] of printed.qualities.entries()) {
    const other = right.qualities[i] ?? ''
    if (quality === '' || quality === other) continue
    if (other === '') return undefined
    altered = true
  }
  if (printed.tone !== '' && printed.tone !== right.tone) {
    if (right.tone === '') return undefined
    altered = true
  }
  return altered ? 'altered' : 'lost'
}

/** Whether two syllables are known to stand together. */
export function stand(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined || first < 0 || second < 0) return false
  return oftenBefore(first, second) > 0 || (first > 0 && second > 0 && areWord(first, second))
}

/** Letters in the case of those printed. */
export const inCaseOf = (printed: string, right: string): string =>
  printed === printed.toLowerCase()
    ? right
    : [...right]
        .map((letter, i) => (printed.charAt(i) === printed.charAt(i).toLowerCase() ? letter : letter.toUpperCase()))
        .join('')
