import type { Example, Form } from './form.ts'
import { forms } from './list.ts'

/** A row of the table of forms. */
export interface FormRow {
  readonly id: string
  readonly description: string
  readonly pattern: string
  /** Sentences that hold it. */
  readonly examples: readonly Example[]
  /** Sentences in which nothing is cited, though it looks alike. */
  readonly counterExamples: readonly string[]
}

/** The citation forms as the program publishes them, the strongest first. */
export function formTable(list: readonly Form[] = forms): readonly FormRow[] {
  return [...list]
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .map(({ id, description, pattern, examples, counterExamples }) => ({
      id,
      description,
      pattern,
      examples,
      counterExamples,
    }))
}

const cell = (text: string): string => text.replace(/\|/gu, '\\|')

/**
 * The table of forms in Markdown: one row for each form with an example, and the sentences in which nothing is found.
 *
 * @example formsAsMarkdown().startsWith('| form |')
 */
export function formsAsMarkdown(list: readonly Form[] = forms): string {
  const rows = formTable(list).map(
    ({ id, description, examples, counterExamples }) =>
      `| \`${id}\` | ${cell(description)} | ${cell(examples[0]?.text ?? '')} | ${cell(counterExamples[0] ?? '')} |`,
  )
  return ['| form | what it is | example | nothing is cited in |', '|---|---|---|---|', ...rows, ''].join('\n')
}
