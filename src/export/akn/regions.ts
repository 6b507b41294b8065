import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { foldSearch } from '../../text/fold.ts'
import type { RunningText } from './text.ts'

/** The great parts of a document: they follow one another and cover the whole text. Empty ones have no length. */
export interface Regions {
  readonly preface: Span
  /** The bases ("Căn cứ …") and what else stands before the first part of the outline; empty where there is no basis. */
  readonly preamble: Span
  readonly body: Span
  /** Nơi nhận and signatures. */
  readonly conclusions: Span
  /** Phụ lục, biểu, and whatever else follows the signature. */
  readonly attachments: readonly Span[]
}

/** Where each part stands, by the spans of what was read. */
export function regionsOf(document: Document, text: RunningText): Regions {
  const length = text.source.length
  const starts = document.sections.map(({ span }) => span.start)
  const closing = closingItems(document)
  const head = headEnd(document, text, Math.min(...starts, ...closing.map(({ start }) => start), length))
  const after = closing.filter(({ start }) => start >= head)
  const closingStart = after.length === 0 ? length : beginOfClosing(text, Math.min(...after.map(({ start }) => start)))
  const next = Math.min(...starts.filter((start) => start > closingStart), length)
  const closingEnd = Math.min(
    text.blockEnd(Math.max(closingStart, ...after.filter(({ start }) => start < next).map(({ end }) => end))),
    next,
  )
  const first = Math.min(...starts.filter((start) => start >= head), closingStart)
  const hasBasis = document.citations.some(
    ({ relation, span }) => relation.value === 'basis' && span.start >= head && span.start < first,
  )
  const bodyStart = hasBasis ? first : head
  return {
    preface: { start: 0, end: head },
    preamble: { start: head, end: bodyStart },
    body: { start: bodyStart, end: closingStart },
    conclusions: { start: closingStart, end: closingEnd },
    attachments: attachmentsOf(text, { start: closingEnd, end: length }),
  }
}

function closingItems({ signatures, recipients }: Document): readonly Span[] {
  const signed = signatures.flatMap(({ name, title, authority, onBehalfOf }) =>
    [name, title, authority, onBehalfOf].flatMap((part) => (part === undefined ? [] : [part.span])),
  )
  return [...signed, ...recipients.filter(({ role }) => role !== 'to').map(({ span }) => span)]
}

/** The end of the last paragraph that holds a value of the letterhead or the title. */
function headEnd({ header }: Document, text: RunningText, limit: number): number {
  const { superior, issuer, issuers = [], number, place, date, subject, type } = header
  const values = [superior, issuer, ...issuers, number, place, date, subject, type]
  const ends = values.flatMap((value) => {
    if (value?.span === undefined) return []
    return value.from === 'letterhead' || value.from === 'title' ? [value.span.end] : []
  })
  return Math.max(0, ...ends.map((end) => text.blockEnd(end)).filter((end) => end <= limit))
}

/** "Nơi nhận:" belongs to what is listed below it. */
function beginOfClosing(text: RunningText, offset: number): number {
  const start = text.blockStart(offset)
  const before = text.blocks.findLast((block) => block.end <= start)
  const says = before === undefined ? '' : foldSearch(text.source.slice(before.start, before.end).slice(0, 40))
  return before !== undefined && says.replace(/[^a-z ]/gu, '').trim() === 'noi nhan' ? before.start : start
}

/** What follows the signature, cut where a Phụ lục begins. */
function attachmentsOf(text: RunningText, { start, end }: Span): readonly Span[] {
  if (text.source.slice(start, end).trim() === '') return []
  const begins = text.blocks
    .filter(
      (block) => block.start > start && block.start < end && annex.test(text.source.slice(block.start, block.end)),
    )
    .map((block) => block.start)
  const cuts = [start, ...begins]
  return cuts
    .map((cut, i) => ({ start: cut, end: cuts[i + 1] ?? end }))
    .filter((span) => text.source.slice(span.start, span.end).trim() !== '')
}

/** The heading of an annex (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const annex = /^[\s*#_|]*(?:PHỤ LỤC|BIỂU MẪU|BIỂU SỐ|MẪU SỐ)(?!\p{Ll})/u
