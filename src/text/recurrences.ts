import { latin } from './letters.ts'
import { allMatches } from './matches.ts'
/** A duty that comes again. Offsets in the text. */
export interface FoundRecurrence {
  readonly start: number
  readonly end: number
  /** "daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly". */
  readonly value: string
  /** RFC 5545. */
  readonly rrule: string
}

const anchor = latin(
  /(?<!\p{L})(?:hằng|hàng|mỗi) (?<unit>ngày|tuần|tháng|quý|năm)(?!\p{L})|(?<!\p{L})[Đđ]ịnh kỳ,? (?:(?<count>\d{1,2}|hai|ba|sáu) )?(?<unit2>ngày|tuần|tháng|quý|năm)(?!\p{L})|(?<!\p{L})(?:của )?tháng (?<place>cuối|đầu) (?:của |mỗi )?quý(?! ?[\dIVX])(?!\p{L})/giu,
)
const dayOfMonth =
  /(?:ngày|mồng|mùng) (?:mồng |mùng )?(?<day>\d{1,2})(?: (?:của )?| tháng (?<month>\d{1,2}) |[/.](?<month2>\d{1,2}),? (?:của )?)$/iu
const dayAfter =
  /^,? (?:định kỳ )?(?:vào |trước |chậm nhất (?:là )?(?:vào )?|gửi trước )+ngày (?:mồng |mùng )?(?<day>\d{1,2})(?: tháng (?<month>\d{1,2})|\/(?<month2>\d{1,2}))?(?! ?(?:\/|năm) ?\d|\d)/iu
const weekday = /(?:ngày )?thứ (?<name>hai|ba|tư|năm|sáu|bảy|[2-7])[,)]? (?:của )?$/iu
const clock = latin(/(?<hour>\d{1,2}) ?(?:giờ|h|g|:)(?: ?(?<minute>\d{2}))?(?: phút)?,? (?:ngày )?(?:thứ \p{L}+ )?$/iu)
const lasts = latin(
  /(?<!\p{L})(?:thêm|tăng|giảm|kéo dài|tối thiểu|tối đa|ít nhất|không quá|bình quân|trung bình|mất|đủ|khoảng) $/iu,
)
const duty =
  /(?:báo cáo|gửi|tổng hợp|định kỳ|giao ban|cập nhật|đánh giá|kiểm tra|rà soát|tổ chức|công bố|đăng|sơ kết|trước|thông tin|theo dõi|vào|kiểm điểm|trực tiếp)[^.;]{0,70}$/iu
const opening = /(?:^|[.;:,] ?|đồng thời |và )$/u

const weekdays: Readonly<Record<string, string>> = {
  hai: 'MO',
  ba: 'TU',
  tư: 'WE',
  năm: 'TH',
  sáu: 'FR',
  bảy: 'SA',
  '2': 'MO',
  '3': 'TU',
  '4': 'WE',
  '5': 'TH',
  '6': 'FR',
  '7': 'SA',
}
const counts: Readonly<Record<string, number>> = { hai: 2, ba: 3, sáu: 6 }

/** Nearly every text without a period is sent away here. */
const again =
  /(?:[ằàẰÀ]ng|[ẰÀ]NG|ỗi|ỖI|kỳ,?|KỲ,?) (?:\d|ngày|tu|th[aá]ng|qu|năm|hai|ba|sáu|[NTQHBS])|[Tt]háng (?:cuối|đầu) /u

/**
 * The first period at which a text wants something done again: "hằng tuần", "trước ngày 20 hằng tháng", "17 giờ hằng ngày",
 * "định kỳ 6 tháng". A period that only describes a noun ("kế hoạch hằng năm") is none.
 *
 * @example findRecurrence('báo cáo trước ngày 20 hằng tháng')?.rrule === 'FREQ=MONTHLY;BYMONTHDAY=20'
 */
export function findRecurrence(text: string): FoundRecurrence | undefined {
  if (!again.test(text)) return undefined
  return search(text, true) ?? search(text, false)
}

