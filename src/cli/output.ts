import type { Io } from './io.ts'
import { exitCode, UsageError, write } from './io.ts'

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

/** Writes the answer in the form asked for, to standard output or to a file. */
export async function emit(answer: Answer, options: OutputOptions, io: Io): Promise<number> {
  const wanted = [options.json, options.ndjson, options.csv].filter(Boolean).length
  if (wanted > 1) throw new UsageError('--json, --ndjson and --csv exclude one another: choose one')
  const text = formatted(answer, options)
  if (options.output === undefined) {
    await write(io.stdout, text)
    return exitCode.found
  }
  const { writeWhole } = await import('./write-file.ts')
  await writeWhole(options.output, text, io)
  return exitCode.found
}

function formatted(answer: Answer, options: OutputOptions): string {
  if (options.ndjson) return (answer.lines ?? [answer.json]).map((line) => `${JSON.stringify(line)}\n`).join('')
  if (options.csv) {
    if (!answer.table) throw new UsageError('there is no table of this answer: use --json')
    return csv([answer.table.header, ...answer.table.rows])
  }
  return options.json || !answer.text ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.text()
}

/** RFC 4180; a cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
export function csv(rows: readonly (readonly (string | number | boolean | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const line = value.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/gu, ' ')
  const guarded = /^\s*[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line
  return /[",\s]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
