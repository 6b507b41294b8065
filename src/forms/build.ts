import type { CitationKind } from '../model/citation.ts'
import type { Found, Stretch } from '../text/pattern.ts'
import type { Draft } from './form.ts'

/** A draft from the slots with their usual names: type (or abbreviation), mark, number (or short), date, issuer, title. */
export function draftOf(found: Found, end: number, kind: CitationKind = 'document'): Draft {
  const { type = found.abbreviation, mark, number = found.short, date, issuer, title, name, roman } = found
  const start = type?.start ?? mark?.start ?? number?.start ?? end
  return {
    kind,
    start,
    end,
    ...(type?.value === undefined ? {} : { type: type.value, typeAt: type }),
    ...given('number', number),
    ...given('date', date),
    ...given('issuer', issuer),
    ...given('title', title),
    ...given('name', name),
    ...given('term', roman),
  }
}

function given<K extends string>(key: K, stretch: Stretch | undefined): { readonly [P in K]?: Stretch } {
  return (stretch === undefined ? {} : { [key]: stretch }) as { readonly [P in K]?: Stretch }
}
