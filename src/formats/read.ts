import { createHash } from 'node:crypto'
import { binaryKind } from '../input/binary.ts'
import { mediaTypeOf, type ReadSource, readText, tooLarge } from '../input/source.ts'
import { noticeTable } from '../lexicon/notices.ts'
import type { Notice } from '../model/notice.ts'
import type { Block } from './blocks.ts'
import { defaultLimits } from './limits.ts'
import { endingOf, formatOf, formats, readableEndings } from './list.ts'
import type { DocumentReading, Entry, Format, OcrMode, Reading, ReadOptions } from './reader.ts'
import { writeBlocks } from './write.ts'

/** A document that was read, or why not, with its path: `mail.eml!/Công văn 12.docx` for one inside another file. */
export interface NamedRead {
  readonly path: string
  readonly read: ReadSource
}

/**
 * Bytes → Source, or why not: text by its encoding, every other format by its reader, which is loaded when it is met. The bytes
 * decide what a file is; its ending only breaks ties.
 *
 * @param path as given by the user; `-` for standard input
 * @example const read = await readSource('thong-bao.docx', bytes)
 */
export async function readSource(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadSource> {
  const format = formatOf(bytes, path)
  if (!format) return otherThanSaid(path, bytes) ?? readText(path, bytes, options)
  const reading = await readWith(format, path, bytes, options)
  if ('failure' in reading) return reading
  if (!reading.blocks)
    return {
      failure:
        readable(reading.entries).length > 0 ? 'holds several documents: read it with readDocuments' : nothingInside,
    }
  return sourceOf(reading, format, path, bytes, options)
}

/**
 * Like {@link readSource}, for files that may hold several documents: archives and mails with attachments give each of them, nested
 * at most twice.
 *
 * @example for (const { path, read } of await readDocuments('thu.eml', bytes)) …
 */
export async function readDocuments(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<readonly NamedRead[]> {
  const format = formatOf(bytes, path)
  if (!format?.isContainer) return [{ path, read: await readSource(path, bytes, options) }]
  const reading = await readWith(format, path, bytes, options)
  if ('failure' in reading) return [{ path, read: reading }]
  // A mail without words of its own is only what is attached to it.
  const found: NamedRead[] =
    reading.blocks && hasText(reading.blocks) ? [{ path, read: sourceOf(reading, format, path, bytes, options) }] : []
  const limits = options.limits ?? defaultLimits
  if (limits.depth <= 0) return [{ path, read: { failure: 'is nested too deep: unpack it first' } }]
  for (const entry of readable(reading.entries ?? [])) {
    const below = { ...options, limits: { ...limits, depth: limits.depth - 1 } }
    found.push(...(await readDocuments(`${path}!/${entry.name}`, entry.bytes, below)))
  }
  return found.length > 0 ? found : [{ path, read: { failure: nothingInside } }]
}

/** What a container holds that can be read, for those who read each by itself; and whether it is a document as well, as a mail is. */
export async function entriesOf(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<{ readonly entries: readonly Entry[]; readonly isDocument: boolean }> {
  const format = formatOf(bytes, path)
  if (!format?.isContainer) return { entries: [], isDocument: true }
  const reading = await readWith(format, path, bytes, options)
  return 'failure' in reading
    ? { entries: [], isDocument: true }
    : { entries: readable(reading.entries ?? []), isDocument: hasText(reading.blocks ?? []) }
}

/**
 * How the bytes are read, in one string: with their hash it tells whether a file must be read again. Where OCR is asked for, its engine
 * belongs to it: a newer one reads better.
 */
export async function readingOf(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<string> {
  const format = formatOf(bytes, path)
  if (!format) return [mediaTypeOf(path), ...(options.encoding ? [options.encoding] : [])].join(';')
  const how = [format.mediaType, format.version]
  if (!format.byOcr || options.ocr === undefined) return how.join(';')
  if (options.ocr === 'never') return [...how, options.ocr].join(';')
  const { ocrEngine } = await import('./ocr/engines.ts')
  const engine = await ocrEngine()
  return [...how, options.ocr, engine ? `${engine.engine} ${engine.version}` : 'no engine'].join(';')
}

/** The way back from {@link readingOf}: how bytes were read, as far as somebody asked for it. */
export function readAs(reading: string): ReadOptions {
  const asked = reading.split(';')
  const ocr = ocrModes.find((mode) => asked.includes(mode))
  if (ocr) return { ocr }
  // Of a text only its encoding follows the kind of text.
  const [kind = '', encoding] = asked
  return encoding !== undefined && /text\/(?:plain|markdown)$/u.test(kind) ? { encoding } : {}
}

const ocrModes: readonly OcrMode[] = ['auto', 'always', 'never']

const noText = 'holds no text: if its pages are pictures, save it as PDF and read that by OCR'
const nothingInside = 'holds no document that can be read'
const hasText = (blocks: readonly Block[]): boolean => writeBlocks(blocks).text.trim() !== ''

const readable = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ name, bytes }) => readableEndings.includes(endingOf(name)) || formatOf(bytes, name) !== undefined)

async function readWith(format: Format, path: string, bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const limits = options.limits ?? defaultLimits
  if (bytes.length > limits.fileBytes) return { failure: tooLarge(`${bytes.length} bytes`, limits.fileBytes) }
  try {
    const reader = await format.load()
    return await reader.read(bytes, { ...options, path, limits })
  } catch (error) {
    // By its name: a reader may come from a bundle of its own.
    if (error instanceof Error && error.name === 'LimitError') return { failure: error.message }
    const why = inPlainWords(error instanceof Error ? error.message : String(error))
    return {
      failure: `is damaged or was cut short (${format.name}: ${why}): fetch it again, or open it in its program and save it anew`,
    }
  }
}

/** What libraries say of broken bytes, as people say it. */
function inPlainWords(message: string): string {
  if (
    /^(?:invalid (?:zip data|distance|length|block|code|stored)|unexpected EOF|offset is out of bounds)/iu.test(message)
  )
    return 'what is packed in it cannot be unpacked'
  const [, line, column] = /^(?:undefined:)?(\d+):(\d+): /u.exec(message) ?? []
  return line === undefined ? message : `its XML is broken at line ${line}, column ${column}`
}

/** Why bytes that nothing knows are refused under the ending of a format: nobody shall be told to save a Word file as one. */
function otherThanSaid(path: string, bytes: Uint8Array): { readonly failure: string } | undefined {
  const ending = endingOf(path)
  const isSaid = formats.some(({ endings }) => endings.includes(ending))
  if (!isSaid || binaryKind(bytes)?.name !== 'binary data') return undefined
  return {
    failure: `holds no .${ending} file but other data: it is damaged or protected; open it in its program and save it anew`,
  }
}

function sourceOf(
  reading: DocumentReading,
  format: Format,
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): ReadSource {
  const { text, pages, lines, paragraphs, tables } = writeBlocks(reading.blocks)
  if (text.trim() === '') return { failure: reading.textless ?? noText }
  const notices = (reading.notices ?? []).map(({ code, detail }): Notice => {
    const { severity, message } = noticeTable[code]
    return { code, severity, message: detail === undefined ? message : `${message}: ${detail}` }
  })
  return {
    source: {
      path,
      mediaType: format.mediaType,
      encoding: reading.encoding ?? 'utf-8',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      format: reading.format ?? format.id,
      reader: reading.reader ?? `${format.id}/${format.version}`,
      ...(pages.length > 0 && pages.length === (reading.pageCount ?? pages.length) ? { pages } : {}),
      ...(format.hasParagraphs && paragraphs.length > 0 ? { paragraphs } : {}),
      ...(format.hasParagraphs && tables.length > 0 ? { tables } : {}),
      ...(reading.ocr ? { ocr: reading.ocr } : {}),
      ...(reading.digitalSignatures?.length ? { digitalSignatures: reading.digitalSignatures } : {}),
      ...(options.layout && reading.frames ? { layout: { frames: reading.frames, lines } } : {}),
      text,
    },
    notices,
  }
}
