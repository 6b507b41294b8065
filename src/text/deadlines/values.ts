import { isoDay, isoMonth } from '../dates.ts'
import { allMatches } from '../matches.ts'
import { period } from './patterns.ts'

/** What a pattern found, by its names. */
export type Groups = Readonly<Record<string, string | undefined>>

/** The first day or period of a range that ends with `last`; undefined when it names none, or one that is over. */
export function rangeStart(words: string, last: string, documentDate: string | undefined): string | undefined {
  const bare = /^(?:ngày )?(?<day>\d{1,2}) ?$/u.exec(words)?.groups?.day
  let from: string | undefined
  if (bare !== undefined && last.length === 10) {
    from = isoDay(Number(last.slice(0, 4)), Number(last.slice(5, 7)), Number(bare))
  } else {
    const [match] = allMatches(words, period)
    const groups = match?.groups
    if (match === undefined || groups === undefined || match.index > 12) return undefined
    const year = Number(last.slice(0, 4))
    from = periodOf(groups, `${year}-01-01`)
    const own = groups.y ?? groups.yw ?? groups.my ?? groups.qy
    // "từ tháng 11 đến tháng 02/2026" began the year before.
    if (own === undefined && from !== undefined && from > last) from = `${year - 1}${from.slice(4)}`
  }
  return from === undefined || from > last || past(from, documentDate) ? undefined : from
}

/** "17:00" of "17 giờ". */
export function clockOf({ hour, minute }: Groups): string | undefined {
  return hour === undefined || Number(hour) > 24 ? undefined : `${hour.padStart(2, '0')}:${minute ?? '00'}`
}

const quarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

/** The months by their names, in the order of the year. */
const monthNames = 'giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai'.split('|')

/** The period that a pattern found: a day, "2021-12", "2021-Q4", "2021-H2", "2021"; a missing year is the document's. */
export function periodOf(groups: Groups, documentDate: string | undefined): string | undefined {
  const own = documentDate === undefined ? undefined : Number(documentDate.slice(0, 4))
  const d = groups.d ?? groups.dw
  const m = groups.m ?? groups.mw
  if (d !== undefined && m !== undefined) return dayOf(Number(d), Number(m), groups.y ?? groups.yw, documentDate)
  if (groups.mm !== undefined) return monthOf(Number(groups.mm), groups.my, documentDate)
  if (groups.mn !== undefined) return monthOf(monthNames.indexOf(groups.mn.toLowerCase()) + 1, groups.ny, documentDate)
  const yearOf = (printed: string | undefined): number | undefined => (printed === undefined ? own : Number(printed))
  if (groups.q !== undefined) {
    const y = yearOf(groups.qy)
    const n = quarters[groups.q.toUpperCase()]
    return y === undefined || n === undefined ? undefined : `${y}-Q${n}`
  }
  if (groups.h !== undefined) {
    const y = yearOf(groups.hy)
    return y === undefined ? undefined : `${y}-H${groups.h.toLowerCase() === 'đầu' ? 1 : 2}`
  }
  return groups.own === undefined || documentDate === undefined ? groups.yy : documentDate.slice(0, 4)
}

/** A day of January in a December document is next year's. */
function dayOf(
  d: number,
  m: number,
  printed: string | undefined,
  documentDate: string | undefined,
): string | undefined {
  if (printed !== undefined) return isoDay(Number(printed), m, d)
  if (documentDate === undefined) return undefined
  const own = Number(documentDate.slice(0, 4))
  const value = isoDay(own, m, d)
  return value !== undefined && value < documentDate ? isoDay(own + 1, m, d) : value
}

function monthOf(m: number, printed: string | undefined, documentDate: string | undefined): string | undefined {
  if (printed !== undefined) return isoMonth(Number(printed), m)
  if (documentDate === undefined) return undefined
  const own = Number(documentDate.slice(0, 4))
  const value = isoMonth(own, m)
  return value !== undefined && value < documentDate.slice(0, 7) ? isoMonth(own + 1, m) : value
}

/** The last day of the period that a value names, for comparing: "2021-Q4" → "2021-12-31". */
export function lastDay(value: string): string {
  const [, y = '', rest = ''] = /^(\d{4})-?(.*)$/u.exec(value) ?? []
  if (rest === '') return `${y}-12-31`
  if (rest.startsWith('Q')) return endOfMonth(y, Number(rest.slice(1)) * 3)
  if (rest.startsWith('H')) return endOfMonth(y, Number(rest.slice(1)) * 6)
  return rest.length === 2 ? endOfMonth(y, Number(rest)) : value
}

function endOfMonth(y: string, m: number): string {
  for (let d = 31; d > 27; d -= 1) {
    const value = isoDay(Number(y), m, d)
    if (value !== undefined) return value
  }
  return `${y}-12-31`
}

/** Over before the document's day. */
export function past(value: string, documentDate: string | undefined): boolean {
  return documentDate !== undefined && lastDay(value) < documentDate
}
