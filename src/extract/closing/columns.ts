import type { Layout, Line } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { letterCase, plainLetters } from '../../text/letters.ts'
import { isCapitals, isCopies, isPageFurniture } from '../parts/cues.ts'
import { isAuthority, isSignerTitle, nameInside, personName, signatureInside } from '../parts/signing.ts'
import type { LineRange } from '../parts.ts'

/** A stretch of the closing. Offsets in the flow. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: number
  /** Blank lines above it. */
  readonly blanks: number
  /** 0 for the left or only column. */
  readonly column: number
}

export interface Columns {
  /** Lines of Nơi nhận, its heading first. */
  readonly copies: readonly Stretch[]
  /** Lines of the signatures. */
  readonly signing: readonly Stretch[]
}

/**
 * Parts the lines of a closing into Nơi nhận and signatures. Columns come as cells of one line, as blocks one after the
 * other, or joined by one space ("- Như trên; KT. BỘ TRƯỞNG").
 */
export function readColumns(layout: Layout, range: LineRange): Columns {
  const copies: Stretch[] = []
  const signing: Stretch[] = []
  let listing = false
  let done = false
  for (let i = range.start; i < range.end; i += 1) {
    const line = layout.lines[i]
    if (!line) break
    if (line.kind !== 'text') {
      // The edge of a table cell: the list in it has ended, when it has begun.
      if (line.kind === 'bar' && listing && copies.length > 1) done = true
      continue
    }
    let column = -1
    let broken = 0
    for (const [n, cell] of line.cells.entries()) {
      // Cells parted by <br>, or by marks of emphasis alone, are lines of one column.
      if (n > 0 && isBroken(layout, line.cells[n - 1]?.end ?? cell.start, cell.start)) broken += 1
      else column += 1
      for (const [k, part] of cut(layout.lineText(cell)).entries()) {
        if (part.text === '') continue
        const text = part.text
        const stretch = {
          start: cell.start + part.at,
          end: cell.start + part.at + text.length,
          text,
          line: i + broken / 1000,
          blanks: n === 0 ? line.blanksBefore : 0,
          column:
            line.cells.length - broken > 1 || column > 0
              ? column
              : line.indent >= 8 || behindEmptyCell(layout, line)
                ? 1
                : 0,
        }
        const heading = isCopies(text.length < 8 ? layout.text.slice(stretch.start, stretch.start + 20) : text)
        if (heading) {
          listing = true
          done = false
          copies.push(stretch)
          continue
        }
        // "nhận:" of a broken "Nơi / nhận:".
        if (copies.length === 1 && /^nhận ?[:.]?$/u.test(text)) continue
        const signs = isSigning(text)
        const item =
          /^[-+•~*·–>»=]/u.test(text) ||
          (/^[Ll][ưu]u(?: ?:|\s)/u.test(text) && !/^Lưu(?: \p{Lu}\p{Ll}+){2,4}$/u.test(text))
        if (k > 0 || (column > 0 && listing)) {
          // The second column is the signature's; a bar before a purpose is the list's.
          if (isPurpose(text) && copies.at(-1)?.line === i) extend(copies, stretch, layout)
          // A whole list in one cell, its lines parted by <br>.
          else if (item && k === 0 && !isSigning(text.replace(/^[-+•~*·–>»= ]+/u, ''))) copies.push(stretch)
          else signing.push(stretch)
          continue
        }
        if (item && !isSigning(text.replace(/^[-+•~*·–>»= ]+/u, ''))) {
          if (listing || copies.length > 0) copies.push(stretch)
          continue
        }
        if (signs || !listing || done) {
          if (listing && !signs && !done) copies.push(stretch)
          else signing.push(stretch)
          if (signs && listing && line.cells.length === 1) done = !laterItems(layout, i + 1, range.end)
          continue
        }
        if (isPageFurniture(text)) continue
        // A wrapped item goes on, a name below its signature does not.
        const above = copies.at(-1)
        const open = above !== undefined && !/[;.]$/u.test(above.text)
        // Behind a gap below the archive's line, which is the last, stands the signer's name.
        if (
          line.blanksBefore > 0 &&
          above !== undefined &&
          archiveLine.test(above.text) &&
          !/,$/.test(above.text) &&
          personName(text)
        ) {
          signing.push(stretch)
          continue
        }
        if (
          personName(text) &&
          (!text.includes(')') || /k[ýí]\)/iu.test(text)) &&
          (!open || signing.length > 0) &&
          (above === undefined || /[.;,/]$/u.test(above.text) || signing.length > 0)
        )
          signing.push(stretch)
        else copies.push(stretch)
      }
    }
  }
  return { copies, signing }
}

/** " | PHÓ CHỦ TỊCH": the first cell of the row is empty. */
function behindEmptyCell(layout: Layout, line: Line): boolean {
  const { start } = layout.span(line.start, line.end)
  const before = layout.source.text.slice(Math.max(0, start - 40), start)
  return /(?:^|\n)(?:[ \t]+\||[ \t]*\|[ \t]*\|)[ \t]*[*_]{0,3}$/u.test(before)
}

function isBroken(layout: Layout, end: number, start: number): boolean {
  const { start: from, end: to } = layout.span(end, start)
  const between = layout.source.text.slice(from, to)
  return between.includes('<br') || (between.includes('*') && !/[|\t]/.test(between))
}

function extend(copies: Stretch[], stretch: Stretch, layout: Layout): void {
  const last = copies.pop()
  if (last) copies.push({ ...last, end: stretch.end, text: layout.text.slice(last.start, stretch.end) })
}

/** Items of the list still come: the signature stands between them. */
function laterItems(layout: Layout, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    if (/^[-+•~*·–] ?[\p{L}(]/u.test(layout.text.slice(line.start, line.start + 4))) return true
  }
  return false
}

const archiveLine = /^[-+•~*·–>»= ]*[Ll][ưu]u(?: ?:|\s)/u

export function isPurpose(text: string): boolean {
  return /^\(?(?:để|b\/c|báo cáo|thực hiện|t\/h|th\/h|phối hợp|p\/h|chỉ đạo|theo dõi|biết|đăng|thay)/iu.test(text)
}

/** Belongs to a signature whatever stands before it. */
export function isSigning(text: string): boolean {
  if (isAuthority(text) || isSignerTitle(text) || text === 'PHÓ') return true
  // The words below begin with these letters: x, u, b, n, d, k, c.
  let at = 0
  while (at < text.length && letterCase(text.charCodeAt(at)) === 3) at += 1
  if (!'xubndkc'.includes(plainLetters(text.charAt(at)))) return false
  const folded = bare(text)
  return (
    /^[("\s]*(?:da ky|ky ten|chu ky|da duoc ky)/u.test(folded) ||
    (isCapitals(text) && /^(?:xac thuc|uy ban nhan dan|ban thuong vu|nhan dan$)/u.test(folded))
  )
}

/** Cuts a line whose columns were joined by one space: where a mark of authority, a title in capitals or a name begins. */
function cut(text: string): { text: string; at: number }[] {
  if (text.length < 8 || isSigning(text) || personName(text)) return [{ text, at: 0 }]
  const signature = signatureInside(text)
  const at = signature > 0 ? signature : nameInside(text)
  if (at <= 0) return [{ text, at: 0 }]
  return [
    { text: text.slice(0, at).trimEnd(), at: 0 },
    { text: text.slice(at), at },
  ]
}
