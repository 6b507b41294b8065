import { keyOfHeader } from '../../identity/key.ts'
import { typeCodes } from '../../lexicon/document-types.ts'
import type { CitedDocument, RelationCode } from '../../model/citation.ts'
import type { Document } from '../../model/document.ts'
import { urnOf } from '../jsonld.ts'
import { typeNameOf } from '../labels.ts'
import { escapeXml } from '../xml-text.ts'
import { isAct, ontologyIri, workIri } from './names.ts'

/** Where a format demands a day and the document has none. */
const noDay = '1980-01-01'

/** Who a document is in Akoma Ntoso: its IRI and the days that every level of it repeats. */
export interface Identification {
  readonly iri: string
  readonly day?: string
}

export function identificationOf({ header, source }: Document): Identification {
  const type = header.type?.value ?? typeCodes.unsaid
  const year = header.number?.year?.toString() ?? header.date?.value.slice(0, 4)
  const key = keyOfHeader(header) ?? `sha256-${source.sha256.slice(0, 12)}`
  const day = header.date?.value
  return {
    iri: workIri({ type, key, ...(year === undefined ? {} : { year }) }),
    ...(day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? { day } : {}),
  }
}

/** The IRI of a cited document, the same that its own header would give when it is cited in full. */
export function citedIri({ type, key, number, date }: CitedDocument): string {
  const year = number?.year?.toString() ?? date?.value.slice(0, 4) ?? /:(\d{4})$/u.exec(key)?.[1]
  return workIri({ type: type.value, key, ...(year === undefined ? {} : { year }) })
}

/** `identification`: work, expression and manifestation of a document, or of one of its components. */
export function identification(
  document: Document,
  { iri, day }: Identification,
  component = 'main',
): readonly string[] {
  const { header, source } = document
  const expression = `${iri}/vie@${day ?? ''}`
  const level = (name: string, uri: string, dated: string, author: string, more: readonly string[] = []): string[] => [
    `<${name}>`,
    `<FRBRthis value="${escapeXml(`${uri}/!${component}`)}"/>`,
    `<FRBRuri value="${escapeXml(uri)}"/>`,
    ...more.filter((line) => line.startsWith('<FRBRalias')),
    `<FRBRdate date="${day ?? noDay}" name="${day === undefined ? 'unknown' : dated}"/>`,
    `<FRBRauthor href="${author}" as="#author"/>`,
    ...more.filter((line) => !line.startsWith('<FRBRalias')),
    `</${name}>`,
  ]
  const type = header.type?.value
  const urn =
    header.number && header.issuer && day !== undefined && type !== undefined
      ? urnOf({ number: header.number.value, issuer: header.issuer.value, date: day, type })
      : undefined
  const author = header.issuer === undefined ? '#directives' : '#issuer'
  return [
    '<identification source="#directives">',
    ...level('FRBRWork', iri, 'ban-hanh', author, [
      ...(urn === undefined ? [] : [`<FRBRalias value="${escapeXml(urn)}" name="urn:lex"/>`]),
      '<FRBRcountry value="vn"/>',
      ...(type === undefined ? [] : [`<FRBRsubtype value="${escapeXml(typeNameOf(type))}"/>`]),
      ...(header.number === undefined ? [] : [`<FRBRnumber value="${escapeXml(header.number.value)}"/>`]),
      ...(header.subject === undefined ? [] : [`<FRBRname value="${escapeXml(header.subject.value)}"/>`]),
    ]),
    ...level('FRBRExpression', expression, 'ban-hanh', author, ['<FRBRlanguage language="vie"/>']),
    ...level('FRBRManifestation', `${expression}.akn`, 'ban-hanh', '#directives', [
      `<FRBRformat value="${escapeXml(source.mediaType)}"/>`,
    ]),
    '</identification>',
  ]
}

/** What the document does to others, in the words of the standard; for what it has none, nothing. */
const modifications: Partial<Record<RelationCode, 'substitution' | 'replacement' | 'repeal'>> = {
  amends: 'substitution',
  corrects: 'substitution',
  replaces: 'replacement',
  repeals: 'repeal',
}

/**
 * `analysis`: what the document changes (active), and what it says that it was changed by (passive).
 *
 * @param content the text as it was written: only what stands there as `ref` can be pointed to
 */
