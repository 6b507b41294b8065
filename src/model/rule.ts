/** A decision of the reading core as people see it: what it says, and sentences in which it decides or does not. */
export interface RuleRecord {
  readonly id: string
  /** What it decides: "relation", "task", "header". */
  readonly area: string
  readonly says: string
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}
