import { bucketOf } from '../identity/blocking.ts'
import { nameOfPath } from '../identity/divisions.ts'
import { type CitedParts, type Identity, identityOfCited, identityOfHeader } from '../identity/identity.ts'
import { type Seat, seatOf } from '../identity/place.ts'
import type { CitedDocument, Provision, ProvisionUnits } from '../model/citation.ts'
import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { foldBody } from '../text/bodies.ts'
import { foldSearch } from '../text/fold.ts'
import { type PassageRows, type PassageText, pack } from './passages.ts'

/** The values that a node of the graph shows, as printed. */
export interface NodeValues {
  readonly system?: string
  readonly level?: string
  readonly type?: string
  readonly number?: string
  readonly date?: string
  readonly issuer?: string
  readonly place?: string
  readonly title?: string
  readonly subject?: string
}

export interface CitedRow {
  readonly values: NodeValues
  readonly identity: Identity
  readonly bucket: string
  readonly mentions: number
}

export interface MentionRow {
  readonly cited: number
  readonly text: string
  readonly sentence: string
  readonly mark: Span
  readonly relation: string
  readonly voice?: string
  readonly extent?: string
  /** Which parts of the cited document are meant. */
  readonly provisions?: readonly ProvisionUnits[]
  readonly nested: boolean
  readonly line: number
  readonly span: Span
}

/** Since when a document holds and until when (days), and its status as its record prints it. */
export interface EffectRow {
  readonly from?: string
  readonly until?: string
  readonly status?: string
}

export interface ToldRow {
  readonly source: number
  readonly target: number
  readonly relation: string
  readonly mention: number
}

export interface TaskRow {
  readonly value: string
  readonly marker?: string
  readonly heading?: string
  readonly force: string
  readonly deadline?: string
  readonly bound?: string
  readonly time?: string
  readonly recurrence?: string
  readonly rrule?: string
  readonly reports: readonly { readonly value: string; readonly through?: string }[]
  readonly assignees: readonly { readonly value: string; readonly role: string }[]
  /** The assignees as people search for them. */
  readonly folded: string
  readonly line: number
  readonly span: Span
}

/** All that the index keeps of one parsed document; plain data, so that a worker can hand it over. */
export interface DocumentRows {
  /** Of the bytes and of how they were read: the same bytes read as Markdown are another content. */
  readonly content: string
  readonly sha256: string
  readonly kind: string
  readonly values: NodeValues
  readonly identity: Identity
  readonly seat: Seat
  readonly bucket: string
  /** For a document without a date: the latest day that it cites. */
  readonly notBefore?: string
  readonly effect: EffectRow
  readonly details: string
  readonly cited: readonly CitedRow[]
  readonly mentions: readonly MentionRow[]
  readonly told: readonly ToldRow[]
  readonly tasks: readonly TaskRow[]
  readonly passages: PassageRows
  /** What was read of it, packed (`packReading`), where that takes long. */
  readonly reading?: Uint8Array
}

/** The text around what was found (`syntax/passages.ts`). */
export interface Surroundings {
  lineAt(offset: number): number
  sentence(span: Span): { readonly text: string; readonly mark: Span }
  all(): readonly PassageText[]
}

declare const READER_VERSION: string | undefined

/**
 * A hash of everything that reads and links documents (`tools/build/reader-version.mjs`): when it is another one, the next indexing parses every file again.
 * Running from the sources there is none.
 */
export const readerVersion = typeof READER_VERSION === 'string' ? READER_VERSION : 'sources'

/** The content of a file, as the index knows it: its bytes and the way that they are read. */
export function contentOf(sha256: string, mediaType: string): string {
  return `${sha256}:${readerVersion}${mediaType === 'text/plain' ? '' : `:${mediaType}`}`
}

/** Whether this version of the reader has read a content ({@link contentOf}). */
export function isOfThisReader(content: string): boolean {
  return content.split(':')[1] === readerVersion
}

/**
 * Document → rows. Identities and places are worked out here, so that the worker carries the load.
 *
 * @param content as {@link contentOf} gives it
 */
export function rowsOf(document: Document, around: Surroundings, content: string): DocumentRows {
  const { header } = document
  const seat = seatOf(header)
  const identity = identityOfHeader(header)
  const position = new Map(document.citedDocuments.map((cited, n) => [cited.id, n]))
  const mentionOf = new Map<string, number>()
  const mentions: MentionRow[] = []
  const parents = new Set(document.citations.map((citation) => citation.id))
  for (const citation of document.citations) {
    const cited = citation.citedDocument === undefined ? undefined : position.get(citation.citedDocument)
    if (cited === undefined) continue
    const { text: sentence, mark } = around.sentence(citation.span)
    mentionOf.set(citation.id, mentions.length)
    mentions.push({
      cited,
      text: citation.value,
      sentence,
      mark,
      relation: citation.relation.value,
      ...(citation.relation.voice ? { voice: citation.relation.voice } : {}),
      ...(citation.relation.extent ? { extent: citation.relation.extent } : {}),
      ...(citation.provisions ? { provisions: citation.provisions.map(unitsOf) } : {}),
      nested: citation.within !== undefined && parents.has(citation.within),
      line: around.lineAt(citation.span.start),
      span: citation.span,
    })
  }
  return {
    content,
    sha256: document.source.sha256,
    kind: document.kind,
    values: headerValues(document, seat),
    identity,
    seat,
    bucket: bucketOf(identity) ?? `x:${content}`,
    ...(header.date ? {} : notBefore(document)),
    effect: effectOf(document),
    details: detailsOf(document),
    cited: document.citedDocuments.map((cited, n) => citedRow(cited, document, seat, `x:${content}:${n}`)),
    mentions,
    told: document.relationsBetween.flatMap(({ from, to, relation, citation }) => {
      const source = position.get(from)
      const target = position.get(to)
      return source === undefined || target === undefined
        ? []
        : [{ source, target, relation, mention: mentionOf.get(citation) ?? -1 }]
    }),
    tasks: document.tasks.map((task) => ({
      value: task.value,
      ...(task.marker === undefined ? {} : { marker: task.marker }),
      ...(task.heading === undefined ? {} : { heading: task.heading }),
      force: task.force,
      ...(task.deadline ? { deadline: task.deadline.value, bound: task.deadline.bound } : {}),
      ...(task.deadline?.time === undefined ? {} : { time: task.deadline.time }),
      ...(task.recurrence ? { recurrence: task.recurrence.value, rrule: task.recurrence.rrule } : {}),
      reports: task.reportTo.map(({ value, through }) => ({ value, ...(through === undefined ? {} : { through }) })),
      assignees: task.assignees.map(({ value, role }) => ({ value, role })),
      folded: foldBody(task.assignees.map(({ value }) => value).join(' | ')),
      line: around.lineAt(task.span.start),
      span: task.span,
    })),
    passages: pack(around.all()),
  }
}

