import { type Bundle, bundleGroups } from '../../../graph/bundle.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../../../model/graph.ts'
import { foldSearch } from '../../../text/fold.ts'
import { nameOf } from '../../labels.ts'
import type { PageData, PageEdge } from '../page-data.ts'
import { shortNamesOf } from './short-names.ts'

/** The graph of the page with what is asked again and again worked out once. */
export interface PageModel {
  readonly data: PageData
  readonly graph: CitationGraph
  /** What is drawn: citations between groups drawn together. */
  readonly arrows: readonly Arrow[]
  /** Positions of edges in `data.edges`. */
  readonly cites: readonly (readonly number[])[]
  readonly citedBy: readonly (readonly number[])[]
  readonly found: (query: string) => readonly number[]
  /** Groups have no level of their own: their network says more. */
  readonly opensWith: 'cascade' | 'network'
  /** By position: the name that fits a small shape, no two alike as far as the documents tell. */
  readonly shortNames: readonly string[]
}

/** Whether a document no longer holds, as far as the corpus tells. */
export const isOver = ({ status }: GraphNode): boolean =>
  status === 'replaced' || status === 'repealed' || status === 'expired' || status === 'suspended'

export interface Arrow {
  readonly source: number
  readonly target: number
  readonly edge: GraphEdge | Bundle
}

export function modelOf(data: PageData): PageModel {
  const keyOf = (at: number): string => data.nodes[at]?.key ?? ''
  const edges = data.edges.map((edge): GraphEdge => graphEdge(edge, keyOf(edge.source), keyOf(edge.target)))
  const graph = { nodes: data.nodes, edges }
  const position = new Map(data.nodes.map((node, at) => [node.key, at]))
  const cites: number[][] = data.nodes.map(() => [])
  const citedBy: number[][] = data.nodes.map(() => [])
  for (const [at, edge] of data.edges.entries()) {
    cites[edge.source]?.push(at)
    citedBy[edge.target]?.push(at)
  }
  const arrows = bundleGroups(graph).edges.map((edge) => ({
    edge,
    source: position.get(edge.source) ?? 0,
    target: position.get(edge.target) ?? 0,
  }))
  let folded: readonly string[] | undefined
  return {
    data,
    graph,
    arrows,
    cites,
    citedBy,
    opensWith: data.nodes.some((node) => node.members !== undefined) ? 'network' : 'cascade',
    shortNames: shortNamesOf(data.nodes),
    found: (query) => {
      folded ??= data.nodes.map((node) => wordsOf(node))
      return search(folded, query, (at) => citedBy[at]?.length ?? 0)
    },
  }
}

function graphEdge({ relation, resolution, count, mentions }: PageEdge, source: string, target: string): GraphEdge {
  return {
    source,
    target,
    relation,
    resolution,
    count,
    mentions: mentions.map((mention) => ({ ...mention, relation, span: { start: 0, end: 0 } })),
  }
}

function wordsOf(node: GraphNode): string {
  return ` ${foldSearch([nameOf(node), node.title, node.subject, node.issuer, node.place, node.date, ...node.paths].join(' '))}`
}

/** All words must stand there, from the beginning of a word; names before texts, then the most cited. Without a query the most cited. */
function search(folded: readonly string[], query: string, weight: (at: number) => number): readonly number[] {
  const words = foldSearch(query)
    .split(' ')
    .filter((word) => word !== '')
  const starts = (text: string, word: string): number => {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
      if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return at
    return -1
  }
  return [...folded.entries()]
    .flatMap(([at, text]) => {
      const places = words.map((word) => starts(text, word))
      return places.includes(-1) ? [] : [{ at, early: words.length > 0 && Math.max(...places) < 40 ? 0 : 1 }]
    })
    .sort((a, b) => a.early - b.early || weight(b.at) - weight(a.at) || a.at - b.at)
    .map(({ at }) => at)
}
