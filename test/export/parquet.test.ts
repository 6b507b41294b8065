import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentTable } from '../../src/export/parquet/tables.ts'
import { type ParquetColumn, parquetTable } from '../../src/export/parquet/write.ts'
import { storable } from '../../src/text/plain-text.ts'
import { runCli } from '../cli/run-cli.ts'
import { writeCorpus } from '../corpus/small-corpus.ts'
import { hostileStrings } from '../graph/arbitraries.ts'

interface Row {
  readonly text: string | undefined
  readonly count: number | undefined
  readonly is: boolean | undefined
  readonly day: string | undefined
  readonly names: readonly string[]
}

const columns: readonly ParquetColumn<Row>[] = [
  { name: 'text', kind: 'string', value: (row) => row.text },
  { name: 'count', kind: 'int', value: (row) => row.count },
  { name: 'is', kind: 'boolean', value: (row) => row.is },
  { name: 'day', kind: 'day', value: (row) => row.day },
  { name: 'names', kind: 'strings', value: (row) => row.names },
]

const readBack = async (bytes: Uint8Array): Promise<readonly Record<string, unknown>[]> =>
  parquetReadObjects({ file: new Uint8Array(bytes).buffer })

describe('a Parquet table', () => {
  const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })
  const day = fc
    .date({ min: new Date('1945-09-02'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const row: fc.Arbitrary<Row> = fc.record({
    text: optional(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileStrings))),
    count: optional(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    is: optional(fc.boolean()),
    day: optional(day),
    names: fc.array(fc.string(), { maxLength: 3 }),
  })

  it('gives back what was written, by another reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
        const back = await readBack(await parquetTable(columns, rows))
        expect(back).toEqual(
          rows.map((one) => ({
            text: one.text === undefined ? null : storable(one.text),
            count: one.count ?? null,
            is: one.is ?? null,
            day: one.day === undefined ? null : new Date(`${one.day}T00:00:00Z`),
            names: one.names.map(storable),
          })),
        )
      }),
    )
  })

  it('has the same schema empty and full, and the same bytes each time', async () => {
    const full: Row = { text: 'a', count: 1, is: true, day: '2021-04-12', names: ['b'] }
    const [empty, one, again] = await Promise.all([[], [full], [full]].map((rows) => parquetTable(columns, rows)))
    const schemaOf = (bytes: Uint8Array = new Uint8Array()): unknown =>
      parquetSchema(parquetMetadata(bytes.slice().buffer)).children.map(({ element }) => element)
    expect(schemaOf(empty)).toEqual(schemaOf(one))
    expect(one).toEqual(again)
  })

  it('keeps no day of what is no whole day', async () => {
    const [back] = await readBack(
      await documentTable([{ key: 'k', type: 'CT', date: '2021-04', paths: [], external: false }]),
    )
    expect(back).toMatchObject({ date: '2021-04', day: null, paths: [] })
  })

  it('is written in groups', async () => {
    const rows = Array.from({ length: 45_000 }, (_, i) => ({
      text: `${i}`,
      count: i,
      is: true,
      day: undefined,
      names: [],
    }))
    const bytes = await parquetTable(columns, rows)
    expect(parquetMetadata(bytes.slice().buffer).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      20_000, 20_000, 5_000,
    ])
    const back = await readBack(bytes)
    expect(back[44_999]).toMatchObject({ text: '44999', count: 44_999 })
  })
})

describe('the tables of a corpus, read by DuckDB', () => {
  let folder = ''
  let ask: (sql: string) => Promise<readonly Record<string, unknown>[]> = () => Promise.resolve([])
  beforeAll(async () => {
    folder = writeCorpus()
    expect((await runCli(['index', 'van-ban'], { cwd: folder })).code).toBe(0)
    const made = await runCli(['graph', '--format', 'parquet', '-o', 'bang'], { cwd: folder })
    expect(made).toMatchObject({ code: 0, stdout: '' })
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const name of ['documents', 'citations', 'tasks'])
      await connection.run(`CREATE VIEW ${name} AS FROM read_parquet('${join(folder, 'bang', `${name}.parquet`)}')`)
    ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const json = async (...args: string[]): Promise<Record<string, unknown>[]> =>
    JSON.parse((await runCli([...args, '--json'], { cwd: folder })).stdout).results

  it('hold every document, as list gives them', async () => {
    const rows = await ask(
      'SELECT key, number, CAST(day AS VARCHAR) AS day, paths, external FROM documents ORDER BY key',
    )
    const nodes = await json('list', '--external')
    expect(rows).toHaveLength(nodes.length)
    for (const row of rows) {
      const node = nodes.find(({ key }) => key === row.key)
      expect({ ...row, number: row.number ?? undefined }).toEqual({
        key: node?.key,
        number: node?.number,
        day: String(node?.date ?? '').length === 10 ? node?.date : null,
        paths: node?.paths,
        external: node?.external,
      })
    }
  })

  it('join citations with the documents that they lead from and to', async () => {
    const [count] = await ask(
      `SELECT count(*)::INT AS found, (SELECT count(*)::INT FROM citations) AS whole FROM citations
       JOIN documents AS one ON one.key = source JOIN documents AS other ON other.key = target`,
    )
    expect(count?.found).toBe(count?.whole)
    const cites = await json('cites', '05-CT/TU')
    const rows = await ask(
      "SELECT DISTINCT source FROM citations JOIN documents ON key = target WHERE number = '05-CT/TU' ORDER BY source",
    )
    expect(rows.map(({ source }) => source)).toEqual(
      [...new Set(cites.map(({ document }) => (document as { key: string }).key))].toSorted(),
    )
  })

  it('hold every task with who leads it', async () => {
    const tasks = await json('tasks')
    const rows = await ask('SELECT document, id, task, leads, deadline, line FROM tasks')
    expect(rows).toHaveLength(tasks.length)
    for (const task of tasks)
      expect(rows).toContainEqual({
        document: (task.document as { key: string }).key,
        id: task.id,
        task: task.value,
        leads: (task.assignees as { value: string; role: string }[]).flatMap(({ value, role }) =>
          role === 'lead' ? [value] : [],
        ),
        deadline: (task.deadline as { value: string } | undefined)?.value ?? null,
        line: task.line,
      })
    const [due] = await ask('SELECT typeof(day) AS kind FROM tasks LIMIT 1')
    expect(due?.kind).toBe('DATE')
  })

  it('are given by the ending of -o for list and tasks', async () => {
    for (const [command, name] of [
      ['list', 'documents'],
      ['tasks', 'tasks'],
    ] as const) {
      const options = command === 'list' ? ['--external'] : []
      expect((await runCli([command, ...options, '-o', `${name}.parquet`], { cwd: folder })).code).toBe(0)
      const rows = await readBack(readFileSync(join(folder, `${name}.parquet`)))
      const [count] = await ask(`SELECT count(*)::INT AS n FROM ${name}`)
      expect(rows).toHaveLength(Number(count?.n))
    }
  })

  it.each([
    [['graph', '--format', 'parquet'], 'give a folder'],
    [['graph', '-o', 'x.parquet'], 'give a folder'],
    [['graph', '--format', 'parquet', '--collapse', 'year', '-o', 'x'], 'exclude one another'],
    [['cites', '05-CT/TU', '-o', 'x.parquet'], 'not written as Parquet'],
    [['list', '--csv', '-o', 'x.parquet'], '--csv'],
  ])('are refused with what to do: %j', async (args, says) => {
    const { code, stderr } = await runCli(args, { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toContain(says)
  })
})
