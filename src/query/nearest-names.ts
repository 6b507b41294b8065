import { documentTypes } from '../lexicon/document-types.ts'
import type { GraphNode } from '../model/graph.ts'
import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import type { Nodes } from './node.ts'

const most = 5
/** Which documents are called alike: those that differ by their issuer and day alone. */
const nameOf = ({ type, number, title }: Row): string => JSON.stringify([type, number, title])

/**
 * Documents whose names are near to what was typed, the nearest first. Names are compared, and each once: in a corpus of an office, few numbers
 * stand on many documents.
 *
 * @param bare what was typed begins with no kind of document, so that numbers are compared alone
 */
export async function nearestNodes(
  store: Store,
  nodes: Nodes,
  typed: string,
  bare: boolean,
): Promise<readonly GraphNode[]> {
  const { nearestTo } = await import('../text/words.ts')
  const typeNames = new Map(documentTypes.map((row) => [row.code, row.name]))
  const names = store.database
    .prepare(
      `SELECT type, number, title, ordinal FROM work WHERE number IS NOT NULL OR title IS NOT NULL
       GROUP BY number, type, title ORDER BY min(key)`,
    )
    .all()
    .map((row) => {
      const title = typeof row.title === 'string' ? row.title : undefined
      const number = typeof row.number === 'string' ? row.number : (title ?? '')
      const text = bare ? number : (title ?? `${typeNames.get(String(row.type)) ?? ''} ${number}`.trim())
      return { text, item: row }
    })
  const near = await nearestTo(typed, names, most)
  const called = documentsCalled(store, near)
  return near
    .flatMap((row) => called.get(nameOf(row)) ?? [])
    .slice(0, most)
    .map((row) => nodes.of(row))
}

/** The documents of some names, by name and in the order of their keys; those with a number are found by its index. */
function documentsCalled({ database }: Store, names: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const called = new Map<string, Row[]>(names.map((row) => [nameOf(row), []]))
  for (const column of ['ordinal', 'title'] as const) {
    const values = names.flatMap((row) => (column === 'title' && row.ordinal !== null ? [] : (row[column] ?? [])))
    if (values.length === 0) continue
    const rows = database
      .prepare(`SELECT * FROM work WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY key`)
      .all(JSON.stringify(values))
    for (const row of rows) {
      const list = called.get(nameOf(row))
      if (list && list.length < most) list.push(row)
    }
  }
  return called
}
