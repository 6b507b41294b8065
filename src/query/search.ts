import type { GraphNode } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import { type PackedPassages, type PassageText, packedPassagesOf } from '../store/passages.ts'
import type { Store } from '../store/store.ts'
import { fold } from '../text/fold.ts'
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
  /** BM25, the higher the better. */
  readonly score: number
  readonly hits: readonly Hit[]
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
  readonly ranked: RankedPlaces
  readonly holds: (place: Place) => boolean
}

const always = (): boolean => true

function inOnePassage(store: Store, { terms, isExact }: Wanted, texts: Texts): Found {
  const patterns = terms.map((term) => patternOf(term, true))
  return {
    ranked: new RankedPlaces(store, matchPlain(terms, 'AND'), isExact ? docsWithWords(store, terms) : undefined),
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
    ranked: new RankedPlaces(store, matchPlain(terms, 'OR'), docs),
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
  const found = new Map<string, { document: GraphNode; score: number; hits: Hit[] }>()
  let looked = 0
  let isAny = false
  for (const place of ranked) {
    if (looked >= mostPassages) break
    if (place === undefined) {
      looked += 1
      continue
    }
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
    if (found.size < limit) continue
    if ([...found.values()].every(({ hits }) => hits.length >= mostHits)) break
    ranked.narrowTo(found.keys())
  }
  return { results: [...found.values()], isAny }
}

/** The passages of documents; those that were asked for last are kept, since their other passages come soon. */
class Texts {
  readonly #store: Store
  readonly #kept = new Map<number, PackedPassages | undefined>()

  constructor(store: Store) {
    this.#store = store
  }

  of(doc: number): readonly PassageText[] {
    return this.#packed(doc)?.all() ?? []
  }

  at({ doc, nth }: Place): PassageText | undefined {
    return this.#packed(doc)?.at(nth)
  }

  #packed(doc: number): PackedPassages | undefined {
    const kept = this.#kept.get(doc)
    if (kept) return kept
    const passages = packedPassagesOf(this.#store.database, doc)
    if (this.#kept.size >= mostKept)
      for (const [oldest] of [...this.#kept].slice(0, mostKept / 2)) this.#kept.delete(oldest)
    this.#kept.set(doc, passages)
    return passages
  }
}

const mostKept = 64
