import type { Span } from '../../src/model/span.ts'

/** What does not count where quotes are looked for: white space, Markdown marks, characters without width. */
const nothing = /^(?:[\s*|_#\\\u00a0]|\p{Cf})$/u
const letters = /\P{M}\p{M}*/gsu
const edge = /^[.,;:()/"'“”‘’\-–[\]]$/u

interface Bones {
  readonly text: string
  /** For each UTF-16 unit of `text`: where its letter begins in the source. */
  readonly at: readonly number[]
}

function bonesOf(source: string): Bones {
  const parts: string[] = []
  const at: number[] = []
  for (const match of source.matchAll(letters)) {
    const letter = match[0].normalize('NFC')
    if (nothing.test(letter)) continue
    parts.push(letter)
    for (let i = 0; i < letter.length; i += 1) at.push(match.index)
  }
  return { text: parts.join(''), at }
}

/**
 * A text without white space and marks, in which quotes are found whatever the line breaks, the columns and the Unicode
 * form. Its spans are offsets into itself: two readings of one place compare equal.
 *
 * @example new Skeleton('**Số**\n16').find('Số 16')
 */
export class Skeleton {
  private readonly bones: Bones

  constructor(source: string) {
    this.bones = bonesOf(source)
  }

  /** Where a quote stands, from an offset on; `undefined` when it does not. */
  find(quote: string, from = 0): Span | undefined {
    const sought = bonesOf(quote).text
    const start = sought === '' ? -1 : this.bones.text.indexOf(sought, from)
    return start < 0 ? undefined : { start, end: start + sought.length }
  }

  /** A span of the source as a span of the skeleton. */
  span(source: Span): Span {
    return { start: this.indexOf(source.start), end: this.indexOf(source.end) }
  }

  /** Without punctuation at both ends. */
  trim({ start, end }: Span): Span {
    let a = start
    let b = end
    while (a < b && edge.test(this.bones.text.charAt(a))) a += 1
    while (a < b && edge.test(this.bones.text.charAt(b - 1))) b -= 1
    return { start: a, end: b }
  }

  /** The first unit whose letter begins at or after an offset of the source. */
  private indexOf(offset: number): number {
    const { at } = this.bones
    let low = 0
    let high = at.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((at[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** How many characters two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Shared length by the length of both together: 1 for the same span. */
export function likeness(a: Span, b: Span): number {
  const shared = overlap(a, b)
  const all = a.end - a.start + b.end - b.start - shared
  return all === 0 ? 0 : shared / all
}

/** A quote that does not stand in its document is an error of the expected values, never of the parser. */
export function located(span: Span | undefined, name: string, quote: string): Span {
  if (span === undefined)
    throw new Error(`${name}: the quote does not stand in the document, or not in this order: ${quote}`)
  return span
}
