import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { aLetter, aVowel, letterClass, type Token } from './mends.ts'

/**
 * The runs of letters of a text, in order: each reader of damage asks for their syllables, and to cut a text into them is most of its work.
 * What is known of the run `i` stands at `i` of each array.
 */
export interface LetterRuns {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** The number of the syllable that a run is; 0 where it is none. */
  readonly syllable: Uint16Array
  /** Whether a run holds a vowel, and whether it opens with one: {@link holdsVowel}, {@link opensWithVowel}. */
  readonly vowels: Uint8Array
}

export const holdsVowel = 1
export const opensWithVowel = 2

/** The text that was cut last: it is asked about again until something in it is mended. */
let lastText = ''
let lastRuns: LetterRuns | undefined

/** The runs of letters of a text. */
export function letterRuns(text: string): LetterRuns {
  if (lastRuns === undefined || text !== lastText) {
    lastRuns = cut(text)
    lastText = text
  }
  return lastRuns
}

/** Where the run `i` stands. */
export const runAt = ({ start, end }: LetterRuns, i: number): Token => ({ start: start[i] ?? 0, end: end[i] ?? 0 })

function cut(text: string): LetterRuns {
  // Something stands between two runs.
  const most = (text.length + 1) >> 1
  const starts = new Int32Array(most)
  const ends = new Int32Array(most)
  const syllable = new Uint16Array(most)
  const vowels = new Uint8Array(most)
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const first = letterClass(text.charCodeAt(at))
    if ((first & aLetter) === 0) continue
    starts[count] = at
    let all = first
    for (at += 1; at < text.length; at += 1) {
      const next = letterClass(text.charCodeAt(at))
      if ((next & aLetter) === 0) break
      all |= next
    }
    ends[count] = at
    syllable[count] = syllableNumber(text, starts[count] ?? 0, at)
    vowels[count] = ((all & aVowel) > 0 ? holdsVowel : 0) | ((first & aVowel) > 0 ? opensWithVowel : 0)
    count += 1
  }
  return { count, start: starts, end: ends, syllable, vowels }
}
