import Table from 'cli-table3'
import { safe } from '../io.ts'
import { wrap } from '../terminal.ts'
import type { RenderOptions } from './nodes.ts'

export interface TableColumn {
  readonly title: string
  /** Share of the width that is left after the fixed ones. */
  readonly grow?: number
  readonly right?: boolean
}

/**
 * A table that fits the width: columns are as wide as their longest cell, those that grow share what is left and wrap.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | number | undefined)[])[],
  { columns: width, chalk }: RenderOptions,
): string {
  const cells = rows.map((row) => row.map((cell) => safe(cell === undefined ? '' : String(cell))))
  const gap = 2
  const natural = columns.map((column, i) => Math.max(column.title.length, ...cells.map((row) => row[i]?.length ?? 0)))
  const fixed = columns.reduce((sum, column, i) => sum + (column.grow ? 0 : (natural[i] ?? 0)) + gap, -gap)
  const shares = columns.reduce((sum, column) => sum + (column.grow ?? 0), 0)
  const left = Math.max(width - fixed, 6 * columns.filter((column) => column.grow).length)
  const widths = columns.map((column, i) => {
    if (!column.grow) return natural[i] ?? 0
    return Math.max(6, Math.min(natural[i] ?? 0, Math.floor((left * column.grow) / shares)))
  })
  const none = Object.fromEntries(
    [
      'top',
      'top-mid',
      'top-left',
      'top-right',
      'bottom',
      'bottom-mid',
      'bottom-left',
      'bottom-right',
      'left',
      'left-mid',
      'mid',
      'mid-mid',
      'right',
      'right-mid',
    ].map((part) => [part, '']),
  )
  const table = new Table({
    chars: { ...none, middle: ' '.repeat(gap) },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: columns.map((column) => (column.right ? 'right' : 'left')),
    head: columns.map((column) => chalk.dim(column.title)),
  })
  for (const row of cells) table.push(row.map((cell, i) => wrap(cell, widths[i] ?? 8).join('\n')))
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`
}
