import type { Block, Cell } from '../blocks.ts'
import { LineBuilder } from '../line-builder.ts'
import { ListCounter } from '../list-counter.ts'
import { bulletText } from '../numerals.ts'
import { codeOfFont } from '../old-fonts.ts'
import type { LetterProperties } from './properties.ts'
import type { PartName, WordFile } from './word-file.ts'
import { applied, type Look } from './word-styles.ts'

/** Signs that are no letters ([MS-DOC] 2.4.1). */
const sign = {
  picture: 1,
  note: 2,
  cellEnd: 7,
  drawing: 8,
  tab: 9,
  lineBreak: 11,
  pageEnd: 12,
  paragraphEnd: 13,
  columnBreak: 14,
  fieldBegin: 19,
  fieldMiddle: 20,
  fieldEnd: 21,
  wideHyphen: 30,
  softHyphen: 31,
} as const

/** Tables within tables are followed as deep as this. */
const depthLimit = 16

/** A table under way. */
interface OpenTable {
  readonly rows: Cell[][]
  row: Cell[]
  blocks: Block[]
}

/** A piece of the text that is read by itself: the body, a note, a text box. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** A note or a text box by the place of the text that refers to it. */
type Places = ReadonlyMap<number, Stretch>

/** Reads the stories of a Word 97 document as blocks. Lists count on through all that is read, in order. */
export class WordDocument {
  readonly notes: Block[] = []
  readonly #file: WordFile
  readonly #counter: ListCounter
  readonly #noteAt: Places
  readonly #boxAt: Places

  constructor(file: WordFile) {
    this.#file = file
    this.#counter = new ListCounter(file.lists)
    this.#noteAt = new Map([
      ...referred(file, 'noteReferences', 'noteTexts', 'notes'),
      ...referred(file, 'endnoteReferences', 'endnoteTexts', 'endnotes'),
    ])
    this.#boxAt = boxesOf(file)
  }

  body(): Block[] {
    return this.#read(this.#file.parts.main, true)
  }

  /** The header of the first page, else the usual one, of the first section. */
  firstHeader(): Block[] {
    const { at } = this.#file.offsets('headers', 0)
    const { from, to } = this.#file.parts.headers
    // Six stories are lines that part notes; then six for each section: even and odd header, even and odd footer, first header and footer.
    for (const story of [10, 7]) {
      const [begin, end] = [at[story], at[story + 1]]
      if (begin === undefined || end === undefined || end <= begin + 1) continue
      return this.#read({ from: from + begin, to: Math.min(to, from + end) }, false)
    }
    return []
  }

  #read({ from, to }: Stretch, isBody: boolean): Block[] {
    const { text, paragraph } = this.#file
    const tables: OpenTable[] = []
    const blocks: Block[] = []
    const target = (): Block[] => tables.at(-1)?.blocks ?? blocks
    const closeTo = (depth: number): void => {
      while (tables.length > depth) {
        const table = tables.pop()
        if (!table) return
        endRow(table)
        if (table.rows.length > 0) target().push({ kind: 'table', rows: table.rows })
      }
    }
    const run = new ParagraphRun(this.#file)
    for (let at = from; at < to; at += 1) {
      const code = text.text.charCodeAt(at)
      if (code !== sign.paragraphEnd && code !== sign.cellEnd && code !== sign.pageEnd) {
        this.#letter(at, code, run, isBody)
        continue
      }
      const properties = paragraph(text.place(at)) ?? {}
      if (code === sign.pageEnd && run.isEmpty) continue
      if (code === sign.paragraphEnd && at + 1 < to && run.isDeleted(at)) continue
      const depth = code === sign.pageEnd ? 0 : depthOf(properties)
      closeTo(depth)
      while (tables.length < depth) tables.push({ rows: [], row: [], blocks: [] })
      const lines = run.take()
      const boxes = run.beside.splice(0)
      target().push(...boxes)
      const style = properties.style ?? 0
      const rowEnd = properties.rowEnd === true || properties.innerRowEnd === true
      if (!rowEnd && lines.some((line) => line.trim() !== '')) {
        const label = this.#label(properties.list, properties.level, style)
        target().push({ kind: 'paragraph', lines, ...(label === undefined ? {} : { label }) })
      }
      const table = tables.at(-1)
      if (!table) continue
      if (rowEnd) endRow(table)
      else if (code === sign.cellEnd || properties.innerCellEnd === true) {
        table.row.push(table.blocks)
        table.blocks = []
      }
    }
    const rest = run.take()
    if (rest.some((line) => line.trim() !== '')) target().push({ kind: 'paragraph', lines: rest })
    closeTo(0)
    return blocks
  }

  #letter(at: number, code: number, run: ParagraphRun, isBody: boolean): void {
    const box = isBody && code === sign.drawing ? this.#boxAt.get(at) : undefined
    if (box) run.beside.push(...this.#read(box, false))
    const note = isBody ? this.#noteAt.get(at) : undefined
    if (note) {
      const label = String(this.notes.length + 1)
      run.add(`[${label}]`, at)
      const place = this.notes.push({ kind: 'note', label, blocks: [] }) - 1
      this.notes[place] = { kind: 'note', label, blocks: this.#read(note, false) }
    } else run.letter(code, at)
  }

  #label(own: number | undefined, level: number | undefined, style: number): string | undefined {
    const inherited = this.#file.styles.list(style)
    const list = own ?? inherited?.list
    if (list === undefined || list === 0) return undefined
    const bound =
      inherited === undefined ? undefined : this.#counter.levelOfStyle(String(list), String(inherited.style))
    return this.#counter.next(String(list), level ?? bound ?? inherited?.level ?? 0)
  }
}

