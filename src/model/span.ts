/** A stretch of the decoded source text: UTF-16 offsets, `end` exclusive; `source.slice(start, end)` is the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A value together with its proof: `text` is exactly `source.slice(span.start, span.end)`, `value` is what it says
 * (NFC, white space collapsed, Markdown marks dropped). A value that stands in pieces (two columns) has the hull as
 * `span` and each piece in `pieces`.
 */
export interface Located<T extends string = string> {
  readonly value: T
  readonly text: string
  readonly span: Span
  readonly pieces?: readonly Span[]
}

/** A value that may have been inferred: then it carries neither text nor span. */
export interface MaybeLocated<T extends string = string> {
  readonly value: T
  readonly text?: string
  readonly span?: Span
  readonly pieces?: readonly Span[]
}
