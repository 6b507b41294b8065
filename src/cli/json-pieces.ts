import { jsonText } from './io.ts'

/**
 * JSON with two spaces of indentation, as `JSON.stringify(value, null, 2)` gives it, piece by piece: lists of any length, which no string of
 * the engine could hold as a whole (V8 ends at 512 MiB).
 *
 * @param value plain data: objects, arrays, strings, numbers, booleans, null
 * @example [...jsonPieces({ a: [1] })].join('') // '{\n  "a": [\n    1\n  ]\n}'
 */
export function* jsonPieces(value: unknown, before = ''): Generator<string> {
  const within = `${before}  `
  if (Array.isArray(value) && value.length > 0) {
    for (const [place, item] of value.entries()) yield `${place === 0 ? '[' : ','}\n${within}${inside(item, within)}`
    yield `\n${before}]`
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
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).some(Array.isArray)

/** Line ends in texts are escaped: those that are left stand between values. */
const inside = (value: unknown, before: string): string =>
  value === undefined ? 'null' : jsonText(value, 2).replaceAll('\n', `\n${before}`)
