import type { Source } from '../model/source.ts'
import type { Located, Span } from '../model/span.ts'
import { mendedSlice } from '../text/damage/damage.ts'
import type { Mend } from '../text/damage/mends.ts'
import { fromTcvn3, isTcvn3 } from '../text/legacy.ts'
import type { MappedText } from '../text/mapped.ts'
import { printed, printedInLatin } from '../text/printed.ts'

/** A column of a line: the stretch between tabs, bars or runs of three and more spaces. Offsets in the flow. */
export interface Cell {
  readonly start: number
  readonly end: number
}

/** A printed line. Offsets in the flow, without surrounding white space. Blank lines and page furniture are no lines. */
export interface Line {
  readonly index: number
  /** `bar`: a lone `|` (the edge of a table cell); `rule`: `-----`, `____`; `star`: a lone `*` or `***`. Only `text` has content. */
  readonly kind: 'text' | 'bar' | 'rule' | 'star'
  readonly start: number
  readonly end: number
  /** At least one for text lines. */
  readonly cells: readonly Cell[]
  /** Index of the block; -1 for lines without text. */
  readonly block: number
  /** Blank lines directly above. */
  readonly blanksBefore: number
  /** Leading spaces in the source (a tab counts eight). */
  readonly indent: number
  /** Begins inside `**`. */
  readonly bold: boolean
  /** Depth of a Markdown heading, else 0. */
  readonly heading: number
}

/** Lines that belong together: a paragraph with its hard wraps undone, a heading, a table row, or the metadata of the file. */
export interface Block {
  readonly index: number
  readonly kind: 'paragraph' | 'heading' | 'row' | 'metadata'
  readonly start: number
  readonly end: number
  readonly firstLine: number
  /** Inclusive. */
  readonly lastLine: number
}

/**
 * What the extractors read. `text` is the **flow**: the normalised text with hard wraps undone (one space), runs of spaces
 * collapsed, Markdown marks and page furniture dropped, columns parted by a tab, blocks parted by `\n`.
 * Every offset inside the parser is an offset in the flow; `span` and `located` lead back to the source.
 */
export class Layout {
  readonly source: Source
  readonly text: string
  readonly lines: readonly Line[]
  readonly blocks: readonly Block[]
  readonly #flow: MappedText
  readonly #normal: MappedText
  readonly #tcvn3: boolean
  readonly #mends: readonly Mend[]

  /** @param mends what was mended in the words of the source, as offsets in it */
  constructor(
    source: Source,
    normal: MappedText,
    flow: MappedText,
    lines: readonly Line[],
    blocks: readonly Block[],
    mends: readonly Mend[],
  ) {
    this.source = source
    this.text = flow.text
    this.lines = lines
    this.blocks = blocks
    this.#flow = flow
    this.#normal = normal
    this.#mends = mends
    // Where each letter was replaced by one other, the normalised text tells it at a glance.
    this.#tcvn3 = source.text !== normal.text && isTcvn3(source.text)
  }

  /** The span of the source behind `[start, end)` of the flow. */
  span(start: number, end: number): Span {
    const inner = this.#flow.span(start, end)
    return this.#normal.span(inner.start, inner.end)
  }

  /** The located value of `[start, end)`; surrounding white space is left out. `value` defaults to the text as printed. */
  located(start: number, end: number): Located
  located<T extends string>(start: number, end: number, value: T): Located<T>
  located(start: number, end: number, value?: string): Located {
    let from = start
    let to = end
    while (from < to && this.text.charCodeAt(from) <= 32) from += 1
    while (to > from && this.text.charCodeAt(to - 1) <= 32) to -= 1
    const span = this.span(from, to)
    const text = this.source.text.slice(span.start, span.end)
    return { value: value ?? this.#valueOf(text, span), text, span }
  }

  #valueOf(text: string, span: Span): string {
    const sound = this.#mends.length > 0 ? mendedSlice(this.source.text, span.start, span.end, this.#mends) : text
    return this.#tcvn3 ? printed(fromTcvn3(sound)) : printedInLatin(sound)
  }

  /** A value that stands in several pieces (two columns): the hull as span, each piece apart, the values joined by a space. */
  pieces(parts: readonly Cell[]): Located {
    const each = parts.map((part) => this.located(part.start, part.end))
    const [first] = each
    if (each.length === 1 && first) return first
    const start = Math.min(...each.map((part) => part.span.start))
    const end = Math.max(...each.map((part) => part.span.end))
    // A mark at the end of a piece stands inside the value.
    const marks = parts.map((part) => /[,;](?=\s*$)/u.exec(this.text.slice(part.start, part.end))?.[0] ?? '')
    const words = each.map((part, i) => (part.value.endsWith(marks[i] ?? '') ? part.value : part.value + marks[i]))
    const value = printed(words.join(' '))
    return {
      value,
      text: this.source.text.slice(start, end),
      span: { start, end },
      pieces: each.map((part) => part.span),
    }
  }

  /** The text of a line in the flow. */
  lineText(line: Line | Cell): string {
    return this.text.slice(line.start, line.end)
  }

  /** Index of the line that holds the flow offset, or of the next one. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.lines.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.lines[middle]?.end ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}
