import type { PageFrame, PlacedLine, Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { type Matrix, moved, type Point, still } from './page/matrix.ts'

/** A box on a page: points (1/72 inch) from the left and the top edge of the page as programs show it. */
export interface Place {
  /** From 1. */
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Where a span of a text stands on the pages of its file: one box for each line that it touches, around its words (a word that it only
 * cuts counts whole); on a page that lies askew a box for a few words each. Empty when the span holds no words, or the source has no places:
 * only PDF, scans and pictures have them, and only when they were asked for.
 *
 * @param source read with `layout: true`
 * @param span UTF-16 offsets into `source.text`
 * @example
 * const read = await readSource('cong-van.pdf', bytes, { layout: true })
 * if ('source' in read) placesOf(read.source, task.span) // [{ page: 2, left: 85.1, top: 310.4, right: 524.3, bottom: 326.2 }]
 */
export function placesOf({ layout, text }: Pick<Source, 'layout' | 'text'>, { start, end }: Span): readonly Place[] {
  if (!layout || end <= start) return []
  const places: Place[] = []
  for (let i = firstLine(layout.lines, start); i < layout.lines.length; i += 1) {
    const line = layout.lines[i]
    if (!line || line.at >= end) break
    const words = wordsWithin(line, text, { start, end })
    const frame = layout.frames[line.page - 1]
    for (const stretch of stretchesOf(words, frame?.shown ?? still, line.size))
      places.push(placeOf(line, stretch, frame))
  }
  return places
}

/** The last line that begins at or before an offset. */
function firstLine(lines: readonly PlacedLine[], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** Between two words of a line stand no more blanks than this. */
const widestGap = 8

function wordsWithin({ at, words }: PlacedLine, text: string, { start, end }: Span): PlacedLine['words'] {
  let from = at
  return words.filter((word) => {
    let begin = from
    while (begin < from + widestGap && !text.startsWith(word.text, begin)) begin += 1
    if (begin === from + widestGap) begin = from
    from = begin + word.text.length
    return begin < end && from > start
  })
}

/** Letters reach above and below the line on which they stand: "Ổ" and "g". */
const reach = { above: 0.95, below: 0.25 }

interface Stretch {
  readonly left: number
  readonly right: number
}

/** Words beside each other as one, as long as their box grows by no more than half a line where the page lies askew. */
function stretchesOf(words: readonly Stretch[], [a, b, c, d]: Matrix, size: number): readonly Stretch[] {
  const slope = Math.min(Math.abs(b), Math.abs(d)) / Math.max(Math.abs(a), Math.abs(c), 1e-9)
  const found: Stretch[] = []
  for (const { left, right } of words) {
    const last = found.at(-1)
    if (last && slope * (right - last.left) <= size / 2) found[found.length - 1] = { left: last.left, right }
    else found.push({ left, right })
  }
  return found
}

function placeOf({ page, base, size }: PlacedLine, { left, right }: Stretch, frame: PageFrame | undefined): Place {
  const matrix = frame?.shown ?? still
  const [top, bottom] = [base - size * reach.above, base + size * reach.below]
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ]
  const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => moved(matrix, corner)[axis] ?? 0))
  const inside = (value: number, most: number | undefined): number =>
    Math.round(Math.min(Math.max(value, 0), most ?? Number.POSITIVE_INFINITY) * 10) / 10
  return {
    page,
    left: inside(Math.min(...(xs ?? [])), frame?.width),
    top: inside(Math.min(...(ys ?? [])), frame?.height),
    right: inside(Math.max(...(xs ?? [])), frame?.width),
    bottom: inside(Math.max(...(ys ?? [])), frame?.height),
  }
}
