import type { CitationGraph } from '../model/graph.ts'
import { adjacencyOf, positionsOf, walk } from './adjacency.ts'
import { keepNodes } from './order.ts'

/** `in`: the documents that cite it; `out`: those that it cites. */
export type Direction = 'in' | 'out' | 'both'

export interface Around {
  /** How many citations away; 1 when not given. */
  readonly depth?: number
  readonly direction?: Direction
}

/**
 * The neighbourhood of some documents: what cites them and what they cite, up to `depth` steps.
 * The two directions are walked apart: the other documents that cite the same law do not come in.
 * A key that the graph does not have is passed over.
 *
 * @example aroundDocument(graph, ['16/CT-TTg|2020'], { depth: 3, direction: 'in' }) // how a directive travels down
 */
export function aroundDocument(
  graph: CitationGraph,
  keys: readonly string[],
  { depth = 1, direction = 'both' }: Around = {},
): CitationGraph {
  const adjacency = adjacencyOf(graph)
  const starts = positionsOf(adjacency, keys)
  const kept = new Set(starts)
  if (direction !== 'out') for (const at of walk(adjacency.citing, starts, depth)) kept.add(at)
  if (direction !== 'in') for (const at of walk(adjacency.cited, starts, depth)) kept.add(at)
  return keepNodes(graph, (node) => kept.has(adjacency.position.get(node.key) ?? -1))
}

/**
 * Only the named documents and their direct neighbours, with the citations that touch a named one (not those among the neighbours).
 *
 * @example focus(graph, ['a']).edges.every((edge) => edge.source === 'a' || edge.target === 'a')
 */
export function focus(graph: CitationGraph, keys: readonly string[]): CitationGraph {
  const named = new Set(keys)
  const edges = graph.edges.filter((edge) => named.has(edge.source) || named.has(edge.target))
  const kept = new Set(edges.flatMap((edge) => [edge.source, edge.target]))
  return { nodes: graph.nodes.filter((node) => named.has(node.key) || kept.has(node.key)), edges }
}

/**
 * The named documents and every document from which a chain of citations leads to one of them.
 *
 * @example reaches(graph, ['law']).nodes // all that rests on the law, directly or not
 */
export function reaches(graph: CitationGraph, keys: readonly string[]): CitationGraph {
  const adjacency = adjacencyOf(graph)
  const kept = walk(adjacency.citing, positionsOf(adjacency, keys))
  return keepNodes(graph, (node) => kept.has(adjacency.position.get(node.key) ?? -1))
}
