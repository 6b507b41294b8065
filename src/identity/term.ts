import { partyTerms, type TermRow, youthTerms } from '../lexicon/terms.ts'

/**
 * The terms that a document of that date may belong to, the likelier first: near a congress two of them. None without a full date,
 * or before the table begins.
 *
 * @param level of the committee; where it is not known, that of the provinces
 * @example termsOf('2021-10-11', 'district') // ['2020-2025']
 */
export function termsOf(date: string | undefined, level: string | undefined, youth = false): readonly string[] {
  if (date === undefined || date.length < 4) return []
  const rows = youth
    ? youthTerms
    : (partyTerms[level === 'central' || level === 'district' || level === 'commune' ? level : 'province'] ?? [])
  const first = date.length === 10 ? date : `${date}${date.length === 7 ? '-01' : '-01-01'}`
  const last = date.length === 10 ? date : `${date}${date.length === 7 ? '-28' : '-12-31'}`
  const found: { name: string; distance: number }[] = []
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1]
    const begins = shifted(row, -1)
    const ends = next === undefined ? '9999' : shifted(next, 1)
    if (last >= begins && first < ends)
      found.push({ name: row.name, distance: first >= row.from && (next === undefined || first < next.from) ? 0 : 1 })
  }
  return found.sort((a, b) => a.distance - b.distance).map((term) => term.name)
}

/** The edge of a term, moved by its blur; months of 30 days are near enough for a season. */
function shifted(row: TermRow, sign: 1 | -1): string {
  if (!row.blurred) return row.from
  const [year = 0, month = 1, day = 1] = row.from.split('-').map(Number)
  const days = year * 360 + (month - 1) * 30 + (day - 1) + sign * row.blurred
  const y = Math.floor(days / 360)
  const m = Math.floor((days % 360) / 30) + 1
  const d = (days % 30) + 1
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
