/**
 * A name for each key as a format allows it, no two alike: where cleaning makes two keys the same, the later one gets "~2", "~3", …
 * The keys must be in canonical order, so that the same graph gets the same names.
 */
export function identifiersFor(keys: readonly string[], clean: (key: string) => string): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const identifiers = new Map<string, string>()
  for (const key of keys) {
    const base = clean(key)
    let identifier = base
    for (let copy = 2; taken.has(identifier); copy++) identifier = `${base}~${copy}`
    taken.add(identifier)
    identifiers.set(key, identifier)
  }
  return identifiers
}
