import { documentType } from '../../identity/number.ts'
import { anyTypeName } from '../../lexicon/document-types.ts'
import type { DocumentNumber, HeaderValue } from '../../model/document.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { dayPattern, readDay } from '../../text/dates.ts'
import { fold } from '../../text/fold.ts'
import { latinPattern } from '../../text/letters.ts'
import type { Frame } from '../parts/frame.ts'
import { numberAt } from './number.ts'

/** What such a line tells. */
export interface Bracketed {
  readonly number?: DocumentNumber
  readonly date?: HeaderValue
}

const opener = latinPattern(`^\\( ?(?:(?<type>${anyTypeName}) )?số ?:? ?(?=\\d)`, 'i')
const rest = latinPattern(`^,? (?:\\p{Lu}[\\p{L} .-]{1,40}, )?(?<day>ngày ${dayPattern}) ?\\)[.;]?$`, 'i')

/** So many lines at the end may hold what a post puts below the document. */
const lastLines = 12

/**
 * "(Số 142/TB-BVĐK, Mường Khê, ngày 04 tháng 3 năm 2026)": number and day of a document whose letterhead a copy left out, in a line of their own
 * in brackets below the title or below the document.
 */
export function fromBrackets(layout: Layout, frame: Frame): Bracketed {
  const title = frame.titleType
  if (frame.letterhead || !title) return {}
  const name = fold(documentType(title.type)?.name ?? '')
  for (const line of linesBeside(layout, frame)) {
    const found = readBrackets(layout, line)
    if (!found) continue
    const { type, number, date } = found
    if (type === undefined || fold(type) === name) return { number, date }
  }
  return {}
}

/** Whether a line is nothing but number and day in brackets. */
export const isInBrackets = (layout: Layout, line: Line): boolean => readBrackets(layout, line) !== undefined

function linesBeside(layout: Layout, frame: Frame): readonly Line[] {
  const isText = ({ kind }: Line): boolean => kind === 'text'
  const above = layout.lines.slice(frame.title.start, frame.title.end + 3).filter(isText)
  const below = layout.lines.slice(Math.max(frame.title.end + 3, frame.closing.start)).filter(isText)
  return [...above, ...below.slice(-lastLines)]
}

function readBrackets(layout: Layout, line: Line) {
  const text = layout.text.slice(line.start, Math.min(line.end, line.start + 200))
  const head = opener.exec(text)
  const read = head ? numberAt(layout, line.start + head[0].length, text.slice(head[0].length), 'title') : undefined
  if (!head || read?.parsed.symbol === undefined) return undefined
  const end = head[0].length + read.number.text.length
  const tail = rest.exec(text.slice(end))
  const day = tail?.groups?.day
  const value = day ? readDay(day.toLowerCase()) : undefined
  if (!tail || !day || !value) return undefined
  const at = line.start + end + tail[0].indexOf(day)
  const date = { ...layout.located(at, at + day.length, value), from: 'title' as const }
  return { type: head.groups?.type, number: read.number, date }
}
