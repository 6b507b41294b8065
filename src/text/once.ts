/**
 * What is made when it is first asked for, and kept.
 *
 * @param make makes the value; asked once at most, also where it gives undefined
 * @example const lead = once(() => fromLead(layout, frame))
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
