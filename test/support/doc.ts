/** A stretch of letters with how they look. */
export interface DocRun {
  readonly text: string
  /** Number of its font. */
  readonly font?: number
  readonly hidden?: boolean
  readonly deleted?: boolean
  readonly capitals?: boolean
}

export interface DocParagraph {
  readonly runs: readonly (string | DocRun)[]
  /** What ends it: a paragraph's mark, a cell's, or a row's (which has no letters of its own). */
  readonly end?: 'paragraph' | 'cell' | 'row'
  /** Tables that it stands in. */
  readonly depth?: number
  /** Number of its list, from 1, and its level. */
  readonly list?: number
  readonly level?: number
}

/** A level of a list: its kind in Word's numbers (0 figures, 1 Roman, 4 small letters, 23 bullet) and its text, %1 for the first level. */
export interface DocLevel {
  readonly kind: number
  readonly text: string
  readonly start?: number
  readonly legal?: boolean
}

export interface DocDrawing {
  readonly paragraphs: readonly DocParagraph[]
  readonly fonts?: readonly string[]
  /** Lists; each entry is a list's levels, or the number of a list that is used once more with a new start. */
  readonly lists?: readonly (readonly DocLevel[] | { readonly again: number; readonly start: number })[]
  /** Of the first page. */
  readonly header?: readonly DocParagraph[]
  readonly notes?: readonly (readonly DocParagraph[])[]
  /** The text as bytes of windows-1252 instead of UTF-16. */
  readonly narrow?: boolean
  /** The version in its head; 193 is Word 97. */
  readonly version?: number
  readonly encrypted?: boolean
}

class Bytes {
  readonly list: number[] = []
  u8(...values: readonly number[]): this {
    for (const value of values) this.list.push(value & 0xff)
    return this
  }
  u16(...values: readonly number[]): this {
    for (const value of values) this.u8(value, value >> 8)
    return this
  }
  u32(...values: readonly number[]): this {
    for (const value of values) this.u16(value, value >>> 16)
    return this
  }
  text(text: string): this {
    for (let i = 0; i < text.length; i += 1) this.u16(text.charCodeAt(i))
    return this
  }
  fill(to: number): this {
    while (this.list.length < to) this.list.push(0)
    return this
  }
}

interface Written {
  readonly letters: string
  readonly paragraphs: readonly { readonly end: number; readonly properties: readonly number[] }[]
  readonly runs: readonly { readonly end: number; readonly properties: readonly number[] }[]
}

const noteSign = '\u0002'
const ends = { paragraph: '\r', cell: '\u0007', row: '\u0007' }

function written(all: readonly DocParagraph[]): Written {
  let letters = ''
  const paragraphs: { end: number; properties: number[] }[] = []
  const runs: { end: number; properties: number[] }[] = []
  for (const { runs: parts, end = 'paragraph', depth = 0, list, level } of all) {
    for (const part of parts) {
      const { text, font, hidden, deleted, capitals } = typeof part === 'string' ? { text: part } : part
      letters += text
      const bytes = new Bytes()
      if (font !== undefined) bytes.u16(0x4a4f, font, 0x4a51, font)
      if (hidden) bytes.u16(0x083c).u8(1)
      if (deleted) bytes.u16(0x0800).u8(1)
      if (capitals) bytes.u16(0x083b).u8(1)
      if (text === noteSign) bytes.u16(0x0855).u8(1)
      runs.push({ end: letters.length, properties: bytes.list })
    }
    letters += ends[end]
    runs.push({ end: letters.length, properties: [] })
    const bytes = new Bytes().u16(0)
    if (depth > 0) bytes.u16(0x2416).u8(1).u16(0x6649).u32(depth)
    if (end === 'row') bytes.u16(0x2417).u8(1)
    if (level !== undefined) bytes.u16(0x260a).u8(level)
    if (list !== undefined) bytes.u16(0x460b, list)
    paragraphs.push({ end: letters.length, properties: bytes.list })
  }
  return { letters, paragraphs, runs }
}

