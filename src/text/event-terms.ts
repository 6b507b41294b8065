import { latinPattern } from './letters.ts'
import { allMatches } from './matches.ts'

/** A term that is counted from something that is still to happen: it has no day. Offsets in the text. */
export interface FoundEventTerm {
  readonly start: number
  readonly end: number
  /** What it is counted from, as printed: "kể từ ngày nhận được văn bản". */
  readonly event: string
  /** One of these; weeks are given as days. */
  readonly days?: number
  readonly months?: number
  readonly hours?: number
  /** Whether only working days count ("05 ngày làm việc"). */
  readonly working: boolean
}

const written: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const pattern = latinPattern(
  '(?<![\\p{L}\\d])(?:trong |chậm nhất |muộn nhất |không quá |sau |tối đa |thời hạn |là |vòng |thời gian )*' +
    `(?<count>\\d{1,3}|${Object.keys(written).join('|')}) ?(?:\\([^)]{1,20}\\) )?(?<unit>giờ làm việc|giờ|ngày làm việc|ngày|tuần|tháng),? ` +
    '(?<event>(?:kể |tính )(?:từ|sau)(?: ngày| khi| thời điểm| lúc)?|(?:sau|từ)(?: ngày| khi| thời điểm| lúc)) (?<what>\\p{L}[^.;:()\\n]{1,100})',
  'gi',
)
/** What follows the event in the same sentence: a comma, or the duty itself. */
const eventEnd = /,|(?= (?:phải|thì|để|và (?:báo cáo|gửi|trả lời)|đơn vị|cơ quan|các đơn vị) )/u
const counted = /\d ?(?:\([^)]{1,20}\) )?(?:ngày|tuần|tháng|giờ)|(?:một|hai|ba|mười) (?:ngày|tuần|tháng)/iu

/**
 * Terms that are counted from an event, in order: "trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản". A day that the text itself
 * gives for the event makes a deadline instead (`findDeadlines`); such a term is left out here.
 *
 * @example findEventTerms('trả lời trong 3 ngày kể từ ngày nhận đơn')[0]?.days === 3
 */
export function findEventTerms(text: string): readonly FoundEventTerm[] {
  if (!counted.test(text)) return []
  return allMatches(text, pattern).map((match) => {
    const { count = '', unit = '', event = '', what = '' } = match.groups ?? {}
    const length = eventEnd.exec(what)?.index ?? what.length
    const number = written[count.toLowerCase()] ?? Number(count)
    const end = match.index + match[0].length - what.length + what.slice(0, length).trimEnd().length
    const amount = /^giờ/iu.test(unit)
      ? { hours: number }
      : /^tháng/iu.test(unit)
        ? { months: number }
        : { days: number * (/^tuần/iu.test(unit) ? 7 : 1) }
    return {
      start: match.index,
      end,
      event: `${event} ${what.slice(0, length).trimEnd()}`,
      ...amount,
      working: /làm việc/iu.test(unit),
    }
  })
}
