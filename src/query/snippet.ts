import type { Span } from '../model/span.ts'
import { foldSearch } from '../text/fold.ts'
import { placeTones } from '../text/normalise.ts'
import type { Term } from './search-terms.ts'

/** Finds a term in a folded text: its words in a row, whatever stands between them. */
export function patternOf({ words, prefix }: Term, exact: boolean): RegExp {
  const parts = (exact ? words : foldSearch(words)).split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]+')}${prefix ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])'}`,
    'gu',
  )
}

/** Without diacritics and with the length of the text, so that offsets stay. */
export function plainSameLength(text: string): string {
  let plain = ''
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i).toLowerCase()
    const base = c === 'đ' || c === 'ð' ? 'd' : c.normalize('NFD').charAt(0)
    plain += base.length === 1 ? base : ' '
  }
  return plain
}

/** About two lines around the first hit, with the places of all hits in them. */
export function snippetOf(
  text: string,
  terms: readonly Term[],
  exact: boolean,
): { readonly snippet: string; readonly marks: readonly Span[] } {
  const lower = placeTones(text.toLowerCase())
  const where = exact && lower.length === text.length ? lower : plainSameLength(text)
  const patterns = terms.map((term) => patternOf(term, exact))
  const all = patterns.flatMap((pattern) =>
    [...where.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const first = all[0]?.start ?? 0
  let start = Math.max(0, first - 80)
  if (start > 0) start = text.indexOf(' ', start) + 1 || start
  let end = Math.min(text.length, Math.max(first, start) + 160)
  if (end < text.length) end = text.lastIndexOf(' ', end) > first ? text.lastIndexOf(' ', end) : end
  const head = start > 0 ? '… ' : ''
  const marks: Span[] = []
  for (const { start: from, end: to } of all) {
    const at = { start: from - start + head.length, end: to - start + head.length }
    if (from < start || to > end || at.start < (marks.at(-1)?.end ?? 0)) continue
    const last = marks.at(-1)
    // Words side by side are one stretch.
    if (last && at.start === last.end + 1 && text.charAt(from - 1) === ' ')
      marks[marks.length - 1] = { start: last.start, end: at.end }
    else marks.push(at)
  }
  return { snippet: `${head}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, marks }
}
