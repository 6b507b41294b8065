import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { readBytes } from '../corpus/files.ts'
import { openPool, type Pool } from '../corpus/pool.ts'
import { defaultLimits } from '../formats/limits.ts'
import { formatOf } from '../formats/list.ts'
import { entriesOf, readingOf } from '../formats/read.ts'
import type { ReadOptions } from '../formats/reader.ts'
import { sizeLimit, tooLarge } from '../input/source.ts'
import { contentOf, readerVersion } from '../store/rows.ts'
import { type Line, linesOf } from './lines.ts'
import { blockLines, carried, type FailureLine, type MappedLine } from './rows.ts'

/** What a line of `map` may hold beside its path and its bytes. */
export const mapFields = ['document', 'rows', 'blocks'] as const
export type MapField = (typeof mapFields)[number]

export interface MapOptions {
  /** Relative paths are meant from here. */
  readonly cwd: string
  /** What each line holds; all of it when not given. */
  readonly fields?: readonly MapField[]
  /** Only the part `i` of `n` (from 1). The path decides, so that the same document is always in the same part. */
  readonly part?: { readonly i: number; readonly n: number }
  readonly read?: ReadOptions
  /** Where the thread's entry lies, for tests. */
  readonly worker?: URL
}

/** A document in base64 and its path: no line that holds one is longer. */
const longestLine = Math.ceil((sizeLimit * 4) / 3) + (1 << 16)

/**
 * The first pure stage: documents in, their rows and blocking keys out. A line is a JSON object `{ path, text }` or `{ path, base64 }`, or a
 * path. One document at a time is in memory; what cannot be read is a line with its failure, and the next one is read. The same line gives
 * the same answer, wherever and however often it is asked. Documents inside archives and mails are lines of their own (`mail.eml!/a.docx`).
 *
 * @example for await (const line of mapLines(process.stdin, { cwd: '.' })) …
 */
export async function* mapLines(
  input: AsyncIterable<Uint8Array | string>,
  options: MapOptions,
): AsyncGenerator<MappedLine | FailureLine> {
  const pool = openPool(1, 0, options.worker)
  try {
    for await (const line of linesOf(input, longestLine)) {
      const asked = askedOf(line)
      if (!isInPart('failure' in asked ? (line.text ?? '') : asked.path, options.part)) continue
      if ('failure' in asked) yield { reader: readerVersion, path: '-', line: line.number, ...asked }
      else yield* one(asked, options, pool)
    }
  } finally {
    await pool.close()
  }
}

type Asked = { readonly path: string; readonly bytes?: Uint8Array } | { readonly failure: string }

function askedOf({ text }: Line): Asked {
  if (text === undefined) return { failure: `is too long for a line: the limit of a document is ${sizeLimit} bytes` }
  if (!text.trimStart().startsWith('{')) return { path: text }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { failure: 'is no JSON: write {"path": …, "text": …}, {"path": …, "base64": …}, or a path' }
  }
  if (typeof value !== 'object' || value === null || !('path' in value) || typeof value.path !== 'string')
    return { failure: 'has no "path": write {"path": …, "text": …} or {"path": …, "base64": …}' }
  const { path } = value
  if ('text' in value && typeof value.text === 'string') return { path, bytes: Buffer.from(value.text) }
  if (!('base64' in value)) return 'text' in value ? { failure: 'has a "text" that is no string' } : { path }
  const { base64 } = value
  if (typeof base64 !== 'string' || /[^\w+/=\s-]/u.test(base64)) return { failure: 'has a "base64" that is none' }
  return { path, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }
}

function isInPart(path: string, part: MapOptions['part']): boolean {
  if (part === undefined) return true
  return createHash('sha256').update(path).digest().readUInt32BE(0) % part.n === part.i - 1
}

async function* one(
  asked: { readonly path: string; readonly bytes?: Uint8Array },
  options: MapOptions,
  pool: Pool,
): AsyncGenerator<MappedLine | FailureLine> {
  const { path } = asked
  const found = asked.bytes
    ? { bytes: asked.bytes }
    : await readBytes(resolve(options.cwd, path), options.read?.limits?.fileBytes)
  if ('reason' in found) yield { reader: readerVersion, path, failure: found.reason }
  else if (found.bytes.length > sizeLimit)
    yield {
      reader: readerVersion,
      path,
      failure: tooLarge(`${found.bytes.length} bytes`, sizeLimit),
    }
  else yield* documents(path, found.bytes, options, pool, options.read?.limits?.depth ?? defaultLimits.depth)
}

/** A document, or those inside an archive or a mail. As in an index, OCR is asked for. */
async function* documents(
  path: string,
  bytes: Uint8Array,
  options: MapOptions,
  pool: Pool,
  depth: number,
): AsyncGenerator<MappedLine | FailureLine> {
  const reading: ReadOptions = { ...options.read, ocr: options.read?.ocr ?? 'never' }
  if (formatOf(bytes, path)?.isContainer && depth > 0) {
    const { entries, isDocument } = await entriesOf(path, bytes, options.read)
    for (const { name, bytes: inside } of entries)
      yield* documents(`${path}!/${name}`, new Uint8Array(inside), options, pool, depth - 1)
    if (entries.length > 0 && !isDocument) return
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const content = contentOf(sha256, await readingOf(path, bytes, reading))
  const fields = new Set<MapField>(options.fields ?? mapFields)
  const result = await pool.read({ path, bytes, content, options: reading, whole: fields.has('document') })
  if ('failure' in result) yield { reader: readerVersion, path, failure: result.failure }
  else {
    const { rows, document } = result
    yield {
      reader: readerVersion,
      path,
      content,
      ...(document ? { document } : {}),
      ...(fields.has('rows') ? { rows: carried(rows) } : {}),
      ...(fields.has('blocks') ? { blocks: blockLines(rows) } : {}),
    }
  }
}
