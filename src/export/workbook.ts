import { storable } from '../text/plain-text.ts'
import { sealZip } from './registers/seal-zip.ts'

/** A cell: a Date is a whole day (midnight UTC), numbers stay numbers; undefined is empty. */
export type WorkbookCell = string | number | boolean | Date | undefined

/** Longer cells no spreadsheet opens. */
const longestCell = 32_000

/**
 * A workbook (XLSX) with one sheet: headings that stay in view, days as real dates, long texts wrapped. Texts are never formulas, and the
 * same rows give the same bytes.
 *
 * @param columns headings and widths in characters
 */
export async function workbook(
  sheet: string,
  columns: readonly { readonly title: string; readonly width: number }[],
  rows: readonly (readonly WorkbookCell[])[],
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const head = columns.map(({ title }) => ({
    value: title,
    fontWeight: 'bold' as const,
    wrap: true,
    backgroundColor: '#E7EEF7',
  }))
  const made = writeExcelFile([head, ...rows.map((row) => row.map(cellOf))], {
    sheet,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  })
  // The package stamps the hour of writing into the archive.
  return sealZip(new Uint8Array(await made.toBuffer()))
}

type CellValue = {
  readonly value: string | number | Date
  readonly type?: DateConstructor
  readonly format?: string
} & Record<string, unknown>

function cellOf(cell: WorkbookCell): CellValue | null {
  if (cell === undefined || cell === '') return null
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' }
  if (typeof cell === 'number') return { value: cell, alignVertical: 'top' }
  return { value: storable(String(cell)).slice(0, longestCell), alignVertical: 'top', wrap: true }
}

/** A whole ISO day as a date of a workbook; months, years and other words stay texts. */
export function dayCell(value: string | undefined): WorkbookCell {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : value
}
