import type { Row } from '../store/driver.ts'
import type { Store } from '../store/store.ts'
import { foldBody } from '../text/bodies.ts'
import { lastDay } from '../text/deadlines.ts'
import { Nodes } from './node.ts'
import { type TaskResult, taskOf } from './tasks.ts'

/** Which tasks of the board are shown. */
export interface BoardChoice {
  /** A body as the board names it: it leads or supports. */
  readonly body?: string
  /** The month ("2021-12") in which the term ends, or `none`: without a term. */
  readonly month?: string
  /** Only what was due before this day. */
  readonly overdueOn?: string
}

interface BoardRow {
  readonly doc: number
  readonly n: number
  /** The last day of the term; empty without one. */
  readonly last: string
  readonly bodies: readonly string[]
}

export interface BoardPage {
  readonly tasks: readonly TaskResult[]
  readonly total: number
  readonly bodies: readonly { readonly value: string; readonly name: string; readonly count: number }[]
  readonly months: readonly { readonly value: string; readonly count: number }[]
}

/**
 * The tasks of an index by the end of their term, read once, without their words: those are read for the tasks alone that are shown.
 * A task of two copies of one document stands once.
 */
export class TaskBoard {
  readonly #store: Store
  readonly #rows: readonly BoardRow[]
  /** How a body is printed where it is met first. */
  readonly #names = new Map<string, string>()

  constructor(store: Store) {
    this.#store = store
    const rows = store.database
      .prepare(
        `SELECT task.doc, task.n, task.deadline, task.assignees, doc.work,
           (SELECT min(path) FROM file WHERE file.doc = task.doc) AS path
         FROM task JOIN doc ON doc.id = task.doc ORDER BY path, task.n`,
      )
      .all()
    const holder = new Map<unknown, unknown>()
    const kept: BoardRow[] = []
    const parsed = new Map<string, readonly string[]>()
    for (const row of rows) {
      if (!holder.has(row.work)) holder.set(row.work, row.doc)
      if (holder.get(row.work) !== row.doc) continue
      const assignees = String(row.assignees)
      let bodies = parsed.get(assignees)
      if (bodies === undefined) {
        bodies = this.#bodiesOf(assignees)
        parsed.set(assignees, bodies)
      }
      kept.push({
        doc: Number(row.doc),
        n: Number(row.n),
        last: typeof row.deadline === 'string' ? lastDay(row.deadline) : '',
        bodies,
      })
    }
    this.#rows = kept.sort((a, b) => orderOfDays(a.last, b.last))
  }

  get size(): number {
    return this.#rows.length
  }

  /** How many terms ended before a day. */
  overdue(day: string): number {
    return this.#rows.filter(({ last }) => last !== '' && last < day).length
  }

  /** The tasks that fit, from a place on, and the bodies and months by which they can be narrowed: the latest month first, since what is due is looked for. */
  page(choice: BoardChoice, { from, count }: { readonly from: number; readonly count: number }): BoardPage {
    const bodies = new Map<string, number>()
    const months = new Map<string, number>()
    const found: BoardRow[] = []
    let total = 0
    for (const row of this.#rows) {
      const { overdueOn } = choice
      if (overdueOn !== undefined && (row.last === '' || row.last >= overdueOn)) continue
      const month = row.last.slice(0, 7) || 'none'
      const ofBody = choice.body === undefined || row.bodies.includes(choice.body)
      const ofMonth = choice.month === undefined || choice.month === month
      if (ofMonth) for (const body of row.bodies) bodies.set(body, (bodies.get(body) ?? 0) + 1)
      if (ofBody) months.set(month, (months.get(month) ?? 0) + 1)
      if (!ofBody || !ofMonth) continue
      if (total >= from && found.length < count) found.push(row)
      total += 1
    }
    return {
      tasks: this.#read(found),
      total,
      bodies: [...bodies]
        .map(([value, number]) => ({ value, name: this.#names.get(value) ?? value, count: number }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
      months: [...months]
        .map(([value, number]) => ({ value, count: number }))
        .sort((a, b) => (a.value === 'none' ? 1 : b.value === 'none' ? -1 : a.value > b.value ? -1 : 1)),
    }
  }

  /** All tasks that fit, each read when it is asked for; they may be gone through more than once. */
  each(choice: BoardChoice): Iterable<TaskResult> {
    const rows = this.#rows.filter((row) => fits(row, choice))
    return { [Symbol.iterator]: () => this.#eachOf(rows) }
  }

  #read(rows: readonly BoardRow[]): readonly TaskResult[] {
    return [...this.#eachOf(rows)]
  }

  *#eachOf(rows: readonly BoardRow[]): Generator<TaskResult, void> {
    const nodes = new Nodes(this.#store)
    const ask = this.#store.database.prepare(
      `SELECT task.*, doc.work, (SELECT min(path) FROM file WHERE file.doc = doc.id) AS path
       FROM task JOIN doc ON doc.id = task.doc WHERE task.doc = ? AND task.n = ?`,
    )
    for (const { doc, n } of rows) {
      const row: Row | undefined = ask.get(doc, n)
      const document = row && nodes.get(String(row.work))
      if (row && document) yield taskOf(row, document)
    }
  }

  /** Each body once, as people search for it. */
  #bodiesOf(assignees: string): readonly string[] {
    // Written by the store.
    const list = JSON.parse(assignees) as TaskResult['assignees']
    const folded = list.map(({ value }) => {
      const body = foldBody(value)
      if (!this.#names.has(body)) this.#names.set(body, value)
      return body
    })
    return [...new Set(folded)]
  }
}

/** The three conditions of a choice together. */
function fits({ last, bodies }: BoardRow, { body, month, overdueOn }: BoardChoice): boolean {
  return (
    (overdueOn === undefined || (last !== '' && last < overdueOn)) &&
    (month === undefined || month === (last.slice(0, 7) || 'none')) &&
    (body === undefined || bodies.includes(body))
  )
}

/** Terms first, the earliest of them first. */
function orderOfDays(a: string, b: string): number {
  if (a === b) return 0
  if (a === '' || b === '') return a === '' ? 1 : -1
  return a < b ? -1 : 1
}
