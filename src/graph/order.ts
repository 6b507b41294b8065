import type { CitationGraph, GraphEdge, GraphNode } from '../model/graph.ts'
import { compareText } from '../text/order.ts'

/** Nodes by key. */
export function compareNodes(a: GraphNode, b: GraphNode): number {
  return compareText(a.key, b.key)
}

/** Edges by source, target and relation. */
export function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return (
    compareText(a.source, b.source) ||
    compareText(a.target, b.target) ||
    compareText(a.relation, b.relation) ||
    compareText(a.resolution, b.resolution)
  )
}

/**
 * The same graph in the canonical order, whatever order the files were read in: nodes by key, edges by source, target and relation.
 * A second node with the same key, and an edge whose ends are not both in the graph, are left out.
 *
 * @example orderGraph({ nodes: [b, a], edges: [] }).nodes // [a, b]
 */
export function orderGraph(graph: CitationGraph): CitationGraph {
  const sorted = [...graph.nodes].sort(
    (a, b) => compareNodes(a, b) || compareText(JSON.stringify(a), JSON.stringify(b)),
  )
  const nodes = sorted.filter((node, at) => sorted[at - 1]?.key !== node.key)
  const keys = new Set(nodes.map((node) => node.key))
  const edges = graph.edges.filter((edge) => keys.has(edge.source) && keys.has(edge.target)).sort(compareEdges)
  return { nodes, edges }
}

/** The part of the graph on the nodes that pass, with the edges between them. */
export function keepNodes(graph: CitationGraph, keep: (node: GraphNode) => boolean): CitationGraph {
  const nodes = graph.nodes.filter(keep)
  const keys = new Set(nodes.map((node) => node.key))
  return { nodes, edges: graph.edges.filter((edge) => keys.has(edge.source) && keys.has(edge.target)) }
}
