import type { Span } from '../../model/span.ts'
import { dropTags } from '../../text/html-tags.ts'
import { escapeXml } from '../xml-text.ts'

/** A stretch of the source that becomes an element in the running text. */
export interface Mark extends Span {
  readonly open: string
  readonly close: string
}

/** The source cut into paragraphs, each written as `p` with its marks; every letter of the source comes once and in its order. */
export class RunningText {
  readonly source: string
  /** Paragraphs without gaps between them but for white space. */
  readonly blocks: readonly Span[]
  readonly #marks: readonly Mark[]
  readonly #isMarkdown: boolean

  /**
   * @param source the decoded text
   * @param blocks where its paragraphs stand; overlapping ones (columns) are taken together
   */
  constructor(source: string, blocks: readonly Span[], marks: readonly Mark[], isMarkdown: boolean) {
    this.source = source
    this.blocks = withoutGaps(source, blocks)
    this.#marks = marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
    this.#isMarkdown = isMarkdown
  }

  /** The beginning of the paragraph that holds an offset. */
  blockStart(offset: number): number {
    return this.#blockAt(offset)?.start ?? offset
  }

  /** The end of the paragraph that holds the letter before an offset. */
  blockEnd(offset: number): number {
    return this.#blockAt(offset - 1)?.end ?? offset
  }

  #blockAt(offset: number): Span | undefined {
    const block = this.blocks[firstAfter(this.blocks, offset) - 1]
    return block && offset < block.end ? block : undefined
  }

  /** The paragraphs of a stretch, a `p` for each. */
  paragraphs(start: number, end: number): readonly string[] {
    const from = Math.max(0, firstAfter(this.blocks, start) - 1)
    const lines: string[] = []
    for (let i = from; i < this.blocks.length; i += 1) {
      const block = this.blocks[i]
      if (block === undefined || block.start >= end) break
      const line = this.inline(Math.max(start, block.start), Math.min(end, block.end))
      if (line !== '') lines.push(`<p>${line}</p>`)
    }
    return lines
  }

  /** A stretch on one line; empty when nothing stands there. */
  inline(start: number, end: number): string {
    const first = firstAfter(this.#marks, start - 1)
    const inside: Mark[] = []
    for (let i = first; i < this.#marks.length; i += 1) {
      const mark = this.#marks[i]
      if (mark === undefined || mark.start >= end) break
      inside.push(mark.end <= end ? mark : { ...mark, end })
    }
    return this.#nested(start, end, inside).trim()
  }

  /** Marks that cross another one give way to it. */
  #nested(start: number, end: number, marks: readonly Mark[]): string {
    let written = ''
    let at = start
    for (let i = 0; i < marks.length; ) {
      const mark = marks[i]
      i += 1
      if (mark === undefined || mark.start < at) continue
      const inside: Mark[] = []
      for (let next = marks[i]; next !== undefined && next.start < mark.end; next = marks[i]) {
        if (next.end <= mark.end) inside.push(next)
        i += 1
      }
      written += this.#plain(at, mark.start)
      written += `${mark.open}${this.#nested(mark.start, mark.end, inside)}${mark.close}`
      at = mark.end
    }
    return written + this.#plain(at, end)
  }

  #plain(start: number, end: number): string {
    if (start >= end) return ''
    const text = this.source.slice(start, end)
    const untagged = this.#isMarkdown && /[<&]/u.test(text) ? dropTags(text) : text
    const clean = this.#isMarkdown ? untagged.replace(/[*#|\\]+/gu, '') : untagged
    return escapeXml(clean.replace(/[\s\ufeff]+/gu, ' '))
  }
}

/** Sorted, those that overlap as one, and what stands between them as paragraphs of its own. */
function withoutGaps(source: string, blocks: readonly Span[]): readonly Span[] {
  const whole: { start: number; end: number }[] = []
  const add = (start: number, end: number): void => {
    if (/\S/u.test(source.slice(start, end))) whole.push({ start, end })
  }
  let at = 0
  for (const { start, end } of blocks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = whole.at(-1)
    if (last !== undefined && start < at) last.end = Math.max(last.end, end)
    else {
      add(at, start)
      whole.push({ start, end })
    }
    at = Math.max(at, end)
  }
  add(at, source.length)
  return whole
}

/** How many of the sorted stretches begin at or before an offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
