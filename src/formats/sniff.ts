import { pageMark, sealedDay, sealedTime } from '../model/own-mark.ts'

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

/** Whether it is a web page: by its first element, or by its ending and any element. */
export function looksLikeHtml(bytes: Uint8Array, path: string): boolean {
  if (!holdsEarly(bytes, 0x3c)) return false
  const head = headOf(bytes, 4096).replaceAll('\0', '').toLowerCase()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:.|\n){0,2000}?-->\s*)*<(?:!doctype html|html|head|body|meta)[\s>]/u.test(head))
    return true
  return /\.(?:x?html?|doc|mht)$/iu.test(path) && /<(?:html|body|head|table|div|p|span|meta)[\s>]/u.test(head)
}

/** How much of a file `isOwnProduct` looks at. */
export const ownMarkReach = 256

/** Whether a page or a workbook was made by this program, by its first bytes. */
export function isOwnProduct(head: Uint8Array): boolean {
  if (!isZip(head)) return holds(head, pageMark, 0, ownMarkReach)
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return head.length > 14 && view.getUint16(10, true) === sealedTime && view.getUint16(12, true) === sealedDay
}

const holdsEarly = (bytes: Uint8Array, byte: number): boolean => bytes.subarray(0, 4096).includes(byte)

const mailField =
  /^(?:from|return-path|received|mime-version|date|subject|message-id|delivered-to|to|content-type|x-[a-z-]+|reply-to|dkim-signature|arc-[a-z-]+):[ \t]/u

/** Whether it is a mail, or a page saved as one: fields at the top, among them one that only mails have. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const first = (bytes[0] ?? 0) | 0x20
  if (first < 97 || first > 122) return false
  if (!mailField.test(headOf(bytes, 64).toLowerCase())) return false
  return /^(?:mime-version|message-id|received|content-type):/mu.test(headOf(bytes, 16_384).toLowerCase())
}

/**
 * Whether a ZIP archive holds a part of that name. The directory at its end tells; of an archive that is cut off, the names of its
 * parts do. A Word file packed into another archive is not a part of it.
 */
export function holdsPart(bytes: Uint8Array, part: string): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = view.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const listed = end >= 0 && end + 20 <= view.length ? view.readUInt32LE(end + 16) : -1
  const [mark, nameAt] = listed >= 0 && listed < end ? (['PK\x01\x02', 46] as const) : (['PK\x03\x04', 30] as const)
  let at = listed >= 0 && listed < end ? listed : 0
  for (let left = 5000; left > 0; left -= 1) {
    at = view.indexOf(mark, at, 'latin1')
    if (at < 0 || at + nameAt > view.length) return false
    if (view.toString('latin1', at + nameAt, at + nameAt + part.length) === part) return true
    at += nameAt
  }
  return false
}
