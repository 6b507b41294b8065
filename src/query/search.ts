import type { GraphNode } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import { type PassageText, passagesOf } from '../store/passages.ts'
import type { Store } from '../store/store.ts'
import { fold } from '../text/fold.ts'
import type { Filter } from './filter.ts'
import { fitting } from './holding.ts'
import { Nodes } from './node.ts'
import { hasMarks, matchPlain, matchWritten, readTerms, type Term } from './search-terms.ts'
import { patternOf, snippetOf } from './snippet.ts'

export interface SearchOptions extends Filter {
  /** At most so many documents; 20 when not given. */
  readonly limit?: number
}

export interface Hit {
  readonly path: string
  readonly line: number
  /** The passage around the first hit, cut to a few lines. */
  readonly snippet: string
  readonly marks: readonly Span[]
}

export interface SearchResult {
  readonly document: GraphNode
  /** BM25, the higher the better. */
  readonly score: number
  readonly hits: readonly Hit[]
}

/** A passage in which words of a question stand, whatever their diacritics. */
interface Place {
  readonly doc: number
  /** In the document, from 0. */
  readonly nth: number
  readonly work: string
  readonly path: string
  readonly score: number
}

/** More passages are not looked at; the best come first. */
const mostPassages = 2000
const mostHits = 3

/**
 * Full text search over the passages of the corpus. A question without diacritics finds both; one with diacritics means them, and is only
 * loosened when it finds nothing. All words have to stand in one passage, or else in one document. Passages are ranked by BM25 of the words
 * without their diacritics, which alone are indexed with their places; whether a passage has them as they are written is read off its text.
 */
export function search(store: Store, query: string, options: SearchOptions = {}): readonly SearchResult[] {
  const terms = readTerms(query)
  if (terms.length === 0) return []
  for (const isExact of terms.some(hasMarks) ? [true, false] : [false]) {
    const texts = new Texts(store)
    const wanted = { terms, isExact }
    let found = results(store, inOnePassage(store, wanted, texts), wanted, texts, options)
    if (!found.isAny && terms.length > 1)
      found = results(store, inOneDocument(store, wanted, texts), wanted, texts, options)
    if (found.results.length > 0) return found.results
  }
  return []
}

interface Wanted {
  readonly terms: readonly Term[]
  /** The diacritics are meant. */
  readonly isExact: boolean
}

/** What a place still has to hold when it is about to be shown; asked late, since it reads the text. */
interface Found {
  readonly places: Iterable<Place>
  readonly holds: (place: Place) => boolean
}

const always = (): boolean => true

function inOnePassage(store: Store, { terms, isExact }: Wanted, texts: Texts): Found {
  const patterns = terms.map((term) => patternOf(term, true))
  return {
    places: places(store, matchPlain(terms, 'AND'), isExact ? matchWritten(terms) : undefined),
    holds: isExact
      ? (place) => {
          const text = fold(texts.at(place)?.text ?? '')
          return patterns.every((pattern) => text.search(pattern) >= 0)
        }
      : always,
  }
}

function inOneDocument(store: Store, { terms, isExact }: Wanted, texts: Texts): Found {
  const patterns = terms.map((term) => patternOf(term, true))
  const inEach = store.database.prepare(
    `SELECT DISTINCT (${docOfPassage}) AS doc FROM passage_words WHERE passage_words MATCH ?`,
  )
  const sets = terms.map((term) => new Set(inEach.all(matchPlain([term], 'AND')).map(({ doc }) => doc)))
  const docs = new Map<number, boolean>()
  const isIn = (doc: number): boolean => {
    const known = docs.get(doc)
    if (known !== undefined) return known
    const folded = texts.of(doc).map(({ text }) => fold(text))
    const isSo = patterns.every((pattern) => folded.some((text) => text.search(pattern) >= 0))
    docs.set(doc, isSo)
    return isSo
  }
  return {
    places: those(places(store, matchPlain(terms, 'OR'), isExact ? matchWritten(terms) : undefined), ({ doc }) =>
      sets.every((set) => set.has(doc)),
    ),
    holds: isExact
      ? (place) => {
          if (!isIn(place.doc)) return false
          const text = fold(texts.at(place)?.text ?? '')
          return patterns.some((pattern) => text.search(pattern) >= 0)
        }
      : always,
  }
}

