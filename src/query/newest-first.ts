import type { Store } from '../store/store.ts'

const byDay = 'work.date DESC, work.key, doc.content'
/** Documents with a day, through the index of days: the newest of a large corpus are known without looking at the others. */
const dated = `SELECT doc.id FROM work CROSS JOIN doc ON doc.work = work.key
  WHERE work.external = 0 AND length(work.date) = 10 ORDER BY ${byDay} LIMIT ? OFFSET ?`
const some = `SELECT doc.id FROM doc JOIN work ON work.key = doc.work
  WHERE doc.id IN (SELECT value FROM json_each(?)) ORDER BY length(work.date) = 10 DESC, ${byDay}`

/** So many are sorted by themselves; of more, the newest documents of the index are looked through for them. */
const few = 200
const firstPage = 1000

/** Some documents by their day, the newest first; those without a whole day last. The order does not depend on how the index came to be. */
export function* newestFirst({ database }: Store, docs: ReadonlySet<number>): Generator<number, void> {
  if (docs.size <= 1) {
    yield* docs
    return
  }
  const left = new Set(docs)
  // The second page is all that is left.
  const pages = docs.size <= few ? [] : [[firstPage, 0] as const, [-1, firstPage] as const]
  for (const [limit, offset] of pages)
    for (const { id } of database.prepare(dated).all(limit, offset)) if (left.delete(Number(id))) yield Number(id)
  if (left.size > 0) for (const { id } of database.prepare(some).all(JSON.stringify([...left]))) yield Number(id)
}
