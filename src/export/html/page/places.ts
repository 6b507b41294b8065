import { documentTypes } from '../../../lexicon/document-types.ts'
import type { Level } from '../../../model/document.ts'
import type { GraphNode } from '../../../model/graph.ts'
import { compareText } from '../../../text/order.ts'
import type { PageModel } from './model.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A word at the edge of a picture: the level of a band, the year of a column. */
export interface Mark extends Point {
  readonly words: { readonly level: Level | 'unknown' } | { readonly outside: true } | { readonly year: string }
}

export interface Places {
  /** By position of the document; only those that are shown. */
  readonly points: ReadonlyMap<number, Point>
  readonly marks: readonly Mark[]
}

/** The room that a document takes, with the space around it. */
export interface Cell {
  readonly width: number
  readonly height: number
}

/** The levels from top to bottom; cited documents of which nothing is known stand above those that cite them. */
type Band = Level | 'outside' | 'unknown'
const bands: readonly Band[] = ['outside', 'central', 'province', 'district', 'commune', 'unknown']
const normative = new Set(documentTypes.filter((row) => row.normative === true).map((row) => row.code))

/** Laws, ordinances, decrees and circulars come from central bodies, whoever is not named (Luật 64/2025/QH15, Điều 4). */
function bandOf(node: GraphNode | undefined): Band {
  if (node?.level !== undefined) return node.level
  if (node !== undefined && normative.has(node.type)) return 'central'
  return node?.external === true ? 'outside' : 'unknown'
}

const wordsOf = (band: Band): Mark['words'] => (band === 'outside' ? { outside: true } : { level: band })

/**
 * Level under level, the centre on top; inside a level older documents above newer ones. Each row is put in the order that brings
 * documents near to what they cite and to what cites them.
 */
export function cascadePlaces(model: PageModel, shown: readonly number[], cell: Cell, aspect = 1.6): Places {
  const whole = bands.flatMap((level) => {
    const members = shown.filter((at) => bandOf(model.data.nodes[at]) === level)
    return rowsOf(model, members).map((row) => ({ level, members: row }))
  })
  const width = mostInRow(whole, cell, aspect)
  const rows = whole.flatMap(({ level, members }) => broken(members, width).map((row) => ({ level, members: row })))
  const column = new Map<number, number>()
  const number = (row: readonly number[]): void => {
    for (const [at, member] of row.entries()) column.set(member, at - (row.length - 1) / 2)
  }
  for (const row of rows) number(row.members)
  for (let sweep = 0; sweep < 6; sweep++) {
    for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) {
      const wish = new Map(row.members.map((member) => [member, middle(model, member, column)]))
      row.members = [...row.members].sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b)
      number(row.members)
    }
  }
  const points = new Map<number, Point>()
  const marks: Mark[] = []
  const left = -((Math.max(1, ...rows.map((row) => row.members.length)) - 1) / 2) * cell.width - cell.width
  let y = 0
  let last: Band | undefined
  for (const row of rows) {
    if (row.level !== last) {
      if (last !== undefined) y += cell.height * 0.8
      marks.push({ x: left, y, words: wordsOf(row.level) })
      last = row.level
    }
    for (const member of row.members) points.set(member, { x: (column.get(member) ?? 0) * cell.width, y })
    y += cell.height
  }
  return { points, marks }
}

/** How many stand in a row at most, so that all rows are seen as large as the canvas allows. */
function mostInRow(
  rows: readonly { readonly level: Band; readonly members: readonly number[] }[],
  { width, height }: Cell,
  aspect: number,
): number {
  const longest = Math.max(1, ...rows.map(({ members }) => members.length))
  const gaps = 0.8 * Math.max(0, new Set(rows.map(({ level }) => level)).size - 1)
  let best = { most: 1, size: 0 }
  for (let most = Math.min(aspect < 1 ? 3 : 5, longest); most <= longest; most++) {
    const lines = rows.reduce((sum, { members }) => sum + Math.ceil(members.length / most), 0)
    // The words of the levels stand at the left.
    const size = Math.min(aspect / ((most + 1) * width), 1 / ((lines + gaps) * height))
    if (size > best.size) best = { most, size }
  }
  return best.most
}

/** Rows of the same length, as far as that goes. */
function broken(row: readonly number[], most: number): readonly number[][] {
  const lines = Math.ceil(row.length / most)
  const length = Math.ceil(row.length / lines)
  return Array.from({ length: lines }, (_, line) => row.slice(line * length, (line + 1) * length))
}

/** What cites another document of the level stands below it (as far as the dates allow). */
function rowsOf(model: PageModel, members: readonly number[]): readonly number[][] {
  const date = (at: number): string => model.data.nodes[at]?.date ?? ''
  const depth = new Map<number, number>()
  const rows: number[][] = []
  for (const at of [...members].sort((a, b) => compareText(date(a) ?? '', date(b) ?? '') || a - b)) {
    const above = (model.cites[at] ?? []).map((edge) => depth.get(model.data.edges[edge]?.target ?? -1) ?? -1)
    const row = Math.max(-1, ...above) + 1
    depth.set(at, row)
    rows[row] = [...(rows[row] ?? []), at]
  }
  return rows
}

function middle(model: PageModel, member: number, column: ReadonlyMap<number, number>): number {
  let [sum, count] = [0, 0]
  const add = (other: number | undefined): void => {
    const place = other === undefined || other === member ? undefined : column.get(other)
    if (place === undefined) return
    sum += place
    count += 1
  }
  for (const edge of model.cites[member] ?? []) add(model.data.edges[edge]?.target)
  for (const edge of model.citedBy[member] ?? []) add(model.data.edges[edge]?.source)
  return count === 0 ? (column.get(member) ?? 0) : sum / count
}

/**
 * From left to right by date, a band for each level: a column takes documents until a band is full or the year ends, so that years without
 * documents take no room. Documents without a date stand at the left.
 */
export function timelinePlaces(model: PageModel, shown: readonly number[], cell: Cell): Places {
  const deep = Math.max(3, Math.ceil(Math.sqrt(shown.length) / 3))
  const dateOf = (at: number): string => model.data.nodes[at]?.date ?? ''
  const columns: { readonly year: string; readonly bands: Map<Band, number[]> }[] = []
  for (const at of [...shown].sort((a, b) => compareText(dateOf(a) ?? '', dateOf(b) ?? '') || a - b)) {
    const level = bandOf(model.data.nodes[at])
    const year = dateOf(at).slice(0, 4)
    let column = columns.at(-1)
    if (column === undefined || column.year !== year || (column.bands.get(level)?.length ?? 0) >= deep) {
      column = { year, bands: new Map() }
      columns.push(column)
    }
    column.bands.set(level, [...(column.bands.get(level) ?? []), at])
  }
  const points = new Map<number, Point>()
  const marks: Mark[] = []
  for (const [n, column] of columns.entries()) {
    if (columns[n - 1]?.year !== column.year) marks.push({ x: n * cell.width, y: 0, words: { year: column.year } })
  }
  let y = cell.height * 1.2
  for (const level of bands) {
    const tallest = Math.max(0, ...columns.map((column) => column.bands.get(level)?.length ?? 0))
    if (tallest === 0) continue
    marks.push({ x: -cell.width, y, words: wordsOf(level) })
    for (const [n, column] of columns.entries()) {
      for (const [row, at] of (column.bands.get(level) ?? []).entries())
        points.set(at, { x: n * cell.width, y: y + row * cell.height })
    }
    y += (tallest + 0.8) * cell.height
  }
  return { points, marks }
}
