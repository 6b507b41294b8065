import type { Decision, RuleRecord, Step } from '../model/rule.ts'

export type { Decision, Step }

/** The first step that gives a value; undefined when none does. */
export function decide<Around, Value>(
  ladder: readonly Step<Around, Value, unknown>[],
  around: Around,
): Decision<Value> | undefined {
  for (const { id, decides } of ladder) {
    const value = decides(around)
    if (value !== undefined) return { value, rule: id }
  }
  return undefined
}

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
