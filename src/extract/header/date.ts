import type { HeaderValue, Origin } from '../../model/document.ts'
import type { Notice } from '../../model/notice.ts'
import type { Layout } from '../../syntax/layout.ts'
import { asFigures } from '../../text/damage/letters-for-figures.ts'
import { isoDay, readDay } from '../../text/dates.ts'
import { latin } from '../../text/letters.ts'
import { notice } from '../notices.ts'
import { isDateLine, isMotto } from '../parts/cues.ts'
import type { Frame } from '../parts/frame.ts'
import { joinPieces } from '../parts/pieces.ts'
import { findDateWords, hourBefore, placeStart, readSegments, type Segment } from './segments.ts'

export interface DateReading {
  readonly place?: HeaderValue
  readonly date?: HeaderValue
  readonly notices: readonly Notice[]
  /** Offsets in the flow of place and date, for those who read what is left. */
  readonly start?: number
  readonly end?: number
}

/** The day that words print which stand at `start` in the flow; undefined when it is none of the calendar. */
export function dayAt(layout: Layout, start: number, words: string, from: Origin): HeaderValue | undefined {
  const value = readDay(words)
  return value === undefined ? undefined : { ...layout.located(start, start + words.length, value), from }
}

/** A scanner may see gaps between the figures: "ngày 2 1 tháng 8 năm 20 19". */
const days = latin(
  /^ng\p{L}{1,2}y[^\p{L}\d]{0,6}(?:m[ùồ]ng )?(?<d>\d ?\d?)?[^\p{L}\d]{0,6}[tk]h\p{L}{2,3}[^\p{L}\d]{0,6}(?<m>\d ?\d?)?[^\p{L}\d]{0,6}n\p{L}m[^\p{L}\d]{0,3}(?<y>\d(?: ?\d){3})?(?!\d)/iu,
)
/** "Hà Nội, ngày 12/3/2021", "Hà Nội, 12-3-2021". */
const figures = /(?:ng[àa]y ?|, ?)(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{4})(?!\d)/u

/** Reads the place-and-date line of the letterhead; what is blank or not in the calendar is absent, with a notice. */
export function readPlaceAndDate(layout: Layout, segments: readonly Segment[]): DateReading {
  const joined = joinColumns(segments)
  for (const text of joined) {
    const match = findDateWords(text.text)
    if (!match) continue
    const start = placeStartAcross(text, match.index)
    return build(layout, text, start, match.index, match.index + match[0].trimEnd().length)
  }
  for (const segment of segments) {
    const match = segment.kind === 'other' || segment.kind === 'date' ? figures.exec(segment.text) : null
    if (!match || segment.text.length > 90) continue
    const at = match[0].startsWith(',') ? match.index + match[0].search(/\d/u) : match.index
    const before = segment.text.slice(0, at)
    const place = before.slice(0, hourBefore.exec(before)?.index).replace(/[ ,.;:]+$/u, '')
    if (!/^\p{Lu}/u.test(place)) continue
    const value = isoDay(Number(match.groups?.y), Number(match.groups?.m), Number(match.groups?.d))
    return {
      place: { ...layout.located(segment.start, segment.start + place.length), from: 'letterhead' },
      ...(value
        ? {
            date: {
              ...layout.located(segment.start + at, segment.start + match.index + match[0].length, value),
              from: 'letterhead',
            },
          }
        : {}),
      notices: value ? [] : [notice('date-invalid', layout.span(segment.start + at, segment.end))],
      start: segment.start,
      end: segment.end,
    }
  }
  return (
    dayBehindNumber(layout, segments) ??
    dayBelowNumber(layout, segments) ??
    placeAndMonth(layout, segments) ?? { notices: [] }
  )
}

