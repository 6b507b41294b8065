import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import type { MentionPlace } from './edges.ts'

/** What the order of a cascade needs of a document. */
export interface Rank {
  readonly key: string
  readonly level?: string
  readonly date?: string
}

/** A document of the corpus that carries another one out, and where it says so. */
export interface Carrier extends Rank {
  readonly at: MentionPlace
}

/** Who carries out the document of a key, in the order of the index. */
export type CarriersOf = (key: string) => readonly Carrier[]

/* A citation that may mean another document, and one inside the subject of another, carries nothing out. */
const columns = 'work.key, work.level, work.date, mention.doc, mention.n'
const joined = `JOIN doc ON doc.id = cited.doc JOIN work ON work.key = doc.work
  JOIN mention ON mention.doc = cited.doc AND mention.cited = cited.n`
const carries = `doc.work <> cited.target AND cited.status <> 'ambiguous' AND work.external = 0 AND mention.nested = 0
  AND mention.relation IN ('implements', 'guides', 'basis', 'attached')`

/** Asks for each document anew: for the cascade of one. */
export function carriersIn({ database }: Store): CarriersOf {
  const ask = database.prepare(`SELECT ${columns} FROM cited ${joined} WHERE cited.target = ? AND ${carries}`)
  return (key) => ask.all(key).map(carrierOf)
}

/** The same of a whole corpus, read once: for the cascades of many. */
export function allCarriers({ database }: Store): CarriersOf {
  const known = new Map<string, Rank>()
  const carriers = new Map<string, Carrier[]>()
  const rows = database
    .prepare(
      `SELECT cited.target, ${columns} FROM cited ${joined} WHERE cited.target IS NOT NULL AND ${carries}
       ORDER BY cited.doc, cited.n, mention.n`,
    )
    .iterate()
  for (const row of rows) {
    // Each row brings texts of its own: one of each is kept.
    const rank = known.get(String(row.key)) ?? rankOf(row)
    known.set(rank.key, rank)
    const carrier = { ...rank, at: placeOf(row) }
    const list = carriers.get(String(row.target))
    if (list) list.push(carrier)
    else carriers.set(String(row.target), [carrier])
  }
  return (key) => carriers.get(key) ?? []
}

const carrierOf = (row: Row): Carrier => ({ ...rankOf(row), at: placeOf(row) })
const placeOf = ({ doc, n }: Row): MentionPlace => ({ doc: Number(doc), n: Number(n), reported: false })

function rankOf({ key, level, date }: Row): Rank {
  return {
    key: String(key),
    ...(typeof level === 'string' ? { level } : {}),
    ...(typeof date === 'string' ? { date } : {}),
  }
}
