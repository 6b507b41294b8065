import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { columnsOf, wrap } from '../../src/cli/terminal.ts'
import { openCorpusCopy } from '../../src/corpus/corpus.ts'
import { writeCorpus } from '../corpus/small-corpus.ts'
import { projectRoot, runCli } from './run-cli.ts'

let folder = ''
beforeAll(async () => {
  folder = writeCorpus()
  expect((await runCli(['index', 'van-ban'], { cwd: folder })).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const ask = (...args: string[]) => runCli(args, { cwd: folder })

const questions = [
  'list',
  'missing',
  'stats',
  'tasks',
  'search cầu',
  'cites 05-CT/TU',
  'refs 98-CV/ĐU',
  'show 05-CT/TU',
  'path 98-CV/ĐU 05-CT/TU',
  'cascade 16/ct-ttg:2021',
]

describe('every question', () => {
  it.each(questions)('answers in JSON, NDJSON and CSV: %s', async (question) => {
    const args = question.split(' ')
    const json = await ask(...args, '--json')
    expect({ code: json.code, stderr: json.stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(json.stdout)).toBeTypeOf('object')
    const lines = (await ask(...args, '--ndjson')).stdout
    expect(lines).toMatch(/\n$/u)
    for (const line of lines.trimEnd().split('\n')) expect(JSON.parse(line)).toBeTypeOf('object')
    const csv = await ask(...args, '--csv')
    expect(csv.code).toBe(0)
    // The reader refuses rows of another length than the header's.
    expect(parseCsv(csv.stdout, { columns: true }).length).toBeGreaterThan(0)
  })

  it('keeps one object a line when the name is ambiguous or unknown', async () => {
    for (const name of ['16/CT-TTg', '99/XX-YY']) {
      const { code, stdout } = await ask('cites', name, '--ndjson')
      expect(code).toBe(1)
      const lines = stdout.trimEnd().split('\n')
      expect(lines).toHaveLength(1)
      expect(JSON.parse(lines[0] ?? '')).toHaveProperty('candidates')
    }
  })

  it('gives the cascade as a list as well, each under the document above', async () => {
    const { stdout } = await ask('cascade', '16/ct-ttg:2021', '--ndjson')
    const branches = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { depth: number; parent?: string; document: { key: string } })
    expect(branches[0]).toMatchObject({ depth: 0, document: { key: '16/ct-ttg:2021' } })
    const known = new Set(branches.map(({ document }) => document.key))
    for (const { depth, parent } of branches)
      expect(depth === 0 ? parent === undefined : known.has(parent ?? '')).toBe(true)
  })

  it('takes standard input for a path', async () => {
    const stdin = readFileSync(join(projectRoot, 'fixtures/chi-thi-tinh-uy.txt'))
    for (const command of ['tasks', 'list']) {
      const { code, stdout } = await runCli([command, '-', '--json'], { stdin, cwd: '/' })
      expect(code).toBe(0)
      expect(stdout).toContain('05-CT/TU')
    }
    expect((await runCli(['refs', '05-CT/TU', '-'], { stdin, cwd: '/' })).code).toBe(0)
    expect(await runCli(['parse', '-', '-', '--only', 'kind'], { stdin })).toMatchObject({
      code: 3,
      stderr: 'directives: standard input was read already: `-` can stand only once\n',
    })
    expect((await runCli(['index', '-'], { stdin, cwd: folder })).code).toBe(2)
  })
})

describe('what could not be answered', () => {
  it('is told as unreadable when nothing could be read', async () => {
    expect(await ask('list', 'khong-co')).toMatchObject({ code: 3, stdout: '' })
    expect(await ask('cites', '05-CT/TU', 'khong-co')).toMatchObject({ code: 3, stdout: '' })
  })

  it('does not say that a document which was never read cites nothing', async () => {
    const external = JSON.parse((await ask('missing', '--limit', '1', '--json')).stdout) as {
      results: { document: { key: string } }[]
    }
    const { code, stderr } = await ask('refs', external.results[0]?.document.key ?? '')
    expect(code).toBe(1)
    expect(stderr).toContain('it is cited but not in the corpus')
  })

  it('tells an empty index and a damaged one apart', async () => {
    const place = mkdtempSync(join(tmpdir(), 'directives-empty-'))
    try {
      mkdirSync(join(place, 'rong'))
      expect((await runCli(['index', 'rong'], { cwd: place })).code).toBe(3)
      // Nothing was there to be indexed: no index is left behind.
      expect((await runCli(['stats'], { cwd: place })).code).toBe(2)
      writeFileSync(join(place, 'rong/a.txt'), 'Số: 12/CV-UBND\n')
      expect((await runCli(['index', 'rong'], { cwd: place })).code).toBe(0)
      expect((await runCli(['forget', 'rong'], { cwd: place })).code).toBe(0)
      const empty = await runCli(['stats'], { cwd: place })
      expect(empty.code).toBe(1)
      expect(empty.stderr).toContain('the index holds no document yet: add some with `directives index <folder>`')
      mkdirSync(join(place, 'khac/.directives'), { recursive: true })
      writeFileSync(join(place, 'khac/.directives/corpus.db'), 'no database at all '.repeat(500))
      const damaged = await runCli(['stats'], { cwd: join(place, 'khac') })
      expect(damaged.code).toBe(3)
      expect(damaged.stderr).toContain('remove it and index again')
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  })

  it('names the key and the file of each candidate', async () => {
    const { stderr } = await ask('cites', '16/CT-TTg')
    expect(stderr).toMatch(/^ {2}16\/ct-ttg:2021 · van-ban\/.+$/mu)
  })

  it('refuses an empty name and a search without words', async () => {
    expect((await ask('cites', ' ')).code).toBe(2)
    expect((await ask('search', '"*"')).code).toBe(2)
  })

  it.each(['show', 'tasks', 'graph'])('tells %s of a mistyped file that it is missing', async (command) => {
    expect(await ask(command, 'khong-co.txt')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('khong-co.txt does not exist\n'),
    })
  })
})

describe('--output', () => {
  it('replaces a file as a whole, keeps its permissions and follows links', async () => {
    const file = join(folder, 'danh-sach.json')
    writeFileSync(file, 'old')
    chmodSync(file, 0o640)
    symlinkSync('danh-sach.json', join(folder, 'lien-ket.json'))
    expect((await ask('list', '--json', '-o', 'lien-ket.json')).code).toBe(0)
    expect(lstatSync(join(folder, 'lien-ket.json')).isSymbolicLink()).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('results')
  })

  it('holds for parse and for the summary of a file', async () => {
    expect(await ask('parse', 'van-ban', '-o', 'tat-ca.ndjson')).toMatchObject({ code: 0, stdout: '' })
    const lines = readFileSync(join(folder, 'tat-ca.ndjson'), 'utf8').trimEnd().split('\n')
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('header')
    const args = ['show', 'van-ban/da-nang/ct-05-tu.txt', '-o', 'tom-tat.txt']
    expect(await runCli(args, { cwd: folder, tty: true, columns: 80 })).toMatchObject({ code: 0, stdout: '' })
    const text = readFileSync(join(folder, 'tom-tat.txt'), 'utf8')
    expect(text).toContain('05-CT/TU')
    // A file is no terminal.
    expect(text).not.toMatch(/\u001b/u)
  })

  it('keeps what stands there when nothing could be read', async () => {
    const file = join(folder, 'giu-lai.json')
    writeFileSync(file, 'kept')
    for (const command of ['parse', 'show'])
      expect((await ask(command, 'khong-co.txt', '-o', 'giu-lai.json')).code).toBe(3)
    expect(readFileSync(file, 'utf8')).toBe('kept')
    expect(readdirSync(folder).filter((name) => name.startsWith('giu-lai'))).toEqual(['giu-lai.json'])
  })

  it('leaves a file alone that is called like an unfinished one', async () => {
    writeFileSync(join(folder, 'bang.csv.part'), 'of somebody')
    expect((await ask('list', '--csv', '-o', 'bang.csv')).code).toBe(0)
    expect(readFileSync(join(folder, 'bang.csv'), 'utf8')).toContain('05-CT/TU')
    expect(readFileSync(join(folder, 'bang.csv.part'), 'utf8')).toBe('of somebody')
  })

  it.skipIf(process.platform === 'win32')('leaves no unfinished file behind when it is stopped', async () => {
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'bin/directives.js'), 'parse', 'van-ban', '-', '-o', 'dung.ndjson'],
      {
        cwd: folder,
        stdio: 'pipe',
      },
    )
    const unfinished = (): boolean => readdirSync(folder).includes('dung.ndjson.part')
    // It waits for standard input, with its file open.
    await vi.waitUntil(unfinished, { timeout: 20_000 })
    child.kill('SIGTERM')
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGTERM')
    expect(readdirSync(folder).filter((name) => name.startsWith('dung'))).toEqual([])
  })

  it.each([
    ['khong-co/x.json', 'its folder does not exist'],
    ['van-ban', 'it is a folder'],
  ])('to %s is refused', async (path, reason) => {
    expect(await ask('list', '--json', '-o', path)).toMatchObject({
      code: 2,
      stderr: `directives: cannot write ${path}: ${reason}\n`,
    })
  })

  it.skipIf(process.platform !== 'linux')('goes into a device, and a full disk is told without a stack', () => {
    const run = (shell: string) =>
      spawnSync('bash', ['-c', shell], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, BIN: join(projectRoot, 'bin/directives.js') },
      })
    expect(run('node "$BIN" list --limit 1 -o /dev/stdout | head -1').stdout).toContain('date')
    for (const shell of [
      'node "$BIN" list > /dev/full',
      'node "$BIN" parse van-ban > /dev/full',
      'node "$BIN" list -o /dev/full',
    ]) {
      const { status, stderr } = run(shell)
      expect(status).toBe(2)
      expect(stderr).toMatch(/^directives: cannot write .*: no space is left on the disk\n$/u)
    }
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })
})

