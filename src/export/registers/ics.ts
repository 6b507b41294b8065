import { lastDay } from '../../text/deadlines.ts'
import { oneLine, shorten } from '../plain-text.ts'
import { whenOf } from './columns.ts'
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
  write: (entries) => {
    const events = entries.flatMap(eventOf)
    const zoned = events.some((line) => line.includes(';TZID='))
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//directives//registers//VI',
      'CALSCALE:GREGORIAN',
      ...(zoned ? timeZone : []),
      ...events,
      'END:VCALENDAR',
    ]
    return lines.map((line) => `${folded(line)}\r\n`).join('')
  },
}

function eventOf(entry: RegisterEntry): readonly string[] {
  const { deadline, recurrence, document } = entry
  const when = deadline ? { day: lastDay(deadline.value), time: deadline.time, rule: undefined } : recurring(entry)
  if (!when) return []
  const who = entry.leads.map(oneLine).join(', ')
  const description = [
    entry.task,
    who === '' ? '' : `Chủ trì: ${who}`,
    entry.supports.length === 0 ? '' : `Phối hợp: ${entry.supports.map(oneLine).join(', ')}`,
    `Thời hạn: ${whenOf(entry)}`,
    entry.reportTo.length === 0 ? '' : `Báo cáo: ${entry.reportTo.map(oneLine).join(', ')}`,
    `Văn bản: ${[document.name, document.date, document.issuer].filter(Boolean).join(', ')}`,
    `Nguồn: ${entry.source}`,
  ].filter((line) => line !== '')
  return [
    'BEGIN:VEVENT',
    `UID:${identifier(entry.id)}@directives`,
    `DTSTAMP:${compact(stampOf(document.date))}T000000Z`,
    ...timesOf(when.day, when.time),
    ...(when.rule === undefined ? [] : [`RRULE:${when.rule}`]),
    `SUMMARY:${escaped(shorten(`${who === '' ? '' : `${who}: `}${oneLine(entry.task)}`, 160))}`,
    `DESCRIPTION:${escaped(description.map(oneLine).join('\n'))}`,
    ...(recurrence || deadline ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ]
}

function recurring({
  recurrence,
  document,
}: RegisterEntry): { day: string; time: string | undefined; rule: string } | undefined {
  if (recurrence?.rrule === undefined) return undefined
  const hour = /;BYHOUR=(\d+);BYMINUTE=(\d+)/u.exec(recurrence.rrule)
  const rule = recurrence.rrule.replace(/;BYHOUR=\d+;BYMINUTE=\d+/u, '')
  const time = hour ? `${(hour[1] ?? '').padStart(2, '0')}:${(hour[2] ?? '').padStart(2, '0')}` : undefined
  return { day: firstOccurrence(rule, stampOf(document.date)), time, rule }
}

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
