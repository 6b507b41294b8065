import type { CitationGraph } from '../model/graph.ts'

/** Neighbours as positions in `keys`: each pair of documents once, whatever relations join them. */
export interface Adjacency {
  readonly keys: readonly string[]
  readonly position: ReadonlyMap<string, number>
  /** What a document cites. */
  readonly cited: readonly (readonly number[])[]
  /** What cites it. */
  readonly citing: readonly (readonly number[])[]
}

/**
 * The neighbours of each document, for walks. Edges from a document to itself and edges with an end outside the graph are not walked.
 *
 * @example adjacencyOf(graph).cited[0] // positions of the documents that the first one cites
 */
export function adjacencyOf(graph: CitationGraph): Adjacency {
  const keys = graph.nodes.map((node) => node.key)
  const position = new Map(keys.map((key, at) => [key, at]))
  const cited: Set<number>[] = keys.map(() => new Set())
  const citing: Set<number>[] = keys.map(() => new Set())
  for (const edge of graph.edges) {
    const source = position.get(edge.source)
    const target = position.get(edge.target)
    if (source === undefined || target === undefined || source === target) continue
    cited[source]?.add(target)
    citing[target]?.add(source)
  }
  const ordered = (sets: readonly Set<number>[]): number[][] => sets.map((set) => [...set].sort((a, b) => a - b))
  return { keys, position, cited: ordered(cited), citing: ordered(citing) }
}

/** Everything within `depth` steps of the starts, the starts included. */
export function walk(
  neighbours: readonly (readonly number[])[],
  starts: Iterable<number>,
  depth = Number.POSITIVE_INFINITY,
): Set<number> {
  const seen = new Set(starts)
  let frontier = [...seen]
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const next: number[] = []
    for (const at of frontier) {
      for (const neighbour of neighbours[at] ?? []) {
        if (seen.has(neighbour)) continue
        seen.add(neighbour)
        next.push(neighbour)
      }
    }
    frontier = next
  }
  return seen
}

/** The positions of the keys that the graph has. */
export function positionsOf(adjacency: Adjacency, keys: Iterable<string>): number[] {
  return [...keys].flatMap((key) => adjacency.position.get(key) ?? [])
}
