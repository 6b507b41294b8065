import type { Entry } from '../sections/entries.ts'

/** A quotation longer than this was never closed. */
const longestQuote = 12_000

/** Rules of law that are quoted over several paragraphs order nothing themselves. */
export function quotedRanges(text: string, entries: readonly Entry[]): readonly { readonly start: number; readonly end: number }[] {
  const from = entries[0]?.start
  const to = entries.at(-1)?.end
  if (from === undefined || to === undefined) return []
  const found: { start: number; end: number }[] = []
  const open: number[] = []
  const marks = /[“”]/gu
  marks.lastIndex = from
  for (let match = marks.exec(text); match && match.index < to; match = marks.exec(text)) {
    if (match[0] === '“') open.push(match.index)
    else {
      const start = open.pop() ?? openless(text, match.index, from)
      if (start !== undefined && match.index - start < longestQuote && text.slice(start, match.index).includes('\n'))
        found.push({ start, end: match.index })
    }
  }
  return found
}

/** "5. Tổ chức nước ngoài thực hiện quyền xuất khẩu … thương mại”.": where quoting leaves points out, the mark before them is missing. */
function openless(text: string, end: number, from: number): number {
  const line = text.lastIndexOf('\n', end)
  return line > from && /^(?:\d{1,2}\.|[a-zđ]\)|-) /u.test(text.slice(line + 1, line + 8)) ? line - 1 : end
}
