import type { Document } from '../../model/document.ts'
import { parseDocument } from '../../parse.ts'
import { type Io, UsageError, write } from '../io.ts'
import { eachInput } from '../read-input.ts'

export interface ParseRequest {
  readonly ndjson?: boolean
  readonly pretty?: boolean
  readonly compact?: boolean
  readonly only?: string
  readonly text?: boolean
  readonly output?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
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

/** Parses each file as soon as it is read; a file that fails is named on standard error and the others go on. */
export async function parse(paths: readonly string[], request: ParseRequest, io: Io): Promise<number> {
  const only = chosenFields(request.only)
  if (request.pretty && (request.ndjson || request.compact))
    throw new UsageError('--pretty goes neither with --ndjson nor with --compact: choose one')
  if (request.output !== undefined) {
    const { output, ...rest } = request
    const { writeThrough } = await import('../write-file.ts')
    return writeThrough(output, io, (stdout) => parse(paths, rest, { ...io, stdout }))
  }
  const { include, exclude } = request
  return eachInput(
    paths,
    { ...(include ? { include } : {}), ...(exclude ? { exclude } : {}) },
    io,
    ({ read, count, named }) => {
      const alone = count === 1 && paths.length === 1 && named
      const indent = request.pretty || (!request.ndjson && !request.compact && alone) ? 2 : 0
      const json = (): string =>
        `${JSON.stringify(pick(parseDocument(read.source, read.notices), only), null, indent)}\n`
      return write(io.stdout, request.text ? read.source.text : json())
    },
  )
}

function chosenFields(only: string | undefined): readonly (typeof fields)[number][] | undefined {
  if (only === undefined) return undefined
  return only.split(',').map((name) => {
    const field = fields.find((known) => known === name.trim())
    if (!field) throw new UsageError(`--only knows no field "${name.trim()}"; there are: ${fields.join(', ')}`)
    return field
  })
}

function pick(document: Document, only: readonly (typeof fields)[number][] | undefined): Partial<Document> {
  if (!only) return document
  const { formatVersion, source, kind } = document
  return { formatVersion, source, kind, ...Object.fromEntries(only.map((field) => [field, document[field]])) }
}
