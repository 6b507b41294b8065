import { createRequire, isBuiltin } from 'node:module'
import type Libsql from 'libsql'
import { readable } from './errors.ts'

/** The part of SQLite that the store uses, over whichever library the runtime has. */
export interface Statement {
  run(...values: readonly Value[]): { readonly lastInsertRowid: number; readonly changes: number }
  get(...values: readonly Value[]): Row | undefined
  all(...values: readonly Value[]): readonly Row[]
  /** Row by row, so that a large answer is never in memory as a whole. Every call has a statement of its own. */
  iterate(...values: readonly Value[]): IterableIterator<Row>
}
export type Value = string | number | null | Uint8Array | ArrayBuffer
export type Row = Readonly<Record<string, Value>>

/** The bytes of a value, which the two libraries give in different forms; undefined when it is none of bytes. */
export function bytesOf(value: Value | undefined): Uint8Array | undefined {
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  return value instanceof Uint8Array ? value : undefined
}

export interface Database {
  readonly library: 'node:sqlite' | 'libsql'
  /** One or more statements without results. */
  exec(sql: string): void
  /** Prepared once for each text. */
  prepare(sql: string): Statement
  close(): void
}

/** The statements of both libraries, as far as they agree. */
interface ForeignStatement {
  run(...values: unknown[]): { lastInsertRowid: number | bigint; changes: number | bigint }
  get(...values: unknown[]): Record<string, Value> | undefined
  all(...values: unknown[]): Record<string, Value>[]
  iterate(...values: unknown[]): Iterable<Record<string, Value>>
}
interface ForeignDatabase {
  exec(sql: string): unknown
  prepare(sql: string): ForeignStatement
  close(): unknown
}
type Open = (path: string, readOnly: boolean) => ForeignDatabase

/** Kept out of reach of bundlers and type checkers: older runtimes do not have it. */
const builtIn = 'node:sqlite'
/** A package that is CommonJS is there in two thirds of the time when it is required: no one looks for the names that it exports. */
const requireFrom = createRequire(import.meta.url)

async function findLibrary(
  only: Database['library'] | undefined,
): Promise<{ library: Database['library']; open: Open }> {
  if (only !== 'libsql' && (only === 'node:sqlite' || isBuiltin(builtIn))) {
    try {
      const module: { DatabaseSync: new (path: string, options: { readOnly: boolean }) => ForeignDatabase } =
        await import(builtIn)
      return { library: 'node:sqlite', open: (path, readOnly) => new module.DatabaseSync(path, { readOnly }) }
    } catch (error) {
      if (only === 'node:sqlite') throw error
    }
  }
  const Opened: typeof Libsql = requireFrom('libsql')
  return {
    library: 'libsql',
    open: (path, readOnly) => {
      const database = new Opened(path, readOnly ? { readonly: true } : {})
      return {
        exec: (sql) => database.exec(sql),
        // Its types know nothing of the rows; the values are those of SQLite.
        prepare: (sql) => database.prepare(sql) as unknown as ForeignStatement,
        close: () => database.close(),
      }
    },
  }
}

/**
 * Opens a SQLite file (or `:memory:`), with `node:sqlite` where the runtime has it, else with `libsql`.
 *
 * @param options.readOnly opens an existing file for reading
 * @param options.library for tests: this library and no other
 */
export async function openDatabase(
  path: string,
  options: { readonly readOnly?: boolean; readonly library?: Database['library'] } = {},
): Promise<Database> {
  const { library, open } = await findLibrary(options.library)
  const foreign = open(path, options.readOnly === true)
  const prepared = new Map<string, Statement>()
  return {
    library,
    exec: (sql) => void told(path, () => foreign.exec(sql)),
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      const statement = wrap(() => told(path, () => foreign.prepare(sql)), path)
      prepared.set(sql, statement)
      return statement
    },
    close: () => {
      prepared.clear()
      foreign.close()
    },
  }
}

/** `all` of libsql leaves something behind until garbage is collected, `get` does not; it adds a field `_metadata` to the row. */
function wrap(prepare: () => ForeignStatement, path: string): Statement {
  const foreign = prepare()
  return {
    run: (...values) => {
      const { lastInsertRowid, changes } = told(path, () => foreign.run(...values))
      return { lastInsertRowid: Number(lastInsertRowid), changes: Number(changes) }
    },
    get: (...values) => {
      const found = told(path, () => foreign.get(...values))
      if (found === undefined) return undefined
      const { _metadata, ...row } = found
      return row
    },
    all: (...values) => told(path, () => foreign.all(...values)),
    iterate: (...values) => rowByRow(prepare, values, path),
  }
}

/** Each step may meet the damaged part of a file. */
function* rowByRow(prepare: () => ForeignStatement, values: readonly Value[], path: string): IterableIterator<Row> {
  const rows = told(path, () =>
    prepare()
      .iterate(...values)
      [Symbol.iterator](),
  )
  for (;;) {
    const next = told(path, () => rows.next())
    if (next.done) return
    yield next.value
  }
}

/** A file may turn out damaged, or its disk full, at any statement: told in words for the user. */
function told<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw readable(error, path)
  }
}
