import { safe } from '../io.ts'
import { columnsOf, wrap } from '../terminal.ts'
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
  const natural = columns.map((column, i) =>
    cells.reduce((most, row) => Math.max(most, columnsOf(row[i] ?? '')), column.title.length),
  )
  const fixed = columns.reduce((sum, column, i) => sum + (column.grow ? 0 : (natural[i] ?? 0)) + gap, -gap)
  const shares = columns.reduce((sum, column) => sum + (column.grow ?? 0), 0)
  const left = Math.max(width - fixed, 6 * columns.filter((column) => column.grow).length)
  const widths = columns.map((column, i) => {
    if (!column.grow) return natural[i] ?? 0
    return Math.max(6, Math.min(natural[i] ?? 0, Math.floor((left * column.grow) / shares)))
  })
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
  const head = columns.some((column) => column.title !== '')
    ? line(
        columns.map((column) => column.title),
        chalk.dim,
      )
    : ''
  const body = cells.map((row) => {
    const wrapped = row.map((cell, i) => wrap(cell, Math.max(1, widths[i] ?? 8)))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, n) => line(wrapped.map((lines) => lines[n] ?? ''))).join('')
  })
  return `${head}${body.join('')}`
}
