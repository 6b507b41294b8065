import type { Citation, CitedDocument } from '../../src/model/citation.ts'
import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import { agrees, alternatives, pairUp, plainNumber, shown } from './compare.ts'
import type { ExpectedCitation, Fixture, OneOf } from './expected.ts'
import { located, overlap, type Skeleton } from './skeleton.ts'
import type { Tally } from './tally.ts'

interface Wanted extends ExpectedCitation {
  readonly span: Span
  /** For people: the place in the list and the quote. */
  readonly item: string
}

interface Found {
  readonly citation: Citation
  readonly span: Span
}

/** Mentions by overlap, then their extent, type and number, date, issuer, title, relation and which document they name. */
export function scoreCitations(
  { name, expected }: Fixture,
  document: Document,
  skeleton: Skeleton,
  tally: Tally,
): void {
  let from = 0
  const all = expected.citations.map((citation, i): Wanted => {
    const span = located(skeleton.find(citation.quote, from), name, citation.quote)
    from = span.start + 1
    return { ...citation, span, item: `${i + 1}. ${citation.quote}` }
  })
  const asked = all.filter((one) => one.optional !== true)
  const optional = all.filter((one) => one.optional === true)
  const found = document.citations
    .filter(({ kind }) => kind === 'document')
    .map((citation): Found => ({ citation, span: skeleton.trim(skeleton.span(citation.span)) }))
    .filter(
      ({ span }) =>
        asked.some((one) => overlap(one.span, span) > 0) || !optional.some((one) => overlap(one.span, span) > 0),
    )

  const pairs = pairUp(asked, found, (a, b) => {
    const shared = overlap(a.span, b.span)
    if (shared === 0) return 0
    const longer = Math.max(a.span.end - a.span.start, b.span.end - b.span.start)
    const number = b.citation.number?.value
    return shared / longer + (number !== undefined && agrees(a.number, number, plainNumber) ? 1 : 0)
  })
  const measure = 'citations'
  tally.count(measure, pairs.length, asked.length, found.length)
  asked.forEach((one, i) => {
    if (!pairs.some(([a]) => a === i))
      tally.miss({ document: name, measure, item: one.item, expected: one.quote, found: 'none' })
  })
  found.forEach(({ citation }, j) => {
    const text = citation.text.replace(/\s+/gu, ' ')
    if (!pairs.some(([, b]) => b === j))
      tally.miss({ document: name, measure, item: `extra: ${text}`, expected: 'none', found: text })
  })

  const documents = new Map(document.citedDocuments.map((one) => [one.id, one]))
  let exact = 0
  let keys = 0
  for (const [i, j] of pairs) {
    const one = asked[i]
    const other = found[j]
    if (one === undefined || other === undefined) continue
    const { citation } = other
    const also = one.quoteAlso === undefined ? undefined : skeleton.find(one.quoteAlso, one.span.start)
    if ([one.span, ...(also ? [also] : [])].some((span) => sameSpan(skeleton.trim(span), other.span))) exact += 1
    else {
      const text = citation.text.replace(/\s+/gu, ' ')
      tally.miss({
        document: name,
        measure: 'citations, exact extent',
        item: one.item,
        expected: one.quote,
        found: text,
      })
    }
    if (agrees(one.type, citation.type?.value) && agrees(one.number, citation.number?.value, plainNumber)) keys += 1
    else {
      const wanted = `${shown(one.type)} ${shown(one.number)}`
      const read = `${shown(citation.type?.value)} ${shown(citation.number?.value)}`
      tally.miss({
        document: name,
        measure: 'citations, type and number',
        item: one.item,
        expected: wanted,
        found: read,
      })
    }
    scoreValues(name, one, citation, documents, tally)
  }
  tally.count('citations, exact extent', exact, asked.length, found.length)
  tally.count('citations, type and number', keys, asked.length, found.length)
  scoreDocuments(name, asked, found, pairs, documents, tally)
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function scoreValues(
  name: string,
  one: Wanted,
  citation: Citation,
  documents: ReadonlyMap<string, CitedDocument>,
  tally: Tally,
): void {
  for (const key of ['date', 'issuer', 'title', 'relation'] as const) {
    const wanted = one[key]
    if (wanted === undefined) continue
    const value = citation[key]?.value
    tally.check(agrees(wanted, value), {
      document: name,
      measure: `citations.${key}`,
      item: one.item,
      expected: shown(wanted),
      found: shown(value),
    })
  }
  if (one.entity === undefined || one.entity === null) return
  const cited = citation.citedDocument === undefined ? undefined : documents.get(citation.citedDocument)
  tally.check(names(one.entity, cited), {
    document: name,
    measure: 'citations, which document',
    item: one.item,
    expected: shown(one.entity),
    found: cited === undefined ? 'none' : identities(cited).join(' or '),
  })
}

/** A document may be named by its number, by its title, or by title and year. */
function identities({ number, title, date }: CitedDocument): readonly string[] {
  const year = date?.value.slice(0, 4)
  return [number?.value, title?.value, title && year ? `${title.value} ${year}` : undefined].filter(
    (one) => one !== undefined,
  )
}

function names(entity: OneOf, cited: CitedDocument | undefined): boolean {
  return cited !== undefined && identities(cited).some((one) => agrees(entity, one, plainNumber))
}

/** The set of the documents that are cited, each once. */
function scoreDocuments(
  name: string,
  asked: readonly Wanted[],
  found: readonly Found[],
  pairs: readonly (readonly [number, number])[],
  documents: ReadonlyMap<string, CitedDocument>,
  tally: Tally,
): void {
  const measure = 'cited documents'
  const wanted = new Map<string, OneOf>()
  for (const { entity } of asked) {
    const first = entity === undefined ? undefined : alternatives(entity)[0]
    if (entity !== undefined && typeof first === 'string') wanted.set(plainNumber(first), entity)
  }
  const unnamed = new Set(
    pairs.filter(([i]) => asked[i]?.entity === undefined).map(([, j]) => found[j]?.citation.citedDocument),
  )
  const ids = new Set(found.map(({ citation }) => citation.citedDocument))
  const cited = [...documents.values()].filter(({ id }) => ids.has(id))
  const entities = [...wanted.values()]
  const matched = pairUp(entities, cited, (entity, one) => (names(entity, one) ? 1 : 0))
  const extra = cited.filter(({ id }, j) => !matched.some(([, b]) => b === j) && !unnamed.has(id))
  tally.count(measure, matched.length, entities.length, matched.length + extra.length)
  entities.forEach((entity, i) => {
    if (!matched.some(([a]) => a === i))
      tally.miss({ document: name, measure, item: shown(entity), expected: shown(entity), found: 'none' })
  })
  for (const one of extra) {
    const text = identities(one)[0] ?? one.key
    tally.miss({ document: name, measure, item: `extra: ${text}`, expected: 'none', found: text })
  }
}
