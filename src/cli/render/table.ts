import { safe } from '../io.ts'
import { columnsOf, narrowestOf, wrap } from '../terminal.ts'
import type { RenderOptions } from './nodes.ts'

export interface TableColumn {
  readonly title: string
  /** Share of the width that is left after the fixed ones. */
  readonly grow?: number
  readonly right?: boolean
}

const gap = 2
/** Longer words are no dates, numbers or names: they may be broken. */
const longestUnbroken = 32

/**
 * A table that fits the width: columns are as wide as their longest cell, those that grow share what is left and wrap at spaces only, so that
 * no date, number or name is split. Where the words of its cells leave no room for that, each row is a block of its own.
 *
 * @param options `named`: in such a block each cell bears the title of its column, for tables whose cells do not tell what they are
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | number | undefined)[])[],
  options: Pick<RenderOptions, 'columns' | 'chalk'> & { readonly named?: boolean },
): string {
  const { columns: width, chalk } = options
  const cells = rows.map((row) => row.map((cell) => safe(cell === undefined ? '' : String(cell))))
  const widths = widthsOf(columns, cells, width)
  if (widths === undefined) return options.named ? namedBlocks(columns, cells, options) : renderBlocks(cells, options)
  const line = (parts: readonly string[], paint: (text: string) => string = (text) => text): string =>
    `${parts
      .map((part, i) => {
        const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(part)))
        const last = i === parts.length - 1
        return columns[i]?.right
          ? space + paint(part)
          : part === ''
            ? last
              ? ''
              : space
            : paint(part) + (last ? '' : space)
      })
      .join(' '.repeat(gap))
      .trimEnd()}\n`
  const lines = (row: readonly string[], paint?: (text: string) => string): string => {
    const wrapped = row.map((cell, i) => wrap(cell, Math.max(1, widths[i] ?? 8)))
    const height = Math.max(...wrapped.map((parts) => parts.length))
    return Array.from({ length: height }, (_, n) =>
      line(
        wrapped.map((parts) => parts[n] ?? ''),
        paint,
      ),
    ).join('')
  }
  const titles = columns.map(({ title }) => title)
  const head = titles.some((title) => title !== '') ? lines(titles, chalk.dim) : ''
  return `${head}${cells.map((row) => lines(row)).join('')}`
}

/** What each column gets; undefined when they have no room for their longest words. */
function widthsOf(
  columns: readonly TableColumn[],
  cells: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined {
  const most = (measure: (text: string) => number, i: number): number =>
    cells.reduce((sum, row) => Math.max(sum, measure(row[i] ?? '')), measure(columns[i]?.title ?? ''))
  const natural = columns.map((_, i) => most(columnsOf, i))
  const least = columns.map(({ grow }, i) =>
    grow ? Math.min(most(narrowestOf, i), longestUnbroken) : (natural[i] ?? 0),
  )
  const room = width - gap * (columns.length - 1)
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0)
  if (sum(least) > room && columns.some(({ grow }) => grow)) return undefined
  // What is left goes to those that can use it, by their shares, until nothing is left or nobody needs more.
  const widths = [...least]
  for (let left = room - sum(widths); left > 0; ) {
    const open = columns.flatMap(({ grow = 0 }, i) => ((widths[i] ?? 0) < (natural[i] ?? 0) && grow > 0 ? [i] : []))
    if (open.length === 0) break
    // The one that lies farthest below its share.
    const next = open.reduce((one, other) =>
      (widths[one] ?? 0) / (columns[one]?.grow ?? 1) <= (widths[other] ?? 0) / (columns[other]?.grow ?? 1)
        ? one
        : other,
    )
    widths[next] = (widths[next] ?? 0) + 1
    left -= 1
  }
  return widths
}

/** Rows as blocks: the first cells that fit beside one another in a line, the others below, indented. */
function renderBlocks(
  cells: readonly (readonly string[])[],
  { columns, chalk }: Pick<RenderOptions, 'columns' | 'chalk'>,
): string {
  return cells
    .map((row) => {
      const [first = '', ...rest] = row.filter((cell) => cell !== '')
      const [second = '', ...others] = rest
      const isBeside = second !== '' && columnsOf(first) + gap + columnsOf(second) <= columns
      const head = isBeside ? [`${first}${' '.repeat(gap)}${wrap(second, columns).join(' ')}`] : wrap(first, columns)
      const below = (isBeside ? others : rest).flatMap((text) => wrap(text, columns - gap))
      return [...head.map((line) => chalk.bold(line)), ...below.map((line) => `${' '.repeat(gap)}${line}`)]
        .map((line) => `${line}\n`)
        .join('')
    })
    .join('')
}

/** Rows as blocks whose lines bear the titles of their columns. */
function namedBlocks(
  titles: readonly TableColumn[],
  cells: readonly (readonly string[])[],
  { columns, chalk }: Pick<RenderOptions, 'columns' | 'chalk'>,
): string {
  return cells
    .map((row) => {
      const said = row.flatMap((cell, i) => {
        if (cell === '') return []
        const title = titles[i]?.title ?? ''
        const [first = '', ...rest] = wrap(`${title}: ${cell}`, columns - gap)
        return [`${chalk.dim(first.slice(0, title.length + 1))}${first.slice(title.length + 1)}`, ...rest]
      })
      return said.map((line, n) => `${n === 0 ? '' : ' '.repeat(gap)}${line}\n`).join('')
    })
    .join('')
}
