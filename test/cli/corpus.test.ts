import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCorpus, readCorpus } from '../../src/corpus/corpus.ts'
import { openDatabase } from '../../src/store/driver.ts'
import { smallCorpus, writeCorpus, writeInto } from '../corpus/small-corpus.ts'
import { projectRoot, runCli } from './run-cli.ts'

let folder = ''
beforeAll(async () => {
  folder = writeCorpus()
  const { code, stderr } = await runCli(['index', 'van-ban'], { cwd: folder })
  expect({ code, stderr: stderr.replace(/ in .*s/u, '') }).toEqual({
    code: 0,
    stderr: `directives: ${Object.keys(smallCorpus).length} added, 0 changed, 0 unchanged, 0 removed\n`,
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (...args: string[]) => runCli(args, { cwd: folder })
const json = async (...args: string[]) => {
  const { code, stdout } = await ask(...args, '--json')
  const value: unknown = JSON.parse(stdout)
  return { code, value }
}

describe('a mixed folder', () => {
  it('says how many files of kinds that are not read were passed over, and which', async () => {
    const mixed = writeCorpus()
    try {
      for (const name of ['dau.png', 'con-dau.PNG', 'ghi-am.mp3', 'GHI-CHU', '.an.png']) writeInto(mixed, name, 'x')
      const told =
        '4 files of kinds that are not read passed over: 2 .png, 1 without ending, 1 .mp3; pictures (.jpg, .png) are read when they are named'
      const commands = [
        ['parse'],
        ['list'],
        ['stats'],
        ['search', 'bến đò'],
        ['cites', '16/CT-TTg', '--all'],
        ['index'],
      ]
      for (const command of commands) {
        const { code, stderr } = await runCli([...command, 'van-ban'], { cwd: mixed })
        expect({ command, code, told: stderr.split('\n').includes(`directives: ${told}`) }).toEqual({
          command,
          code: 0,
          told: true,
        })
      }
      const { stdout } = await runCli(['index', 'van-ban', '--json'], { cwd: mixed })
      expect(JSON.parse(stdout)).toMatchObject({
        passedOver: [
          { ending: 'png', files: 2 },
          { ending: '', files: 1 },
          { ending: 'mp3', files: 1 },
        ],
      })
      expect((await runCli(['index', 'van-ban', '-q'], { cwd: mixed })).stderr).toBe('')
    } finally {
      rmSync(mixed, { recursive: true, force: true })
    }
  })
})

describe('the corpus on the command line', () => {
  it('keeps its index out of repositories', () => {
    expect(readFileSync(join(folder, '.directives/.gitignore'), 'utf8')).toBe('*\n')
  })

  it('tells who cites a document', async () => {
    const { code, value } = await json('cites', 'chi thi 16/ct-ttg ngay 12/4/2021')
    expect(code).toBe(0)
    expect(value).toMatchObject({
      targets: [{ key: '16/ct-ttg:2021', type: 'CT', number: '16/CT-TTg', date: '2021-04-12', external: false }],
      results: [
        {
          depth: 1,
          document: { number: '05/CT-UBND' },
          mentions: [{ relation: 'implements', path: 'van-ban/da-nang/ct-05-ubnd.txt', line: 14 }],
        },
        {},
        {},
        {},
        {},
      ],
    })
    const { stdout } = await ask('cites', '51-KH/QU')
    expect(stdout).toContain('van-ban/da-nang/cam-le/khue-trung/cv-98.txt:12 implements')
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      'Thực hiện »Kế hoạch số 51-KH/QU ngày 02/6/2021 của Quận ủy«, Chỉ thị số 05-CT/TU',
    )
  })

  it('lists the documents of an ambiguous name and exits 1', async () => {
    const { code, stdout, stderr } = await ask('cites', 'Chỉ thị 16/CT-TTg', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ candidates: [{ key: '16/ct-ttg:2020' }, { key: '16/ct-ttg:2021' }] })
    expect(stderr).toContain('names 2 documents')
    expect(stderr).toContain('2020-03-31 · THỦ TƯỚNG CHÍNH PHỦ')
    expect((await json('cites', 'Chỉ thị 16/CT-TTg', '--all')).value).toMatchObject({ targets: [{}, {}] })
  })

  it('names the nearest for an unknown name and exits 1', async () => {
    const { code, value } = await json('refs', '98-CV/ĐUU')
    expect({ code, value }).toMatchObject({ code: 1, value: { candidates: [] } })
    expect(JSON.stringify(value)).toContain('98-CV/ĐU')
    expect((await ask('refs', '98-CV/ĐUU')).stderr).toMatch(/no document "98-CV\/ĐUU" in the corpus; nearest:/u)
  })

  it('exits 1 and says so when nothing is found', async () => {
    expect(await ask('cites', '16/ct-ttg:2020')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('no document of the corpus cites it'),
    })
    expect(await ask('search', 'tàu vũ trụ')).toMatchObject({ code: 1 })
  })

  it('asks given paths instead of the index', async () => {
    const { code, value } = await json('refs', '98-CV/ĐU', 'van-ban/da-nang/cam-le')
    expect(code).toBe(0)
    expect(value).toMatchObject({
      results: expect.arrayContaining([
        expect.objectContaining({
          document: expect.objectContaining({ key: '5-ct/tu:2020-2025:đà-nẵng', external: true }),
        }),
      ]),
    })
    expect(await ask('stats', 'khong-co')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('khong-co does not exist'),
    })
  })

  it('finds the index from a folder below, and takes a file as a name', async () => {
    const below = join(folder, 'van-ban/da-nang')
    const { code, stdout } = await runCli(['cites', 'ct-05-tu.txt'], { cwd: below })
    expect(code).toBe(0)
    expect(stdout).toContain('cam-le/kh-51-qu.txt:')
  })

  it('says how to make an index where there is none', async () => {
    expect(await runCli(['list'], { cwd: '/' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('directives index'),
    })
  })

  it.each([
    ['--depth', '0'],
    ['--relation', 'loves'],
    ['--from', 'gestern'],
    ['--system', 'church'],
  ])('refuses %s %s with exit 2', async (option, value) => {
    const { code, stderr } = await ask('cites', '51-KH/QU', option, value)
    expect(code).toBe(2)
    expect(stderr).toContain(value)
  })

  it.each([
    ['list'],
    ['missing'],
    ['stats'],
    ['search', 'cầu treo'],
    ['cites', '05-CT/TU'],
    ['show', '05-CT/TU'],
    ['cascade', '16/ct-ttg:2021'],
    ['tasks'],
  ])('fits 60 columns: %s %s', async (...args) => {
    const { stdout } = await runCli(args, { cwd: folder, columns: 60, tty: true })
    expect(stdout).not.toBe('')
    // Escape sequences take no room.
    const lines = stdout.replace(/\u001b\[[0-9;]*m/gu, '').split('\n')
    expect(lines.filter((line) => line.length > 60 && line.trim().includes(' '))).toEqual([])
    expect(stdout).toMatch(/\u001b\[/u)
    expect((await runCli([...args, '--no-color'], { cwd: folder, columns: 60, tty: true })).stdout).not.toMatch(
      /\u001b\[/u,
    )
  })

  it('writes NDJSON and CSV', async () => {
    const lines = (await ask('missing', '--ndjson')).stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { citedBy: 2 },
      { citedBy: 1 },
      { citedBy: 1 },
      { citedBy: 1 },
    ])
    const csv = (await ask('cites', '51-KH/QU', '--csv')).stdout
    expect(csv).toMatch(
      /^\ufeffkey,type,number,date,issuer,place,subject,paths,external,depth,resolution,relation,extent,provisions,path,line,text,sentence\r\n/u,
    )
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2)
    expect((await ask('list', '--csv', '--json')).code).toBe(2)
  })

  it('writes to a file as a whole', async () => {
    expect(await ask('list', '--json', '-o', 'danh-sach.json')).toMatchObject({ code: 0, stdout: '' })
    expect(JSON.parse(readFileSync(join(folder, 'danh-sach.json'), 'utf8'))).toMatchObject({
      results: expect.any(Array),
    })
    expect(existsSync(join(folder, 'danh-sach.json.part'))).toBe(false)
    expect(await ask('list', '--json', '-o', 'khong-co/x.json')).toMatchObject({ code: 2 })
  })

  it('draws the graph of the index and of paths', async () => {
    const whole = await ask('graph', '--format', 'json')
    expect(JSON.parse(whole.stdout)).toMatchObject({ nodes: expect.any(Array), links: expect.any(Array) })
    expect((await ask('graph', 'van-ban/da-nang', '--hide-external')).stdout).toMatch(/^digraph/u)
    expect((await ask('graph', '98-CV/ĐU', '--depth', '1', '--format', 'mermaid')).stdout).toContain('98-CV/ĐU')
    expect((await ask('graph', '--format', 'csv')).code).toBe(2)
  })
})

describe('stopping at any moment', () => {
  it('leaves a sound index that the next run completes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) =>
        Object.entries(smallCorpus).map(([name, text]) => [`${n}/${name}`, `${text}\nBản số ${n}.\n`]),
      ).flat(),
    )
    const place = writeCorpus(files)
    try {
      const { corpus: expected } = await readCorpus(['van-ban'], { cwd: place, jobs: 1 })
      const dump = expected.dump()
      expected.close()
      mkdirSync(join(place, 'work'))
      for (const written of [1, 60, 150]) {
        const child = spawn(
          process.execPath,
          [join(projectRoot, 'bin/directives.js'), 'index', 'van-ban', '--jobs', '2'],
          {
            cwd: place,
            stdio: 'ignore',
          },
        )
        const ended = once(child, 'exit')
        // Killed as soon as so many files are in the index: in the middle of the work.
        for (;;) {
          if (child.exitCode !== null || (await filesIn(place)) >= written) break
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
        child.kill('SIGKILL')
        await ended
        const database = await openDatabase(join(place, '.directives/corpus.db'))
        expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
        database.close()
      }
      const corpus = await openCorpus(place)
      await corpus.index(['van-ban'], { jobs: 1 })
      expect(corpus.dump()).toEqual(dump)
      corpus.close()
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  })

  it('keeps up with changes until it is stopped', async () => {
    const place = writeCorpus({ 'a.txt': smallCorpus['da-nang/ct-05-tu.txt'] ?? '' })
    try {
      const child = spawn(process.execPath, [join(projectRoot, 'bin/directives.js'), 'index', 'van-ban', '--watch'], {
        cwd: place,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      const ended = once(child, 'exit')
      let said = ''
      const hears = (words: string): Promise<void> =>
        new Promise((resolve) => {
          const look = (): void => {
            if (said.includes(words)) resolve()
          }
          child.stderr.on('data', look)
          look()
        })
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8')
      })
      await hears('watching')
      // A first run of less than a tenth of a second is told in the same words as the next one.
      said = ''
      writeInto(place, 'b.txt', smallCorpus['da-nang/ct-05-ubnd.txt'] ?? '')
      await hears('1 added, 0 changed, 0 unchanged, 0 removed\n')
      child.kill('SIGINT')
      expect((await ended)[0]).toBe(0)
      const corpus = await openCorpus(place)
      expect(corpus.list()).toHaveLength(2)
      corpus.close()
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  })
})

async function filesIn(place: string): Promise<number> {
  const path = join(place, '.directives/corpus.db')
  if (!existsSync(path)) return 0
  try {
    const database = await openDatabase(path, { readOnly: true })
    try {
      return Number(database.prepare('SELECT count(*) AS n FROM file').get()?.n ?? 0)
    } finally {
      database.close()
    }
  } catch {
    // Not yet made, or just being written.
    return 0
  }
}
