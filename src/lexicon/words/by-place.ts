/**
 * What `read` finds at the places of a text, kept for the text that was read last: rules ask for the same place again and again.
 *
 * @param read what stands at an offset; undefined where nothing does
 * @param least texts shorter than this, in UTF-16 code units, are read each time: they are slices, of which each place is asked about once
 * @example const wordAt = keptByPlace(longestAt, 1000); wordAt(text, 12)
 */
export function keptByPlace<T>(
  read: (text: string, at: number) => T | undefined,
  least = 0,
): (text: string, at: number) => T | undefined {
  let last = ''
  const found = new Map<number, T | null>()
  return (text, at) => {
    if (text.length < least) return read(text, at)
    if (text !== last) {
      last = text
      found.clear()
    }
    const known = found.get(at)
    if (known !== undefined) return known ?? undefined
    const value = read(text, at)
    found.set(at, value ?? null)
    return value
  }
}

/**
 * The same for stretches of a text: several readers ask what a paragraph or sentence is.
 *
 * @param read what stands in `[start, end)`; undefined where nothing does
 */
export function keptByStretch<T>(
  read: (text: string, start: number, end: number) => T | undefined,
): (text: string, start: number, end: number) => T | undefined {
  let last = ''
  const found = new Map<number, T | null>()
  return (text, start, end) => {
    if (text !== last) {
      last = text
      found.clear()
    }
    // Below 2^53 for texts of up to 64 million characters.
    const key = start * 0x4000000 + end
    const known = found.get(key)
    if (known !== undefined) return known ?? undefined
    const value = read(text, start, end)
    found.set(key, value ?? null)
    return value
  }
}
