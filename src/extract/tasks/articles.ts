import type { Entry, Item } from '../outline/entries.ts'

/** Articles stand below parts, chapters and sections at most. */
const deepest = 3

/** The articles of an outline, in order; one at a time, as most who ask want the first. */
export function* articlesIn(entries: readonly Entry[], depth = deepest): Generator<Item> {
  for (const entry of entries) {
    if (entry.kind !== 'item') continue
    if (entry.form === 'article') yield entry
    if (depth > 0) yield* articlesIn(entry.entries, depth - 1)
  }
}
