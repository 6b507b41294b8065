import type { Adjacency } from './adjacency.ts'
import { strongComponents } from './components.ts'

/** A graph without circles: each circle is drawn together into one part. Parts are numbered so that a citation always leads to a smaller number. */
export interface Condensation {
  readonly parts: readonly (readonly number[])[]
  /** Position of a document → number of its part. */
  readonly partOf: readonly number[]
  /** The parts that a part cites, in descending order: the nearest first. */
  readonly cited: readonly (readonly number[])[]
}

/** Draws each circle together; the rest stays as it is. */
export function condense(adjacency: Adjacency): Condensation {
  const parts = strongComponents(adjacency)
  const partOf: number[] = new Array<number>(adjacency.keys.length).fill(0)
  for (const [part, members] of parts.entries()) for (const member of members) partOf[member] = part
  const cited = parts.map((members, part) => {
    const targets = new Set(
      members.flatMap((member) => (adjacency.cited[member] ?? []).map((target) => partOf[target] ?? 0)),
    )
    targets.delete(part)
    return [...targets].sort((a, b) => b - a)
  })
  return { parts, partOf, cited }
}
