import { fromTcvn3, wholeCapitals } from '../text/legacy.ts'
import { evidence } from './evidence.ts'

/** Words that must be found on both sides before a text is taken for one of two encodings. */
const enough = 3

/** A letter of TCVN 5712 that stands at or within a word, where Unicode has signs. */
const sign = /\p{L}[®¸¶·¹¨©ª«¬\u00ad¾¼½µ]|[®¸¶·¹¨©ª«¬\u00ad¾¼½µ]\p{L}/u
/** One of the signs, wherever it stands: most texts have none. */
const anySign = /[®¸¶·¹¨©ª«¬\u00ad¾¼½µ]/u
/** Letters that only Unicode has: the line is what it seems. */
const modern = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u

/**
 * A text of UTF-8 into which lines were pasted from a file in an ABC font, with these lines as they were meant; undefined when there
 * are none. A line counts when it makes common Vietnamese words that way, and none as it stands.
 */
export function mixedLines(text: string): string | undefined {
  if (!anySign.test(text)) return undefined
  let found = 0
  const lines = text.split('\n').map((line) => {
    if (!anySign.test(line) || !sign.test(line) || modern.test(line)) return line
    const read = wholeCapitals(fromTcvn3(line))
    const words = evidence(read)
    if (words < 2 || evidence(line) > 0) return line
    found += words
    return read
  })
  return found >= enough ? lines.join('\n') : undefined
}

interface Encoding {
  readonly encoding: string
  readonly read: (bytes: Uint8Array) => string
}

/**
 * A file that was put together from files of two encodings: its lines that are strictly UTF-8 are that, the others are of the encoding
 * that makes most words of them; undefined when not both sides make words.
 *
 * @param encodings what the other lines may be in
 */
export function mixedBytes(
  bytes: Uint8Array,
  encodings: readonly Encoding[],
): { readonly text: string; readonly encoding: string } | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const lines: (string | Uint8Array)[] = []
  const others: Uint8Array[] = []
  let known = 0
  for (const line of linesOf(bytes)) {
    try {
      const text = strict.decode(line)
      if (known < enough) known += evidence(text)
      lines.push(text)
    } catch {
      lines.push(line)
      others.push(line)
    }
  }
  if (known < enough) return undefined
  const sample = Buffer.concat(others.slice(0, 2000))
  const [best] = encodings
    .filter(({ encoding }) => encoding !== 'utf-8')
    .map((one) => ({ ...one, words: evidence(one.read(sample)) }))
    .toSorted((a, b) => b.words - a.words)
  if (!best || best.words < enough) return undefined
  const text = lines.map((line) => (typeof line === 'string' ? line : best.read(line))).join('')
  return { text, encoding: `utf-8+${best.encoding}` }
}

/** Each line with its end. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from)
    const to = end < 0 ? bytes.length : end + 1
    yield bytes.subarray(from, to)
    from = to
  }
}
