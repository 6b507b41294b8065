import type { Layout, Line } from '../../syntax/layout.ts'

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

/** The first line with text from a line on; undefined when there is none. */
export function firstTextLine({ lines }: Layout, from: number): Line | undefined {
  for (let i = from; i < lines.length; i += 1) if (lines[i]?.kind === 'text') return lines[i]
  return undefined
}
