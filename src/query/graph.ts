import type { CitationGraph, GraphNode } from '../model/graph.ts'
import type { Row, Value } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { bareEdges } from './edges.ts'
import { filledEdges, lazyEdges } from './graph-edges.ts'
import { statusIn, withStatus } from './holding.ts'
import { type Link, linksOf } from './links.ts'
import { Nodes, nodeOf } from './node.ts'
import { StatusBook } from './status.ts'

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
  const edges = (lazy ? lazyEdges : filledEdges)(store, bareEdges(store), allPaths(store))
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

/** What a caller knows beforehand, who draws one document after another. */
export interface Surroundings {
  /** Of the document. */
  readonly links: readonly Link[]
  readonly statuses: StatusBook
  /** The corpus holds the document of a key. */
  readonly isHeld: (key: string) => boolean
}

/**
 * The graph of one document and those that it cites or that cite it, with all citations among them, read without the rest of the index.
 *
 * @param limit at most so many documents beside it: those that the corpus holds first, then those that are named most often
 * @example graphAround(store, '16/ct-ttg:2021', 150).nodes.length // at most 151
 */
export function graphAround(
  store: Store,
  key: string,
  limit: number,
  known: Surroundings = { links: linksOf(store, key), statuses: new StatusBook(store), isHeld: heldIn(store) },
): CitationGraph {
  const weights = new Map<string, { readonly other: string; weight: number; readonly held: boolean }>()
  for (const { key: other, count } of known.links) {
    const there = weights.get(other)
    if (there) there.weight += count
    else weights.set(other, { other, weight: count, held: known.isHeld(other) })
  }
  const others = [...weights.values()]
    // Those that rank alike stay in the order of their keys.
    .sort((a, b) => Number(b.held) - Number(a.held) || b.weight - a.weight)
    .slice(0, limit)
    .map(({ other }) => other)
  const kept = new Set([key, ...others])
  const citing = [...bareEdges(store, [...kept])].filter(({ target }) => kept.has(target))
  const nodes = statusIn(known.statuses, new Nodes(store).all([...kept].sort()))
  return { nodes, edges: filledEdges(store, citing, pathIn(store)) }
}

function heldIn({ database }: Store): Surroundings['isHeld'] {
  const ask = database.prepare('SELECT 1 AS held FROM work WHERE key = ? AND external = 0')
  return (key) => ask.get(key) !== undefined
}

/** The first path of a document, by its number in the index; asked for one by one. */
function pathIn({ database }: Store): (doc: number) => string {
  const ask = database.prepare('SELECT min(path) AS path FROM file WHERE doc = ?')
  return (doc) => String(ask.get(doc)?.path ?? '')
}

/** The same of all documents, read at once. */
function allPaths({ database }: Store): (doc: number) => string {
  const rows = database.prepare('SELECT doc, min(path) AS path FROM file WHERE doc IS NOT NULL GROUP BY doc').all()
  const paths = new Map(rows.map(({ doc, path }) => [Number(doc), String(path)]))
  return (doc) => paths.get(doc) ?? ''
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
