import type { Writable } from 'node:stream'
import { delimited } from '../export/delimited.ts'
import { labelOf } from '../graph/label.ts'
import type { GraphNode } from '../model/graph.ts'
import { exitCode, type Io, jsonText, safe, UsageError, write } from './io.ts'
import { jsonPieces } from './json-pieces.ts'
import { formOf } from './output-form.ts'

/** The forms of one answer; each is made only when asked for. */
export interface Answer {
  readonly json: unknown
  /** One object a line; without it `json` on one line. Of what is given once only, one form alone is made. */
  readonly lines?: Iterable<unknown>
  readonly table?: {
    readonly header: readonly string[]
    readonly rows: Iterable<readonly (string | number | boolean | undefined)[]>
  }
  readonly text?: () => string | Iterable<string>
  readonly parquet?: () => Promise<Uint8Array>
  /** The documents of the results, for `--list`, and how their paths are written from here. */
  readonly documents?: Iterable<GraphNode>
  readonly shown?: (path: string) => string
}

export interface OutputOptions {
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly csv?: boolean
  readonly list?: boolean
  readonly count?: boolean
  readonly output?: string
}

type Form = 'list' | 'count' | 'text' | 'json' | 'ndjson' | 'csv' | 'xlsx' | 'parquet'

const endings: Readonly<Record<string, Form>> = {
  txt: 'text',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  xlsx: 'xlsx',
  parquet: 'parquet',
}

/** The form that the options ask for; wrong usage is told before any work begins. */
export function outputForm(options: OutputOptions, io: Io): Form {
  const chosen = (['json', 'ndjson', 'csv', 'list', 'count'] as const).filter((form) => options[form])
  const [form] = chosen
  if (chosen.length > 1)
    throw new UsageError(io.words.usage.excludeOneAnother(chosen.map((one) => `--${one}`).join(', ')))
  if (form === 'list' || form === 'count') return form
  return formOf(options.output, form && { option: `--${form}`, form }, endings, io.words) ?? 'text'
}

/** Writes the answer in the form asked for, to standard output or to a file. */
export async function emit(answer: Answer, options: OutputOptions, io: Io): Promise<number> {
  const content = await formatted(answer, outputForm(options, io), io)
  if (options.output !== undefined) {
    const { writeThrough, writeWhole } = await import('./write-file.ts')
    if (typeof content === 'string' || content instanceof Uint8Array) await writeWhole(options.output, content, io)
    else await writeThrough(options.output, io, (stream) => writePieces(stream, content))
  } else if (!(content instanceof Uint8Array)) await writePieces(io.stdout, content)
  return exitCode.found
}

async function formatted(answer: Answer, form: Form, io: Io): Promise<string | Uint8Array | Iterable<string>> {
  if (form === 'count') return `${countOf(answer.lines ?? [answer.json])}\n`
  if (form === 'list') return listed(answer)
  if (form === 'ndjson') return ndjson(answer.lines ?? [answer.json])
  if (form === 'csv' || form === 'xlsx') {
    if (!answer.table) throw new UsageError(io.words.usage.noTable)
    const { header, rows } = answer.table
    if (form === 'csv') return csv(header, rows)
    const { workbook } = await import('../export/workbook.ts')
    return workbook(
      'directives',
      header.map((title) => ({ title, width: /subject|sentence|snippet|text/u.test(title) ? 60 : 20 })),
      [...rows],
    )
  }
  if (form === 'parquet') {
    if (!answer.parquet) throw new UsageError(io.words.usage.noParquet)
    return answer.parquet()
  }
  return form === 'json' || !answer.text ? wholeJson(answer.json) : answer.text()
}

function countOf(lines: Iterable<unknown>): number {
  let count = 0
  for (const _ of lines) count += 1
  return count
}

/** Nothing at all gives an empty text, which is written as such. */
function ndjson(lines: Iterable<unknown>): string | Iterable<string> {
  const rest = lines[Symbol.iterator]()
  const first = rest.next()
  return first.done ? '' : jsonLines(first.value, { [Symbol.iterator]: () => rest })
}

function* jsonLines(first: unknown, rest: Iterable<unknown>): Generator<string> {
  yield `${jsonText(first)}\n`
  for (const line of rest) yield `${jsonText(line)}\n`
}

function* wholeJson(value: unknown): Generator<string> {
  yield* jsonPieces(value)
  yield '\n'
}

type Table = NonNullable<Answer['table']>

function* csv(header: Table['header'], rows: Table['rows']): Generator<string> {
  yield delimited([header])
  for (const row of rows) yield delimited([row], { mark: false })
}

/** Pieces are gathered to this many characters before they are written. */
const chunk = 1 << 16

/** Writes piece by piece and waits where the reader is slow, so that an answer of any size takes little memory. */
export async function writePieces(stream: Writable, pieces: Iterable<string>): Promise<void> {
  if (typeof pieces === 'string') return void (await write(stream, pieces))
  let ready = ''
  for (const piece of pieces) {
    ready += piece
    if (ready.length < chunk) continue
    if (!(await write(stream, ready))) return
    ready = ''
  }
  await write(stream, ready)
}

/** A line for each document, each once: day, name, file. */
function listed({ documents = [], shown = (path) => path }: Answer): string {
  const byKey = new Map<string, GraphNode>()
  for (const node of documents) byKey.set(node.key, node)
  return [...byKey.values()]
    .map((node) => {
      const [path] = node.paths
      const cells = [(node.date ?? '').padEnd(10), labelOf(node), path === undefined ? '' : shown(path)]
      return `${safe(cells.filter((cell) => cell !== '').join('  '))}\n`
    })
    .join('')
}
