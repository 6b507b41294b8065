import { StringDecoder } from 'node:string_decoder'

/** A line of a stream, or that it was longer than a line may be. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Absent: it was too long, and none of it was kept. */
  readonly text?: string
}

/**
 * The lines of a stream of bytes (UTF-8), with never more than one of them in memory. Empty lines are counted and left out.
 *
 * @param longest in UTF-16 units; a longer line is told and passed over
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>, longest: number): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8')
  let pieces: string[] = []
  let length = 0
  let number = 0
  const end = (): Line | undefined => {
    number += 1
    const isTooLong = length > longest
    const text = pieces.join('').replace(/\r$/u, '')
    pieces = []
    length = 0
    if (isTooLong) return { number }
    return text.trim() === '' ? undefined : { number, text }
  }
  const keep = (piece: string): void => {
    length += piece.length
    if (length > longest) pieces = []
    else if (piece !== '') pieces.push(piece)
  }
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      keep(text.slice(from, at))
      from = at + 1
      const line = end()
      if (line) yield line
    }
    keep(text.slice(from))
  }
  keep(decoder.end())
  if (length > 0) {
    const line = end()
    if (line) yield line
  }
}
