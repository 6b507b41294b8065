/** Little-endian numbers at places of a file; what lies outside is 0, so that damaged files end well. */
export class Binary {
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0
  }

  u16(at: number): number {
    return this.#holds(at, 2) ? this.#view.getUint16(at, true) : 0
  }

  u32(at: number): number {
    return this.#holds(at, 4) ? this.#view.getUint32(at, true) : 0
  }

  i32(at: number): number {
    return this.u32(at) | 0
  }

  /** UTF-16 letters. */
  text(at: number, length: number): string {
    let text = ''
    for (let i = 0; i < length && this.#holds(at + i * 2, 2); i += 1) text += String.fromCharCode(this.u16(at + i * 2))
    return text
  }

  /** A part of it, cut at its end. */
  part(at: number, length: number): Binary {
    return new Binary(this.bytes.subarray(Math.max(0, at), Math.max(0, at + length)))
  }

  #holds(at: number, size: number): boolean {
    return at >= 0 && at + size <= this.bytes.length
  }
}
