import type { RuleRecord } from '../model/rule.ts'
import { subjectEnds } from './citations/subject-end.ts'
import { reference, relationRules } from './relations/rules.ts'

/** The decisions of the reading core, in the order in which they are tried. */
export const rules: readonly RuleRecord[] = [
  ...[...relationRules, reference].map(
    ({ id, says, examples, counterExamples }): RuleRecord => ({
      id,
      area: 'relation',
      says,
      examples: examples.map(({ text }) => text),
      counterExamples: counterExamples.map(({ text }) => text),
    }),
  ),
  ...subjectEnds.map(
    ({ id, says, examples, counterExamples }): RuleRecord => ({ id, area: 'subject', says, examples, counterExamples }),
  ),
]
