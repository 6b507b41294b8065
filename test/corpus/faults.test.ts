import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Corpus, openCorpus, readCorpus } from '../../src/corpus/corpus.ts'
import { openDatabase } from '../../src/store/driver.ts'
import { projectRoot, runCli } from '../cli/run-cli.ts'
import { smallCorpus, writeCorpus } from './small-corpus.ts'

/** The real path of a folder that the file system will not list; a superuser is refused by no permission. */
const locked = vi.hoisted(() => ({ folder: '' }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const readdir = (path: string, ...rest: unknown[]): unknown =>
    path === locked.folder
      ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
      : Reflect.apply(real.readdir, real, [path, ...rest])
  return { ...real, readdir }
})

let folder = ''
let corpus: Corpus
const all = Object.keys(smallCorpus).length
const database = (): string => join(folder, '.directives/corpus.db')

beforeEach(async () => {
  folder = writeCorpus(smallCorpus)
  corpus = await openCorpus(folder, { create: true })
})
afterEach(() => {
  locked.folder = ''
  corpus.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('an index', () => {
  it.each([
    ['list'],
    ['tasks'],
    ['search', 'giãn'],
    ['cites', '16/CT-TTg'],
    ['graph'],
    ['stats'],
    ['index', 'van-ban'],
  ])('that is damaged inside is told as such: %s %s', async (...args) => {
    await corpus.index(['van-ban'])
    corpus.store.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    corpus.close()
    const bytes = readFileSync(database())
    // The first page, which tells what tables there are, stays.
    writeFileSync(database(), Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 0xa7)]))
    const { code, stderr } = await runCli(args, { cwd: folder })
    expect(stderr).toMatch(/is damaged .* remove it and index again/u)
    expect(code).toBe(3)
    corpus = await openCorpus(writeCorpus({}), { create: true })
  })

  it('is not made in a database of another program', async () => {
    corpus.close()
    rmSync(database())
    const foreign = await openDatabase(database())
    foreign.exec('CREATE TABLE so_quy (ngay TEXT, tien INTEGER)')
    foreign.close()
    const before = readFileSync(database())
    const { code, stderr } = await runCli(['index', 'van-ban'], { cwd: folder })
    expect([code, stderr]).toEqual([3, expect.stringContaining('is a database of another program')])
    expect(readFileSync(database())).toEqual(before)
    corpus = await openCorpus(writeCorpus({}), { create: true })
  })

  it('on a full disk says so, stays sound and goes on when there is room', async () => {
    const lines = Array.from({ length: 2000 }, (_, n) => `Điểm ${n * n}: cột mốc ${n * 7919} tại km ${n * 31}.`)
    writeFileSync(join(folder, 'van-ban/dai.txt'), `${smallCorpus['da-nang/ct-05-tu.txt']}\n${lines.join('\n')}\n`)
    const pages = corpus.store.database.prepare('PRAGMA page_count').get()?.page_count
    corpus.store.database.exec(`PRAGMA max_page_count = ${pages}`)
    await expect(corpus.index(['van-ban'])).rejects.toThrow(/is full: make room/u)
    expect(corpus.store.database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    corpus.store.database.exec('PRAGMA max_page_count = 1000000')
    await corpus.index(['van-ban'])
    const fresh = await readCorpus(['van-ban'], { cwd: folder })
    expect(corpus.dump()).toEqual(fresh.corpus.dump())
    fresh.corpus.close()
  })

  it('stops while it links, and goes on', async () => {
    const stop = new AbortController()
    let steps = 0
    const progress = ({ phase }: { readonly phase: string }): void => {
      if (phase !== 'linking') return
      steps += 1
      // As Ctrl-C does: the signal comes from outside, between two turns.
      setImmediate(() => stop.abort())
    }
    expect(await corpus.index(['van-ban'], { signal: stop.signal, progress })).toMatchObject({ stopped: true })
    expect([steps, corpus.isUnfinished]).toEqual([1, true])
    await corpus.index(['van-ban'])
    expect(corpus.isUnfinished).toBe(false)
  })
})

