import type { CitationGraph, GraphNode } from '../model/graph.ts'
import type { Row, Value } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { bareEdges } from './edges.ts'
import { filledEdges, lazyEdges } from './graph-edges.ts'
import { withStatus } from './holding.ts'
import { type Link, linksOf } from './links.ts'
import { Nodes, nodeOf } from './node.ts'

/**
 * The citation graph of an index: every document of the corpus, every external one, and one edge for each pair and relation.
 * Nodes are sorted by key, edges by source, target and relation.
 *
 * @param options.at the day of their status; that of the latest document when not given
 * @param options.lazy reads the mentions of an edge when they are asked for, each time anew: the sentences of a large corpus are then never in
 *   memory together. Such a graph serves as long as the store is open.
 */
export function buildGraph(
  store: Store,
  { at, lazy = false }: { readonly at?: string; readonly lazy?: boolean } = {},
): CitationGraph {
  const paths = new Map<string, string[]>()
  for (const row of store.database
    .prepare('SELECT doc.work, file.path FROM file JOIN doc ON doc.id = file.doc ORDER BY file.path')
    .all()) {
    const key = String(row.work)
    const list = paths.get(key)
    if (list) list.push(String(row.path))
    else paths.set(key, [String(row.path)])
  }
  const edges = (lazy ? lazyEdges : filledEdges)(store, bareEdges(store))
  const touched = new Set<string>()
  for (const { source, target } of edges) touched.add(source).add(target)
  const nodes: GraphNode[] = []
  const one = alike()
  for (const row of store.database.prepare(`SELECT ${nodeColumns} FROM work ORDER BY key`).iterate())
    if (row.external === 0 || touched.has(String(row.key)))
      nodes.push(nodeOf(one(row), paths.get(String(row.key)) ?? []))
  nodes.sort((a, b) => (a.key < b.key ? -1 : 1))
  return { nodes: withStatus(store, nodes, at), edges }
}

/**
 * The graph of one document and those that it cites or that cite it, with all citations among them, read without the rest of the index.
 *
 * @param limit at most so many documents beside it: those that the corpus holds first, then those that are named most often
 * @param links of the document, where the caller has them
 */
export function graphAround(
  store: Store,
  key: string,
  limit: number,
  links: readonly Link[] = linksOf(store, key),
): CitationGraph {
  const weights = new Map<string, number>()
  for (const link of links) weights.set(link.key, (weights.get(link.key) ?? 0) + link.count)
  const rows = store.database
    .prepare('SELECT key FROM work WHERE external = 0 AND key IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify([...weights.keys()]))
  const held = new Set(rows.map((row) => String(row.key)))
  const others = [...weights]
    .sort(([a, weight], [b, other]) => Number(held.has(b)) - Number(held.has(a)) || other - weight || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([other]) => other)
  const kept = new Set([key, ...others])
  const citing = [...kept].flatMap((one) => [...bareEdges(store, one)].filter(({ target }) => kept.has(target)))
  const nodes = withStatus(store, new Nodes(store).all([...kept].sort()))
  return { nodes, edges: filledEdges(store, citing) }
}

const nodeColumns = 'key, external, partial, system, level, type, number, date, issuer, place, title, subject'

/** Rows bring texts of their own; of those that many documents share (issuers, places, days) one is kept. */
function alike(): (row: Row) => Row {
  const known = new Map<Value, Value>()
  const same = (value: Value): Value => {
    const there = known.get(value)
    if (there === undefined) known.set(value, value)
    return there ?? value
  }
  return (row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, column === 'key' ? value : same(value)]))
}
