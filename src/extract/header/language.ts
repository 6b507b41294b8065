import { englishWords, vietnameseWords } from '../../tables/common-words.ts'

/** How much of a text is looked at, in three places. */
const sample = 4000
/** Enough to see the marks of Vietnamese. */
const quick = 600
const english = new Set(englishWords)
const vietnamese = new Set(vietnameseWords)

/** Whether most of the text is not Vietnamese. Vietnamese that lost its marks (scans) is told by its syllables. */
export function isForeign(text: string): boolean {
  if (isMarked(text.slice(0, quick)) && isMarked(text.slice(text.length >> 1, (text.length >> 1) + quick))) return false
  const middle = Math.max(0, (text.length >> 1) - (sample >> 1))
  const parts =
    text.length <= 3 * sample ? [text] : [text.slice(0, sample), text.slice(middle, middle + sample), text.slice(text.length - sample)]
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

/** Letters that only Vietnamese has, in more than one of twenty characters of the beginning. */
export function isMarked(whole: string): boolean {
  const text = whole.slice(0, 20_000)
  let marked = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 0xff && ((code >= 0x1ea0 && code <= 0x1ef9) || ownLetters.has(code))) marked += 1
  }
  return marked * 20 > text.length && text.length > 60
}
