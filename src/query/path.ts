import type { GraphNode } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { type Citing, edgesAt } from './edges.ts'
import { Nodes } from './node.ts'

export interface PathResult {
  /** From the citing end to the cited one; empty when no chain of citations joins them. */
  readonly path: readonly GraphNode[]
  /** One citation for each step: the first of the text. */
  readonly edges: readonly Citing[]
  /** The chain was found from the second document to the first. */
  readonly reversed?: boolean
}

/**
 * How one document leads to another: the shortest chain of citations from one of `from` to one of `to`, or else the other way round.
 */
export function pathBetween(store: Store, from: readonly string[], to: readonly string[]): PathResult {
  const forth = walk(store, from, to)
  if (forth.path.length > 0) return forth
  const back = walk(store, to, from)
  return back.path.length > 0 ? { ...back, reversed: true } : forth
}

function walk(store: Store, from: readonly string[], to: readonly string[]): PathResult {
  const goal = new Set(to)
  const came = new Map<string, Citing | undefined>(from.map((key) => [key, undefined]))
  let frontier: readonly string[] = [...from].sort()
  let end = frontier.find((key) => goal.has(key))
  while (end === undefined && frontier.length > 0) {
    const next: string[] = []
    for (const key of frontier) {
      const edges = edgesAt(store, key, 'out').filter(({ resolution }) => resolution !== 'ambiguous')
      for (const edge of [...edges].sort(byTarget)) {
        if (came.has(edge.target)) continue
        came.set(edge.target, edge)
        next.push(edge.target)
      }
    }
    end = next.find((key) => goal.has(key))
    frontier = next
  }
  if (end === undefined) return { path: [], edges: [] }
  const edges: Citing[] = []
  for (let edge = came.get(end); edge; edge = came.get(edge.source)) edges.unshift(edge)
  const [start] = edges
  return { path: new Nodes(store).all([start?.source ?? end, ...edges.map(({ target }) => target)]), edges }
}

const byTarget = (a: Citing, b: Citing): number =>
  a.target < b.target ? -1 : a.target > b.target ? 1 : a.evidence.span.start - b.evidence.span.start
