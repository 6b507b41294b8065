import { delimited } from '../export/delimited.ts'
import { exitCode, type Io, jsonText, UsageError, write } from './io.ts'
import { formOf } from './output-form.ts'

/** The forms of one answer; each is made only when asked for. */
export interface Answer {
  readonly json: unknown
  /** One object a line; without it `json` on one line. */
  readonly lines?: readonly unknown[]
  readonly table?: {
    readonly header: readonly string[]
    readonly rows: readonly (readonly (string | number | boolean | undefined)[])[]
  }
  readonly text?: () => string
}

export interface OutputOptions {
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly csv?: boolean
  readonly output?: string
}

type Form = 'text' | 'json' | 'ndjson' | 'csv' | 'xlsx'

const endings: Readonly<Record<string, Form>> = {
  txt: 'text',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  xlsx: 'xlsx',
}

/** The form that the options ask for; wrong usage is told before any work begins. */
export function outputForm(options: OutputOptions, io: Io): Form {
  const chosen = (['json', 'ndjson', 'csv'] as const).filter((form) => options[form])
  const [form] = chosen
  if (chosen.length > 1) throw new UsageError(io.words.usage.excludeOneAnother('--json, --ndjson, --csv'))
  return formOf(options.output, form && { option: `--${form}`, form }, endings, io.words) ?? 'text'
}

/** Writes the answer in the form asked for, to standard output or to a file. */
export async function emit(answer: Answer, options: OutputOptions, io: Io): Promise<number> {
  const content = await formatted(answer, outputForm(options, io))
  if (options.output !== undefined) {
    const { writeWhole } = await import('./write-file.ts')
    await writeWhole(options.output, content, io)
  } else if (typeof content === 'string') await write(io.stdout, content)
  return exitCode.found
}

async function formatted(answer: Answer, form: Form): Promise<string | Uint8Array> {
  if (form === 'ndjson') return (answer.lines ?? [answer.json]).map((line) => `${jsonText(line)}\n`).join('')
  if (form === 'csv' || form === 'xlsx') {
    if (!answer.table) throw new UsageError('there is no table of this answer: use --json')
    const { header, rows } = answer.table
    if (form === 'csv') return delimited([header, ...rows])
    const { workbook } = await import('../export/workbook.ts')
    return workbook(
      'directives',
      header.map((title) => ({ title, width: /subject|sentence|snippet|text/u.test(title) ? 60 : 20 })),
      rows,
    )
  }
  return form === 'json' || !answer.text ? `${jsonText(answer.json, 2)}\n` : answer.text()
}
