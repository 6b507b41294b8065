import { defaultJobs } from '../../corpus/pool.ts'
import { type Io, UsageError, write } from '../io.ts'
import { chosen, jobsOf, ocrOf, type ReadingOptions } from '../option-values.ts'
import { documentFields } from '../option-words.ts'
import { formOf } from '../output-form.ts'
import { eachInput, filesOf } from '../read-input.ts'
import { openPrintPool, type PrintPool } from './print-pool.ts'

export interface ParseRequest extends ReadingOptions {
  readonly ndjson?: boolean
  readonly pretty?: boolean
  readonly compact?: boolean
  readonly plain?: boolean
  readonly only?: string
  readonly text?: boolean
  readonly format?: string
  readonly output?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly jobs?: string
}

const endings = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  txt: 'text',
  md: 'text',
  akn: 'akn',
  xml: 'akn',
} as const

/** What `--format` knows. */
const formats = ['json', 'ndjson', 'text', 'akn'] as const
type Form = (typeof formats)[number]

function chosenForm({
  ndjson,
  text,
  pretty,
  format,
}: ParseRequest): { readonly option: string; readonly form: Form } | undefined {
  const form = chosen('--format', format, formats)
  if (form !== undefined) return { option: `--format ${form}`, form }
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
  if (request.pretty && (request.ndjson || request.compact || request.format === 'ndjson'))
    throw new UsageError(({ errors }) => errors.value.prettyAlone)
  const form = formOf(request.output, chosenForm(request), endings, io.words)
  const { include, exclude } = request
  const walk = { ...(include ? { include } : {}), ...(exclude ? { exclude } : {}), ...ocrOf(request) }
  refuseTogether(request, form, io)
  if (form === 'akn') {
    const { parseAkn } = await import('./parse-akn.ts')
    return parseAkn(paths, request.output, walk, io)
  }
  if (request.output !== undefined) {
    const { output, ...rest } = request
    const { refuseInput, writeThrough } = await import('../write-file.ts')
    await refuseInput(output, await filesOf(paths, request, io), io)
    return writeThrough(output, io, (stdout) =>
      parse(paths, { ...rest, ...(form === undefined ? {} : { format: form }) }, { ...io, stdout }),
    )
  }
  const jobs = jobsOf(request.jobs).jobs ?? defaultJobs()
  let pool: PrintPool | undefined
  try {
    const code = await eachInput(paths, walk, io, ({ read, count, named }) => {
      if (form === 'text') return write(io.stdout, read.source.text)
      const alone = count === 1 && paths.length === 1 && named
      const indent = request.pretty || (form !== 'ndjson' && !request.compact && alone) ? 2 : 0
      pool ??= openPrintPool(jobs, count, (text) => write(io.stdout, text))
      const printed = { plain: request.plain === true, indent, ...(only ? { only } : {}) } as const
      return pool.print({ source: read.source, notices: read.notices, form: printed })
    })
    await pool?.finish()
    return code
  } finally {
    await pool?.close()
  }
}

/** Options of JSON say nothing of other forms. */
function refuseTogether(request: ParseRequest, form: Form | undefined, io: Io): void {
  const { format } = request
  const [other] = (['plain', 'only', 'pretty', 'compact'] as const).filter((name) => request[name])
  if (other !== undefined && (form === 'akn' || format === 'text'))
    throw new UsageError(io.words.usage.excludeOneAnother(`${format ? '--format' : '-o'}, --${other}`))
  const [word] = (['ndjson', 'text'] as const).filter((name) => request[name])
  if (word !== undefined && format !== undefined && format !== word)
    throw new UsageError(io.words.usage.excludeOneAnother(`--format, --${word}`))
}

function chosenFields(only: string | undefined): readonly (typeof documentFields)[number][] | undefined {
  if (only === undefined) return undefined
  return only.split(',').map((name) => {
    const field = documentFields.find((known) => known === name.trim())
    if (!field) throw new UsageError(({ errors }) => errors.value.unknownField(name.trim(), documentFields.join(', ')))
    return field
  })
}
