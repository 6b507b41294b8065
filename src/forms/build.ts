import type { CitationKind } from '../model/citation.ts'
import type { Writable } from '../model/writable.ts'
import type { Found } from '../text/pattern.ts'
import type { Draft } from './form.ts'

/** A draft from the slots with their usual names: type (or abbreviation), mark, number (or short), date, issuer, title. */
export function draftOf(found: Found, end: number, kind: CitationKind = 'document'): Draft {
  const { type = found.abbreviation, mark, number = found.short, date, issuer, title, name, roman } = found
  const start = type?.start ?? mark?.start ?? number?.start ?? end
  const draft: Writable<Draft> = { kind, start, end }
  if (type?.value !== undefined) {
    draft.type = type.value
    draft.typeAt = type
  }
  if (number !== undefined) draft.number = number
  if (date !== undefined) draft.date = date
  if (issuer !== undefined) draft.issuer = issuer
  if (title !== undefined) draft.title = title
  if (name !== undefined) draft.name = name
  if (roman !== undefined) draft.term = roman
  return draft
}
