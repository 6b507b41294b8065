import type { Block, Cell } from './blocks.ts'
import { LineBuilder } from './line-builder.ts'
import { bulletText } from './numerals.ts'

/** Where the text of an RTF file goes: the body, a note, a header. */
export class RtfFlow {
  readonly blocks: Block[] = []
  readonly lines = new LineBuilder()
  label = ''
  inTable = false
  /** Rows of the table under way; its cells so far, and what stands in the last. */
  #rows: Cell[][] = []
  #cells: Cell[] = []
  #cell: Block[] = []

  /** Ends the paragraph under way. */
  paragraph(inTable = this.inTable): void {
    const lines = this.lines.take()
    const label = bulletText(this.label.trim())
    this.label = ''
    const isEmpty = !lines.some((line) => line.trim() !== '')
    if (!inTable && !isEmpty) this.#endTable()
    if (isEmpty) return
    const block: Block = { kind: 'paragraph', lines, ...(label === '' ? {} : { label }) }
    if (inTable) this.#cell.push(block)
    else this.blocks.push(block)
  }

  endCell(): void {
    this.paragraph(true)
    this.#cells.push(this.#cell)
    this.#cell = []
  }

  endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells)
    this.#cells = []
  }

  /** All that was written, when nothing more comes. */
  end(): readonly Block[] {
    this.paragraph(false)
    this.#endTable()
    return this.blocks
  }

  #endTable(): void {
    if (this.#cell.length > 0) {
      this.#cells.push(this.#cell)
      this.#cell = []
    }
    this.endRow()
    if (this.#rows.length > 0) this.blocks.push({ kind: 'table', rows: this.#rows })
    this.#rows = []
  }
}
