import { utf16Of } from './decode.ts'

/** What bytes are that are no text, and what can be done to have them read, in words for a message. */
export interface BinaryKind {
  readonly name: string
  readonly advice: string
}

const asPicture = 'save it as JPEG or PNG and read that'
const asFolder = 'unpack it and give the files or their folder'
const asDocument = 'save it as .docx, PDF or plain text first'

/** Known first bytes of files that are no text; `from`: how many stand before them. */
const magic: readonly (BinaryKind & { readonly bytes: readonly number[]; readonly from?: number })[] = [
  { name: 'a PDF file', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], advice: asDocument },
  { name: 'a ZIP archive (perhaps .docx, .odt or .xlsx)', bytes: [0x50, 0x4b, 0x03, 0x04], advice: asFolder },
  { name: 'an old Office file (perhaps .doc or .xls)', bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: asDocument },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47], advice: asPicture },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff], advice: asPicture },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38], advice: asPicture },
  { name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00], advice: asPicture },
  { name: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a], advice: asPicture },
  { name: 'a WebP image', bytes: [0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38], from: 8, advice: asPicture },
  { name: 'a HEIC image', bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], from: 4, advice: asPicture },
  { name: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], advice: asFolder },
  { name: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], advice: asFolder },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b, 0x08], advice: asFolder },
  { name: 'an RTF file', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: asDocument },
  { name: 'a SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], advice: asDocument },
  { name: 'an ELF program', bytes: [0x7f, 0x45, 0x4c, 0x46], advice: asDocument },
]

/** What is told of bytes of which nothing is known but that they are no text. */
const unknown: BinaryKind = { name: 'binary data', advice: asDocument }

/** What the bytes are when they are no text (known first bytes, or more than 1 % control characters), else undefined. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  for (const kind of magic) if (kind.bytes.every((byte, i) => bytes[(kind.from ?? 0) + i] === byte)) return kind
  if (utf16Of(bytes)) return undefined
  let control = 0
  const length = Math.min(bytes.length, 1 << 20)
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11 && byte !== 27) control += 1
  }
  return control * 100 > length ? unknown : undefined
}
