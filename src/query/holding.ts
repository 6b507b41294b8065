import type { GraphNode } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { type Filter, matcher } from './filter.ts'
import { mayHold } from './standing.ts'
import { StatusBook } from './status.ts'

/** A test for nodes by all conditions of a filter, that they are in force among them. */
export function fitting(store: Store, filter: Filter): (node: GraphNode) => boolean {
  const fits = matcher(filter)
  if (filter.inForce !== true && filter.at === undefined) return fits
  const book = new StatusBook(store, filter.at).readAll()
  return (node) => fits(node) && mayHold(book.standing(node).status)
}

/** Nodes with their status, where the corpus tells one. */
export function withStatus(store: Store, nodes: readonly GraphNode[], at?: string): readonly GraphNode[] {
  const book = new StatusBook(store, at)
  if (nodes.length > atOnce) book.readAll()
  return statusIn(book, nodes)
}

/** The same by a book that was read before. */
export function statusIn(book: StatusBook, nodes: readonly GraphNode[]): readonly GraphNode[] {
  return nodes.map((node) => {
    const { status } = book.standing(node)
    return status === 'unknown' ? node : { ...node, status }
  })
}

/** From so many documents on, reading all changes of the corpus costs less than asking for each. */
const atOnce = 100
