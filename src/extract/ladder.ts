import type { RuleRecord } from '../model/rule.ts'

/**
 * A step of a ladder: an ordered list of records of which the first that gives a value decides. Its id goes to the output as
 * `rule`. The order of the list is the meaning: each step may take for granted what the steps above it let pass.
 */
export interface Step<Around, Value, Example> {
  /** Unique among all rules: people look it up with `directives rules ID`. */
  readonly id: string
  /** What it looks for, in one clause. */
  readonly says: string
  readonly decides: (around: Around) => Value | undefined
  /** In these it decides; they run as tests. */
  readonly examples: readonly Example[]
  /** In these, which look alike, another step decides. */
  readonly counterExamples: readonly Example[]
}

/** What a ladder decided, and by which of its steps. */
export interface Decision<Value> {
  readonly value: Value
  readonly rule: string
}

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
