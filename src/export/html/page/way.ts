import type { PageModel } from './model.ts'
import type { State } from './state.ts'

/** One citation of a chain: the positions of both documents, and of the citation in `data.edges`. */
export interface WayStep {
  readonly source: number
  readonly target: number
  readonly edge: number
}

/**
 * The shortest chain of citations that leads from one document to another, each citing the next; where there is none, the chain that
 * leads back.
 *
 * @returns undefined when no chain joins the two
 */
export function wayBetween(model: PageModel, from: number, to: number): readonly WayStep[] | undefined {
  return chain(model, from, to) ?? chain(model, to, from)
}

/** The chain between the two documents that the reader has chosen. */
export function wayOf(state: State, model: PageModel): readonly WayStep[] | undefined {
  const { selected, wayTo } = state
  return selected === undefined || wayTo === undefined ? undefined : wayBetween(model, selected, wayTo)
}

function chain(model: PageModel, from: number, to: number): readonly WayStep[] | undefined {
  const reached = new Map<number, WayStep | undefined>([[from, undefined]])
  const queue = [from]
  for (const at of queue) {
    if (at === to) break
    for (const edge of model.cites[at] ?? []) {
      const target = model.data.edges[edge]?.target
      if (target === undefined || reached.has(target)) continue
      reached.set(target, { source: at, target, edge })
      queue.push(target)
    }
  }
  const steps: WayStep[] = []
  if (!reached.has(to)) return undefined
  for (let step = reached.get(to); step !== undefined; step = reached.get(step.source)) steps.unshift(step)
  return steps
}
