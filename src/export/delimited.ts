/** A cell of a table; what is not there is an empty cell. */
export type DelimitedCell = string | number | boolean | undefined

/** Excel takes a file for UTF-8 only with this mark before it. */
const byteOrderMark = '\ufeff'

/**
 * The one writer of CSV (RFC 4180: commas, CRLF, quotes doubled), for spreadsheets and programs alike. Line ends inside a cell become
 * spaces, so that a line is a row for every reader; control characters and marks that turn the direction of writing show as `\xNN`.
 * Cells with `;`, a comma, a quote or a space are quoted, so that no reader that splits at `;` finds a cell of its own making in them; a cell
 * that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection).
 *
 * @param options.mark whether a byte order mark stands before it, as spreadsheets need it; true when not given
 * @example delimited([['a', 'b; c']]) // '\ufeffa,"b; c"\r\n'
 */
export function delimited(
  rows: readonly (readonly DelimitedCell[])[],
  { mark = true }: { readonly mark?: boolean } = {},
): string {
  return `${mark ? byteOrderMark : ''}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: DelimitedCell): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const text = guardedCell(value)
  return /[",;\s]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One cell before it is quoted: on one line, visible, and no formula. */
export function guardedCell(value: string): string {
  const line = value
    .replace(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(hidden, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return /^\s*[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line
}

const hidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
