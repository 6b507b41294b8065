/**
 * No paragraph of a document is longer; one long line of a converter or of an attacker may be. A look back that has no such limit takes, for all
 * mentions of one line together, a time that grows with the square of the line.
 */
const longestLine = 4096

/**
 * Where the line begins in which `at` stands: behind the line break before it; at most {@link longestLine} characters before `at`.
 *
 * @param at an offset in `text`; a line break at `at` itself ends the line that is meant
 * @example lineStart('Điều 1\nĐiều 2', 10) === 7
 */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - longestLine)
  const line = text.slice(from, at).lastIndexOf('\n')
  return line < 0 ? from : from + line + 1
}
