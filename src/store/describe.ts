import type { Database, Row, Value } from './driver.ts'
import { schemaVersion } from './schema.ts'
import { Store } from './store.ts'
import { sampleQueries, type TableNote, tableNotes } from './table-notes.ts'

/**
 * The schema of the index as SQL that can be run, each table and column with what it means behind two dashes. Names, types, keys and indexes
 * are asked of an empty index that the migrations have just made, so they cannot differ from a real one.
 *
 * @example (await describeSchema()).includes('CREATE TABLE work (')
 */
export async function describeSchema(): Promise<string> {
  const store = await Store.open(':memory:')
  try {
    const { database } = store
    const tables = database
      .prepare(
        "SELECT name, sql FROM pragma_table_list JOIN sqlite_master USING (name) WHERE pragma_table_list.type IN ('table', 'virtual')",
      )
      .all()
      .map(({ name, sql }) => ({ name: String(name), sql: String(sql) }))
    const order = Object.keys(tableNotes)
    const sorted = tables.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    return [
      head,
      ...sorted.map(({ name, sql }) => tableOf(database, name, sql)),
      ...sampleQueries.map(({ asks, sql }) => `-- ${asks}\n${`${sql};`.replaceAll(/^/gmu, '--   ')}\n`),
    ].join('\n')
  } finally {
    store.close()
  }
}

const head = `-- The index of directives: .directives/corpus.db, SQLite 3, version ${schemaVersion} (PRAGMA user_version).
-- Open it for reading only: \`sqlite3 'file:.directives/corpus.db?mode=ro'\`, or in DuckDB
-- ATTACH '.directives/corpus.db' AS corpus (TYPE sqlite, READ_ONLY). Another version of directives may have other
-- columns: it brings an older index up to date by itself. What is not known is NULL. Days are ISO 8601 and may be a
-- month (2021-10) or a year (2021) alone. Tables that begin with passage_words_ and document_words_ are SQLite's own.
`

function tableOf(database: Database, name: string, sql: string): string {
  const note = tableNotes[name] ?? { says: '', columns: {} }
  if (/^CREATE VIRTUAL/iu.test(sql)) {
    const columns = Object.entries(note.columns).map(([column, says]) => `-- ${column}: ${says}`)
    return `-- ${note.says}\n${columns.join('\n')}\n${sql};\n`
  }
  const all = (pragma: string): readonly Row[] => database.prepare(`SELECT * FROM ${pragma}(?)`).all(name)
  const columnsOfIndex = (index: string): readonly Value[] =>
    database
      .prepare('SELECT name FROM pragma_index_info(?)')
      .all(index)
      .map((row) => row.name ?? null)
  const lines = [...columnLines(all, columnsOfIndex, note), ...keyLine(all('pragma_table_info'))]
  const width = Math.min(Math.max(...lines.map(({ code }) => code.length)) + 1, 48)
  const body = lines.map(({ code, says }, i) => {
    const written = `  ${code}${i === lines.length - 1 ? '' : ','}`
    return says === '' ? written : `${written.padEnd(width + 3)} -- ${says}`
  })
  const indexes = database
    .prepare("SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY name")
    .all(name)
    .map((row) => `${row.sql};\n`)
  const isRowless = /WITHOUT ROWID\s*$/iu.test(sql)
  return `-- ${note.says}\nCREATE TABLE ${name} (\n${body.join('\n')}\n)${isRowless ? ' WITHOUT ROWID' : ''};\n${indexes.join('')}`
}

function columnLines(
  all: (pragma: string) => readonly Row[],
  columnsOfIndex: (index: string) => readonly Value[],
  note: TableNote,
): readonly { readonly code: string; readonly says: string }[] {
  const references = new Map(all('pragma_foreign_key_list').map(({ from, table, to }) => [from, `${table} (${to})`]))
  const uniqueColumns = new Set(
    all('pragma_index_list').flatMap(({ origin, name }) => (origin === 'u' ? columnsOfIndex(String(name)) : [])),
  )
  const columns = all('pragma_table_info')
  const single = columns.filter(({ pk }) => Number(pk) > 0).length === 1
  return columns.map(({ name, type, notnull, dflt_value, pk }) => {
    const reference = references.get(name ?? null)
    const parts = [
      `${name} ${type}`,
      ...(single && Number(pk) > 0 ? ['PRIMARY KEY'] : []),
      ...(notnull === 1 && !(single && Number(pk) > 0) ? ['NOT NULL'] : []),
      ...(uniqueColumns.has(name ?? null) ? ['UNIQUE'] : []),
      ...(dflt_value === null ? [] : [`DEFAULT ${dflt_value}`]),
      ...(reference === undefined ? [] : [`REFERENCES ${reference}`]),
    ]
    return { code: parts.join(' '), says: note.columns[String(name)] ?? '' }
  })
}

function keyLine(columns: readonly Row[]): readonly { readonly code: string; readonly says: string }[] {
  const keys = columns.filter(({ pk }) => Number(pk) > 0).toSorted((a, b) => Number(a.pk) - Number(b.pk))
  return keys.length > 1 ? [{ code: `PRIMARY KEY (${keys.map(({ name }) => name).join(', ')})`, says: '' }] : []
}
