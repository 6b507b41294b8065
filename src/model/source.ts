/** A file after decoding: what spans refer to. */
export interface Source {
  /** As given on the command line; `-` for standard input. */
  readonly path: string
  readonly mediaType: string
  /** The encoding that the bytes were read in, e.g. `utf-8`. */
  readonly encoding: string
  /** Of the bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** The decoded text; offset 0 is the first character of the file, a BOM included. */
  readonly text: string
}
