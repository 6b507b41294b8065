import type { GraphNode } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { placeTones } from '../text/normalise.ts'
import { citingPairs } from './cited-by.ts'
import { Nodes } from './node.ts'
import { countTasks } from './tasks.ts'

export interface Count {
  readonly value: string
  readonly count: number
}

export interface Stats {
  readonly files: number
  readonly failed: readonly { readonly path: string; readonly reason: string }[]
  readonly documents: number
  /** Files that hold a document that another file holds as well. */
  readonly copies: number
  readonly news: number
  readonly external: number
  readonly mentions: number
  readonly tasks: number
  /** Documents by what their letterhead says. */
  readonly systems: readonly Count[]
  readonly types: readonly Count[]
  readonly levels: readonly Count[]
  readonly years: readonly Count[]
  readonly issuers: readonly Count[]
  readonly relations: readonly Count[]
  /** Cited documents by how they were resolved, `self` apart. */
  readonly resolutions: readonly Count[]
  readonly rungs: readonly Count[]
  readonly mostCited: readonly { readonly document: GraphNode; readonly citedBy: number }[]
  /** The longest chain in which each document cites the next one. */
  readonly longestChain: readonly GraphNode[]
  /** One number with two dates. */
  readonly contradictions: readonly { readonly document: GraphNode; readonly dates: readonly Count[] }[]
}

/** Counts over the corpus; every list is ordered by count, then by value. */
export function stats(store: Store, options: { readonly limit?: number } = {}): Stats {
  const limit = options.limit ?? 10
  const { database } = store
  const one = (sql: string): number => Number(database.prepare(sql).get()?.n ?? 0)
  const counts = (sql: string, most = 1000): readonly Count[] =>
    database
      .prepare(
        `SELECT value, count(*) AS n FROM (${sql}) WHERE value IS NOT NULL GROUP BY value ORDER BY n DESC, value LIMIT ${most}`,
      )
      .all()
      .map(({ value, n }) => ({ value: String(value), count: Number(n) }))
  const nodes = new Nodes(store)
  const held = 'FROM work WHERE external = 0'
  return {
    files: one('SELECT count(*) AS n FROM file'),
    failed: database
      .prepare('SELECT path, failure FROM file WHERE failure IS NOT NULL ORDER BY path')
      .all()
      .map(({ path, failure }) => ({ path: String(path), reason: String(failure) })),
    documents: one(`SELECT count(*) AS n ${held}`),
    copies: one('SELECT count(*) AS n FROM file WHERE doc IS NOT NULL') - one(`SELECT count(*) AS n ${held}`),
    news: one("SELECT count(*) AS n FROM doc WHERE kind = 'news'"),
    external: one('SELECT count(*) AS n FROM work WHERE external = 1'),
    mentions: one('SELECT count(*) AS n FROM mention'),
    tasks: countTasks(store),
    systems: counts(`SELECT system AS value ${held}`),
    types: counts(`SELECT type AS value ${held}`),
    levels: counts(`SELECT level AS value ${held}`),
    years: counts(`SELECT substr(date, 1, 4) AS value ${held}`),
    issuers: issuers(store, limit),
    relations: counts('SELECT relation AS value FROM mention'),
    resolutions: counts(
      "SELECT CASE WHEN cited.target = doc.work THEN 'self' ELSE cited.status END AS value FROM cited JOIN doc ON doc.id = cited.doc",
    ),
    rungs: counts('SELECT rung AS value FROM cited'),
    mostCited: mostCited(store, limit),
    longestChain: nodes.all(longestChain(store)),
    contradictions: contradictions(store, nodes),
  }
}

/** The documents that the most others cite, in the corpus or not. */
export function mostCited(store: Store, limit: number): Stats['mostCited'] {
  const nodes = new Nodes(store)
  return store.database
    .prepare(`SELECT target, count(*) AS n FROM (${citingPairs}) GROUP BY target ORDER BY n DESC, target LIMIT ?`)
    .all(limit)
    .flatMap(({ target, n }) => nodes.all([String(target)]).map((document) => ({ document, citedBy: Number(n) })))
}

/** One issuer however its name is set: SQL's upper() knows only ASCII. */
function issuers(store: Store, limit: number): readonly Count[] {
  const found = new Map<string, number>()
  for (const { issuer } of store.database
    .prepare('SELECT issuer FROM work WHERE external = 0 AND issuer IS NOT NULL')
    .all()) {
    const name = placeTones(String(issuer).normalize('NFC').toUpperCase())
    found.set(name, (found.get(name) ?? 0) + 1)
  }
  return [...found]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit)
}

/** Each step cites a document of an earlier day, so that there is no circle. */
function longestChain(store: Store): readonly string[] {
  const rows = store.database
    .prepare(
      `SELECT DISTINCT doc.work AS source, cited.target AS target FROM cited JOIN doc ON doc.id = cited.doc
       JOIN work AS one ON one.key = doc.work JOIN work AS other ON other.key = cited.target
       WHERE one.date IS NOT NULL AND other.date IS NOT NULL AND one.date > other.date
       ORDER BY one.date, source, target`,
    )
    .all()
  const best = new Map<string, { readonly length: number; readonly next?: string }>()
  for (const row of rows) {
    const source = String(row.source)
    const target = String(row.target)
    const length = 1 + (best.get(target)?.length ?? 1)
    if (length > (best.get(source)?.length ?? 1)) best.set(source, { length, next: target })
  }
  let at = [...best].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0]
  const chain: string[] = []
  while (at !== undefined) {
    chain.push(at)
    at = best.get(at)?.next
  }
  return chain
}

function contradictions(store: Store, nodes: Nodes): Stats['contradictions'] {
  const rows = store.database
    .prepare(
      `SELECT target, date, count(*) AS n FROM cited WHERE target IS NOT NULL AND length(date) = 10
       GROUP BY target, date ORDER BY target, n DESC, date`,
    )
    .all()
  const dates = new Map<string, Count[]>()
  for (const { target, date, n } of rows) {
    const list = dates.get(String(target))
    const count = { value: String(date), count: Number(n) }
    if (list) list.push(count)
    else dates.set(String(target), [count])
  }
  return [...dates].flatMap(([key, list]) => {
    const document = nodes.get(key)
    if (!document) return []
    const own = document.external || document.date === undefined || list.some(({ value }) => value === document.date)
    const all = own ? list : [{ value: document.date ?? '', count: 0 }, ...list]
    return all.length > 1 ? [{ document, dates: all }] : []
  })
}
