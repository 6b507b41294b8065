import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { necessaryOf } from './necessary.mjs'
import { treeOf } from './pattern-tree.mjs'
import { splice } from './splice.mjs'

/*
 * In the quick bundle a pattern that stands as a literal is a row of a table, and `new LatePattern(row)` stands in its place
 * (src/text/late-pattern.ts): the engine reads and compiles only those that a document can match.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const runtime = `${root}src/text/late-pattern.ts`

/** What is given a pattern and begins at the start of the text, so that one pattern serves all calls. */
const startsAnew = new Set(['replace', 'replaceAll', 'match', 'matchAll', 'split', 'search'])

/** Collects the patterns of all sources that it writes. */
export function latePatterns() {
  const share = shareInFixtures()
  const rows = new Map()
  const numberOf = (literal) => {
    if (!rows.has(literal)) rows.set(literal, { number: rows.size, cells: rowOf(literal, share) })
    return rows.get(literal).number
  }
  return {
    /** The source with its literals replaced; `undefined` where it has none. */
    write: (path, source) => (path === runtime ? undefined : written(path, source, numberOf)),
    /** The literals in the order of their rows. */
    literals: () => [...rows.keys()],
    /** The table: of each row what is necessary, and the source. */
    table: () => packedCells([...rows.values()].flatMap(({ cells }) => cells)),
  }
}

/** As `src/lexicon/made-ahead.ts` reads it: how many cells, where each ends, how many letters, the letters. */
function packedCells(cells) {
  const text = cells.join('')
  const ends = []
  for (const { length } of cells) ends.push((ends.at(-1) ?? 0) + length)
  const numbers = Uint32Array.of(cells.length, ...ends, text.length)
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(text, 'utf16le')])
}

function written(path, source, numberOf) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const changes = []
  let shared = ''
  const visit = (node, isOnce) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const made = () => `new LatePattern(${numberOf(node.text)})`
      const [start, end] = [node.getStart(file), node.end]
      if (isOnce) changes.push({ start, end, text: made() })
      else if (!/[gy]\w*$/u.test(node.text) || isPassed(node)) {
        const name = `__late${changes.length}`
        shared += `const ${name} = ${made()};`
        changes.push({ start, end, text: name })
      }
    }
    const isBegun = ts.isFunctionLike(node) || ts.isPropertyDeclaration(node)
    ts.forEachChild(node, (child) => visit(child, isOnce && !isBegun))
  }
  visit(file, true)
  if (changes.length === 0) return undefined
  return `import { LatePattern } from ${JSON.stringify(runtime)};${shared}${splice(source, changes)}`
}

function isPassed({ parent, pos }) {
  if (!ts.isCallExpression(parent) || parent.arguments[0]?.pos !== pos) return false
  return ts.isPropertyAccessExpression(parent.expression) && startsAnew.has(parent.expression.name.text)
}

function rowOf(literal, share) {
  const end = literal.lastIndexOf('/')
  const flags = literal.slice(end + 1)
  const source = literal.slice(1, end)
  const read = treeOf({ source, flags })
  if (read === undefined) return [cell(flags, 0, []), source]
  // A long pattern takes longer to compile, so more may be looked for first.
  const most = Math.max(6, Math.min(40, source.length / 40))
  const { heads, width, needs } = necessaryOf(read.tree, flags, most, share)
  const brackets = read.brackets.map(({ start, end: behind, ranges }) => ({
    start,
    end: behind,
    text: inBrackets(ranges),
  }))
  return [
    cell(flags, width, heads, needs),
    splice(
      source,
      brackets.toSorted((a, b) => a.start - b.start),
    ),
  ]
}

/** Flags, width, heads, and each piece behind a mark that stands in no document. */
const cell = (flags, width, heads, needs = []) => [flags, width, heads.join('\u0001'), ...needs].join('\u0000')

/** Ranges in their order, as the engine would have to bring them first. */
function inBrackets(ranges) {
  const letter = (code) => {
    const one = String.fromCharCode(code)
    return /[\\\]^[-]/u.test(one) || code < 32 || (code > 0x7e && code < 0xc0) || (code > 0x1fff && code < 0x2100)
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : one
  }
  const range = ([first, last]) =>
    first === last ? letter(first) : `${letter(first)}${last > first + 1 ? '-' : ''}${letter(last)}`
  return `[${ranges.map(range).join('')}]`
}

/** In how many of a hundred fixtures one of some pieces stands. */
function shareInFixtures() {
  const folder = `${root}fixtures/`
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const texts = names.map((name) => readFileSync(folder + name, 'utf8').normalize('NFC'))
  const known = new Map()
  const holding = (piece) => {
    const found = known.get(piece) ?? texts.map((text) => text.includes(piece))
    known.set(piece, found)
    return found
  }
  return (pieces) => (100 * texts.filter((_, i) => pieces.some((piece) => holding(piece)[i])).length) / texts.length
}
