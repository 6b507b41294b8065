import { headingOf, registerColumns } from './columns.ts'
import type { RegisterFormat } from './register.ts'

/** A Markdown table; what would be a mark or a tag is escaped. */
export const mdRegister: RegisterFormat = {
  id: 'md',
  description: 'a Markdown table',
  extension: '.md',
  mediaType: 'text/markdown',
  binary: false,
  write: (entries, language = 'vi') => {
    const shown = registerColumns.filter(
      (column, at) => at < 3 || entries.some((entry, i) => column.value(entry, i, language) !== ''),
    )
    const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`
    const head = `${line(shown.map((column) => headingOf(column, language)))}|${shown.map(() => ' --- |').join('')}\n`
    return head + entries.map((entry, i) => line(shown.map(({ value }) => value(entry, i, language)))).join('')
  },
}

function escaped(text: string): string {
  return text.replace(/[\\|*_`<>[\]#~&]/gu, (c) => `\\${c}`)
}
