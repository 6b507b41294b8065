import { noticeTable } from '../lexicon/notices.ts'
import type { Notice } from '../model/notice.ts'

/** What decoding gives: the text, the encoding it was read in, and a notice when something had to be guessed. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notices: readonly Notice[]
}

/** Which UTF-16 the byte order mark at the start tells; undefined when there is none. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/**
 * Bytes → text. UTF-8 strictly first, then UTF-16 by its byte order mark, else UTF-8 as well as can be with a notice.
 * A BOM stays in the text: offset 0 is the first character of the file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16) return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), encoding: utf16, notices: [] }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
      notices: [],
    }
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const at = text.indexOf('\ufffd')
    const { severity, message } = noticeTable['invalid-encoding']
    const span = at >= 0 ? { span: { start: at, end: at + 1 } } : {}
    return { text, encoding: 'utf-8', notices: [{ code: 'invalid-encoding', severity, message, ...span }] }
  }
}
