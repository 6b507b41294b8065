/**
 * A list as `JSON.stringify(value, undefined, 2)` writes it inside an object, item by item.
 *
 * @param before the spaces that stand before the field which holds it
 * @example [...jsonList([1], '')].join('') // '[\n  1\n]'
 */
export function* jsonList(items: Iterable<unknown>, before: string): Generator<string, void> {
  let mark = '['
  for (const item of items) {
    yield `${mark}\n${before}  ${(JSON.stringify(item, undefined, 2) ?? 'null').replaceAll('\n', `\n${before}  `)}`
    mark = ','
  }
  yield mark === '[' ? '[]' : `\n${before}]`
}

/** What a function makes of each, one at a time. */
export function* each<T, R>(items: Iterable<T>, make: (item: T) => R): Generator<R, void> {
  for (const item of items) yield make(item)
}
