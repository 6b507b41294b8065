import { registerWords } from '../words/register-words.ts'
import { dayCell, type WorkbookCell, workbook } from '../workbook.ts'
import { headingOf, registerColumns } from './columns.ts'
import type { RegisterEntry, RegisterFormat } from './register.ts'

/** The register as a workbook, days as real dates. */
export const xlsxRegister: RegisterFormat = {
  id: 'xlsx',
  description: 'an Excel workbook',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  binary: true,
  write: (entries, language = 'vi') =>
    workbook(
      registerWords.sheet[language],
      registerColumns.map((column) => ({ title: headingOf(column, language), width: column.width })),
      entries.map((entry, i) => registerColumns.map(({ id, value }) => typed(id, value(entry, i, language), entry))),
    ),
}

function typed(id: (typeof registerColumns)[number]['id'], text: string, entry: RegisterEntry): WorkbookCell {
  if (id === 'index') return Number(text)
  const day = id === 'day' ? entry.deadline?.value : id === 'documentDate' ? entry.document.date : undefined
  const cell = dayCell(day)
  return cell instanceof Date ? cell : text
}