/** How many tables a paragraph stands in. */
function depthOf({ inTable, depth }: { readonly inTable?: boolean; readonly depth?: number }): number {
  return inTable === true || (depth ?? 0) > 0 ? Math.min(depthLimit, Math.max(1, depth ?? 1)) : 0
}

function endRow(table: OpenTable): void {
  if (table.blocks.length > 0) table.row.push(table.blocks)
  if (table.row.length > 0) table.rows.push(table.row)
  table.row = []
  table.blocks = []
}

/** The letters of a paragraph under way, decoded by their fonts; what is hidden, deleted or a field's order is left out. */
class ParagraphRun {
  /** Text boxes that hang on it. */
  readonly beside: Block[] = []
  isEmpty = true
  readonly #file: WordFile
  readonly #lines = new LineBuilder()
  /** For each field under way, whether its order is being read. */
  readonly #fields: boolean[] = []
  #style = -1
  #base: Look = { font: undefined, hidden: false, capitals: false }
  #known: LetterProperties | undefined
  #look: Look | undefined

  constructor(file: WordFile) {
    this.#file = file
  }

  /** The lines so far; the run is empty then. */
  take(): readonly string[] {
    this.isEmpty = true
    this.#style = -1
    return this.#lines.take()
  }

  isDeleted(at: number): boolean {
    return this.#file.letters(this.#file.text.place(at))?.deleted === true
  }

  add(text: string, at: number): void {
    const look = this.#lookOf(this.#file.letters(this.#file.text.place(at)), at)
    this.#put(text, look)
  }

  letter(code: number, at: number): void {
    if (code === sign.fieldBegin) this.#fields.push(true)
    else if (code === sign.fieldMiddle) this.#fields[this.#fields.length - 1] = false
    else if (code === sign.fieldEnd) this.#fields.pop()
    else if (!this.#fields.includes(true)) this.#shown(code, at)
  }

  #shown(code: number, at: number): void {
    const letters = this.#file.letters(this.#file.text.place(at))
    const look = this.#lookOf(letters, at)
    if (look.hidden || letters?.deleted === true) return
    if (letters?.symbol && letters.special === true) this.#put(symbol(letters.symbol.code), look)
    else if (code === sign.lineBreak || code === sign.columnBreak) this.#lines.break()
    else if (code === sign.tab) this.#put('\t', look)
    else if (code === sign.wideHyphen) this.#put('-', look)
    else if (code >= 32 && code !== 0xffff) this.#put(this.#drawn(code, look), look)
  }

  #drawn(code: number, look: Look): string {
    const letter = String.fromCharCode(code)
    const font = look.font === undefined ? '' : (this.#file.fonts[look.font] ?? '')
    return code > 32 && code < 0x100 && /^(?:Symbol$|Wingdings)/u.test(font) ? symbol(code) : letter
  }

  #put(text: string, look: Look): void {
    const font = look.font === undefined ? undefined : this.#file.fonts[look.font]
    this.#lines.add(text, codeOfFont(font), look.capitals)
    if (text.trim() !== '') this.isEmpty = false
  }

  #lookOf(letters: LetterProperties | undefined, at: number): Look {
    if (this.#style < 0) {
      this.#style = this.#styleAt(at)
      this.#base = this.#file.styles.look(this.#style)
      this.#look = undefined
    }
    if (this.#look && letters === this.#known) return this.#look
    this.#known = letters
    const base = letters?.style === undefined ? this.#base : this.#withStyle(letters.style)
    this.#look = letters ? applied(letters, base) : base
    return this.#look
  }

  #withStyle(style: number): Look {
    return applied(this.#file.styles.own(style), this.#base)
  }

  #styleAt(at: number): number {
    return this.#file.paragraph(this.#file.text.place(at))?.style ?? 0
  }
}

const symbol = (code: number): string => bulletText(String.fromCharCode(code < 0x100 ? code + 0xf000 : code))

function referred(
  file: WordFile,
  references: 'noteReferences' | 'endnoteReferences',
  texts: 'noteTexts' | 'endnoteTexts',
  name: PartName,
): (readonly [number, Stretch])[] {
  const { from, to } = file.parts[name]
  const { at } = file.offsets(texts, 0)
  return file
    .offsets(references, 2)
    .at.slice(0, -1)
    .flatMap((place, i) => {
      const [begin, end] = [at[i], at[i + 1]]
      return begin === undefined || end === undefined || end <= begin
        ? []
        : [[place, { from: Math.min(to, from + begin), to: Math.min(to, from + end) }] as const]
    })
}

/** Text boxes by the place of the drawing that holds them: both tell the number of the shape. */
function boxesOf(file: WordFile): Places {
  const { from, to } = file.parts.boxes
  const texts = file.offsets('boxTexts', 22)
  const byShape = new Map<number, Stretch>()
  for (let i = 0; i + 1 < texts.at.length; i += 1) {
    const [begin = 0, end = 0] = [texts.at[i], texts.at[i + 1]]
    const shape = texts.data(i).u32(14)
    if (end > begin && shape !== 0 && from + begin < to)
      byShape.set(shape, { from: from + begin, to: Math.min(to, from + end) })
  }
  const drawings = file.offsets('drawings', 26)
  const places = new Map<number, Stretch>()
  for (let i = 0; i + 1 < drawings.at.length; i += 1) {
    const box = byShape.get(drawings.data(i).u32(0))
    const place = drawings.at[i]
    if (box && place !== undefined) places.set(place, box)
  }
  return places
}
