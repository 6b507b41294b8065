import type { RelationCode } from '../model/citation.ts'
import type { GraphNode } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { type Evidence, edgesAt } from './edges.ts'
import { Nodes } from './node.ts'
import { type TaskResult, tasks } from './tasks.ts'

/** A document and those that carry it out. */
export interface Cascade {
  readonly document: GraphNode
  /** Days since the document above. */
  readonly days?: number
  /** How it cites the document above. */
  readonly relation?: RelationCode
  readonly evidence?: Evidence
  /** What it hands down. */
  readonly tasks: readonly TaskResult[]
  readonly below: readonly Cascade[]
}

const carriesOut: ReadonlySet<string> = new Set(['implements', 'guides', 'basis', 'attached'])
const levels = ['central', 'province', 'district', 'commune']
const depthOf = (node: GraphNode): number => levels.indexOf(node.level ?? '')

/**
 * How a document travels down: the tree of the documents that carry it out (thực hiện, triển khai, hướng dẫn, căn cứ), level by level.
 * A document that cites several of them stands under the lowest and latest, from which it came.
 *
 * @param options.depth how many levels; 8 when not given
 * @param options.limit at most so many documents below the first, the nearest levels first; all when not given
 */
export function cascade(
  store: Store,
  key: string,
  options: { readonly depth?: number; readonly limit?: number } = {},
): Cascade | undefined {
  const nodes = new Nodes(store)
  const root = nodes.get(key)
  if (!root) return undefined
  const parents = new Map<string, { readonly parent: string; readonly evidence: Evidence }>()
  const members = new Set([key])
  let frontier: readonly string[] = [key]
  for (let depth = 0; depth < (options.depth ?? 8) && frontier.length > 0; depth += 1) {
    const next = new Set<string>()
    for (const above of frontier) {
      const parent = nodes.get(above)
      for (const { source, evidence, resolution } of edgesAt(store, above, 'in')) {
        const node = nodes.get(source)
        if (
          !parent ||
          !node ||
          node.external ||
          source === key ||
          evidence.reported ||
          evidence.nested ||
          resolution === 'ambiguous'
        )
          continue
        if (!carriesOut.has(evidence.relation) || !isBelow(node, parent)) continue
        const known = parents.get(source)
        const knownParent = known && nodes.get(known.parent)
        if (knownParent && !isCloser(parent, knownParent)) continue
        parents.set(source, { parent: above, evidence })
        if (!members.has(source)) next.add(source)
        members.add(source)
      }
    }
    frontier = [...next].sort()
  }
  const below = new Map<string, string[]>()
  for (const [child, { parent }] of parents) below.set(parent, [...(below.get(parent) ?? []), child])
  const children = (at: string): readonly GraphNode[] =>
    nodes
      .all(below.get(at) ?? [])
      .toSorted((a, b) => depthOf(a) - depthOf(b) || ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
  const kept = nearest(key, children, options.limit ?? members.size)
  const handed = new Map<string, TaskResult[]>()
  for (const task of tasks(store, { documents: [...kept] })) {
    const list = handed.get(task.document.key)
    if (list) list.push(task)
    else handed.set(task.document.key, [task])
  }
  const build = (at: string, document: GraphNode, above: GraphNode | undefined): Cascade => {
    const days = above && daysBetween(above.date, document.date)
    const evidence = parents.get(at)?.evidence
    return {
      document,
      ...(days === undefined ? {} : { days }),
      ...(evidence ? { relation: evidence.relation, evidence } : {}),
      tasks: handed.get(at) ?? [],
      below: children(at)
        .filter((child) => kept.has(child.key))
        .map((node) => build(node.key, node, document)),
    }
  }
  return build(key, root, undefined)
}

/** A document and at most `limit` of those below it, level by level: none is kept without the one above it. */
function nearest(key: string, children: (key: string) => readonly GraphNode[], limit: number): ReadonlySet<string> {
  const kept = new Set([key])
  for (const at of kept) {
    for (const child of children(at)) {
      if (kept.size > limit) return kept
      kept.add(child.key)
    }
  }
  return kept
}

/** Carried out by the same level or a lower one, on the same day or later: never upwards, so there is no circle. */
function isBelow(node: GraphNode, parent: GraphNode): boolean {
  if (depthOf(node) >= 0 && depthOf(parent) >= 0 && depthOf(node) < depthOf(parent)) return false
  if (node.date === undefined || parent.date === undefined) return depthOf(node) > depthOf(parent)
  return node.date > parent.date || (node.date === parent.date && depthOf(node) > depthOf(parent))
}

/** Whether `a` is the nearer document above: lower, then later. */
function isCloser(a: GraphNode, b: GraphNode): boolean {
  if (depthOf(a) !== depthOf(b)) return depthOf(a) > depthOf(b)
  return (a.date ?? '') !== (b.date ?? '') ? (a.date ?? '') > (b.date ?? '') : a.key < b.key
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from?.length !== 10 || to?.length !== 10) return undefined
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
