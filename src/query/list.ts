import type { GraphNode } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { citingPairs } from './cited-by.ts'
import type { Filter } from './filter.ts'
import { fitting, withStatus } from './holding.ts'
import { byDate, Nodes } from './node.ts'

export interface ListOptions extends Filter {
  readonly limit?: number
  /** Documents that are cited but not in the corpus, too. */
  readonly external?: boolean
}

/** The documents of the corpus by date. */
export function list(store: Store, options: ListOptions = {}): readonly GraphNode[] {
  const nodes = new Nodes(store)
  const fits = fitting(store, options)
  const found = store.database
    .prepare(`SELECT * FROM work ${options.external ? '' : 'WHERE external = 0'} ORDER BY key`)
    .all()
    .map((row) => nodes.of(row))
    .filter(fits)
    .sort(byDate)
  return withStatus(store, options.limit === undefined ? found : found.slice(0, options.limit), options.at)
}

export interface MissingResult {
  readonly document: GraphNode
  /** How many documents cite it. */
  readonly citedBy: number
  readonly mentions: number
}

/** What is cited but not in the corpus, most cited first. */
export function missing(store: Store, options: Filter & { readonly limit?: number } = {}): readonly MissingResult[] {
  const nodes = new Nodes(store)
  const fits = fitting(store, options)
  const results: MissingResult[] = []
  for (const { key, citedBy, mentions } of missingKeys(store)) {
    if (options.limit !== undefined && results.length >= options.limit) break
    const document = nodes.get(key)
    if (document && fits(document)) results.push({ document, citedBy, mentions })
  }
  return results
}

/** The same by their keys alone, for those who read a page of them. */
export function missingKeys(
  store: Store,
): readonly { readonly key: string; readonly citedBy: number; readonly mentions: number }[] {
  return store.database
    .prepare(
      `SELECT work.key, pair.documents,
         (SELECT coalesce(sum(cited.mentions), 0) FROM cited WHERE cited.target = work.key) AS mentions
       FROM work JOIN (SELECT target, count(*) AS documents FROM (${citingPairs}) GROUP BY target) AS pair ON pair.target = work.key
       WHERE work.external = 1 ORDER BY documents DESC, mentions DESC, work.key`,
    )
    .all()
    .map(({ key, documents, mentions }) => ({
      key: String(key),
      citedBy: Number(documents),
      mentions: Number(mentions),
    }))
}
