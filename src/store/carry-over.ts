import type { Database, Row } from './driver.ts'

/*
 * Most changes of a file change nothing of what its document is and cites. Then every bucket means what it meant (`resolve/` looks at what is
 * said alone, never at who says it), so the new rows take over what the old ones were found to name, and a bucket of many thousands is not
 * worked out again.
 */

/** What a document says for its own bucket, and each of its citations for theirs: two rows that say the same are linked alike. */
const documentSays = `SELECT bucket, work, content, json_array(date, not_before) AS written,
    json_array(system, level, type, number, date, issuer, place, subject, identity) AS said
  FROM doc WHERE id = ?`
const citationsSay = `SELECT n, bucket, status,
    json_array(type, number, date, issuer, place, title, subject, identity, mentions) AS said,
    EXISTS (SELECT 1 FROM recheck WHERE recheck.bucket = cited.bucket AND recheck.doc = cited.doc AND recheck.n = cited.n) AS waits
  FROM cited WHERE doc = ? ORDER BY said, n`

/**
 * Gives a document that takes the place of another the links of those buckets for which it says what the other said. Where it bears another day
 * these are to be looked at again (`recheck`): what is cited may depend on when.
 *
 * @returns the buckets that need not be worked out again; call inside the transaction that adds the one and drops the other
 */
export function carryOver(database: Database, from: number, to: number): ReadonlySet<string> {
  const [old, fresh] = [from, to].map((doc) => database.prepare(documentSays).get(doc))
  if (old === undefined || fresh === undefined || readerOf(old) !== readerOf(fresh)) return new Set()
  const before = byBucket(database.prepare(citationsSay).all(from))
  const after = byBucket(database.prepare(citationsSay).all(to))
  const isDirty = database.prepare('SELECT 1 FROM dirty WHERE bucket = ?')
  const isAsBefore = (bucket: string): boolean => {
    const [was, is] = [before.get(bucket) ?? [], after.get(bucket) ?? []]
    return (
      was.length === is.length &&
      was.every(({ said, status, waits }, at) => status !== null && waits === 0 && said === is[at]?.said) &&
      (bucket === old.bucket) === (bucket === fresh.bucket) &&
      (bucket !== old.bucket || (old.said === fresh.said && isOwnKey(old.work))) &&
      isDirty.get(bucket) === undefined
    )
  }
  const buckets = new Set([String(old.bucket), ...before.keys(), ...after.keys()])
  const kept = new Set([...buckets].filter(isAsBefore))
  const look = database.prepare('INSERT INTO recheck (bucket, doc, n) VALUES (?, ?, ?)')
  for (const bucket of kept) {
    if (bucket === fresh.bucket) database.prepare('UPDATE doc SET work = ? WHERE id = ?').run(old.work ?? null, to)
    for (const [at, { n }] of (after.get(bucket) ?? []).entries()) {
      takeOver(database, { doc: from, n: Number(before.get(bucket)?.[at]?.n) }, { doc: to, n: Number(n) })
      if (old.written !== fresh.written) look.run(bucket, to, Number(n))
    }
  }
  return kept
}

interface Place {
  readonly doc: number
  readonly n: number
}

function takeOver(database: Database, from: Place, to: Place): void {
  database
    .prepare(
      `UPDATE cited SET (status, rung, target, why) = (SELECT status, rung, target, why FROM cited WHERE doc = ?1 AND n = ?2)
       WHERE doc = ?3 AND n = ?4`,
    )
    .run(from.doc, from.n, to.doc, to.n)
  database
    .prepare('INSERT INTO candidate (doc, n, target) SELECT ?3, ?4, target FROM candidate WHERE doc = ?1 AND n = ?2')
    .run(from.doc, from.n, to.doc, to.n)
}

function byBucket(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const there = found.get(String(row.bucket))
    if (there) there.push(row)
    else found.set(String(row.bucket), [row])
  }
  return found
}

/** Which reader made the rows, and how: another one may link otherwise (`contentOf`). */
const readerOf = ({ content }: Row): string => String(content).slice(String(content).indexOf(':'))

/** A key of what the document says; one that its bytes had to make unique changes with them. */
const isOwnKey = (work: unknown): boolean => typeof work === 'string' && !/^text:|:[0-9a-f]{8}$/u.test(work)
