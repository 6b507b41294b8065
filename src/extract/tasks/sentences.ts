import { isCapital } from '../../text/letters.ts'
import { skipSpaces } from './verbs.ts'

/** Where the first sentence of `[start, end)` ends. */
export function firstSentenceEnd(text: string, start: number, end: number): number {
  const i = nextEnd(text, start, start, end)
  return i < 0 ? end : text.charCodeAt(i) === 10 ? i : i + 1
}

const endMark = /[.?!\n]/g

/** Where the sentence that begins at `from` has its end mark, looking from `at` on; -1 when it goes on to `end`. */
function nextEnd(text: string, at: number, from: number, end: number): number {
  endMark.lastIndex = at
  while (endMark.lastIndex < end && endMark.test(text)) {
    const i = endMark.lastIndex - 1
    if (i >= end) return -1
    if (endsSentence(text, i, from)) return i
  }
  return -1
}

function endsSentence(text: string, i: number, from: number): boolean {
  // After a heading's colon the line below goes on.
  if (text.charCodeAt(i) === 10) return text.charCodeAt(i - 1) !== 58 && !text.startsWith('Việt\nNam', i - 4)
  if (text.charCodeAt(i + 1) > 32 || !isCapital(text.charCodeAt(skipSpaces(text, i + 1)))) return false
  return !abbreviation.test(text.slice(Math.max(from, i - 8), i))
}

/** Starts of the sentences of `[start, end)`: after a full stop and a space, before a capital; and after a line's end. */
export function sentences(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  let from = start
  for (let i = nextEnd(text, start, from, end); i >= 0; i = nextEnd(text, i + 1, from, end)) {
    found.push({ start: from, end: text.charCodeAt(i) === 10 ? i : i + 1 })
    from = i + 1
  }
  if (from < end) found.push({ start: from, end })
  return found
}
const abbreviation = /(?:^|[ (.])(?:TP|Tp|TX|Q|P|TT|ThS|TS|PGS|GS|KS|DS|BS(?:CK)?I{0,2}|Đ|[A-Z])$/u
