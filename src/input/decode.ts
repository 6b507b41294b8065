import { noticeTable } from '../lexicon/notices.ts'
import type { Notice } from '../model/notice.ts'
import { fromTcvn3, isTcvn3, wholeCapitals } from '../text/legacy.ts'
import { fromViqr, fromVni, mostFromVni } from '../text/old-letters.ts'
import { evidence, hasEvidence } from './evidence.ts'
import { mixedBytes, mixedLines } from './mixed.ts'
import { decodeBytes, fromWindows1252 } from './single-byte.ts'

/** What decoding gives: the text, the encoding it was read in, and a notice when something had to be guessed. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notices: readonly Notice[]
}

const as =
  (label: string) =>
  (bytes: Uint8Array): string =>
    decodeBytes(label, bytes)

/** Every encoding that `--encoding` names. */
const decoders: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  'utf-8': as('utf-8'),
  'utf-16le': as('utf-16le'),
  'utf-16be': as('utf-16be'),
  'windows-1258': as('windows-1258'),
  'windows-1252': as('windows-1252'),
  tcvn3: (bytes) => wholeCapitals(fromTcvn3(fromWindows1252(bytes))),
  vni: (bytes) => fromVni(fromWindows1252(bytes)),
  viqr: (bytes) => fromViqr(as('utf-8')(bytes)),
}

/** The names of all encodings that texts can be read in. */
export const encodings: readonly string[] = Object.keys(decoders)

/** Which UTF-16 the byte order mark at the start tells, or the zeros between its letters; undefined when it is none. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 8) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd * 5 > length / 2 && even * 50 < odd) return 'utf-16le'
  return even * 5 > length / 2 && odd * 50 < even ? 'utf-16be' : undefined
}

/**
 * Bytes → text. Strict UTF-8 first, then UTF-16 by its mark or its zeros, then the encoding in which the bytes make the most of
 * the commonest Vietnamese words: windows-1258, TCVN3 or VNI; lines of another encoding each by itself (`utf-8+tcvn3`); else UTF-8 as well
 * as can be, with a notice.
 * A BOM stays in the text: offset 0 is the first character of the file.
 *
 * @param encoding one of {@link encodings}, when the user knows it
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const asked = encoding === undefined ? undefined : decoders[encoding]
  if (encoding !== undefined && asked) return { text: asked(bytes), encoding, notices: [] }
  const utf16 = utf16Of(bytes)
  if (utf16) return { text: as(utf16)(bytes), encoding: utf16, notices: [] }
  try {
    return fromUtf8(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return guess(bytes)
  }
}

/** Letters of VNI that were saved as UTF-8 are still VNI; those of TCVN3 are mended when the text is normalised. */
function fromUtf8(text: string): Decoded {
  const head = text.slice(0, sample)
  if (isTcvn3(text)) return { text, encoding: 'utf-8', notices: [] }
  const mixed = mixedLines(text)
  if (mixed !== undefined) return { text: mixed, encoding: 'utf-8+tcvn3', notices: [] }
  if (!vniSign.test(head)) return { text, encoding: 'utf-8', notices: [] }
  // Each word that stands only in the reading as VNI was changed for it: where most words stand as they are, nothing else need be looked for.
  if (hasEvidence(head, mostFromVni(head) / 2)) return { text, encoding: 'utf-8', notices: [] }
  const plain = evidence(head)
  const vni = evidence(fromVni(head))
  return vni >= 8 && vni > plain * 3
    ? { text: fromVni(text), encoding: 'vni', notices: [] }
    : { text, encoding: 'utf-8', notices: [] }
}

/** How much of a text is looked at. */
const sample = 40_000
/** A vowel with a mark's letter of VNI behind it: no other Vietnamese text has these side by side. */
const vniSign = /[aeou][äáàåãâéèúüëïøûùõ]/u

/** Those that are told from each other by evidence. */
const guessed = ['utf-8', 'windows-1258', 'tcvn3', 'vni'].flatMap((encoding) => {
  const read = decoders[encoding]
  return read ? [{ encoding, read }] : []
})

function guess(bytes: Uint8Array): Decoded {
  const mixed = mixedBytes(bytes, guessed)
  if (mixed) return { ...mixed, notices: [] }
  const head = bytes.subarray(0, sample)
  const found = guessed
    .map(({ encoding, read }) => ({ encoding, score: evidence(read(head)) }))
    .toSorted((a, b) => b.score - a.score)
  const [best, next] = found
  if (!best || best.score === 0 || best.encoding === 'utf-8') return lossy(bytes)
  const text = decoders[best.encoding]?.(bytes) ?? ''
  if (best.score >= 5 && best.score >= (next?.score ?? 0) * 2) return { text, encoding: best.encoding, notices: [] }
  const { severity, message } = noticeTable['encoding-unsure']
  return {
    text,
    encoding: best.encoding,
    notices: [{ code: 'encoding-unsure', severity, message: `${message}: it was read as ${best.encoding}` }],
  }
}

function lossy(bytes: Uint8Array): Decoded {
  const text = as('utf-8')(bytes)
  const at = text.indexOf('\ufffd')
  const { severity, message } = noticeTable['invalid-encoding']
  const span = at >= 0 ? { span: { start: at, end: at + 1 } } : {}
  return { text, encoding: 'utf-8', notices: [{ code: 'invalid-encoding', severity, message, ...span }] }
}

/**
 * Bytes that declare their encoding (HTML, mail, RTF) → text without a mark at the start. What is strictly UTF-8 is that, whatever it
 * declares, since pages are saved again by programs that leave the declaration alone.
 */
export function decodeMarked(bytes: Uint8Array, declared: string | undefined): Pick<Decoded, 'text' | 'encoding'> {
  const utf16 = utf16Of(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    try {
      const { encoding } = new TextDecoder(declared ?? 'windows-1252')
      if (encoding !== 'utf-8') return { text: decodeBytes(encoding, bytes), encoding }
    } catch {
      // An encoding that nobody knows: by evidence.
    }
    const { text, encoding } = guess(bytes)
    return { text, encoding }
  }
}
