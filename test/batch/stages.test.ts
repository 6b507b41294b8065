import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { BlockLine, CitedLine, FailureLine, MappedLine } from '../../src/batch/rows.ts'
import { type Corpus, readCorpus } from '../../src/corpus/corpus.ts'
import { findFiles } from '../../src/corpus/files.ts'
import { projectRoot, runCli } from '../cli/run-cli.ts'
import { smallCorpus, writeCorpus } from '../corpus/small-corpus.ts'
import {
  edgesOf,
  edgeTexts,
  edgeTextsOfIndex,
  grouped,
  mapped,
  reduced,
  twoRounds,
  worksOf,
  workTexts,
  workTextsOfIndex,
} from './stages.ts'

const corpora: Corpus[] = []
afterEach(() => {
  for (const corpus of corpora.splice(0)) corpus.close()
})

const isMapped = (line: MappedLine | FailureLine): line is MappedLine => !('failure' in line)
const blocksOf = (lines: readonly (MappedLine | FailureLine)[]): readonly BlockLine[] =>
  lines.filter(isMapped).flatMap(({ blocks }) => blocks ?? [])
const pathsOf = async (folder: string, cwd: string): Promise<readonly string[]> =>
  (await findFiles([folder], { cwd })).files.map(({ path }) => path)

async function expectSame(folder: string, cwd: string): Promise<void> {
  const { corpus } = await readCorpus([folder], { cwd, jobs: 1 })
  corpora.push(corpus)
  const lines = await mapped(await pathsOf(folder, cwd), cwd)
  const found = await twoRounds(blocksOf(lines))
  const edges = edgeTexts(edgesOf(found))
  expect(edges.length).toBeGreaterThan(10)
  expect(edges).toEqual(edgeTextsOfIndex(corpus))
  expect(workTexts(worksOf(found))).toEqual(workTextsOfIndex(corpus))
}

describe('map, group, reduce', () => {
  it('gives the edges and documents of an index, row by row: the fixtures', () => expectSame('fixtures', projectRoot))

  it('gives the same for a corpus with copies, namesakes and external documents', () =>
    expectSame('van-ban', writeCorpus(smallCorpus)))

  const real = join(projectRoot, '../shared/corpus')
  if (!existsSync(real)) console.warn('SKIPPED: ../shared/corpus is not here, so real documents are not compared')
  it.skipIf(!existsSync(real))('gives the same for real documents', () => expectSame('.', real), 600_000)

  it('is the same when one line stands for those that are alike', async () => {
    // Other contents with the same citations on the same day, as of a form that every commune fills in.
    const more = Object.entries(smallCorpus).flatMap(([path, text]) =>
      [1, 2, 3].map((i) => [`${i}/${path}`, `${text}\nTrang ${i}.\n`] as const),
    )
    const cwd = writeCorpus(Object.fromEntries(more))
    const blocks = blocksOf(await mapped(await pathsOf('van-ban', cwd), cwd))
    const groups = new Map<string, CitedLine[]>()
    for (const line of blocks)
      if (line.kind === 'cited') {
        const { key, identity, values, date, notBefore } = line
        const name = JSON.stringify([key, identity, values, date, notBefore])
        groups.set(name, [...(groups.get(name) ?? []), line])
      }
    const gathered = [...groups].map(([group, lines]): CitedLine => {
      const [first] = lines.toSorted((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : a.n - b.n))
      if (!first) throw new Error('no group is empty')
      const mentions = lines.reduce((sum, one) => sum + one.mentions, 0)
      return { ...first, mentions, alike: lines.length, group }
    })
    const found = await twoRounds([...blocks.filter(({ kind }) => kind !== 'cited'), ...gathered])
    const each = edgesOf(found).flatMap((edge) =>
      (groups.get(edge.group ?? '') ?? []).map(({ content, n }) => ({ ...edge, content, n })),
    )
    const apart = await twoRounds(blocks)
    expect(each.length).toBeGreaterThan(gathered.length)
    expect(edgeTexts(each)).toEqual(edgeTexts(edgesOf(apart)))
    expect(workTexts(worksOf(found))).toEqual(workTexts(worksOf(apart)))
  })

  it('is the same in any order, in parts, and when a line comes twice', async () => {
    const cwd = writeCorpus(smallCorpus)
    const paths = await pathsOf('van-ban', cwd)
    const whole = await mapped(paths, cwd)
    const parts = (await Promise.all([1, 2, 3].map((i) => mapped([...paths].reverse(), cwd, { i, n: 3 })))).flat()
    const byPath = (lines: readonly (MappedLine | FailureLine)[]): readonly string[] =>
      lines.map((line) => JSON.stringify(line)).sort()
    expect(byPath(parts)).toEqual(byPath(whole))
    const blocks = blocksOf(whole)
    const once = await twoRounds(blocks)
    const twice = await twoRounds([...blocks, ...blocks.slice(0, 40)].reverse())
    expect(edgeTexts(edgesOf(twice))).toEqual(edgeTexts(edgesOf(once)))
    expect(workTexts(worksOf(twice))).toEqual(workTexts(worksOf(once)))
  })
})

