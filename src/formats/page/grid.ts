import type { PageFrame } from '../../model/source.ts'
import { type Beside, besides } from './columns.ts'
import { withoutFurniture } from './furniture.ts'
import type { PageContent } from './glyph.ts'
import {
  type Edges,
  edgesOf,
  joined,
  type Paragraph,
  paragraphsOf,
  pitchOf,
  rowText,
  type SetLines,
  stacked,
} from './paragraphs.ts'
import { type RuledTable, ruledTables } from './ruled.ts'
import { type Row, rowOf, rowsOf } from './words.ts'

/** What a page holds, in the order of reading. */
export type Piece =
  | ({ readonly kind: 'paragraph' } & Paragraph)
  | {
      readonly kind: 'table'
      readonly ruled: boolean
      readonly rows: readonly (readonly Cell[])[]
      /** Columns that go on with those at the end of the page before. */
      readonly goesOn?: boolean
    }

/** The lines of a cell. */
export type Cell = SetLines

/** A page as lines of words with its ruled lines. */
export interface LinedPage {
  readonly width: number
  readonly height: number
  readonly rows: readonly Row[]
  readonly tables: readonly RuledTable[]
  /** The page as it is shown; unknown where it could not be read. */
  readonly frame?: PageFrame
}

/** Letters and ruled lines of a page → its lines and tables. */
export function linedPage(page: PageContent): LinedPage {
  return {
    width: page.width,
    height: page.height,
    rows: rowsOf(page.glyphs),
    tables: ruledTables(page.rules),
    ...(page.frame ? { frame: page.frame } : {}),
  }
}

/** Pages → pieces of text for each page, in the order of reading. */
export function layOut(pages: readonly LinedPage[]): Piece[][] {
  const rows = withoutFurniture(pages)
  let before: Beside | undefined
  return pages.map((page, i) => {
    const { pieces, last } = piecesOf(page, rows[i] ?? [], before)
    before = last
    return pieces
  })
}

interface Laid {
  readonly pieces: Piece[]
  /** Columns that stand at the end of the page. */
  readonly last: Beside | undefined
}

type Placed = Piece & { readonly top: number }

function piecesOf(page: LinedPage, rows: readonly Row[], before: Beside | undefined): Laid {
  const { free, tables } = tabled(page, rows)
  const pieces: Placed[] = []
  let last: Beside | undefined = before
  for (const { table, cells, top } of tables)
    pieces.push({ kind: 'table', ruled: true, rows: cells, top: top ?? table.top })
  let from = 0
  for (const stop of [...tables.map(({ table }) => table.top), Number.POSITIVE_INFINITY]) {
    const to = free.findIndex((row, i) => i >= from && row.base > stop)
    const part = free.slice(from, to < 0 ? free.length : to)
    last = running(part, page.width, free, from === 0 ? last : undefined, pieces)
    from = to < 0 ? free.length : to
  }
  return { pieces: pieces.sort((a, b) => a.top - b.top).map(({ top: _, ...piece }) => piece), last }
}

/** Rows outside of ruled tables → columns beside each other and paragraphs; gives the columns that end the rows. */
function running(
  rows: readonly Row[],
  width: number,
  all: readonly Row[],
  before: Beside | undefined,
  pieces: Placed[],
): Beside | undefined {
  const edges = edgesOf(all)
  const pitch = pitchOf(all)
  const paragraphs = (part: readonly Row[], limits: Edges): void => {
    for (const paragraph of paragraphsOf(part, limits, pitch))
      pieces.push({ kind: 'paragraph', ...paragraph, top: part[0]?.base ?? 0 })
  }
  let from = 0
  let last: Beside | undefined
  for (const beside of besides(rows, width, before)) {
    paragraphs(rows.slice(from, beside.from), edges)
    if (beside.running) {
      paragraphs(beside.left, edgesOf(beside.left))
      const at = pieces.length
      paragraphs(beside.right, edgesOf(beside.right))
      for (let i = at; i < pieces.length; i += 1) {
        const piece = pieces[i]
        if (piece) pieces[i] = { ...piece, top: rows[beside.from]?.base ?? 0 }
      }
    } else {
      const cells = [beside.left, beside.right].map((column) => cellOf(column))
      pieces.push({
        kind: 'table',
        ruled: false,
        rows: [cells],
        goesOn: beside.goesOn,
        top: rows[beside.from]?.base ?? 0,
      })
    }
    from = beside.to
    last = beside.running || beside.to < rows.length ? undefined : beside
  }
  paragraphs(rows.slice(from), edges)
  return last
}

/** The lines of a column; an empty one where the rows stand far apart. */
function cellOf(rows: readonly Row[]): Cell {
  return stacked(rows.map((row) => ({ lines: [rowText(row)], rows: [{ at: 0, row }] })))
}

interface Filled {
  readonly table: RuledTable
  readonly cells: Cell[][]
  readonly top: number | undefined
}

/** Words within a ruled table go to its cells; the rest stays. */
function tabled(page: LinedPage, rows: readonly Row[]): { free: Row[]; tables: Filled[] } {
  const tables = page.tables.map((table) => ({ table, boxes: new Map<number, Row[]>() }))
  const free: Row[] = []
  for (const row of rows) {
    const rest = row.words.filter((word) => {
      const x = (word.left + word.right) / 2
      const y = word.base - word.size * 0.3
      for (const { table, boxes } of tables) {
        const cell = table.cellAt(x, y)
        if (!cell) continue
        const key = cell.row * table.columns + cell.column
        const lines = boxes.get(key) ?? []
        boxes.set(key, lines)
        const last = lines.at(-1)
        if (last && Math.abs(last.base - row.base) < 0.1)
          lines[lines.length - 1] = { ...rowOf([...last.words, word]), base: row.base }
        else lines.push({ ...rowOf([word]), base: row.base })
        return false
      }
      return true
    })
    if (rest.length === row.words.length) free.push(row)
    else if (rest.length > 0) free.push(rowOf(rest))
  }
  return {
    free,
    tables: tables
      .filter(({ boxes }) => boxes.size > 0)
      .map(({ table, boxes }) => ({ table, cells: cellsOf(table, boxes), top: table.top })),
  }
}

function cellsOf(table: RuledTable, boxes: ReadonlyMap<number, readonly Row[]>): Cell[][] {
  const rows: Cell[][] = []
  for (let row = 0; row < table.rows; row += 1) {
    const cells: Cell[] = []
    for (let column = 0; column < table.columns; column += 1)
      cells.push(wrappedCell(boxes.get(row * table.columns + column) ?? []))
    if (cells.some(({ lines }) => lines.length > 0)) rows.push(cells)
  }
  return rows
}

/** Lines of a cell, joined where they only wrapped. */
function wrappedCell(rows: readonly Row[]): Cell {
  return stacked(paragraphsOf(rows, edgesOf(rows), pitchOf(rows)))
}

/** Whether a paragraph goes on with the first of the next page. */
export function goesOn(last: Paragraph, next: Paragraph): boolean {
  const end = last.lines.at(-1) ?? ''
  const start = next.lines[0] ?? ''
  return (
    last.open &&
    !/[.;:!?]["”’)]?$|\.\/\.$/u.test(end) &&
    /^[\p{Ll}\d("“]/u.test(start) &&
    !/^\d{1,3}[.)]\s/u.test(start)
  )
}

export { joined }
