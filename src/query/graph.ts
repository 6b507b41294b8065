import type { CitationGraph, GraphEdge, GraphNode, Mention } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { allEdges, type Citing, edgesAt } from './edges.ts'
import { withStatus } from './holding.ts'
import { linksOf } from './links.ts'
import { Nodes, nodeOf } from './node.ts'

/**
 * The citation graph of an index: every document of the corpus, every external one, and one edge for each pair and relation.
 * Nodes are sorted by key, edges by source, target and relation.
 *
 * @param at the day of their status; that of the latest document when not given
 */
export function buildGraph(store: Store, at?: string): CitationGraph {
  const paths = new Map<string, string[]>()
  for (const row of store.database
    .prepare('SELECT doc.work, file.path FROM file JOIN doc ON doc.id = file.doc ORDER BY file.path')
    .all()) {
    const key = String(row.work)
    const list = paths.get(key)
    if (list) list.push(String(row.path))
    else paths.set(key, [String(row.path)])
  }
  const edges = gather(allEdges(store))
  const touched = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const nodes: readonly GraphNode[] = store.database
    .prepare('SELECT * FROM work ORDER BY key')
    .all()
    .filter((row) => row.external === 0 || touched.has(String(row.key)))
    .map((row) => nodeOf(row, paths.get(String(row.key)) ?? []))
  return {
    nodes: withStatus(
      store,
      [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1)),
      at,
    ),
    edges,
  }
}

/**
 * The graph of one document and those that it cites or that cite it, with all citations among them, read without the rest of the index.
 *
 * @param limit at most so many documents beside it: those that the corpus holds first, then those that are named most often
 */
export function graphAround(store: Store, key: string, limit: number): CitationGraph {
  const weights = new Map<string, number>()
  for (const link of linksOf(store, key)) weights.set(link.key, (weights.get(link.key) ?? 0) + link.count)
  const held = store.database.prepare('SELECT external FROM work WHERE key = ?')
  const others = [...weights]
    .map(([other, weight]) => ({ other, weight, external: Number(held.get(other)?.external ?? 1) }))
    .sort((a, b) => a.external - b.external || b.weight - a.weight || (a.other < b.other ? -1 : 1))
    .slice(0, limit)
    .map(({ other }) => other)
  const kept = new Set([key, ...others])
  const citing = [...kept].flatMap((one) => edgesAt(store, one, 'out').filter(({ target }) => kept.has(target)))
  const nodes = withStatus(store, new Nodes(store).all([...kept].sort()))
  return { nodes, edges: gather(citing) }
}

function gather(all: readonly Citing[]): readonly GraphEdge[] {
  const groups = new Map<string, Citing[]>()
  for (const one of all) {
    const id = JSON.stringify([one.source, one.target, one.evidence.relation, one.evidence.reported === true])
    const group = groups.get(id)
    if (group) group.push(one)
    else groups.set(id, [one])
  }
  const edges = [...groups.values()].flatMap((group): readonly GraphEdge[] => {
    const [first] = group
    if (!first) return []
    // What a document says itself needs no witness.
    if (
      first.evidence.reported &&
      groups.has(JSON.stringify([first.source, first.target, first.evidence.relation, false]))
    )
      return []
    const mentions: readonly Mention[] = group
      .map(({ evidence: { mark: _mark, nested: _nested, reported: _reported, ...mention } }): Mention => mention)
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start))
    return [
      {
        source: first.source,
        target: first.target,
        relation: first.evidence.relation,
        resolution: first.resolution,
        ...(first.rung === undefined ? {} : { rung: first.rung }),
        ...partsOf(mentions),
        count: mentions.length,
        ...(group.every(({ evidence }) => evidence.nested) ? { nested: true } : {}),
        ...(first.evidence.reported ? { reported: true } : {}),
        mentions,
      },
    ]
  })
  const id = (edge: GraphEdge): string =>
    JSON.stringify([edge.source, edge.target, edge.relation, edge.reported === true])
  return edges
    .map((edge) => ({ edge, id: id(edge) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ edge }) => edge)
}

/** How much of the cited document the mentions mean together. */
function partsOf(mentions: readonly Mention[]): Pick<GraphEdge, 'extent' | 'provisions'> {
  const extents = new Set(mentions.map(({ extent }) => extent))
  const extent = extents.has('whole') ? 'whole' : extents.has('part') ? 'part' : undefined
  const provisions = [...new Set(mentions.flatMap((mention) => mention.provisions?.map(({ value }) => value) ?? []))]
  return { ...(extent ? { extent } : {}), ...(provisions.length > 0 ? { provisions } : {}) }
}
