import { whites } from './columns.ts'
import type { Row } from './words.ts'

/** A row of words within lines that were made of it. */
export interface SetRow {
  /** Where its text begins, by UTF-16 offset into the lines, each ended by "\n". */
  readonly at: number
  readonly row: Row
}

/** Lines with the rows of words that they were made of. */
export interface SetLines {
  readonly lines: readonly string[]
  readonly rows: readonly SetRow[]
}

/** Lines that belong together. A line that only wrapped is joined to the next; lines that were set as such stay apart. */
export interface Paragraph extends SetLines {
  /** Whether the last row ran to the right edge, so that it may go on over the page. */
  readonly open: boolean
}

/** Edges of running text on a page. */
export interface Edges {
  readonly left: number
  readonly right: number
  /** Most rows reach the right edge to a hair. */
  readonly justified: boolean
}

const labelled =
  /^(?:[-–+•*]\s|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)](?:\s|$)|\(?\p{Ll}{1,2}\)(?:\s|$)|[IVXLC]{1,6}[.)]\s|[A-ZĐ][.)]\s|(?:Điều|Chương|Mục|Phần|Khoản)\s[\dIVXLC]{1,5}\b)/u

/** The text of a row: a blank between words, three where the gap is wide, four where it parts columns. */
export function rowText(row: Row, apart = false): string {
  const gaps = new Set(whites(row).map((white) => white.to))
  let text = ''
  for (const [i, word] of row.words.entries()) {
    if (i > 0) text += gaps.has(word.left) ? (apart ? '     ' : '   ') : ' '
    text += word.text
  }
  return text
}

/** What lines that a program set flush may miss their edge by, in points. */
const hair = 0.8

/** The edges that most rows of running text share. */
export function edgesOf(rows: readonly Row[]): Edges {
  const long = rows.filter((row) => row.words.length >= 4)
  const lefts = (long.length > 0 ? long : rows).map((row) => row.left).sort((a, b) => a - b)
  const rights = (long.length > 0 ? long : rows).map((row) => row.right).sort((a, b) => a - b)
  const right = rights[Math.floor(rights.length * 0.9)] ?? 0
  const level = rights.filter((one) => Math.abs(one - right) < hair).length
  return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right, justified: level > 3 && level * 2 > rights.length }
}

/** The distance of most rows from the one above, in points. */
export function pitchOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const [i, row] of rows.entries()) {
    const last = rows[i - 1]
    const pitch = last ? Math.round((row.base - last.base) * 2) / 2 : 0
    if (pitch > 4 && pitch < 40) counts.set(pitch, (counts.get(pitch) ?? 0) + 1)
  }
  let best = 0
  let most = 0
  for (const [pitch, count] of [...counts].sort((a, b) => a[0] - b[0]))
    if (count > most) {
      most = count
      best = pitch
    }
  return best
}

/** Rows of one column → paragraphs, by gaps, indents and lines that end short. */
export function paragraphsOf(rows: readonly Row[], edges: Edges, pitch: number): Paragraph[] {
  const found: { lines: string[]; rows: Row[]; starts: number[]; length: number }[] = []
  for (const row of rows) {
    const current = found.at(-1)
    const last = current?.rows.at(-1)
    const link = current && last ? linkOf(current.rows, last, row, edges, pitch) : 'apart'
    const text = rowText(row, link !== 'wrapped')
    if (!current || link === 'apart') {
      found.push({ lines: [text], rows: [row], starts: [0], length: text.length })
      continue
    }
    const before = current.lines.at(-1) ?? ''
    if (link === 'wrapped') {
      const line = joined(before, text)
      current.lines[current.lines.length - 1] = line
      current.length += line.length - before.length
    } else {
      current.lines.push(text)
      current.length += text.length + 1
    }
    current.rows.push(row)
    current.starts.push(current.length - text.length)
  }
  return found.map(({ lines, rows: own, starts }) => {
    const last = own.at(-1)
    return {
      lines,
      rows: own.map((row, i) => ({ at: starts[i] ?? 0, row })),
      open: last !== undefined && edges.right - last.right < 3 * last.size,
    }
  })
}

/** Lines below each other, as one. */
export function stacked(parts: readonly SetLines[]): SetLines {
  let start = 0
  const rows: SetRow[] = []
  for (const part of parts) {
    for (const { at, row } of part.rows) rows.push({ at: start + at, row })
    for (const line of part.lines) start += line.length + 1
  }
  return { lines: parts.flatMap(({ lines }) => lines), rows }
}

