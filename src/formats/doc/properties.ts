import type { Binary } from './binary.ts'

/** What a paragraph or its style says; undefined: nothing. */
export interface ParagraphProperties {
  style?: number
  /** Number of its list, from 1; 0: none. */
  list?: number
  level?: number
  inTable?: boolean
  rowEnd?: boolean
  /** How many tables it stands in. */
  depth?: number
  innerCellEnd?: boolean
  innerRowEnd?: boolean
}

/** What letters or their style say. A toggle may also be "as the style" or "unlike the style". */
export interface LetterProperties {
  style?: number
  font?: number
  hidden?: Toggle
  capitals?: Toggle
  deleted?: boolean
  /** The sign stands for something: a note's number, a picture, a symbol. */
  special?: boolean
  symbol?: { readonly font: number; readonly code: number }
}

export type Toggle = boolean | 'same' | 'other'

/** Bytes that one operand takes, by the three highest bits of its code; the sixth tells its own length. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3]
const tableDefinition = 0xd608

/** Calls `take` for each property of a list ([MS-DOC] 2.2.5.1), with its operand's place. */
function eachProperty(file: Binary, from: number, to: number, take: (code: number, at: number) => void): void {
  for (let at = from; at + 2 < to + 1 && at + 2 <= file.length; ) {
    const code = file.u16(at)
    const size = sizes[code >> 13] ?? 0
    at += 2
    take(code, at)
    if (size > 0) at += size
    else at += code === tableDefinition ? file.u16(at) + 1 : file.u8(at) + 1
  }
}

export function paragraphOf(
  file: Binary,
  from: number,
  to: number,
  into: ParagraphProperties = {},
): ParagraphProperties {
  eachProperty(file, from, to, (code, at) => {
    switch (code) {
      case 0x260a:
        into.level = file.u8(at)
        return
      case 0x460b: {
        const list = file.u16(at)
        // From 0xf801 on the list was taken away again.
        into.list = list < 0x7ff ? list : 0
        return
      }
      case 0x2416:
        into.inTable = file.u8(at) === 1
        return
      case 0x2417:
        into.rowEnd = file.u8(at) === 1
        return
      case 0x6649:
        into.depth = file.i32(at)
        return
      case 0x244b:
        into.innerCellEnd = file.u8(at) === 1
        return
      case 0x244c:
        into.innerRowEnd = file.u8(at) === 1
        return
    }
  })
  return into
}

export function lettersOf(file: Binary, from: number, to: number): LetterProperties {
  const letters: LetterProperties = {}
  eachProperty(file, from, to, (code, at) => {
    switch (code) {
      case 0x4a30:
        letters.style = file.u16(at)
        return
      case 0x4a4f:
        letters.font ??= file.u16(at)
        return
      case 0x4a51:
        // The font of letters beyond ASCII tells the code of old fonts best.
        letters.font = file.u16(at)
        return
      case 0x083c:
        letters.hidden = toggle(file.u8(at))
        return
      case 0x083b:
        letters.capitals = toggle(file.u8(at))
        return
      case 0x0800:
        letters.deleted = file.u8(at) === 1
        return
      case 0x0855:
        letters.special = file.u8(at) === 1
        return
      case 0x6a09:
        letters.symbol = { font: file.u16(at), code: file.u16(at + 2) }
        return
    }
  })
  return letters
}

const toggle = (value: number): Toggle => (value === 0x80 ? 'same' : value === 0x81 ? 'other' : value !== 0)

/** Properties of a stretch of the file; offsets in the stream WordDocument. */
export interface Stretch<Properties> {
  readonly from: number
  readonly to: number
  readonly properties: Properties
}

const pageSize = 512

/** The pages of properties that a table of them names ([MS-DOC] 2.9.33, 2.9.175), in order. */
export function stretches<Properties>(
  document: Binary,
  table: Binary,
  entry: number,
  read: (page: Binary, at: number) => Properties | undefined,
): Stretch<Properties>[] {
  const found: Stretch<Properties>[] = []
  // No file holds more pages than it is long, whatever a damaged table says.
  const listed = Math.floor((table.length - 4) / 8)
  const count = Math.min(listed, Math.ceil(document.length / pageSize))
  for (let i = 0; i < count; i += 1) {
    const page = document.part((table.u32((listed + 1) * 4 + i * 4) & 0x3fffff) * pageSize, pageSize)
    const runs = Math.min(page.u8(pageSize - 1), 101)
    for (let k = 0; k < runs; k += 1) {
      const [from, to] = [page.u32(k * 4), page.u32(k * 4 + 4)]
      const at = 2 * page.u8((runs + 1) * 4 + k * entry)
      const properties = at === 0 ? undefined : read(page, at)
      if (to > from && properties) found.push({ from, to, properties })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Of paragraphs: 13 bytes each, of which the first tells the place. */
export const paragraphStretches = (document: Binary, table: Binary): Stretch<ParagraphProperties>[] =>
  stretches(document, table, 13, (page, at) => {
    const short = page.u8(at)
    const begin = short === 0 ? at + 2 : at + 1
    const size = short === 0 ? 2 * page.u8(at + 1) : 2 * short - 1
    return paragraphOf(page, begin + 2, begin + size, { style: page.u16(begin) })
  })

/** Of letters: one byte each, which tells the place. */
export const letterStretches = (document: Binary, table: Binary): Stretch<LetterProperties>[] =>
  stretches(document, table, 1, (page, at) => lettersOf(page, at + 1, at + 1 + page.u8(at)))

/** Finds the stretch of a place; places are asked in order, mostly. */
export function finder<Properties>(list: readonly Stretch<Properties>[]): (place: number) => Properties | undefined {
  let last: Stretch<Properties> | undefined
  return (place) => {
    if (last && place >= last.from && place < last.to) return last.properties
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.from ?? 0) <= place) low = middle + 1
      else high = middle
    }
    const found = list[low - 1]
    last = found && place < found.to ? found : undefined
    return last?.properties
  }
}
