import type { RelationCode } from '../model/citation.ts'
import type { System } from '../model/document.ts'
import type { CitationGraph, GraphNode } from '../model/graph.ts'
import { keepNodes } from './order.ts'
import { rankDocuments } from './rank.ts'
import { isIssuedBy, placeTest } from './traits.ts'

/** Conditions that all must hold; of the values of one condition one is enough. An empty list asks nothing. */
export interface GraphFilter {
  readonly relation?: readonly RelationCode[]
  /** Codes of document types ("CT"); case counts not, diacritics do: CĐ is not CD. */
  readonly type?: readonly string[]
  /** Part of the issuer's name, with or without diacritics. */
  readonly issuer?: readonly string[]
  readonly system?: readonly System[]
  /** Name of a place; what lies in it counts as well. */
  readonly place?: readonly string[]
  /** ISO day, month or year, inclusive: "2021" as `to` is the whole of 2021. Documents without a date do not pass. */
  readonly from?: string
  readonly to?: string
  /** Without documents whose status says that they do not hold, or not yet. */
  readonly inForce?: boolean
}

/**
 * The documents that meet the conditions, and the citations between them. A relation keeps the documents at the ends of such citations.
 * Documents in `always` stay in any case.
 *
 * @example filterGraph(graph, { type: ['CT', 'KH'], from: '2021-07', to: '2021' })
 */
export function filterGraph(graph: CitationGraph, filter: GraphFilter, always: readonly string[] = []): CitationGraph {
  const kept = new Set(always)
  const related = filterRelations(graph, filter.relation ?? [], kept)
  return keepNodes(related, (node) => kept.has(node.key) || passes(node, filter))
}

/** Without the documents that the corpus does not hold. */
export function hideExternal(graph: CitationGraph): CitationGraph {
  return keepNodes(graph, (node) => !node.external)
}

/** Only documents that at least `minimum` documents of the graph cite; those in `always` stay. */
export function minCited(graph: CitationGraph, minimum: number, always: readonly string[] = []): CitationGraph {
  const cited = rankDocuments(graph, 'indegree')
  const kept = new Set(always)
  return keepNodes(graph, (node) => kept.has(node.key) || (cited.get(node.key) ?? 0) >= minimum)
}

function filterRelations(
  graph: CitationGraph,
  relations: readonly RelationCode[],
  always: ReadonlySet<string>,
): CitationGraph {
  if (relations.length === 0) return graph
  const wanted = new Set(relations)
  const edges = graph.edges.filter((edge) => wanted.has(edge.relation))
  const ends = new Set(edges.flatMap((edge) => [edge.source, edge.target]))
  return { nodes: graph.nodes.filter((node) => ends.has(node.key) || always.has(node.key)), edges }
}

function passes(
  node: GraphNode,
  { type = [], issuer = [], system = [], place = [], from, to, inForce }: GraphFilter,
): boolean {
  return (
    (type.length === 0 || type.some((code) => sameCode(code, node.type))) &&
    (issuer.length === 0 || issuer.some((name) => isIssuedBy(node, name))) &&
    (system.length === 0 || (node.system !== undefined && system.includes(node.system))) &&
    (place.length === 0 || place.some((name) => placeTest(name)(node))) &&
    inPeriod(node.date, from, to) &&
    (inForce !== true || node.status === undefined || node.status === 'in-force')
  )
}

function sameCode(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()
}

/** ISO dates of different length compare as periods: they overlap when neither begins after the other has ended. */
function inPeriod(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true
  if (date === undefined) return false
  const lastDay = (period: string): string => `${period}-12-31`.slice(0, Math.max(10, period.length))
  const padded = (period: string): string => (period.length === 7 ? `${period}-31` : lastDay(period))
  return (from === undefined || padded(date) >= from) && (to === undefined || date <= padded(to))
}
