import { plainDocument } from '../../export/plain-document.ts'
import type { Document } from '../../model/document.ts'
import type { Notice } from '../../model/notice.ts'
import type { Source } from '../../model/source.ts'
import { parseDocument } from '../../parse.ts'
import { jsonText } from '../io.ts'

/** What is printed of a document. */
export interface PrintForm {
  /** The values alone. */
  readonly plain: boolean
  /** Only these fields, and what says which document it is. */
  readonly only?: readonly (keyof Document)[]
  readonly indent: 0 | 2
}

/** A document to be parsed and printed; it can be sent to a thread. */
export interface PrintTask {
  readonly source: Source
  readonly notices: readonly Notice[]
  readonly form: PrintForm
}

/** The JSON of a document, with the line end behind it. */
export function printDocument({ source, notices, form }: PrintTask): string {
  const document = parseDocument(source, notices)
  return `${jsonText(form.plain ? plainDocument(document) : pick(document, form.only), form.indent)}\n`
}

function pick(document: Document, only: readonly (keyof Document)[] | undefined): Partial<Document> {
  if (!only) return document
  const { formatVersion, source, kind } = document
  return { formatVersion, source, kind, ...Object.fromEntries(only.map((field) => [field, document[field]])) }
}
