import { lineStart } from '../../text/lines.ts'
import type { Entry } from '../outline/entries.ts'

/** A quotation longer than this was never closed. */
const longestQuote = 12_000

/** Rules of law that are quoted over several paragraphs, or whole with their number ("“Điều 9. …”"), order nothing themselves. */
export function quotedRanges(
  text: string,
  entries: readonly Entry[],
): readonly { readonly start: number; readonly end: number }[] {
  const from = entries[0]?.start
  const to = entries.at(-1)?.end
  if (from === undefined || to === undefined) return []
  const found: { start: number; end: number }[] = []
  const open: number[] = []
  const straight: number[] = []
  const marks = /[“”"]/gu
  marks.lastIndex = from
  for (let match = marks.exec(text); match && match.index < to; match = marks.exec(text)) {
    if (match[0] === '“') open.push(match.index)
    else if (match[0] === '"') {
      // Straight marks look alike: one that begins a line opens, one that ends a line closes.
      if (beginsLine(text, match.index)) straight.push(match.index)
      else if (straight.length > 0 && endsLine(text, match.index)) close(straight.pop(), match.index)
    } else {
      close(open.pop() ?? straight.pop() ?? openless(text, match.index, from), match.index)
    }
  }
  return found

  function close(start: number | undefined, at: number): void {
    if (start === undefined || at - start >= longestQuote) return
    if (text.slice(start, at).includes('\n') || (isProvision(text, start) && endsLine(text, at)))
      found.push({ start, end: at })
  }
}

const numbered = /^[“"](?:Điều \d{1,3}\.|\d{1,2}\.|[a-zđ]\)) /u
/** "“Điều 9. Giám đốc Sở Xây dựng …": a provision begins a line. */
const isProvision = (text: string, at: number): boolean =>
  numbered.test(text.slice(at, at + 12)) && beginsLine(text, at)

const beginsLine = (text: string, at: number): boolean =>
  /(?:^|[\n\t])[-+ ]{0,3}$/u.test(text.slice(Math.max(0, at - 4), at))
const endsLine = (text: string, at: number): boolean => /^[”").;,… ]{0,4}(?:\n|$)/u.test(text.slice(at + 1, at + 6))

/** "5. Tổ chức nước ngoài thực hiện quyền xuất khẩu … thương mại”.": where quoting leaves points out, the mark before them is missing. */
function openless(text: string, end: number, from: number): number {
  const line = lineStart(text, end) - 1
  return line > from &&
    text.charCodeAt(line) === 10 &&
    /^(?:\d{1,2}\.|[a-zđ]\)|-) /u.test(text.slice(line + 1, line + 8))
    ? line - 1
    : end
}
