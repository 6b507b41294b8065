import type { GraphNode } from '../../model/graph.ts'

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
