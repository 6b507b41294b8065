import { addBusinessDays } from 'date-fns/addBusinessDays'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { isExists } from 'date-fns/isExists'

/** A day, month or year, in the ISO form that it was printed with: "2021-10-11", "2021-10", "2021". */
export type IsoDate = string

const pad = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** The ISO day when it exists in the calendar, else undefined. `month` is 1 to 12. */
export function isoDay(year: number, month: number, day: number): IsoDate | undefined {
  return year >= 1000 && isExists(year, month - 1, day) ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

/** The ISO month ("2021-11") when it exists. */
export function isoMonth(year: number, month: number): IsoDate | undefined {
  return year >= 1000 && month >= 1 && month <= 12 ? `${year}-${pad(month)}` : undefined
}

/**
 * The forms in which Vietnamese documents print a day, without the word "ngày" (ARCHITECTURE.md, Numbers):
 * "01 tháng 9 năm 2021", "01/9/2021", "01-10-1997", "1.9.2021". Named groups d1 m1 y1 (words) or d2 m2 y2 (figures).
 */
export const dayPattern =
  '(?:(?<d1>\\d{1,2}) ?(?:tháng|thang) ?(?<m1>\\d{1,2}) ?,? ?(?:năm|nam) ?(?<y1>\\d{4})|(?<d2>\\d{1,2}) ?[/.-] ?(?<m2>\\d{1,2}) ?[/.-] ?(?<y2>\\d{4}))'

const day = new RegExp(`^(?:ngày |ngày)?${dayPattern}$`, 'iu')

/** Reads one printed day, "ngày" before it or not; undefined when it is no day of the calendar. */
export function readDay(text: string): IsoDate | undefined {
  const groups = day.exec(text.trim())?.groups
  if (!groups) return undefined
  return isoDay(Number(groups.y1 ?? groups.y2), Number(groups.m1 ?? groups.m2), Number(groups.d1 ?? groups.d2))
}

/** How a term is counted: "05 ngày làm việc" passes over Saturdays and Sundays. */
export type TermUnit = 'day' | 'working-day' | 'month'

/**
 * The day on which a term ends that begins after `day` ("trong thời hạn 05 ngày làm việc kể từ ngày ký"). Public holidays are
 * not known here.
 *
 * @param day an ISO day
 * @example addTerm('2025-11-28', 5, 'working-day') === '2025-12-05'
 */
export function addTerm(day: IsoDate, count: number, unit: TermUnit): IsoDate | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (isoDay(year, month, date) !== day || count > 1000) return undefined
  const from = new Date(year, month - 1, date)
  const end =
    unit === 'month' ? addMonths(from, count) : unit === 'day' ? addDays(from, count) : addBusinessDays(from, count)
  return isoDay(end.getFullYear(), end.getMonth() + 1, end.getDate())
}
