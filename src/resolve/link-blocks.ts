import type { Identity } from '../identity/identity.ts'
import type { Value } from '../store/driver.ts'
import { isOfThisReader } from '../store/rows.ts'
import { nulls, type Store } from '../store/store.ts'
import { aliasesOf, type BlockWork, isFirstRound, type SettledBlock, settleBlock } from './block.ts'
import {
  alikeOf,
  type CitedPlace,
  documentsIn,
  identities,
  knownIn,
  linkOfText,
  mayBeAt,
  type WrittenDocument,
  type WrittenLink,
  writtenUnit,
} from './bucket-rows.ts'
import { hasCandidates } from './candidate-rows.ts'
import { partOf, settlePart, sideOf } from './part.ts'
import type { BucketCited } from './pools.ts'
import type { Before, WorkBefore } from './recall.ts'
import { dropRechecks, recheckNext } from './recheck.ts'

/** Buckets worked out in one transaction: others may write between. */
const atOnce = 20

/** Works out every bucket that has changed; gives how many there were. */
export function settle(store: Store): number {
  let all = 0
  for (const [done] of settling(store)) all = done
  return all
}

/**
 * Works out every bucket that has changed, step by step: those of numbers first, then those of names and days, where the documents of the
 * first are found too. Each step is a transaction, after which one may stop and go on later; it gives how many buckets are done and how many
 * there are, as far as is known.
 */
export function* settling(store: Store): Generator<readonly [done: number, all: number]> {
  let done = 0
  const left = (): number => Number(store.database.prepare('SELECT count(*) AS n FROM dirty').get()?.n ?? 0)
  do {
    for (const kind of ["bucket >= 'n:' AND bucket < 'o'", '1']) {
      for (let worked = settleSome(store, kind); worked > 0; worked = settleSome(store, kind)) {
        done += worked
        yield [done, done + left()]
      }
    }
    // What these compare citations with has to be settled.
    while (store.transaction(() => recheckNext(store))) yield [done, done + left()]
  } while (left() > 0)
}

function settleSome(store: Store, kind: string): number {
  return store.transaction(() => {
    const buckets = store.database
      .prepare(`SELECT bucket FROM dirty WHERE ${kind} ORDER BY bucket LIMIT ${atOnce}`)
      .all()
    for (const { bucket } of buckets) settleOne(store, String(bucket))
    return buckets.length
  })
}

/** Whether some of the index is still to be worked out: a run was stopped. */
export function isUnsettled(store: Store): boolean {
  return store.database.prepare('SELECT 1 FROM dirty UNION ALL SELECT 1 FROM recheck LIMIT 1').get() !== undefined
}

function settleOne(store: Store, bucket: string): void {
  const prepare = (sql: string) => store.database.prepare(sql)
  const touched = settlePartIn(store, bucket) ?? settleWhole(store, bucket)
  prepare('DELETE FROM dirty WHERE bucket = ?').run(bucket)
  dropRechecks(store, bucket)
  // What is found by its name or its day has changed: those who look there look again.
  const mark = prepare(
    'INSERT OR REPLACE INTO dirty (bucket) SELECT bucket FROM cited WHERE bucket = ? UNION SELECT bucket FROM doc WHERE bucket = ?',
  )
  for (const alias of touched) mark.run(alias, alias)
}

/** Works out all of a bucket; gives the names and days under which something else is found now. */
function settleWhole(store: Store, bucket: string): ReadonlySet<string> {
  const identityOf = identities()
  const documents = documentsIn(store, bucket, identityOf)
  const cited = alikeOf(store, bucket, identityOf)
  const works = worksIn(store, bucket)
  const links = new Map(cited.map(({ one, written }) => [one, written]))
  const before = mayRecall(store, bucket, documents) ? { works, linkOf: linkBefore(links) } : undefined
  const settled = settleBlock(
    {
      bucket,
      documents: documents.map(({ document }) => document),
      cited: cited.map(({ one }) => one),
      known: knownIn(store, bucket, identityOf),
    },
    before,
  )
  const workOf = new Map(documents.map(({ document, work }) => [document.doc, work]))
  const touched = writeWorks(store, bucket, settled, { works, workOf })
  writeLinks(store, settled, links)
  return touched
}

