import type { ProvisionUnits } from '../model/citation.ts'
import { byCertainty, type GraphNode, type ResolutionStatus } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { type Citing, type Evidence, edgesAt } from './edges.ts'
import type { CitationFilter } from './filter.ts'
import { fitting, withStatus } from './holding.ts'
import { byDate, Nodes } from './node.ts'
import { holdsPart } from './pinpoint.ts'

export interface CitesOptions extends CitationFilter {
  /** How many citations away; 1 when not given. */
  readonly depth?: number
  /** Only citations of this part of the documents, or of what lies in it ("Điều 25"). */
  readonly provision?: ProvisionUnits
  /** At most so many documents. */
  readonly limit?: number
}

/** A document that cites, or is cited, with the proof. */
export interface CitesResult {
  readonly document: GraphNode
  /** 1 for the direct ones. */
  readonly depth: number
  /** The surest of its citations: `ambiguous` when the citation may also mean another document. */
  readonly resolution: ResolutionStatus
  readonly rung?: string
  /** The document of the step before, when it is not one of those asked for. */
  readonly via?: string
  readonly mentions: readonly Evidence[]
}

/**
 * The documents that cite some documents (`in`), or that they cite (`out`), up to `depth` steps; ordered by step and date.
 * Each is told once, at its shortest distance. Filters choose among the results; the walk itself only follows citations that pass `relations`.
 */
export function citations(
  store: Store,
  keys: readonly string[],
  direction: 'in' | 'out',
  options: CitesOptions = {},
): readonly CitesResult[] {
  const nodes = new Nodes(store)
  const fits = fitting(store, options)
  const relations = options.relations === undefined ? undefined : new Set<string>(options.relations)
  const { provision } = options
  const seen = new Set(keys)
  const results: CitesResult[] = []
  let frontier: readonly string[] = keys
  for (let depth = 1; depth <= (options.depth ?? 1) && frontier.length > 0; depth += 1) {
    const found = new Map<string, { via: string; edges: Citing[] }>()
    for (const from of frontier) {
      for (const edge of edgesAt(store, from, direction)) {
        if (relations && !relations.has(edge.evidence.relation)) continue
        if (depth === 1 && provision && !edge.evidence.provisions?.some((one) => holdsPart(provision, one))) continue
        const other = direction === 'in' ? edge.source : edge.target
        if (seen.has(other)) continue
        const known = found.get(other)
        if (known) known.edges.push(edge)
        else found.set(other, { via: from, edges: [edge] })
      }
    }
    const step: CitesResult[] = []
    for (const [key, { via, edges }] of found) {
      seen.add(key)
      const document = nodes.get(key)
      if (!document) continue
      const best = [...edges].sort((a, b) => byCertainty.indexOf(a.resolution) - byCertainty.indexOf(b.resolution))[0]
      step.push({
        document,
        depth,
        resolution: best?.resolution ?? 'unresolved',
        ...(best?.rung === undefined ? {} : { rung: best.rung }),
        ...(depth > 1 ? { via } : {}),
        mentions: edges.map(({ evidence }) => evidence).sort(byPosition),
      })
    }
    step.sort((a, b) => byDate(a.document, b.document))
    results.push(...step)
    frontier = step.map(({ document }) => document.key)
  }
  const chosen = results.filter(({ document }) => fits(document))
  const shown = options.limit === undefined ? chosen : chosen.slice(0, options.limit)
  const documents = withStatus(
    store,
    shown.map(({ document }) => document),
    options.at,
  )
  return shown.map((result, i) => ({ ...result, document: documents[i] ?? result.document }))
}

const byPosition = (a: Evidence, b: Evidence): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start
