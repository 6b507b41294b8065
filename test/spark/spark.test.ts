import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Corpus, openCorpus } from '../../src/corpus/corpus.ts'
import { edgeTextsOfIndex } from '../batch/stages.ts'
import { projectRoot } from '../cli/run-cli.ts'
import { bin, runJob, sparkHome, startCluster, tablesOf } from './cluster.ts'

const home = sparkHome()
if (home === undefined)
  console.warn('SKIPPED: PySpark or Java is not installed, so the Spark job is not tested (.ci/run installs both)')

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Edges of the job as `edgeTextsOfIndex` writes those of an index. */
const edgeTexts = (folder: string): readonly string[] =>
  tablesOf(folder, 'edges')
    .flatMap(([, row]) => (isRecord(row) ? [row] : []))
    .map(({ content, n, status, rung, target, candidates, why }) =>
      JSON.stringify([
        content,
        n,
        status,
        rung ?? null,
        target ?? null,
        Array.isArray(candidates) ? [...candidates].sort() : [],
        why ?? null,
      ]),
    )
    .sort()

describe.skipIf(home === undefined)('the job for Apache Spark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'directives-spark-'))
  const input = join(folder, 'văn bản')
  // The same content at a second path.
  const again = join(input, 'một lần nữa.txt')
  let corpus: Corpus | undefined
  beforeAll(async () => {
    cpSync(join(projectRoot, 'fixtures'), input, { recursive: true })
    writeFileSync(join(input, 'hỏng.txt'), Buffer.from([0, 1, 2, 3, 0, 0, 1, 2]))
    cpSync(join(input, 'chi-thi-ttg.txt'), again)
    spawnSync('node', [bin, 'index', 'văn bản', '--corpus', '.'], { cwd: folder })
    corpus = await openCorpus(folder, { readOnly: true })
  })
  afterAll(() => {
    corpus?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const ofIndex = (): readonly string[] => (corpus ? edgeTextsOfIndex(corpus) : [])

  it('gives the edges of an index, row by row, and bad files as rows with their failure', async () => {
    const out = join(folder, 'local')
    const ran = await runJob([input, out, '--master', 'local[2]', '--partitions', '4'])
    expect(ran.code, ran.stderr).toBe(0)
    const edges = edgeTexts(out)
    expect(edges.length).toBeGreaterThan(100)
    expect(edges).toEqual(ofIndex())
    expect(tablesOf(out, 'failures')).toEqual([
      ['failures', { path: 'hỏng.txt', failure: expect.stringMatching(/binary/u) }],
    ])
    expect(existsSync(join(out, '_mapped'))).toBe(false)
    const rows = tablesOf(out, 'citations', 'tasks', 'documents').map(([table, row]) => ({ table, row }))
    const of = (name: string) => rows.flatMap(({ table, row }) => (table === name && isRecord(row) ? [row] : []))
    for (const name of ['citations', 'tasks']) {
      const ids = of(name).map(({ content, n }) => `${content} ${n}`)
      expect(ids.length).toBeGreaterThan(50)
      expect(new Set(ids).size, `rows of ${name} are given once`).toBe(ids.length)
    }
    const paths = of('documents').map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['chi-thi-ttg.txt', 'một lần nữa.txt']))
    // An ordinary index is made from the tables, the same as that of the files; paths are those of the job.
    const made = join(folder, 'made')
    mkdirSync(made)
    const taken = spawnSync('node', [bin, 'import-graph', out, '--corpus', made], { encoding: 'utf8' })
    expect(taken.status, taken.stderr).toBe(0)
    const imported = await openCorpus(made, { readOnly: true })
    const rest = (dump: readonly string[]): readonly string[] => dump.filter((row) => !row.startsWith('["file"'))
    const dump = rest(imported.dump())
    imported.close()
    expect(dump).toEqual(rest(corpus?.dump() ?? []))
  }, 300_000)

  it('gives them on a cluster of which one worker is killed on the way', async () => {
    const out = join(folder, 'cluster')
    // Where no content is given twice the job takes a shorter way; the edges are the same.
    rmSync(again)
    const cluster = await startCluster(home ?? '', folder)
    let isKilled = false
    try {
      const ran = await runJob([input, out, '--master', cluster.master, '--partitions', '8'], (said) => {
        if (isKilled || !said.includes('linking numbers')) return
        isKilled = cluster.workers[0]?.kill('SIGKILL') ?? false
      })
      expect(ran.code, ran.stderr).toBe(0)
      expect(isKilled).toBe(true)
      expect(ran.stderr).toMatch(/Lost executor|worker lost|ExecutorLostFailure|Executor .* (?:removed|lost)/iu)
      expect(edgeTexts(out)).toEqual(ofIndex())
    } finally {
      cluster.stop()
    }
  }, 400_000)
})
