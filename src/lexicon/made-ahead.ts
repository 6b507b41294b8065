/*
 * Tables that are worked out of the lexicon when they are first asked for, and that the build has worked out already: it runs the same code and
 * keeps what came out beside the package's code (`tools/build/made-ahead.mjs`). Where nothing was made ahead, as in tests, they are worked out.
 */

/** Gives the bytes of a table, undefined where there are none. The build says how they are read. */
declare const MADE_AHEAD: ((name: string) => Uint8Array<ArrayBuffer> | undefined) | undefined

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * A table that the build has made, by its name; undefined where it has to be made.
 *
 * @example madeAhead('syllables')?.u16() ?? workedOut()
 */
export function madeAhead(name: string): ArrayReader | undefined {
  const bytes = typeof MADE_AHEAD === 'function' && isLittleEndian ? MADE_AHEAD(name) : undefined
  return bytes && new ArrayReader(bytes)
}

/**
 * Writes arrays of whole numbers: of each its length, then its bytes from a multiple of four on, the lowest byte of a number first.
 *
 * @example new ArrayReader(packed([Uint16Array.of(7, 300)])).u16()[1] === 300
 */
export function packed(arrays: readonly (Uint8Array | Uint16Array | Uint32Array | Int32Array)[]): Uint8Array {
  const bytes = new Uint8Array(arrays.reduce((sum, array) => sum + 4 + upToFour(array.byteLength), 0))
  const numbers = new DataView(bytes.buffer)
  let at = 0
  for (const array of arrays) {
    numbers.setUint32(at, array.length, true)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at + 4)
    at += 4 + upToFour(array.byteLength)
  }
  return bytes
}

/** The letters of a text as {@link packed} writes them; {@link ArrayReader.text} reads them. */
export function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i += 1) letters[i] = text.charCodeAt(i)
  return letters
}

/** Reads what {@link packed} wrote, array by array in the same order and kinds. */
export class ArrayReader {
  readonly #buffer: ArrayBuffer
  #at: number

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    // Arrays of numbers begin at a multiple of their width, which bytes from a file need not.
    const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
    this.#buffer = buffer
    this.#at = byteOffset
  }

  u8(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer, ...this.#next(1))
  }

  u16(): Uint16Array<ArrayBuffer> {
    return new Uint16Array(this.#buffer, ...this.#next(2))
  }

  u32(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#buffer, ...this.#next(4))
  }

  i32(): Int32Array<ArrayBuffer> {
    return new Int32Array(this.#buffer, ...this.#next(4))
  }

  /** Letters that were written as their numbers, two bytes each. */
  text(): string {
    const { buffer, byteOffset, byteLength } = this.u16()
    return Buffer.from(buffer, byteOffset, byteLength).toString('utf16le')
  }

  /** Where the next array begins, and how many numbers it has. */
  #next(width: number): [number, number] {
    const [length = 0] = new Uint32Array(this.#buffer, this.#at, 1)
    const start = this.#at + 4
    this.#at = start + upToFour(length * width)
    return [start, length]
  }
}

function upToFour(size: number): number {
  return (size + 3) & ~3
}
