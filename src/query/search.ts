import type { GraphNode } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import type { Store } from '../store/store.ts'
import { fold, foldSearch } from '../text/fold.ts'
import { placeTones } from '../text/normalise.ts'
import { type Filter, matcher } from './filter.ts'
import { Nodes } from './node.ts'

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

/** A word or a phrase of the question. */
interface Term {
  readonly words: string
  readonly prefix: boolean
}

const hasMarks = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u

/** Words, "phrases in quotes", and prefix*. */
export function readTerms(query: string): readonly Term[] {
  return [...fold(query).matchAll(/"([^"]+)"|(\S+)/gu)].flatMap(([, phrase, word]) => {
    const text = (phrase ?? word ?? '').replace(/"/gu, '')
    const prefix = phrase === undefined && text.endsWith('*')
    const words = text.replace(/\*+$/u, '')
    return /[\p{L}\p{N}]/u.test(words) ? [{ words, prefix }] : []
  })
}

const quoted = ({ words, prefix }: Term): string => `"${words}"${prefix ? '*' : ''}`

/**
 * Full text search over the passages of the corpus. A question without diacritics finds both; one with diacritics means them, and is only
 * loosened when it finds nothing. All words have to stand in one passage, or else in one document.
 */
export function search(store: Store, query: string, options: SearchOptions = {}): readonly SearchResult[] {
  const terms = readTerms(query)
  if (terms.length === 0) return []
  const plain = terms.map(({ words, prefix }) => ({ words: foldSearch(words), prefix }))
  const tries: readonly (readonly [column: string, terms: readonly Term[]])[] = terms.some(({ words }) =>
    hasMarks.test(words),
  )
    ? [
        ['exact', terms],
        ['plain', plain],
      ]
    : [['plain', plain]]
  for (const [column, wanted] of tries) {
    const found = searchColumn(store, column, wanted, options)
    if (found.length > 0) return found
  }
  return []
}

function searchColumn(
  store: Store,
  column: string,
  terms: readonly Term[],
  options: SearchOptions,
): readonly SearchResult[] {
  const match = (list: readonly Term[], operator: string): string =>
    `{${column}} : (${list.map(quoted).join(` ${operator} `)})`
  const ask = store.database.prepare(
    `SELECT passage.id, passage.doc, passage.line, passage.text, doc.work, bm25(passage_words) AS rank,
       (SELECT min(path) FROM file WHERE file.doc = passage.doc) AS path
     FROM passage_words JOIN passage ON passage.id = passage_words.rowid JOIN doc ON doc.id = passage.doc
     WHERE passage_words MATCH ? ORDER BY rank, path, passage.line LIMIT 2000`,
  )
  let rows = ask.all(match(terms, 'AND'))
  if (rows.length === 0 && terms.length > 1) {
    const docs = store.database.prepare(
      'SELECT DISTINCT passage.doc FROM passage_words JOIN passage ON passage.id = passage_words.rowid WHERE passage_words MATCH ?',
    )
    const sets = terms.map((term) => new Set(docs.all(match([term], 'AND')).map(({ doc }) => doc)))
    rows = ask.all(match(terms, 'OR')).filter(({ doc }) => sets.every((set) => set.has(doc ?? null)))
  }
  const nodes = new Nodes(store)
  const fits = matcher(options)
  const results = new Map<string, { document: GraphNode; score: number; hits: Hit[] }>()
  for (const row of rows) {
    const key = String(row.work)
    const hit = {
      path: String(row.path),
      line: Number(row.line),
      ...snippetOf(String(row.text), terms, column === 'exact'),
    }
    const known = results.get(key)
    if (known) {
      if (known.hits.length < 3 && known.hits.every(({ snippet }) => snippet !== hit.snippet)) known.hits.push(hit)
      continue
    }
    const document = nodes.get(key)
    if (document && fits(document)) results.set(key, { document, score: -Number(row.rank), hits: [hit] })
  }
  return [...results.values()].slice(0, options.limit ?? 20)
}

/** Without diacritics and with the length of the text, so that offsets stay. */
export function plainSameLength(text: string): string {
  let plain = ''
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i).toLowerCase()
    const base = c === 'đ' || c === 'ð' ? 'd' : c.normalize('NFD').charAt(0)
    plain += base.length === 1 ? base : ' '
  }
  return plain
}

/** About two lines around the first hit, with the places of all hits in them. */
function snippetOf(
  text: string,
  terms: readonly Term[],
  exact: boolean,
): { readonly snippet: string; readonly marks: readonly Span[] } {
  const lower = placeTones(text.toLowerCase())
  const where = exact && lower.length === text.length ? lower : plainSameLength(text)
  const patterns = terms.map(({ words, prefix }) => {
    const parts = (exact ? words : foldSearch(words)).split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
    return new RegExp(
      `(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]+')}${prefix ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])'}`,
      'gu',
    )
  })
  const all = patterns.flatMap((pattern) =>
    [...where.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const first = all[0]?.start ?? 0
  let start = Math.max(0, first - 80)
  if (start > 0) start = text.indexOf(' ', start) + 1 || start
  let end = Math.min(text.length, Math.max(first, start) + 160)
  if (end < text.length) end = text.lastIndexOf(' ', end) > first ? text.lastIndexOf(' ', end) : end
  const head = start > 0 ? '… ' : ''
  const marks: Span[] = []
  for (const { start: from, end: to } of all) {
    const at = { start: from - start + head.length, end: to - start + head.length }
    if (from < start || to > end || at.start < (marks.at(-1)?.end ?? 0)) continue
    const last = marks.at(-1)
    // Words side by side are one stretch.
    if (last && at.start === last.end + 1 && text.charAt(from - 1) === ' ')
      marks[marks.length - 1] = { start: last.start, end: at.end }
    else marks.push(at)
  }
  return { snippet: `${head}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, marks }
}
