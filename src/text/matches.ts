import type { Span } from '../model/span.ts'

const none: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern, the first one first. `String.matchAll` gives the same, but makes a copy of the pattern on each call,
 * which costs more than searching a sentence with it.
 *
 * @param pattern with the flag `g`; it stands at its beginning again afterwards
 * @param from where the search begins
 * @example allMatches('Điều 1, Điều 2', /\d/gu).map(({ index }) => index) // [5, 13]
 */
export function allMatches(text: string, pattern: RegExp, from = 0): readonly RegExpExecArray[] {
  pattern.lastIndex = from
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    // Where nothing was taken the next search would stay there.
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

/**
 * Where a named part of a match stands; undefined where the match has none.
 *
 * @param from where the text begins that was matched from its start
 * @example partOf(/^của (?<name>.+)/u.exec('của Sở Y tế'), 'name', 20) // { start: 24, end: 31 }
 */
export function partOf(found: RegExpExecArray | null, name: string, from: number): Span | undefined {
  const part = found?.groups?.[name]
  if (!found || part === undefined) return undefined
  const start = from + found[0].indexOf(part)
  return { start, end: start + part.length }
}
