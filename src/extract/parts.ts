import type { Layout } from '../syntax/layout.ts'
import { endOfAddressees } from './parts/addressees.ts'
import { type Anchors, findAnchors } from './parts/anchors.ts'
import { findClosing } from './parts/closing.ts'
import { endOfHead, startOfHead } from './parts/head.ts'
import { endOfTitle } from './parts/title.ts'

/** Lines of the layout, `end` exclusive. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/**
 * Where the parts of a document stand, as indexes of lines of the layout (NĐ 30/2020, Phụ lục I). In text order: metadata of
 * the file or furniture of its page, head, title, addressees, body, closing, appendix, furniture. A part that is missing is
 * an empty range at its place; head, title, addressees, body, closing adjoin.
 */
export interface Frame {
  /** The letterhead: bodies, quốc hiệu, number, place and date, and the "V/v" of a công văn. */
  readonly head: LineRange
  /** Name of the type, trích yếu and the line of the issuing authority; empty for a công văn. */
  readonly title: LineRange
  /** The type that the title line names; its words as offsets in the flow. */
  readonly titleType?: { readonly type: string; readonly start: number; readonly end: number }
  /** "Kính gửi: …" or "… điện:" with its items. */
  readonly addressees: LineRange
  /** From the first căn cứ or paragraph to the closing. */
  readonly body: LineRange
  /** Nơi nhận and signatures. */
  readonly closing: LineRange
  /** What is attached: the plan issued with a decision, phụ lục, forms. */
  readonly appendix: LineRange
  /** Menus, counters, captions of a web page around the document. */
  readonly furniture: readonly LineRange[]
  /** YAML front matter and property blocks ("Số hiệu | …"). */
  readonly metadata: readonly LineRange[]
  /** The head shows quốc hiệu, the Party's name or a number line. */
  readonly letterhead: boolean
}

/**
 * Finds the parts of a document. Linear: the head within the first lines, the closing in one pass over the rest.
 *
 * @example findFrame(readLayout(sourceOfText('…'))).body
 */
export function findFrame(layout: Layout): Frame {
  const anchors = findAnchors(layout)
  const { title: titleStart, letterhead } = anchors
  // Pages that make a heading of the title print the letterhead below it.
  const titleFirst = titleStart !== undefined && letterhead !== undefined && titleStart < letterhead
  const headStart = startOfHead(layout, anchors)
  const headEnd = titleStart === undefined || titleFirst ? endOfHead(layout, headStart, anchors) : titleStart
  const titleEnd = titleStart === undefined ? headEnd : endOfTitle(layout, titleStart, anchors.word)
  const title =
    titleStart === undefined
      ? { start: headEnd, end: headEnd }
      : { start: titleStart, end: titleFirst ? Math.min(titleEnd, headStart) : titleEnd }
  const addresseesStart = Math.max(titleEnd, headEnd)
  const addresseesEnd = endOfAddressees(layout, addresseesStart)
  const closing = findClosing(layout, addresseesEnd)
  const top = anchors.metadata[0]?.start === 0 ? anchors.metadata[0].end : 0
  const first = Math.min(headStart, title.start)
  const furniture: LineRange[] = []
  if (first > top) furniture.push({ start: top, end: first })
  if (closing.furniture.end > closing.furniture.start) furniture.push(closing.furniture)
  return {
    head: { start: headStart, end: headEnd },
    title,
    ...titleType(layout, anchors),
    addressees: { start: addresseesStart, end: addresseesEnd },
    body: { start: addresseesEnd, end: closing.closing.start },
    closing: closing.closing,
    appendix: closing.appendix,
    furniture,
    metadata: anchors.metadata,
    letterhead: anchors.letterhead !== undefined,
  }
}

function titleType(layout: Layout, anchors: Anchors): Pick<Frame, 'titleType'> {
  const line = anchors.title === undefined ? undefined : layout.lines[anchors.title]
  if (!line || !anchors.word) return {}
  const start = line.start + anchors.word.offset
  return { titleType: { type: anchors.word.type, start, end: start + anchors.word.length } }
}
