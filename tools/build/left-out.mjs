import ts from 'typescript'
import { splice } from './splice.mjs'

/*
 * The examples of records stand in the sources for who reads them, for tests and for commands that show rules: the quick bundle goes without.
 */

const examples = new Set(['examples', 'counterExamples'])

/** The source with the examples of its records left out; `undefined` where it has none. */
export function withoutExamples(path, source) {
  if (!/\b(?:examples|counterExamples): \[/u.test(source)) return undefined
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const changes = []
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && examples.has(node.name.getText(file))) {
      const isFollowed = source.startsWith(',', node.end)
      changes.push({ start: node.getStart(file), end: node.end + (isFollowed ? 1 : 0), text: '' })
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  return changes.length === 0 ? undefined : splice(source, changes)
}
