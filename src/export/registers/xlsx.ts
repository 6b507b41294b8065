import { registerColumns } from './columns.ts'
import type { RegisterEntry, RegisterFormat } from './register.ts'
import { sealZip } from './seal-zip.ts'

type CellValue = {
  readonly value: string | number | Date
  readonly type?: DateConstructor
  readonly format?: string
} & Record<string, unknown>

/** A workbook with one sheet: headings that stay in view, days as real dates, long texts wrapped. */
export const xlsxRegister: RegisterFormat = {
  id: 'xlsx',
  description: 'an Excel workbook',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  binary: true,
  write: async (entries) => {
    const { default: writeExcelFile } = await import('write-excel-file/node')
    const head = registerColumns.map(({ title }) => ({
      value: title,
      fontWeight: 'bold' as const,
      wrap: true,
      backgroundColor: '#E7EEF7',
    }))
    const rows = entries.map((entry, i) =>
      registerColumns.map((column) => cellOf(column.title, column.value(entry, i), entry)),
    )
    const workbook = writeExcelFile([head, ...rows], {
      sheet: 'Nhiệm vụ',
      columns: registerColumns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    })
    // The package stamps the hour of writing into the archive.
    return sealZip(new Uint8Array(await workbook.toBuffer()))
  },
}

function cellOf(title: string, text: string, entry: RegisterEntry): CellValue | null {
  if (text === '') return null
  if (title === 'STT') return { value: Number(text), alignVertical: 'top' }
  const day =
    title === 'Hạn (ngày)'
      ? dayOf(entry.deadline?.value)
      : title === 'Ngày văn bản'
        ? dayOf(entry.document.date)
        : undefined
  if (day) return { value: day, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' }
  // Longer cells no spreadsheet opens.
  return { value: text.slice(0, 32_000), alignVertical: 'top', wrap: true }
}

/** A whole ISO day as the date that the package writes without a time. */
function dayOf(value: string | undefined): Date | undefined {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
}
