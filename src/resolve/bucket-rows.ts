import type { Identity } from '../identity/identity.ts'
import type { ResolutionStatus } from '../model/graph.ts'
import type { Row } from '../store/driver.ts'
import type { NodeValues } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { isFirstRound } from './block.ts'
import type { BucketCited, Known } from './pools.ts'
import type { LinkBefore } from './recall.ts'
import type { Candidate } from './rungs.ts'
import { type BucketDocument, defined } from './works.ts'

/*
 * What the index has of one bucket, read for those who work it out.
 */

/** A citation of the index. */
export type CitedPlace = Pick<BucketCited, 'doc' | 'n'>

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

export type Identities = (value: unknown) => Identity

/** Most citations of a document are alike: each text is read once, and what was folded of its identity serves them all. */
export function identities(): Identities {
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

/**
 * Of a bucket (?1) what may be at a place (?2, none: all): all but what tells one place alone, and another one. It looks at the identity as it is
 * written, which parts nearly all of a large bucket off without reading it.
 */
export const mayBeAt = (identity: string): string =>
  `(?2 IS NULL OR instr(${identity}, '"],"terms"') = 0 OR instr(${identity}, ?2 || '"],"terms"') > 0
    OR instr(${identity}, '"level":"central"') > 0 OR ${identity} LIKE '%"places":[%","%],"terms"%')`

/** The name of a place as it is written in an identity. */
export const writtenUnit = (unit: string | undefined): string | null =>
  unit === undefined ? null : JSON.stringify(unit).slice(1, -1)

/** The documents of a bucket, with the key that each has; with a place those that may be there. */
export function documentsIn(
  { database }: Store,
  bucket: string,
  identityOf: Identities,
  unit?: string,
): readonly WrittenDocument[] {
  return database
    .prepare(
      `SELECT id, content, identity, system, level, type, number, date, issuer, place, subject, work FROM doc
       WHERE bucket = ?1 AND ${mayBeAt('identity')}`,
    )
    .all(bucket, writtenUnit(unit))
    .map((row) => ({ document: documentOf(row, identityOf), work: text(row.work) }))
}

export interface WrittenDocument {
  readonly document: BucketDocument
  /** The key that was found for it; absent in what is new. */
  readonly work: string | undefined
}

/** Documents of other buckets that are also found in this one, by their name or their day. */
export function knownIn({ database }: Store, bucket: string, identityOf: Identities): readonly Known[] {
  if (isFirstRound(bucket)) return []
  return database
    .prepare('SELECT key, identity, external, weight FROM work WHERE (by_title = ? OR by_date = ?) AND bucket <> ?')
    .all(bucket, bucket, bucket)
    .map((row) => knownOf(row, identityOf))
}

/** What some citations were found to name, as the index has it, and where they stand. */
export interface WrittenLink {
  readonly link: string
  readonly places: readonly CitedPlace[]
}

/** What {@link WrittenLink.link} says; undefined of citations that are new. */
export function linkOfText(link: string): LinkBefore | undefined {
  // As the question below has it: texts, or nothing; of states those that were written.
  const [status, rung, target] = JSON.parse(link) as readonly [ResolutionStatus | null, string | null, string | null]
  if (status === null) return undefined
  return { status, ...(rung === null ? {} : { rung }), ...(target === null ? {} : { target }) }
}

/** Citations that differ in nothing but their place: one stands for all. */
export interface Alike {
  readonly one: BucketCited
  readonly written: readonly WrittenLink[]
}

/* A bucket that everybody cites has fifty thousand rows, which say a few things: they are gathered before they leave the database. */
const gathered = `SELECT told, written, not_before, link, sum(mentions) AS mentions, count(*) AS alike, group_concat(at) AS places
  FROM (SELECT cited.mentions, doc.date AS written, doc.not_before,
      cited.doc || ',' || cited.n AS at,
      json_array(cited.type, cited.number, cited.date, cited.issuer, cited.place, cited.title, cited.subject, cited.identity) AS told,
      json_array(cited.status, cited.rung, cited.target, cited.why) AS link
    FROM cited JOIN doc ON doc.id = cited.doc WHERE cited.bucket = ?1 AND ${mayBeAt('cited.identity')})
  GROUP BY written, not_before, link, told`

/** Reads the citations of a bucket, with a place those of what may be there; those that are alike in words and writer are one. */
export function alikeOf({ database }: Store, bucket: string, identityOf: Identities, unit?: string): readonly Alike[] {
  const groups = new Map<string, Row[]>()
  for (const row of database.prepare(gathered).all(bucket, writtenUnit(unit))) {
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
