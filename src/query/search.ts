import type { GraphNode } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import { type PackedPassages, type PassageText, packedPassagesOf } from '../store/passages.ts'
import type { Store } from '../store/store.ts'
import { fold } from '../text/fold.ts'
import { compareText } from '../text/order.ts'
import type { Filter } from './filter.ts'
import { fitting } from './holding.ts'
import { Nodes } from './node.ts'
import { docsWithTerms, docsWithWords, type Place, RankedPlaces } from './ranked-places.ts'
import { hasMarks, matchPlain, readTerms, type Term } from './search-terms.ts'
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
  /** BM25 of its best passage, the higher the better; 0 when the words are too frequent to be ranked, and the newest documents come first. */
  readonly score: number
  readonly hits: readonly Hit[]
}

const mostHits = 3
/** Ranking takes ten times as long as finding, by passages and words. */
const mostRanked = 40_000

/**
 * Full text search over the passages of the corpus. A question without diacritics finds both; one with diacritics means them, and is only
 * loosened when it finds nothing. All words have to stand in one passage, or else in one document. Passages are ranked by BM25 of the words
 * without their diacritics, which alone are indexed with their places; whether a passage has them as they are written is read off its text.
 * Words that stand nearly everywhere rank nothing: their newest documents come first ({@link isUnranked}).
 *
 * @param most ranks so many passages of one word, of several words as many less; for tests
 * @example search(store, '"cầu treo" xã*', { limit: 5 })
 */
export function search(
  store: Store,
  query: string,
  options: SearchOptions = {},
  most: number = mostRanked,
): readonly SearchResult[] {
  const terms = readTerms(query)
  if (terms.length === 0) return []
  for (const isExact of terms.some(hasMarks) ? [true, false] : [false]) {
    const texts = new Texts(store)
    const wanted = { terms, isExact, most: most / terms.length }
    let found = results(store, inOnePassage(store, wanted, texts), wanted, texts, options)
    if (!found.isAny && terms.length > 1)
      found = results(store, inOneDocument(store, wanted, texts), wanted, texts, options)
    if (found.results.length > 0) return found.results
  }
  return []
}

/** The words were too frequent to be ranked: the newest documents come first. */
export const isUnranked = (results: readonly SearchResult[]): boolean =>
  results.length > 0 && results.every(({ score }) => score === 0)

interface Wanted {
  readonly terms: readonly Term[]
  /** The diacritics are meant. */
  readonly isExact: boolean
  /** More passages are not ranked. */
  readonly most: number
}

/** What a place still has to hold when it is about to be shown; asked late, since it reads the text. */
interface Found {
  readonly ranked: RankedPlaces
  readonly holds: (place: Place) => boolean
}

const always = (): boolean => true

function inOnePassage(store: Store, { terms, isExact, most }: Wanted, texts: Texts): Found {
  const patterns = terms.map((term) => patternOf(term, true))
  return {
    ranked: new RankedPlaces(store, matchPlain(terms, 'AND'), isExact ? docsWithWords(store, terms) : undefined, most),
    holds: isExact
      ? (place) => {
          const text = fold(texts.at(place)?.text ?? '')
          return patterns.every((pattern) => text.search(pattern) >= 0)
        }
      : always,
  }
}

function inOneDocument(store: Store, { terms, isExact, most }: Wanted, texts: Texts): Found {
  const patterns = terms.map((term) => patternOf(term, true))
  const written = isExact ? docsWithWords(store, terms) : undefined
  const all = written?.size === 0 ? written : docsWithTerms(store, terms)
  const docs = written === undefined ? all : new Set([...all].filter((doc) => written.has(doc)))
  const known = new Map<number, boolean>()
  const isIn = (doc: number): boolean => {
    const there = known.get(doc)
    if (there !== undefined) return there
    const folded = texts.of(doc).map(({ text }) => fold(text))
    const isSo = patterns.every((pattern) => folded.some((text) => text.search(pattern) >= 0))
    known.set(doc, isSo)
    return isSo
  }
  return {
    ranked: new RankedPlaces(store, matchPlain(terms, 'OR'), docs, most),
    holds: isExact
      ? (place) => {
          if (!isIn(place.doc)) return false
          const text = fold(texts.at(place)?.text ?? '')
          return patterns.some((pattern) => text.search(pattern) >= 0)
        }
      : always,
  }
}

