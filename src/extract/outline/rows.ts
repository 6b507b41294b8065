import type { Layout } from '../../syntax/layout.ts'
import type { LineRange } from '../parts/frame.ts'

/** A row of a table: its cells as offsets in the flow, empty ones with `start === end`. */
export interface Row {
  readonly kind: 'row'
  readonly start: number
  readonly end: number
  readonly line: number
  /** Inclusive. */
  readonly lastLine: number
  readonly cells: readonly { readonly start: number; readonly end: number }[]
}

/** So many bars on lines of their own make a table; a letterhead or a closing has fewer. */
const fewest = 8
/** A cell of more lines than this is running text between two tables. */
const tallest = 16

/**
 * Rows of the tables whose cells stand each between two lines with a lone bar, as web pages are often saved. One bar parts two
 * cells, one more ends a row, so that the bars between two texts tell how many cells between them are empty.
 *
 * @returns the rows by the index of their first line
 */
export function barRows(layout: Layout, range: LineRange): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>()
  let at = range.start
  while (at < range.end) {
    if (layout.lines[at]?.kind !== 'bar') {
      at += 1
      continue
    }
    const region = regionFrom(layout, at, range.end)
    if (region.bars >= fewest) for (const row of readRegion(layout, at, region.end)) rows.set(row.line, row)
    at = region.end
  }
  return rows
}

const numberHead = /^(?:STT|TT|Stt|Tt|Số TT|Số thứ tự|No\.?)$/u
const rowNumber = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[IVX]{1,5}[.)]?|[A-H][.)]?|[a-zđ][.)])$/u

function regionFrom(layout: Layout, start: number, limit: number): { readonly end: number; readonly bars: number } {
  let bars = 0
  let texts = 0
  let end = start
  for (let i = start; i < limit; i += 1) {
    if (layout.lines[i]?.kind === 'bar') {
      bars += 1
      texts = 0
      end = i + 1
    } else {
      texts += 1
      if (texts > tallest) break
    }
  }
  return { end: Math.max(end, start + 1), bars }
}

interface Text {
  readonly firstLine: number
  readonly lastLine: number
  readonly start: number
  readonly end: number
  /** Bars between it and the text before. */
  readonly bars: number
}

function readRegion(layout: Layout, start: number, end: number): readonly Row[] {
  const texts: Text[] = []
  let bars = 0
  for (let i = start; i < end; i += 1) {
    const line = layout.lines[i]
    if (line?.kind === 'bar') bars += 1
    else if (line?.kind === 'text') {
      const last = texts.at(-1)
      if (bars === 0 && last) texts[texts.length - 1] = { ...last, lastLine: i, end: line.end }
      else texts.push({ firstLine: i, lastLine: i, start: line.start, end: line.end, bars })
      bars = 0
    }
  }
  const words = (text: Text): string => layout.text.slice(text.start, text.end).trim()
  // A heading row is full: its cells are those up to the first gap of two bars.
  const width = (from: number): number => {
    const next = texts.findIndex((text, i) => i > from && text.bars >= 2)
    return (next < 0 ? texts.length : next) - from
  }
  let columns = width(0)
  // A row whose cells were merged ends early; where rows are numbered the number of the next one tells so.
  let numbered = false
  const rows: Row[] = []
  let cells: (Text | undefined)[] = []
  let column = -1
  const close = (): void => {
    const filled = cells.filter((cell): cell is Text => cell !== undefined)
    const [first] = filled
    const last = filled.at(-1)
    if (first && last) {
      rows.push({
        kind: 'row',
        start: first.start,
        end: last.end,
        line: first.firstLine,
        lastLine: last.lastLine,
        cells: Array.from({ length: Math.max(columns, cells.length) }, (_, i) => {
          const cell = cells[i]
          return cell ? { start: cell.start, end: cell.end } : { start: first.start, end: first.start }
        }),
      })
    }
    cells = []
  }
  const isSpanned = (): boolean => {
    const [first] = cells
    return first !== undefined && cells.length < columns && !cells.includes(undefined) && !rowNumber.test(words(first))
  }
  for (const [i, text] of texts.entries()) {
    if (numberHead.test(words(text)) && width(i) >= 3) {
      close()
      column = 0
      columns = width(i)
      numbered = true
    } else if (i === 0) column = 0
    else if (numbered && text.bars >= 2 && rowNumber.test(words(text))) {
      close()
      column = 0
    } else if (text.bars >= 2 && column + text.bars < columns && column + text.bars + width(i) > columns) {
      // What follows without a gap does not fit into the rest of this row: its last cells were merged, and the next one begins.
      close()
      column = 0
    } else if (numbered && text.bars === 2 && isSpanned() && width(i) === cells.length) {
      // Beside a merged cell each of several rows has only the last columns.
      close()
      column = 0
    } else if (column + text.bars < columns) column += text.bars
    else {
      close()
      // Bars to the end of the row, one that opens the next, then one for each empty cell; whole empty rows are passed over.
      column = Math.max(0, (column + text.bars - columns - 1) % (columns + 1))
    }
    cells[column] = text
  }
  close()
  return rows.every((row) => row.cells.length < 2) ? [] : rows
}
