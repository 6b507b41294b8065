import type { RelationCode } from '../model/citation.ts'
import type { GraphNode } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { compareText } from '../text/order.ts'
import { type Carrier, type CarriersOf, carriersIn, type Rank } from './carriers.ts'
import { type Evidence, mentionAt } from './edges.ts'
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
  /** So many more carry it out; the limit of the question left them out. */
  readonly more?: number
}

const levels = ['central', 'province', 'district', 'commune']
const depthOf = (node: Rank): number => levels.indexOf(node.level ?? '')

/**
 * How a document travels down: the tree of the documents that carry it out (thực hiện, triển khai, hướng dẫn, căn cứ), level by level.
 * A document that cites several of them stands under the lowest and latest, from which it came.
 *
 * @param options.depth how many levels; 8 when not given
 * @param options.limit at most so many documents below the first, the nearest levels first; all when not given
 * @param carriersOf who carries out whom, where the caller has read it
 */
export function cascade(
  store: Store,
  key: string,
  options: { readonly depth?: number; readonly limit?: number } = {},
  carriersOf: CarriersOf = carriersIn(store),
): Cascade | undefined {
  const nodes = new Nodes(store)
  const root = nodes.get(key)
  if (!root) return undefined
  const parents = parentsBelow(root, options.depth ?? 8, carriersOf)
  const below = new Map<string, Rank[]>()
  for (const { parent, carrier } of parents.values()) {
    const list = below.get(parent.key)
    if (list) list.push(carrier)
    else below.set(parent.key, [carrier])
  }
  for (const list of below.values())
    list.sort((a, b) => depthOf(a) - depthOf(b) || compareText(a.date ?? '9', b.date ?? '9'))
  const children = (at: string): readonly Rank[] => below.get(at) ?? []
  const kept = nearest(key, children, options.limit ?? parents.size)
  const handed = new Map<string, TaskResult[]>()
  for (const task of tasks(store, { documents: [...kept] })) {
    const list = handed.get(task.document.key)
    if (list) list.push(task)
    else handed.set(task.document.key, [task])
  }
  const build = (document: GraphNode, above: GraphNode | undefined): Cascade => {
    const days = above && daysBetween(above.date, document.date)
    const carrier = parents.get(document.key)?.carrier
    const evidence = carrier && mentionAt(store, carrier.at)
    const all = children(document.key)
    const shown = nodes.all(all.flatMap((child) => (kept.has(child.key) ? [child.key] : [])))
    return {
      document,
      ...(days === undefined ? {} : { days }),
      ...(evidence ? { relation: evidence.relation, evidence } : {}),
      tasks: handed.get(document.key) ?? [],
      below: shown.map((child) => build(child, document)),
      ...(all.length > shown.length ? { more: all.length - shown.length } : {}),
    }
  }
  return build(root, undefined)
}

/** Under which document each of those below a first one stands. */
function parentsBelow(
  root: Rank,
  depth: number,
  carriersOf: CarriersOf,
): ReadonlyMap<string, { readonly parent: Rank; readonly carrier: Carrier }> {
  const parents = new Map<string, { readonly parent: Rank; readonly carrier: Carrier }>()
  let frontier: readonly Rank[] = [root]
  for (let level = 0; level < depth && frontier.length > 0; level += 1) {
    const next: Rank[] = []
    for (const parent of frontier)
      for (const carrier of carriersOf(parent.key)) {
        if (carrier.key === root.key || !isBelow(carrier, parent)) continue
        const known = parents.get(carrier.key)
        if (known && !isCloser(parent, known.parent)) continue
        parents.set(carrier.key, { parent, carrier })
        if (!known) next.push(carrier)
      }
    frontier = next.sort((a, b) => compareText(a.key, b.key))
  }
  return parents
}

/** A document and at most `limit` of those below it, level by level: none is kept without the one above it. */
function nearest(key: string, children: (key: string) => readonly Rank[], limit: number): ReadonlySet<string> {
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
function isBelow(node: Rank, parent: Rank): boolean {
  if (depthOf(node) >= 0 && depthOf(parent) >= 0 && depthOf(node) < depthOf(parent)) return false
  if (node.date === undefined || parent.date === undefined) return depthOf(node) > depthOf(parent)
  return node.date > parent.date || (node.date === parent.date && depthOf(node) > depthOf(parent))
}

/** Whether `a` is the nearer document above: lower, then later. */
function isCloser(a: Rank, b: Rank): boolean {
  if (depthOf(a) !== depthOf(b)) return depthOf(a) > depthOf(b)
  return (a.date ?? '') !== (b.date ?? '') ? (a.date ?? '') > (b.date ?? '') : a.key < b.key
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from?.length !== 10 || to?.length !== 10) return undefined
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
