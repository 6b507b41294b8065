import { legible } from './found-word.ts'

/** A word as OCR read it, and how sure it was of it, 0 to 100. */
export interface SureWord {
  readonly text: string
  readonly sure: number
  /** Whether it stands at the head of its line. */
  readonly isFirst?: boolean
  /** Whether the net for figures read it. */
  readonly isHand?: boolean
}

/** Figures of clean print are read with more, those written by hand with less, though at times with more than print must have. */
export const legibleByHand = 92

const leads = {
  /** "Số:", also as OCR mistakes it. */
  capital: /^\p{P}?s?S[ốóôồoòõổỗáạẽế06]{1,2}[:.;]?/u,
  /** Figures by hand beside it make a small letter of the capital; the colon tells it from a "số" in the text. */
  small: /^\p{P}?s[ốóôồõổỗẽế][:;]/u,
}

/** "Số:" at the head of a word, as OCR reads it where figures by hand stand beside it; empty where there is none. */
export function leadOf({ text, isFirst = false }: Pick<SureWord, 'text' | 'isFirst'>): string {
  return (leads.capital.exec(text) ?? (isFirst ? leads.small.exec(text) : null))?.[0] ?? ''
}

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
  return words.map(({ text, sure, isFirst = false, isHand = false }, i) => {
    if (isHand || sure >= legibleByHand || (sure >= legible && !hasDayByHand(words, i))) return text
    const own = leadOf({ text, isFirst })
    const before = words[i - 1]
    const isLed = own !== '' ? text.length > own.length : before?.text !== undefined && leadOf(before) === before.text
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
    const next = words.slice(at, at + 6)
    const year = next.findIndex(({ text }) => /^\d{4}/u.test(text))
    const rest = next.slice(0, year < 0 ? next.length : year + 1)
    const line = rest.map(({ text }) => text).join(' ')
    if (!/(?:tháng|năm)/u.test(line)) return false
    const isRead = rest.every(({ text, sure }) => sure >= (/\d/u.test(text) ? legibleByHand : legible))
    return !isRead || !/^ngày,? (?:\d{1,2} )?tháng (?:\d{1,2} )?năm \d{4}/u.test(line)
  }
  return false
}
