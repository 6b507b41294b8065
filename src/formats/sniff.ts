/** Whether the bytes begin so. */
export function startsWith(bytes: Uint8Array, start: string, at = 0): boolean {
  for (let i = 0; i < start.length; i += 1) if (bytes[at + i] !== start.charCodeAt(i)) return false
  return true
}

/** Whether the bytes hold an ASCII word, from an offset on. */
export function holds(bytes: Uint8Array, word: string, from = 0, to = bytes.length): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(to, bytes.length))
  return view.indexOf(word, from, 'latin1') >= 0
}

/** Whether it is a ZIP archive, whole or cut off. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** Whether it is an OLE container: Word 97, Excel 97, or an encrypted newer file. */
export const isOle = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0

/** Whether an OLE container holds a stream of that name (which is kept as UTF-16). */
export const holdsStream = (bytes: Uint8Array, name: string): boolean => holds(bytes, [...name].join('\0'))

/** The first bytes as Latin-1 text, white space and marks of byte order left out. */
export function headOf(bytes: Uint8Array, length = 1024): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1')
  return text.replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/u, '')
}
