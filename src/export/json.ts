import { orderGraph } from '../graph/order.ts'
import type { GraphEdge, GraphNode } from '../model/graph.ts'
import type { Exporter } from './exporter.ts'

/** Nodes and links; what D3 draws and networkx reads (`node_link_graph(data, edges="links")`). */
export const jsonExporter: Exporter = {
  id: 'json',
  description: 'JSON: nodes and links',
  extension: '.json',
  mediaType: 'application/json',
  files: 'one',
  export: (graph, { mentions = false }) => {
    const { nodes, edges } = orderGraph(graph)
    const links = edges.map((edge) => linkOf(edge, mentions))
    const content = `${JSON.stringify({ directed: true, multigraph: true, nodes: nodes.map(nodeOf), links }, undefined, 2)}\n`
    return [{ name: 'graph.json', mediaType: 'application/json', content }]
  },
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

function linkOf(
  { source, target, relation, resolution, count, rung, extent, provisions, nested, reported, mentions }: GraphEdge,
  withMentions: boolean,
): object {
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
    ...(withMentions ? { mentions } : {}),
  }
}