/** A wrapped line and what follows it: a hyphen within a number, symbol or span of years keeps both together. */
export function joined(line: string, next: string): string {
  const within = /[\p{L}\d]-$/u.test(line) && /^[\p{L}\d/]/u.test(next)
  const slash = /\d\/$/u.test(line) || (/\d$/u.test(line) && /^\/\p{L}/u.test(next))
  return within || slash ? `${line}${next}` : `${line} ${next}`
}

type Link = 'apart' | 'below' | 'wrapped'

function linkOf(own: readonly Row[], last: Row, row: Row, edges: Edges, pitch: number): Link {
  const distance = row.base - last.base
  const usual = usualOf(own, pitch || 1.3 * row.size)
  const size = Math.max(row.size, last.size)
  const even = own.length > 1 && own.every((other) => other.size === row.size)
  // Typeset lines keep their distance to a hair; scanned ones do not.
  if (distance > usual * (even ? 1.06 : 1.22) + 1 || distance <= 0) return 'apart'
  if (whites(row).length > 0) return 'below'
  if (isCentred(last, edges) && isCentred(row, edges)) return sameFace(last, row) ? 'below' : 'apart'
  const first = row.words[0]
  const room = edges.right - last.right - (first ? first.right - first.left : 0)
  if (isCentred(row, edges) && reaches(last, edges) && sameFace(last, row))
    return room + last.left - edges.left < 0.6 * size ? 'wrapped' : 'apart'
  const full = room < 0.6 * size && !endsShort(last, row, edges)
  if (stands(own, last, row, edges)) return 'apart'
  if (!full) return whites(last).length > 0 ? 'below' : 'apart'
  return opensItem(own, last, row, edges) ? 'apart' : 'wrapped'
}

/** In a text set flush a sentence that ends before the edge ends its paragraph, however near it comes. */
const endsShort = (last: Row, row: Row, { right, justified }: Edges): boolean =>
  justified &&
  right - last.right > 2 * hair &&
  /[.;:]["”’)]?$|\/\.$/u.test(rowText(last)) &&
  /^["“(‘]?(?:\p{Lu}|[-–+*•]$|\d{1,3}[.)]|\p{Ll}\))/u.test(row.words[0]?.text ?? '')

/** A line set far to the right, as a day or a signer's name is, is no part of what begins elsewhere; nor is one in brackets: "(Đã ký)". */
function stands(own: readonly Row[], last: Row, row: Row, edges: Edges): boolean {
  if (own.length > 1 || last.left - edges.left < 0.3 * (edges.right - edges.left)) return false
  return Math.abs(row.left - last.left) > size(last, row) || /^\(.*\)$/u.test(rowText(last))
}

const size = (a: Row, b: Row): number => Math.max(a.size, b.size)

/** Below a full line: an item's label or an indent begins the next paragraph. */
function opensItem(own: readonly Row[], last: Row, row: Row, edges: Edges): boolean {
  const size = Math.max(row.size, last.size)
  if (labelled.test(rowText(row)) && (/[.;:,]$/u.test(rowText(last)) || row.left > edges.left + 0.9 * size)) return true
  if (row.left - last.left <= 0.9 * size) return false
  if (own.length === 1) return !hangs(last, row)
  return row.left - Math.min(edges.left, own[0]?.left ?? edges.left) > 0.9 * size
}

/** A hanging indent: the item's label stands out to the left of its lines. */
const hangs = (last: Row, row: Row): boolean => {
  const second = last.words[1]
  return labelled.test(rowText(last)) && second !== undefined && Math.abs(second.left - row.left) < row.size
}

/** The distance of lines within a paragraph: its own when it has two, else that of the page. */
function usualOf(own: readonly Row[], pitch: number): number {
  const [first, second] = own
  if (!first || !second) return pitch
  return Math.max(second.base - first.base, Math.min(pitch, 1.2 * (second.base - first.base)))
}

const sameFace = (a: Row, b: Row): boolean => Math.abs(a.size - b.size) < 0.08 * Math.max(a.size, b.size)

/** Whether a row fills its line from edge to edge. */
const reaches = (row: Row, edges: Edges): boolean =>
  row.left - edges.left < 2.5 * row.size && edges.right - row.right < 2.5 * row.size

/** Whether a row stands in the middle, free on both sides. */
function isCentred(row: Row, edges: Edges): boolean {
  const left = row.left - edges.left
  const right = edges.right - row.right
  return (
    left > 1.5 * row.size && right > 1.5 * row.size && Math.abs(left - right) < Math.max(2.2 * row.size, 0.05 * left)
  )
}
