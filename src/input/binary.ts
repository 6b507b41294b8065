import { utf16Of } from './decode.ts'

/** Known first bytes of files that are no text, with the words for a message. */
const magic: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (perhaps .docx, .odt or .xlsx)', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office file (perhaps .doc or .xls)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['an ELF program', [0x7f, 0x45, 0x4c, 0x46]],
]

/** What the bytes are when they are no text (known first bytes, or more than 1 % control characters), else undefined. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [name, start] of magic) if (start.every((byte, i) => bytes[i] === byte)) return name
  if (utf16Of(bytes)) return undefined
  let control = 0
  const length = Math.min(bytes.length, 1 << 20)
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11 && byte !== 27) control += 1
  }
  return control * 100 > length ? 'binary data' : undefined
}
