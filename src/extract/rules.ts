import type { RuleRecord } from '../model/rule.ts'
import { subjectEnds } from './citations/subject-end.ts'
import { kindRules } from './header/kind.ts'
import { recordsOf } from './ladder.ts'
import { reference, relationRules } from './relations/rules.ts'
import { outlineRules } from './tasks/order-outline.ts'
import { orderRules } from './tasks/order-rules.ts'

const text = (example: { readonly text: string }): string => example.text

/** The decisions of the reading core, in the order in which they are tried. */
export const rules: readonly RuleRecord[] = [
  ...recordsOf('kind', kindRules, text),
  ...recordsOf('relation', [...relationRules, reference], text),
  ...recordsOf('subject', subjectEnds, String),
  ...recordsOf('task', outlineRules, text),
  ...recordsOf('task', orderRules, text),
]
