import type { Row } from './rows.ts'

/** A stretch of the flow without a marker of its own. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly start: number
  readonly end: number
  readonly line: number
}

/** A numbered, dashed or titled part with all that stands below it. Offsets in the flow. */
export interface Item {
  readonly kind: 'item'
  readonly form: string
  readonly marker: string
  readonly start: number
  /** The first word after the marker. */
  readonly textStart: number
  /** End of the paragraph that carries the marker. */
  readonly headEnd: number
  /** End of the last thing below it. */
  readonly end: number
  readonly entries: readonly Entry[]
  readonly bold: boolean
  readonly line: number
}

export type Entry = Item | Paragraph | Row

export interface Outline {
  /** The flow, with the line ends undone inside what belongs together; offsets are the same. */
  readonly text: string
  readonly body: readonly Entry[]
  readonly appendix: readonly Entry[]
}
