/*
 * What the net for names tells apart (`tools/names/strips.py`): letters, small and large, and for each vowel its tone by itself. A letter with
 * its tone is a class of the columns in which a name is looked for.
 */

const consonants = 'bcdđghklmnpqrstvx'
const vowels = 'aăâeêioôơuưy'
const letters = [...consonants, ...vowels]
/** Level, sắc, huyền, hỏi, ngã, nặng. */
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

/** A class of a column: what the net calls its letter and its tone, and how it is written. */
export interface Written {
  readonly letter: number
  /** Undefined where a letter bears none. */
  readonly tone?: number
  readonly text: string
}

/** None, a space, small letters, capitals: the outputs of the net before those for the tones. */
export const letterOutputs = 2 + 2 * letters.length

/** All classes of the columns; the first is none. */
export const written: readonly Written[] = [
  { letter: 0, text: '' },
  { letter: 1, text: ' ' },
  ...[...letters, ...letters.map((letter) => letter.toUpperCase())].flatMap((letter, i): readonly Written[] =>
    vowels.includes(letter.toLowerCase())
      ? tones.map((mark, tone) => ({ letter: i + 2, tone, text: (letter + mark).normalize('NFC') }))
      : [{ letter: i + 2, text: letter }],
  ),
]
