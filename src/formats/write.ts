import type { PlacedLine } from '../model/source.ts'
import type { Block, NoteBlock } from './blocks.ts'

/** The text of a document that came in blocks: what `parse --text` prints and all spans refer to. */
export interface Written {
  readonly text: string
  /** Where each page begins, by UTF-16 offset; empty when the format has no pages. */
  readonly pages: readonly number[]
  /** Where its lines stand on the pages, in the order of the text; empty when the format has no places. */
  readonly lines: readonly PlacedLine[]
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
  return { text: writer.text(), pages: writer.pages, lines: writer.lines }
}

class Writer {
  readonly pages: number[] = []
  readonly lines: PlacedLine[] = []
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
    if (block.kind === 'paragraph') {
      const lines = linesOf(block.lines, block.label)
      for (const offset of block.pages ?? []) this.pages.push(this.#length + offset)
      for (const row of block.rows ?? []) this.lines.push({ ...row, at: this.#length + row.at })
      if (lines.length > 0) this.#put(`${lines.join('\n')}\n\n`)
    } else if (block.kind === 'layout') this.#put(block.text.endsWith('\n') ? block.text : `${block.text}\n`)
    else if (block.kind === 'page') this.pages.push(this.#length)
    else if (block.kind === 'note') this.notes.push(block)
    else this.#table(block.rows)
  }

  #table(rows: readonly (readonly (readonly Block[])[])[]): void {
    if (rows.length === 0) return
    this.#put('|\n')
    for (const row of rows) {
      for (const cell of row) {
        this.#put('\n')
        this.blocks(cell)
        this.#put('|\n')
      }
      this.#put('\n|\n')
    }
    this.#put('\n')
  }

  note(note: NoteBlock): void {
    const [first, ...rest] = note.blocks
    if (first?.kind === 'paragraph') {
      this.#put(`${linesOf(first.lines, `[${note.label}]`).join('\n')}\n\n`)
      this.blocks(rest)
    } else {
      this.#put(`[${note.label}]\n\n`)
      this.blocks(note.blocks)
    }
  }
}

/** The lines that hold something, the label before the first. */
function linesOf(lines: readonly string[], label: string | undefined): readonly string[] {
  const full = lines
    .map((line, i) => itemsApart(tidy(line), i === 0 ? label : undefined))
    .filter((line) => line.trim() !== '')
  const [first, ...rest] = full
  if (label === undefined || first === undefined) return full
  return [`${label} ${first.trimStart()}`, ...rest]
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
