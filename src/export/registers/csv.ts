import { delimited } from '../delimited.ts'
import type { Language } from '../words/graph-words.ts'
import { headingOf, registerColumns } from './columns.ts'
import type { RegisterEntry, RegisterFormat } from './register.ts'

/** The register as the one CSV writer writes it (`delimited.ts`). */
export const csvRegister: RegisterFormat = {
  id: 'csv',
  description: 'a table that Excel opens with its diacritics',
  extension: '.csv',
  mediaType: 'text/csv',
  binary: false,
  write: (entries, language) => [...pieces(entries, language)].join(''),
  pieces,
}

function* pieces(entries: Iterable<RegisterEntry>, language: Language = 'vi'): Generator<string, void> {
  yield delimited([registerColumns.map((column) => headingOf(column, language))])
  let index = 0
  for (const entry of entries) {
    yield delimited([registerColumns.map(({ value }) => value(entry, index, language))], { mark: false })
    index += 1
  }
}
