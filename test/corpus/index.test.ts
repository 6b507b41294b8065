import { copyFileSync, existsSync, mkdirSync, rmSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Corpus, openCorpus, readCorpus } from '../../src/corpus/corpus.ts'
import { openDatabase } from '../../src/store/driver.ts'
import { projectRoot } from '../cli/run-cli.ts'
import { smallCorpus, writeCorpus, writeInto } from './small-corpus.ts'

const folders: string[] = []
const corpora: Corpus[] = []
afterEach(() => {
  for (const corpus of corpora.splice(0)) corpus.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folderOf(files: Readonly<Record<string, string>> = smallCorpus): string {
  const folder = writeCorpus(files)
  folders.push(folder)
  return folder
}
async function indexed(folder: string, paths: readonly string[] = ['van-ban'], request = {}): Promise<Corpus> {
  const corpus = await openCorpus(folder, { create: true })
  corpora.push(corpus)
  await corpus.index(paths, request)
  return corpus
}
/** Rows of documents that are not there: nothing checks them while they are written. */
const strays = (corpus: Corpus) => [
  ...corpus.store.database.prepare('PRAGMA foreign_key_check').all(),
  ...corpus.store.database.prepare('SELECT doc FROM passages WHERE doc NOT IN (SELECT id FROM doc)').all(),
  ...corpus.store.database.prepare('SELECT doc FROM candidate WHERE doc NOT IN (SELECT id FROM doc)').all(),
  ...corpus.store.database
    .prepare(
      'SELECT id FROM passage_words_docsize AS words WHERE NOT EXISTS (SELECT 1 FROM doc WHERE words.id BETWEEN doc.passage_from AND doc.passage_to)',
    )
    .all(),
  ...corpus.store.database.prepare('SELECT id FROM document_words_docsize WHERE id NOT IN (SELECT id FROM doc)').all(),
]
async function fresh(folder: string): Promise<readonly string[]> {
  const { corpus } = await readCorpus(['van-ban'], { cwd: folder, jobs: 1 })
  corpora.push(corpus)
  return corpus.dump()
}

describe('indexing', () => {
  it('counts what it added, changed, left and removed', async () => {
    const folder = folderOf()
    const corpus = await openCorpus(folder, { create: true })
    corpora.push(corpus)
    const all = Object.keys(smallCorpus).length
    expect(await corpus.index(['van-ban'])).toMatchObject({
      added: all,
      changed: 0,
      unchanged: 0,
      removed: 0,
      failed: [],
      passedOver: [],
    })
    expect(await corpus.index(['van-ban'])).toMatchObject({ added: 0, changed: 0, unchanged: all, removed: 0 })
    writeInto(folder, 'da-nang/bc-12.md', `${smallCorpus['da-nang/bc-12.md']}\nThêm một dòng.\n`)
    unlinkSync(join(folder, 'van-ban/nghe-an/ct-05-ubnd.txt'))
    writeInto(folder, 'trong.txt', '')
    expect(await corpus.index(['van-ban'])).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: all - 2,
      removed: 1,
      failed: [{ path: 'van-ban/trong.txt', reason: 'is empty: there is nothing to parse' }],
    })
    expect(await corpus.index(['van-ban'])).toMatchObject({
      unchanged: all - 1,
      failed: [{ path: 'van-ban/trong.txt' }],
    })
  })

  it('gives the same index whatever the order', async () => {
    const folder = folderOf()
    const expected = await fresh(folder)
    const names = Object.keys(smallCorpus).map((name) => `van-ban/${name}`)
    const { corpus } = await readCorpus(names.toReversed(), { cwd: folder, jobs: 1 })
    corpora.push(corpus)
    expect(corpus.dump()).toEqual(expected)
    const oneByOne = await openCorpus(folder, { create: true })
    corpora.push(oneByOne)
    for (const name of [...names.slice(4), ...names.slice(0, 4)]) await oneByOne.index([name])
    expect(oneByOne.dump()).toEqual(expected)
  })

  it('links laws by name alike, whoever comes first', async () => {
    const letter = (day: string, body: string): string =>
      `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n\nSố: ${Number(day.slice(8))}/CV-UBND\n\nNghệ An, ngày ${day.slice(8)} tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}\n\nKính gửi: Sở Tài chính\n\n${body}\n\nCHỦ TỊCH\nNguyễn Đình Sơn\n`
    const files = {
      '1.txt': letter(
        '2025-12-11',
        'Căn cứ Luật Thanh tra số 84/2025/QH15 ngày 25 tháng 6 năm 2025, đề nghị Sở báo cáo.',
      ),
      '2.txt': letter('2023-04-12', 'Thực hiện theo quy định của Luật Thanh tra và Luật Thuế TNCN.'),
      '3.txt': letter(
        '2026-01-13',
        'Thực hiện theo quy định của Luật Thanh tra và Nghị định số 12/2026/NĐ-CP ngày 05/01/2026 của Chính phủ.',
      ),
      '4.txt': letter(
        '2024-02-14',
        'Căn cứ Luật Thanh tra số 11/2022/QH15 và Luật Thuế thu nhập cá nhân số 04/2007/QH12 ngày 21 tháng 11 năm 2007.',
      ),
      '5.txt': letter(
        '2026-02-15',
        'Theo Nghị định số 12/2026/NĐ-CP ngày 06/01/2026 của Chính phủ, đề nghị Sở báo cáo.',
      ),
    }
    const folder = folderOf(files)
    const expected = await fresh(folder)
    const oneByOne = await openCorpus(folder, { create: true })
    corpora.push(oneByOne)
    for (const name of ['2', '3', '5', '1', '4']) await oneByOne.index([`van-ban/${name}.txt`])
    expect(oneByOne.dump()).toEqual(expected)
    const targets = async (name: string): Promise<readonly string[]> => {
      const found = await oneByOne.find(`van-ban/${name}.txt`)
      return found.status === 'found' ? oneByOne.refs(found.documents).map(({ document }) => document.key) : []
    }
    expect(await targets('2')).toEqual(['4/2007/qh12', '11/2022/qh15'])
    expect(await targets('3')).toEqual(expect.arrayContaining(['84/2025/qh15', '12/2026/nđ-cp']))
    expect(oneByOne.stats().contradictions).toMatchObject([
      { document: { key: '12/2026/nđ-cp' }, dates: [{ count: 1 }, { count: 1 }] },
    ])
    unlinkSync(join(folder, 'van-ban/4.txt'))
    await oneByOne.index(['van-ban'])
    expect(oneByOne.dump()).toEqual(await fresh(folder))
    expect(await targets('2')).toEqual(['luat-thanh-tra', 'luat-thue-thu-nhap-ca-nhan'])
  })

  it('gives the same index with threads', async () => {
    const worker = new URL(`file://${projectRoot}/dist/worker.js`)
    expect(existsSync(worker)).toBe(true)
    const files = {
      ...smallCorpus,
      ...Object.fromEntries(
        Object.entries(smallCorpus).map(([name, text]) => [`thu-hai/${name}`, `${text}\nBản thứ hai.\n`]),
      ),
    }
    const folder = folderOf(files)
    const { corpus } = await readCorpus(['van-ban'], { cwd: folder, jobs: 3, worker })
    corpora.push(corpus)
    expect(corpus.dump()).toEqual(await fresh(folder))
  })

  it('is after an update what it would be from scratch', async () => {
    const folder = folderOf()
    const corpus = await indexed(folder)
    writeInto(folder, 'da-nang/ct-05-tu.txt', smallCorpus['da-nang/ct-05-tu.txt']?.replace('2021', '2020') ?? '')
    unlinkSync(join(folder, 'van-ban/trung-uong/ct-16-2021.txt'))
    await corpus.index(['van-ban'])
    expect(corpus.dump()).toEqual(await fresh(folder))
    unlinkSync(join(folder, 'van-ban/trung-uong/ban-sao/ct-16-2021-ban-2.txt'))
    await corpus.index(['van-ban/trung-uong'])
    expect(corpus.dump()).toEqual(await fresh(folder))
    writeInto(folder, 'trung-uong/ct-16-2021.txt', smallCorpus['trung-uong/ct-16-2021.txt'] ?? '')
    await corpus.index(['van-ban/trung-uong/ct-16-2021.txt'])
    expect(corpus.dump()).toEqual(await fresh(folder))
    expect(strays(corpus)).toEqual([])
  })

  it('forgets a folder as if it had never been there', async () => {
    const folder = folderOf()
    const corpus = await indexed(folder)
    expect(corpus.forget(['van-ban/da-nang/cam-le'])).toBe(2)
    rmSync(join(folder, 'van-ban/da-nang/cam-le'), { recursive: true })
    expect(corpus.dump()).toEqual(await fresh(folder))
    expect(corpus.forget(['van-ban/da-nang/cam-le'])).toBe(0)
    expect(strays(corpus)).toEqual([])
    expect(corpus.forget(['.'])).toBe(Object.keys(smallCorpus).length - 2)
    expect([corpus.dump(), strays(corpus)]).toEqual([[], []])
  })

  it('keeps both paths of the same bytes and of two copies of a document', async () => {
    const folder = folderOf()
    mkdirSync(join(folder, 'van-ban/khac'))
    copyFileSync(join(folder, 'van-ban/da-nang/ct-05-tu.txt'), join(folder, 'van-ban/khac/ban-chep.txt'))
    const corpus = await indexed(folder)
    const paths = corpus.list().map((node) => node.paths)
    expect(paths).toContainEqual(['van-ban/da-nang/ct-05-tu.txt', 'van-ban/khac/ban-chep.txt'])
    expect(paths).toContainEqual([
      'van-ban/trung-uong/ban-sao/ct-16-2021-ban-2.txt',
      'van-ban/trung-uong/ct-16-2021.txt',
    ])
    unlinkSync(join(folder, 'van-ban/da-nang/ct-05-tu.txt'))
    await corpus.index(['van-ban'])
    expect(corpus.list().map((node) => node.paths)).toContainEqual(['van-ban/khac/ban-chep.txt'])
  })

  it('stops at a signal and goes on later', async () => {
    const folder = folderOf()
    const corpus = await openCorpus(folder, { create: true })
    corpora.push(corpus)
    const stop = new AbortController()
    const summary = await corpus.index(['van-ban'], {
      signal: stop.signal,
      progress: ({ done }) => done >= 3 && stop.abort(),
    })
    expect(summary.stopped).toBe(true)
    expect(corpus.isUnfinished).toBe(true)
    await corpus.index(['van-ban'])
    expect(corpus.isUnfinished).toBe(false)
    expect(corpus.dump()).toEqual(await fresh(folder))
  })

  it('is not spoilt by two runs at once', async () => {
    const folder = folderOf()
    const one = await openCorpus(folder, { create: true })
    const other = await openCorpus(folder, { create: true })
    corpora.push(one, other)
    await Promise.all([one.index(['van-ban']), other.index(['van-ban'])])
    expect(one.dump()).toEqual(await fresh(folder))
  })

  it('says what to do with an index of a newer version', async () => {
    const folder = folderOf()
    await indexed(folder)
    const database = await openDatabase(join(folder, '.directives/corpus.db'))
    database.exec('PRAGMA user_version = 9999')
    database.close()
    await expect(openCorpus(folder)).rejects.toThrow(/newer version of directives/u)
  })
})
