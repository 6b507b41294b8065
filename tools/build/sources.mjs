import { readFileSync } from 'node:fs'
import { latinLiterals } from './latin-literals.mjs'
import { plainSpreads } from './plain-spreads.mjs'
import { writtenPatterns } from './written-patterns.mjs'

const ours = /[\\/]src[\\/].*\.ts$/

/**
 * The bundler's plugin: writes the sources as the engine reads them best.
 *
 * @param more steps of a quick bundle, whose start counts: each takes a path and the source, and gives the source as it is to be or nothing
 */
export async function quickSources(more = []) {
  const patterns = await writtenPatterns()
  const latin = await latinLiterals()
  const steps = [
    // Patterns are known by their places in the source: they are written first.
    patterns,
    latin,
    plainSpreads,
    ...more,
  ]
  return {
    name: 'quick-sources',
    setup({ onLoad }) {
      onLoad({ filter: ours }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        const contents = steps.reduce((written, step) => step(path, written) ?? written, source)
        return contents === source ? undefined : { contents, loader: 'ts' }
      })
    },
  }
}
