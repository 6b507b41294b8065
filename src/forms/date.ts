import { isoDay, isoMonth } from '../text/dates.ts'
import { baseLetter, latinPattern, looseSource } from '../text/letters.ts'
import type { Stretch } from '../text/pattern.ts'

const loose = looseSource
/** A scanner's space inside a figure: "8/1 2/2012". */
const torn = '(?:0 ?[1-9]|1 ?[0-2]|[1-9])'
const day = `(?<day>[0-3] ?\\d|\\d)[ \\n]?(?:[/.-]|${loose('tháng')})[ \\n]?(?<month>${torn}|\\d{1,2})[ \\n]?(?:[/.-]|,?[ \\n]?${loose('năm')})[ \\n]?(?<year>(?:1[89]|2 ?0) ?\\d ?\\d)`
const month = `(?<onlyMonth>\\d{1,2})[ \\n]?(?:[/-]|,?[ \\n]?${loose('năm')})[ \\n]?(?<monthYear>(?:1[89]|20)\\d{2})`
/** A day of the month without its year: it belongs to the mention, but gives no date. */
const yearless = '\\d{1,2} ?[/-] ?\\d{1,2}'
/** A figure too many, too few or blank ("09/6/20205", "15/112024", ".../5/2024"): it belongs to the mention as well. */
const spoilt = `(?:\\d{1,4} ?[/-] ?\\d{1,3} ?[/-] ?\\d{2,6}|\\d{1,2} ?[/-] ?\\d{5,6}|[.…_]{1,12} ?[/-] ?(?:\\d{1,2}|[.…_]{1,12}) ?[/-] ?\\d{4}|(?:\\d{1,3}|[.…_]{1,12}) ?${loose('tháng')} (?:\\d{1,3}|[.…_]{1,12}),? ${loose('năm')} \\d{2,6}|${loose('tháng')} \\d{1,2},? ${loose('năm')} (?:19|20)\\d{2})`
const edge = '(?=của(?!\\p{L})|[^\\p{L}\\d/]|$)'
/** "đều ký ngày …", "cùng ngày …": the day of all that are listed. */
const together = `(?:${loose('cùng')}|${loose('đều')})[ \\n]`
/** "Công điện số 12/CĐ-BCH hồi 17 giờ 30 ngày …": the hour of a telegram. */
const hour = `(?:${loose('hồi')}|${loose('lúc')}) \\d{1,2} ?(?:${loose('giờ')}|[hg:])(?: ?\\d{1,2})?(?: ${loose('phút')})?,?[ \\n]`
/** "số 1975/HQHN-TXNK 06/7/2021 của Cục Hải quan": the word is left out before whose it is. */
const wordless =
  '(?<wordlessDay>[0-3]?\\d)[/.-](?<wordlessMonth>\\d{1,2})[/.-](?<wordlessYear>(?:19|20)\\d{2})(?=,? của )'
const dated = latinPattern(
  `(?:${hour})?(?:${together})?(?:(?:(?:${loose('được')}[ \\n])?(?:${loose('ký')}|${loose('ban hành')})|đề)[ \\n])?(?:(?:${loose('ngày')}|${loose('hôm')})[ \\n]?(?:${day}|(?<yearless>${spoilt}|${yearless}))|${loose('tháng')}[ \\n]?${month}|${loose('năm')}[ \\n](?<only>(?:1[89]|20)\\d{2})|${wordless})${edge}`,
  'y',
)

const yearAlone = latinPattern('(?:19|20)\\d{2}(?![\\p{L}\\d/%]|[.,-]\\d| ?- ?\\d)', 'y')

/** Reads a year without its word, behind the name of a law: "Luật Đất đai 2024". */
export function readBareYear(text: string, at: number): Stretch | undefined {
  yearAlone.lastIndex = at
  return yearAlone.test(text) ? { start: at, end: at + 4, value: text.slice(at, at + 4) } : undefined
}

/** "Tờ trình số 10 ngày 05/01 và Báo cáo số 11 cùng ngày của …": the day stands beside the document before. */
const sameDay = latinPattern(`${loose('cùng ngày')}(?=[;.,)]| (?:của|về)(?!\\p{L}))`, 'y')
const sharedBy = latinPattern(together, 'y')
/** A sentence that goes on with the day: "theo Kế hoạch số 9, cùng ngày 04/3/2026, đội …". */
const sentenceGoesOn = latinPattern(`${loose('cùng ngày')}(?![^,;()]{0,30}? của(?!\\p{L}))`, 'y')

/** Whether the day at `at` is said to be that of several documents. */
export function isShared(text: string, at: number): boolean {
  sharedBy.lastIndex = at
  return sharedBy.test(text)
}

/** The letters with which dates begin: "hồi", "lúc", "cùng", "đều", "được", "ký", "ban hành", "ngày", "tháng", "năm". */
const initials = new Set([...'hlcdkbnt'].map((letter) => baseLetter(letter.charCodeAt(0))))

/** Whether a date may begin with a character: few places where one is looked for hold one. */
const mayBegin = (code: number): boolean => (code > 47 && code < 58) || initials.has(baseLetter(code))

function figure(printed: string | undefined): number {
  return Number((printed ?? '').replace(/ /gu, ''))
}

/**
 * Reads a date with its word: "ngày 01/9/2021", "ngày 01 tháng 9 năm 2021", "tháng 11/2021", "năm 2013". `value` is the ISO day, month or
 * year; a date that the calendar does not have, or a blank one, gives none.
 */
export function readDate(text: string, at: number): Stretch | undefined {
  if (!mayBegin(text.charCodeAt(at))) return undefined
  const code = text.charCodeAt(at) | 32
  if (code === 99 && text.charAt(at - 2) === ',') {
    sentenceGoesOn.lastIndex = at
    if (sentenceGoesOn.test(text)) return undefined
  }
  dated.lastIndex = at
  const match = dated.exec(text)
  const groups = match?.groups
  if (!match || !groups) {
    sameDay.lastIndex = at
    return code === 99 && sameDay.test(text) ? { start: at, end: sameDay.lastIndex } : undefined
  }
  const printedDay = groups.day ?? groups.wordlessDay
  const value = printedDay
    ? isoDay(
        figure(groups.year ?? groups.wordlessYear),
        figure(groups.month ?? groups.wordlessMonth),
        figure(printedDay),
      )
    : groups.onlyMonth
      ? isoMonth(Number(groups.monthYear), Number(groups.onlyMonth))
      : groups.only
  return { start: at, end: dated.lastIndex, ...(value === undefined ? {} : { value }) }
}
