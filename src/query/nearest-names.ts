import { documentTypes } from '../lexicon/document-types.ts'
import type { GraphNode } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { foldSearch, foldSearchBehind } from '../text/fold.ts'
import { compareText } from '../text/order.ts'
import type { Nodes } from './node.ts'

const most = 5

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
  const typeNames = new Map(documentTypes.map(({ code, name }) => [code, { name, folded: foldSearch(name) }]))
  const names = namesIn(store).map((name) => {
    const [type, number, title] = name
    if (bare) return { text: number ?? title ?? '', item: name }
    if (title !== null) return { text: title, item: name }
    const known = typeNames.get(type ?? '')
    if (known === undefined) return { text: number ?? '', item: name }
    // Thousands of names begin with one of a few kinds.
    const folded = foldSearchBehind(known.folded, number ?? '')
    return { text: `${known.name} ${number ?? ''}`, item: name, ...(folded === undefined ? {} : { folded }) }
  })
  const near = await nearestTo(typed, names, most, (few) => byFirstKey(store, few))
  return near
    .flatMap((name) => store.database.prepare(`SELECT * ${called} ORDER BY key LIMIT ${most}`).all(...name))
    .slice(0, most)
    .map((row) => nodes.of(row))
}

/** What documents are called, but for their issuer and day. */
type Name = readonly [type: string | null, number: string | null, title: string | null]

/** Every name once; as one text, since so many rows take longer to hand over than to find. */
function namesIn({ database }: Store): readonly Name[] {
  const names = database
    .prepare(
      `SELECT json_group_array(json_array(type, number, title)) AS names
       FROM (SELECT DISTINCT type, number, title FROM work INDEXED BY work_name WHERE number IS NOT NULL OR title IS NOT NULL)`,
    )
    .get()?.names
  // As the question has it: texts, or nothing.
  return JSON.parse(String(names)) as readonly Name[]
}

/** All documents of a name, from the index of names, in which their keys are in order. */
const called = 'FROM work WHERE type IS ? AND number IS ? AND title IS ?'

/** Names in the order of the first key of each: to know it of all of them takes five times as long as to read them. */
function byFirstKey({ database }: Store, names: readonly Name[]): readonly Name[] {
  const first = database.prepare(`SELECT min(key) AS key ${called}`)
  return names
    .map((name) => ({ name, key: String(first.get(...name)?.key) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ name }) => name)
}