describe('the graph', () => {
  it('has one link for each pair and relation: what a document says itself needs no witness', async () => {
    const { stdout } = await runCli(['graph', 'fixtures', '--format', 'json'])
    const { links } = JSON.parse(stdout) as {
      links: { source: string; target: string; relation: string; reported?: boolean }[]
    }
    const names = links.map(({ source, target, relation }) => `${source} ${relation} ${target}`)
    expect(names.length).toBeGreaterThan(100)
    expect(new Set(names).size).toBe(names.length)
    // What only others tell is still there.
    expect(links.some(({ reported }) => reported)).toBe(true)
  })
})

describe('an index that may only be read', () => {
  it('is asked through a copy, which goes', async () => {
    const place = mkdtempSync(join(tmpdir(), 'directives-copy-'))
    vi.stubEnv('TMPDIR', place)
    const corpus = await openCorpusCopy(folder)
    expect(corpus.root).toBe(folder)
    expect(corpus.list().length).toBeGreaterThan(5)
    corpus.close()
    expect(readdirSync(place)).toEqual([])
    const file = join(folder, '.directives/corpus.db')
    const mode = statSync(file).mode & 0o777
    chmodSync(file, 0o444)
    try {
      // The copy is written to, whatever holds for the original.
      const again = await openCorpusCopy(folder)
      expect(statSync(join(place, readdirSync(place)[0] ?? '', 'corpus.db')).mode & 0o777).toBe(0o600)
      again.close()
    } finally {
      chmodSync(file, mode)
    }
    expect(readdirSync(place)).toEqual([])
    vi.unstubAllEnvs()
    rmSync(place, { recursive: true })
  })
})

