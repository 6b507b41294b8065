import type { PlacedLine, PlacedTable } from '../model/source.ts'
import type { Block, NoteBlock, ParagraphBlock, TableBlock } from './blocks.ts'

/** The text of a document that came in blocks: what `parse --text` prints and all spans refer to. */
export interface Written {
  readonly text: string
  /** Where each page begins, by UTF-16 offset; empty when the format has no pages. */
  readonly pages: readonly number[]
  /** Where its lines stand on the pages, in the order of the text; empty when the format has no places. */
  readonly lines: readonly PlacedLine[]
  /** Where its paragraphs begin, by UTF-16 offset. */
  readonly paragraphs: readonly number[]
  /** Its tables, in the order in which they begin. */
  readonly tables: readonly PlacedTable[]
}

/**
 * Blocks → text. A paragraph is a line (a line break begins another) with a blank line behind it; the cells of a table stand one
 * after the other between lone bars, each line of a cell on a line of its own; notes come at the end as "[1] …".
 */
export function writeBlocks(blocks: readonly Block[]): Written {
  const writer = new Writer()
  writer.blocks(blocks)
  const notes = writer.notes
  for (let i = 0; i < notes.length; i += 1) {
    const note = notes[i]
    if (note) writer.note(note)
  }
  const { pages, lines, paragraphs, tables } = writer
  return { text: writer.text(), pages, lines, paragraphs, tables }
}

class Writer {
  readonly pages: number[] = []
  readonly lines: PlacedLine[] = []
  readonly paragraphs: number[] = []
  readonly tables: PlacedTable[] = []
  readonly notes: NoteBlock[] = []
  readonly #parts: string[] = []
  #length = 0

  text(): string {
    const text = this.#parts.join('')
    return text.replace(/\n{2,}$/u, '\n')
  }

  #put(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.#block(block)
  }

  #block(block: Block): void {
    if (block.kind === 'paragraph') this.#paragraph(block, block.label)
    else if (block.kind === 'layout') this.#put(block.text.endsWith('\n') ? block.text : `${block.text}\n`)
    else if (block.kind === 'page') this.pages.push(this.#length)
    else if (block.kind === 'note') this.notes.push(block)
    else this.#table(block)
  }

  #paragraph(block: ParagraphBlock, label: string | undefined): void {
    const lines = linesOf(block.lines, label)
    for (const offset of block.pages ?? []) this.pages.push(this.#length + placeWithin(block.lines, lines, offset))
    for (const row of block.rows ?? []) this.lines.push({ ...row, at: this.#length + row.at })
    if (lines.length === 0) return
    this.paragraphs.push(this.#length)
    this.#put(`${lines.map(({ text }) => text).join('\n')}\n\n`)
  }

  #table({ rows }: TableBlock): void {
    if (rows.length === 0) return
    const start = this.#length
    const cells: number[][] = []
    // Its place among the tables is taken before those in its cells are written.
    const place = this.tables.push({ start, end: start, rows: cells }) - 1
    this.#put('|\n')
    for (const row of rows) {
      const begin: number[] = []
      for (const cell of row) {
        this.#put('\n')
        begin.push(this.#length)
        this.blocks(cell)
        this.#put('|\n')
      }
      cells.push(begin)
      this.#put('\n|\n')
    }
    this.tables[place] = { start, end: this.#length, rows: cells }
    this.#put('\n')
  }

  note(note: NoteBlock): void {
    const [first, ...rest] = note.blocks
    if (first?.kind === 'paragraph') {
      this.#paragraph(first, `[${note.label}]`)
      this.blocks(rest)
    } else {
      this.#put(`[${note.label}]\n\n`)
      this.blocks(note.blocks)
    }
  }
}

/** A line as it is written, and which of the paragraph's lines it is. */
interface WrittenLine {
  readonly text: string
  readonly of: number
}

/** The lines that hold something, the label before the first. */
function linesOf(lines: readonly string[], label: string | undefined): readonly WrittenLine[] {
  const full = lines
    .map((line, of) => ({ text: itemsApart(tidy(line), of === 0 ? label : undefined), of }))
    .filter(({ text }) => text.trim() !== '')
  const [first, ...rest] = full
  if (label === undefined || first === undefined) return full
  return [{ text: `${label} ${first.text.trimStart()}`, of: first.of }, ...rest]
}

/**
 * Where an offset into the lines of a paragraph, each ended by "\n", stands in the lines as they are written. Writing changes a line's head
 * and cuts blanks at its end, so a place is found from the end.
 */
function placeWithin(lines: readonly string[], written: readonly WrittenLine[], offset: number): number {
  let [at, column] = [0, offset]
  for (; at < lines.length && column > (lines[at]?.length ?? 0); at += 1) column -= (lines[at]?.length ?? 0) + 1
  const line = lines[at] ?? ''
  const behind = line.slice(column).trim().length
  const isHead = line.slice(0, column).trim() === ''
  let place = 0
  for (const { text, of } of written) {
    if (of > at || (of === at && isHead)) break
    if (of === at && behind > 0) return place + text.length - behind
    place += text.length + 1
  }
  return place
}

/** "- Rà soát các hộ. - Hướng dẫn phun thuốc": the dash of an item behind the end of another. */
const dashInside = /(?<=[.;]) (?=[-–] \p{Lu}\p{Ll}+ \p{Ll})/gu

/** Items that were typed one behind the other in one paragraph, each on a line; a blank gives way to the line's end, so that places hold. */
function itemsApart(line: string, label: string | undefined): string {
  const isItem = label === '-' || /^\s*[-–] /u.test(line)
  return isItem ? line.replace(dashInside, '\n') : line
}

/** A tab behind a number or a dash that was typed is the gap of a list, not one between columns; one at the front is the first line's indent. */
const gap =
  /^[ \u00a0]*\t?[ \u00a0]*((?:[-–—+•*]|\(?\p{L}{1,2}[.)]|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[IVXLC]{1,7}[.)]))\t[\t ]*(?=\S)/u

function tidy(line: string): string {
  return line
    .trimEnd()
    .replace(/^\t(?=[^\t])/u, '')
    .replace(gap, '$1 ')
}
