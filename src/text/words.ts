import { foldSearch } from './fold.ts'
import { editsOfShort, likenessOfShort, longestShort, mostLikenessTo } from './likeness.ts'

/**
 * The words nearest to what was typed, the nearest first: for "did you mean". Compared without case and diacritics; figures weigh more
 * than letters, since a number that is off by one is another document.
 *
 * @param words what there is; the text to compare, perhaps folded already (`foldSearch`), and whatever belongs to it
 * @param most how many to give
 * @param inOrder puts the few that may be given in the order in which those that are as near are told, where `words` are not in it
 */
export async function nearestTo<T>(
  typed: string,
  words: readonly { readonly text: string; readonly folded?: string; readonly item: T }[],
  most = 5,
  inOrder?: (items: readonly T[]) => readonly T[],
): Promise<readonly T[]> {
  const wanted = foldSearch(typed)
  const figures: readonly string[] = wanted.match(/\d+/gu) ?? []
  // Names without a figure are near by their letters alone: a few shared ones are no likeness.
  const least = figures.length === 0 ? 0.7 : 0.55
  const isShort = (text: string): boolean => wanted.length <= longestShort && text.length <= longestShort
  // CommonJS: bundled, it has nothing but this default. What compares short texts is quicker than to load it.
  const library = words.every(({ text }) => isShort(text))
    ? undefined
    : (await import('natural/lib/natural/distance/index.js')).default
  const likenessOf = (folded: string): number =>
    library === undefined || isShort(folded)
      ? likenessOfShort(wanted, folded)
      : library.JaroWinklerDistance(wanted, folded, {})
  const editsOf = (folded: string): number =>
    library === undefined || isShort(folded)
      ? editsOfShort(wanted, folded)
      : library.DamerauLevenshteinDistance(wanted, folded)
  const mostLikeness = mostLikenessTo(wanted)
  const alike: { readonly item: T; readonly folded: string; readonly score: number }[] = []
  for (const { text, folded = foldSearch(text), item } of words) {
    const shared = figures.length === 0 ? 0 : (0.5 * sharedFigures(figures, folded)) / figures.length
    if (mostLikeness(folded) + shared <= least) continue
    const score = likenessOf(folded) + shared
    if (score > least) alike.push({ item, folded, score })
  }
  // Damerau's distance is dear: it only orders the best.
  const dearest = most * 4
  const lowest = alike.length > dearest ? (alike.map(({ score }) => score).sort((a, b) => b - a)[dearest - 1] ?? 0) : 0
  const among = alike.filter(({ score }) => score >= lowest)
  const places = new Map(
    (inOrder?.(among.map(({ item }) => item)) ?? among.map(({ item }) => item)).map((item, at) => [item, at]),
  )
  const best = among
    .map((one) => ({ ...one, order: places.get(one.item) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, dearest)
    .map((one) => ({ ...one, near: one.score - editsOf(one.folded) / 40 }))
  best.sort((a, b) => b.near - a.near || a.order - b.order)
  return best.slice(0, most).map(({ item }) => item)
}

/** How many of the figures stand in a text. */
function sharedFigures(figures: readonly string[], text: string): number {
  if (!figures.some((figure) => text.includes(figure))) return 0
  const its: readonly string[] = text.match(/\d+/gu) ?? []
  return figures.filter((figure) => its.includes(figure)).length
}
