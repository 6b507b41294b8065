import { isBareSyllable, isSyllable, isVietnameseLetter } from '../../lexicon/words/syllables.ts'
import { fromTcvn3, isTcvn3 } from '../../text/legacy.ts'
import type { PageContent } from '../page/glyph.ts'
import { rowText } from '../page/paragraphs.ts'
import { rowsOf } from '../page/words.ts'

/**
 * What the letters of a page are worth: `text`; `poor` when they are not what the page shows: a scanner's program read a picture without
 * Vietnamese marks, or read noise, or the fonts do not tell their letters; `none` when the page is a picture with no more than a stamp's
 * letters; `blank` when nothing is on it.
 */
export type TextLayer = 'text' | 'poor' | 'none' | 'blank'

const letter = /\p{L}/u
const marked = /[^\x00-\x7f]/u

interface Counts {
  letters: number
  /** Beyond ASCII. */
  marked: number
  /** Letters and signs that no Vietnamese text holds many of. */
  odd: number
}

/** Judges a page by its letters and by how much of it pictures cover. */
export function textLayerOf(page: PageContent): TextLayer {
  const { letters, marked: vietnamese, odd } = counted(page)
  if (letters < 20 && page.pictured < 0.05) return letters === 0 && odd < 100 ? 'blank' : odd < 100 ? 'text' : 'poor'
  if (page.pictured > 0.3 && letters < 20) return 'none'
  if (page.pictured > 0.6 && letters < 200) return 'none'
  const isScan = page.pictured > 0.5
  // About one letter in four of a Vietnamese text bears a mark.
  if (isScan && vietnamese < letters * 0.06) return 'poor'
  return (isScan || odd > letters * 0.05) && isNoise(page, isScan) ? 'poor' : 'text'
}

function counted({ glyphs }: PageContent): Counts {
  const counts: Counts = { letters: 0, marked: 0, odd: 0 }
  for (const { text } of glyphs) {
    if (isOdd(text)) counts.odd += 1
    if (!letter.test(text)) continue
    counts.letters += 1
    if (marked.test(text)) counts.marked += 1
  }
  return counts
}

function isOdd(text: string): boolean {
  const code = text.codePointAt(0) ?? 0
  // Punctuation of typesetting, and bullets.
  return code > 0xa0 && !isVietnameseLetter(code) && !(code >= 0x2010 && code <= 0x25ff)
}

/** So many words tell; of a sound page nine in ten are syllables, also where OCR read it, of one without marks seven, of noise fewer. */
const least = { words: 40, sound: 0.8, readable: 0.5 }

/** Whether the words of a page are no Vietnamese, and no other language either. */
function isNoise(page: PageContent, isScan: boolean): boolean {
  const plain = rowsOf(page.glyphs)
    .map((row) => rowText(row))
    .join('\n')
  const text = isTcvn3(plain) ? fromTcvn3(plain) : plain
  let [words, sound, alike, foreign] = [0, 0, 0, 0]
  for (const [word] of text.normalize('NFC').matchAll(/\p{L}+/gu)) {
    // Abbreviations, initials and names of other countries.
    if (word.length < 2 || word.length > 7 || (word.length < 5 && word === word.toUpperCase())) continue
    words += 1
    if (isSyllable(word)) sound += 1
    if (isBareSyllable(word)) alike += 1
    else if (!marked.test(word)) foreign += 1
  }
  if (words < least.words) return !isScan && words === 0
  if (sound >= words * (isScan ? least.sound : least.readable)) return false
  // English, French: plain words that no Vietnamese text could have lost its marks in.
  return !(alike < words * 0.4 && foreign > words * 0.5)
}
