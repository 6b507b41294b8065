import type { Language } from '../../export/words/graph-words.ts'
import { rules as readingRules } from '../../extract/rules.ts'
import type { RuleRecord } from '../../model/rule.ts'
import { changingRules } from '../../query/changing.ts'
import { standingRules } from '../../query/standing.ts'
import { gatheringRungs, rungs } from '../../resolve/rungs.ts'
import { exitCode, type Io, jsonText, safe, UsageError, write } from '../io.ts'
import { colours, labelled, width } from '../terminal.ts'
import { areasVi, rulesVi } from '../words/knowledge-vi.ts'

/** A rule whose examples are no texts. */
const bare = ({ id, says }: { readonly id: string; readonly says: string }, area: string): RuleRecord => ({
  id,
  area,
  says,
  examples: [],
  counterExamples: [],
})

/** All rules, by what they decide; within an area in the order in which they are tried. */
export const allRules: readonly RuleRecord[] = [
  ...readingRules,
  ...[...rungs, ...gatheringRungs].map((rule) => bare(rule, 'resolution')),
  ...changingRules.map((rule) => bare(rule, 'change')),
  ...standingRules.map((rule) => bare(rule, 'status')),
]

/** What a rule says, in the language of the reader. */
export const saysIn = (language: Language, { id, says }: Pick<RuleRecord, 'id' | 'says'>): string =>
  (language === 'vi' ? rulesVi[id] : undefined) ?? says

/** An area lists what decides in it, in order; the id of a rule lists all its examples. */
export interface RulesOptions {
  readonly json?: boolean
  readonly color: boolean
}

/**
 * Prints the records that decide: what is read (`rule` in the JSON of parse) and what a citation names (`rung`).
 *
 * @param wanted the id of a rule or an area; all rules when absent
 */
export async function rules(wanted: string | undefined, options: RulesOptions, io: Io): Promise<number> {
  const found = wanted === undefined ? allRules : allRules.filter(({ id, area }) => id === wanted || area === wanted)
  if (found.length === 0 && wanted !== undefined) throw await unknown(wanted)
  if (options.json) {
    await write(io.stdout, `${jsonText({ rules: found }, 2)}\n`)
    return exitCode.found
  }
  const chalk = colours(io, options.color)
  const columns = width(io)
  const isOne = found.every(({ id }) => id === wanted)
  const shown = (texts: readonly string[]): readonly string[] => (isOne ? texts : texts.slice(0, 1))
  const text = found.map((rule) =>
    [
      `${chalk.bold(rule.id)}  ${chalk.dim(io.language === 'vi' ? (areasVi[rule.area] ?? rule.area) : rule.area)}`,
      labelled('', saysIn(io.language, rule), 0, columns, String),
      ...shown(rule.examples).map((one) => labelled('+', safe(inOneLine(one)), 1, columns, chalk.green)),
      ...shown(rule.counterExamples).map((one) => labelled('-', safe(inOneLine(one)), 1, columns, chalk.red)),
    ].join('\n'),
  )
  await write(io.stdout, `${text.join('\n\n')}\n`)
  return exitCode.found
}

/** Examples of parts are whole documents: their lines are shown one behind the other. */
const inOneLine = (text: string): string => text.trim().replace(/\n+/gu, ' / ')

async function unknown(wanted: string): Promise<UsageError> {
  const { nearestTo } = await import('../../text/words.ts')
  const ids = [...new Set(allRules.flatMap(({ id, area }) => [id, area]))]
  const near = await nearestTo(
    wanted,
    ids.map((id) => ({ text: id, item: id })),
    3,
  )
  return new UsageError(({ errors }) => errors.value.noSuchRule(wanted, near.join(', ')))
}
