import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Document } from '../model/document.ts'
import type { PageLayout } from '../model/source.ts'
import { bytesOf, type Database } from './driver.ts'

/** What was read of a file, kept for whoever shows it. */
export interface Reading {
  readonly document: Document
  readonly text: string
  /** Where its words stand on its pages, of letters read from pictures. */
  readonly layout?: PageLayout | undefined
}

/** Shorter texts are read again as quickly as they are unpacked. */
const longText = 10_000

/**
 * What the index keeps of a document that takes long to read again: a long text, or one whose letters were read from pictures. Values that the
 * text holds are left out, and so is the text of a file that is nothing else: its bytes are at hand.
 *
 * Where words stand on their pages is kept of the latter, since it would have to be read from the pictures again.
 *
 * @returns undefined for all others
 */
export function packReading({ document, text, layout }: Reading): Uint8Array | undefined {
  const { source } = document
  if (text.length < longText && source.ocr === undefined) return undefined
  const kept = {
    document,
    ...(source.format === undefined ? {} : { text }),
    ...(source.ocr === undefined || layout === undefined ? {} : { layout: rounded(layout) }),
  }
  return deflateRawSync(
    JSON.stringify(kept, (_key, value: unknown) => leftOut(value, text)),
    { level: 4 },
  )
}

/** To tenths of a point, as boxes are given. */
function rounded({ frames, lines }: PageLayout): PageLayout {
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return {
    frames,
    lines: lines.map(({ base, size, words, ...line }) => ({
      ...line,
      base: tenth(base),
      size: tenth(size),
      words: words.map(({ text, left, right }) => ({ text, left: tenth(left), right: tenth(right) })),
    })),
  }
}

/** Stands for what the text holds. */
const held = 0

function leftOut(value: unknown, source: string): unknown {
  if (!isRecord(value) || !isSpan(value.span) || typeof value.text !== 'string') return value
  if (source.slice(value.span.start, value.span.end) !== value.text) return value
  return value.value === value.text ? { ...value, text: held, value: held } : { ...value, text: held }
}

/** What {@link packReading} made of a document; its text where it is kept. */
export class KeptReading {
  readonly text: string | undefined
  readonly layout: PageLayout | undefined
  readonly #document: unknown

  constructor(packed: Uint8Array) {
    const kept: unknown = JSON.parse(inflateRawSync(packed).toString('utf8'))
    this.#document = isRecord(kept) ? kept.document : undefined
    this.text = isRecord(kept) && typeof kept.text === 'string' ? kept.text : undefined
    // Written by this store.
    this.layout = isRecord(kept) ? (kept.layout as PageLayout | undefined) : undefined
  }

  /** The document as it was read. Once only: what was left out is put into it. */
  documentOf(text: string): Document {
    putBack(this.#document, text)
    // Written by this store.
    return this.#document as Document
  }
}

function putBack(value: unknown, source: string): void {
  if (Array.isArray(value)) {
    for (const one of value) putBack(one, source)
    return
  }
  if (!isRecord(value)) return
  if (value.text === held && isSpan(value.span)) value.text = source.slice(value.span.start, value.span.end)
  if (value.value === held) value.value = value.text
  for (const one of Object.values(value)) if (typeof one === 'object') putBack(one, source)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSpan = (value: unknown): value is { readonly start: number; readonly end: number } =>
  isRecord(value) && typeof value.start === 'number' && typeof value.end === 'number'

/** Call inside a transaction. */
export function addReading(database: Database, doc: number, packed: Uint8Array): void {
  database.prepare('INSERT INTO reading (doc, packed) VALUES (?, ?)').run(doc, packed)
}

/** The content at a path: its hash, how it was read (`contentOf`), and what is kept of the reading. */
export function readingAt(
  database: Database,
  path: string,
): { readonly sha256: string; readonly content: string; readonly kept: KeptReading | undefined } | undefined {
  const row = database
    .prepare(
      `SELECT file.sha256, doc.content, reading.packed FROM file JOIN doc ON doc.id = file.doc
       LEFT JOIN reading ON reading.doc = doc.id WHERE file.path = ?`,
    )
    .get(path)
  if (row === undefined) return undefined
  const packed = bytesOf(row.packed)
  return {
    sha256: String(row.sha256),
    content: String(row.content),
    kept: packed === undefined ? undefined : new KeptReading(packed),
  }
}
