import { jointRules } from '../forms/issuer/joint-rules.ts'
import { wordRules } from '../forms/issuer/word-rules.ts'
import type { RuleRecord, Step } from '../model/rule.ts'
import { termRules } from '../text/deadlines/term-rules.ts'
import { closingRules } from './closing/line-rules.ts'
import { addresseeRules, copyRules } from './closing/recipient-rules.ts'
import { signatureRules } from './closing/signature-rules.ts'
import { kindRules } from './header/kind.ts'
import { dateSources } from './header/sources/date-sources.ts'
import { issuerSources } from './header/sources/issuer-sources.ts'
import { numberSources } from './header/sources/number-sources.ts'
import { onlySources } from './header/sources/only-sources.ts'
import { subjectSources } from './header/sources/subject-sources.ts'
import { systemRules } from './header/system.ts'
import { laterTypeRules, typeRules } from './header/type.ts'
import { subjectEnds } from './mentions/subject-end.ts'
import { reference, relationRules } from './relations/rules.ts'
import { leadInZoneRules, leafZoneRules } from './tasks/item-zone-rules.ts'
import { beginnings } from './tasks/names/beginnings.ts'
import { nameRules } from './tasks/names/rules.ts'
import { outlineRules } from './tasks/order-outline.ts'
import { orderRules } from './tasks/order-rules.ts'
import { labelledTerm, whenRules } from './tasks/when-rules.ts'
import { type WhoRule, whoRules } from './tasks/who-rules.ts'
import { headingZoneRules } from './tasks/zone-rules.ts'

const text = (example: { readonly text: string }): string => example.text

/** The decisions of the reading core, in the order in which they are tried. */
export const rules: readonly RuleRecord[] = [
  ...recordsOf('kind', kindRules, text),
  ...recordsOf('system', systemRules, text),
  ...recordsOf('superior', [onlySources.superior], text),
  ...recordsOf('issuer', issuerSources, text),
  ...recordsOf('type', [...typeRules, ...laterTypeRules], text),
  ...recordsOf('number', numberSources, text),
  ...recordsOf('place', [onlySources.place], text),
  ...recordsOf('date', dateSources, text),
  ...recordsOf('subject', subjectSources, text),
  ...recordsOf('urgency', [onlySources.urgency], text),
  ...recordsOf('secrecy', [onlySources.secrecy], text),
  ...recordsOf('closing', closingRules, text),
  ...recordsOf('signature', signatureRules, text),
  ...recordsOf('recipient', [...addresseeRules, ...copyRules], text),
  ...recordsOf('body-name', [...jointRules, ...wordRules], text),
  ...recordsOf('relation', [...relationRules, reference], text),
  ...recordsOf('cited-subject', subjectEnds, String),
  ...recordsOf('zone', [...headingZoneRules, ...leafZoneRules, ...leadInZoneRules], text),
  ...recordsOf('task', outlineRules, text),
  ...recordsOf('task', orderRules, text),
  ...recordsOf('term', termRules, text),
  ...recordsOf('when', [labelledTerm, ...whenRules], text),
  ...recordsOf('actor-name', [...beginnings, ...nameRules], text),
  ...recordsOf('who', Object.values<WhoRule>(whoRules), text),
]

/** The steps of a ladder as people see them. */
function recordsOf<Example>(
  area: string,
  ladder: readonly Pick<Step<never, unknown, Example>, 'id' | 'says' | 'examples' | 'counterExamples'>[],
  textOf: (example: Example) => string,
): readonly RuleRecord[] {
  return ladder.map(({ id, says, examples, counterExamples }) => ({
    id,
    area,
    says,
    examples: examples.map(textOf),
    counterExamples: counterExamples.map(textOf),
  }))
}
