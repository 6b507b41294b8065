import type { Decision, RuleRecord, Step } from '../model/rule.ts'
import { decide } from '../text/ladder.ts'

export type { Decision, Step }
export { decide }

/** The steps of a ladder as people see them. */
export function recordsOf<Example>(
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
