import type { Span } from '../model/span.ts'

/**
 * A changed copy of a text that still knows where each character came from.
 *
 * The copy is a list of segments. The first character of a segment may stand for more of the origin than itself (a letter with
 * its combining marks, white space that became one space); all others stand for one character each. What no segment covers
 * was dropped. Offsets are UTF-16 units.
 */
export class MappedText {
  readonly text: string
  readonly #at: Int32Array
  readonly #from: Int32Array
  readonly #to: Int32Array
  /** What the origin is a copy of, when it is one itself. */
  readonly #below: MappedText | undefined
  #last = 0

  constructor(text: string, at: Int32Array, from: Int32Array, to: Int32Array, below?: MappedText) {
    this.text = text
    this.#at = at
    this.#from = from
    this.#to = to
    this.#below = below
  }

  /** The map of a copy of a copy: offsets lead back to the origin of `below`, whose text is this one's origin. */
  over(below: MappedText): MappedText {
    return new MappedText(this.text, this.#at, this.#from, this.#to, below)
  }

  /** The same map under a text of the same length. */
  withText(text: string): MappedText {
    return new MappedText(text, this.#at, this.#from, this.#to, this.#below)
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
    if (offset === at) return from
    const to = this.#to[i] ?? 0
    const length = (this.#at[i + 1] ?? this.text.length) - at
    // Counted from the end: the surplus belongs to the first character.
    return Math.min(to, Math.max(from, to - length + offset - at))
  }

  /** Where the character at `offset` begins in the origin. */
  startInOrigin(offset: number): number {
    const at = this.#point(offset, false)
    return this.#below ? this.#below.startInOrigin(at) : at
  }

  /** Where the character before `offset` ends in the origin. */
  endInOrigin(offset: number): number {
    if (offset <= 0) return this.startInOrigin(0)
    const at = this.#point(offset, true)
    return this.#below ? this.#below.endInOrigin(at) : at
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
  readonly #at: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  #text = ''
  /** Where the last segment ends in the origin. */
  #end = -1
  /** The stretch of the origin that was copied, but is not in the text yet. */
  #copyFrom = 0
  #copyTo = 0

  constructor(origin: string) {
    this.#origin = origin
  }

  get length(): number {
    return this.#text.length + this.#copyTo - this.#copyFrom
  }

  /** Appends `[start, end)` of the origin unchanged. */
  copy(start: number, end: number): void {
    if (end <= start) return
    if (this.#copyTo === start && this.#copyTo > this.#copyFrom) {
      this.#copyTo = end
      this.#to[this.#to.length - 1] = end
      this.#end = end
      return
    }
    this.#flush()
    this.#map(end - start, start, end)
    this.#copyFrom = start
    this.#copyTo = end
  }

  /** Appends `text`, which stands for `[start, end)` of the origin. */
  put(text: string, start: number, end: number): void {
    if (text === '') return
    this.#flush()
    this.#map(text.length, start, end)
    this.#text += text
  }

  build(): MappedText {
    this.#flush()
    return new MappedText(this.#text, new Int32Array(this.#at), new Int32Array(this.#from), new Int32Array(this.#to))
  }

  #flush(): void {
    if (this.#copyTo > this.#copyFrom) this.#text += this.#origin.slice(this.#copyFrom, this.#copyTo)
    this.#copyFrom = 0
    this.#copyTo = 0
  }

  #map(length: number, start: number, end: number): void {
    if (length === end - start && this.#end === start) {
      // Adjoining and of the same length: the running segment already maps it.
      this.#to[this.#to.length - 1] = end
    } else {
      this.#at.push(this.length)
      this.#from.push(start)
      this.#to.push(end)
    }
    this.#end = end
  }
}
