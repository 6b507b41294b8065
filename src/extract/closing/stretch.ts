/** A stretch of the closing. Offsets in the flow. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: number
  /** Blank lines above it. */
  readonly blanks: number
  /** 0 for the left or only column. */
  readonly column: number
}

/** Without the dash of an item. */
export const withoutDash = (text: string): string => text.replace(/^(?:[-+•~*·–>»= ]+|\d{1,2}[.)] ?(?=\p{Lu}))/u, '')
