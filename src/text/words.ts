import { foldSearch } from './fold.ts'
import { likenessOfShort, longestShort } from './likeness.ts'

/**
 * The words nearest to what was typed, the nearest first: for "did you mean". Compared without case and diacritics; figures weigh more
 * than letters, since a number that is off by one is another document.
 *
 * @param words what there is; the text to compare and whatever belongs to it
 * @param most how many to give
 */
export async function nearestTo<T>(
  typed: string,
  words: readonly { readonly text: string; readonly item: T }[],
  most = 5,
): Promise<readonly T[]> {
  // CommonJS: bundled, it has nothing but this default.
  const { default: distance } = await import('natural/lib/natural/distance/index.js')
  const { JaroWinklerDistance, DamerauLevenshteinDistance } = distance
  const wanted = foldSearch(typed)
  const figures: readonly string[] = wanted.match(/\d+/gu) ?? []
  const scored = words.map(({ text, item }, order) => {
    const folded = foldSearch(text)
    const its: readonly string[] = folded.match(/\d+/gu) ?? []
    const shared = figures.filter((figure) => its.includes(figure)).length
    const isShort = wanted.length <= longestShort && folded.length <= longestShort
    const likeness = isShort ? likenessOfShort(wanted, folded) : JaroWinklerDistance(wanted, folded, {})
    return { item, folded, order, score: likeness + (figures.length === 0 ? 0 : (0.5 * shared) / figures.length) }
  })
  scored.sort((a, b) => b.score - a.score || a.order - b.order)
  // Damerau's distance is dear: it only orders the best.
  const best = scored
    .slice(0, most * 4)
    .map((one) => ({ ...one, distance: DamerauLevenshteinDistance(wanted, one.folded) }))
  best.sort((a, b) => b.score - b.distance / 40 - (a.score - a.distance / 40) || a.order - b.order)
  return (
    best
      // Names without a figure are near by their letters alone: a few shared ones are no likeness.
      .filter(({ score }) => score > (figures.length === 0 ? 0.7 : 0.55))
      .slice(0, most)
      .map(({ item }) => item)
  )
}
