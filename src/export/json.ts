import { orderGraph } from '../graph/order.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../model/graph.ts'
import { type Exporter, type ExportOptions, textExporter } from './exporter.ts'
import { each, jsonList } from './json-list.ts'

/** Nodes and links; what D3 draws and networkx reads (`node_link_graph(data, edges="links")`). */
export const jsonExporter: Exporter = textExporter(
  { id: 'json', description: 'JSON: nodes and links', extension: '.json', mediaType: 'application/json' },
  jsonPieces,
)

function* jsonPieces(graph: CitationGraph, { mentions = false }: ExportOptions): Generator<string, void> {
  const { nodes, edges } = orderGraph(graph)
  yield '{\n  "directed": true,\n  "multigraph": true,\n  "nodes": '
  yield* jsonList(each(nodes, nodeOf), '  ')
  yield ',\n  "links": '
  yield* jsonList(
    each(edges, (edge) => linkOf(edge, mentions)),
    '  ',
  )
  yield '\n}\n'
}

/** A document of the graph. */
export interface LinkedNode extends GraphNode {
  /** The key: what links refer to. */
  readonly id: string
}

/** A citation from one document to another; its mentions are told when asked for. */
export type GraphLink = Omit<GraphEdge, 'mentions'> & Partial<Pick<GraphEdge, 'mentions'>>

/** Each field in a fixed order, whoever made the object. */
function nodeOf(node: GraphNode): object {
  const {
    key,
    type,
    label,
    number,
    date,
    issuer,
    place,
    subject,
    title,
    system,
    level,
    paths,
    external,
    ambiguous,
    status,
    members,
    inner,
  } = node
  return {
    id: key,
    key,
    type,
    label,
    number,
    date,
    issuer,
    place,
    subject,
    title,
    system,
    level,
    paths,
    external,
    ambiguous,
    status,
    members,
    inner,
  }
}

function linkOf(edge: GraphEdge, withMentions: boolean): object {
  // The mentions of an edge may be read only when they are asked for.
  const { source, target, relation, resolution, count, rung, extent, provisions, nested, reported } = edge
  return {
    source,
    target,
    relation,
    resolution,
    count,
    rung,
    extent,
    provisions,
    nested,
    reported,
    ...(withMentions ? { mentions: edge.mentions } : {}),
  }
}
