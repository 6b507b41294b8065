import type { GraphEdge, GraphNode } from '../model/graph.ts'
import { nameOf } from './labels.ts'

export type Cell = string | number | boolean | undefined

/** A column of a table of documents or citations, as GraphML, GEXF, CSV and Cypher write it. */
export interface Column<T> {
  readonly name: string
  readonly type: 'string' | 'int' | 'boolean'
  readonly value: (item: T) => Cell
}

/** Several paths in one cell are parted by ";" (the default of `neo4j-admin import`); one inside a path is written %3B. */
const paths = (node: GraphNode): string => node.paths.map((path) => path.replaceAll(';', '%3B')).join(';')

export const nodeColumns: readonly Column<GraphNode>[] = [
  { name: 'label', type: 'string', value: (node) => nameOf(node) },
  { name: 'type', type: 'string', value: (node) => node.type },
  { name: 'number', type: 'string', value: (node) => node.number },
  { name: 'date', type: 'string', value: (node) => node.date },
  { name: 'issuer', type: 'string', value: (node) => node.issuer },
  { name: 'place', type: 'string', value: (node) => node.place },
  { name: 'title', type: 'string', value: (node) => node.title },
  { name: 'subject', type: 'string', value: (node) => node.subject },
  { name: 'system', type: 'string', value: (node) => node.system },
  { name: 'level', type: 'string', value: (node) => node.level },
  { name: 'paths', type: 'string', value: (node) => (node.paths.length === 0 ? undefined : paths(node)) },
  { name: 'external', type: 'boolean', value: (node) => node.external },
  { name: 'ambiguous', type: 'boolean', value: (node) => node.ambiguous ?? false },
  { name: 'status', type: 'string', value: (node) => node.status },
  { name: 'members', type: 'int', value: (node) => node.members },
]

export const edgeColumns: readonly Column<GraphEdge>[] = [
  { name: 'relation', type: 'string', value: (edge) => edge.relation },
  { name: 'resolution', type: 'string', value: (edge) => edge.resolution },
  { name: 'rung', type: 'string', value: (edge) => edge.rung },
  { name: 'extent', type: 'string', value: (edge) => edge.extent },
  { name: 'provisions', type: 'string', value: (edge) => edge.provisions?.join('; ') },
  { name: 'count', type: 'int', value: (edge) => edge.count },
  { name: 'nested', type: 'boolean', value: (edge) => edge.nested ?? false },
  { name: 'reported', type: 'boolean', value: (edge) => edge.reported ?? false },
  { name: 'sentence', type: 'string', value: (edge) => edge.mentions[0]?.sentence },
]
