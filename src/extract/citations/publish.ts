import { documentType, type ParsedNumber } from '../../identity/number.ts'
import type { Citation, CitedDocument, Provision, Relation, RelationBetween } from '../../model/citation.ts'
import type { Notice } from '../../model/notice.ts'
import type { Writable } from '../../model/writable.ts'
import type { Layout } from '../../syntax/layout.ts'
import { printed } from '../../text/printed.ts'
import { fullestNumber, type Linked } from '../linking.ts'
import type { Mention } from '../mentions/mention.ts'
import type { ToldBetween } from '../relations/between.ts'

/** What a document cites, and what an article reports on. */
export interface CitationReading {
  readonly citations: readonly Citation[]
  readonly citedDocuments: readonly CitedDocument[]
  readonly relationsBetween: readonly RelationBetween[]
  readonly about: readonly string[]
  readonly notices: readonly Notice[]
}

/** While they are put together, what stands last is not there yet. */
type Unfinished<T, Last extends keyof T> = Writable<Omit<T, Last>> & Partial<Writable<Pick<T, Last>>>

/** Mentions and links → what the document prints: ids in text order, values with their place in the source. */
export function publish(
  layout: Layout,
  mentions: readonly Mention[],
  linked: readonly Linked[],
  between: readonly ToldBetween[],
  reported: readonly Mention[],
): Omit<CitationReading, 'notices'> {
  const ids = new Map(mentions.map((mention, i) => [mention, `c${i + 1}`]))
  const documents = new Map<Mention, string>(
    linked.flatMap((link, i) => link.mentions.map((mention) => [mention, `d${i + 1}`] as const)),
  )
  const value = (mention: Mention, key: 'issuer' | 'title' | 'subject' | 'name'): string | undefined => {
    const place = mention[key]
    return place && printed(layout.text.slice(place.start, place.end))
  }
  const citations = mentions.map((mention): Citation => {
    const { date, issuer, title, subject, typeAt, number, numberAt, within, antecedent, provisions } = mention
    const citedDocument = documents.get(antecedent !== undefined && antecedent !== 'self' ? antecedent : mention)
    const whole = layout.located(mention.start, mention.end)
    // The order in which the parts are set is the order in which they are printed.
    const citation: Unfinished<Citation, 'relation' | 'form'> = {
      id: ids.get(mention) ?? '',
      kind: mention.kind,
      value: whole.value,
      text: whole.text,
      span: whole.span,
      type: typeAt ? layout.located(typeAt.start, typeAt.end, mention.type) : { value: mention.type },
    }
    if (number && numberAt) {
      const { value, text, span } = layout.located(numberAt.start, numberAt.end, number.value)
      citation.number = withParts({ value, text, span, ordinal: number.ordinal }, number)
    }
    if (date?.value) citation.date = layout.located(date.start, date.end, date.value)
    if (issuer) citation.issuer = layout.located(issuer.start, issuer.end)
    if (title) citation.title = layout.located(title.start, title.end)
    if (subject) citation.subject = layout.located(subject.start, subject.end)
    if (provisions)
      citation.provisions = provisions.map(
        (one): Provision => ({ ...layout.located(one.at.start, one.at.end, one.value), ...one.units }),
      )
    citation.relation = place(layout, mention.relation)
    citation.form = mention.form
    if (within) citation.within = ids.get(within) ?? ''
    if (antecedent !== undefined) citation.antecedent = antecedent === 'self' ? 'self' : (ids.get(antecedent) ?? '')
    if (citedDocument !== undefined) citation.citedDocument = citedDocument
    return citation as Citation
  })
  const mentionedBy = new Map<string, string[]>()
  for (const { id, citedDocument } of citations) {
    if (citedDocument === undefined) continue
    const list = mentionedBy.get(citedDocument)
    if (list) list.push(id)
    else mentionedBy.set(citedDocument, [id])
  }
  const citedDocuments = linked.map((link, i): CitedDocument => {
    const { type } = link
    const number = fullestNumber(link.mentions)
    const date = longest(link.mentions.map((mention) => mention.date?.value))
    const issuer = longest(link.mentions.map((mention) => value(mention, 'issuer')))
    const title =
      link.name ?? longest(link.mentions.map((mention) => value(mention, 'title') ?? value(mention, 'name')))
    const subject = longest(link.mentions.map((mention) => value(mention, 'subject')))
    const name = documentType(type)?.name
    const id = `d${i + 1}`
    const document: Unfinished<CitedDocument, 'citations' | 'relations'> = {
      id,
      key: link.key,
      type: name ? { value: type, name } : { value: type },
    }
    if (number) document.number = withParts({ value: number.value, ordinal: number.ordinal }, number)
    if (date) document.date = { value: date }
    if (issuer) document.issuer = { value: issuer }
    if (title) document.title = { value: title }
    if (subject) document.subject = { value: subject }
    if (link.aliases.length > 0) document.aliases = link.aliases
    document.citations = mentionedBy.get(id) ?? []
    document.relations = [...new Set(link.mentions.map((mention) => mention.relation.value))]
    return document as CitedDocument
  })
  const said = new Set<string>()
  const relationsBetween = between.flatMap((told): RelationBetween[] => {
    const from = documents.get(told.from)
    const to = documents.get(told.to)
    const same = `${from} ${told.relation} ${to}`
    if (said.has(same)) return []
    said.add(same)
    return from && to && from !== to
      ? [{ from, to, relation: told.relation, citation: ids.get(told.citation) ?? '' }]
      : []
  })
  const about = [...new Set(reported.flatMap((mention) => documents.get(mention) ?? []))]
  return { citations, citedDocuments, relationsBetween, about }
}

/** Sets the parts of a number that it may lack. */
function withParts<T extends Partial<ParsedNumber>>(into: Writable<T>, { symbol, year }: ParsedNumber): T {
  if (symbol !== undefined) into.symbol = symbol
  if (year !== undefined) into.year = year
  return into
}

/** The longest; of several the first. */
function longest(values: readonly (string | undefined)[]): string | undefined {
  let best: string | undefined
  for (const value of values)
    if (value !== undefined && (best === undefined || value.length > best.length)) best = value
  return best
}

/** The verb's place leads back to the source. */
function place(layout: Layout, relation: Relation): Relation {
  if (!relation.span) return relation
  const { text, span } = layout.located(relation.span.start, relation.span.end)
  return { ...relation, text, span }
}
