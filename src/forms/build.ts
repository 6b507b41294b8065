import type { CitationKind } from '../model/citation.ts'
import type { Found } from '../text/pattern.ts'
import type { Draft } from './form.ts'

/** A draft from the slots with their usual names: type (or abbreviation), mark, number (or short), date, issuer, title. */
export function draftOf(found: Found, end: number, kind: CitationKind = 'document'): Draft {
  const { type = found.abbreviation, mark, number = found.short, date, issuer, title, name, roman } = found
  const typed = type?.value === undefined ? undefined : type
  return {
    kind,
    start: type?.start ?? mark?.start ?? number?.start ?? end,
    end,
    type: typed?.value,
    typeAt: typed,
    number,
    date,
    issuer,
    title,
    name,
    term: roman,
  }
}
