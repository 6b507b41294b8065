import type { GraphNode } from '../model/graph.ts'
import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { foldBody } from '../text/bodies.ts'
import { lastDay } from '../text/deadlines.ts'
import { type Filter, isEmptyFilter } from './filter.ts'
import { fitting } from './holding.ts'
import { Nodes } from './node.ts'

export interface TasksOptions extends Filter {
  /** A part of the name of who must do it. */
  readonly assignee?: string
  /** Deadlines from and to these days, inclusive; tasks without a deadline are left out. */
  readonly dueFrom?: string
  readonly dueTo?: string
  /** Deadlines that end before this day: of a month or year its last day counts. */
  readonly dueBefore?: string
  /** Only tasks of these documents (keys). */
  readonly documents?: readonly string[]
  readonly limit?: number
}

/** A task of the corpus with where it stands. */
export interface TaskResult {
  readonly document: GraphNode
  readonly id: string
  readonly value: string
  readonly marker?: string
  readonly heading?: string
  readonly force: string
  readonly assignees: readonly { readonly value: string; readonly role: string }[]
  readonly deadline?: { readonly value: string; readonly bound: string; readonly time?: string }
  readonly recurrence?: string
  /** RFC 5545. */
  readonly rrule?: string
  readonly reportTo: readonly { readonly value: string; readonly through?: string }[]
  /** The file, relative to the corpus: `path` of a task is its place in the outline, in the JSON of the document. */
  readonly file: string
  readonly line: number
}

/** The tasks of the corpus, those with a deadline first, by deadline, then by document and place in it. */
export function tasks(store: Store, options: TasksOptions = {}): readonly TaskResult[] {
  return [...eachTask(store, options)]
}

/** How many tasks the documents of the corpus have: copies of one document count once, as in {@link tasks}. */
export function countTasks(store: Store): number {
  const counts = new Map<string, number>()
  for (const { work, n } of store.database
    .prepare(
      `SELECT doc.work, ${pathOfDoc} AS path, count(*) AS n FROM task JOIN doc ON doc.id = task.doc GROUP BY doc.id ORDER BY path DESC`,
    )
    .iterate())
    counts.set(String(work), Number(n))
  return [...counts.values()].reduce((sum, n) => sum + n, 0)
}

/** The same as {@link tasks}, one at a time: half a million of them need no memory. */
export function* eachTask(store: Store, options: TasksOptions = {}): Generator<TaskResult, void> {
  const nodes = new Nodes(store)
  const fits = isEmptyFilter({ ...options, assignee: undefined, limit: undefined, documents: undefined } as Filter)
    ? () => true
    : fitting(store, options)
  const { dueBefore, limit } = options
  const wanted = options.documents === undefined ? undefined : new Set(options.documents)
  const { where, values } = conditionsOf(options)
  const holder = holders(store, where, values)
  const rows = store.database
    .prepare(
      `SELECT task.*, doc.work, ${pathOfDoc} AS path FROM task JOIN doc ON doc.id = task.doc
       ${where} ORDER BY task.deadline IS NULL, task.deadline, path, task.n`,
    )
    .iterate(...values)
  let given = 0
  for (const row of rows) {
    const key = String(row.work)
    if ((wanted && !wanted.has(key)) || holder.get(key) !== String(row.path)) continue
    if (dueBefore !== undefined && lastDay(String(row.deadline)) >= dueBefore) continue
    const document = nodes.get(key)
    if (document && fits(document)) {
      yield taskOf(row, document)
      given += 1
    }
    if (limit !== undefined && given >= limit) return
  }
}

const pathOfDoc = '(SELECT min(path) FROM file WHERE file.doc = doc.id)'

/** Two copies of one document give its tasks once: those of the copy that comes first. */
function holders(store: Store, where: string, values: readonly string[]): ReadonlyMap<string, string> {
  const rows = store.database
    .prepare(
      `SELECT DISTINCT doc.work, ${pathOfDoc} AS path FROM task JOIN doc ON doc.id = task.doc ${where} ORDER BY path DESC`,
    )
    .iterate(...values)
  const holder = new Map<string, string>()
  for (const row of rows) holder.set(String(row.work), String(row.path))
  return holder
}

function conditionsOf({ assignee, dueBefore, dueFrom, dueTo, documents }: TasksOptions): {
  readonly where: string
  readonly values: readonly string[]
} {
  const conditions: string[] = []
  const values: string[] = []
  if (assignee !== undefined) {
    conditions.push('instr(task.folded, ?) > 0')
    values.push(foldBody(assignee))
  }
  if (dueBefore !== undefined) conditions.push('task.deadline IS NOT NULL')
  if (dueFrom !== undefined) {
    conditions.push('task.deadline >= substr(?, 1, length(task.deadline))')
    values.push(dueFrom)
  }
  if (dueTo !== undefined) {
    conditions.push('substr(task.deadline, 1, ?) <= ?')
    values.push(String(dueTo.length), dueTo)
  }
  if (documents !== undefined) {
    conditions.push('doc.work IN (SELECT value FROM json_each(?))')
    values.push(JSON.stringify(documents))
  }
  return { where: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '', values }
}

export function taskOf(row: Row, document: GraphNode): TaskResult {
  return {
    document,
    id: `t${Number(row.n) + 1}`,
    value: String(row.value),
    ...(typeof row.marker === 'string' ? { marker: row.marker } : {}),
    ...(typeof row.heading === 'string' ? { heading: row.heading } : {}),
    force: String(row.force),
    // Written by this store.
    assignees: JSON.parse(String(row.assignees)) as TaskResult['assignees'],
    ...(typeof row.deadline === 'string'
      ? {
          deadline: {
            value: row.deadline,
            bound: String(row.bound),
            ...(typeof row.time === 'string' ? { time: row.time } : {}),
          },
        }
      : {}),
    ...(typeof row.recurrence === 'string' ? { recurrence: row.recurrence } : {}),
    ...(typeof row.rrule === 'string' ? { rrule: row.rrule } : {}),
    reportTo: JSON.parse(String(row.reports)) as TaskResult['reportTo'],
    file: String(row.path ?? ''),
    line: Number(row.line),
  }
}
