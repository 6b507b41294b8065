import { addTerm, isoDay } from '../../text/dates.ts'

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/**
 * The first day from `from` on that a rule allows (RFC 5545: the start of an event must fit its rule).
 *
 * @param rule FREQ with BYDAY, BYMONTH or BYMONTHDAY, without hours
 * @example firstOccurrence('FREQ=MONTHLY;BYMONTHDAY=20', '2021-10-25') === '2021-11-20'
 */
export function firstOccurrence(rule: string, from: string): string {
  const weekday = /BYDAY=([A-Z]{2})/u.exec(rule)?.[1]
  const monthDay = /BYMONTHDAY=(\d+)/u.exec(rule)?.[1]
  const month = /BYMONTH=(\d+)/u.exec(rule)?.[1]
  if (weekday === undefined && monthDay === undefined) return from
  let day = from
  for (let i = 0; i < 400; i += 1) {
    const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
    const fits =
      (weekday === undefined || weekdays[new Date(Date.UTC(y, m - 1, d)).getUTCDay()] === weekday) &&
      (monthDay === undefined || Number(monthDay) === d) &&
      (month === undefined || Number(month) === m)
    if (fits) return isoDay(y, m, d) ?? from
    day = addTerm(day, 1, 'day') ?? day
  }
  return from
}