describe('bad lines', () => {
  const text = readFileSync(join(projectRoot, 'fixtures/chi-thi-tinh-uy.txt'), 'utf8')

  it('of map are rows with their failure, and the next line is read', async () => {
    const good = JSON.stringify({ path: 'a.txt', text })
    const lines = await mapped(
      ['{"path": ', '{"text": "x"}', '{"path": "b.txt", "base64": "a!"}', 'is-not-here.txt', good],
      projectRoot,
    )
    expect(
      lines.map((line) => ('failure' in line ? [line.path, line.line, line.failure.slice(0, 12)] : line.path)),
    ).toEqual([
      ['-', 1, 'is no JSON: '],
      ['-', 2, 'has no "path'],
      ['-', 3, 'has a "base6'],
      ['is-not-here.txt', undefined, 'does not exi'],
      'a.txt',
    ])
  })

  it('of reduce are rows with their failure, and the blocks are worked out', async () => {
    const blocks = blocksOf(await mapped([JSON.stringify({ path: 'a.txt', text })], projectRoot))
    const good = grouped(blocks.filter(({ key }) => key.startsWith('n:')))
    const other = (good[0] ?? '').replace('"reader":"', '"reader":"x')
    const found = await reduced(['nothing', '{"key":"n:5"}', other, ...good, good[0] ?? ''])
    const failures = found.flatMap((line) => ('failure' in line ? [line.failure] : []))
    expect(failures).toHaveLength(4)
    expect(failures.join('\n')).toMatch(/is no JSON.*\n.*another version.*\n.*another version.*\nstands apart/u)
    expect(edgeTexts(edgesOf(found))).toEqual(edgeTexts(edgesOf(await reduced(good))))
  })
})

describe('directives map and reduce', () => {
  const parsed = (line: string) => (line === '' ? undefined : JSON.parse(line))

  it('are filters over lines', async () => {
    const map = await runCli(['map', '--only', 'blocks'], { stdin: 'fixtures/chi-thi-ttg.txt\nnot-there.txt\n' })
    expect(map).toMatchObject({ code: 0, stderr: '' })
    const [first, second] = map.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(Object.keys(first)).toEqual(['reader', 'path', 'content', 'blocks'])
    expect(second).toMatchObject({ path: 'not-there.txt', failure: expect.stringContaining('exist') })
    const reduce = await runCli(['reduce'], { stdin: `${grouped(first.blocks).join('\n')}\n` })
    expect(reduce.code).toBe(0)
    expect(reduce.stdout).toContain('"kind":"edge"')
  })

  it('give each row of each table as a line of its own', async () => {
    const stdin = 'fixtures/chi-thi-ttg.txt\nnot-there.txt\n'
    const [whole, failed] = (await runCli(['map', '--only', 'rows,blocks'], { stdin })).stdout.split('\n').map(parsed)
    const { stdout } = await runCli(['map', '--tables'], { stdin })
    const lines = stdout.split('\n').slice(0, -1)
    // What is only handed on stands behind a tab.
    const rowsOf = (...tables: readonly string[]) =>
      lines
        .map((line) => line.split('\t').map(parsed))
        .filter(([row]) => tables.includes(row.table))
        .map(([{ table, ...row }, ...behind]) => [row, ...behind])
    const { content, path, rows, blocks } = whole
    const { sha256, kind, values } = rows
    expect(rowsOf('documents')).toEqual([[{ path, content, sha256, kind, values }, rows]])
    const document = lines.find((line) => line.startsWith('{"table":"documents"'))
    expect(document?.split('\t')[1]).toBe(JSON.stringify(rows))
    expect(rowsOf('contents')).toEqual([[{ content }]])
    const numbered = (all: readonly object[]) => all.map((one, n) => [{ content, n, ...one }])
    expect(rows.mentions.length).toBeGreaterThan(1)
    expect(rowsOf('citations')).toEqual(numbered(rows.mentions))
    expect(rowsOf('tasks')).toEqual(numbered(rows.tasks))
    const isNumber = ([, block]: readonly { readonly key: string }[]): boolean => block?.key.startsWith('n:') === true
    expect(rowsOf('numbers', 'names').map(([, line]) => line)).toEqual(blocks)
    expect(rowsOf('numbers').every(isNumber)).toBe(true)
    expect(rowsOf('names').some(isNumber)).toBe(false)
    const { failure } = failed
    expect(rowsOf('failures')).toEqual([[{ path: 'not-there.txt', failure }]])
    // Citations of one group differ in nothing that decides.
    const groups = new Map<string, Set<string>>()
    for (const [row, { identity, values, date, notBefore }] of rowsOf('numbers', 'names'))
      if (row.group) {
        const said = groups.get(row.group) ?? new Set()
        groups.set(row.group, said.add(JSON.stringify([identity, values, date, notBefore])))
      }
    expect(groups.size).toBeGreaterThan(1)
    expect([...groups.values()].every(({ size }) => size === 1)).toBe(true)
  })

  it.each(['0/3', '4/3', 'x', '1/'])('take no part %s', async (part) => {
    expect(await runCli(['map', '--part', part])).toMatchObject({ code: 2, stderr: expect.stringContaining('i/n') })
  })

  it('come with a job for Apache Spark', async () => {
    const { code, stdout } = await runCli(['spark-job'])
    expect(code).toBe(0)
    expect(readFileSync(stdout.trim(), 'utf8')).toContain('spark-submit')
  })

  it('name the fields there are', async () => {
    expect((await runCli(['map', '--only', 'edges'])).stderr).toContain('document, rows, blocks')
  })
})
