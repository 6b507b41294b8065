import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importGraph } from '../../src/batch/import-graph.ts'
import type { BlockLine, FailureLine, MappedLine } from '../../src/batch/rows.ts'
import { Corpus, readCorpus } from '../../src/corpus/corpus.ts'
import { findFiles } from '../../src/corpus/files.ts'
import { graphTables } from '../../src/corpus/graph-tables.ts'
import { Store } from '../../src/store/store.ts'
import { projectRoot, runCli } from '../cli/run-cli.ts'
import { smallCorpus, writeCorpus } from '../corpus/small-corpus.ts'
import { edgesOf, mapped, twoRounds, worksOf } from './stages.ts'

const folder = mkdtempSync(join(tmpdir(), 'directives-graph-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, rows: readonly object[]): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return path
}
const isMapped = (line: MappedLine | FailureLine): line is MappedLine => !('failure' in line)

async function stagesOf(paths: readonly string[], cwd: string) {
  const { files } = await findFiles(paths, { cwd })
  const documents = await mapped(
    files.map(({ path }) => path),
    cwd,
  )
  const blocks: readonly BlockLine[] = documents.filter(isMapped).flatMap((line) => line.blocks ?? [])
  return { documents, reduced: await twoRounds(blocks) }
}

async function imported(from: string): Promise<readonly string[]> {
  const tables = await graphTables(from)
  if (!tables) throw new Error(`${from} holds no tables`)
  const store = await Store.open(':memory:')
  try {
    await importGraph(store, tables)
    return new Corpus(store, folder).dump()
  } finally {
    store.close()
  }
}

async function indexed(paths: readonly string[], cwd: string): Promise<Corpus> {
  return (await readCorpus(paths, { cwd, jobs: 1 })).corpus
}

describe('an index from what another engine has worked out', () => {
  it('is that of the files: fixtures, from the lines of map and reduce', async () => {
    const { documents, reduced } = await stagesOf(['fixtures'], projectRoot)
    write('lines/map.ndjson', documents)
    write('lines/reduce.ndjson', reduced)
    const corpus = await indexed(['fixtures'], projectRoot)
    expect(await imported(join(folder, 'lines'))).toEqual(corpus.dump())
    corpus.close()
  })

  it('is whole where the tables are not: what they leave out is worked out here', async () => {
    const { documents, reduced } = await stagesOf(['fixtures'], projectRoot)
    write('part/map.ndjson', documents)
    write(
      'part/reduce.ndjson',
      reduced.filter((_, n) => n % 3 > 0),
    )
    const corpus = await indexed(['fixtures'], projectRoot)
    const dump = await imported(join(folder, 'part'))
    expect(dump.filter((row) => row.startsWith('["cited"')).length).toBe(
      corpus.dump().filter((row) => row.startsWith('["cited"')).length,
    )
    expect(dump.filter((row) => row.startsWith('["dirty"'))).toEqual([])
    corpus.close()
  })

  it('refuses rows of another version, folders without tables, and an index that is there', async () => {
    const { documents } = await stagesOf(['fixtures'], projectRoot)
    const [first] = documents.filter(isMapped)
    write('other/map.ndjson', [{ ...first, content: `${first?.content.split(':')[0]}:0123456789ab` }])
    const at = { cwd: folder }
    const other = await runCli(['import-graph', 'other'], at)
    expect([other.code, other.stderr]).toEqual([3, expect.stringContaining('run the job again')])
    mkdirSync(join(folder, 'empty'))
    expect((await runCli(['import-graph', 'empty'], at)).code).toBe(2)
    write('bad/map.ndjson', [])
    writeFileSync(join(folder, 'bad/map.ndjson'), 'no json\n')
    const bad = await runCli(['import-graph', 'bad', '--corpus', 'new'], at)
    expect([bad.code, bad.stderr]).toEqual([3, expect.stringContaining('line 1 of')])
  })
})

describe('tables in Parquet, as the job for Spark writes them', () => {
  let root = ''
  let corpus: Corpus
  const tables = join(folder, 'tables')
  let database: Awaited<ReturnType<DuckDBInstance['connect']>>
  beforeAll(async () => {
    root = writeCorpus(smallCorpus)
    corpus = await indexed(['van-ban'], root)
    const { documents, reduced } = await stagesOf(['van-ban'], root)
    const read = documents.filter(isMapped)
    const workOf = new Map(worksOf(reduced).flatMap(({ key, contents }) => contents.map((one) => [one, key] as const)))
    database = await (await DuckDBInstance.create()).connect()
    const table = async (name: string, columns: string, rows: readonly object[]): Promise<void> => {
      const path = write(`json/${name}.json`, rows)
      mkdirSync(join(tables, name), { recursive: true })
      await database.run(
        `COPY (SELECT * FROM read_json('${path}', columns = {${columns}}, format = 'newline_delimited')) TO '${join(tables, name, 'part-0.parquet')}' (FORMAT parquet)`,
      )
    }
    const texts = (...names: readonly string[]): string => names.map((name) => `"${name}": 'VARCHAR'`).join(', ')
    await table(
      'documents',
      texts('path', 'content', 'rows'),
      read.map(({ path, content, rows }) => ({ path, content, rows: JSON.stringify(rows) })),
    )
    await table(
      'works',
      `${texts('key', 'block', 'identity', 'system', 'level', 'type', 'number', 'date', 'issuer', 'place', 'title', 'subject')},
       external: 'BOOLEAN', partial: 'BOOLEAN', weight: 'BIGINT', contents: 'VARCHAR[]'`,
      worksOf(reduced).map(({ values, identity, ...work }) => ({
        ...work,
        ...values,
        identity: JSON.stringify(identity),
      })),
    )
    await table(
      'edges',
      `${texts('content', 'status', 'rung', 'target', 'why', 'source')}, n: 'INTEGER', candidates: 'VARCHAR[]'`,
      edgesOf(reduced).map((edge) => ({ ...edge, source: workOf.get(edge.content) })),
    )
    await table(
      'citations',
      `${texts('content', 'text', 'sentence', 'relation')}, cited: 'INTEGER', line: 'INTEGER'`,
      read.flatMap(({ content, rows }) => (rows?.mentions ?? []).map((mention) => ({ content, ...mention }))),
    )
    await table('failures', texts('path', 'failure'), [])
  })
  afterAll(() => {
    corpus.close()
    rmSync(root, { recursive: true, force: true })
  })

  it('give the same index', async () => {
    expect(await imported(tables)).toEqual(corpus.dump())
  })

  it('answer who cites and what is missing by the SQL of ARCHITECTURE.md, as the index does', async () => {
    const text = readFileSync(join(projectRoot, 'ARCHITECTURE.md'), 'utf8')
    const [cites = '', missing = ''] = (/```sql\n(.*?)```/su.exec(text)?.[1] ?? '').split(';')
    for (const name of ['edges', 'works', 'citations'])
      await database.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${tables}/${name}/*.parquet')`)
    const ask = async (sql: string) => (await database.runAndReadAll(sql)).getRowObjects()
    const rows = await ask(cites.replace("'2020-03-31'", "'2021-04-12'"))
    const found = await corpus.find('16/CT-TTg ngày 12/4/2021')
    const expected = found.status === 'found' ? corpus.cites(found.documents) : []
    const sure = expected.filter(({ resolution }) => resolution === 'resolved')
    expect(sure.length).toBeGreaterThan(2)
    expect([...new Set(rows.map(({ key }) => key))].sort()).toEqual(sure.map(({ document }) => document.key).sort())
    expect(rows.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining(sure.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence))),
    )
    expect((await ask(missing)).map(({ key }) => key).sort()).toEqual(
      corpus
        .missing()
        .map(({ document }) => document.key)
        .sort(),
    )
  })
})
