import { delimited } from '../delimited.ts'
import { headingOf, registerColumns } from './columns.ts'
import type { RegisterFormat } from './register.ts'

/** The register as the one CSV writer writes it (`delimited.ts`). */
export const csvRegister: RegisterFormat = {
  id: 'csv',
  description: 'a table that Excel opens with its diacritics',
  extension: '.csv',
  mediaType: 'text/csv',
  binary: false,
  write: (entries, language = 'vi') =>
    delimited([
      registerColumns.map((column) => headingOf(column, language)),
      ...entries.map((entry, i) => registerColumns.map(({ value }) => value(entry, i, language))),
    ]),
}
