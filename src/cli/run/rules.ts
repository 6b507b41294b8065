import { rules as readingRules } from '../../extract/rules.ts'
import { changingRules } from '../../query/changing.ts'
import { standingRules } from '../../query/standing.ts'
import { rungs } from '../../resolve/rungs.ts'
import { exitCode, type Io, jsonText, safe, write } from '../io.ts'
import { colours, labelled, width } from '../terminal.ts'
import { areasVi, rulesVi } from '../words/knowledge-vi.ts'

/** A rule whose examples are no texts. */
const bare = ({ id, says }: { readonly id: string; readonly says: string }, area: string) => ({
  id,
  area,
  says,
  examples: [],
  counterExamples: [],
})

/** Prints the records that decide: what is read (`rule` in the JSON of parse) and what a citation names (`rung`). */
export async function rules(options: { readonly json?: boolean; readonly color: boolean }, io: Io): Promise<number> {
  const all = [
    ...readingRules,
    ...rungs.map((rule) => bare(rule, 'resolution')),
    ...changingRules.map((rule) => bare(rule, 'change')),
    ...standingRules.map((rule) => bare(rule, 'status')),
  ]
  if (options.json) {
    await write(io.stdout, `${jsonText({ rules: all }, 2)}\n`)
    return exitCode.found
  }
  const chalk = colours(io, options.color)
  const columns = width(io)
  const inVietnamese = io.language === 'vi'
  const text = all.map(({ id, area, says, examples, counterExamples }) =>
    [
      `${chalk.bold(id)}  ${chalk.dim(inVietnamese ? (areasVi[area] ?? area) : area)}`,
      labelled('', (inVietnamese ? rulesVi[id] : undefined) ?? says, 0, columns, String),
      ...examples.slice(0, 1).map((one) => labelled('+', safe(one), 1, columns, chalk.green)),
      ...counterExamples.slice(0, 1).map((one) => labelled('-', safe(one), 1, columns, chalk.red)),
    ].join('\n'),
  )
  await write(io.stdout, `${text.join('\n\n')}\n`)
  return exitCode.found
}
