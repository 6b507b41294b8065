import { createReadStream, existsSync } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { compareText } from '../text/order.ts'

/** A row of a table that another engine wrote; what stands in it is not known. */
export type TableRow = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is TableRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The tables of a graph, each read as often as it is asked for and row by row. */
export type GraphTables = (name: 'documents' | 'works' | 'edges' | 'failures') => AsyncIterable<TableRow>

const readable = /^(?![._]).*\.(?:parquet|jsonl?|ndjson)$/u

/**
 * Finds the tables of a graph in a folder: a folder or file for each (`documents/part-0.parquet`, `works.ndjson`), as the job for Spark writes
 * them; else all lines of its files together, as `directives map` and `directives reduce` print them. Undefined when it holds neither.
 */
export async function graphTables(folder: string): Promise<GraphTables | undefined> {
  const names = await readdir(folder)
  if (names.some((name) => /^documents(?:\.|$)/u.test(name)))
    return (table) =>
      rowsOfFiles(
        folder,
        names.filter((name) => name === table || name.startsWith(`${table}.`)),
      )
  const lines = names.filter((name) => readable.test(name))
  return lines.length === 0 ? undefined : () => rowsOfFiles(folder, lines)
}

async function* rowsOfFiles(folder: string, names: readonly string[]): AsyncGenerator<TableRow, void> {
  for (const name of [...names].sort(compareText)) {
    const path = join(folder, name)
    if ((await stat(path)).isDirectory())
      yield* rowsOfFiles(
        path,
        (await readdir(path)).filter((one) => readable.test(one)),
      )
    else if (name.endsWith('.parquet')) yield* parquetRows(path)
    else yield* jsonRows(path)
  }
}

async function* jsonRows(path: string): AsyncGenerator<TableRow, void> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      value = undefined
    }
    if (!isRow(value)) throw new TableError(`line ${number} of ${path} is no JSON object`)
    yield value
  }
}

/** Group by group: of a table no more than one group of rows is held. */
async function* parquetRows(path: string): AsyncGenerator<TableRow, void> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet')
  const file = await open(path)
  try {
    const { size: byteLength } = await file.stat()
    const slice = async (start: number, end = byteLength): Promise<ArrayBuffer> => {
      const bytes = new Uint8Array(end - start)
      await file.read(bytes, 0, bytes.length, start)
      return bytes.buffer
    }
    const source = { byteLength, slice }
    const metadata = await parquetMetadataAsync(source)
    let rowStart = 0
    for (const { num_rows } of metadata.row_groups) {
      const rowEnd = rowStart + Number(num_rows)
      for (const row of await parquetReadObjects({ file: source, metadata, rowStart, rowEnd })) yield row
      rowStart = rowEnd
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new TableError(`${path} cannot be read as Parquet (${why})`)
  } finally {
    await file.close()
  }
}

/** A table that cannot be used, in words for the user. */
export class TableError extends Error {
  override readonly name = 'TableError'
}

/** Whether there is a folder. */
export const isFolder = async (path: string): Promise<boolean> => existsSync(path) && (await stat(path)).isDirectory()
