import { englishWords, vietnameseWords } from '../../lexicon/common-words.ts'
import type { Layout } from '../../syntax/layout.ts'

/** How much of a text is looked at, in three places. */
const sample = 4000
/** Enough to see the marks of Vietnamese. */
const quick = 600
const english = new Set(englishWords)
const vietnamese = new Set(vietnameseWords)

/** Whether most of the text is not Vietnamese. Vietnamese that lost its marks (scans) is told by its syllables. */
function isForeign(text: string): boolean {
  // Vietnamese in two of three places; the record of a file may stand in English before it.
  const half = text.length >> 1
  const inside = isMarked(text.slice(half, half + quick))
  if (
    inside &&
    (isMarked(text.slice(0, quick)) || isMarked(text.slice(half + (half >> 1), half + (half >> 1) + quick)))
  )
    return false
  const middle = Math.max(0, (text.length >> 1) - (sample >> 1))
  const parts =
    text.length <= 3 * sample
      ? [text]
      : [text.slice(0, sample), text.slice(middle, middle + sample), text.slice(text.length - sample)]
  const read = parts.join(' ')
  const words = read.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 12) return false
  let marked = 0
  let foreign = 0
  let own = 0
  let other = 0
  for (const word of words) {
    if (/[^\p{Script=Latin}]/u.test(word)) other += 1
    else if (/[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u.test(word)) marked += 1
    if (english.has(word)) foreign += 1
    if (vietnamese.has(word)) own += 1
  }
  if (other > words.length * 0.5) return true
  if (marked > words.length * 0.2) return false
  return foreign > own * 2 && foreign > words.length * 0.06 && foreign > marked
}

const ownLetters = new Set([...'ăđơưĂĐƠƯ'].map((letter) => letter.charCodeAt(0)))

const judged = new WeakMap<Layout, boolean>()

/** {@link isForeign} of a document's text; judged once, for header and closing. */
export function isForeignText(layout: Layout): boolean {
  const known = judged.get(layout)
  if (known !== undefined) return known
  const foreign = isForeign(layout.text)
  judged.set(layout, foreign)
  return foreign
}

/** Letters that only Vietnamese has, in more than one of twenty characters of the beginning. */
export function isMarked(whole: string): boolean {
  const length = Math.min(whole.length, 20_000)
  if (length <= 60) return false
  let marked = 0
  for (let i = 0; i < length; i += 1) {
    const code = whole.charCodeAt(i)
    if (code > 0xff && ((code >= 0x1ea0 && code <= 0x1ef9) || ownLetters.has(code))) marked += 1
    if (marked * 20 > length) return true
  }
  return false
}
