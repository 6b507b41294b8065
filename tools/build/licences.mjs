import { existsSync, readdirSync, readFileSync } from 'node:fs'

/**
 * The licences of all packages that stand in a bundle, each once, as their authors ask for.
 *
 * @param {readonly string[]} inputs files of the bundle, from the project's folder on
 * @returns {string} name, version and licence text of each package, in the order of their names
 */
export function licencesOf(inputs) {
  const folders = new Set(
    inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0]).filter((path) => path !== undefined),
  )
  return [...folders]
    .toSorted()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
      const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/iu.test(entry))
      const text =
        file && existsSync(`${folder}/${file}`)
          ? readFileSync(`${folder}/${file}`, 'utf8').trim()
          : `License: ${license}`
      return `${name} ${version}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
