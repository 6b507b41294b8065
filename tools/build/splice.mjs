/**
 * A source with stretches of it replaced.
 *
 * @param changes `{ start, end, text }` by their places in the source, in order and apart from each other
 */
export function splice(source, changes) {
  let written = ''
  let from = 0
  for (const { start, end, text } of changes) {
    written += source.slice(from, start) + text
    from = end
  }
  return written + source.slice(from)
}
