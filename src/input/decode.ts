import type { Notice } from '../model/notice.ts'

/** What decoding gives: the text, the encoding it was read in, and a notice when something had to be guessed. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notices: readonly Notice[]
}

/**
 * Bytes → text. UTF-8 strictly first, then UTF-16 by its byte order mark, else UTF-8 as well as can be with a notice.
 * A BOM stays in the text: offset 0 is the first character of the file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  if (utf16) return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), encoding: utf16, notices: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8', notices: [] }
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const at = text.indexOf('\ufffd')
    const notice: Notice = {
      code: 'invalid-encoding',
      severity: 'warning',
      message: 'the file is not valid UTF-8; unreadable bytes were replaced: save it as UTF-8 and parse it again',
      ...(at >= 0 ? { span: { start: at, end: at + 1 } } : {}),
    }
    return { text, encoding: 'utf-8', notices: [notice] }
  }
}
