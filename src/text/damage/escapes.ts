import type { Mend } from './mends.ts'

/* "Kính gửi: …\r\nCăn cứ …", "Kính gửi: …<br>Căn cứ …": a page or a record that holds its text as a literal, with line ends written as letters or tags. */

const written = /(?:\\r)?\\n|\\r(?!\\n)|<br ?\/?>|&lt;br ?\/?&gt;/giu
/** In the cells of a table they part lines of one cell. */
const table = /^\|/mu
const letters = /\\[nr]/u
const tags = /<br|&lt;br/iu
/** Fewer are a path or a formula. */
const fewest = 3

/**
 * The line ends that are written as letters; none where the text has lines of its own.
 *
 * @example escapesOf('Điều 1\\r\\nĐiều 2\\r\\nĐiều 3\\r\\nHết').length === 3
 */
export function escapesOf(text: string): readonly Mend[] {
  const isOfLetters = text.includes('\\') && letters.test(text)
  if (!isOfLetters && !((text.includes('<') || text.includes('&')) && tags.test(text) && !table.test(text))) return []
  const mends: Mend[] = []
  for (const match of text.matchAll(written))
    mends.push({ start: match.index, end: match.index + match[0].length, put: '\n' })
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0 && lines <= mends.length; at = text.indexOf('\n', at + 1)) lines += 1
  return mends.length >= fewest && lines * 2 <= mends.length ? mends : []
}
