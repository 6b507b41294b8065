import { formsAsMarkdown, formTable } from '../../forms/table.ts'
import { exitCode, type Io, UsageError, write } from '../io.ts'
import { colours, labelled, width } from '../terminal.ts'
import { formsVi } from '../words/knowledge-vi.ts'

export interface FormsOptions {
  readonly json?: boolean
  readonly markdown?: boolean
  readonly color: boolean
}

/** Prints the citation forms: for people, as JSON or as the table of the README. */
export async function forms(options: FormsOptions, io: Io): Promise<number> {
  if (options.json && options.markdown)
    throw new UsageError(({ usage }) => usage.excludeOneAnother('--json, --markdown'))
  if (options.json) await write(io.stdout, `${JSON.stringify({ forms: formTable() }, null, 2)}\n`)
  else if (options.markdown) await write(io.stdout, formsAsMarkdown())
  else await write(io.stdout, `${asText(options, io)}\n`)
  return exitCode.found
}

function asText(options: FormsOptions, io: Io): string {
  const chalk = colours(io, options.color)
  const columns = width(io)
  const words = io.words.forms
  const line = (label: string, text: string): string => labelled(label, text, 10, columns, (word) => chalk.dim(word))
  return formTable()
    .map(({ id, description, pattern, examples, counterExamples }) =>
      [
        labelled(id, (io.language === 'vi' ? formsVi[id] : undefined) ?? description, id.length, columns, chalk.bold),
        line(words.pattern, pattern),
        ...examples.slice(0, 3).map(({ text }) => line(words.finds, text)),
        ...counterExamples.slice(0, 1).map((text) => line(words.notIn, text)),
      ].join('\n'),
    )
    .join('\n\n')
}
