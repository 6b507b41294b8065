import type { RelationCode } from '../model/citation.ts'
import { byCertainty, type CitationGraph, type GraphEdge, type GraphNode } from '../model/graph.ts'
import { compareText } from '../text/order.ts'
import { type Adjacency, adjacencyOf, positionsOf } from './adjacency.ts'

/** A graph of which only so much is drawn as can be read. */
export interface Thinned {
  readonly graph: CitationGraph
  /** How many documents stand neither by themselves nor in a group of `graph`. */
  readonly left: number
}

const prefix = 'rest:'

/** Whether a node stands for documents that a picture had no room for. */
export function isRest({ key, members }: GraphNode): boolean {
  return members !== undefined && key.startsWith(prefix)
}

/** What the documents of such a node are to the asked one: `in` cite it, `out` are cited by it. */
export function restOf({ key }: GraphNode): { readonly side: 'in' | 'out'; readonly relation: string } {
  const [, side, relation = ''] = key.split(':')
  return { side: side === 'in' ? 'in' : 'out', relation }
}

/**
 * At most `limit` documents: those that were asked for, then the nearest to them, the corpus's own before external ones, the most cited
 * first. What is left beside an asked document becomes one node for each relation ("rest:in:basis", with `members`); what lies farther
 * is only counted. Nothing asked: the documents with the most citations.
 *
 * @param asked keys of the documents that a picture is about
 * @example thin(graph, ['16/CT-TTg|2020'], 40).graph.nodes.length // 40 documents and their rests
 */
export function thin(graph: CitationGraph, asked: readonly string[], limit: number): Thinned {
  if (graph.nodes.length <= limit) return { graph, left: 0 }
  const adjacency = adjacencyOf(graph)
  const middle = new Set(asked)
  const distances = distancesFrom(adjacency, asked)
  const weight = (at: number): number => (adjacency.citing[at]?.length ?? 0) * 2 + (adjacency.cited[at]?.length ?? 0)
  const far = graph.nodes.length
  const order = graph.nodes
    .map((node, n) => {
      const at = adjacency.position.get(node.key) ?? n
      return { node, distance: distances.get(at) ?? far, weight: weight(at) }
    })
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(a.node.external) - Number(b.node.external) ||
        b.weight - a.weight ||
        compareText(a.node.key, b.node.key),
    )
  const kept = new Set([...asked, ...order.slice(0, Math.max(limit, middle.size)).map(({ node }) => node.key)])
  const rests = gatherRests(graph.edges, middle, kept)
  const nodes = graph.nodes.filter((node) => kept.has(node.key))
  const edges = graph.edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target))
  return {
    graph: { nodes: [...nodes, ...rests.nodes], edges: [...edges, ...rests.edges] },
    left: graph.nodes.length - nodes.length - rests.gathered,
  }
}

/** How many citations away each document is, in either direction; what is not reached is absent. */
function distancesFrom({ cited, citing, ...adjacency }: Adjacency, keys: readonly string[]): Map<number, number> {
  let front = [...positionsOf({ cited, citing, ...adjacency }, keys)]
  const distances = new Map(front.map((at) => [at, 0]))
  for (let distance = 1; front.length > 0; distance += 1) {
    const next: number[] = []
    for (const at of front)
      for (const other of [...(cited[at] ?? []), ...(citing[at] ?? [])]) {
        if (distances.has(other)) continue
        distances.set(other, distance)
        next.push(other)
      }
    front = next
  }
  return distances
}

interface Rest {
  readonly members: Set<string>
  readonly middle: string
  readonly side: 'in' | 'out'
  readonly relation: RelationCode
  count: number
  resolution: GraphEdge['resolution']
}

/** Each document goes where its first citation with an asked one puts it. */
function gatherRests(
  edges: readonly GraphEdge[],
  middle: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[]; readonly gathered: number } {
  const rests = new Map<string, Rest>()
  const placed = new Map<string, string>()
  for (const edge of edges) {
    const side = middle.has(edge.target) ? 'in' : 'out'
    const [asked, other] = side === 'in' ? [edge.target, edge.source] : [edge.source, edge.target]
    if (!middle.has(asked) || kept.has(other)) continue
    const key = `${prefix}${side}:${edge.relation}:${asked}`
    if ((placed.get(other) ?? key) !== key) continue
    placed.set(other, key)
    const rest = rests.get(key)
    if (rest === undefined) {
      const { relation, count, resolution } = edge
      rests.set(key, { members: new Set([other]), middle: asked, side, relation, count, resolution })
    } else {
      rest.members.add(other)
      rest.count += edge.count
      if (byCertainty.indexOf(edge.resolution) < byCertainty.indexOf(rest.resolution)) rest.resolution = edge.resolution
    }
  }
  return {
    nodes: [...rests].map(([key, { members }]) => ({
      key,
      type: '',
      paths: [],
      external: true,
      members: members.size,
    })),
    edges: [...rests].map(([key, { middle: asked, side, relation, count, resolution }]) => ({
      source: side === 'in' ? key : asked,
      target: side === 'in' ? asked : key,
      relation,
      resolution,
      count,
      mentions: [],
    })),
    gathered: placed.size,
  }
}
