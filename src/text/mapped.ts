import type { Span } from '../model/span.ts'

/**
 * A changed copy of a text that still knows where each character came from.
 *
 * The copy is a list of segments. A copied segment keeps the length; a replaced one stands as a whole for its stretch of
 * the origin; what no segment covers was dropped. Offsets are UTF-16 units.
 */
export class MappedText {
  readonly text: string
  readonly #at: Int32Array
  readonly #from: Int32Array
  readonly #to: Int32Array
  #last = 0

  constructor(text: string, at: Int32Array, from: Int32Array, to: Int32Array) {
    this.text = text
    this.#at = at
    this.#from = from
    this.#to = to
  }

  /** The same map under a text of the same length. */
  withText(text: string): MappedText {
    return new MappedText(text, this.#at, this.#from, this.#to)
  }

  /** The segment that holds `offset`; the one used last is tried first, since callers walk forward. */
  #segment(offset: number): number {
    const at = this.#at
    const last = this.#last
    if ((at[last] ?? 0) <= offset && (at[last + 1] ?? Number.POSITIVE_INFINITY) > offset) return last
    let low = 0
    let high = at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((at[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    this.#last = low
    return low
  }

  #point(offset: number, end: boolean): number {
    if (this.#at.length === 0) return 0
    const i = this.#segment(end ? offset - 1 : offset)
    const at = this.#at[i] ?? 0
    const from = this.#from[i] ?? 0
    const to = this.#to[i] ?? 0
    const copied = to - from === (this.#at[i + 1] ?? this.text.length) - at
    if (copied) return Math.min(from + (offset - at), to)
    return end ? to : from
  }

  /** Where the character at `offset` begins in the origin. */
  startInOrigin(offset: number): number {
    return this.#point(offset, false)
  }

  /** Where the character before `offset` ends in the origin. */
  endInOrigin(offset: number): number {
    return offset <= 0 ? this.startInOrigin(0) : this.#point(offset, true)
  }

  /** The span of the origin behind `[start, end)` of the copy. */
  span(start: number, end: number): Span {
    const from = this.startInOrigin(start)
    return { start: from, end: end <= start ? from : this.endInOrigin(end) }
  }
}

/** Collects segments in order. `copy` and `put` append to the copy; leaving a stretch out drops it. */
export class MapBuilder {
  readonly #origin: string
  readonly #parts: string[] = []
  readonly #at: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  #length = 0
  #copyEnd = -1

  constructor(origin: string) {
    this.#origin = origin
  }

  get length(): number {
    return this.#length
  }

  /** Appends `[start, end)` of the origin unchanged. */
  copy(start: number, end: number): void {
    if (end > start) this.put(this.#origin.slice(start, end), start, end)
  }

  /** Appends `text`, which stands for `[start, end)` of the origin. */
  put(text: string, start: number, end: number): void {
    if (text === '') return
    const sameLength = text.length === end - start
    if (sameLength && this.#copyEnd === start) {
      // Adjoining and of the same length: the running segment already maps it.
      this.#to[this.#to.length - 1] = end
    } else {
      this.#at.push(this.#length)
      this.#from.push(start)
      this.#to.push(end)
    }
    this.#copyEnd = sameLength ? end : -1
    this.#parts.push(text)
    this.#length += text.length
  }

  build(): MappedText {
    return new MappedText(this.#parts.join(''), Int32Array.from(this.#at), Int32Array.from(this.#from), Int32Array.from(this.#to))
  }
}
