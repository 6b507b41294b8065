import type { Document } from '../../model/document.ts'
import { oneLine } from '../../text/plain-text.ts'
import { printedDate } from '../../text/printed-date.ts'
import { bookWords } from '../words/book-words.ts'
import type { Language } from '../words/graph-words.ts'

/** Văn bản đến or văn bản đi: an office keeps a book for each. */
export type Book = 'in' | 'out'

export interface BookOptions {
  readonly language: Language
  /** The running number of the first entry; 1 when not given. */
  readonly fromNumber?: number
  /** The day on which the documents came, ISO: the book asks for it, and no document tells it. */
  readonly arrived?: string
}

type BookColumn = keyof typeof bookWords.columns

const columnsOf: Readonly<Record<Book, readonly BookColumn[]>> = {
  in: [
    'arrived',
    'arrivalNumber',
    'author',
    'number',
    'date',
    'subject',
    'receiver',
    'signer',
    'urgency',
    'secrecy',
    'note',
    'file',
  ],
  out: ['index', 'number', 'date', 'subject', 'signer', 'recipients', 'archive', 'urgency', 'secrecy', 'note', 'file'],
}
const widths: Partial<Readonly<Record<BookColumn, number>>> = { subject: 60, recipients: 40, note: 30, author: 30 }

/** A book as a table: headings with their widths, and a row for each document. */
export interface BookTable {
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The register of incoming or outgoing documents with the columns of Nghị định 30/2020/NĐ-CP, Phụ lục IV, and who signed, độ khẩn and độ mật.
 * What a văn thư must look up, because it could not be read, stands in "Ghi chú".
 */
export function bookOf(documents: readonly Document[], book: Book, options: BookOptions): BookTable {
  const { language, fromNumber = 1 } = options
  const columns = columnsOf[book]
  return {
    columns: columns.map((id) => ({ title: bookWords.columns[id][language], width: widths[id] ?? 18 })),
    rows: documents.map((document, i) => {
      const cells = cellsOf(document, fromNumber + i, options)
      return columns.map((id) => cells[id])
    }),
  }
}

function cellsOf(
  document: Document,
  running: number,
  { language, arrived }: BookOptions,
): Readonly<Record<BookColumn, string>> {
  const { header } = document
  const day = (value: string | undefined): string =>
    value === undefined ? '' : language === 'vi' ? printedDate(value) : oneLine(value)
  const recipients = (role: 'to' | 'copy' | 'archive'): readonly string[] =>
    document.recipients.filter((one) => one.role === role).map(({ value }) => oneLine(value))
  const author = header.issuers?.map(({ value }) => value).join('; ') ?? header.issuer?.value
  const signer = document.signatures.map(({ name }) => name?.value).filter((name) => name !== undefined)
  const missing = bookWords.asked
    .filter(({ of }) => (of === 'signer' ? signer.length === 0 : header[of] === undefined))
    .map((one) => one[language])
  const about = header.subject?.value ?? ''
  return {
    arrived: day(arrived),
    arrivalNumber: String(running),
    index: String(running),
    author: oneLine(author ?? ''),
    number: oneLine(header.number?.value ?? ''),
    date: day(header.date?.value),
    subject: oneLine([header.type?.name, about].filter(Boolean).join(' ')),
    receiver: recipients('to').join('; '),
    recipients: [...recipients('to'), ...recipients('copy')].join('; '),
    archive: recipients('archive').join('; '),
    signer: signer.map(oneLine).join('; '),
    urgency: oneLine(header.urgency?.value ?? ''),
    secrecy: oneLine(header.secrecy?.value ?? ''),
    note: missing.length === 0 ? '' : `${bookWords.unread[language]}: ${missing.join(', ')}`,
    file: oneLine(document.source.path),
  }
}