describe('patterns of files', () => {
  it('without a slash are meant at any depth', async () => {
    const { results } = JSON.parse((await ask('list', 'van-ban', '--include', 'ct-*.txt', '--json')).stdout) as {
      results: { paths: string[] }[]
    }
    expect(results.length).toBeGreaterThan(1)
    expect(results.every(({ paths }) => paths.every((path) => /\/ct-[^/]+$/u.test(path)))).toBe(true)
    expect(await ask('list', 'van-ban', '--include', '*.doc')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('van-ban has no document below it that was asked for'),
    })
  })
})

describe('columns of a terminal', () => {
  it('are counted as they are seen', () => {
    expect(columnsOf('Chỉ thị'.normalize('NFD'))).toBe(7)
    expect(columnsOf('越南')).toBe(4)
    expect(columnsOf('a\u200bb')).toBe(2)
  })

  it('wrap at spaces, then behind hyphens and slashes, never inside a letter', () => {
    expect(wrap('Thông tư 37/2013/TTLT-BNNPTNT-BTC', 13)).toEqual(['Thông tư', '37/2013/TTLT-', 'BNNPTNT-BTC'])
    // Of a long word only as much is read as a line holds.
    expect(wrap('a'.repeat(2_000_000), 100)).toHaveLength(20_000)
    const decomposed = 'ủyban'.normalize('NFD')
    expect(wrap(decomposed, 1).map((line) => line.normalize('NFC'))).toEqual(['ủ', 'y', 'b', 'a', 'n'])
  })
})