it('names a file that takes all memory of its thread, and reads the others', async () => {
  const lines = Array.from({ length: 30 }, (_, n) => [
    `n${n}.txt`,
    `${smallCorpus['da-nang/ct-05-tu.txt']}\nBản ${n}.\n`,
  ])
  const place = writeCorpus(Object.fromEntries(lines))
  writeFileSync(join(place, 'van-ban/n29.txt'), 'Nuốt hết bộ nhớ.\n')
  const worker = join(place, 'worker.mjs')
  writeFileSync(
    worker,
    `import { readRows as read } from ${JSON.stringify(`file://${projectRoot}/dist/worker.js`)}
    export const readRows = (task) => {
      const held = []
      while (task.path.endsWith('n29.txt')) held.push(Array.from({ length: 1e5 }, (_, n) => ({ n })))
      return read(task)
    }
    export const readManyRows = async (tasks) => {
      const results = []
      for (const task of tasks) results.push(await readRows(task))
      return results
    }`,
  )
  const { corpus: read, summary } = await readCorpus(['van-ban'], {
    cwd: place,
    jobs: 2,
    worker: pathToFileURL(worker),
  })
  expect(summary).toMatchObject({
    added: 29,
    failed: [{ path: 'van-ban/n29.txt', reason: expect.stringMatching(/memory .* split it first/u) }],
  })
  expect(read.isUnfinished).toBe(false)
  read.close()
  rmSync(place, { recursive: true, force: true })
})

describe('a walk', () => {
  it('keeps what lies below a folder that cannot be listed, and names it', async () => {
    await corpus.index(['van-ban'])
    const dump = corpus.dump()
    locked.folder = join(folder, 'van-ban/da-nang')
    const summary = await corpus.index(['van-ban'])
    expect(summary).toMatchObject({
      removed: 0,
      failed: [{ path: 'van-ban/da-nang', reason: 'cannot be listed: permission denied' }],
    })
    expect(corpus.dump()).toEqual(dump)
    expect((await runCli(['index', 'van-ban'], { cwd: folder })).code).toBe(3)
    locked.folder = join(folder, 'van-ban')
    expect(await corpus.index(['van-ban'])).toMatchObject({ removed: 0, failed: [{ path: 'van-ban' }] })
    expect(corpus.dump()).toEqual(dump)
  })

  it.each([
    ['gone', () => {}, 'does not exist'],
    ['an empty mount point', () => mkdirSync(join(folder, 'van-ban')), 'has no readable document below it'],
  ])('keeps the documents of a folder that is away: %s', async (_, instead, reason) => {
    await corpus.index(['van-ban'])
    const dump = corpus.dump()
    rmSync(join(folder, 'van-ban'), { recursive: true })
    instead()
    const summary = await corpus.index(['van-ban'])
    expect(summary).toMatchObject({ removed: 0, failed: [{ path: 'van-ban' }] })
    expect(summary.failed[0]?.reason).toContain(reason)
    expect(summary.failed[0]?.reason).toContain(`stays (${all} documents`)
    expect(corpus.dump()).toEqual(dump)
    const ran = await runCli(['index', 'van-ban'], { cwd: folder })
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('directives forget')
    expect(corpus.forget(['van-ban'])).toBe(all)
  })

  it('drops a folder that vanished below one that is there, and a file that was named', async () => {
    await corpus.index(['van-ban'])
    rmSync(join(folder, 'van-ban/da-nang'), { recursive: true })
    const summary = await corpus.index(['van-ban'])
    expect(summary.removed).toBeGreaterThan(0)
    expect(summary.failed).toEqual([])
    rmSync(join(folder, 'van-ban/nghe-an/ct-05-ubnd.txt'))
    expect(await corpus.index(['van-ban/nghe-an/ct-05-ubnd.txt'])).toMatchObject({ removed: 1, failed: [] })
  })

  it('keeps the documents of an empty folder below one that is there, names it, and drops them when asked', async () => {
    await corpus.index(['van-ban'])
    const dump = corpus.dump()
    const names = [...corpus.store.files().keys()].filter((name) => name.startsWith('van-ban/da-nang/'))
    for (const name of names) rmSync(join(folder, name))
    const summary = await corpus.index(['.'])
    expect(summary).toMatchObject({ removed: 0, failed: [{ path: 'van-ban/da-nang' }] })
    expect(summary.failed[0]?.reason).toContain(`any more: what the index holds of it stays (${names.length} documents`)
    expect(corpus.dump()).toEqual(dump)
    const ran = await runCli(['index', 'van-ban'], { cwd: folder })
    expect([ran.code, ran.stderr]).toEqual([3, expect.stringContaining('--prune')])
    expect(await corpus.index(['.'], { prune: true })).toMatchObject({ removed: names.length, failed: [] })
    expect(await corpus.index(['.'])).toMatchObject({ removed: 0, failed: [] })
  })

  it('takes what was moved to another folder for moved', async () => {
    await corpus.index(['van-ban'])
    const names = [...corpus.store.files().keys()].filter((name) => name.startsWith('van-ban/da-nang/'))
    mkdirSync(join(folder, 'van-ban/moi'))
    for (const name of names) renameSync(join(folder, name), join(folder, 'van-ban/moi', basename(name)))
    expect(await corpus.index(['.'])).toMatchObject({ added: names.length, removed: names.length, failed: [] })
  })

  it('takes an empty path for a mistake, not for the folder at hand', async () => {
    await corpus.index(['van-ban'])
    expect(await corpus.index([''])).toMatchObject({ added: 0, removed: 0, failed: [{ reason: 'does not exist' }] })
  })

  it('drops the one document of a folder that somebody deleted', async () => {
    await corpus.index(['van-ban'])
    rmSync(join(folder, 'van-ban/nghe-an/ct-05-ubnd.txt'))
    expect(await corpus.index(['.'])).toMatchObject({ removed: 1, failed: [] })
  })

  it('keeps the documents below a link that leads to nothing', async () => {
    renameSync(join(folder, 'van-ban/nghe-an'), join(folder, 'o-dia'))
    symlinkSync(join(folder, 'o-dia'), join(folder, 'van-ban/nghe-an'))
    await corpus.index(['van-ban'])
    renameSync(join(folder, 'o-dia'), join(folder, 'o-dia-khac'))
    const summary = await corpus.index(['van-ban'])
    expect(summary).toMatchObject({ removed: 0, failed: [{ path: 'van-ban/nghe-an' }] })
    expect(summary.failed[0]?.reason).toContain('leads to nothing')
    renameSync(join(folder, 'o-dia-khac'), join(folder, 'o-dia'))
    expect(await corpus.index(['van-ban'])).toMatchObject({ unchanged: all, removed: 0, failed: [] })
  })

  const shared = otherDevice()
  it.skipIf(shared === undefined)(
    'keeps the documents of a share whose mount point holds files of its own',
    async () => {
      const share = mkdtempSync(join(shared ?? '', 'directives-'))
      try {
        writeFileSync(join(share, 'mot.txt'), 'Kính gửi: các sở, ngành.\n')
        const mountPoint = join(folder, 'van-ban/chung')
        symlinkSync(share, mountPoint)
        expect(await corpus.index(['van-ban'])).toMatchObject({ added: all + 1, failed: [] })
        rmSync(mountPoint)
        mkdirSync(mountPoint)
        writeFileSync(join(mountPoint, 'khi-khong-gan.txt'), 'Kính gửi: các phòng, ban.\n')
        for (const paths of [['van-ban'], ['van-ban/chung/mot.txt']]) {
          const summary = await corpus.index(paths)
          expect(summary.removed).toBe(0)
          expect(summary.failed.map(({ path }) => path)).toContain('van-ban/chung')
          expect(summary.failed.map(({ reason }) => reason).join()).toContain('was a disk or a share')
        }
        expect(await corpus.index(['van-ban'], { prune: true })).toMatchObject({ removed: 1, failed: [] })
        rmSync(join(mountPoint, 'khi-khong-gan.txt'))
        writeFileSync(join(mountPoint, 'hai.txt'), 'Kính gửi: các xã.\n')
        expect(await corpus.index(['van-ban'])).toMatchObject({ added: 1, removed: 1, failed: [] })
      } finally {
        rmSync(share, { recursive: true, force: true })
      }
    },
  )

  it('reads a real folder once, however links lead in circles', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    for (const name of names) mkdirSync(join(folder, 'van-ban', name))
    for (const name of names)
      for (const other of names) symlinkSync(join(folder, 'van-ban', other), join(folder, 'van-ban', name, other))
    writeFileSync(join(folder, 'van-ban/a/mot.txt'), 'Kính gửi: các sở, ngành.\n')
    expect(await corpus.index(['van-ban'])).toMatchObject({ added: all + 1, failed: [] })
    expect([...corpus.store.files().keys()]).toContain('van-ban/a/mot.txt')
  })

  it.skipIf(process.platform === 'win32')('passes over pipes, devices and links to nothing', async () => {
    execFileSync('mkfifo', [join(folder, 'van-ban/ong.txt')])
    symlinkSync(join(folder, 'van-ban/ong.txt'), join(folder, 'van-ban/toi-ong.txt'))
    symlinkSync('/dev/zero', join(folder, 'van-ban/khong.txt'))
    symlinkSync(join(folder, 'khong-co'), join(folder, 'van-ban/mat.txt'))
    expect(await corpus.index(['van-ban'])).toMatchObject({ added: all, failed: [] })
  })

  it.skipIf(process.platform !== 'linux')('names what has a name that is not UTF-8', async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(join(folder, 'van-ban/h')), Buffer.from([0xf3, 0x70]), Buffer.from('.txt')]),
      'x',
    )
    expect(await corpus.index(['van-ban'])).toMatchObject({
      added: all,
      failed: [{ path: 'van-ban/h\ufffdp.txt', reason: 'has a name that is not UTF-8: rename it first' }],
    })
  })

  it.skipIf(process.platform === 'win32')(
    'reads of a device that is named no more than a document may have',
    async () => {
      const { code, stderr } = await runCli(['parse', '/dev/zero'], { cwd: folder })
      expect([code, stderr]).toEqual([3, expect.stringContaining('is too large')])
    },
  )
})

/** A folder on another device than the temporary ones, where the system has one. */
function otherDevice(): string | undefined {
  const candidate = '/dev/shm'
  const found = statSync(candidate, { throwIfNoEntry: false })
  return found?.isDirectory() && found.dev !== statSync(tmpdir()).dev ? candidate : undefined
}
