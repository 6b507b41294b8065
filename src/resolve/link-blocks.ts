import type { Identity } from '../identity/identity.ts'
import type { Row, Value } from '../store/driver.ts'
import type { NodeValues } from '../store/rows.ts'
import { nulls, type Store } from '../store/store.ts'
import { aliasesOf, type BlockWork, isFirstRound, type SettledBlock, settleBlock } from './block.ts'
import type { BucketCited } from './link-block.ts'
import type { Candidate } from './rungs.ts'
import { type BucketDocument, defined } from './works.ts'

/** A citation of the index. */
type CitedPlace = Pick<BucketCited, 'doc' | 'n'>

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
  for (const kind of ["bucket >= 'n:' AND bucket < 'o'", '1']) {
    for (;;) {
      const worked = store.transaction(() => {
        const buckets = store.database
          .prepare(`SELECT bucket FROM dirty WHERE ${kind} ORDER BY bucket LIMIT ${atOnce}`)
          .all()
        for (const { bucket } of buckets) settleOne(store, String(bucket))
        return buckets.length
      })
      if (worked === 0) break
      done += worked
      yield [done, done + Number(store.database.prepare('SELECT count(*) AS n FROM dirty').get()?.n ?? 0)]
    }
  }
}

/** Whether some of the index is still to be worked out: a run was stopped. */
export function isUnsettled(store: Store): boolean {
  return store.database.prepare('SELECT 1 FROM dirty LIMIT 1').get() !== undefined
}

function settleOne(store: Store, bucket: string): void {
  const prepare = (sql: string) => store.database.prepare(sql)
  const identityOf = identities()
  const documents = prepare(
    'SELECT id, content, identity, system, level, type, number, date, issuer, place, subject, work FROM doc WHERE bucket = ?',
  ).all(bucket)
  const cited = alikeOf(store, bucket, identityOf)
  const known = isFirstRound(bucket)
    ? []
    : prepare('SELECT key, identity, external, weight FROM work WHERE (by_title = ? OR by_date = ?) AND bucket <> ?')
        .all(bucket, bucket, bucket)
        .map((row) => knownOf(row, identityOf))
  const settled = settleBlock({
    bucket,
    documents: documents.map((row) => documentOf(row, identityOf)),
    cited: cited.map(({ one }) => one),
    known,
  })
  const touched = writeWorks(store, bucket, settled, new Map(documents.map(({ id, work }) => [Number(id), work])))
  writeLinks(store, settled, new Map(cited.map(({ one, written }) => [one, written])))
  prepare('DELETE FROM dirty WHERE bucket = ?').run(bucket)
  // What is found by its name or its day has changed: those who look there look again.
  const mark = prepare(
    'INSERT OR IGNORE INTO dirty SELECT bucket FROM cited WHERE bucket = ? UNION SELECT bucket FROM doc WHERE bucket = ?',
  )
  for (const alias of touched) mark.run(alias, alias)
}

/**
 * Writes the documents of a bucket that are not as they were: most of a bucket is, and writing costs more than looking. Gives the names and
 * days under which something else is found now.
 */
