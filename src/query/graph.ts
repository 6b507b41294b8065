import type { CitationGraph, GraphEdge, GraphNode, Mention } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { compareText } from '../text/order.ts'
import { allEdges, type Citing, edgesAt } from './edges.ts'
import { withStatus } from './holding.ts'
import { type Link, linksOf } from './links.ts'
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
  const touched = new Set<string>()
  for (const { source, target } of edges) touched.add(source).add(target)
  const nodes: GraphNode[] = []
  for (const row of store.database.prepare('SELECT * FROM work ORDER BY key').iterate())
    if (row.external === 0 || touched.has(String(row.key))) nodes.push(nodeOf(row, paths.get(String(row.key)) ?? []))
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
  const citing = [...kept].flatMap((one) => edgesAt(store, one, 'out').filter(({ target }) => kept.has(target)))
  const nodes = withStatus(store, new Nodes(store).all([...kept].sort()))
  return { nodes, edges: gather(citing) }
}

/** An edge while its mentions are gathered. */
interface Gathered extends Pick<Citing, 'source' | 'target' | 'resolution' | 'rung'> {
  readonly relation: GraphEdge['relation']
  readonly reported: boolean
  nested: boolean
  readonly mentions: Mention[]
}

function gather(all: Iterable<Citing>): readonly GraphEdge[] {
  const groups = new Map<string, Gathered>()
  const { same, number } = shared()
  const idOf = ({ source, target, relation }: Gathered, reported: boolean): string =>
    `${number(source)} ${number(target)} ${relation} ${reported}`
  for (const { evidence, ...one } of all) {
    const { mark: _mark, nested = false, reported = false, ...told } = evidence
    const [source, target] = [same(one.source), same(one.target)]
    const fresh = { ...one, source, target, relation: told.relation, reported, nested, mentions: [] }
    const id = idOf(fresh, reported)
    const group: Gathered = groups.get(id) ?? fresh
    if (group === fresh) groups.set(id, group)
    group.mentions.push({ ...told, text: same(told.text), path: same(told.path) })
    group.nested &&= nested
  }
  // What a document says itself needs no witness.
  const kept = [...groups.values()].filter((group) => !group.reported || !groups.has(idOf(group, false)))
  groups.clear()
  return kept.sort(byEnds).map(edgeOf)
}

const byEnds = (a: Gathered, b: Gathered): number =>
  compareText(a.source, b.source) ||
  compareText(a.target, b.target) ||
  compareText(a.relation, b.relation) ||
  Number(a.reported) - Number(b.reported)

function edgeOf({ source, target, relation, resolution, rung, nested, reported, mentions }: Gathered): GraphEdge {
  mentions.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start))
  return {
    source,
    target,
    relation,
    resolution,
    ...(rung === undefined ? {} : { rung }),
    ...partsOf(mentions),
    count: mentions.length,
    ...(nested ? { nested: true } : {}),
    ...(reported ? { reported: true } : {}),
    mentions,
  }
}

/** Texts that are alike are kept once, and have a number: each row of the index brings its own. */
function shared(): { readonly same: (text: string) => string; readonly number: (text: string) => number } {
  const known = new Map<string, readonly [text: string, number: number]>()
  const at = (text: string): readonly [string, number] => {
    const there = known.get(text)
    if (there) return there
    const fresh = [text, known.size] as const
    known.set(text, fresh)
    return fresh
  }
  return { same: (text) => at(text)[0], number: (text) => at(text)[1] }
}

/** How much of the cited document the mentions mean together. */
function partsOf(mentions: readonly Mention[]): Pick<GraphEdge, 'extent' | 'provisions'> {
  const extents = new Set(mentions.map(({ extent }) => extent))
  const extent = extents.has('whole') ? 'whole' : extents.has('part') ? 'part' : undefined
  const provisions = [...new Set(mentions.flatMap((mention) => mention.provisions?.map(({ value }) => value) ?? []))]
  return { ...(extent ? { extent } : {}), ...(provisions.length > 0 ? { provisions } : {}) }
}
