/**
 * Reads an asset byte by byte: numbers of variable length, seven bits a byte, lowest first, as the tools in `tools/build` write them.
 *
 * @example new NumberReader('rAI=').next() === 300
 */
export class NumberReader {
  readonly #bytes: Uint8Array
  #at = 0

  /** @param base64 the asset; white space in it counts for nothing */
  constructor(base64: string) {
    this.#bytes = Buffer.from(base64, 'base64')
  }

  /** Whether all has been read. */
  get done(): boolean {
    return this.#at >= this.#bytes.length
  }

  /** The next byte as it is; 0 behind the end. */
  byte(): number {
    return this.#bytes[this.#at++] ?? 0
  }

  /** The next number. */
  next(): number {
    let value = 0
    let shift = 0
    let byte = this.byte()
    while (byte > 127) {
      value |= (byte & 127) << shift
      shift += 7
      byte = this.byte()
    }
    return value | (byte << shift)
  }
}