function notBefore({ citedDocuments }: Document): { notBefore?: string } {
  const latest = citedDocuments
    .flatMap(({ date, number }) => date?.value ?? (number?.year === undefined ? [] : String(number.year)))
    .toSorted()
    .at(-1)
  return latest === undefined ? {} : { notBefore: latest }
}

function headerValues({ header, article }: Document, seat: Seat): NodeValues {
  const subject = header.subject ?? article?.title
  const level = header.issuer?.level ?? seat.level
  return {
    ...(header.system ? { system: header.system.value } : {}),
    ...(level ? { level } : {}),
    ...(header.type ? { type: header.type.value } : {}),
    ...(header.number ? { number: header.number.value } : {}),
    ...(header.date ? { date: header.date.value } : {}),
    ...(header.issuer ? { issuer: header.issuer.value } : {}),
    ...placeValue(header.issuer?.place, seat),
    ...(subject ? { subject: subject.value } : {}),
  }
}

/** The place as printed, else the one that was worked out; by its published name where the print lost marks or says a number only. */
function placeValue(place: string | undefined, seat: Seat): { place?: string } {
  const [first] = seat.places
  const names = new Set(seat.places.map((path) => path.slice(path.lastIndexOf('/') + 1)))
  // "Phường 7" of one city or another is at least that.
  const published =
    first !== undefined && names.size === 1 && (seat.places.length === 1 || place !== undefined)
      ? nameOfPath(first)
      : undefined
  const same =
    place === undefined ||
    (published !== undefined && (/^\d+$/u.test(place) || foldSearch(place) === foldSearch(published)))
  const value = same ? published : place
  return value === undefined ? {} : { place: value }
}

function citedRow(cited: CitedDocument, document: Document, writer: Seat, nowhere: string): CitedRow {
  const parts: CitedParts = {
    ...(cited.type ? { type: cited.type.value } : {}),
    ...(cited.number ? { number: cited.number.value } : {}),
    ...(cited.date ? { date: cited.date.value } : {}),
    ...(cited.issuer ? { issuer: cited.issuer.value } : {}),
    ...(cited.title ? { title: cited.title.value } : {}),
    ...(cited.subject ? { subject: cited.subject.value } : {}),
  }
  const identity = identityOfCited(parts, document.header, writer)
  const { type, number, date, issuer, title, subject } = parts
  return {
    values: {
      ...(identity.level ? { level: identity.level } : {}),
      ...(type === undefined ? {} : { type }),
      ...(number === undefined ? {} : { number }),
      ...(date === undefined ? {} : { date }),
      ...(issuer === undefined ? {} : { issuer }),
      ...placeValue(cited.issuer?.place, { places: identity.places }),
      ...(title === undefined ? {} : { title }),
      ...(subject === undefined ? {} : { subject }),
    },
    identity,
    bucket: bucketOf(identity) ?? nowhere,
    mentions: cited.citations.length,
  }
}

function effectOf({ effect }: Document): EffectRow {
  return {
    ...(effect?.from ? { from: effect.from.value } : {}),
    ...(effect?.until ? { until: effect.until.value } : {}),
    ...(effect?.status ? { status: effect.status.value } : {}),
  }
}

/** A provision without its place in the text. */
const unitsOf = ({ text: _text, span: _span, ...units }: Provision): ProvisionUnits => units

/** What `show` prints beside the rest. */
function detailsOf({ header, signatures, recipients, notices }: Document): string {
  return JSON.stringify({
    ...(header.superior ? { superior: header.superior.value } : {}),
    signatures: signatures.map(({ name, title, authority, onBehalfOf }) => ({
      ...(name ? { name: name.value } : {}),
      ...(title ? { title: title.value } : {}),
      ...(authority ? { authority: authority.value } : {}),
      ...(onBehalfOf ? { onBehalfOf: onBehalfOf.value } : {}),
    })),
    recipients: recipients.map(({ role, value, purpose }) => ({
      role,
      value,
      ...(purpose ? { purpose: purpose.value } : {}),
    })),
    notices: notices.map(({ code, severity, message }) => ({ code, severity, message })),
  })
}
