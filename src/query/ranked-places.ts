import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { matchPlain, matchWritten, type Term } from './search-terms.ts'

/** A passage in which words of a question stand, whatever their diacritics. */
export interface Place {
  readonly doc: number
  /** In the document, from 0. */
  readonly nth: number
  readonly work: string
  readonly path: string
  readonly score: number
}

interface Ranked {
  readonly passage: number
  readonly rank: number
}

type Run = readonly [from: number, to: number]

/** The runs of the documents' passages follow one another: the first that does not end before it has it. */
const docOfPassage = (passage: string): string =>
  `SELECT id FROM doc WHERE passage_to >= ${passage} ORDER BY passage_to LIMIT 1`

/** Passages of so few documents are chosen before they are ranked: of a frequent word others would be ranked in vain. */
const few = 100
/** So many passages are asked for together, and those that rank with the last of them. */
const together = 100

/**
 * The passages with some words, the best first; those of one rank by file and place. A frequent word stands in thousands: what else is to be known
 * of a passage is read for as many as are asked for.
 */
export class RankedPlaces implements Iterable<Place | undefined> {
  readonly #store: Store
  readonly #words: string
  readonly #docs: ReadonlySet<number> | undefined
  #runs: readonly Run[] | undefined

  /**
   * @param words a question to `passage_words`
   * @param docs only of these documents
   */
  constructor(store: Store, words: string, docs: ReadonlySet<number> | undefined) {
    this.#store = store
    this.#words = words
    this.#docs = docs
  }

  /** From now on passages of other documents than these are given as undefined, unread. */
  narrowTo(works: Iterable<string>): void {
    this.#runs ??= this.#store.database
      .prepare('SELECT passage_from, passage_to FROM doc WHERE work IN (SELECT value FROM json_each(?))')
      .all(JSON.stringify([...works]))
      .map((row): Run => [Number(row.passage_from), Number(row.passage_to)])
  }

  *[Symbol.iterator](): Iterator<Place | undefined> {
    if (this.#docs?.size === 0) return
    for (const alike of this.#byRank()) {
      const runs = this.#runs
      const wanted = runs
        ? alike.filter(({ passage }) => runs.some(([from, to]) => from <= passage && passage <= to))
        : alike
      for (const place of this.#placesOf(wanted)) if (this.#docs?.has(place.doc) ?? true) yield place
      for (let others = alike.length - wanted.length; others > 0; others -= 1) yield undefined
    }
  }

  /** Passages together of which none ranks with one that comes later. */
  *#byRank(): Generator<readonly Ranked[], void> {
    let ready: Ranked[] = []
    for (const row of this.#rows()) {
      const rank = Number(row.rank)
      if (ready.length >= together && ready.at(-1)?.rank !== rank) {
        yield ready
        ready = []
      }
      ready.push({ passage: Number(row.id), rank })
    }
    if (ready.length > 0) yield ready
  }

  #rows(): Iterable<Row> {
    const { database } = this.#store
    if (this.#docs === undefined || this.#docs.size > few)
      return database
        .prepare('SELECT rowid AS id, rank FROM passage_words WHERE passage_words MATCH ? ORDER BY rank')
        .iterate(this.#words)
    return database
      .prepare(
        `SELECT rowid AS id, bm25(passage_words) AS rank FROM passage_words
         WHERE passage_words MATCH ? AND (${docOfPassage('passage_words.rowid')}) IN (SELECT value FROM json_each(?)) ORDER BY rank`,
      )
      .iterate(this.#words, JSON.stringify([...this.#docs]))
  }

  /** In order, and read one by one: of a sentence that stands in every document thousands rank alike. */
  *#placesOf(ranked: readonly Ranked[]): Generator<Place, void> {
    if (ranked.length === 0) return
    const rows = this.#store.database
      .prepare(
        `SELECT passage.value ->> 0 AS id, passage.value ->> 1 AS rank, doc.id AS doc, doc.passage_from, doc.work,
           (SELECT min(path) FROM file WHERE file.doc = doc.id) AS path
         FROM json_each(?) AS passage CROSS JOIN doc WHERE doc.id = (${docOfPassage('passage.value ->> 0')}) ORDER BY rank, path, id`,
      )
      .iterate(JSON.stringify(ranked.map(({ passage, rank }) => [passage, rank])))
    for (const row of rows)
      yield {
        doc: Number(row.doc),
        nth: Number(row.id) - Number(row.passage_from),
        work: String(row.work),
        path: String(row.path),
        score: -Number(row.rank),
      }
  }
}

/** The documents that hold all words of the terms as they are written; undefined when the index cannot tell. */
export function docsWithWords({ database }: Store, terms: readonly Term[]): ReadonlySet<number> | undefined {
  const words = matchWritten(terms)
  if (words === undefined) return undefined
  const rows = database.prepare('SELECT rowid AS doc FROM document_words WHERE document_words MATCH ?').all(words)
  return new Set(rows.map(({ doc }) => Number(doc)))
}

/** The documents that hold all of the terms somewhere, whatever their diacritics; the rarest is looked for first. */
export function docsWithTerms({ database }: Store, terms: readonly Term[]): ReadonlySet<number> {
  const count = database.prepare('SELECT count(*) AS n FROM passage_words WHERE passage_words MATCH ?')
  const all = database.prepare(
    `SELECT DISTINCT (${docOfPassage('passage_words.rowid')}) AS doc FROM passage_words WHERE passage_words MATCH ?`,
  )
  const runOf = database.prepare('SELECT passage_from, passage_to FROM doc WHERE id = ?')
  const isInRun = database.prepare(
    'SELECT 1 FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1',
  )
  const holds = (doc: number, words: string): boolean => {
    const run = runOf.get(doc)
    return isInRun.get(words, run?.passage_from ?? 0, run?.passage_to ?? -1) !== undefined
  }
  const counted = terms
    .map((term) => matchPlain([term], 'AND'))
    .map((words) => ({ words, count: Number(count.get(words)?.n ?? 0) }))
    .sort((a, b) => a.count - b.count)
  if (counted.some(({ count: passages }) => passages === 0)) return new Set()
  let docs: ReadonlySet<number> | undefined
  for (const { words } of counted) {
    const found: readonly number[] =
      docs !== undefined && docs.size <= few
        ? [...docs].filter((doc) => holds(doc, words))
        : all.all(words).map(({ doc }) => Number(doc))
    const before: ReadonlySet<number> | undefined = docs
    docs = new Set(before === undefined ? found : found.filter((doc) => before.has(doc)))
    if (docs.size === 0) return docs
  }
  return docs ?? new Set()
}
