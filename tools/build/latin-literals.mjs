import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Writes `latin(/…/u)` as the pattern that it gives: the letter classes are worked out when the package is built, not at each start, and the engine
 * does not look the classes of Unicode up that are thrown away at once.
 */
export async function latinLiterals() {
  const { outputFiles } = await build({
    entryPoints: ['src/text/letters.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { latin } = await import(`data:text/javascript;base64,${code}`)
  return {
    name: 'latin-literals',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        if (!source.includes('latin(')) return undefined
        return { contents: written(source, latin), loader: 'ts' }
      })
    },
  }
}

/** A call whose only argument is a literal pattern, on the same line or on a line of its own. */
const call = /\blatin\(\s*(\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/)([a-z]*),?\s*\)/gu

function written(source, latin) {
  return source.replace(call, (_, literal, flags) => String(latin(new RegExp(literal.slice(1, -1), flags))))
}
