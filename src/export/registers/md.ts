import type { Language } from '../words/graph-words.ts'
import { headingOf, registerColumns } from './columns.ts'
import type { RegisterEntry, RegisterFormat } from './register.ts'

/** A Markdown table; what would be a mark or a tag is escaped. */
export const mdRegister: RegisterFormat = {
  id: 'md',
  description: 'a Markdown table',
  extension: '.md',
  mediaType: 'text/markdown',
  binary: false,
  write: (entries, language) => [...pieces(entries, language)].join(''),
  pieces,
}

/** Columns in which nothing stands are left out, but for the first three. */
function* pieces(entries: Iterable<RegisterEntry>, language: Language = 'vi'): Generator<string, void> {
  const filled = new Set(registerColumns.slice(0, 3))
  for (const entry of entries) {
    for (const column of registerColumns)
      if (!filled.has(column) && column.value(entry, 0, language) !== '') filled.add(column)
    if (filled.size === registerColumns.length) break
  }
  const shown = registerColumns.filter((column) => filled.has(column))
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`
  yield `${line(shown.map((column) => headingOf(column, language)))}|${shown.map(() => ' --- |').join('')}\n`
  let index = 0
  for (const entry of entries) {
    yield line(shown.map(({ value }) => value(entry, index, language)))
    index += 1
  }
}

function escaped(text: string): string {
  return text.replace(/[\\|*_`<>[\]#~&]/gu, (c) => `\\${c}`)
}
