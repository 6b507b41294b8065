import type { Relation } from '../../model/citation.ts'
import type { Around } from './around.ts'

/** A text whose first citation a rule reads, the type of the document that says it, and what it is told. */
export interface RelationExample {
  readonly text: string
  /** The code of the citing document's type; CV when absent. */
  readonly by?: string
  readonly relation: Relation['value']
}

/**
 * A step of the ladder that tells what this document says it does with one that it cites. The first that gives a relation decides; its id is the
 * `rule` of that relation.
 */
export interface RelationRule {
  readonly id: string
  readonly says: string
  readonly reads: (around: Around) => Relation | undefined
  readonly examples: readonly RelationExample[]
  /** Texts in which another rule decides. */
  readonly counterExamples: readonly RelationExample[]
}
