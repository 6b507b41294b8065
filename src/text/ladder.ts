import type { Decision, Step } from '../model/rule.ts'

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
