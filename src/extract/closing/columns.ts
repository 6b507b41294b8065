import type { Cell, Layout, Line } from '../../syntax/layout.ts'
import { decide } from '../../text/ladder.ts'
import { once } from '../../text/once.ts'
import type { LineRange } from '../parts/frame.ts'
import { isSpeckedName } from '../parts/signing.ts'
import { unlabelledList } from '../parts/unlabelled-list.ts'
import { cutLine } from './joined-lines.ts'
import { closingRules, isListItem, isSigning, type Place } from './line-rules.ts'
import type { Stretch } from './stretch.ts'

export interface Columns {
  /** Lines of Nơi nhận, its heading first. */
  readonly copies: readonly Stretch[]
  /** Lines of the signatures. */
  readonly signing: readonly Stretch[]
  /** Each line with the rule that placed it, in order. */
  readonly placed: readonly { readonly text: string; readonly rule: string }[]
}

/**
 * Parts the lines of a closing into Nơi nhận and signatures. Columns come as cells of one line, as blocks one after the
 * other, or joined by one space ("- Như trên; KT. BỘ TRƯỞNG").
 */
export function readColumns(layout: Layout, range: LineRange): Columns {
  const columns = new ColumnReader(layout, range)
  for (let i = range.start; i < range.end; i += 1) {
    const line = layout.lines[i]
    if (!line) break
    if (line.kind === 'bar') columns.bar()
    else if (line.kind === 'text') columns.line(line, i)
  }
  return columns
}

class ColumnReader implements Columns {
  readonly copies: Stretch[] = []
  readonly signing: Stretch[] = []
  readonly placed: { text: string; rule: string }[] = []
  readonly #layout: Layout
  readonly #end: number
  /** The list has begun; it has ended. */
  #listing = false
  #done = false

  /** Where a list begins that has lost its heading. */
  readonly #unlabelled: () => number | undefined

  constructor(layout: Layout, { start, end }: LineRange) {
    this.#layout = layout
    this.#end = end
    this.#unlabelled = once(() => unlabelledList(layout, start, end))
  }

  /** The edge of a table cell: the list in it has ended, when it has begun. */
  bar(): void {
    if (this.#listing && this.copies.length > 1) this.#done = true
  }

  line(line: Line, index: number): void {
    const layout = this.#layout
    let column = -1
    let broken = 0
    const cells = withWholeItems(layout, line.cells)
    for (const [n, cell] of cells.entries()) {
      // Cells parted by <br>, or by marks of emphasis alone, are lines of one column.
      if (n > 0 && isBroken(layout, cells[n - 1]?.end ?? cell.start, cell.start)) broken += 1
      else column += 1
      const printed = cells.length - broken > 1 || column > 0 ? column : shifted(layout, line)
      for (const [part, { text, at }] of cutLine(layout.lineText(cell)).entries()) {
        if (text === '' || isSeal(layout, cell.start + at, text)) continue
        this.#place(line, index, part, part > 0 || (column > 0 && this.#listing), {
          start: cell.start + at,
          end: cell.start + at + text.length,
          text,
          line: index + broken / 1000,
          blanks: n === 0 ? line.blanksBefore : 0,
          column: printed,
        })
      }
    }
  }

  #place(line: Line, index: number, part: number, beside: boolean, stretch: Stretch): void {
    const { text } = stretch
    const { copies, signing } = this
    const found = decide(closingRules, {
      layout: this.#layout,
      stretch,
      text,
      index,
      part,
      beside,
      gap: line.blanksBefore > 0,
      listing: this.#listing,
      done: this.#done,
      copies,
      signing,
      signs: () => isSigning(text),
      item: isListItem(text),
      opensUnlabelled: () => index === this.#unlabelled(),
    })
    if (!found) return
    this.placed.push({ text, rule: found.rule })
    this.#take(found.value, stretch)
    if (found.value === 'heading' || found.rule === 'item-below-lost-heading') {
      this.#listing = true
      this.#done = false
    }
    // The signer's name stands below the last item; his office may follow.
    if (found.rule === 'name-below-archive') this.#done = true
    // Items may still come: the signature stands between them.
    if (found.value === 'signature' && this.#listing && line.cells.length === 1)
      this.#done = !laterItems(this.#layout, index + 1, this.#end)
  }

  #take(place: Place, stretch: Stretch): void {
    if (place === 'heading' || place === 'list') this.copies.push(stretch)
    else if (place === 'signature' || place === 'signing') this.signing.push(stretch)
    else if (place === 'purpose') {
      const last = this.copies.pop()
      if (last) this.copies.push({ ...last, end: stretch.end, text: this.#layout.text.slice(last.start, stretch.end) })
    }
  }
}

/** A gap behind an item's dash ("-       UBND xã;") or inside the brackets of its copies ("KTTH (   b)") parts no columns. */
function withWholeItems(layout: Layout, cells: readonly Cell[]): readonly Cell[] {
  if (cells.length < 2) return cells
  const joined: Cell[] = []
  for (const cell of cells) {
    const last = joined.at(-1)
    const left = last ? layout.text.slice(last.start, last.end) : ''
    const open = /^[-+•–]$/u.test(left) || (/\($/u.test(left) && /^ ?\p{Ll}{0,4}\)/u.test(layout.lineText(cell)))
    if (last && open) joined[joined.length - 1] = { start: last.start, end: cell.end }
    else joined.push(cell)
  }
  return joined
}

/** The column of a line of one cell: 1 when it is set far to the right, or behind an empty cell. */
function shifted(layout: Layout, line: Line): number {
  return line.indent >= 8 || behindEmptyCell(layout, line) ? 1 : 0
}

/** " | PHÓ CHỦ TỊCH": the first cell of the row is empty. */
function behindEmptyCell(layout: Layout, line: Line): boolean {
  const { start } = layout.span(line.start, line.end)
  const before = layout.source.text.slice(Math.max(0, start - 40), start)
  return /(?:^|\n)(?:[ \t]+\||[ \t]*\|[ \t]*\|)[ \t]*[*_]{0,3}$/u.test(before)
}

/** "* TÒA ÁN", "NHÂN DÂN *": the words of a seal, told by its star; emphasis stands without a blank. */
function isSeal(layout: Layout, at: number, text: string): boolean {
  if (!/^[\p{Lu} ]+$/u.test(text)) return false
  const { start, end } = layout.span(at, at + text.length)
  const { text: source } = layout.source
  return (
    /[^*][*★] {1,3}$/u.test(source.slice(Math.max(0, start - 6), start)) ||
    /^ {1,3}[*★](?:\s|$)/u.test(source.slice(end, end + 6))
  )
}

function isBroken(layout: Layout, end: number, start: number): boolean {
  const { start: from, end: to } = layout.span(end, start)
  const between = layout.source.text.slice(from, to)
  return between.includes('<br') || (between.includes('*') && !/[|\t]/.test(between))
}

/** Items of the list still come. */
function laterItems(layout: Layout, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    if (!/^[-+•~*·–] ?[\p{L}(]/u.test(layout.text.slice(line.start, line.start + 4))) continue
    // A scanner's speck before the signer's name is no dash of an item.
    if (!isSpeckedName(layout.lineText(line))) return true
  }
  return false
}
