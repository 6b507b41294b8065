import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { documentsIn, type Identities, identities, knownIn } from './bucket-rows.ts'
import { hasCandidates } from './candidate-rows.ts'
import { type BucketCited, type Known, type Link, Pools } from './pools.ts'
import { gatheringRungs } from './rungs.ts'
import { joinDocuments } from './works.ts'

/*
 * A document that bears another day still cites what it cited, but nobody cites the future, and of several the nearest earlier one is meant. So what
 * its citations name is looked at again, one by one, and their buckets are not worked out while it is the same: what a bucket gathers, and
 * how it is called, follows from what is said and named in it, and from no day of those who say it.
 */

/** Links the citations of the next bucket that wait for it; where one names something else now, the bucket is worked out. False: none waits. */
export function recheckNext(store: Store): boolean {
  const { database } = store
  const bucket = database
    .prepare('SELECT bucket FROM recheck WHERE bucket NOT IN (SELECT bucket FROM dirty) ORDER BY bucket LIMIT 1')
    .get()?.bucket
  if (typeof bucket !== 'string') return false
  if (areAsBefore(store, bucket)) dropRechecks(store, bucket)
  // They go on waiting, so that what they named is not recalled.
  else database.prepare('INSERT OR REPLACE INTO dirty (bucket) VALUES (?)').run(bucket)
  return true
}

/** A bucket that is worked out has linked all that waits in it. Call inside a transaction. */
export function dropRechecks({ database }: Store, bucket: string): void {
  database.prepare('DELETE FROM recheck WHERE bucket = ?').run(bucket)
}

function areAsBefore(store: Store, bucket: string): boolean {
  const identityOf = identities()
  const linkOf = linksIn(store, bucket, identityOf)
  return store.database
    .prepare(
      `SELECT recheck.doc, recheck.n, cited.identity, status, rung, target, why, doc.date, doc.not_before
       FROM recheck JOIN cited ON cited.doc = recheck.doc AND cited.n = recheck.n JOIN doc ON doc.id = recheck.doc
       WHERE recheck.bucket = ?`,
    )
    .all(bucket)
    .every((row) => isAsBefore(store, row, linkOf(citedOf(row, identityOf))))
}

/** Links citations as the bucket does when it is worked out, with the external documents that it has made. */
function linksIn(store: Store, bucket: string, identityOf: Identities): (cited: BucketCited) => Link | undefined {
  const documents = documentsIn(store, bucket, identityOf).map(({ document }) => document)
  const pools = new Pools(joinDocuments(documents), knownIn(store, bucket, identityOf))
  const linkPartial = pools.partialLinks(
    store.database
      .prepare('SELECT key, identity FROM work WHERE bucket = ? AND external = 1 AND partial = 0')
      .all(bucket)
      .map(({ key, identity }): Known => ({ key: String(key), identity: identityOf(identity), external: true })),
  )
  return (cited) => (pools.completeKey(cited.identity) === undefined ? linkPartial(cited) : pools.linkComplete(cited))
}

const isText = (value: unknown): value is string => typeof value === 'string'

function citedOf({ doc, n, identity, date, not_before }: Row, identityOf: Identities): BucketCited {
  return {
    doc: Number(doc),
    n: Number(n),
    identity: identityOf(identity),
    // What a citation names does not depend on how often it is mentioned, nor on what is shown of it.
    values: {},
    mentions: 1,
    writer: { ...(isText(date) ? { date } : {}), ...(isText(not_before) ? { notBefore: not_before } : {}) },
  }
}

const gathered = new Set<string>(gatheringRungs.map(({ id }) => id))

function isAsBefore(store: Store, row: Row, link: Link | undefined): boolean {
  // What nothing known fits is gathered by what it says, or nothing tells it from others: either way as before.
  if (link === undefined) return row.status === 'unresolved' || gathered.has(String(row.rung))
  return (
    row.status === link.status &&
    row.rung === (link.rung ?? null) &&
    row.target === (link.target ?? null) &&
    row.why === (link.why ?? null) &&
    (link.status !== 'ambiguous' || hasCandidates(store, { doc: Number(row.doc), n: Number(row.n) }, link.candidates))
  )
}
