import type { GraphEdge, Mention } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { type BareCiting, mentionAt } from './edges.ts'
import { type GatheredEdge, gather } from './gather.ts'

/** The first path of a document, by its number in the index. */
type PathOf = (doc: number) => string

/** The edges of some citations with all their mentions. */
export function filledEdges(store: Store, citing: Iterable<BareCiting>, pathOf: PathOf): readonly GraphEdge[] {
  return lazyEdges(store, citing, pathOf).map((edge) => ({ ...edge, mentions: edge.mentions }))
}

/**
 * The edges of some citations, whose mentions are read when they are asked for and each time anew: a hundred thousand sentences are then never
 * in memory together. They serve as long as the store is open.
 */
export function lazyEdges(store: Store, citing: Iterable<BareCiting>, pathOf: PathOf): readonly GraphEdge[] {
  const { edges, placeAt } = gather(citing, pathOf)
  const read = (nth: number): readonly Mention[] => {
    const found = mentionAt(store, placeAt(nth))
    if (found === undefined) return []
    const { mark: _mark, nested: _nested, reported: _reported, ...mention } = found
    return [mention]
  }
  return Array.from(edges, (edge) => new LazyEdge(edge, read))
}

/** Fields are declared alone, so that what is absent is left out as in any other edge. */
class LazyEdge implements GraphEdge {
  declare readonly source: string
  declare readonly target: string
  declare readonly relation: GraphEdge['relation']
  declare readonly resolution: GraphEdge['resolution']
  declare readonly rung?: string
  declare readonly extent?: 'whole' | 'part'
  declare readonly provisions?: readonly string[]
  declare readonly count: number
  declare readonly nested?: boolean
  declare readonly reported?: boolean
  readonly #from: number
  readonly #read: (nth: number) => readonly Mention[]

  constructor(edge: GatheredEdge, read: (nth: number) => readonly Mention[]) {
    this.source = edge.source
    this.target = edge.target
    this.relation = edge.relation
    this.resolution = edge.resolution
    if (edge.rung !== undefined) this.rung = edge.rung
    if (edge.extent !== undefined) this.extent = edge.extent
    if (edge.provisions !== undefined) this.provisions = edge.provisions
    this.count = edge.count
    if (edge.nested) this.nested = true
    if (edge.reported) this.reported = true
    this.#from = edge.from
    this.#read = read
  }

  get mentions(): readonly Mention[] {
    return Array.from({ length: this.count }, (_, nth) => this.#from + nth).flatMap(this.#read)
  }
}
