import type { Layout } from '../syntax/layout.ts'

/**
 * Where the parts of a document stand, as indexes of lines of the layout: the letterhead, the title, the body, the closing
 * (Nơi nhận and signatures), what follows (appendices), and furniture of a page around it. `end` indexes are exclusive.
 */
export interface Frame {
  readonly head: LineRange
  readonly body: LineRange
  readonly closing: LineRange
  readonly appendix: LineRange
}

export interface LineRange {
  readonly start: number
  readonly end: number
}

/** First version: everything is body. */
export function findFrame(layout: Layout): Frame {
  const all = layout.lines.length
  return { head: { start: 0, end: 0 }, body: { start: 0, end: all }, closing: { start: all, end: all }, appendix: { start: all, end: all } }
}
