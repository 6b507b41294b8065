import { fromWindows1252 } from '../../input/single-byte.ts'
import type { ListInstance } from '../list-counter.ts'
import type { Binary } from './binary.ts'
import { streamsOf } from './compound.ts'
import {
  finder,
  type LetterProperties,
  letterStretches,
  type ParagraphProperties,
  paragraphStretches,
} from './properties.ts'
import { listsOf } from './word-lists.ts'
import { WordStyles } from './word-styles.ts'

/** The first version whose files are built so: Word 97. */
const word97 = 0xc1

/** Parts of the text, in the order in which they stand in it; each ends where the next begins. */
const partNames = ['main', 'notes', 'headers', 'macros', 'comments', 'endnotes', 'boxes', 'headerBoxes'] as const
export type PartName = (typeof partNames)[number]

/** Numbers of the pairs of place and size in the file's head ([MS-DOC] 2.5.6) that are needed here. */
const pairs = {
  styles: 1,
  noteReferences: 2,
  noteTexts: 3,
  headers: 11,
  letters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  drawings: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  overrides: 74,
} as const

/** A letter with its place in the file, by which its properties are found. */
export interface WordText {
  readonly text: string
  /** Place of the letter at an offset of the text, in the stream WordDocument. */
  place(at: number): number
}

/** A table of offsets in the text with data of a fixed size behind them ([MS-DOC] 2.2.2). */
export interface Offsets {
  readonly at: readonly number[]
  /** The data of one. */
  data(i: number): Binary
}

/** A Word 97 document, opened: its text, and what is said of it. */
export interface WordFile {
  readonly text: WordText
  readonly parts: Readonly<Record<PartName, { readonly from: number; readonly to: number }>>
  readonly paragraph: (place: number) => ParagraphProperties | undefined
  readonly letters: (place: number) => LetterProperties | undefined
  readonly styles: WordStyles
  readonly lists: ReadonlyMap<string, ListInstance>
  readonly fonts: readonly string[]
  /** @param size bytes of data for each offset */
  offsets(
    of: 'noteReferences' | 'noteTexts' | 'endnoteReferences' | 'endnoteTexts' | 'headers' | 'boxTexts' | 'drawings',
    size: number,
  ): Offsets
}

/** Opens a Word file of 1997 to 2003; undefined when it is an older one, damaged, or none. */
export function openWord(bytes: Uint8Array): WordFile | undefined {
  const streams = streamsOf(bytes)
  const document = streams.get('WordDocument')
  if (document?.u16(0) !== 0xa5ec || document.u16(2) < word97) return undefined
  const table = streams.get((document.u8(11) & 2) !== 0 ? '1Table' : '0Table')
  if (!table) return undefined
  const place = (pair: number): { at: number; size: number } => ({
    at: document.u32(0x9a + pair * 8),
    size: document.u32(0x9a + pair * 8 + 4),
  })
  const part = (pair: number): Binary => table.part(place(pair).at, place(pair).size)
  const text = textOf(document, part(pairs.pieces))
  if (!text) return undefined
  return {
    text,
    parts: partsOf(document, text.text.length),
    paragraph: finder(paragraphStretches(document, part(pairs.paragraphs))),
    letters: finder(letterStretches(document, part(pairs.letters))),
    styles: new WordStyles(part(pairs.styles)),
    lists: listsOf(table, place(pairs.lists), place(pairs.overrides)),
    fonts: fontsOf(part(pairs.fonts)),
    offsets: (of, size) => offsetsOf(part(pairs[of]), size),
  }
}

function partsOf(document: Binary, length: number): WordFile['parts'] {
  let from = 0
  const next = (at: number): { from: number; to: number } => {
    const to = Math.min(length, from + Math.min(length, document.u32(at)))
    const part = { from, to }
    from = to
    return part
  }
  return {
    main: next(0x4c),
    notes: next(0x50),
    headers: next(0x54),
    macros: next(0x58),
    comments: next(0x5c),
    endnotes: next(0x60),
    boxes: next(0x64),
    headerBoxes: next(0x68),
  }
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly place: number
  readonly width: 1 | 2
}

/** The pieces of the text ([MS-DOC] 2.9.38, 2.9.177): each is UTF-16, or bytes of windows-1252. */
function textOf(document: Binary, clx: Binary): WordText | undefined {
  let at = 0
  // What was changed in quick saves stands before the table of pieces.
  while (clx.u8(at) === 1 && at < clx.length) at += 3 + clx.u16(at + 1)
  if (clx.u8(at) !== 2) return undefined
  const size = clx.u32(at + 1)
  const table = clx.part(at + 5, size)
  const count = Math.floor((table.length - 4) / 12)
  const pieces: Piece[] = []
  const texts: string[] = []
  let length = 0
  // The pieces together are no longer than the file, whatever a damaged table says.
  for (let i = 0; i < count && length < document.length; i += 1) {
    const letters = table.u32(i * 4 + 4) - table.u32(i * 4)
    const raw = table.u32((count + 1) * 4 + i * 8 + 2)
    const narrow = (raw & 0x40000000) !== 0
    const place = narrow ? (raw & 0x3fffffff) / 2 : raw & 0x3fffffff
    const width = narrow ? 1 : 2
    const held = Math.min(letters, Math.floor((document.length - place) / width))
    if (letters <= 0 || held <= 0) continue
    const bytes = document.bytes.subarray(place, place + held * width)
    texts.push(narrow ? fromWindows1252(bytes) : document.text(place, held))
    pieces.push({ from: length, to: length + held, place, width })
    length += held
  }
  let last = pieces[0]
  return {
    text: texts.join(''),
    place: (offset) => {
      if (!last || offset < last.from || offset >= last.to)
        last = pieces.find(({ from, to }) => offset >= from && offset < to) ?? last
      return last ? last.place + (offset - last.from) * last.width : 0
    },
  }
}

/** Names of the fonts ([MS-DOC] 2.9.286): each entry tells its size, the name stands behind 40 bytes. */
function fontsOf(table: Binary): string[] {
  const fonts: string[] = []
  for (let i = 0, at = 4; i < Math.min(table.u16(0), 2000) && at < table.length; i += 1) {
    const size = table.u8(at) + 1
    fonts.push(/^[^\0]*/u.exec(table.text(at + 40, Math.max(0, (size - 40) >> 1)))?.[0] ?? '')
    at += size
  }
  return fonts
}

function offsetsOf(table: Binary, size: number): Offsets {
  const count = Math.max(0, Math.floor((table.length - 4) / (4 + size)))
  const at = table.length < 8 ? [] : Array.from({ length: count + 1 }, (_, i) => table.u32(i * 4))
  return { at, data: (i) => table.part((count + 1) * 4 + i * size, size) }
}
