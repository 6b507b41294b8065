import type { GraphNode } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { type CitesResult, citations } from './cites.ts'
import { withStatus } from './holding.ts'
import { Nodes } from './node.ts'
import { type TaskResult, tasks } from './tasks.ts'

export interface DocumentDetails {
  readonly superior?: string
  readonly signatures: readonly {
    readonly name?: string
    readonly title?: string
    readonly authority?: string
    readonly onBehalfOf?: string
  }[]
  readonly recipients: readonly { readonly role: string; readonly value: string; readonly purpose?: string }[]
  readonly notices: readonly { readonly code: string; readonly severity: string; readonly message: string }[]
}

/** What the index knows of one document. */
export interface ShowResult extends DocumentDetails {
  readonly document: GraphNode
  readonly refs: readonly CitesResult[]
  readonly cites: readonly CitesResult[]
  readonly tasks: readonly TaskResult[]
  /** Citations that were not resolved: ambiguous or told too little. */
  readonly open: readonly {
    readonly text: string
    readonly status: string
    readonly why?: string
    readonly candidates: readonly string[]
    readonly line: number
  }[]
}

/**
 * Who signed documents of the corpus, by their keys: titles and names, several parted by ";".
 *
 * @param keys of these alone; of all when not given
 */
export function signersOf({ database }: Store, keys?: readonly string[]): ReadonlyMap<string, string> {
  const rows = 'SELECT work, details FROM doc WHERE work'
  const order = 'ORDER BY length(details), content'
  const found =
    keys === undefined
      ? database.prepare(`${rows} IS NOT NULL ${order}`).iterate()
      : keys.flatMap((key) => database.prepare(`${rows} = ? ${order}`).all(key))
  const signers = new Map<string, string>()
  for (const { work, details } of found) {
    // Written by this store.
    const { signatures = [] } = JSON.parse(String(details)) as Partial<DocumentDetails>
    const said = signatures.map(({ authority, title, name }) => [authority, title, name].filter(Boolean).join(' '))
    if (said.length > 0) signers.set(String(work), said.join('; '))
  }
  return signers
}

/** One document with what it cites, what cites it and its tasks; undefined when the index does not have the key. */
export function show(store: Store, key: string): ShowResult | undefined {
  const known = new Nodes(store).get(key)
  const [document] = known ? withStatus(store, [known]) : []
  if (!document) return undefined
  const { database } = store
  const row = database
    .prepare('SELECT id, details FROM doc WHERE work = ? ORDER BY length(details) DESC, content LIMIT 1')
    .get(key)
  // Written by this store.
  const details: DocumentDetails =
    row === undefined
      ? { signatures: [], recipients: [], notices: [] }
      : (JSON.parse(String(row.details)) as DocumentDetails)
  const open =
    row === undefined
      ? []
      : database
          .prepare(
            `SELECT mention.text, mention.line, cited.status, cited.why,
               (SELECT group_concat(target, char(10)) FROM (SELECT target FROM candidate WHERE candidate.doc = cited.doc AND candidate.n = cited.n ORDER BY target)) AS candidates
             FROM cited JOIN mention ON mention.doc = cited.doc AND mention.cited = cited.n
             WHERE cited.doc = ? AND cited.status IN ('ambiguous', 'unresolved') ORDER BY mention.n`,
          )
          .all(row.id ?? null)
          .map(({ text, line, status, why, candidates }) => ({
            text: String(text),
            status: String(status),
            ...(typeof why === 'string' ? { why } : {}),
            candidates: typeof candidates === 'string' ? candidates.split('\n') : [],
            line: Number(line),
          }))
  return {
    document,
    ...details,
    refs: citations(store, [key], 'out'),
    cites: citations(store, [key], 'in'),
    tasks: tasks(store, { documents: [key] }),
    open,
  }
}