/** A Word 97 file written by hand ([MS-DOC], [MS-CFB]): one piece of text, pages of properties, lists, fonts, notes and a header. */
export function docOf(drawing: DocDrawing): Uint8Array {
  const { fonts = ['Times New Roman'], lists = [], header, notes = [], narrow = false, version = 193 } = drawing
  const body = drawing.paragraphs
  const stories = [...notes.flat(), ...(header ?? []), ...(header ? [{ runs: [] }] : [])]
  const all = written([...body, ...stories])
  const sizes = {
    body: written(body).letters.length,
    notes: written(notes.flat()).letters.length,
    header: header ? written(header).letters.length + 1 : 0,
  }
  const table = new Bytes()
  const places = new Map<number, readonly [number, number]>()
  const put = (pair: number, bytes: Bytes, counted = bytes.list.length): void => {
    places.set(pair, [table.list.length, counted])
    table.u8(...bytes.list)
  }
  const start = 1024
  const width = narrow ? 1 : 2
  const text = new Bytes().fill(start)
  if (narrow) text.u8(...Buffer.from(all.letters, 'latin1'))
  else text.text(all.letters)
  text.fill(Math.ceil(text.list.length / 512) * 512)
  const place = (offset: number): number => start + offset * width
  put(13, pagesOf(text, all.paragraphs, 13, place))
  put(12, pagesOf(text, all.runs, 1, place))
  const pieces = new Bytes()
    .u32(0, all.letters.length)
    .u16(0)
    .u32(narrow ? (start * 2) | 0x40000000 : start)
    .u16(0)
  put(
    33,
    new Bytes()
      .u8(2)
      .u32(pieces.list.length)
      .u8(...pieces.list),
  )
  put(1, styleSheet())
  put(15, fontTable(fonts))
  putLists(put, lists)
  if (notes.length > 0) {
    const at: number[] = []
    for (
      let i = all.letters.indexOf(noteSign);
      i >= 0 && at.length < notes.length;
      i = all.letters.indexOf(noteSign, i + 1)
    )
      at.push(i)
    put(2, new Bytes().u32(...at, sizes.body).u16(...at.map(() => 1)))
    const begins = notes.map((_, i) => written(notes.slice(0, i).flat()).letters.length)
    put(3, new Bytes().u32(...begins, sizes.notes, sizes.notes))
  }
  if (header) put(11, new Bytes().u32(...Array.from({ length: 11 }, () => 0), sizes.header, sizes.header, sizes.header))
  const head = new Bytes()
    .u16(0xa5ec, version)
    .fill(10)
    .u16(0x0200 | (drawing.encrypted ? 0x100 : 0))
  head.fill(32).u16(14).fill(62).u16(22).fill(0x4c).u32(sizes.body, sizes.notes, sizes.header).fill(0x98).u16(93)
  for (let pair = 0; pair < 93; pair += 1) head.u32(...(places.get(pair) ?? [0, 0]))
  text.list.splice(0, head.list.length, ...head.list)
  return compoundFile([
    ['WordDocument', text.list],
    ['1Table', table.list],
  ])
}

/** Puts pages of properties behind the text, a few stretches on each; gives the table of the pages. */
function pagesOf(
  text: Bytes,
  stretches: readonly { readonly end: number; readonly properties: readonly number[] }[],
  entry: number,
  place: (offset: number) => number,
): Bytes {
  const starts: number[] = []
  const pages: number[] = []
  for (let from = 0; from < stretches.length; from += 10) {
    const part = stretches.slice(from, from + 10)
    const begin = stretches[from - 1]?.end ?? 0
    const page = Array.from({ length: 512 }, () => 0)
    const numbers = new Bytes().u32(place(begin), ...part.map(({ end }) => place(end)))
    page.splice(0, numbers.list.length, ...numbers.list)
    page[511] = part.length
    let at = 510
    for (const [i, { properties }] of part.entries()) {
      if (properties.length === 0) continue
      const odd = properties.length % 2 === 1
      const bytes =
        entry === 1
          ? [properties.length, ...properties]
          : odd
            ? [(properties.length + 1) / 2, ...properties]
            : [0, properties.length / 2, ...properties]
      at = (at - bytes.length) & ~1
      page.splice(at, bytes.length, ...bytes)
      page[(part.length + 1) * 4 + i * entry] = at / 2
    }
    starts.push(place(begin))
    pages.push(text.list.length / 512)
    text.u8(...page)
  }
  return new Bytes().u32(...starts, place(stretches.at(-1)?.end ?? 0), ...pages)
}