export function analysis(document: Document, { iri }: Identification, content: string): readonly string[] {
  const cited = new Map(document.citedDocuments.map((one) => [one.id, one]))
  const written = new Set([...content.matchAll(/ eId="ref_(\d+)"/gu)].map(([, n]) => `c${n}`))
  const mods = { active: [] as string[], passive: [] as string[] }
  for (const { id, relation, citedDocument } of document.citations) {
    const type = modifications[relation.value]
    const target = citedDocument === undefined ? undefined : cited.get(citedDocument)
    if (type === undefined || target === undefined || !written.has(id)) continue
    const voice = relation.voice === 'passive' ? 'passive' : 'active'
    const ref = `#ref_${id.slice(1)}`
    const whole = citedIri(target)
    const [source, destination] = voice === 'active' ? [ref, whole] : [whole, iri]
    mods[voice].push(
      `<textualMod type="${type}" eId="mod_${id.slice(1)}">`,
      `<source href="${escapeXml(source)}"/>`,
      `<destination href="${escapeXml(destination)}"/>`,
      '</textualMod>',
    )
  }
  const { active, passive } = mods
  if (active.length + passive.length === 0) return []
  return [
    '<analysis source="#directives">',
    ...(active.length === 0 ? [] : ['<activeModifications>', ...active, '</activeModifications>']),
    ...(passive.length === 0 ? [] : ['<passiveModifications>', ...passive, '</passiveModifications>']),
    '</analysis>',
  ]
}

/** People and bodies that the text names, each once, by the eId that the text points to. */
export interface Agents {
  readonly lines: readonly string[]
  readonly idOf: (kind: 'organization' | 'person' | 'role', name: string) => string | undefined
}

export function agentsOf({ recipients, signatures }: Document): Agents {
  const ids = new Map<string, string>()
  const lines: string[] = []
  const elements = { organization: 'TLCOrganization', person: 'TLCPerson', role: 'TLCRole' } as const
  const add = (kind: keyof typeof elements, name: string): void => {
    const key = `${kind} ${name}`
    if (ids.has(key)) return
    const id = `${kind}_${ids.size + 1}`
    ids.set(key, id)
    lines.push(
      `<${elements[kind]} eId="${id}" href="${escapeXml(ontologyIri(kind, name))}" showAs="${escapeXml(name)}"/>`,
    )
  }
  for (const { value } of recipients) add('organization', value)
  for (const { name, title } of signatures) {
    if (name) add('person', name.value)
    if (title) add('role', title.value)
  }
  return { lines, idOf: (kind, name) => ids.get(`${kind} ${name}`) }
}

/** `references`: the cited documents, the annexes, the bodies and people. */
export function references(
  document: Document,
  { iri }: Identification,
  agents: Agents,
  annexes: number,
): readonly string[] {
  const { header, citedDocuments } = document
  const issuer = header.issuers?.map(({ value }) => value).join('; ') ?? header.issuer?.value
  return [
    '<references source="#directives">',
    `<original eId="original" href="${escapeXml(iri)}" showAs="${escapeXml(header.number?.value ?? iri)}"/>`,
    ...citedDocuments.map((cited) => {
      const { id, relations } = cited
      const changes = relations.some((relation) => modifications[relation] !== undefined)
      const about = `eId="${id}" href="${escapeXml(citedIri(cited))}" showAs="${escapeXml(nameOfCited(cited))}"`
      return changes ? `<activeRef ${about}/>` : `<TLCReference ${about} name="${relations.join(' ')}"/>`
    }),
    ...Array.from(
      { length: annexes },
      (_, i) =>
        `<hasAttachment eId="annex_${i + 1}" href="${escapeXml(`${iri}/!att_${i + 1}`)}" showAs="Phụ lục ${i + 1}"/>`,
    ),
    ...(issuer === undefined
      ? []
      : [
          `<TLCOrganization eId="issuer" href="${escapeXml(ontologyIri('organization', issuer))}" showAs="${escapeXml(issuer)}"/>`,
        ]),
    ...agents.lines,
    '<TLCRole eId="author" href="/akn/ontology/role/vn/co-quan-ban-hanh" showAs="Cơ quan ban hành"/>',
    '<TLCProcess eId="directives" href="/akn/ontology/process/directives" showAs="directives"/>',
    '</references>',
  ]
}

/** "Chỉ thị 16/CT-TTg ngày 31/3/2020", or what is known of it. */
function nameOfCited({ type, number, date, title, key }: CitedDocument): string {
  const name = [number === undefined ? undefined : (type.name ?? typeNameOf(type.value)), number?.value]
    .filter((part) => part !== undefined)
    .join(' ')
  const said = title?.value ?? (name || key)
  return date === undefined ? said : `${said} (${date.value})`
}

/** The name of the element and of the document's own kind. */
export const documentElement = ({ header }: Document): 'act' | 'doc' =>
  isAct(header.type?.value ?? typeCodes.unsaid) ? 'act' : 'doc'