/** Results by document, with the passages that fit; whether there was any passage at all, before the filter. */
function results(
  store: Store,
  { ranked, holds }: Found,
  { terms, isExact }: Wanted,
  texts: Texts,
  options: SearchOptions,
): { readonly results: readonly SearchResult[]; readonly isAny: boolean } {
  const nodes = new Nodes(store)
  const fits = fitting(store, options)
  const limit = options.limit ?? 20
  const workOf = store.database.prepare('SELECT work FROM doc WHERE id = ?')
  const settled = new Set<number>()
  const found = new Map<string, { document: GraphNode; score: number }>()
  let isAny = false
  for (const place of ranked.besides(settled)) {
    if (found.size >= limit) break
    if (!holds(place)) continue
    isAny = true
    settled.add(place.doc)
    const work = String(workOf.get(place.doc)?.work)
    const document = found.has(work) ? undefined : nodes.get(work)
    if (document && fits(document)) found.set(work, { document, score: place.score })
  }
  const copies = copiesOf(store, found.keys())
  const pathOf = ({ doc }: Place): string => copies.get(doc)?.path ?? ''
  const places = ranked
    .of(new Set(copies.keys()))
    .toSorted((a, b) => b.score - a.score || compareText(pathOf(a), pathOf(b)) || a.passage - b.passage)
  const hits = new Map<string, Hit[]>([...found.keys()].map((work) => [work, []]))
  for (const place of places) {
    const copy = copies.get(place.doc)
    const list = copy && hits.get(copy.work)
    if (!copy || !list || list.length >= mostHits || !holds(place)) continue
    const passage = texts.at(place)
    if (!passage) continue
    const snippet = snippetOf(passage.text, terms, isExact)
    if (list.every((other) => other.snippet !== snippet.snippet))
      list.push({ path: copy.path, line: passage.line, ...snippet })
  }
  return {
    results: [...found].map(([work, one]) => ({ ...one, hits: hits.get(work) ?? [] })),
    isAny,
  }
}

/** A content of a document: the same document may lie in the corpus in several. */
interface Copy {
  readonly work: string
  readonly path: string
}

/** The contents of documents, by their number in the index. */
function copiesOf({ database }: Store, works: Iterable<string>): ReadonlyMap<number, Copy> {
  const rows = database
    .prepare(
      `SELECT id, work, (SELECT min(path) FROM file WHERE file.doc = doc.id) AS path FROM doc
       WHERE work IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify([...works]))
  return new Map(rows.map(({ id, work, path }) => [Number(id), { work: String(work), path: String(path) }]))
}

/** The passages of documents; those that were asked for last are kept, since their other passages come soon. */
class Texts {
  readonly #store: Store
  readonly #kept = new Map<number, { readonly from: number; readonly packed: PackedPassages | undefined }>()

  constructor(store: Store) {
    this.#store = store
  }

  of(doc: number): readonly PassageText[] {
    return this.#read(doc).packed?.all() ?? []
  }

  at({ doc, passage }: Place): PassageText | undefined {
    const { from, packed } = this.#read(doc)
    return packed?.at(passage - from)
  }

  #read(doc: number): { readonly from: number; readonly packed: PackedPassages | undefined } {
    const kept = this.#kept.get(doc)
    if (kept) return kept
    const { database } = this.#store
    const from = Number(database.prepare('SELECT passage_from FROM doc WHERE id = ?').get(doc)?.passage_from ?? 0)
    const read = { from, packed: packedPassagesOf(database, doc) }
    if (this.#kept.size >= mostKept)
      for (const [oldest] of [...this.#kept].slice(0, mostKept / 2)) this.#kept.delete(oldest)
    this.#kept.set(doc, read)
    return read
  }
}

const mostKept = 64
