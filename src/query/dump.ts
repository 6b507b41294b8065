import { bytesOf, type Row } from '../store/driver.ts'
import { unpack } from '../store/passages.ts'
import type { Store } from '../store/store.ts'

/*
 * The content of an index in a fixed order, without the numbers that SQLite gave: two indexes of the same files give the same dump,
 * whatever the order of indexing, the number of threads, or the way that led there.
 */
const tables: readonly (readonly [name: string, sql: string])[] = [
  [
    'file',
    'SELECT file.path, file.sha256, doc.content, file.failure FROM file LEFT JOIN doc ON doc.id = file.doc ORDER BY path',
  ],
  [
    'doc',
    'SELECT content, sha256, kind, system, level, type, number, date, issuer, place, subject, identity, seat, bucket, not_before, effect_from, effect_until, effect_status, work, details FROM doc ORDER BY content',
  ],
  ...(
    [
      ['cited', 'n'],
      ['candidate', 'n, target'],
      ['mention', 'n'],
      ['told', 'n'],
      ['task', 'n'],
    ] as const
  ).map(
    ([name, order]) =>
      [
        name,
        `SELECT doc.content, ${name}.* FROM ${name} JOIN doc ON doc.id = ${name}.doc ORDER BY doc.content, ${order}`,
      ] as const,
  ),
  ['passage', 'SELECT doc.content, passages.packed FROM passages JOIN doc ON doc.id = passages.doc ORDER BY content'],
  ['work', 'SELECT * FROM work ORDER BY key'],
  ['dirty', 'SELECT * FROM dirty ORDER BY bucket'],
  [
    'recheck',
    'SELECT doc.content, recheck.* FROM recheck JOIN doc ON doc.id = recheck.doc ORDER BY bucket, content, n',
  ],
]

const numbersOfSqlite = new Set(['doc', 'id'])

/** One line of JSON for each row. */
export function dump(store: Store): readonly string[] {
  return tables.flatMap(([name, sql]) =>
    store.database
      .prepare(sql)
      .all()
      .flatMap((row) => plainRows(row))
      .map((row) => JSON.stringify([name, row])),
  )
}

/** Without the numbers of SQLite, and each passage as a row. */
function plainRows({ packed, ...row }: Row): readonly Row[] {
  const bytes = bytesOf(packed)
  if (bytes === undefined) return [strip(row)]
  return unpack(bytes)
    .toSorted((a, b) => a.line - b.line)
    .map((passage) => ({ ...row, ...passage }))
}

const strip = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([key]) => !numbersOfSqlite.has(key)))
