/** A decision of the reading core as people see it: what it says, and sentences in which it decides or does not. */
export interface RuleRecord {
  readonly id: string
  /** What it decides: "relation", "task", "header". */
  readonly area: string
  readonly says: string
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

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
