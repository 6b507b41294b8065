import { Binary } from './binary.ts'

/** Marks of the allocation table that name no sector. */
const lastSector = 0xfffffffa
const entrySize = 128

/** The streams at the root of an OLE compound file ([MS-CFB]), by name; those of embedded documents are not among them. */
export function streamsOf(bytes: Uint8Array): ReadonlyMap<string, Binary> {
  const file = new CompoundFile(new Binary(bytes))
  return file.streams()
}

class CompoundFile {
  readonly #file: Binary
  readonly #sectorSize: number
  readonly #table: Uint32Array
  readonly #miniTable: Binary
  readonly #miniSize: number
  readonly #directory: Binary
  readonly #miniStream: Binary

  constructor(file: Binary) {
    this.#file = file
    this.#sectorSize = 1 << Math.min(16, Math.max(7, file.u16(30)))
    this.#miniSize = 1 << Math.min(12, Math.max(4, file.u16(32)))
    this.#table = this.#allocation()
    this.#directory = this.#chain(file.u32(48))
    this.#miniTable = this.#chain(file.u32(60))
    this.#miniStream = this.#chain(this.#directory.u32(116), this.#directory.u32(120))
  }

  streams(): ReadonlyMap<string, Binary> {
    const found = new Map<string, Binary>()
    const seen = new Set<number>()
    const waiting = [this.#directory.u32(76)]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const entry = at * entrySize
      if (seen.has(at) || entry + entrySize > this.#directory.length) continue
      seen.add(at)
      waiting.push(this.#directory.u32(entry + 68), this.#directory.u32(entry + 72))
      if (this.#directory.u8(entry + 66) !== 2) continue
      const name = this.#directory.text(entry, Math.max(0, this.#directory.u16(entry + 64) / 2 - 1))
      found.set(name, this.#stream(this.#directory.u32(entry + 116), this.#directory.u32(entry + 120)))
    }
    return found
  }

  #stream(start: number, size: number): Binary {
    if (size >= this.#file.u32(56)) return this.#chain(start, size)
    const parts: Uint8Array[] = []
    let left = size
    for (let at = start, steps = this.#miniTable.length / 4; at < lastSector && left > 0 && steps >= 0; steps -= 1) {
      const from = at * this.#miniSize
      parts.push(this.#miniStream.bytes.subarray(from, from + Math.min(left, this.#miniSize)))
      left -= this.#miniSize
      at = at * 4 + 4 <= this.#miniTable.length ? this.#miniTable.u32(at * 4) : lastSector
    }
    return new Binary(Buffer.concat(parts))
  }

  /** The sectors from one on, one after the other. */
  #chain(start: number, size = Number.POSITIVE_INFINITY): Binary {
    const parts: Uint8Array[] = []
    let left = size
    for (let at = start, steps = this.#table.length; at < this.#table.length && left > 0 && steps > 0; steps -= 1) {
      const from = (at + 1) * this.#sectorSize
      parts.push(this.#file.bytes.subarray(from, from + Math.min(left, this.#sectorSize)))
      left -= this.#sectorSize
      at = this.#table[at] ?? lastSector
    }
    return new Binary(Buffer.concat(parts))
  }

  /** Sector → the sector behind it. */
  #allocation(): Uint32Array {
    const most = Math.ceil(this.#file.length / this.#sectorSize)
    const each = this.#sectorSize / 4
    const sectors: number[] = []
    for (let i = 0; i < 109; i += 1) sectors.push(this.#file.u32(76 + i * 4))
    let more = this.#file.u32(68)
    for (let steps = 0; more < most && steps < most; steps += 1) {
      const from = (more + 1) * this.#sectorSize
      for (let i = 0; i < each - 1; i += 1) sectors.push(this.#file.u32(from + i * 4))
      more = this.#file.u32(from + (each - 1) * 4)
    }
    const table = new Uint32Array(most).fill(lastSector)
    for (const [i, sector] of sectors.slice(0, Math.ceil(most / each) + 1).entries()) {
      if (sector >= most) continue
      const from = (sector + 1) * this.#sectorSize
      for (let k = 0; k < each && i * each + k < most; k += 1) table[i * each + k] = this.#file.u32(from + k * 4)
    }
    return table
  }
}