/** A period with its day or hour says more than a bare one. */
function search(text: string, exact: boolean): FoundRecurrence | undefined {
  for (const match of allMatches(text, anchor)) {
    const unit = (match.groups?.unit ?? match.groups?.unit2 ?? '').toLowerCase()
    const before = text.slice(Math.max(0, match.index - 90), match.index)
    const end = match.index + match[0].length
    const place = match.groups?.place?.toLowerCase()
    if (place !== undefined) {
      const found = inQuarter(match.index, end, before, place)
      if (found) return found
      continue
    }
    if (match.groups?.unit2 !== undefined) {
      if (exact) continue
      const count = match.groups.count
      const times = count === undefined ? 1 : (counts[count.toLowerCase()] ?? Number(count))
      return make(match.index, end, unit, times, '')
    }
    const moment = momentOf(before, text.slice(end, end + 60), unit)
    const { inMonth, later, onDay, at } = moment
    const from = inMonth ?? onDay ?? at
    if (!from && !later && (exact || !(opening.test(before) || duty.test(before)))) continue
    return make(
      from ? match.index - before.length + from.index : match.index,
      later ? end + later[0].length : end,
      unit,
      1,
      ruleOf(moment, unit),
    )
  }
  return undefined
}

/** "trước ngày 20 của tháng cuối quý": in the first or the last month of each quarter. */
function inQuarter(start: number, end: number, before: string, place: string): FoundRecurrence | undefined {
  const day = /ngày (?<day>\d{1,2}) $/iu.exec(before)
  if (day === null && !duty.test(before)) return undefined
  const on = Number(day?.groups?.day ?? 0)
  const months = place === 'cuối' ? '3,6,9,12' : '1,4,7,10'
  return {
    start: day ? start - before.length + day.index : start,
    end,
    value: 'quarterly',
    rrule: `FREQ=YEARLY;BYMONTH=${months}${on >= 1 && on <= 31 ? `;BYMONTHDAY=${on}` : ''}`,
  }
}

/** When within the period: the day of a month before or behind its words, the weekday, the hour. */
interface Moment {
  readonly inMonth: RegExpExecArray | undefined
  readonly later: RegExpExecArray | undefined
  readonly onDay: RegExpExecArray | undefined
  readonly at: RegExpExecArray | undefined
}

function momentOf(before: string, after: string, unit: string): Moment {
  const inMonth = dayOfMonth.exec(before) ?? undefined
  // "Hằng năm, trước ngày 25 tháng 12": the day may follow.
  const later = inMonth === undefined && unit !== 'ngày' ? (dayAfter.exec(after) ?? undefined) : undefined
  const onDay = weekday.exec(before) ?? undefined
  const hour = clock.exec(before.slice(0, (inMonth ?? onDay)?.index ?? before.length)) ?? undefined
  // "làm thêm 2 giờ mỗi ngày": how long, and not when.
  const at = hour && !lasts.test(before.slice(0, hour.index)) ? hour : undefined
  return { inMonth, later, onDay, at }
}

/** What RFC 5545 adds to the frequency. */
function ruleOf({ inMonth, later, onDay, at }: Moment, unit: string): string {
  const dated = inMonth?.groups ?? later?.groups
  const month = dated?.month ?? dated?.month2
  let rule = ''
  if (onDay && unit === 'tuần') rule = `;BYDAY=${weekdays[(onDay.groups?.name ?? '').toLowerCase()] ?? 'MO'}`
  if (unit === 'năm' && month !== undefined) rule = `;BYMONTH=${Number(month)}`
  const day = Number(dated?.day ?? 0)
  if (day >= 1 && day <= 31 && (unit === 'tháng' || rule !== '')) rule += `;BYMONTHDAY=${day}`
  if (at && Number(at.groups?.hour) < 24)
    rule += `;BYHOUR=${Number(at.groups?.hour)};BYMINUTE=${Number(at.groups?.minute ?? 0)}`
  return rule
}

function make(start: number, end: number, unit: string, times: number, extra: string): FoundRecurrence {
  const month = unit === 'quý' ? 3 * times : times
  switch (unit) {
    case 'ngày':
      return { start, end, value: 'daily', rrule: `FREQ=DAILY${interval(times)}${extra}` }
    case 'tuần':
      return { start, end, value: 'weekly', rrule: `FREQ=WEEKLY${interval(times)}${extra}` }
    case 'năm':
      return { start, end, value: 'yearly', rrule: `FREQ=YEARLY${interval(times)}${extra}` }
    default:
      return {
        start,
        end,
        value: month === 3 ? 'quarterly' : month === 6 ? 'half-yearly' : month === 12 ? 'yearly' : 'monthly',
        rrule: `FREQ=MONTHLY${interval(month)}${extra}`,
      }
  }
}

const interval = (times: number): string => (times > 1 ? `;INTERVAL=${times}` : '')
