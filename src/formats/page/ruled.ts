import type { Rule } from './glyph.ts'

/** Lines whose ends miss each other by so much still meet, in points. */
const slack = 3.5
/** More lines than this are a drawing, not a table. */
const ruleLimit = 4000

/** A table drawn with lines: where its columns and rows are parted, and which of its boxes are one cell. */
export interface RuledTable {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly rows: number
  readonly columns: number
  /** The cell that a point lies in, as its upper left box. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number } | undefined
}

interface Bars {
  readonly across: Rule[]
  readonly down: Rule[]
}

/** Tables of a page by their ruled lines, from the top down. A single box is a frame, no table. */
export function ruledTables(rules: readonly Rule[]): RuledTable[] {
  if (rules.length > ruleLimit) return []
  const across = rules.filter((rule) => rule.right - rule.left > 15 && rule.bottom - rule.top <= slack)
  const down = rules.filter((rule) => rule.bottom - rule.top > 6 && rule.right - rule.left <= slack)
  return groups(across, down)
    .map(tableOf)
    .filter((table) => table !== undefined)
    .sort((a, b) => a.top - b.top || a.left - b.left)
}

/** Lines that touch each other, each group the frame of one table. */
function groups(across: readonly Rule[], down: readonly Rule[]): Bars[] {
  const all = [...across, ...down]
  const order = all.map((_, i) => i).sort((a, b) => (all[a]?.top ?? 0) - (all[b]?.top ?? 0))
  const parent = all.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at && parent[at] !== undefined) at = parent[at] ?? at
    return at
  }
  let open: number[] = []
  for (const i of order) {
    const rule = all[i]
    if (!rule) continue
    open = open.filter((j) => (all[j]?.bottom ?? 0) >= rule.top - slack)
    for (const j of open) {
      const other = all[j]
      if (other && other.left <= rule.right + slack && other.right >= rule.left - slack) parent[root(j)] = root(i)
    }
    open.push(i)
  }
  const found = new Map<number, Bars>()
  for (const [i, rule] of all.entries()) {
    const bars = found.get(root(i)) ?? { across: [], down: [] }
    found.set(root(i), bars)
    ;(i < across.length ? bars.across : bars.down).push(rule)
  }
  return [...found.values()]
}

function tableOf({ across, down }: Bars): RuledTable | undefined {
  const xs = distinct(down.map((rule) => (rule.left + rule.right) / 2))
  const ys = distinct(across.map((rule) => (rule.top + rule.bottom) / 2))
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns > 60 || rows > 400) return undefined
  const cells = merged(xs, ys, across, down)
  return {
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    rows,
    columns,
    cellAt: (x, y) => {
      const column = slotOf(xs, x)
      const row = slotOf(ys, y)
      if (column < 0 || row < 0) return undefined
      const cell = cells[row * columns + column] ?? 0
      return { row: Math.floor(cell / columns), column: cell % columns }
    },
  }
}

/** Places that differ by more than the slack, in order. */
function distinct(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (found.length === 0 || value - (found.at(-1) ?? 0) > slack) found.push(value)
  return found
}

function slotOf(edges: readonly number[], value: number): number {
  for (let i = 0; i + 1 < edges.length; i += 1)
    if (value >= (edges[i] ?? 0) - 0.5 && value < (edges[i + 1] ?? 0) - 0.5) return i
  return -1
}

/** For each box of the grid the first box of its cell: boxes without a line between them are one. */
function merged(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): number[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const cells = Array.from({ length: columns * rows }, (_, i) => i)
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column
      const [top, bottom, left, right] = [ys[row] ?? 0, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0]
      if (column > 0 && !covers(down, left, top, bottom, 'down')) cells[at] = cells[at - 1] ?? at
      else if (row > 0 && !covers(across, top, left, right, 'across')) cells[at] = cells[at - columns] ?? at
    }
  return cells
}

/** Whether lines at a place cover at least half of the way between two others. */
function covers(rules: readonly Rule[], place: number, from: number, to: number, way: 'down' | 'across'): boolean {
  let covered = 0
  for (const rule of rules) {
    const middle = way === 'down' ? (rule.left + rule.right) / 2 : (rule.top + rule.bottom) / 2
    if (Math.abs(middle - place) > slack) continue
    const [start, end] = way === 'down' ? [rule.top, rule.bottom] : [rule.left, rule.right]
    covered += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  return covered >= (to - from) / 2
}
