/** How letters were read from a picture. */
export interface Ocr {
  readonly engine: string
  readonly version: string
  /** The mean of the words' confidences, 0 to 100. */
  readonly confidence: number
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
  /** Where each page begins, by UTF-16 offset into the text. */
  readonly pages?: readonly number[]
  readonly ocr?: Ocr
  /** The decoded text; offset 0 is the first character of the file, a BOM included. */
  readonly text: string
}
