import { labelOf } from '../graph/label.ts'
import { titleBucket } from '../identity/blocking.ts'
import { type CitedParts, type Identity, identityOfCited } from '../identity/identity.ts'
import { seatOf } from '../identity/place.ts'
import type { CitedDocument } from '../model/citation.ts'
import type { Document } from '../model/document.ts'
import { type Candidate, climb } from '../resolve/rungs.ts'
import type { Store } from '../store/store.ts'
import { StatusBook, type StatusResult } from './status.ts'

/**
 * What the corpus knows of the documents that a draft cites, by their ids in it (`d1`), as of the draft's own day; without a day, as of the
 * latest document of the corpus. What may be several documents is left out: nobody is told that a wrong one no longer holds.
 *
 * @param document a parsed draft, whether the corpus holds it or not
 */
export function citedStatus(store: Store, document: Document): ReadonlyMap<string, StatusResult> {
  const at = dayOf(document)
  const book = new StatusBook(store, at)
  const writer = at === undefined ? {} : { date: at }
  const seat = seatOf(document.header)
  const found = new Map<string, StatusResult>()
  for (const cited of document.citedDocuments) {
    const identity = identityOfCited(partsOf(cited), document.header, seat)
    const outcome = climb(identity, candidatesFor(store, identity), writer)
    const status = outcome?.status === 'resolved' ? book.of(outcome.target.key) : undefined
    if (status) found.set(cited.id, status)
  }
  return found
}

/**
 * The same of a document that the index holds, which knows already what its citations name.
 *
 * @param path as the index keeps it
 * @param statuses that have read all changes (`readAll`): one document may cite hundreds
 */
export function heldCitedStatus(
  store: Store,
  document: Document,
  path: string,
  statuses: StatusBook,
): ReadonlyMap<string, StatusResult> {
  const book = statuses.on(dayOf(document))
  const targets = store.database
    .prepare(
      `SELECT cited.n, cited.target FROM file JOIN cited ON cited.doc = file.doc
       WHERE file.path = ? AND cited.target IS NOT NULL`,
    )
    .all(path)
  const found = new Map<string, StatusResult>()
  for (const { n, target } of targets) {
    const cited = document.citedDocuments[Number(n)]
    const status = cited && book.of(String(target))
    if (status) found.set(cited.id, status)
  }
  return found
}

const dayOf = ({ header: { date } }: Document): string | undefined =>
  date?.value.length === 10 ? date.value : undefined

/** The same in the words of a check (`check/rule.ts`): its standing, since when, and what changed it. */
export function knownDocuments(
  found: ReadonlyMap<string, StatusResult>,
): ReadonlyMap<string, { readonly status: StatusResult['status']; readonly since?: string; readonly by?: string }> {
  return new Map(
    [...found].map(([id, { status, since, from, by }]) => {
      const [change] = by.filter(({ pending }) => !pending)
      const day = status === 'not-yet' ? from : since
      return [
        id,
        { status, ...(day === undefined ? {} : { since: day }), ...(change ? { by: labelOf(change.document) } : {}) },
      ]
    }),
  )
}

function partsOf({ type, number, date, issuer, title, subject }: CitedDocument): CitedParts {
  return {
    type: type.value,
    ...(number ? { number: number.value } : {}),
    ...(date ? { date: date.value } : {}),
    ...(issuer ? { issuer: issuer.value } : {}),
    ...(title ? { title: title.value } : {}),
    ...(subject ? { subject: subject.value } : {}),
  }
}

/** The documents of the index that share the ordinal or the name. */
function candidatesFor(store: Store, { ordinal, title }: Identity): readonly Candidate[] {
  const [condition, value] =
    ordinal !== undefined
      ? ['ordinal = ?', ordinal]
      : title !== undefined
        ? ['(by_title = ?1 OR bucket = ?1)', titleBucket(title)]
        : []
  if (condition === undefined || value === undefined) return []
  return store.database
    .prepare(`SELECT key, identity, external, weight FROM work WHERE ${condition} ORDER BY key`)
    .all(value)
    .map(({ key, identity, external, weight }) => ({
      key: String(key),
      // Written by this store.
      identity: JSON.parse(String(identity)) as Identity,
      ...(external === 1 ? { weight: Number(weight) } : {}),
    }))
}
