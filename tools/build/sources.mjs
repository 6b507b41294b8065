import { readFileSync } from 'node:fs'
import { latinLiterals } from './latin-literals.mjs'
import { plainSpreads } from './plain-spreads.mjs'
import { writtenPatterns } from './written-patterns.mjs'

const ours = /[\\/]src[\\/].*\.ts$/

/** The bundler's plugin: writes the sources as the engine reads them best. */
export async function quickSources() {
  const patterns = await writtenPatterns()
  const latin = await latinLiterals()
  return {
    name: 'quick-sources',
    setup({ onLoad }) {
      onLoad({ filter: ours }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        const withPatterns = patterns(path, source) ?? source
        const withLetters = latin(path, withPatterns) ?? withPatterns
        const contents = plainSpreads(path, withLetters) ?? withLetters
        return contents === source ? undefined : { contents, loader: 'ts' }
      })
    },
  }
}
