import type { RelationCode } from '../model/citation.ts'
import { byCertainty, type CitationGraph, type GraphEdge, type GraphNode } from '../model/graph.ts'
import { bodyName } from '../text/bodies.ts'
import { compareText } from '../text/order.ts'
import { orderGraph } from './order.ts'

export type CollapseBy = 'issuer' | 'type' | 'year'

/**
 * One node for each issuer, type or year, with the citations between groups added up. A group's key is `issuer:…`, `type:…` or `year:…`
 * (nothing after the colon: not known); `members` counts its documents and `inner` the citations among them, which are not drawn.
 * A group is external when all its members are; it keeps the system, level and type that all its members share.
 *
 * @example collapse(graph, 'year').nodes[0] // { key: 'year:2013', members: 4, … }
 */
export function collapse(graph: CitationGraph, by: CollapseBy): CitationGraph {
  const groups = new Map<string, GraphNode[]>()
  const groupOf = new Map<string, string>()
  for (const node of graph.nodes) {
    const key = `${by}:${groupNameOf(node, by) ?? ''}`
    groupOf.set(node.key, key)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [node])
    else group.push(node)
  }
  const edges = new Map<string, Gathered>()
  const inner = new Map<string, number>()
  for (const edge of graph.edges) {
    const source = groupOf.get(edge.source)
    const target = groupOf.get(edge.target)
    if (source === undefined || target === undefined) continue
    if (source === target) {
      inner.set(source, (inner.get(source) ?? 0) + edge.count)
      continue
    }
    const key = JSON.stringify([source, target, edge.relation])
    const gathered = edges.get(key)
    if (gathered === undefined) edges.set(key, { source, target, edges: [edge] })
    else gathered.edges.push(edge)
  }
  return orderGraph({
    nodes: [...groups].map(([key, members]) => groupNode(key, by, members, inner.get(key) ?? 0)),
    edges: [...edges.values()].flatMap((gathered) => gatherEdges(gathered)),
  })
}

function groupNameOf(node: GraphNode, by: CollapseBy): string | undefined {
  if (by === 'type') return node.type
  if (by === 'year') return node.date?.slice(0, 4)
  return node.issuer === undefined ? undefined : bodyName(node.issuer)
}

/** "Ủy ban nhân dân tỉnh" rather than "UBND tỉnh". */
const fullest = (names: readonly string[]): string | undefined =>
  [...names].sort((a, b) => b.length - a.length || compareText(a, b))[0]

function groupNode(key: string, by: CollapseBy, members: readonly GraphNode[], inner: number): GraphNode {
  const type = shared(members.map((node) => node.type)) ?? ''
  const system = shared(members.map((node) => node.system))
  const level = shared(members.map((node) => node.level))
  const issuer = by === 'issuer' ? fullest(members.map((node) => node.issuer ?? '')) : undefined
  const date = by === 'year' ? key.slice('year:'.length) : ''
  return {
    key,
    type: by === 'type' ? (members[0]?.type ?? '') : type,
    ...(issuer === undefined || issuer === '' ? {} : { issuer }),
    ...(date === '' ? {} : { date }),
    ...(system === undefined ? {} : { system }),
    ...(level === undefined ? {} : { level }),
    paths: [],
    external: members.every((node) => node.external),
    members: members.length,
    ...(inner === 0 ? {} : { inner }),
  }
}

/** The citations from one group to another. */
interface Gathered {
  readonly source: string
  readonly target: string
  readonly edges: GraphEdge[]
}

function gatherEdges({ source, target, edges }: Gathered): readonly GraphEdge[] {
  const [first] = edges
  if (first === undefined) return []
  const best = edges.reduce((rank, edge) => Math.min(rank, byCertainty.indexOf(edge.resolution)), byCertainty.length)
  const relation: RelationCode = first.relation
  return [
    {
      source,
      target,
      relation,
      resolution: byCertainty[best] ?? 'unresolved',
      count: edges.reduce((sum, edge) => sum + edge.count, 0),
      // Those of an edge may be read only when they are asked for: so are these.
      get mentions() {
        return edges.flatMap((edge) => edge.mentions)
      },
    },
  ]
}

function shared<T>(values: readonly T[]): T | undefined {
  const [first] = values
  return values.every((value) => value === first) ? first : undefined
}
