import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { endingOf, formats } from '../formats/list.ts'
import { pagePicture } from '../formats/page-picture.ts'
import { placesOf } from '../formats/places.ts'
import { readAs } from '../formats/read.ts'
import type { ReadOptions } from '../formats/reader.ts'
import type { ReadSource } from '../input/source.ts'
import type { PageLayout } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { parseDocument } from '../parse.ts'
import { type Reading, readingAt } from '../store/readings.ts'
import type { Store } from '../store/store.ts'
import { readBytes, readFileDocuments } from './files.ts'

/** Where a corpus has its documents. */
export interface Shelved {
  readonly store: Store
  /** The folder of the corpus. */
  readonly root: string
}

/** A document as it is shown, and whether its file is the one that was indexed. */
export interface Reread extends Reading {
  readonly isAsIndexed: boolean
}

/**
 * A document of an index with its text: what the index kept of it while the file is the one that was read, else as the file is now. It is read in the
 * way in which it was indexed.
 *
 * @param path as the index keeps it; one inside another file with the name of that file before it ("thu.eml!/Công văn 12.docx")
 */
export async function rereadDocument(
  path: string,
  { store, root }: Shelved,
): Promise<Reread | { readonly failure: string }> {
  const known = readingAt(store.database, path)
  const { kept } = known ?? {}
  if (known && kept?.text !== undefined && (await hashOf(path, root)) === known.sha256)
    return { document: kept.documentOf(kept.text), text: kept.text, isAsIndexed: true }
  const read = await readAgain(path, root, known === undefined ? {} : readAs(known.content))
  if ('failure' in read) return read
  const { text, sha256 } = read.source
  const isAsIndexed = sha256 === known?.sha256
  const document = kept && isAsIndexed ? kept.documentOf(text) : parseDocument(read.source, read.notices)
  return { document, text, isAsIndexed }
}

async function readAgain(path: string, root: string, options: ReadOptions): Promise<ReadSource> {
  const found = await readFileDocuments(fileOf(path), root, options)
  return found.find((one) => one.path === path)?.read ?? { failure: 'is not there any longer' }
}

/** Of the bytes of a file that stands alone. */
async function hashOf(path: string, root: string): Promise<string | undefined> {
  if (path !== fileOf(path)) return undefined
  const read = await readBytes(resolve(root, path))
  return 'reason' in read ? undefined : createHash('sha256').update(read.bytes).digest('hex')
}

/** Tells whether the file of a document is still the one that was read; undefined when it is not there. */
export async function stampOf(path: string, root: string): Promise<string | undefined> {
  try {
    const { size, mtimeMs, ino } = await stat(resolve(root, fileOf(path)))
    return `${size} ${mtimeMs} ${ino}`
  } catch {
    // Whoever reads it is told why.
    return undefined
  }
}

/** The pages of a file as they are shown: their sizes in points, and where a span of the text stands on them. */
export interface Pages {
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
  readonly placesOf: (span: Span) => ReturnType<typeof placesOf>
}

/** Whether a file has pages by its ending: PDF, scans and pictures. What stands inside another file is not looked for. */
export const mayHavePages = (path: string): boolean =>
  path === fileOf(path) && formats.some(({ byOcr, endings }) => byOcr === true && endings.includes(endingOf(path)))

/** The pages of a document; undefined where there are none, or where the file no longer has this text. */
export async function pagesOf(path: string, text: string, { store, root }: Shelved): Promise<Pages | undefined> {
  if (!mayHavePages(path)) return undefined
  const known = readingAt(store.database, path)
  const kept = known?.kept?.layout
  if (kept && (await hashOf(path, root)) === known?.sha256) return pagesWith(kept, text)
  const read = await readAgain(path, root, { ...(known ? readAs(known.content) : {}), layout: true })
  if ('failure' in read || read.source.text !== text) return undefined
  const { layout } = read.source
  return layout === undefined || layout.frames.length === 0 ? undefined : pagesWith(layout, text)
}

const pagesWith = (layout: PageLayout, text: string): Pages => ({
  sizes: layout.frames,
  placesOf: (span) => placesOf({ layout, text }, span),
})

/**
 * A page of a PDF, a scan or a picture of the corpus as a PNG.
 *
 * @param page from 1
 * @returns the reason where there is none, in words that follow the path
 */
export async function pictureOfPage(
  path: string,
  root: string,
  page: number,
): Promise<{ readonly png: Uint8Array } | { readonly failure: string }> {
  const read = await readBytes(resolve(root, path))
  return 'reason' in read ? { failure: read.reason } : pagePicture(path, read.bytes, page, { dotsPerPoint })
}

/** A page of A4 is 827 dots wide: it reads well beside the text. */
const dotsPerPoint = 100 / 72

const fileOf = (path: string): string => path.split('!/', 1)[0] ?? path
