import type { RelationCode } from '../model/citation.ts'
import type { CitationGraph, GraphNode } from '../model/graph.ts'
import { compareText } from '../text/order.ts'

/** Documents that have citations with one document only, all of the same kinds: they can stand together, with one arrow for all. */
export interface Star {
  /** The document in the middle. */
  readonly middle: string
  /** `in`: the documents cite it; `out`: it cites them. */
  readonly side: 'in' | 'out'
  /** What each of them says, or is said of each: the most frequent kinds first. */
  readonly relations: readonly RelationCode[]
  /** From the oldest to the newest. */
  readonly leaves: readonly GraphNode[]
}

/**
 * Stars of at least `least` leaves. A leaf belongs to one star; documents without citations to none.
 *
 * @example starsOf(graph, 8)[0]?.leaves.length // 160
 */
export function starsOf(graph: CitationGraph, least: number): readonly Star[] {
  const ends = new Map<string, Map<string, RelationCode[]>>()
  const add = (key: string, side: 'in' | 'out', other: string, relation: RelationCode): void => {
    const sides = ends.get(key) ?? new Map<string, RelationCode[]>()
    const end = `${side}:${other}`
    sides.set(end, [...(sides.get(end) ?? []), relation])
    ends.set(key, sides)
  }
  for (const { source, target, relation } of graph.edges) {
    add(source, 'in', target, relation)
    add(target, 'out', source, relation)
  }
  const stars = new Map<string, { readonly star: Omit<Star, 'leaves'>; readonly leaves: GraphNode[] }>()
  for (const node of graph.nodes) {
    const [only, another] = [...(ends.get(node.key) ?? [])]
    if (only === undefined || another !== undefined || node.members !== undefined) continue
    const [end, relations] = only
    const kinds = [...new Set(relations)].sort(compareText)
    const key = `${end}\n${kinds.join(' ')}`
    const found = stars.get(key)
    if (found !== undefined) found.leaves.push(node)
    else {
      const side = end.startsWith('in:') ? 'in' : 'out'
      stars.set(key, { star: { middle: end.slice(side.length + 1), side, relations: kinds }, leaves: [node] })
    }
  }
  return [...stars.values()]
    .filter(({ leaves }) => leaves.length >= least)
    .map(({ star, leaves }) => ({
      ...star,
      leaves: leaves.sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.key, b.key)),
    }))
    .sort((a, b) => compareText(a.middle, b.middle) || compareText(a.leaves[0]?.key ?? '', b.leaves[0]?.key ?? ''))
}
