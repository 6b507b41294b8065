import type { RelationCode } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import type { Mention } from '../mentions/mention.ts'

/** "được sửa đổi, bổ sung (một số điều) bởi", "(sửa đổi bởi": what follows is the one that acts. */
const passive = latin(
  /(?:(?:được|bị) (?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|hủy bỏ|đính chính|hướng dẫn|quy định chi tiết)(?:[\p{L}\d ,]{0,50}? (?:bởi|theo|tại|bằng|trong)(?: các| quy định(?: tại| của)?| nội dung(?: tại)?)?|(?:, bổ sung|, thay thế)?)|(?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?:,? bổ sung)?(?: một số điều)? bởi(?: các)?) ?$/iu,
)

/** The words of the passive that end `gap`, or undefined. */
export function passiveEnd(gap: string): string | undefined {
  return passive.exec(gap)?.[0]
}

/** Whether the mention is the one that acts on what was named before it. */
export function passiveBefore(text: string, mention: Mention): boolean {
  return passive.test(stripProvisions(text.slice(Math.max(0, mention.start - 160), mention.start)))
}

/** What words of changing or guiding do; undefined for none of them. */
export function relationOfWords(words: string): RelationCode | undefined {
  const lower = words.toLowerCase()
  if (/sửa đổi|bổ sung|điều chỉnh/u.test(lower)) return 'amends'
  if (/thay thế/u.test(lower)) return 'replaces'
  if (/bãi bỏ|hủy bỏ/u.test(lower)) return 'repeals'
  if (/đính chính/u.test(lower)) return 'corrects'
  return /hướng dẫn|chi tiết/u.test(lower) ? 'guides' : undefined
}

const provision = latin(
  /(?:(?:tại|của|và|,|;)? ?(?:điểm [a-zđ\d., ]{1,12}|(?:khoản|điều|mục|phần|chương|phụ lục)(?: số)? [\divxa-zđ., và]{0,24}?(?:\d[a-zđ]?|[ivx]+))) ?(?:của ?)?$/iu,
)

const endsAsProvision = latin(/(?:\d[a-zđ]?|[ivx]|điểm [a-zđ\d., ]{1,12}) ?(?:của ?)?$/iu)

/** `gap` without the provisions that end it: "được sửa đổi tại khoản 1 Điều 2" → "được sửa đổi". */
export function stripProvisions(gap: string): string {
  let rest = gap
  for (let i = 0; i < 5; i += 1) {
    // Few words end like a provision, and these ends are quicker to look for.
    if (!endsAsProvision.test(rest.slice(-24))) break
    const match = provision.exec(rest.slice(-60))
    if (!match || match[0] === '') break
    rest = rest.slice(0, rest.length - match[0].length)
  }
  return rest
}
