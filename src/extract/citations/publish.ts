import { documentType } from '../../identity/number.ts'
import type { Citation, CitedDocument, Provision, Relation, RelationBetween } from '../../model/citation.ts'
import type { Layout } from '../../syntax/layout.ts'
import { printed } from '../../text/printed.ts'
import type { CitationReading } from '../citations.ts'
import { fullestNumber, type Linked } from '../cited-documents.ts'
import type { ToldBetween } from '../relations/between.ts'
import type { Mention } from './mention.ts'

/** Mentions and links → what the document prints: ids in text order, values with their place in the source. */
export function publish(
  layout: Layout,
  mentions: readonly Mention[],
  linked: readonly Linked[],
  between: readonly ToldBetween[],
  reported: readonly Mention[],
): Omit<CitationReading, 'notices'> {
  const ids = new Map(mentions.map((mention, i) => [mention, `c${i + 1}`]))
  const documents = new Map<Mention, string>(linked.flatMap((link, i) => link.mentions.map((mention) => [mention, `d${i + 1}`] as const)))
  const value = (mention: Mention, key: 'issuer' | 'title' | 'subject' | 'name'): string | undefined => {
    const place = mention[key]
    return place && printed(layout.text.slice(place.start, place.end))
  }
  const citations = mentions.map((mention): Citation => {
    const { date, issuer, title, subject, typeAt, number, numberAt, within, antecedent, provisions } = mention
    const citedDocument = documents.get(antecedent !== undefined && antecedent !== 'self' ? antecedent : mention)
    return {
      id: ids.get(mention) ?? '',
      kind: mention.kind,
      ...layout.located(mention.start, mention.end),
      type: typeAt ? layout.located(typeAt.start, typeAt.end, mention.type) : { value: mention.type },
      ...(number && numberAt
        ? {
            number: {
              ...layout.located(numberAt.start, numberAt.end, number.value),
              ordinal: number.ordinal,
              ...(number.symbol === undefined ? {} : { symbol: number.symbol }),
              ...(number.year === undefined ? {} : { year: number.year }),
            },
          }
        : {}),
      ...(date?.value ? { date: layout.located(date.start, date.end, date.value) } : {}),
      ...(issuer ? { issuer: layout.located(issuer.start, issuer.end) } : {}),
      ...(title ? { title: layout.located(title.start, title.end) } : {}),
      ...(subject ? { subject: layout.located(subject.start, subject.end) } : {}),
      ...(provisions
        ? { provisions: provisions.map((one): Provision => ({ ...layout.located(one.at.start, one.at.end, one.value), ...one.units })) }
        : {}),
      relation: place(layout, mention.relation),
      form: mention.form,
      ...(within ? { within: ids.get(within) ?? '' } : {}),
      ...(antecedent === undefined ? {} : { antecedent: antecedent === 'self' ? 'self' : (ids.get(antecedent) ?? '') }),
      ...(citedDocument === undefined ? {} : { citedDocument }),
    }
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
    const title = link.name ?? longest(link.mentions.map((mention) => value(mention, 'title') ?? value(mention, 'name')))
    const subject = longest(link.mentions.map((mention) => value(mention, 'subject')))
    const name = documentType(type)?.name
    return {
      id: `d${i + 1}`,
      key: link.key,
      type: { value: type, ...(name ? { name } : {}) },
      ...(number
        ? {
            number: {
              value: number.value,
              ordinal: number.ordinal,
              ...(number.symbol === undefined ? {} : { symbol: number.symbol }),
              ...(number.year === undefined ? {} : { year: number.year }),
            },
          }
        : {}),
      ...(date ? { date: { value: date } } : {}),
      ...(issuer ? { issuer: { value: issuer } } : {}),
      ...(title ? { title: { value: title } } : {}),
      ...(subject ? { subject: { value: subject } } : {}),
      ...(link.aliases.length > 0 ? { aliases: link.aliases } : {}),
      citations: mentionedBy.get(`d${i + 1}`) ?? [],
      relations: [...new Set(link.mentions.map((mention) => mention.relation.value))],
    }
  })
  const said = new Set<string>()
  const relationsBetween = between.flatMap((told): RelationBetween[] => {
    const from = documents.get(told.from)
    const to = documents.get(told.to)
    const same = `${from} ${told.relation} ${to}`
    if (said.has(same)) return []
    said.add(same)
    return from && to && from !== to ? [{ from, to, relation: told.relation, citation: ids.get(told.citation) ?? '' }] : []
  })
  const about = [...new Set(reported.flatMap((mention) => documents.get(mention) ?? []))]
  return { citations, citedDocuments, relationsBetween, about }
}

function longest(values: readonly (string | undefined)[]): string | undefined {
  return values.filter((value) => value !== undefined).sort((a, b) => b.length - a.length)[0]
}

/** The verb's place leads back to the source. */
function place(layout: Layout, relation: Relation): Relation {
  if (!relation.span) return relation
  const { text, span } = layout.located(relation.span.start, relation.span.end)
  return { ...relation, text, span }
}
