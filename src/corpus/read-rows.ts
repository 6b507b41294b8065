import { readSource } from '../formats/read.ts'
import type { ReadOptions } from '../formats/reader.ts'
import type { Document } from '../model/document.ts'
import { readDocument } from '../parse.ts'
import { packReading } from '../store/readings.ts'
import { type DocumentRows, rowsOf } from '../store/rows.ts'

/** What a worker is given: the file's path (only its ending matters), its bytes and what the index calls them (`contentOf`). */
export interface RowsTask {
  readonly path: string
  readonly bytes: Uint8Array
  readonly content: string
  readonly options?: ReadOptions
  /** Gives the document as well, as `parse` prints it. */
  readonly whole?: boolean
  /** Gives with the rows what an index keeps of the reading. */
  readonly keeps?: boolean
}

export type RowsResult = { readonly rows: DocumentRows; readonly document?: Document } | { readonly failure: string }

/** Bytes → the rows of the index; runs in a worker thread or in place. */
export async function readRows({ path, bytes, content, options, whole, keeps }: RowsTask): Promise<RowsResult> {
  // Of pictures the places of the words are kept, where somebody asked to have them read.
  const layout = keeps === true && options?.ocr !== 'never'
  const read = await readSource(path, bytes, { ...options, layout })
  if ('failure' in read) return read
  const { document, passages } = readDocument(read.source, read.notices)
  const rows = rowsOf(document, passages, content)
  const reading = keeps ? packReading({ document, text: read.source.text, layout: read.source.layout }) : undefined
  return { rows: reading ? { ...rows, reading } : rows, ...(whole ? { document } : {}) }
}

/** Several files, one after the other. */
export async function readManyRows(tasks: readonly RowsTask[]): Promise<readonly RowsResult[]> {
  const results: RowsResult[] = []
  for (const task of tasks) results.push(await readRows(task))
  return results
}
