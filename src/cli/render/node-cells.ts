import { nameOf } from '../../export/labels.ts'
import type { GraphNode } from '../../model/graph.ts'
import { unbroken } from '../terminal.ts'

/** The longest name of a document that a table keeps on one line. */
const shortName = 28

/** A document's name for a cell of a table: a short one stays on one line. */
export function nameCell(node: GraphNode): string {
  const name = nameOf(node)
  return name.length <= shortName ? unbroken(name) : name
}

/** The columns of a document in CSV. */
export const nodeHeader = ['key', 'type', 'number', 'date', 'issuer', 'place', 'subject', 'paths', 'external'] as const

export const nodeCells = (node: GraphNode): readonly (string | boolean | undefined)[] => [
  node.key,
  node.type,
  node.number,
  node.date,
  node.issuer,
  node.place,
  node.subject ?? node.title,
  node.paths.join(';'),
  node.external,
]
