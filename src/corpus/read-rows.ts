import { readSource } from '../formats/read.ts'
import type { ReadOptions } from '../formats/reader.ts'
import type { Document } from '../model/document.ts'
import { readDocument } from '../parse.ts'
import { type DocumentRows, rowsOf } from '../store/rows.ts'

/** What a worker is given: the file's path (only its ending matters), its bytes and what the index calls them (`contentOf`). */
export interface RowsTask {
  readonly path: string
  readonly bytes: Uint8Array
  readonly content: string
  readonly options?: ReadOptions
  /** Gives the document as well, as `parse` prints it. */
  readonly whole?: boolean
}

export type RowsResult = { readonly rows: DocumentRows; readonly document?: Document } | { readonly failure: string }

/** Bytes → the rows of the index; runs in a worker thread or in place. */
export async function readRows({ path, bytes, content, options, whole }: RowsTask): Promise<RowsResult> {
  const read = await readSource(path, bytes, options)
  if ('failure' in read) return read
  const { document, passages } = readDocument(read.source, read.notices)
  return { rows: rowsOf(document, passages, content), ...(whole ? { document } : {}) }
}
