import { labelOf } from '../graph/label.ts'
import { typeCodes } from '../lexicon/document-types.ts'
import type { Level, System } from '../model/document.ts'
import type { GraphNode } from '../model/graph.ts'
import { nodeValues } from '../resolve/bucket-rows.ts'
import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'

/** Reads nodes of the index, each once. */
export class Nodes {
  readonly #store: Store
  readonly #known = new Map<string, GraphNode | undefined>()

  constructor(store: Store) {
    this.#store = store
  }

  /** The node of a key; undefined when the index does not have it. */
  get(key: string): GraphNode | undefined {
    if (this.#known.has(key)) return this.#known.get(key)
    const row = this.#store.database.prepare('SELECT * FROM work WHERE key = ?').get(key)
    const node = row && this.of(row)
    this.#known.set(key, node)
    return node
  }

  /** The nodes of some keys, those that the index has. */
  all(keys: Iterable<string>): readonly GraphNode[] {
    return [...keys].flatMap((key) => this.get(key) ?? [])
  }

  /** The node of a row of `work`. */
  of(row: Row): GraphNode {
    const key = String(row.key)
    const paths = this.#store.database
      .prepare('SELECT file.path FROM file JOIN doc ON doc.id = file.doc WHERE doc.work = ? ORDER BY file.path')
      .all(key)
      .map(({ path }) => String(path))
    return nodeOf(row, paths)
  }
}

export function nodeOf(row: Row, paths: readonly string[]): GraphNode {
  const { type, system, level, ...values } = nodeValues(row)
  const node: GraphNode = {
    key: String(row.key),
    type: type ?? typeCodes.unsaid,
    ...values,
    // Written from a Document's header: nothing else stands in these columns.
    ...(system === undefined ? {} : { system: system as System }),
    ...(level === undefined ? {} : { level: level as Level }),
    paths,
    external: row.external === 1,
    ...(row.partial === 1 ? { ambiguous: true } : {}),
  }
  return { ...node, label: labelOf(node) }
}

/** By date, those without one last, then by key: the order of every list. */
export function byDate(a: GraphNode, b: GraphNode): number {
  const one = a.date ?? '9999'
  const other = b.date ?? '9999'
  return one < other ? -1 : one > other ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