function* those<T>(all: Iterable<T>, fits: (one: T) => boolean): Iterable<T> {
  for (const one of all) if (fits(one)) yield one
}

/** The runs of the documents' passages follow one another: the first that does not end before it has it. */
const docOfPassage = 'SELECT id FROM doc WHERE passage_to >= passage_words.rowid ORDER BY passage_to LIMIT 1'

/** The passages with the words, the best first. */
function* places(store: Store, words: string, written: string | undefined): Iterable<Place> {
  const isWritten = 'AND doc.id IN (SELECT rowid FROM document_words WHERE document_words MATCH ?)'
  const rows = store.database
    .prepare(
      // The order of the tables is the one in which they are to be read.
      `SELECT passage_words.rowid AS id, doc.id AS doc, doc.passage_from, doc.work, bm25(passage_words) AS rank,
         (SELECT min(path) FROM file WHERE file.doc = doc.id) AS path
       FROM passage_words CROSS JOIN doc
       WHERE passage_words MATCH ? AND doc.id = (${docOfPassage}) ${written === undefined ? '' : isWritten}
       ORDER BY rank, path, passage_words.rowid`,
    )
    .iterate(words, ...(written === undefined ? [] : [written]))
  for (const row of rows)
    yield {
      doc: Number(row.doc),
      nth: Number(row.id) - Number(row.passage_from),
      work: String(row.work),
      path: String(row.path),
      score: -Number(row.rank),
    }
}

/** Results by document, with the passages that fit; whether there was any passage at all, before the filter. */
function results(
  store: Store,
  { places, holds }: Found,
  { terms, isExact }: Wanted,
  texts: Texts,
  options: SearchOptions,
): { readonly results: readonly SearchResult[]; readonly isAny: boolean } {
  const nodes = new Nodes(store)
  const fits = fitting(store, options)
  const limit = options.limit ?? 20
  const found = new Map<string, { document: GraphNode; score: number; hits: Hit[] }>()
  let looked = 0
  let isAny = false
  for (const place of places) {
    if (looked >= mostPassages) break
    const known = found.get(place.work)
    // Nothing of its text would be shown.
    const isIdle = known ? known.hits.length >= mostHits : isAny && found.size >= limit
    if (!isIdle && !holds(place)) continue
    isAny = true
    looked += 1
    if (isIdle) continue
    const document = known?.document ?? nodes.get(place.work)
    const passage = texts.at(place)
    if (!document || !passage || !(known || fits(document))) continue
    const hit = { path: place.path, line: passage.line, ...snippetOf(passage.text, terms, isExact) }
    if (!known) found.set(place.work, { document, score: place.score, hits: [hit] })
    else if (known.hits.every(({ snippet }) => snippet !== hit.snippet)) known.hits.push(hit)
  }
  return { results: [...found.values()], isAny }
}

/** The passages of documents; those that were asked for last are kept, since their other passages come soon. */
class Texts {
  readonly #store: Store
  readonly #kept = new Map<number, readonly PassageText[]>()

  constructor(store: Store) {
    this.#store = store
  }

  of(doc: number): readonly PassageText[] {
    const kept = this.#kept.get(doc)
    if (kept) return kept
    const passages = passagesOf(this.#store.database, doc)
    if (this.#kept.size >= mostKept)
      for (const [oldest] of [...this.#kept].slice(0, mostKept / 2)) this.#kept.delete(oldest)
    this.#kept.set(doc, passages)
    return passages
  }

  at({ doc, nth }: Place): PassageText | undefined {
    return this.of(doc)[nth]
  }
}

const mostKept = 64