function styleSheet(): Bytes {
  const style = new Bytes()
    .u16(0, (0xfff << 4) | 1, 2 | (0 << 4), 0, 0)
    .u16(6)
    .text('Normal')
    .u16(0)
    .u16(2, 0)
    .u16(0)
  return new Bytes()
    .u16(18)
    .u16(1, 10, 0, 0, 0, 0, 0, 0, 0)
    .u16(style.list.length)
    .u8(...style.list)
}

function fontTable(fonts: readonly string[]): Bytes {
  const table = new Bytes().u16(fonts.length, 0)
  for (const name of fonts) {
    const entry = new Bytes().fill(39).text(name).u16(0)
    table.u8(entry.list.length).u8(...entry.list)
  }
  return table
}

function putLists(
  put: (pair: number, bytes: Bytes, counted?: number) => void,
  lists: NonNullable<DocDrawing['lists']>,
): void {
  const own = lists.flatMap((list, i) => ('again' in list ? [] : [{ id: i + 1, levels: list }]))
  const definitions = new Bytes().u16(own.length)
  for (const { id } of own)
    definitions
      .u32(id, 0)
      .u16(...Array.from({ length: 9 }, () => 0xfff))
      .u8(0, 0)
  const size = definitions.list.length
  for (const { levels } of own)
    for (let i = 0; i < 9; i += 1) {
      const { kind, text, start = 1, legal = false } = levels[i] ?? { kind: 255, text: '' }
      const letters = text.replace(/%([1-9])/gu, (_, digit: string) => String.fromCharCode(Number(digit) - 1))
      definitions
        .u32(start)
        .u8(kind, legal ? 4 : 0)
        .fill(definitions.list.length + 22)
        .u16(letters.length)
        .text(letters)
    }
  put(73, definitions, size)
  const overrides = new Bytes().u32(lists.length)
  for (const [i, list] of lists.entries())
    overrides.u32('again' in list ? list.again : i + 1, 0, 0).u8('again' in list ? 1 : 0, 0, 0, 0)
  for (const list of lists) {
    overrides.u32(0xffffffff)
    if ('again' in list) overrides.u32(list.start, 0x10)
  }
  put(74, overrides)
}

const sector = 512

/** Streams in an OLE container, each padded beyond the size of small ones. */
function compoundFile(streams: readonly (readonly [string, readonly number[]])[]): Uint8Array {
  const padded = streams.map(
    ([name, bytes]) =>
      [name, new Bytes().u8(...bytes).fill(Math.max(4096, Math.ceil(bytes.length / sector) * sector)).list] as const,
  )
  const chains: number[] = []
  const directory = new Bytes()
  const entry = (name: string, kind: number, child: number, right: number, first: number, size: number): void => {
    const from = directory.list.length
    directory
      .text(name)
      .fill(from + 64)
      .u16(name.length * 2 + 2)
      .u8(kind, 1)
      .u32(0xffffffff, right, child)
    directory.fill(from + 116).u32(first, size, 0)
  }
  const count = padded.reduce((sum, [, bytes]) => sum + bytes.length / sector, 0)
  const tables = Math.ceil((count + 2) / (sector / 4 - 1))
  let next = tables + 1
  entry('Root Entry', 5, 1, 0xffffffff, 0xfffffffe, 0)
  for (let i = 0; i < tables; i += 1) chains.push(0xfffffffd)
  chains.push(0xfffffffe)
  for (const [i, [name, bytes]] of padded.entries()) {
    entry(name, 2, 0xffffffff, i + 1 < padded.length ? i + 2 : 0xffffffff, next, bytes.length)
    const sectors = bytes.length / sector
    for (let k = 1; k <= sectors; k += 1) chains.push(k === sectors ? 0xfffffffe : next + k)
    next += sectors
  }
  directory.fill(sector)
  while (chains.length < (tables * sector) / 4) chains.push(0xffffffff)
  const head = new Bytes().u8(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1).fill(24).u16(0x3e, 3, 0xfffe, 9, 6)
  head.fill(44).u32(tables, tables, 0, 4096, 0xfffffffe, 0, 0xfffffffe, 0)
  for (let i = 0; i < 109; i += 1) head.u32(i < tables ? i : 0xffffffff)
  return Uint8Array.from([
    ...head.list,
    ...new Bytes().u32(...chains).list,
    ...directory.list,
    ...padded.flatMap(([, bytes]) => bytes),
  ])
}
