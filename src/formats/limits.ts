/** What a file may cost before it is refused. */
export interface Limits {
  /** The largest file, in bytes. */
  readonly fileBytes: number
  /** All that is unpacked from one file, in bytes. */
  readonly unpackedBytes: number
  /** How many times larger than its packed form a part may become. */
  readonly ratio: number
  /** The documents in one archive or mail. */
  readonly entries: number
  /** Archives within archives. */
  readonly depth: number
  /** Elements within elements. */
  readonly elementDepth: number
  readonly pages: number
  /** Of one picture. */
  readonly pixels: number
  /** Of reading and parsing a file; with OCR, which takes seconds a page, twenty times as many. */
  readonly seconds: number
}

/** No office writes a document that comes near to these. */
export const defaultLimits: Limits = {
  fileBytes: 64 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  ratio: 200,
  entries: 2000,
  depth: 2,
  elementDepth: 256,
  pages: 2000,
  pixels: 40_000_000,
  seconds: 120,
}

/** How long a file may take, in seconds of the clock. */
export const secondsFor = (options: { readonly limits?: Limits; readonly ocr?: string }): number =>
  (options.limits ?? defaultLimits).seconds * (options.ocr === 'auto' || options.ocr === 'always' ? 20 : 1)

/** Of an archive or a mail. */
export const tooMany = ({ entries }: Limits): string =>
  `holds more than ${entries} files: unpack it and give the folder, or allow more with --max-entries`

/** Of what is packed inside a file. */
export const tooLargeUnpacked = ({ unpackedBytes }: Limits): string =>
  `would unpack to more than ${unpackedBytes} bytes: split it first, or allow more with --max-unpacked`
export const tooTightlyPacked = ({ ratio }: Limits): string =>
  `would unpack to more than ${ratio} times its size: it is no document`

/** A bound was passed; the words follow the file's name. */
export class LimitError extends Error {
  override readonly name = 'LimitError'
}
