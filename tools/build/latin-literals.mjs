import { build } from 'esbuild'
import ts from 'typescript'
import { splice } from './splice.mjs'

/*
 * In the rooms that read Vietnamese, a pattern's classes of letters mean the letters that stand in Vietnamese documents (`latin` of
 * src/text/letters.ts). They are written out when the package is built and when its tests run: the engine then looks up no class of Unicode, whose
 * hundreds of ranges reach over all planes and cost each start more than the reading of a document, and compares letters instead of folding them.
 */

const rooms = /[\\/]src[\\/](?:extract|forms|identity|input|lexicon|syntax|text|query|corpus|store)[\\/].*\.ts$/

/** Writes the letter classes of a source out; it gives `undefined` where there are none. */
export async function latinLiterals() {
  const written = await writer()
  return (path, source) => (rooms.test(path) ? written(path, source) : undefined)
}

/** The same for the tests, which run the sources as they are. */
export async function latinLiteralsOfTests() {
  const written = await latinLiterals()
  return { name: 'latin-literals', enforce: 'pre', transform: (source, path) => written(path, source) }
}

async function writer() {
  const { outputFiles } = await build({
    entryPoints: ['src/text/letters.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { latin } = await import(`data:text/javascript;base64,${code}`)
  return (path, source) => {
    if (!/\/[dgimsy]*[iu]/u.test(source)) return undefined
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
    const changes = []
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const pattern = latinOf(node.text, latin)
        const { parent } = node
        const called = ts.isCallExpression(parent) && parent.expression.getText(file) === 'latin' ? parent : node
        if (pattern !== undefined) changes.push({ start: called.getStart(file), end: called.end, text: pattern })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    if (changes.length === 0) return undefined
    return splice(source, changes)
  }
}

/** What needs Unicode: letters of other scripts, other classes, what is told by its number, and what lies outside the first plane. */
const needsUnicode = /\\p\{(?!(?:L|Ll|Lu|N)\})|\\P|\\u\{|[\u{10000}-\u{10ffff}]/u

function latinOf(literal, latin) {
  const end = literal.lastIndexOf('/')
  const source = literal.slice(1, end)
  const flags = literal.slice(end + 1)
  if (!/[iu]/u.test(flags) || needsUnicode.test(source)) return undefined
  return String(latin(new RegExp(source, flags)))
}
