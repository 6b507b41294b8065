import type { Block, Cell as BlockCell, ParagraphBlock, TableBlock } from '../blocks.ts'
import { type Cell, goesOn, joined, type LinedPage, layOut, type Piece } from './grid.ts'

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
    for (const piece of done ? pieces.slice(1) : pieces) blocks.push(blockOf(piece))
    const last = pieces.at(-1)
    if (last) tail = { piece: last, at: blocks.length - 1 }
  }
  return blocks
}

function blockOf(piece: Piece): Block {
  if (piece.kind === 'paragraph') return { kind: 'paragraph', lines: piece.lines }
  return { kind: 'table', ruled: piece.ruled, rows: piece.rows.map((row) => row.map(cellOf)) }
}

const cellOf = (cell: Cell): BlockCell => (cell.length > 0 ? [{ kind: 'paragraph', lines: cell }] : [])

/** Joins the first piece of a page to the last of the page before, when it goes on with it. */
function goneOn(blocks: Block[], tail: Tail, first: Piece, number: number): boolean {
  const before = blocks[tail.at]
  if (tail.at !== blocks.length - 1) return false
  if (before?.kind === 'paragraph' && tail.piece.kind === 'paragraph' && first.kind === 'paragraph') {
    if (!goesOn({ ...tail.piece, lines: before.lines }, first)) return false
    blocks[tail.at] = joinedParagraph(before, first.lines)
    return true
  }
  if (before?.kind !== 'table' || tail.piece.kind !== 'table' || first.kind !== 'table') return false
  if (tail.piece.ruled || first.ruled || !first.goesOn) return false
  blocks[tail.at] = joinedColumns(before, first, number)
  return true
}

function joinedParagraph(before: ParagraphBlock, lines: readonly string[]): ParagraphBlock {
  const last = before.lines.at(-1) ?? ''
  const line = joined(last, lines[0] ?? '')
  const kept = before.lines.slice(0, -1)
  const start = kept.reduce((sum, text) => sum + text.length + 1, 0) + line.length - (lines[0] ?? '').length
  return { ...before, lines: [...kept, line, ...lines.slice(1)], pages: [...(before.pages ?? []), start] }
}

/** Columns that go on: each one's lines behind those of the page before. */
function joinedColumns(before: TableBlock, next: Table, number: number): TableBlock {
  const cells = (before.rows[0] ?? []).map((cell, i): BlockCell => {
    const lines = next.rows[0]?.[i] ?? []
    const mark: Block[] = i === 0 ? [{ kind: 'page', number }] : []
    return [...cell, ...mark, ...cellOf(lines)]
  })
  return { ...before, rows: [cells] }
}
