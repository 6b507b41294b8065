import { readFileSync } from 'node:fs'
import { latinLiterals } from './latin-literals.mjs'
import { withoutExamples } from './left-out.mjs'
import { plainSpreads } from './plain-spreads.mjs'
import { writtenPatterns } from './written-patterns.mjs'

const ours = /[\\/]src[\\/].*\.ts$/

/**
 * The bundler's plugin: writes the sources as the engine reads them best.
 *
 * @param late of the quick bundle, whose start counts: takes its patterns (`late-patterns.mjs`)
 * @param data likewise: takes its long texts (`late-data.mjs`)
 */
export async function quickSources(late, data) {
  const patterns = await writtenPatterns()
  const latin = await latinLiterals()
  const steps = [
    // Patterns are known by their places in the source: they are written first.
    patterns,
    latin,
    plainSpreads,
    ...(late ? [(path, source) => data.led(path, source), withoutExamples, late.write] : []),
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
