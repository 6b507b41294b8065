import { registerColumns } from './columns.ts'
import type { RegisterFormat } from './register.ts'

/**
 * RFC 4180 with CRLF, and a byte order mark so that Excel reads the diacritics. A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it (OWASP, CSV injection).
 */
export const csvRegister: RegisterFormat = {
  id: 'csv',
  description: 'a table that Excel opens with its diacritics',
  extension: '.csv',
  mediaType: 'text/csv',
  binary: false,
  write: (entries) => {
    const rows = [
      registerColumns.map(({ title }) => title),
      ...entries.map((entry, i) => registerColumns.map(({ value }) => value(entry, i))),
    ]
    return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
  },
}

function cell(text: string): string {
  const guarded = /^\s*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text
  return /[",;\n\r]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
