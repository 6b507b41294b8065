import { type GraphTables, isRow, TableError, type TableRow } from '../corpus/graph-tables.ts'
import type { Identity } from '../identity/identity.ts'
import { insertWork, setLink, settle } from '../resolve/link-blocks.ts'
import { pack, unpack } from '../store/passages.ts'
import { type DocumentRows, type NodeValues, readerVersion } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import type { CarriedRows } from './rows.ts'

export interface ImportSummary {
  readonly files: number
  readonly works: number
  readonly edges: number
  readonly failures: number
}

/** Rows are written when so many are ready. */
const batchSize = 200

/**
 * Makes an ordinary index from the tables of a graph that another engine worked out: documents with their rows, works, edges, failures. What the tables
 * do not tell is worked out here, so that a part of a graph gives a sound index as well. The index is the one that indexing the files gives.
 *
 * @param store an empty index
 * @throws {TableError} when a row is none of ours, or was made by another version of the reader
 */
export async function importGraph(store: Store, tables: GraphTables): Promise<ImportSummary> {
  const files = await inBatches(store, tables('documents'), (row) => addDocument(store, row))
  const failures = await inBatches(store, tables('failures'), (row) => addFailure(store, row))
  const works = await inBatches(store, tables('works'), (row) => addWork(store, row))
  const edges = await inBatches(store, tables('edges'), (row) => addEdge(store, row))
  store.transaction(() => {
    store.database.exec('DELETE FROM dirty')
    store.database.exec(
      'INSERT OR IGNORE INTO dirty (bucket) SELECT bucket FROM doc WHERE work IS NULL UNION SELECT bucket FROM cited WHERE status IS NULL',
    )
  })
  settle(store)
  return { files, works, edges, failures }
}

/** Writes what is taken of the rows, and gives how many that were. */
async function inBatches(
  store: Store,
  rows: AsyncIterable<TableRow>,
  write: (row: TableRow) => boolean,
): Promise<number> {
  let written = 0
  let ready: TableRow[] = []
  const flush = (): void => {
    const batch = ready
    ready = []
    store.transaction(() => {
      for (const row of batch) if (write(row)) written += 1
    })
  }
  for await (const row of rows) {
    ready.push(row)
    if (ready.length >= batchSize) flush()
  }
  flush()
  return written
}

function addDocument(store: Store, { path, content, rows: told }: TableRow): boolean {
  if (typeof path !== 'string' || typeof content !== 'string' || told === undefined || told === null) return false
  const reader = content.split(':')[1]
  if (reader !== readerVersion)
    throw new TableError(
      `${path} was read by another version of directives (${reader ?? 'unknown'}, this one is ${readerVersion}): run the job again`,
    )
  const rows: unknown = typeof told === 'string' ? JSON.parse(told) : told
  if (!isCarried(rows)) throw new TableError(`the row of ${path} is none that directives map gives`)
  const doc = store.addDocument(restored(rows))
  store.putFile({ path, sha256: rows.sha256 }, doc)
  return true
}

/** The opposite of `carried`: what search needs of the passages follows from their texts. */
function restored({ passages, ...rows }: CarriedRows): DocumentRows {
  return { ...rows, passages: pack(unpack(Buffer.from(passages, 'base64'))) }
}

function addFailure(store: Store, { path, failure }: TableRow): boolean {
  if (typeof path !== 'string' || typeof failure !== 'string' || path === '-') return false
  store.putFile({ path, sha256: '', failure }, undefined)
  return true
}

function addWork(store: Store, row: TableRow): boolean {
  const { key, block, external, partial, weight, contents } = row
  const identity: unknown = typeof row.identity === 'string' ? JSON.parse(row.identity) : row.identity
  if (typeof key !== 'string' || typeof block !== 'string' || !isIdentity(identity) || !Array.isArray(contents))
    return false
  insertWork(store, block, {
    key,
    identity,
    values: valuesOf(isRow(row.values) ? row.values : row),
    external: external === true,
    partial: partial === true,
    weight: Number(weight),
  })
  const setWork = store.database.prepare('UPDATE doc SET work = ? WHERE content = ?')
  for (const content of contents) if (typeof content === 'string') setWork.run(key, content)
  return true
}

function addEdge(store: Store, { content, n, status, rung, target, candidates, why }: TableRow): boolean {
  if (typeof content !== 'string' || typeof status !== 'string' || n === undefined) return false
  const doc = store.docOfContent(content)
  if (doc === undefined) throw new TableError(`an edge comes from ${content}, which is not among the documents`)
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  setLink(store, { doc, n: Number(n) }, [status, text(rung), text(target), text(why)], texts(candidates))
  return true
}

const names = ['system', 'level', 'type', 'number', 'date', 'issuer', 'place', 'title', 'subject'] as const

const valuesOf = (row: TableRow): NodeValues =>
  Object.fromEntries(names.flatMap((name) => (typeof row[name] === 'string' ? [[name, row[name]]] : [])))

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

const isIdentity = (value: unknown): value is Identity =>
  isRow(value) && [value.groups, value.places, value.terms].every(Array.isArray)

function isCarried(value: unknown): value is CarriedRows {
  return (
    isRow(value) &&
    [value.content, value.sha256, value.kind, value.bucket, value.details, value.passages].every(
      (one) => typeof one === 'string',
    ) &&
    [value.values, value.seat, value.effect].every(isRow) &&
    isIdentity(value.identity) &&
    [value.cited, value.mentions, value.told, value.tasks].every(Array.isArray)
  )
}
