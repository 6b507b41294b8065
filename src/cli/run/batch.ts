import { type MapField, mapFields, mapLines } from '../../batch/map.ts'
import { reduceLines } from '../../batch/reduce.ts'
import { tableLines } from '../../batch/tables.ts'
import { exitCode, type Io, UsageError, write } from '../io.ts'

/** Lines in, lines out; what cannot be read is a line with its failure, and the exit code is 0 all the same: no engine should run it again. */
export async function map(options: MapCommandOptions, io: Io): Promise<number> {
  const part = partOf(options.part)
  const fields = options.tables ? (['rows', 'blocks'] as const) : fieldsOf(options.only)
  const lines = mapLines(io.stdin, { cwd: io.cwd, ...(part ? { part } : {}), ...(fields ? { fields } : {}) })
  // The lines of a document are written at once: a small write each would cost more than making them.
  return options.tables ? print(lines, io, tableLines) : print(lines, io)
}

interface MapCommandOptions {
  readonly part?: string
  readonly only?: string
  readonly tables?: boolean
}

export const reduce = (io: Io): Promise<number> => print(reduceLines(io.stdin), io)

const asText = (line: unknown): string => `${JSON.stringify(line)}\n`

/** Waits for a slow reader; ends when it has gone. */
async function print<T>(lines: AsyncIterable<T>, io: Io, text: (line: T) => string = asText): Promise<number> {
  for await (const line of lines) if (!(await write(io.stdout, text(line)))) break
  return exitCode.found
}

function partOf(value: string | undefined): { readonly i: number; readonly n: number } | undefined {
  if (value === undefined) return undefined
  const [, i = 0, n = 0] = /^(\d{1,6})\/(\d{1,6})$/u.exec(value)?.map(Number) ?? []
  if (i < 1 || i > n) throw new UsageError(({ errors }) => errors.value.part(value))
  return { i, n }
}

function fieldsOf(value: string | undefined): readonly MapField[] | undefined {
  if (value === undefined) return undefined
  return value.split(',').map((name) => {
    const field = mapFields.find((one) => one === name.trim())
    if (field === undefined)
      throw new UsageError(({ errors }) => errors.value.unknownField(name.trim(), mapFields.join(', ')))
    return field
  })
}
