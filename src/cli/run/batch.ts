import { type MapField, mapFields, mapLines } from '../../batch/map.ts'
import { reduceLines } from '../../batch/reduce.ts'
import { exitCode, type Io, UsageError, write } from '../io.ts'

/** Lines in, lines out; what cannot be read is a line with its failure, and the exit code is 0 all the same: no engine should run it again. */
export async function map(options: { readonly part?: string; readonly only?: string }, io: Io): Promise<number> {
  const part = partOf(options.part)
  const fields = fieldsOf(options.only)
  return print(mapLines(io.stdin, { cwd: io.cwd, ...(part ? { part } : {}), ...(fields ? { fields } : {}) }), io)
}

export const reduce = (io: Io): Promise<number> => print(reduceLines(io.stdin), io)

/** Waits for a slow reader; ends when it has gone. */
async function print(lines: AsyncIterable<unknown>, io: Io): Promise<number> {
  for await (const line of lines) if (!(await write(io.stdout, `${JSON.stringify(line)}\n`))) break
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