const monthAlone = latin(/^(?<place>\p{Lu}[\p{L}.'’ -]{1,40}), ?tháng \d{0,2} ?năm \d{4}$/u)

/** "Huế, tháng 3 năm 2031": the place stands, the day is blank. */
function placeAndMonth(layout: Layout, segments: readonly Segment[]): DateReading | undefined {
  for (const { kind, text, start, end } of segments) {
    const place = kind === 'other' ? monthAlone.exec(text)?.groups?.place : undefined
    if (place === undefined) continue
    const located = layout.located(start, start + place.length)
    return {
      place: { ...located, from: 'letterhead' },
      notices: [notice('date-blank', layout.span(start, end))],
      start,
      end,
    }
  }
  return undefined
}

const behindNumber =
  /\d ?[/-] ?(?:\d{4} ?[/-] ?)?\p{Lu}\S*(?:,| [-–]|(?= ng[àa]y)|(?= \()) ?(?:ng[àa]y |\()(?<day>\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4})\)?\.?$/u

/** "Số 37-KH/TĐTN, ngày 02/4/2026": number and day on one line, as who types a text again puts them. */
function dayBehindNumber(layout: Layout, segments: readonly Segment[]): DateReading | undefined {
  for (const { kind, text, start, end } of segments) {
    const day = kind === 'number' ? behindNumber.exec(text)?.groups?.day : undefined
    const at = start + (day === undefined ? 0 : text.lastIndexOf(day))
    const date = day === undefined ? undefined : dayAt(layout, at, day, 'letterhead')
    if (date) return { date, notices: [], start: at, end }
  }
  return undefined
}

const labelled = /^Ngày ?:? ?(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{4})\.?$/u

/** "Bản án số: 46/2031/DS-ST" / "Ngày: 18-7-2031": alone below a number with its symbol; below figures alone it is the receiver's stamp. */
function dayBelowNumber(layout: Layout, segments: readonly Segment[]): DateReading | undefined {
  for (const [i, { kind, text, column }] of segments.entries()) {
    if (kind !== 'number' || !/\d ?[/-] ?(?:\d{4} ?[/-] ?)?\p{Lu}/u.test(text)) continue
    const below = segments.slice(i + 1, i + 4).find((segment) => segment.kind === 'break' || segment.column === column)
    const match = labelled.exec(below?.text ?? '')
    if (!below || !match) continue
    const value = isoDay(Number(match.groups?.y), Number(match.groups?.m), Number(match.groups?.d))
    const at = below.start + match[0].search(/\d/u)
    if (!value) return { notices: [notice('date-invalid', layout.span(at, below.end))] }
    const date = { ...layout.located(at, below.end, value), from: 'letterhead' as const }
    return { date, notices: [], start: below.start, end: below.end }
  }
  return undefined
}

/** Lines above the first of the closing, and below it, where the day of signing stands in old letters, forms and minutes. */
const around = { above: 4, below: 6 }

/** "Tân Phú, ngày 8 tháng 4 năm 2031" alone on a line right above the signature. */
export function readAboveSignature(layout: Layout, { body, closing }: Frame): DateReading {
  const first = Math.max(body.start, closing.start - around.above)
  const end = closing.end > closing.start ? Math.min(closing.end, closing.start + around.below) : first
  for (let i = end - 1; i >= first; i -= 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    for (const cell of line.cells) {
      const text = layout.lineText(cell)
      if (!isDateLine(text) || !alone.test(text)) continue
      const { place, date } = readPlaceAndDate(layout, readSegments(layout, { start: i, end: i + 1 }, []))
      if (!date) continue
      const from = 'signature'
      return { ...(place ? { place: { ...place, from } } : {}), date: { ...date, from }, notices: [] }
    }
  }
  return { notices: [] }
}

/** How far below the record of a page, in lines, its full text may begin, and how many lines a letterhead takes. */
const below = { search: 300, letterhead: 12 }

/**
 * The place of a letterhead that stands below a page's record and its summary ("## CĂN CỨ PHÁP LUẬT" … "## NỘI DUNG"): told to be the document's own by
 * its day, which is the one known.
 */
export function placeBelowRecord(
  layout: Layout,
  { head, body, metadata, letterhead }: Frame,
  day: string | undefined,
): HeaderValue | undefined {
  // A record's rows may pass for a letterhead: "Số hiệu | 63/2026/TT-BTC".
  const isRecord = metadata.some(({ start, end }) => start <= head.start + 1 && head.end <= end)
  if ((letterhead && !isRecord) || day === undefined) return undefined
  const last = Math.min(layout.lines.length, body.start + below.search)
  for (let i = body.start; i < last; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text' || !line.cells.some((cell) => isMotto(layout.lineText(cell)))) continue
    const { place, date } = readPlaceAndDate(layout, readSegments(layout, { start: i, end: i + below.letterhead }, []))
    return date?.value === day && place ? { ...place, from: 'letterhead' } : undefined
  }
  return undefined
}

/** A place of at most six words before the day, nothing behind the year. */
const alone = latin(
  /^\p{Lu}[\p{L}.]*(?: [\p{L}.]+){0,5}, ?ng\p{L}y [^\p{L}]{1,6}th\p{L}ng [^\p{L}]{1,6}n\p{L}m \d{4}\.?$/u,
)

/** Text of neighbouring segments of one column, lines parted by \n, with the flow offset of each. */
interface Joined {
  readonly text: string
  readonly parts: readonly { readonly at: number; readonly segment: Segment }[]
}

function joinColumns(segments: readonly Segment[]): Joined[] {
  const runs: Segment[][] = []
  const open: Segment[][] = []
  for (const segment of segments) {
    if (segment.kind === 'break') {
      open.length = 0
      continue
    }
    // The day that a trích yếu names.
    if (segment.kind === 'subject' && findDateWords(segment.text)) continue
    const run = open[segment.column]
    // A motto or a number never goes on into the date.
    if (
      run &&
      segment.kind !== 'motto' &&
      segment.kind !== 'number' &&
      run.at(-1)?.kind !== 'motto' &&
      run.at(-1)?.kind !== 'number'
    )
      run.push(segment)
    else {
      const fresh = [segment]
      open[segment.column] = fresh
      runs.push(fresh)
    }
  }
  return runs.map((run) => {
    let text = ''
    const parts = run.map((segment) => {
      if (text !== '') text += '\n'
      const at = text.length
      text += segment.text
      return { at, segment }
    })
    return { text, parts }
  })
}

/** The place may begin on the line above ("Quảng" / "Trị, ngày …"), when that line holds nothing else. */
function placeStartAcross(joined: Joined, date: number): number {
  const { text } = joined
  const start = placeStart(text, date)
  if (start > 0 && text.charAt(start - 1) === '\n') {
    const above = text.lastIndexOf('\n', start - 2) + 1
    const words = text.slice(above, start - 1)
    if (
      /^(?:\p{Lu}[\p{L}.]*|phố)(?: (?:\p{Lu}[\p{L}.]*|phố)){0,4}$/u.test(words) &&
      words !== words.toUpperCase() &&
      words.length <= 24
    )
      return above
    if (/^TP\.?$/u.test(words)) return above
  }
  return start
}

/** Letters that a scanner reads for figures of the day and the month: "l8", "O5", "Q 8", "tháng l2". */
const slots = latin(
  /^(?<before>ng\p{L}{1,2}y[^\p{L}\d]{0,6})(?<d>[lIi|Oo\d]{1,2}|[OoQ] ?\d)(?<between>[^\p{L}\d]{0,6}th\p{L}{2,3}[^\p{L}\d]{0,6})(?<m>[lIi|Oo\d]{1,2})(?=[^\p{L}\d]{0,6}n\p{L}m)/iu,
)

/** A letter in the place of a figure, or behind one; most days hold none. */
const letterInSlot = latin(/\p{L}[^\p{L}\d]{0,6}\d?[li|oq]/iu)

/** The same words, as long, with figures where a scanner has put letters; of letters alone ("lO") no day is read. */
const withFigures = (words: string): string =>
  letterInSlot.test(words)
    ? words.replace(slots, (all: string, before: string, d: string, between: string, m: string) =>
        /\d/u.test(d) && /\d/u.test(m) ? before + asFigures(d) + between + asFigures(m) : all,
      )
    : words

const figuresOf = (printed: string): number => Number(printed.replaceAll(' ', ''))

/** "tháng |2": a stroke beside a figure may be one itself. */
const barAtFigure = /[^\s[(]\||\|[^\s]/u
/** "ngày ?6", "tháng #", "ngày 2□": who copied a day marks so what cannot be read of it. */
const unreadable = /[?#¿□■�¤§]/u
/** "ngày,]2", "ngày/(2", "tháng /2": a mark that touches a lone figure is the one before it, which a scanner could not read. */
const halfRead = latin(/[yg][ .,;:…_-]*[[\](){}|/\\<>!'"“”‘’«»*~^¬]{1,3}[1-9](?!\d| \d)/u)

function build(layout: Layout, joined: Joined, start: number, at: number, end: number): DateReading {
  const words = joined.text.slice(at, end).replaceAll('\n', ' ')
  const match = days.exec(withFigures(words))
  const found = match?.groups
  const notices: Notice[] = []
  const place = joined.text
    .slice(start, at)
    .replace(hourBefore, '')
    .replace(/(?<![\s,.;:])[\s,.;:]+$/u, '')
  let value: string | undefined
  const span = spanOf(layout, joined, at, end)
  const isSpoilt =
    unreadable.test(words) || halfRead.test(words) || barAtFigure.test(layout.source.text.slice(span.start, span.end))
  if (!found?.d || !found.m || !found.y || isSpoilt) notices.push(notice('date-blank', span))
  else {
    value = isoDay(figuresOf(found.y), figuresOf(found.m), figuresOf(found.d))
    if (!value) notices.push(notice('date-invalid', span))
  }
  const cut = match ? at + match[0].trimEnd().length : end
  const placed = place === '' ? undefined : locate(layout, joined, start, start + place.length)
  return {
    ...(placed ? { place: { ...placed, from: 'letterhead' as const } } : {}),
    ...(value ? { date: { ...locate(layout, joined, at, cut), value, from: 'letterhead' as const } } : {}),
    notices,
    ...offsets(joined, start, cut),
  }
}

function offsets(joined: Joined, start: number, end: number): { start: number; end: number } {
  const pieces = piecesOf(joined, start, end)
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
}

function piecesOf(joined: Joined, start: number, end: number): { start: number; end: number }[] {
  return joined.parts.flatMap(({ at, segment }) => {
    const from = Math.max(start, at)
    const to = Math.min(end, at + segment.text.length)
    return to > from ? [{ start: segment.start + from - at, end: segment.start + to - at }] : []
  })
}

function locate(layout: Layout, joined: Joined, start: number, end: number): ReturnType<Layout['located']> {
  return joinPieces(layout, piecesOf(joined, start, end))
}

function spanOf(layout: Layout, joined: Joined, start: number, end: number): ReturnType<Layout['span']> {
  return locate(layout, joined, start, end).span
}