function writeWorks(
  store: Store,
  bucket: string,
  { works }: SettledBlock,
  workOf: ReadonlyMap<number, unknown>,
): ReadonlySet<string> {
  const prepare = (sql: string) => store.database.prepare(sql)
  const gone = new Map(
    prepare(`SELECT key, by_title, by_date, json_array(${columns.join(', ')}) AS written FROM work WHERE bucket = ?`)
      .all(bucket)
      .map((row) => [String(row.key), row]),
  )
  const touched = new Set<string>()
  const touch = (...aliases: readonly unknown[]): void => {
    for (const alias of aliases) if (typeof alias === 'string') touched.add(alias)
  }
  const fresh: BlockWork[] = []
  const setWork = prepare('UPDATE doc SET work = ? WHERE id = ?')
  for (const work of works) {
    for (const { doc } of work.docs) if (workOf.get(doc) !== work.key) setWork.run(work.key, doc)
    if (gone.get(work.key)?.written === JSON.stringify(rowOf(work, bucket))) gone.delete(work.key)
    else fresh.push(work)
  }
  const drop = prepare('DELETE FROM work WHERE key = ?')
  for (const [key, old] of gone) {
    touch(old.by_title, old.by_date)
    drop.run(key)
  }
  // A document that went from one bucket to another: the row of the one that is still to be worked out gives way.
  const giveWay = prepare('DELETE FROM work WHERE key = ? AND bucket IN (SELECT bucket FROM dirty WHERE bucket <> ?)')
  for (const work of fresh) {
    touch(work.byTitle, work.byDate)
    giveWay.run(work.key, bucket)
    insertRow(store, rowOf(work, bucket))
  }
  return touched
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

/** Looking costs less than writing: the candidates of a citation are most often those that it had. */
function hasCandidates({ database }: Store, { doc, n }: CitedPlace, candidates: readonly string[]): boolean {
  const rows = database.prepare('SELECT target FROM candidate WHERE doc = ? AND n = ? ORDER BY target').all(doc, n)
  if (rows.length !== candidates.length) return false
  const targets = new Set(rows.map(({ target }) => target))
  return candidates.every((key) => targets.has(key))
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

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The columns that a node of the graph shows. */
export function nodeValues(row: Row): NodeValues {
  return valuesOf(row)
}

function valuesOf(row: Readonly<Record<string, unknown>>): NodeValues {
  return defined({
    system: text(row.system),
    level: text(row.level),
    type: text(row.type),
    number: text(row.number),
    date: text(row.date),
    issuer: text(row.issuer),
    place: text(row.place),
    title: text(row.title),
    subject: text(row.subject),
  })
}

type Identities = (value: unknown) => Identity

/** Most citations of a document are alike: each text is read once, and what was folded of its identity serves them all. */
function identities(): Identities {
  const known = new Map<string, Identity>()
  return (value) => {
    const written = String(value)
    let identity = known.get(written)
    if (identity === undefined) {
      // The column was written by JSON.stringify of an Identity, in this process or an earlier one of the same schema.
      identity = JSON.parse(written) as Identity
      known.set(written, identity)
    }
    return identity
  }
}

const documentOf = (row: Row, identityOf: Identities): BucketDocument => ({
  doc: Number(row.id),
  content: String(row.content),
  identity: identityOf(row.identity),
  values: nodeValues(row),
})

/** What some citations were found to name, as the index has it, and where they stand. */
interface WrittenLink {
  readonly link: string
  readonly places: readonly CitedPlace[]
}

/** Citations that differ in nothing but their place: one stands for all. */
interface Alike {
  readonly one: BucketCited
  readonly written: readonly WrittenLink[]
}

/* A bucket that everybody cites has fifty thousand rows, which say a few things: they are gathered before they leave the database. */
const gathered = `SELECT told, written, not_before, link, sum(mentions) AS mentions, count(*) AS alike, group_concat(at) AS places
  FROM (SELECT cited.mentions, doc.date AS written, doc.not_before,
      cited.doc || ',' || cited.n AS at,
      json_array(cited.type, cited.number, cited.date, cited.issuer, cited.place, cited.title, cited.subject, cited.identity) AS told,
      json_array(cited.status, cited.rung, cited.target, cited.why) AS link
    FROM cited JOIN doc ON doc.id = cited.doc WHERE cited.bucket = ?)
  GROUP BY written, not_before, link, told`

/** Reads the citations of a bucket; those that are alike in words and writer are one. */
function alikeOf({ database }: Store, bucket: string, identityOf: Identities): readonly Alike[] {
  const groups = new Map<string, Row[]>()
  for (const row of database.prepare(gathered).all(bucket)) {
    const key = `${String(row.written)} ${String(row.not_before)} ${String(row.told)}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const told = toldReader(identityOf)
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    const written = rows.map((row) => ({ link: String(row.link), places: placesOf(row) }))
    const [date, notBefore] = [text(first.written), text(first.not_before)]
    const one = {
      ...(written[0]?.places[0] ?? { doc: 0, n: 0 }),
      ...told(String(first.told)),
      mentions: rows.reduce((sum, row) => sum + Number(row.mentions), 0),
      alike: rows.reduce((sum, row) => sum + Number(row.alike), 0),
      writer: { ...(date === undefined ? {} : { date }), ...(notBefore === undefined ? {} : { notBefore }) },
    }
    return [{ one, written }]
  })
}

/** "12,0,15,3": pairs of a document and a citation in it. */
function placesOf({ places }: Row): readonly CitedPlace[] {
  // Written by group_concat() of numbers.
  const numbers = JSON.parse(`[${String(places)}]`) as readonly number[]
  return numbers.flatMap((doc, i) => (i % 2 === 0 ? [{ doc, n: numbers[i + 1] ?? 0 }] : []))
}

/** Reads what citations tell; what is told in the same words is read once, and its values and identity are shared. */
function toldReader(identityOf: Identities): (told: string) => Pick<BucketCited, 'identity' | 'values'> {
  const known = new Map<string, Pick<BucketCited, 'identity' | 'values'>>()
  return (told) => {
    const there = known.get(told)
    if (there) return there
    // As the question above has it: texts, or nothing.
    const [type, number, date, issuer, place, title, subject, identity] = JSON.parse(told) as readonly unknown[]
    const read = {
      identity: identityOf(identity),
      values: valuesOf({ type, number, date, issuer, place, title, subject }),
    }
    known.set(told, read)
    return read
  }
}

const knownOf = (row: Row, identityOf: Identities): Candidate & { external: boolean } => ({
  key: String(row.key),
  identity: identityOf(row.identity),
  external: row.external === 1,
  ...(row.external === 1 ? { weight: Number(row.weight ?? 0) } : {}),
})
