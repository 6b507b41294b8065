import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/**
 * The address of a file that the build makes: beside this module when it is part of the bundle, in `dist/` when it runs from the sources.
 *
 * @throws Error when the file has not been built
 */
export function builtFile(name: string): URL {
  const places = [`./${name}`, `../../dist/${name}`].map((place) => new URL(place, import.meta.url))
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error(`${name} is missing: run "npm run build"`)
  return found
}

/** The text of such a file. */
export async function readBuiltFile(name: string): Promise<string> {
  return await readFile(builtFile(name), 'utf8')
}
