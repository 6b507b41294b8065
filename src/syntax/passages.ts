import type { Span } from '../model/span.ts'
import { printed } from '../text/printed.ts'
import type { Block, Layout } from './layout.ts'

/** A paragraph of the text as a reader sees it: hard wraps undone, white space collapsed. */
export interface Passage {
  /** 1-based line of the decoded text on which it begins. */
  readonly line: number
  readonly text: string
}

/** The sentence around a stretch of the text. */
export interface Sentence {
  /** As printed, white space collapsed, without what a page put between its lines. */
  readonly text: string
  /** Where the stretch stands in `text`; `start === end` when it could not be told. */
  readonly mark: Span
}

/** Longer sentences are cut around the stretch: nobody reads a page as evidence. */
const reach = 400

/** Reads sentences, paragraphs and line numbers off a layout; built once for each document. */
export class Passages {
  readonly #layout: Layout
  readonly #lineStarts: readonly number[]
  readonly #blockStarts: readonly number[]
  #dropped: { readonly gaps: readonly Span[]; readonly starts: readonly number[] } | undefined

  constructor(layout: Layout) {
    this.#layout = layout
    this.#lineStarts = lineStartsOf(layout.source.text)
    this.#blockStarts = layout.blocks.map((block) => layout.span(block.start, block.end).start)
  }

  /** 1-based line of an offset in the decoded text. */
  lineAt(offset: number): number {
    return lastNotAbove(this.#lineStarts, offset) + 1
  }

  /** Every paragraph that has text, in order. */
  all(): readonly Passage[] {
    return this.#layout.blocks.flatMap((block, i) => {
      const text = printed(this.#sourceOf(block.start, block.end).replaceAll('\t', ' '))
      return text === '' ? [] : [{ line: this.lineAt(this.#blockStarts[i] ?? 0), text }]
    })
  }

  /** Where the paragraphs stand in the decoded text; columns may lie one in another. */
  spans(): readonly Span[] {
    return this.#layout.blocks.map((block) => this.#layout.span(block.start, block.end))
  }

  /** The sentence that holds the span (offsets in the decoded text). */
  sentence(span: Span): Sentence {
    const { text } = this.#layout.source
    const block = this.#layout.blocks[lastNotAbove(this.#blockStarts, span.start)]
    let { start, end } = block === undefined ? span : this.#sentenceIn(block, span)
    if (start > span.start) start = span.start
    if (end < span.end) end = span.end
    const cutBefore = span.start - start > reach
    const cutAfter = end - span.end > reach
    if (cutBefore) start = wordStart(text, span.start - reach)
    if (cutAfter) end = wordEnd(text, span.end + reach)
    const before = printed(this.#quoted(start, span.start))
    const whole = `${cutBefore ? '… ' : ''}${printed(this.#quoted(start, end))}${cutAfter ? ' …' : ''}`
    const stretch = printed(this.#quoted(span.start, span.end))
    const at = whole.indexOf(stretch, Math.max(0, before.length - 2))
    return { text: whole, mark: at < 0 ? { start: 0, end: 0 } : { start: at, end: at + stretch.length } }
  }

  #sourceOf(start: number, end: number): string {
    const span = this.#layout.span(start, end)
    return this.#quoted(span.start, span.end)
  }

  /** The decoded text from one offset to another as a reader would quote it: without the heads and numbers of pages between its lines. */
  #quoted(start: number, end: number): string {
    const { text } = this.#layout.source
    const { gaps, starts } = this.#droppedGaps()
    let quoted = ''
    let from = start
    for (let i = lastNotAbove(starts, start); ; i += 1) {
      const gap = gaps[i]
      if (gap === undefined || gap.start >= end) break
      // Who asks for what lies in a gap gets it.
      if (gap.start < from || gap.end > end) continue
      quoted += `${text.slice(from, gap.start)} `
      from = gap.end
    }
    return quoted + text.slice(from, end)
  }

  #droppedGaps(): { readonly gaps: readonly Span[]; readonly starts: readonly number[] } {
    if (this.#dropped === undefined) {
      const gaps = droppedOf(this.#layout)
      this.#dropped = { gaps, starts: gaps.map(({ start }) => start) }
    }
    return this.#dropped
  }

  #sentenceIn(block: Block, span: Span): Span {
    const layout = this.#layout
    const from = this.#flowOffset(block, span.start)
    const to = Math.max(from, this.#flowOffset(block, span.end))
    const text = layout.text.slice(block.start, block.end)
    let start = 0
    let end = text.length
    sentenceEnd.lastIndex = 0
    for (let match = sentenceEnd.exec(text); match; match = sentenceEnd.exec(text)) {
      const after = match.index + match[0].length
      if (isAbbreviation(text, match.index)) continue
      if (block.start + after <= from) start = after
      else if (block.start + match.index >= to) {
        end = match.index + 1
        break
      }
    }
    return layout.span(block.start + start, block.start + end)
  }

  /** The offset in the flow of a source offset inside the block; the flow knows only the way back, so it is searched. */
  #flowOffset(block: Block, offset: number): number {
    let low = block.start
    let high = block.end
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#layout.span(middle, middle + 1).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

const sentenceEnd = /[.;!?…](?= )/gu

/** "TP. Hồ Chí Minh", "KT. CHỦ TỊCH", "1. Giao …", "Điều 5. Tổ chức …": no end of a sentence; "Covid-19.", "Quận 7." are one. */
function isAbbreviation(text: string, point: number): boolean {
  if (text.charAt(point) !== '.') return false
  const before = text.slice(Math.max(0, point - 24), point)
  const word = /[\p{L}\p{N}]*$/u.exec(before)?.[0] ?? ''
  if (/^\d+$/u.test(word)) {
    // A number that begins a sentence counts an item; one that ends it does not.
    const ahead = before.slice(0, before.length - word.length)
    return (
      word.length <= 3 &&
      (/^\s*$|[.;:!?…]\s*$/u.test(ahead) || /(?:^|[.;:!?…] )(?:Điều|Chương|Mục|Phần|Phụ lục) $/u.test(ahead))
    )
  }
  return word.length <= 1 || /^(?:TP|Tp|TX|TT|TM|KT|TL|TUQ|ThS|TS|PGS|GS|BS|Bs|Th|Ks|KS|Mr|tr|vv|v)$/u.test(word)
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Index of the last element that is not above the value; 0 when all are. */
function lastNotAbove(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** A longer run without a space is no word to keep whole. */
const longestWord = 40

const wordStart = (text: string, at: number): number => {
  const space = text.slice(at, at + longestWord + 1).indexOf(' ')
  return space < 0 ? at : at + space + 1
}
const wordEnd = (text: string, at: number): number => {
  const from = Math.max(0, at - longestWord)
  const space = text.slice(from, at + 1).lastIndexOf(' ')
  return space < 0 ? at : from + space
}

/**
 * The stretches of the decoded text between two printed lines that hold words or figures of no line: the head of a gazette's page, its number.
 * They are in the text and in no value's flow (`lexicon/furniture.ts`).
 */
function droppedOf(layout: Layout): readonly Span[] {
  const { text } = layout.source
  const gaps: Span[] = []
  let end: number | undefined
  for (const line of layout.lines) {
    const span = layout.span(line.start, line.end)
    if (end !== undefined && span.start > end) {
      const between = text.slice(end, span.start)
      if (/[\r\n]/u.test(between) && /[\p{L}\p{N}]/u.test(between)) gaps.push({ start: end, end: span.start })
    }
    end = Math.max(end ?? 0, span.end)
  }
  return gaps
}
