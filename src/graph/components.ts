import type { CitationGraph } from '../model/graph.ts'
import { compareText } from '../text/order.ts'
import { type Adjacency, adjacencyOf } from './adjacency.ts'

/**
 * The strongly connected parts (Tarjan's algorithm without recursion: a chain of 10,000 documents does not fill the stack).
 * A part comes after all parts that it leads to; positions in each are ascending.
 */
export function strongComponents(adjacency: Adjacency): readonly (readonly number[])[] {
  const size = adjacency.keys.length
  const index = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const onStack = new Uint8Array(size)
  const stack: number[] = []
  const components: number[][] = []
  let counter = 0
  const enter = (at: number): void => {
    index[at] = counter
    low[at] = counter
    counter += 1
    stack.push(at)
    onStack[at] = 1
  }
  const lower = (at: number, value: number): void => {
    if (value < (low[at] ?? 0)) low[at] = value
  }
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue
    const trail: { readonly at: number; next: number }[] = [{ at: root, next: 0 }]
    enter(root)
    for (let frame = trail.at(-1); frame !== undefined; frame = trail.at(-1)) {
      const target = adjacency.cited[frame.at]?.[frame.next]
      frame.next += 1
      if (target !== undefined) {
        if (index[target] === -1) {
          enter(target)
          trail.push({ at: target, next: 0 })
        } else if (onStack[target] === 1) lower(frame.at, index[target] ?? 0)
        continue
      }
      trail.pop()
      const parent = trail.at(-1)
      if (parent !== undefined) lower(parent.at, low[frame.at] ?? 0)
      if (low[frame.at] === index[frame.at]) {
        const members = stack.splice(stack.lastIndexOf(frame.at))
        for (const member of members) onStack[member] = 0
        components.push(members.sort((a, b) => a - b))
      }
    }
  }
  return components
}

/** The parts that hang together when the direction is left aside, the largest first: keys in order. */
export function connectedComponents(graph: CitationGraph): readonly (readonly string[])[] {
  const { keys, cited, citing } = adjacencyOf(graph)
  const seen = new Uint8Array(keys.length)
  const components: string[][] = []
  for (let root = 0; root < keys.length; root++) {
    if (seen[root] === 1) continue
    const members = [root]
    seen[root] = 1
    for (let next = 0; next < members.length; next++) {
      const at = members[next] ?? 0
      for (const neighbour of [...(cited[at] ?? []), ...(citing[at] ?? [])]) {
        if (seen[neighbour] === 1) continue
        seen[neighbour] = 1
        members.push(neighbour)
      }
    }
    components.push(members.map((at) => keys[at] ?? '').sort(compareText))
  }
  return components.sort(byLengthThenFirst)
}

/**
 * The groups of documents that cite each other in a circle, the largest first: keys in order.
 * Nobody cites the future, so each one is a doubtful date or a doubtful resolution that is worth a look.
 */
export function cycles(graph: CitationGraph): readonly (readonly string[])[] {
  const adjacency = adjacencyOf(graph)
  return strongComponents(adjacency)
    .filter((component) => component.length > 1)
    .map((component) => component.map((at) => adjacency.keys[at] ?? '').sort(compareText))
    .sort(byLengthThenFirst)
}

function byLengthThenFirst(a: readonly string[], b: readonly string[]): number {
  return b.length - a.length || compareText(a[0] ?? '', b[0] ?? '')
}
