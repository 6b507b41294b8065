import type { Provenance } from '../../text/provenance.ts'
import type { Language } from './graph-words.ts'

/** Where something stands in its file, in words: "page 2, paragraph 31, table 1, row 3, column 2"; empty where nothing is known. */
export function provenanceIn(language: Language, { page, paragraph, cell }: Provenance): string {
  const words = language === 'vi' ? vi : en
  return [
    page === undefined ? [] : [`${words.page} ${page}`],
    paragraph === undefined ? [] : [`${words.paragraph} ${paragraph}`],
    cell ? [`${words.table} ${cell.table}`, `${words.row} ${cell.row}`, `${words.column} ${cell.column}`] : [],
  ]
    .flat()
    .join(', ')
}

const vi = { page: 'trang', paragraph: 'đoạn', table: 'bảng', row: 'hàng', column: 'cột' }
const en = { page: 'page', paragraph: 'paragraph', table: 'table', row: 'row', column: 'column' }
