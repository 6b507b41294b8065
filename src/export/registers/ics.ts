import { addTerm } from '../../text/dates.ts'
import { lastDay } from '../../text/deadlines.ts'
import { oneLine, shorten } from '../../text/plain-text.ts'
import type { Language } from '../words/graph-words.ts'
import { columnWords } from '../words/register-words.ts'
import { registerColumns, whenOf } from './columns.ts'
import { firstOccurrence } from './occurrences.ts'
import type { RegisterEntry, RegisterFormat } from './register.ts'

/** The first day of calendars that know no date (the same output each time, whatever the hour). */
const noDate = '1980-01-01'

/** Viet Nam has kept one time since 1975, seven hours before UTC. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/**
 * Calendar entries for the tasks with a deadline or a period (RFC 5545): a whole day, the last one of a month or quarter, or
 * the hour that is given; duties that come again with their rule. Lines are folded at 75 bytes.
 */
export const icsRegister: RegisterFormat = {
  id: 'ics',
  description: 'calendar entries for deadlines and recurring duties',
  extension: '.ics',
  mediaType: 'text/calendar',
  binary: false,
  write: (entries, language) => [...pieces(entries, language)].join(''),
  pieces,
}

function* pieces(entries: Iterable<RegisterEntry>, language: Language = 'vi'): Generator<string, void> {
  const line = (text: string): string => `${folded(text)}\r\n`
  for (const text of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//directives//registers//VI', 'CALSCALE:GREGORIAN'])
    yield line(text)
  if (isZoned(entries, language)) for (const text of timeZone) yield line(text)
  for (const entry of entries) for (const text of eventOf(entry, language)) yield line(text)
  yield line('END:VCALENDAR')
}

/** Some entry has an hour, which is one of a zone. */
function isZoned(entries: Iterable<RegisterEntry>, language: Language): boolean {
  for (const entry of entries) if (eventOf(entry, language).some((line) => line.includes(';TZID='))) return true
  return false
}

function eventOf(entry: RegisterEntry, language: Language): readonly string[] {
  const { deadline, document } = entry
  const again = recurring(entry)
  // A duty that comes again up to a day is both: what is due then, and what is due each time until then.
  const times: readonly When[] = [
    ...(deadline ? [{ id: entry.id, day: lastDay(deadline.value), time: deadline.time }] : []),
    ...(again ? [{ ...again, id: deadline ? `${entry.id}#${again.rule}` : entry.id }] : []),
  ]
  if (times.length === 0) return []
  const note = (id: keyof typeof columnWords, text: string): string =>
    text === '' ? '' : `${columnWords[id][language]}: ${text}`
  const column = (id: keyof typeof columnWords): string =>
    note(id, registerColumns.find((one) => one.id === id)?.value(entry, 0, language) ?? '')
  const description = [
    entry.task,
    column('leads'),
    column('supports'),
    note('when', whenOf(entry, language)),
    column('reportTo'),
    note('document', [document.name, document.date, document.issuer].filter(Boolean).join(', ')),
    note('source', entry.source),
  ].filter((line) => line !== '')
  return times.flatMap(({ id, day, time, rule }) => [
    'BEGIN:VEVENT',
    `UID:${identifier(id)}@directives`,
    `DTSTAMP:${compact(stampOf(document.date))}T000000Z`,
    ...timesOf(day, time),
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${escaped(summaryOf(entry))}`,
    `DESCRIPTION:${escaped(description.map(oneLine).join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
}

interface When {
  readonly id: string
  readonly day: string
  readonly time: string | undefined
  readonly rule?: string
}

/** Who and what; a name that the task begins with itself is not said twice. */
function summaryOf(entry: RegisterEntry): string {
  const task = oneLine(entry.task)
  const who = entry.leads.map(oneLine).join(', ')
  const isSaid = who === '' || task.toLocaleLowerCase('vi').startsWith(who.toLocaleLowerCase('vi'))
  return shorten(isSaid ? task : `${who}: ${task}`, 160)
}

/**
 * When a duty comes again: up to its deadline where it has one, else for a year from the document's day, the time in which an
 * office settles what follows.
 */
function recurring({
  recurrence,
  deadline,
  document,
}: RegisterEntry): { day: string; time: string | undefined; rule: string } | undefined {
  if (recurrence?.rrule === undefined) return undefined
  const hour = /;BYHOUR=(\d+);BYMINUTE=(\d+)/u.exec(recurrence.rrule)
  const rule = recurrence.rrule.replace(/;BYHOUR=\d+;BYMINUTE=\d+/u, '')
  const time = hour ? `${(hour[1] ?? '').padStart(2, '0')}:${(hour[2] ?? '').padStart(2, '0')}` : undefined
  const day = firstOccurrence(rule, stampOf(document.date))
  const last = deadline ? lastDay(deadline.value) : addTerm(day, 12, 'month')
  // A deadline before the first time leaves that one time only.
  const until = last === undefined || last < day ? day : last
  return { day, time, rule: /UNTIL=|COUNT=/u.test(rule) ? rule : `${rule};UNTIL=${untilOf(until, time)}` }
}

/** RFC 5545, 3.3.10: of a whole day a day, of an hour in a zone the moment in UTC (the end of that day in Viet Nam). */
const untilOf = (day: string, time: string | undefined): string =>
  time === undefined ? compact(day) : `${compact(day)}T165959Z`

function timesOf(day: string, time: string | undefined): readonly string[] {
  const [, hour = '', minute = ''] = /^(\d{2}):(\d{2})$/u.exec(time ?? '') ?? []
  if (hour === '' || Number(hour) > 23) return [`DTSTART;VALUE=DATE:${compact(day)}`]
  const at = `${compact(day)}T${hour}${minute}00`
  return [`DTSTART;TZID=Asia/Ho_Chi_Minh:${at}`, 'DURATION:PT0S']
}

const stampOf = (date: string | undefined): string =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : noDate
const compact = (day: string): string => day.replaceAll('-', '')

/** Letters, digits and hyphens only: calendars compare identifiers byte by byte. */
function identifier(id: string): string {
  return [...new TextEncoder().encode(id)]
    .map((byte) =>
      /[A-Za-z0-9]/u.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `-${byte.toString(16)}`,
    )
    .join('')
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, (c) => `\\${c}`).replaceAll('\n', '\\n')
}

/** RFC 5545, 3.1: no line of more than 75 bytes, and no letter cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const bytes = utf8Length(character)
    if (size + bytes > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += character
    size += bytes
  }
  parts.push(part)
  return parts.join('\r\n ')
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
