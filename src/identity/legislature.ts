import { legislatures } from '../lexicon/legislatures.ts'

/** The code of the National Assembly or its Standing Committee at the end of a symbol: "qh15", "pl-ubtvqh11", and what a scanner makes of it. */
const code = /^(?<body>(?:ubtv)?qh)(?<term>\d{1,2})?(?<rest>[\dil]*)$/u

/**
 * The terms of the National Assembly that a law of that year, or day, may belong to.
 *
 * @example termsOfYear(2013) // [13]
 * @example termsOfYear(2021) // [14, 15]
 */
export function termsOfYear(year: number, date?: string): readonly number[] {
  const from = date !== undefined && date.length >= 7 && date.startsWith(String(year)) ? date.slice(0, 7) : `${year}-01`
  const to = date !== undefined && date.length >= 7 && date.startsWith(String(year)) ? date.slice(0, 7) : `${year}-12`
  return legislatures.flatMap(({ term, from: begins }, i) => {
    const ends = legislatures[i + 1]?.from
    return ends !== undefined && begins <= to && ends >= from ? [term] : []
  })
}

/**
 * The groups of a symbol with the code of the National Assembly as it must have been: no legislature is "QH155", "QHI5", "QH" or "QH-13", and
 * the year tells which one it was. A code of a real legislature stays, though it does not go with the year: see {@link isOfAnotherTerm}.
 *
 * @param groups folded
 * @example withLegislature(['qhi5'], 2025) // ['qh15']
 */
export function withLegislature(groups: readonly string[], year: number | undefined, date?: string): readonly string[] {
  if (year === undefined || !groups.some((group) => group.startsWith('qh') || group.startsWith('ubtvqh'))) return groups
  const [before, last] = [groups.at(-2), groups.at(-1) ?? '']
  const split = before !== undefined && /^(?:ubtv)?qh$/u.test(before) && /^\d{1,2}$/u.test(last)
  const whole = split ? `${before}${last}` : last
  const found = code.exec(whole)?.groups
  if (!found) return groups
  const { body = '', term, rest } = found
  const others = groups.slice(0, split ? -2 : -1)
  if (rest === '' && legislatures.some((row) => row.term === Number(term))) return [...others, whole]
  const [only, ...more] = termsOfYear(year, date)
  return only === undefined || more.length > 0 ? groups : [...others, `${body}${only}`]
}

/** A number whose legislature did not sit in its year: a slip in one or the other ("47/2014/QH14"). */
export function isOfAnotherTerm(groups: readonly string[], year: number | undefined, date?: string): boolean {
  const term = /^(?:ubtv)?qh(\d{1,2})$/u.exec(groups.at(-1) ?? '')?.[1]
  if (term === undefined || year === undefined || year < 1993) return false
  return !termsOfYear(year, date).includes(Number(term))
}
