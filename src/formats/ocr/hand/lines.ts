import { type FoundWord, legible } from '../found-word.ts'
import { leadOf, legibleByHand, withoutGuesses } from '../handwriting.ts'
import { symbolOf } from './gaps.ts'

/** Words of a line of the letterhead whose figures OCR could not read: from `from` up to, but not with, `to`. */
export interface UnreadLine {
  readonly from: number
  readonly to: number
}

/** The share of a page in which a letterhead stands, and how far figures may part its words, in heights of the type. */
const letterhead = { share: 1 / 3, apart: 9, gap: 2 }

const numberRead = /^\p{P}?s?[Ss]\D{1,2}?:?\d{1,5}\p{L}?[/⁄–-](?:\d{4}[/⁄])?\p{Lu}/u
/** "ngày", "tháng" and "năm", in words or run together, also as OCR mistakes them beside figures by hand. */
const dayWords = /ng[aàáạảã]y.{0,24}?t?[hm]?[aáàâăảãạ]n[gec].{0,24}?n[aăâáãả]m$/u

/** "Số: … /TB-UBND": the line of the document's own number when its figures are missing or were guessed. */
export function unreadNumber(words: readonly FoundWord[], height: number): UnreadLine | undefined {
  const texts = withoutGuesses(words)
  for (const [from, word] of words.entries()) {
    if (word.base > height * letterhead.share || leadOf(word) === '' || !opensLine(words, from)) continue
    for (let at = from; at < Math.min(words.length, from + 6) && isBeside(word, words[at]); at += 1) {
      if (!symbolOf.test(words[at]?.text ?? '')) continue
      const line = texts.slice(from, at + 1).join('')
      return numberRead.test(line) ? undefined : { from, to: endOfSymbol(words, at) }
    }
  }
  return undefined
}

/** "ngày … tháng … năm 2026": the line of the document's own day when its figures are missing, doubtful or no day at all. */
export function unreadDay(words: readonly FoundWord[], height: number): UnreadLine | undefined {
  for (const [from, word] of words.entries()) {
    if (word.base > height * letterhead.share || !/ng[aàáạảã]y/u.test(word.text)) continue
    let line = ''
    for (let at = from; at < Math.min(words.length, from + 8) && isBeside(word, words[at], 2); at += 1) {
      line += words[at]?.text ?? ''
      if (!dayWords.test(line) || !/^(?:19|20)\d\d\p{P}?$/u.test(words[at + 1]?.text ?? '')) continue
      return isPrintedDay(words.slice(from, at + 1)) ? undefined : { from, to: at + 1 }
    }
  }
  return undefined
}

/** Whether a day and a month were read as surely as print is. */
function isPrintedDay(words: readonly FoundWord[]): boolean {
  const least = ({ text }: FoundWord): number => (/\d/u.test(text) ? legibleByHand : legible)
  return isDay(words) && words.every((word) => word.sure >= least(word))
}

/** Whether words of a line tell a day of the year, however sure. */
export function isDay(words: readonly FoundWord[]): boolean {
  const read = /ngày,? ?(\d{1,2}) tháng (\d{1,2}) năm$/u.exec(words.map(({ text }) => text).join(' '))
  const [day, month] = [Number(read?.[1]), Number(read?.[2])]
  return read !== null && day >= 1 && day <= 31 && month >= 1 && month <= 12
}

function opensLine(words: readonly FoundWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!word || word.isFirst || !before) return true
  return word.left - before.right > letterhead.gap * word.size || !isBeside(before, word)
}

const isBeside = (first: FoundWord, other: FoundWord | undefined, times = 1): boolean =>
  other !== undefined &&
  Math.abs(other.base - first.base) < first.size * 0.6 &&
  other.left >= first.left &&
  other.left - first.right < letterhead.apart * times * first.size

/** A symbol goes on in the words close behind it: "/UBND- KSTTHC". */
function endOfSymbol(words: readonly FoundWord[], at: number): number {
  let to = at + 1
  for (let last = words[at]; last; last = words[to - 1]) {
    const next = words[to]
    if (!next || next.isFirst || next.left - last.right > last.size * 0.6 || !isBeside(last, next)) return to
    to += 1
  }
  return to
}
