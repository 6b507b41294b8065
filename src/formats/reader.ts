import type { NoticeCode } from '../model/notice.ts'
import type { DigitalSignature, Ocr, PageFrame } from '../model/source.ts'
import type { Block } from './blocks.ts'
import type { Limits } from './limits.ts'

/** When letters are read from pictures: where a page holds none, always, or never. */
export type OcrMode = 'auto' | 'always' | 'never'

/** How files are to be read, as the user asked. */
export interface ReadOptions {
  /** The encoding of text files; found by evidence when not given. */
  readonly encoding?: string
  readonly ocr?: OcrMode
  readonly limits?: Limits
  /** Whether to keep where the words stand on the pages (`source.layout`), for `placesOf`. */
  readonly layout?: boolean
}

/** What a reader is told beside the bytes. */
export interface ReadRequest extends ReadOptions {
  /** As given by the user; only for its ending and for messages. */
  readonly path: string
  readonly limits: Limits
}

/** A document inside an archive or a mail. */
export interface Entry {
  /** Its path inside, with forward slashes: "Phụ lục/bieu-1.xlsx". */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A document, perhaps with attachments. */
export interface DocumentReading {
  readonly blocks: readonly Block[]
  /** Where it tells more than the list: `pdf-scan`. */
  readonly format?: string
  /** Where it tells more than the list: the engine that did the work, with its version. */
  readonly reader?: string
  /** Of the letters in the file: `windows-1252`, `tcvn3`; UTF-8 when not given. */
  readonly encoding?: string
  readonly ocr?: Ocr
  readonly digitalSignatures?: readonly DigitalSignature[]
  /** Why there may be no text in it and what to do then, where it can tell more than that there is none. */
  readonly textless?: string
  /** How many pages the file says it has: where it marks another number of them, none are told. */
  readonly pageCount?: number
  /** The pages as they are shown, where their lines have places. */
  readonly frames?: readonly PageFrame[]
  /** What the user must know; `detail` is added to the notice's words. */
  readonly notices?: readonly { readonly code: NoticeCode; readonly detail?: string }[]
  readonly entries?: readonly Entry[]
}

export type Reading =
  | DocumentReading
  /** An archive: only the documents inside. */
  | { readonly entries: readonly Entry[]; readonly blocks?: never }
  /** Why it cannot be read and what to do, in words that follow the file's name: "is protected by a password: …". */
  | { readonly failure: string }

/** What each reader's file exports as `reader`. It may throw on broken bytes: that is told as a damaged file. */
export interface Reader {
  read(bytes: Uint8Array, request: ReadRequest): Reading | Promise<Reading>
}

/** One row of the list of formats. */
export interface Format {
  /** `source.format`. */
  readonly id: string
  /** For people: "Word (.docx)". */
  readonly name: string
  readonly endings: readonly string[]
  readonly mediaType: string
  /** Raised with every change of what the reader gives: an index reads the file again. */
  readonly version: string
  /** What is read, for the README. */
  readonly reads: string
  /** Programs or packages that it needs, for the README and for messages. */
  readonly needs?: string
  /** It has paragraphs and tables of its own (a PDF has only places): `source` tells where they begin. */
  readonly hasParagraphs?: boolean
  /** Letters may have to be read from pictures: how (`--ocr`) then belongs to the index's key. */
  readonly byOcr?: boolean
  /** Holds documents of their own: they are read as `file!/name`. */
  readonly isContainer?: boolean
  /** By the bytes; the path only breaks ties. Quick: it is asked of every file. */
  readonly sniff: (bytes: Uint8Array, path: string) => boolean
  /** Loads the reader, which is when its libraries are loaded. */
  readonly load: () => Promise<Reader>
}
