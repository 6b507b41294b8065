import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import ts from 'typescript'
import { splice } from './splice.mjs'

/*
 * Patterns that a source puts together from the words of the lexicon when it is loaded (`const x = latinPattern(…)`) are written out as literals when
 * the package is built: the build loads the sources once, keeps each such pattern, and puts it in place of the call.
 */

const ours = /[\\/]src[\\/].*\.ts$/

/** The calls at the outermost level of a source that make the pattern of a constant. */
function callsIn(path, source) {
  if (!source.includes('latinPattern(') && !source.includes('new RegExp(')) return []
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((made) => made !== undefined && makesPattern(made, file))
    .map((made) => ({ start: made.getStart(file), end: made.end }))
}

function makesPattern(node, file) {
  if (ts.isNewExpression(node)) return node.expression.getText(file) === 'RegExp'
  if (!ts.isCallExpression(node)) return false
  const name = node.expression.getText(file)
  const [first] = node.arguments
  return name === 'latinPattern' || (name === 'latin' && first !== undefined && ts.isNewExpression(first))
}

/** Writes the patterns of a source out; it gives `undefined` where there are none. */
export async function writtenPatterns() {
  const kept = await loaded()
  return (path, source) => {
    const changes = callsIn(path, source)
      .map(({ start, end }) => ({ start, end, text: kept.get(`${path}:${start}`) }))
      .filter(({ text }) => text !== undefined)
    return changes.length === 0 ? undefined : splice(source, changes)
  }
}

/** The patterns of all sources that a document passes through, by path and place. */
async function loaded() {
  const { outputFiles } = await build({
    entryPoints: ['src/parse.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    charset: 'utf8',
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/');
        const __patterns = new Map(); const __kept = (key, made) => (__patterns.set(key, String(made)), made);`,
    },
    footer: { js: 'export { __patterns };' },
    plugins: [
      {
        name: 'keeps-patterns',
        setup({ onLoad }) {
          onLoad({ filter: ours }, ({ path }) => ({
            contents: keeping(path, readFileSync(path, 'utf8')),
            loader: 'ts',
          }))
        },
      },
    ],
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)).__patterns
}

function keeping(path, source) {
  const changes = callsIn(path, source).map(({ start, end }) => ({
    start,
    end,
    text: `__kept(${JSON.stringify(`${path}:${start}`)}, ${source.slice(start, end)})`,
  }))
  return splice(source, changes)
}
