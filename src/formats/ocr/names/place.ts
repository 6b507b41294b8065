import { familyNames } from '../../../lexicon/family-names.ts'
import { bare } from '../../../text/bare.ts'
import { type FoundWord, legible } from '../found-word.ts'

/** A part of a page, in points. */
export interface Part {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where signatures stand beside "Nơi nhận:": from so far above its line to so far below it, in points, and from this share of the page's width on. */
const beside = { above: 24, below: 190, left: 0.3 }
/** "Nơi nhận:" stands in this share of a page's width, and not at its very head. */
const recipients = { right: 0.45, top: 0.1 }

/** Where a name may be stamped: right of the last "Nơi nhận:" of a page and below; undefined where there is none or OCR read a name there. */
export function placeOfName(words: readonly FoundWord[], width: number, height: number): Part | undefined {
  const lead = words.findLast(
    (word, i) =>
      /^N[ơo]i$/iu.test(word.text) &&
      /^nh[ậâạa]n/iu.test(words[i + 1]?.text ?? '') &&
      word.right < width * recipients.right &&
      word.base > height * recipients.top,
  )
  if (!lead) return undefined
  const place = {
    left: width * beside.left,
    right: width,
    top: Math.max(0, lead.base - beside.above),
    bottom: Math.min(height, lead.base + beside.below),
  }
  return words.some((word, i) => isPrintedName(words, word, i, place, width)) ? undefined : place
}

const families: ReadonlySet<string> = new Set(familyNames)

/** Whether a name that OCR read begins at a word: a family name and another word with a capital, both read well. */
function isPrintedName(words: readonly FoundWord[], word: FoundWord, i: number, place: Part, width: number): boolean {
  const next = words[i + 1]
  return (
    isIn(place, word) &&
    word.left > width * recipients.right &&
    next !== undefined &&
    !next.isFirst &&
    [word, next].every(({ text, sure }) => sure >= legible && /^\p{Lu}\p{Ll}+$/u.test(text)) &&
    families.has(bare(word.text))
  )
}

/** Whether a word stands in a part of a page. */
export function isIn({ left, right, top, bottom }: Part, word: FoundWord): boolean {
  const middle = (word.left + word.right) / 2
  return middle > left && middle < right && word.base > top && word.base - word.size / 2 < bottom
}
