import { isoDay, isoMonth } from '../text/dates.ts'
import { latinPattern, looseSource } from '../text/letters.ts'
import type { Stretch } from '../text/pattern.ts'

const loose = looseSource
/** A scanner's space inside a figure: "8/1 2/2012". */
const torn = '(?:0 ?[1-9]|1 ?[0-2]|[1-9])'
const day = `(?<day>[0-3] ?\\d|\\d)[ \\n]?(?:[/.-]|${loose('tháng')})[ \\n]?(?<month>${torn}|\\d{1,2})[ \\n]?(?:[/.-]|,?[ \\n]?${loose('năm')})[ \\n]?(?<year>(?:1[89]|2 ?0) ?\\d ?\\d)`
const month = `(?<onlyMonth>\\d{1,2})[ \\n]?(?:[/-]|,?[ \\n]?${loose('năm')})[ \\n]?(?<monthYear>(?:1[89]|20)\\d{2})`
/** A day of the month without its year: it belongs to the mention, but gives no date. */
const yearless = '\\d{1,2} ?[/-] ?\\d{1,2}'
/** A figure too many, too few or blank ("09/6/20205", "15/112024", ".../5/2024"): it belongs to the mention as well. */
const spoilt = `(?:\\d{1,4} ?[/-] ?\\d{1,3} ?[/-] ?\\d{2,6}|\\d{1,2} ?[/-] ?\\d{5,6}|[.…_]{1,12} ?[/-] ?(?:\\d{1,2}|[.…_]{1,12}) ?[/-] ?\\d{4}|(?:\\d{1,3}|[.…_]{1,12}) ?${loose('tháng')} (?:\\d{1,3}|[.…_]{1,12}),? ${loose('năm')} \\d{2,6})`
const edge = '(?=của(?!\\p{L})|[^\\p{L}\\d/]|$)'
const dated = latinPattern(
  `(?:(?:${loose('ký')}|${loose('ban hành')}|đề)[ \\n])?(?:${loose('ngày')}[ \\n]?(?:${day}|(?<yearless>${spoilt}|${yearless}))|${loose('tháng')}[ \\n]?${month}|${loose('năm')}[ \\n](?<only>(?:1[89]|20)\\d{2}))${edge}`,
  'y',
)

const yearAlone = latinPattern('(?:19|20)\\d{2}(?![\\p{L}\\d/%]|[.,-]\\d| ?- ?\\d)', 'y')

/** Reads a year without its word, behind the name of a law: "Luật Đất đai 2024". */
export function readBareYear(text: string, at: number): Stretch | undefined {
  yearAlone.lastIndex = at
  return yearAlone.test(text) ? { start: at, end: at + 4, value: text.slice(at, at + 4) } : undefined
}

function figure(printed: string | undefined): number {
  return Number((printed ?? '').replace(/ /gu, ''))
}

/**
 * Reads a date with its word: "ngày 01/9/2021", "ngày 01 tháng 9 năm 2021", "tháng 11/2021", "năm 2013". `value` is the ISO day, month or
 * year; a date that the calendar does not have, or a blank one, gives none.
 */
export function readDate(text: string, at: number): Stretch | undefined {
  dated.lastIndex = at
  const match = dated.exec(text)
  const groups = match?.groups
  if (!match || !groups) return undefined
  const value = groups.day
    ? isoDay(figure(groups.year), figure(groups.month), figure(groups.day))
    : groups.onlyMonth
      ? isoMonth(Number(groups.monthYear), Number(groups.onlyMonth))
      : groups.only
  return { start: at, end: dated.lastIndex, ...(value === undefined ? {} : { value }) }
}
