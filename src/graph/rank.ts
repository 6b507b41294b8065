import { DirectedGraph } from 'graphology'
import * as pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import type { CitationGraph } from '../model/graph.ts'
import { compareText } from '../text/order.ts'
import { type Adjacency, adjacencyOf } from './adjacency.ts'

export type Rank = 'pagerank' | 'indegree'

export interface Ranked {
  readonly key: string
  readonly value: number
}

/** The types of the package speak of an ES module, the file is CommonJS: what it exports is the function itself. */
const computePagerank = (
  pagerankModule as unknown as { readonly default: (graph: DirectedGraph) => Readonly<Record<string, number>> }
).default

/**
 * How much weight each document has among the others.
 * `indegree`: how many documents cite it (each once, whatever it says). `pagerank`: the share of a reader who follows citations at random
 * (Page and Brin, damping 0.85); the shares add up to 1.
 *
 * @example rankDocuments(graph, 'indegree').get('16/CT-TTg|2020') // 12
 */
export function rankDocuments(graph: CitationGraph, rank: Rank): ReadonlyMap<string, number> {
  const adjacency = adjacencyOf(graph)
  if (rank === 'indegree') return new Map(adjacency.keys.map((key, at) => [key, adjacency.citing[at]?.length ?? 0]))
  return pagerankOf(adjacency)
}

/** The documents with the highest value first, at most `limit`; equal ones by key. */
export function highestRanked(values: ReadonlyMap<string, number>, limit: number): readonly Ranked[] {
  return [...values]
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => b.value - a.value || compareText(a.key, b.key))
    .slice(0, limit)
}

function pagerankOf({ keys, cited }: Adjacency): ReadonlyMap<string, number> {
  if (keys.length === 0) return new Map()
  // Positions as names: a key such as "__proto__" must not meet the plain object that comes back.
  const graph = new DirectedGraph()
  for (const at of keys.keys()) graph.addNode(String(at))
  for (const [source, targets] of cited.entries())
    for (const target of targets) graph.addEdge(String(source), String(target))
  const values = computePagerank(graph)
  // Rounded, so that the last bits of floating point never reach an output.
  return new Map(keys.map((key, at) => [key, Number((values[String(at)] ?? 0).toPrecision(6))]))
}
