import { delimited } from '../../export/delimited.ts'
import { type BookTable, bookOf } from '../../export/registers/book.ts'
import { bookWords } from '../../export/words/book-words.ts'
import type { Document } from '../../model/document.ts'
import { parseDocument } from '../../parse.ts'
import { compareText } from '../../text/order.ts'
import { exitCode, type Io, UsageError, write } from '../io.ts'
import { chosen, dateOf, numberOf, ocrOf, type ReadingOptions } from '../option-values.ts'
import { formOf } from '../output-form.ts'
import { eachInput, filesOf } from '../read-input.ts'
import { renderTable } from '../render/table.ts'
import { colours, unbroken, width } from '../terminal.ts'

export interface RegisterRequest extends ReadingOptions {
  readonly book?: string
  readonly fromNumber?: string
  readonly arrived?: string
  readonly sort?: string
  readonly csv?: boolean
  readonly format?: string
  readonly output?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly color: boolean
}

const endings = { csv: 'csv', xlsx: 'xlsx', txt: 'text' } as const

/** The register of the documents that the paths name. Exit 1 when there is none, 3 when one could not be read. */
export async function register(paths: readonly string[], request: RegisterRequest, io: Io): Promise<number> {
  const book = chosen('--book', request.book, ['in', 'out']) ?? 'in'
  const sort = chosen('--sort', request.sort, ['given', 'date', 'number']) ?? 'given'
  const fromNumber = numberOf('--from-number', request.fromNumber)
  const arrived = dateOf('--arrived', request.arrived)
  const form = formOf(request.output, chosenForm(request), endings, io.words)
  const { include, exclude, output } = request
  const walk = { ...ocrOf(request), ...(include ? { include } : {}), ...(exclude ? { exclude } : {}) }
  if (output !== undefined) {
    const { refuseInput } = await import('../write-file.ts')
    await refuseInput(output, await filesOf(paths, walk, io), io)
  }
  const documents: Document[] = []
  const code = await eachInput(paths, walk, io, async ({ read }) => {
    documents.push(parseDocument(read.source, read.notices))
    return true
  })
  if (documents.length === 0) return code === exitCode.found ? exitCode.nothing : code
  const table = bookOf(sorted(documents, sort), book, {
    language: io.language,
    ...(fromNumber === undefined ? {} : { fromNumber }),
    ...(arrived === undefined ? {} : { arrived }),
  })
  await emitTable(table, bookWords.sheet[book][io.language], form ?? 'text', request, io)
  return code
}

function chosenForm({
  csv,
  format,
}: RegisterRequest): { readonly option: string; readonly form: 'csv' | 'xlsx' } | undefined {
  const form = chosen('--format', format, ['csv', 'xlsx'])
  if (form !== undefined) return { option: `--format ${form}`, form }
  return csv ? { option: '--csv', form: 'csv' } : undefined
}

function sorted(documents: readonly Document[], by: 'given' | 'date' | 'number'): readonly Document[] {
  if (by === 'given') return documents
  const last = '9999'
  const key = ({ header }: Document): string =>
    by === 'date' ? (header.date?.value ?? last) : (header.number?.ordinal ?? last).padStart(8, '0')
  return documents.toSorted((one, other) => compareText(key(one), key(other)))
}

async function emitTable(
  { columns, rows }: BookTable,
  sheet: string,
  form: 'csv' | 'xlsx' | 'text',
  { output, color }: RegisterRequest,
  io: Io,
): Promise<void> {
  const content = async (): Promise<string | Uint8Array> => {
    if (form === 'csv') return delimited([columns.map(({ title }) => title), ...rows])
    if (form === 'xlsx') return (await import('../../export/workbook.ts')).workbook(sheet, columns, rows)
    const isFilled = columns.map((_, i) => rows.some((row) => row[i] !== ''))
    const shown = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, i) => isFilled[i])
    return renderTable(
      shown(columns).map(({ title, width: wanted }) => ({ title, grow: wanted })),
      rows.map((row) => shown(row).map((cell) => (/^\d|^\S+\/\S+$/u.test(cell) ? unbroken(cell) : cell))),
      { columns: width(io), chalk: colours(io, color && output === undefined), named: true },
    )
  }
  const made = await content()
  if (output !== undefined) {
    const { writeWhole } = await import('../write-file.ts')
    await writeWhole(output, made, io)
  } else if (typeof made === 'string') await write(io.stdout, made)
  else throw new UsageError(io.words.usage.needsFile('XLSX', 'so-van-ban.xlsx'))
}
