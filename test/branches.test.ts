import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src', import.meta.url))
/** More ways through a function than this, and nobody holds them in mind. */
const most = 25

const K = ts.SyntaxKind
const branching = new Set([
  K.IfStatement,
  K.ConditionalExpression,
  K.CaseClause,
  K.ForStatement,
  K.ForOfStatement,
  K.ForInStatement,
  K.WhileStatement,
  K.DoStatement,
  K.CatchClause,
])
const choosing = new Set([K.AmpersandAmpersandToken, K.BarBarToken, K.QuestionQuestionToken])

/** Each function with its branches, those of the functions inside it aside: `file name` → count. */
function branchesIn(file: string, text: string): ReadonlyMap<string, number> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found = new Map<string, number>()
  const visit = (node: ts.Node, own: string | undefined): void => {
    let name = own
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      name = `${file} ${node.name?.getText(source) ?? `line ${source.getLineAndCharacterOfPosition(node.pos).line + 1}`}`
      found.set(name, found.get(name) ?? 0)
    }
    const counts = branching.has(node.kind) || (ts.isBinaryExpression(node) && choosing.has(node.operatorToken.kind))
    if (name !== undefined && counts) found.set(name, (found.get(name) ?? 0) + 1)
    ts.forEachChild(node, (child) => visit(child, name))
  }
  visit(source, undefined)
  return found
}

describe('branches', () => {
  const all = new Map(
    readdirSync(root, { recursive: true })
      .map((path) => String(path).replace(/\\/gu, '/'))
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [...branchesIn(path, readFileSync(join(root, path), 'utf8'))]),
  )

  it('are counted', () => {
    const counted = branchesIn('x.ts', 'function a(b) { if (b && b.c) return () => b ?? 1; return b ? 1 : 2 }')
    expect([...counted]).toEqual([
      ['x.ts a', 3],
      ['x.ts line 1', 1],
    ])
  })

  it(`are at most ${most} in each function`, () => {
    const wrong = [...all].filter(([, count]) => count > most)
    expect(wrong.map(([name, count]) => `${name}: ${count}`)).toEqual([])
  })
})
