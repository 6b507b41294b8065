import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** What a marked place is, which gives its colour and its row in the panel. */
export type MarkKind = 'header' | 'recipient' | 'signature' | 'citation' | 'task' | 'finding' | 'cited'

/** A place of the text that the reader found; `id` is that of its row in the panel. */
export interface Mark {
  readonly id: string
  readonly kind: MarkKind
  readonly span: Span
}

/** A stretch of the text with all marks that cover it, the shortest (innermost) first. */
export interface Segment {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The marks that begin here. */
  readonly begins: readonly Mark[]
}

/** All places of a document that can be shown, in no order. */
export function marksOf(document: Document): readonly Mark[] {
  const { header, recipients, signatures, citations, tasks } = document
  const marks: Mark[] = []
  const add = (id: string, kind: MarkKind, span: Span | undefined, pieces?: readonly Span[]): void => {
    for (const place of pieces ?? (span ? [span] : []))
      if (place.end > place.start) marks.push({ id, kind, span: place })
  }
  for (const [field, value] of Object.entries(header))
    for (const one of Array.isArray(value) ? [] : [value])
      if (one !== undefined && 'span' in one) add(`header-${field}`, 'header', one.span, one.pieces)
  recipients.forEach(({ span, pieces }, at) => {
    add(`recipient-${at}`, 'recipient', span, pieces)
  })
  signatures.forEach(({ name, title, authority }, at) => {
    for (const part of [name, title, authority]) if (part) add(`signature-${at}`, 'signature', part.span, part.pieces)
  })
  for (const { id, kind, span, pieces, within } of citations)
    if (kind === 'document' && within === undefined) add(id, 'citation', span, pieces)
  for (const { id, span, pieces } of tasks) add(id, 'task', span, pieces)
  return marks
}

/**
 * Cuts a text where marks begin and end; marks may lie in one another and cross. The segments joined are the text. The work grows
 * with the text and the marks that cover each place, which are few.
 *
 * @example segmentsOf('ab', [{ id: 'x', kind: 'task', span: { start: 1, end: 2 } }]).map(({ text }) => text) // ['a', 'b']
 */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.filter(({ span }) => span.start >= 0 && span.start < span.end && span.end <= text.length)
  const starts = inside.toSorted((a, b) => a.span.start - b.span.start)
  const cuts = [...new Set([0, ...inside.flatMap(({ span }) => [span.start, span.end]), text.length])].toSorted(
    (a, b) => a - b,
  )
  let open: Mark[] = []
  let next = 0
  return cuts.slice(0, -1).map((start, i) => {
    open = open.filter(({ span }) => span.end > start)
    const begins: Mark[] = []
    for (let mark = starts[next]; mark !== undefined && mark.span.start === start; mark = starts[++next])
      begins.push(mark)
    open = [...open, ...begins].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    return { text: text.slice(start, cuts[i + 1]), marks: open, begins }
  })
}
