import type { Database } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { newestFirst } from './newest-first.ts'
import { matchPlain, matchWritten, type Term } from './search-terms.ts'

/** A passage in which words of a question stand, whatever their diacritics. */
export interface Place {
  readonly doc: number
  /** Its number among the passages of the index. */
  readonly passage: number
  /** BM25, the higher the better; 0 when the words are too frequent to be ranked. */
  readonly score: number
}

/**
 * The passages with some words, the best first; those of one rank by the day of their document, the newest first. All of them are numbers until
 * they are shown: a frequent word stands in a hundred thousand.
 */
export class RankedPlaces {
  readonly #store: Store
  /** From the best on; those of one score follow one another by their number. */
  readonly #places: readonly Place[]

  /**
   * @param words a question to `passage_words`
   * @param docs only of these documents
   * @param most of more passages none is ranked
   */
  constructor(store: Store, words: string, docs: ReadonlySet<number> | undefined, most: number) {
    this.#store = store
    this.#places = docs?.size === 0 ? [] : placesOf(store, words, docs, most)
  }

  /** @param settled documents whose other passages nobody asks for, as they become known */
  *besides(settled: ReadonlySet<number>): Generator<Place, void> {
    for (const alike of this.#byScore()) {
      const byDoc = new Map<number, Place[]>()
      for (const place of alike) {
        if (settled.has(place.doc)) continue
        const list = byDoc.get(place.doc)
        if (list) list.push(place)
        else byDoc.set(place.doc, [place])
      }
      for (const doc of newestFirst(this.#store, new Set(byDoc.keys())))
        for (const place of byDoc.get(doc) ?? []) if (!settled.has(doc)) yield place
    }
  }

  /** The passages of some documents, the best first. */
  of(docs: ReadonlySet<number>): readonly Place[] {
    return this.#places.filter(({ doc }) => docs.has(doc))
  }

  *#byScore(): Generator<readonly Place[], void> {
    for (let from = 0; from < this.#places.length; ) {
      let to = from + 1
      while (to < this.#places.length && this.#places[to]?.score === this.#places[from]?.score) to += 1
      yield this.#places.slice(from, to)
      from = to
    }
  }
}

function placesOf(
  { database }: Store,
  words: string,
  docs: ReadonlySet<number> | undefined,
  most: number,
): readonly Place[] {
  const docOf = docOfPassages(database)
  const found = passagesWith(database, words).map((passage) => ({ passage, doc: docOf(passage), score: 0 }))
  const wanted = docs === undefined ? found : found.filter(({ doc }) => docs.has(doc))
  if (wanted.length === 0 || wanted.length > most) return wanted
  const scores = scoresOf(
    database,
    words,
    wanted.length === found.length ? undefined : wanted.map(({ passage }) => passage),
  )
  return wanted
    .map((place) => ({ ...place, score: scores.get(place.passage) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
}

/** Many numbers as one text: rows of their own would cost more than what is asked. */
function numbers(joined: unknown): readonly number[] {
  // Written by SQLite's group_concat() of numbers.
  return typeof joined === 'string' ? (JSON.parse(`[${joined}]`) as readonly number[]) : []
}

function passagesWith(database: Database, words: string): readonly number[] {
  const sql = 'SELECT group_concat(rowid) AS ids FROM passage_words WHERE passage_words MATCH ?'
  return numbers(database.prepare(sql).get(words)?.ids)
}

/** @param only of these passages; of all with the words when not given */
function scoresOf(database: Database, words: string, only: readonly number[] | undefined): ReadonlyMap<number, number> {
  const chosen = only === undefined ? '' : 'AND +rowid IN (SELECT value FROM json_each(?))'
  const row = database
    .prepare(
      `WITH ranked AS MATERIALIZED (SELECT rowid AS id, bm25(passage_words) AS rank FROM passage_words WHERE passage_words MATCH ? ${chosen})
       SELECT group_concat(id) AS ids, group_concat(rank) AS ranks FROM ranked`,
    )
    .get(words, ...(only === undefined ? [] : [JSON.stringify(only)]))
  const ranks = numbers(row?.ranks)
  return new Map(numbers(row?.ids).map((id, i) => [id, -(ranks[i] ?? 0)]))
}

/** The runs of the documents' passages follow one another: the first that does not end before a passage has it. */
function docOfPassages(database: Database): (passage: number) => number {
  const row = database
    .prepare(
      `SELECT group_concat(passage_to) AS ends, group_concat(id) AS docs
       FROM (SELECT passage_to, id FROM doc WHERE passage_to >= 0 ORDER BY passage_to)`,
    )
    .get()
  const ends = numbers(row?.ends)
  const docs = numbers(row?.docs)
  return (passage) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ends[middle] ?? 0) < passage) low = middle + 1
      else high = middle
    }
    return docs[low] ?? -1
  }
}

/** The documents that hold all words of the terms as they are written; undefined when the index cannot tell. */
export function docsWithWords({ database }: Store, terms: readonly Term[]): ReadonlySet<number> | undefined {
  const words = matchWritten(terms)
  if (words === undefined) return undefined
  const sql = 'SELECT group_concat(rowid) AS docs FROM document_words WHERE document_words MATCH ?'
  return new Set(numbers(database.prepare(sql).get(words)?.docs))
}

/** The documents that hold all of the terms somewhere, whatever their diacritics. */
export function docsWithTerms({ database }: Store, terms: readonly Term[]): ReadonlySet<number> {
  const docOf = docOfPassages(database)
  let docs: ReadonlySet<number> | undefined
  for (const term of terms) {
    const before: ReadonlySet<number> | undefined = docs
    const found = passagesWith(database, matchPlain([term], 'AND')).map(docOf)
    docs = new Set(before === undefined ? found : found.filter((doc) => before.has(doc)))
    if (docs.size === 0) break
  }
  return docs ?? new Set()
}
