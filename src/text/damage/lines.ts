/** A line of a text, without the mark that ends it. */
export type LineAt = readonly [start: number, end: number]

/** Where the line of a place ends. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The lines above the one that begins at `start`, the nearest first. */
export function* linesAbove(text: string, start: number): Generator<LineAt> {
  for (let end = start - 1; end > 0; ) {
    const from = text.lastIndexOf('\n', end - 1) + 1
    yield [from, end]
    end = from - 1
  }
}

/** The lines below the one that ends at `end`, the nearest first. */
export function* linesBelow(text: string, end: number): Generator<LineAt> {
  for (let from = end + 1; from < text.length; ) {
    const to = endOfLine(text, from)
    yield [from, to]
    from = to + 1
  }
}
