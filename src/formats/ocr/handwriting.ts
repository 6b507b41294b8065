import { legible } from './found-word.ts'

/** A word as OCR read it, and how sure it was of it, 0 to 100. */
export interface SureWord {
  readonly text: string
  readonly sure: number
  /** Whether the net for figures read it. */
  readonly isHand?: boolean
}

/** Beside a day that was written by hand the number was too: figures must be as sure as clean print. */
const legibleByHand = 92

/** "Số:", also as OCR mistakes it, at the word's own head. */
const lead = /^S[ốóôồo0]:?/u
/** What stands before the symbol of a number: "4/TB-UBND", and what looks like figures ("đ44", "93J", "l{ẠC"). */
const numbered = /^([^/\s]{1,12})(\/\p{Lu}[\p{L}\d/-]*)$/u

/**
 * Numbers written by hand into a printed "Số: … /TB-UBND" cannot be read: OCR guesses figures. An ellipsis stands for them, so that
 * a number is missing rather than wrong; the printed symbol stays. A number that OCR seems sure of goes too when the day beside it cannot be
 * read.
 *
 * @param words as they follow one another on the page
 * @returns their texts, in the same order
 * @example withoutGuesses([{ text: 'Số:', sure: 80 }, { text: 'đ44/TB-UBND', sure: 3 }]) // ['Số:', '…/TB-UBND']
 */
export function withoutGuesses(words: readonly SureWord[]): readonly string[] {
  return words.map(({ text, sure, isHand = false }, i) => {
    if (isHand || sure >= legibleByHand || (sure >= legible && !hasDayByHand(words, i))) return text
    const own = lead.exec(text)?.[0] ?? ''
    const before = words[i - 1]?.text ?? ''
    const isLed = own !== '' ? text.length > own.length : lead.exec(before)?.[0] === before && before !== ''
    if (!isLed) return text
    const rest = text.slice(own.length)
    const symbol = numbered.exec(rest)?.[2]
    if (symbol !== undefined) return `${own}…${symbol}`
    const isFollowed = /^\/\p{Lu}/u.test(words[i + 1]?.text ?? '')
    return isFollowed && rest.length <= 12 ? `${own}…` : text
  })
}

/** Clerks write number and day together: "ngày #3 tháng Ƒ_ năm 2026" soon behind the number. */
function hasDayByHand(words: readonly SureWord[], from: number): boolean {
  for (let at = from + 1; at < Math.min(words.length, from + 15); at += 1) {
    if (!/^ngày/u.test(words[at]?.text ?? '')) continue
    const rest = words.slice(at, at + 6)
    const line = rest.map(({ text }) => text).join(' ')
    if (!/(?:tháng|năm)/u.test(line)) return false
    if (/^ngày \d{1,2} tháng \d{1,2} năm \d{4}/u.test(line)) return rest.some(({ sure }) => sure < legible)
    return !/^ngày,? ?tháng/u.test(line)
  }
  return false
}
