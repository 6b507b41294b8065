import type { RelationCode } from '../model/citation.ts'
import type { Document } from '../model/document.ts'

/** A document as short as people write it: values without texts, spans and evidence. */
export interface PlainDocument {
  readonly path: string
  readonly kind: Document['kind']
  readonly system?: string
  readonly issuer?: string
  readonly superior?: string
  readonly type?: string
  readonly number?: string
  /** ISO day. */
  readonly date?: string
  readonly place?: string
  readonly subject?: string
  readonly urgency?: string
  readonly secrecy?: string
  readonly signatures: readonly Readonly<Record<string, string>>[]
  readonly to: readonly string[]
  readonly copy: readonly string[]
  readonly archive: readonly string[]
  readonly cites: readonly {
    readonly type: string
    readonly number?: string
    readonly date?: string
    readonly issuer?: string
    readonly title?: string
    readonly subject?: string
    /** All that the document does with it, in the order of the text. */
    readonly relations: readonly RelationCode[]
  }[]
  readonly tasks: readonly {
    readonly task: string
    readonly who: readonly string[]
    readonly with: readonly string[]
    readonly deadline?: string
    readonly recurrence?: string
    readonly reportTo: readonly string[]
  }[]
}

/**
 * What `parse --plain` prints: the values alone, for `jq` and spreadsheets. What the document does not have is absent; lists are always there.
 *
 * @example plainDocument(parseText('…')).number // '60-NQ/ĐU'
 */
export function plainDocument(document: Document): PlainDocument {
  const { header, source, kind } = document
  const recipients = (role: 'to' | 'copy' | 'archive'): readonly string[] =>
    document.recipients.filter((one) => one.role === role).map(({ value }) => value)
  return {
    path: source.path,
    kind,
    ...present({
      system: header.system?.value,
      issuer: header.issuers?.map(({ value }) => value).join('; ') ?? header.issuer?.value,
      superior: header.superior?.value,
      type: header.type?.value,
      number: header.number?.value,
      date: header.date?.value,
      place: header.place?.value,
      subject: header.subject?.value,
      urgency: header.urgency?.value,
      secrecy: header.secrecy?.value,
    }),
    signatures: document.signatures.map(({ name, title, authority, onBehalfOf }) =>
      present({
        authority: authority?.value,
        onBehalfOf: onBehalfOf?.value,
        title: title?.value,
        name: name?.value,
      }),
    ),
    to: recipients('to'),
    copy: recipients('copy'),
    archive: recipients('archive'),
    cites: document.citedDocuments.map(({ type, number, date, issuer, title, subject, relations }) => ({
      type: type.value,
      ...present({
        number: number?.value,
        date: date?.value,
        issuer: issuer?.value,
        title: title?.value,
        subject: subject?.value,
      }),
      relations,
    })),
    tasks: document.tasks.map(({ value, assignees, deadline, recurrence, reportTo }) => ({
      task: value,
      who: assignees.filter(({ role }) => role === 'lead').map((one) => one.value),
      with: assignees.filter(({ role }) => role === 'support').map((one) => one.value),
      ...present({ deadline: deadline?.value, recurrence: recurrence?.value }),
      reportTo: reportTo.map((one) => one.value),
    })),
  }
}

/** Only what is there. */
function present(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
