import type { PlacedLine } from '../model/source.ts'

/** One paragraph of the file: what stands between two paragraph ends. */
export interface ParagraphBlock {
  readonly kind: 'paragraph'
  /** Its lines: a line break inside the paragraph (Shift+Enter, `<br>`) begins a new one. Tabs stay. */
  readonly lines: readonly string[]
  /** The automatic number or bullet as the reader of the file sees it: "1.", "a)", "Điều 2.", "-". */
  readonly label?: string
  /** The level of a heading, from 1. */
  readonly heading?: number
  /** Where a page begins inside it, by UTF-16 offset into its lines, each ended by "\n". */
  readonly pages?: readonly number[]
  /** Where its words stand on the page; `at` is an offset like those of `pages`. */
  readonly rows?: readonly PlacedLine[]
}

/** What stands in one cell of a table. A merged cell that goes on from the one above is there, and empty. */
export type Cell = readonly Block[]

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
  /** Drawn with lines, as tables of data are; a letterhead's or a signature's table has none. */
  readonly ruled?: boolean
}

/** Lines that were placed by position (PDF, scans): printed as they are, with their indents and gaps; lines end with "\n". */
export interface LayoutBlock {
  readonly kind: 'layout'
  readonly text: string
}

/** Here a page begins. Only formats that have pages give it. */
export interface PageBlock {
  readonly kind: 'page'
  /** From 1. */
  readonly number: number
}

/** A footnote or an endnote; the text refers to it by its label in brackets: "[1]". It is printed at the end. */
export interface NoteBlock {
  readonly kind: 'note'
  readonly label: string
  readonly blocks: readonly Block[]
}

/** What every reader of a format gives, in reading order; `write.ts` makes one text of them. */
export type Block = ParagraphBlock | TableBlock | LayoutBlock | PageBlock | NoteBlock
