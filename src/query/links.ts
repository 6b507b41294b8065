import type { ProvisionUnits, RelationCode } from '../model/citation.ts'
import type { Store } from '../store/store.ts'
import { compareText } from '../text/order.ts'

/** Which way a link is read: the document does it to the other one (`out`), or it is done to it (`in`). */
export type LinkDirection = 'in' | 'out'

/** One document that another stands in a relation to, without the sentences that say so. */
export interface Link {
  readonly key: string
  readonly direction: LinkDirection
  readonly relation: RelationCode
  /** How many places say so. */
  readonly count: number
  /** It may also be another document that is meant. */
  readonly ambiguous: boolean
}

/* What the passive voice says ("được sửa đổi bởi …") the other document does. */
const columns = `mention.relation AS relation, mention.voice = 'passive' AS turned, count(*) AS n,
  min(cited.status = 'ambiguous') AS ambiguous`
const join = 'JOIN doc ON doc.id = cited.doc JOIN mention ON mention.doc = cited.doc AND mention.cited = cited.n'
const direct = `SELECT doc.work AS source, cited.target AS target, ${columns} FROM cited ${join}`
const possible = `SELECT doc.work AS source, candidate.target AS target, ${columns}
  FROM candidate JOIN cited ON cited.doc = candidate.doc AND cited.n = candidate.n ${join}`

const questions: Readonly<Record<LinkDirection, readonly string[]>> = {
  out: [`${direct} WHERE doc.work = ?`, `${possible} WHERE doc.work = ?`],
  in: [`${direct} WHERE cited.target = ?`, `${possible} WHERE candidate.target = ?`],
}

/**
 * All links of a document, each once for each direction and relation: what diagrams and lists show of one that everybody cites,
 * without reading a sentence. In the order of their keys.
 *
 * @param key of the document
 */
export function linksOf(store: Store, key: string): readonly Link[] {
  const found = new Map<string, Link>()
  for (const asked of ['out', 'in'] as const)
    for (const sql of questions[asked]) {
      for (const row of store.database.prepare(`${sql} GROUP BY 1, 2, 3, 4`).all(key)) {
        const other = asked === 'out' ? row.target : row.source
        if (typeof other !== 'string' || other === key) continue
        const direction: LinkDirection = (asked === 'out') === (row.turned === 1) ? 'in' : 'out'
        const id = `${direction} ${String(row.relation)} ${other}`
        const known = found.get(id)
        found.set(id, {
          key: other,
          direction,
          // The column holds what extract/ wrote.
          relation: String(row.relation) as RelationCode,
          count: (known?.count ?? 0) + Number(row.n),
          ambiguous: row.ambiguous === 1 && (known?.ambiguous ?? true),
        })
      }
    }
  return [...found.values()].sort((a, b) => compareText(a.key, b.key))
}

/** A part of a document that another one names. */
export interface CitedPart {
  readonly source: string
  readonly relation: RelationCode
  readonly sentence: string
  readonly provisions: readonly ProvisionUnits[]
}

/**
 * Who names which part (Điều, khoản, điểm) of a document, and in which sentence.
 *
 * @param limit at most so many mentions
 */
export function citedParts(store: Store, key: string, limit: number): readonly CitedPart[] {
  return store.database
    .prepare(
      `SELECT doc.work AS source, mention.relation, mention.sentence, mention.provisions FROM cited ${join}
       WHERE cited.target = ? AND mention.provisions IS NOT NULL AND doc.work <> cited.target
       ORDER BY doc.work, mention.n LIMIT ?`,
    )
    .all(key, limit)
    .map((row) => ({
      source: String(row.source),
      // Both columns hold what the store wrote.
      relation: String(row.relation) as RelationCode,
      sentence: String(row.sentence),
      provisions: JSON.parse(String(row.provisions)) as readonly ProvisionUnits[],
    }))
}
