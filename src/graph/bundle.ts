import type { RelationCode } from '../model/citation.ts'
import type { CitationGraph, GraphEdge } from '../model/graph.ts'
import { compareText } from '../text/order.ts'

/** All citations from one group to another as one arrow. */
export interface Bundle extends GraphEdge {
  /** How many mentions of each relation, the most frequent first. */
  readonly parts: readonly { readonly relation: RelationCode; readonly count: number }[]
}

/**
 * For pictures of groups (`collapse`): one arrow for each pair of groups instead of one for each relation. Its relation is the most frequent
 * one, its count the sum. Citations between single documents stay as they are.
 *
 * @example bundleGroups(collapse(graph, 'year')).edges
 */
export function bundleGroups(graph: CitationGraph): {
  readonly nodes: CitationGraph['nodes']
  readonly edges: readonly (GraphEdge | Bundle)[]
} {
  const groups = new Set(graph.nodes.filter((node) => node.members !== undefined).map((node) => node.key))
  if (groups.size === 0) return graph
  const pairs = new Map<string, GraphEdge[]>()
  const edges: (GraphEdge | Bundle)[] = []
  for (const edge of graph.edges) {
    if (!groups.has(edge.source) || !groups.has(edge.target)) {
      edges.push(edge)
      continue
    }
    const pair = JSON.stringify([edge.source, edge.target])
    const gathered = pairs.get(pair)
    if (gathered === undefined) pairs.set(pair, [edge])
    else gathered.push(edge)
  }
  return { nodes: graph.nodes, edges: [...edges, ...[...pairs.values()].flatMap(bundleOf)] }
}

function bundleOf(edges: readonly GraphEdge[]): readonly Bundle[] {
  const sorted = [...edges].sort((a, b) => b.count - a.count || compareText(a.relation, b.relation))
  const [first] = sorted
  if (first === undefined) return []
  const { source, target, relation, resolution } = first
  return [
    {
      source,
      target,
      relation,
      resolution,
      count: sorted.reduce((sum, edge) => sum + edge.count, 0),
      mentions: [],
      parts: sorted.map(({ relation, count }) => ({ relation, count })),
    },
  ]
}
