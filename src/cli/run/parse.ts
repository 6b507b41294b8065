import { defaultJobs } from '../../corpus/pool.ts'
import type { Document } from '../../model/document.ts'
import { type Io, UsageError, write } from '../io.ts'
import { jobsOf, ocrOf } from '../option-values.ts'
import { formOf } from '../output-form.ts'
import { eachInput, filesOf } from '../read-input.ts'
import { openPrintPool, type PrintPool } from './print-pool.ts'

export interface ParseRequest {
  readonly ndjson?: boolean
  readonly pretty?: boolean
  readonly compact?: boolean
  readonly plain?: boolean
  readonly only?: string
  readonly text?: boolean
  readonly output?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly ocr?: string
  readonly timeLimit?: string
  readonly jobs?: string
  readonly encoding?: string
}

const fields = [
  'header',
  'signatures',
  'recipients',
  'citations',
  'citedDocuments',
  'relationsBetween',
  'sections',
  'tasks',
  'notices',
  'about',
  'kind',
  'source',
] as const satisfies readonly (keyof Document)[]

const endings = { json: 'json', ndjson: 'ndjson', jsonl: 'ndjson', txt: 'text', md: 'text' } as const

function chosenForm({
  ndjson,
  text,
  pretty,
}: ParseRequest): { readonly option: string; readonly form: 'json' | 'ndjson' | 'text' } | undefined {
  if (text) return { option: '--text', form: 'text' }
  if (ndjson) return { option: '--ndjson', form: 'ndjson' }
  return pretty ? { option: '--pretty', form: 'json' } : undefined
}

/** Parses each file as soon as it is read; a file that fails is named on standard error and the others go on. */
export async function parse(paths: readonly string[], request: ParseRequest, io: Io): Promise<number> {
  const only = chosenFields(request.only)
  const excluding = (['plain', 'only', 'text'] as const).filter((name) => request[name])
  if (request.plain && excluding.length > 1)
    throw new UsageError(io.words.usage.excludeOneAnother(excluding.map((name) => `--${name}`).join(', ')))
  if (request.pretty && (request.ndjson || request.compact))
    throw new UsageError(({ errors }) => errors.value.prettyAlone)
  const form = formOf(request.output, chosenForm(request), endings, io.words)
  if (request.output !== undefined) {
    const { output, ...rest } = request
    const { refuseInput, writeThrough } = await import('../write-file.ts')
    await refuseInput(output, await filesOf(paths, request, io), io)
    return writeThrough(output, io, (stdout) =>
      parse(paths, form === 'ndjson' ? { ...rest, ndjson: true } : rest, { ...io, stdout }),
    )
  }
  const { include, exclude } = request
  const walk = { ...(include ? { include } : {}), ...(exclude ? { exclude } : {}), ...ocrOf(request) }
  const jobs = jobsOf(request.jobs).jobs ?? defaultJobs()
  let pool: PrintPool | undefined
  try {
    const code = await eachInput(paths, walk, io, ({ read, count, named }) => {
      if (request.text) return write(io.stdout, read.source.text)
      const alone = count === 1 && paths.length === 1 && named
      const indent = request.pretty || (!request.ndjson && !request.compact && alone) ? 2 : 0
      pool ??= openPrintPool(jobs, count, (text) => write(io.stdout, text))
      const form = { plain: request.plain === true, indent, ...(only ? { only } : {}) } as const
      return pool.print({ source: read.source, notices: read.notices, form })
    })
    await pool?.finish()
    return code
  } finally {
    await pool?.close()
  }
}

function chosenFields(only: string | undefined): readonly (typeof fields)[number][] | undefined {
  if (only === undefined) return undefined
  return only.split(',').map((name) => {
    const field = fields.find((known) => known === name.trim())
    if (!field) throw new UsageError(({ errors }) => errors.value.unknownField(name.trim(), fields.join(', ')))
    return field
  })
}
