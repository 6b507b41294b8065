import type { RelationCode } from '../model/citation.ts'
import type { CitationGraph, ResolutionStatus } from '../model/graph.ts'
import { compareText } from '../text/order.ts'
import { adjacencyOf } from './adjacency.ts'
import { connectedComponents, cycles } from './components.ts'
import { condense } from './condensation.ts'
import { highestRanked, type Ranked, rankDocuments } from './rank.ts'

/** What `stats` tells of a graph. */
export interface GraphMeasures {
  /** All nodes, and how many of them are not in the corpus. */
  readonly documents: number
  readonly external: number
  readonly ambiguous: number
  /** Edges, and how many mentions they gather. */
  readonly citations: number
  readonly mentions: number
  readonly relations: Readonly<Partial<Record<RelationCode, number>>>
  readonly resolutions: Readonly<Partial<Record<ResolutionStatus, number>>>
  /** How many parts do not touch each other, and how large the largest is. */
  readonly components: number
  readonly largestComponent: number
  /** Neither citing nor cited. */
  readonly isolated: number
  readonly cycles: readonly (readonly string[])[]
  readonly longestChain: readonly string[]
  readonly mostCited: readonly Ranked[]
  readonly highestPagerank: readonly Ranked[]
}

/**
 * All measures of a graph at once; lists of ranked documents have at most `limit` entries.
 *
 * @example measureGraph(graph).longestChain // ['ward plan', 'district plan', 'provincial plan', 'directive']
 */
export function measureGraph(graph: CitationGraph, limit = 10): GraphMeasures {
  const components = connectedComponents(graph)
  return {
    documents: graph.nodes.length,
    external: graph.nodes.filter((node) => node.external).length,
    ambiguous: graph.nodes.filter((node) => node.ambiguous === true).length,
    citations: graph.edges.length,
    mentions: graph.edges.reduce((sum, edge) => sum + edge.count, 0),
    relations: countBy(graph.edges.map((edge) => edge.relation)),
    resolutions: countBy(graph.edges.map((edge) => edge.resolution)),
    components: components.length,
    largestComponent: components[0]?.length ?? 0,
    isolated: components.filter((component) => component.length === 1).length,
    cycles: cycles(graph),
    longestChain: longestChain(graph),
    mostCited: highestRanked(rankDocuments(graph, 'indegree'), limit).filter((ranked) => ranked.value > 0),
    highestPagerank: highestRanked(rankDocuments(graph, 'pagerank'), limit),
  }
}

/**
 * The longest way from a document down its citations, as keys, the citing one first. A circle counts as one document (its first key stands
 * for it). Of equally long chains the one that begins with the first key; empty when nothing cites anything.
 */
export function longestChain(graph: CitationGraph): readonly string[] {
  const { keys } = adjacencyOf(graph)
  const { parts, cited } = condense(adjacencyOf(graph))
  const nameOf = (part: number): string => keys[parts[part]?.[0] ?? 0] ?? ''
  const length: number[] = []
  const next: (number | undefined)[] = []
  for (const targets of cited) {
    const best = pickLongest(targets, length, nameOf)
    next.push(best)
    length.push(best === undefined ? 1 : (length[best] ?? 0) + 1)
  }
  const chain: string[] = []
  const start = pickLongest([...parts.keys()], length, nameOf)
  if (start === undefined || length[start] === 1) return chain
  for (let part: number | undefined = start; part !== undefined; part = next[part]) chain.push(nameOf(part))
  return chain
}

function pickLongest(
  parts: readonly number[],
  length: readonly number[],
  nameOf: (part: number) => string,
): number | undefined {
  let best: number | undefined
  for (const part of parts) {
    const difference = best === undefined ? 1 : (length[part] ?? 0) - (length[best] ?? 0)
    if (difference > 0 || (difference === 0 && best !== undefined && compareText(nameOf(part), nameOf(best)) < 0))
      best = part
  }
  return best
}

function countBy<T extends string>(values: readonly T[]): Readonly<Partial<Record<T, number>>> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b))) as Partial<Record<T, number>>
}
