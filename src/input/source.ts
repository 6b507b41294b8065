import { createHash } from 'node:crypto'
import type { Notice } from '../model/notice.ts'
import type { Source } from '../model/source.ts'
import { binaryKind } from './binary.ts'
import { decode } from './decode.ts'

/** The largest file that is read where nothing else is asked for, in bytes: a document of 64 MiB is none that an office wrote. */
export const sizeLimit = 64 * 1024 * 1024

/** Why a file is refused for its size, in words that follow its name. */
export const tooLarge = (size: string, limit: number): string =>
  `is too large: ${size}, the limit is ${limit} bytes; split it first, or allow more with --max-size`

export type ReadSource =
  | { readonly source: Source; readonly notices: readonly Notice[] }
  /** Why the bytes are no document, in words that follow the file's name: "is empty". */
  | { readonly failure: string }

const mediaTypes: Readonly<Record<string, string>> = { md: 'text/markdown', markdown: 'text/markdown' }

/** The media type by the ending of a path; what is not known is plain text. */
export function mediaTypeOf(path: string): string {
  const ending = /\.([a-z0-9]{1,8})$/iu.exec(path)?.[1]?.toLowerCase() ?? ''
  return mediaTypes[ending] ?? 'text/plain'
}

/**
 * The bytes of a text → Source, or why they are none.
 *
 * @param path as given by the user; `-` for standard input
 * @example readText('thong-bao.txt', bytes)
 */
export function readText(
  path: string,
  bytes: Uint8Array,
  options: {
    readonly mediaType?: string
    readonly encoding?: string
    readonly limits?: { readonly fileBytes: number }
  } = {},
): ReadSource {
  if (bytes.length === 0) return { failure: 'is empty: there is nothing to parse' }
  const limit = options.limits?.fileBytes ?? sizeLimit
  if (bytes.length > limit) return { failure: tooLarge(`${bytes.length} bytes`, limit) }
  const binary = binaryKind(bytes)
  if (binary) return { failure: `is ${binary.name}, which is not read: ${binary.advice}` }
  const { text, encoding, notices } = decode(bytes, options.encoding)
  const mediaType = options.mediaType ?? mediaTypeOf(path)
  return {
    source: { path, mediaType, encoding, sha256: createHash('sha256').update(bytes).digest('hex'), text },
    notices,
  }
}

/** A Source of a text that the caller already has, for library use. */
export function sourceOfText(text: string, path = '-', mediaType: string = mediaTypeOf(path)): Source {
  return { path, mediaType, encoding: 'utf-8', sha256: createHash('sha256').update(text, 'utf8').digest('hex'), text }
}