/** Works out the part of a bucket in which documents have come or gone; undefined where the whole has to be. */
function settlePartIn(store: Store, bucket: string): ReadonlySet<string> | undefined {
  const moved = store.database.prepare('SELECT moved FROM dirty WHERE bucket = ?').get(bucket)?.moved
  // Identities as documents have them (`Store.putDocument`).
  const part = typeof moved === 'string' ? partOf(JSON.parse(moved) as readonly Identity[]) : undefined
  if (part === undefined) return undefined
  const identityOf = identities()
  const documents = documentsIn(store, bucket, identityOf, part.unit)
  if (!mayRecall(store, bucket, documents)) return undefined
  const cited = alikeOf(store, bucket, identityOf, part.unit)
  const works = worksIn(store, bucket, part.unit)
  const settled = settlePart(part, {
    bucket,
    documents: documents.map(({ document }) => document),
    cited: cited.map(({ one, written }) => ({ one, links: written.map(({ link }) => linkOfText(link)) })),
    works,
  })
  if (settled === undefined) return undefined
  const isInside = ({ identity }: WrittenWork): boolean => sideOf(part, identityOf(identity)) === 'inside'
  const workOf = new Map(documents.map(({ document, work }) => [document.doc, work]))
  const inside = new Map([...works].filter(([, work]) => isInside(work)))
  const touched = writeWorks(store, bucket, settled, { works: inside, workOf })
  writeLinks(store, settled, new Map(cited.map(({ one, written }) => [one, written])))
  return touched
}

/**
 * Whether what a bucket was found to be still tells what its citations name, but for what has changed. Where citations wait that are linked as of
 * another day, or another version of the reader has linked, it does not.
 */
function mayRecall({ database }: Store, bucket: string, documents: readonly WrittenDocument[]): boolean {
  return (
    isFirstRound(bucket) &&
    database.prepare('SELECT 1 FROM recheck WHERE bucket = ? LIMIT 1').get(bucket) === undefined &&
    documents.every(({ document: { content } }) => isOfThisReader(content))
  )
}

/** What citations were found to name; of those that are alike what is new has nothing yet. */
function linkBefore(links: ReadonlyMap<BucketCited, readonly WrittenLink[]>): Before['linkOf'] {
  return (cited) => {
    const [one, ...others] = (links.get(cited) ?? []).flatMap(({ link }) => linkOfText(link) ?? [])
    return others.length > 0 ? undefined : one
  }
}

/**
 * Writes the documents of a bucket that are not as they were: most of a bucket is, and writing costs more than looking. Gives the names and
 * days under which something else is found now.
 */
function writeWorks(
  store: Store,
  bucket: string,
  { works }: SettledBlock,
  before: { readonly works: ReadonlyMap<string, WrittenWork>; readonly workOf: ReadonlyMap<number, unknown> },
): ReadonlySet<string> {
  const prepare = (sql: string) => store.database.prepare(sql)
  const gone = new Map(before.works)
  const touched = new Set<string>()
  const touch = (...aliases: readonly unknown[]): void => {
    for (const alias of aliases) if (typeof alias === 'string') touched.add(alias)
  }
  const fresh: BlockWork[] = []
  const setWork = prepare('UPDATE doc SET work = ? WHERE id = ?')
  for (const work of works) {
    for (const { doc } of work.docs) if (before.workOf.get(doc) !== work.key) setWork.run(work.key, doc)
    if (gone.get(work.key)?.written === JSON.stringify(rowOf(work, bucket))) gone.delete(work.key)
    else fresh.push(work)
  }
  const drop = prepare('DELETE FROM work WHERE key = ?')
  for (const [key, old] of gone) {
    touch(old.byTitle, old.byDate)
    drop.run(key)
  }
  for (const work of fresh) {
    touch(work.byTitle, work.byDate)
    giveWay(store, work.key, bucket)
    insertRow(store, rowOf(work, bucket))
  }
  return touched
}

/**
 * A document that went from one bucket to another: the row of the one that is still to be worked out gives way. That no longer knows what it was: a
 * citation that is none waits in it, so that nothing is recalled.
 */
