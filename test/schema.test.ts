import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseText } from '../src/parse.ts'
import { answerSchema, documentSchema } from '../src/schema/schemas.ts'
import { type Database, openDatabase } from '../src/store/driver.ts'
import { sampleQueries, tableNotes } from '../src/store/table-notes.ts'
import { runCli } from './cli/run-cli.ts'
import { writeCorpus } from './corpus/small-corpus.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const committed: unknown = JSON.parse(readFileSync(`${root}/src/schema/document.schema.json`, 'utf8'))

describe('the JSON Schema', () => {
  it('is the one that the types give (npm run schema writes it)', () => {
    const generator = createGenerator({
      path: `${root}/src/model/document.ts`,
      tsconfig: `${root}/tsconfig.json`,
      type: 'Document',
      skipTypeCheck: true,
    })
    expect(JSON.parse(JSON.stringify(generator.createSchema('Document')))).toEqual(committed)
  })

  it('is printed by directives schema', async () => {
    const { code, stdout } = await runCli(['schema'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(documentSchema)
  })

  const validate = new Ajv({ allErrors: true, strict: false }).compile(documentSchema)
  const fixtures = readdirSync(`${root}/fixtures`).filter((name) => /\.(?:txt|md)$/u.test(name))

  it('has fixtures to validate', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(24)
  })

  it.each(fixtures)('accepts what is parsed of %s', (name) => {
    const document = JSON.parse(
      JSON.stringify(parseText(readFileSync(`${root}/fixtures/${name}`, 'utf8'), `fixtures/${name}`)),
    )
    expect(validate(document) ? [] : validate.errors).toEqual([])
  })

  it('refuses what is no document', () => {
    expect(validate({ formatVersion: 1 })).toBe(false)
  })
})

describe('the JSON Schemas of the answers', () => {
  const answers = JSON.parse(readFileSync(`${root}/src/schema/answers.schema.json`, 'utf8'))
  let folder = ''
  beforeAll(async () => {
    folder = writeCorpus()
    expect((await runCli(['index', 'van-ban'], { cwd: folder })).code).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const validator = async (command: string) => {
    const { code, stdout } = await runCli(['schema', command])
    expect(code).toBe(0)
    return new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(stdout))
  }

  it('are those that the types give (npm run schema writes them)', () => {
    const generator = createGenerator({
      path: `${root}/src/cli/answers.ts`,
      tsconfig: `${root}/tsconfig.json`,
      skipTypeCheck: true,
    })
    expect(JSON.parse(JSON.stringify(generator.createSchema('*')))).toEqual(answers)
  })

  it.each([
    ['cites', ['cites', '05-CT/TU', '--json']],
    ['refs', ['refs', '98-CV/ĐU', '--json']],
    ['cites', ['cites', '16/CT-TTg', '--json']],
    ['refs', ['refs', '99/XX-YY', '--json']],
    ['list', ['list', '--external', '--json']],
    ['search', ['search', 'cầu', '--json']],
    ['tasks', ['tasks', '--json']],
    ['missing', ['missing', '--json']],
    ['path', ['path', '98-CV/ĐU', '05-CT/TU', '--json']],
    ['path', ['path', '05-CT/TU', '98-CV/ĐU', '--json']],
    ['stats', ['stats', '--json']],
    ['show', ['show', '05-CT/TU', '--json']],
    ['show', ['show', '16/CT-TTg', '--all', '--json']],
    ['status', ['status', '05-CT/TU', '--json']],
    ['status', ['status', '16/CT-TTg', '--all', '--json']],
    ['status', ['status', '16/CT-TTg', '--json']],
    ['cascade', ['cascade', '16/ct-ttg:2021', '--json']],
    ['graph', ['graph', '--format', 'json', '--mentions']],
    ['graph', ['graph', '--format', 'json', '--collapse', 'year']],
    ['check', ['check', 'van-ban', '--format', 'json']],
  ])('describe what is printed: %s of %j', async (command, args) => {
    const validate = await validator(command)
    const answer: unknown = JSON.parse((await runCli(args, { cwd: folder })).stdout)
    expect(validate(answer) ? [] : validate.errors).toEqual([])
    expect(validate({ results: [{ document: 1 }] })).toBe(false)
  })

  it('hold only what they need', () => {
    expect(JSON.stringify(answerSchema('list'))).not.toContain('TaskResult')
    expect(() => answerSchema('parse')).toThrow(RangeError)
  })

  it('call the file of a task by another name than its place in the outline', async () => {
    const { stdout } = await runCli(['tasks', '--json'], { cwd: folder })
    for (const task of JSON.parse(stdout).results) {
      expect(task.file).toMatch(/^van-ban\//u)
      expect(task).not.toHaveProperty('path')
    }
  })

  it('are given for known commands only', async () => {
    expect(await runCli(['schema', 'index'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('the schema of the index', () => {
  let printed = ''
  let folder = ''
  beforeAll(async () => {
    printed = (await runCli(['schema', 'sqlite'])).stdout
    folder = writeCorpus()
    expect((await runCli(['index', 'van-ban'], { cwd: folder })).code).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Tables with their columns, keys and indexes; without those that SQLite makes for full text. */
  const shapeOf = (database: Database): unknown => {
    const ask = (sql: string, ...values: string[]) => database.prepare(sql).all(...values)
    const tables = ask("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')")
    return tables
      .filter(({ name }) => !String(name).startsWith('sqlite_'))
      .map(({ name, wr }) => ({
        name,
        wr,
        columns: ask('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', String(name)),
        references: ask('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)', String(name)),
        indexes: ask('SELECT name, "unique", origin FROM pragma_index_list(?) ORDER BY name', String(name)),
      }))
      .toSorted((a, b) => String(a.name).localeCompare(String(b.name)))
  }
  const columnsOf = (database: Database): readonly string[] =>
    database
      .prepare(
        `SELECT list.name AS of, info.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS info
         WHERE list.schema = 'main' AND list.type IN ('table', 'virtual') AND list.name NOT LIKE 'sqlite_%'`,
      )
      .all()
      .map(({ of, name }) => `${of}.${name}`)
      .toSorted()

  it('has words for every table and column of a real index, and for no other', async () => {
    const database = await openDatabase(`${folder}/.directives/corpus.db`, { readOnly: true })
    const said = Object.entries(tableNotes).flatMap(([table, { columns }]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    )
    expect(said.toSorted()).toEqual(columnsOf(database))
    for (const [table, { says, columns }] of Object.entries(tableNotes))
      for (const words of [says, ...Object.values(columns)]) {
        expect(words, table).not.toBe('')
        expect(printed).toContain(words)
      }
    database.close()
  })

  it('is SQL that makes the same tables, keys and indexes', async () => {
    const real = await openDatabase(`${folder}/.directives/corpus.db`, { readOnly: true })
    const made = await openDatabase(':memory:')
    made.exec(printed)
    expect(shapeOf(made)).toEqual(shapeOf(real))
    real.close()
    made.close()
  })

  it.each(sampleQueries)('has a question that is answered: $asks', async ({ sql }) => {
    expect(printed.replaceAll(/^-- {3}/gmu, '')).toContain(`${sql};`)
    const database = await openDatabase(`${folder}/.directives/corpus.db`, { readOnly: true })
    expect(database.prepare(sql).all().length).toBeGreaterThan(0)
    database.close()
  })
})
