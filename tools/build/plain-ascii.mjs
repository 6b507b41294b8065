import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes the letters outside ASCII in the bundles of a folder as escapes: the engine reads such a file a byte a character, which makes each start
 * quicker. The bundler does so in strings; what is left stands in patterns.
 *
 * @throws where an escape would be read otherwise: behind a backslash, or in a raw template
 */
export function plainAscii(folder) {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.js')) continue
    const path = `${folder}/${name}`
    const source = readFileSync(path, 'utf8')
    const written = inAscii(path, source)
    if (written !== source) writeFileSync(path, written)
  }
}

/** The same for the source of one bundle. */
export function inAscii(path, source) {
  if (!/[^\0-\x7f]/u.test(source)) return source
  const odd = /.{0,20}(?<!\\)(?:\\\\)*\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/u.exec(source)
  if (odd) throw new Error(`${path}: cannot be written in ASCII at ${odd[0]}`)
  return source.replace(/[^\0-\x7f]/gu, (letter) => escaped(letter))
}

const escaped = (letter) =>
  Array.from({ length: letter.length }, (_, i) => `\\u${letter.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
