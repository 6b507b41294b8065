import type { PlacedLine } from '../../model/source.ts'
import type { Block, Cell as BlockCell, ParagraphBlock, TableBlock } from '../blocks.ts'
import { type Cell, goesOn, joined, type LinedPage, layOut, type Piece } from './grid.ts'
import type { SetLines } from './paragraphs.ts'

type Table = Extract<Piece, { kind: 'table' }>

/** What stands at the end of the page before, for the page that goes on with it. */
interface Tail {
  readonly piece: Piece
  readonly at: number
}

/** Pages of lines → blocks: text and columns that go on over a page's end are joined. */
export function blocksOfPages(pages: readonly LinedPage[]): Block[] {
  const blocks: Block[] = []
  let tail: Tail | undefined
  for (const [i, pieces] of layOut(pages).entries()) {
    const number = i + 1
    const [first] = pieces
    const done = tail && first && goneOn(blocks, tail, first, number)
    if (!done) blocks.push({ kind: 'page', number })
    for (const piece of done ? pieces.slice(1) : pieces) blocks.push(blockOf(piece, number))
    const last = pieces.at(-1)
    if (last) tail = { piece: last, at: blocks.length - 1 }
  }
  return blocks
}

function blockOf(piece: Piece, number: number): Block {
  if (piece.kind === 'paragraph') return { kind: 'paragraph', lines: piece.lines, rows: placed(piece, number) }
  const cells = (row: readonly Cell[]): readonly BlockCell[] => row.map((cell) => cellOf(cell, number))
  return { kind: 'table', ruled: piece.ruled, rows: piece.rows.map(cells) }
}

const cellOf = (cell: Cell, number: number): BlockCell =>
  cell.lines.length > 0 ? [{ kind: 'paragraph', lines: cell.lines, rows: placed(cell, number) }] : []

/** The rows of a page's lines, `start` characters further on. */
const placed = ({ rows }: SetLines, page: number, start = 0): readonly PlacedLine[] =>
  rows.map(({ at, row: { base, size, words } }) => ({ at: start + at, page, base, size, words }))

/** Joins the first piece of a page to the last of the page before, when it goes on with it. */
function goneOn(blocks: Block[], tail: Tail, first: Piece, number: number): boolean {
  const before = blocks[tail.at]
  if (tail.at !== blocks.length - 1) return false
  if (before?.kind === 'paragraph' && tail.piece.kind === 'paragraph' && first.kind === 'paragraph') {
    if (!goesOn({ ...tail.piece, lines: before.lines }, first)) return false
    blocks[tail.at] = joinedParagraph(before, first, number)
    return true
  }
  if (before?.kind !== 'table' || tail.piece.kind !== 'table' || first.kind !== 'table') return false
  if (tail.piece.ruled || first.ruled || !first.goesOn) return false
  blocks[tail.at] = joinedColumns(before, first, number)
  return true
}

function joinedParagraph(before: ParagraphBlock, next: SetLines, number: number): ParagraphBlock {
  const [first = '', ...rest] = next.lines
  const line = joined(before.lines.at(-1) ?? '', first)
  const kept = before.lines.slice(0, -1)
  const start = kept.reduce((sum, text) => sum + text.length + 1, 0) + line.length - first.length
  return {
    ...before,
    lines: [...kept, line, ...rest],
    pages: [...(before.pages ?? []), start],
    rows: [...(before.rows ?? []), ...placed(next, number, start)],
  }
}

/** Columns that go on: each one's lines behind those of the page before. */
function joinedColumns(before: TableBlock, next: Table, number: number): TableBlock {
  const cells = (before.rows[0] ?? []).map((cell, i): BlockCell => {
    const column = next.rows[0]?.[i]
    const mark: Block[] = i === 0 ? [{ kind: 'page', number }] : []
    return [...cell, ...mark, ...(column ? cellOf(column, number) : [])]
  })
  return { ...before, rows: [cells] }
}
