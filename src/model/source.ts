/** How letters were read from a picture. */
export interface Ocr {
  readonly engine: string
  readonly version: string
  /** The mean of the words' confidences, 0 to 100. */
  readonly confidence: number
}

/** A line of words with its place on a page, in the points of the page as it was read. */
export interface PlacedLine {
  /** UTF-16 offset into the text. */
  readonly at: number
  /** From 1. */
  readonly page: number
  /** Where its letters stand, from the top edge, and the height of its type. */
  readonly base: number
  readonly size: number
  readonly words: readonly { readonly text: string; readonly left: number; readonly right: number }[]
}

/** A page as programs show it, in points (1/72 inch). */
export interface PageFrame {
  readonly width: number
  readonly height: number
  /**
   * From the page as it was read, set straight, to the page as it is shown: x' = ax + cy + e, y' = bx + dy + f, both from the top left
   * corner. None where the two are the same.
   */
  readonly shown?: readonly [a: number, b: number, c: number, d: number, e: number, f: number]
}

/** Where the words of a text stand on its pages. */
export interface PageLayout {
  readonly frames: readonly PageFrame[]
  /** In the order of the text. */
  readonly lines: readonly PlacedLine[]
}

/** A digital signature that a file bears, as its certificate says of itself: whether it is valid is not looked at. */
export interface DigitalSignature {
  /** Whose certificate it is, a person's or a body's. */
  readonly name: string
  /** The bodies that the certificate names, from the nearest up: a department, then the committee that it belongs to. */
  readonly bodies: readonly string[]
  /** When it was made, as the file says: `2031-08-21T15:41:16+07:00`. */
  readonly at?: string
}

/** A table of a file. */
export interface PlacedTable {
  /** Where it stands in the text, by UTF-16 offset. */
  readonly start: number
  readonly end: number
  /**
   * Its rows, and of each where its cells begin, by UTF-16 offset. A cell over several columns is followed by empty ones, so that columns are
   * those that are seen.
   */
  readonly rows: readonly (readonly number[])[]
}

/** A file after decoding: what spans refer to. */
export interface Source {
  /** As given on the command line; `-` for standard input. */
  readonly path: string
  readonly mediaType: string
  /** The encoding that the bytes were read in, e.g. `utf-8`. */
  readonly encoding: string
  /** Of the bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** The format of a file that is not text: `docx`, `pdf`, `pdf-scan` … */
  readonly format?: string
  /** What read it, with its version: `docx/1`. */
  readonly reader?: string
  /**
   * Where each page begins, by UTF-16 offset into the text: of PDF and pictures, and of Word and OpenDocument files as the program that
   * saved them parted them, where the file tells it.
   */
  readonly pages?: readonly number[]
  /** Where each paragraph begins that holds something, those in tables too, by UTF-16 offset: of formats that have paragraphs. */
  readonly paragraphs?: readonly number[]
  /** In the order in which they begin; a table in a cell of another follows that one. Of formats that have paragraphs. */
  readonly tables?: readonly PlacedTable[]
  readonly ocr?: Ocr
  /** Who signed the file digitally: of PDF. It is told and never used as a value of the document. */
  readonly digitalSignatures?: readonly DigitalSignature[]
  /** Where the words stand on the pages, when it was asked for (`layout: true`) and the format has places: PDF, scans, pictures. */
  readonly layout?: PageLayout
  /** The decoded text; offset 0 is the first character of the file, a BOM included. */
  readonly text: string
}
