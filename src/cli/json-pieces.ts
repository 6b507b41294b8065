import { jsonText } from './io.ts'

/**
 * JSON with two spaces of indentation, as `JSON.stringify(value, null, 2)` gives it, piece by piece: lists of any length, which no string of
 * the engine could hold as a whole (V8 ends at 512 MiB).
 *
 * @param value plain data: objects, arrays, strings, numbers, booleans, null; what is written as a list may be any iterable
 * @example [...jsonPieces({ a: [1] })].join('') // '{\n  "a": [\n    1\n  ]\n}'
 */
export function* jsonPieces(value: unknown, before = ''): Generator<string> {
  const within = `${before}  `
  if (isList(value)) {
    let mark = '['
    for (const item of value) {
      yield `${mark}\n${within}${inside(item, within)}`
      mark = ','
    }
    yield mark === '[' ? '[]' : `\n${before}]`
  } else if (holdsLists(value)) {
    let comma = '{'
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue
      yield `${comma}\n${within}${jsonText(key)}: `
      yield* jsonPieces(item, within)
      comma = ','
    }
    yield `\n${before}}`
  } else yield inside(value, before)
}

/** An object, some value of which is a list: only these are taken apart. */
const holdsLists = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value) && Object.values(value).some(isList)

/** An array, or anything else that gives one thing after the other. */
const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

/** Line ends in texts are escaped: those that are left stand between values. */
const inside = (value: unknown, before: string): string =>
  value === undefined ? 'null' : jsonText(value, 2).replaceAll('\n', `\n${before}`)