function giveWay({ database }: Store, key: string, bucket: string): void {
  const other = database
    .prepare('SELECT bucket FROM work WHERE key = ? AND bucket IN (SELECT bucket FROM dirty WHERE bucket <> ?)')
    .get(key, bucket)?.bucket
  if (other === undefined) return
  database.prepare('DELETE FROM work WHERE key = ?').run(key)
  database.prepare('INSERT OR IGNORE INTO recheck (bucket, doc, n) VALUES (?, -1, -1)').run(other)
}

/** Writes what the citations of a bucket name, where it is not what was there. */
function writeLinks(
  store: Store,
  { links }: SettledBlock,
  before: ReadonlyMap<BucketCited, readonly WrittenLink[]>,
): void {
  for (const { cited: one, status, rung, target, why, candidates } of links) {
    const link = [status, rung ?? null, target ?? null, why ?? null] as const
    const asWritten = JSON.stringify(link)
    for (const { link: old, places } of before.get(one) ?? [])
      for (const place of places) {
        // Only what is ambiguous has candidates, which may be others.
        const isAsBefore = old === asWritten && (status !== 'ambiguous' || hasCandidates(store, place, candidates))
        if (!isAsBefore) setLink(store, place, link, candidates)
      }
  }
}

/** Writes what one citation names. Call inside a transaction. */
export function setLink(
  { database }: Store,
  { doc, n }: CitedPlace,
  link: readonly [status: string, rung: string | null, target: string | null, why: string | null],
  candidates: readonly string[],
): void {
  database
    .prepare('UPDATE cited SET status = ?, rung = ?, target = ?, why = ? WHERE doc = ? AND n = ?')
    .run(...link, doc, n)
  database.prepare('DELETE FROM candidate WHERE doc = ? AND n = ?').run(doc, n)
  for (const key of candidates)
    database.prepare('INSERT INTO candidate (doc, n, target) VALUES (?, ?, ?)').run(doc, n, key)
}

/** Adds a document of a block that another engine has worked out. Call inside a transaction. */
export function insertWork(store: Store, bucket: string, work: Omit<BlockWork, 'docs' | 'byTitle' | 'byDate'>): void {
  insertRow(store, rowOf({ ...work, ...aliasesOf(work, bucket) }, bucket))
}

function insertRow({ database }: Store, row: readonly Value[]): void {
  database.prepare(`INSERT INTO work (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`).run(...row)
}

/** A document of the index. */
interface WrittenWork extends WorkBefore {
  /** {@link columns} as JSON. */
  readonly written: string
  readonly byTitle: unknown
  readonly byDate: unknown
}

function worksIn({ database }: Store, bucket: string, unit?: string): ReadonlyMap<string, WrittenWork> {
  return new Map(
    database
      .prepare(
        `SELECT key, identity, external, partial, by_title, by_date, json_array(${columns.join(', ')}) AS written
         FROM work WHERE bucket = ?1 AND ${mayBeAt('identity')}`,
      )
      .all(bucket, writtenUnit(unit))
      .map((row) => [
        String(row.key),
        {
          identity: String(row.identity),
          kind: row.external === 0 ? 'held' : row.partial === 0 ? 'external' : 'partial',
          written: String(row.written),
          byTitle: row.by_title,
          byDate: row.by_date,
        },
      ]),
  )
}

const columns = [
  'key',
  'bucket',
  'external',
  'partial',
  'system',
  'level',
  'type',
  'number',
  'date',
  'issuer',
  'place',
  'title',
  'subject',
  'ordinal',
  'identity',
  'weight',
  'by_title',
  'by_date',
] as const

/** The values of {@link columns}. */
function rowOf(work: Omit<BlockWork, 'docs'>, bucket: string): readonly Value[] {
  const { key, external, partial, identity, weight, values: v } = work
  return [
    ...[key, bucket, external ? 1 : 0, partial ? 1 : 0],
    ...nulls(v.system, v.level, v.type, v.number, v.date, v.issuer, v.place, v.title, v.subject, identity.ordinal),
    JSON.stringify(identity),
    weight,
    ...nulls(work.byTitle, work.byDate),
  ]
}
