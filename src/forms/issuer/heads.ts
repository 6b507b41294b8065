import { bodyHeads, fieldHeads } from '../../lexicon/citation-issuers.ts'
import { latin, plainLetters } from '../../text/letters.ts'
import { byFirstWord, phraseAt, readWord, type Word } from './words.ts'

/** First words of bodies. */
export const heads = byFirstWord(bodyHeads)
const looseHeads = byFirstWord(bodyHeads.filter((head) => head.includes(' ')).map(plainLetters))
/** First words of bodies whose names list fields: "Bộ Văn hóa, Thể thao và Du lịch". */
export const fields = new Set(fieldHeads)
/** First words of companies. */
export const companies = latin(/^(?:tổng công ty|công ty|ngân hàng|chi nhánh|tập đoàn|doanh nghiệp) /iu)

/** "Bộ Chính trị" is no ministry. */
const closed = new Set([
  'bộ chính trị',
  'ban bí thư',
  'ban chấp hành',
  'ban thường vụ',
  'ban thường trực',
  'bộ tư lệnh',
  'bộ chỉ huy',
  'ủy ban nhân dân',
])

/** The name that begins with these words may list fields. */
export function listsFields(phrase: string): boolean {
  return !closed.has(phrase) && (fields.has(phrase.split(' ')[0] ?? '') || fields.has(phrase))
}

/** Like `phraseAt` over names that a scanner robbed of marks: only names of two and more syllables. */
export function looseHeadAt(text: string, first: Word): number {
  let best = 0
  for (const phrase of looseHeads.get(plainLetters(first.lower)) ?? []) {
    if (phrase.length <= best) continue
    let at = first.end
    let count = 1
    for (; count < phrase.length && /[ \n]/u.test(text.charAt(at)); count += 1) {
      const next = readWord(text, at + 1)
      if (!next || plainLetters(next.lower) !== phrase[count]) break
      at = next.end
    }
    if (count === phrase.length) best = count
  }
  return best
}

/** A body's name begins at the word. */
export const isHead = (text: string, word: Word): boolean => phraseAt(text, word, heads) > 0
