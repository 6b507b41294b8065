import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { type Corpus, openCorpus, readCorpus } from '../../src/corpus/corpus.ts'
import { runs } from '../support/property.ts'
import { smallCorpus, writeCorpus, writeInto } from './small-corpus.ts'

const folders: string[] = []
const corpora: Corpus[] = []
afterEach(() => {
  for (const corpus of corpora.splice(0)) corpus.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function indexed(files: Readonly<Record<string, string>>): Promise<{ folder: string; corpus: Corpus }> {
  const folder = writeCorpus(files)
  folders.push(folder)
  const corpus = await openCorpus(folder, { create: true })
  corpora.push(corpus)
  await corpus.index(['van-ban'], { jobs: 1 })
  return { folder, corpus }
}

/** Indexes again, and gives how many buckets were worked out. */
async function linked(corpus: Corpus): Promise<number> {
  let buckets = 0
  await corpus.index(['van-ban'], {
    jobs: 1,
    progress: ({ phase, done }) => {
      if (phase === 'linking') buckets = done
    },
  })
  return buckets
}

async function fresh(folder: string): Promise<readonly string[]> {
  const { corpus } = await readCorpus(['van-ban'], { cwd: folder, jobs: 1 })
  corpora.push(corpus)
  return corpus.dump()
}

const directive = (path: string): string => smallCorpus[path] ?? ''
const names = Object.keys(smallCorpus)

/** What may happen to a file; the first two leave what it is and cites. */
const edits: readonly ((text: string) => string)[] = [
  (text) => `${text}\n`,
  (text) => text.replace(/$/u, '\nCần làm ngay.\n'),
  (text) => `${text}\nThực hiện Chỉ thị số 16/CT-TTg ngày 12/4/2021 của Thủ tướng Chính phủ.\n`,
  (text) => text.replace(/16\/CT-TTg/u, '17/CT-TTg'),
  (text) => text.replace(/2021/u, '2020'),
  (text) => text.replace(/Số:? \d+/u, 'Số: 99'),
  (text) => ofDay(text, '9 tháng 6 năm 2021'),
  (text) => ofDay(text, '30 tháng 4 năm 2020'),
  (text) => `${text}\nThực hiện Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ và Luật Đê điều.\n`,
]

/** The same with another day of its own. */
const ofDay = (text: string, day: string): string => text.replace(/ngày \d+ tháng \d+ năm \d+/u, `ngày ${day}`)

describe('a file that has changed', () => {
  it('is linked as it was when it still says what it is and cites', async () => {
    const { folder, corpus } = await indexed(smallCorpus)
    writeInto(folder, 'da-nang/bc-12.md', `${directive('da-nang/bc-12.md')}\nThêm một dòng.\n`)
    expect(await linked(corpus)).toBe(0)
    expect(corpus.dump()).toEqual(await fresh(folder))
  })

  it('is linked anew where it cites something else', async () => {
    const { folder, corpus } = await indexed(smallCorpus)
    const more =
      'Thực hiện Chỉ thị số 16/CT-TTg ngày 12/4/2021 của Thủ tướng Chính phủ và Quyết định số 7/QĐ-TTg ngày 03/02/2021.'
    writeInto(folder, 'da-nang/bc-12.md', `${directive('da-nang/bc-12.md')}\n${more}\n`)
    expect(await linked(corpus)).toBeGreaterThan(0)
    expect(corpus.dump()).toEqual(await fresh(folder))
  })

  it('is looked at where it bears another day, and its citations alone when they name what they named', async () => {
    const { folder, corpus } = await indexed(smallCorpus)
    writeInto(folder, 'da-nang/bc-12.md', ofDay(directive('da-nang/bc-12.md'), '9 tháng 11 năm 2021'))
    expect(await linked(corpus)).toBe(1)
    expect(corpus.dump()).toEqual(await fresh(folder))
  })

  it('names the nearest earlier document of its new day, also after a stop', async () => {
    const path = 'nghe-an/ct-05-ubnd.txt'
    const nearest = `${directive(path)}\nThực hiện Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ.\n`
    const { folder, corpus } = await indexed({ ...smallCorpus, [path]: nearest })
    const targets = (): readonly unknown[] =>
      corpus.store.database
        .prepare(
          "SELECT target FROM cited JOIN file ON file.doc = cited.doc WHERE path LIKE ? AND number = '16/CT-TTg'",
        )
        .all(`%${path}`)
        .map(({ target }) => target)
    const before = targets()
    writeInto(folder, path, ofDay(nearest, '30 tháng 11 năm 2020'))
    const stop = new AbortController()
    const progress = (): void => stop.abort()
    const request = { jobs: 1, signal: stop.signal, progress }
    expect(await corpus.index([`van-ban/${path}`], request)).toMatchObject({ stopped: true })
    expect(corpus.isUnfinished).toBe(true)
    await linked(corpus)
    expect(corpus.isUnfinished).toBe(false)
    expect(targets()).not.toEqual(before)
    expect(corpus.dump()).toEqual(await fresh(folder))
  })

  it('recalls what citations named that cannot name it, and links anew those that can', async () => {
    const cites = (n: number, words: string): string =>
      `${directive('nghe-an/ct-05-ubnd.txt').replace(/\d+\/CT-UBND/u, `${n}/CT-UBND`)}\nThực hiện ${words}.\n`
    const whole = 'Chỉ thị số 16/CT-TTg ngày 12/4/2021 của Thủ tướng Chính phủ'
    const { folder, corpus } = await indexed({
      ...smallCorpus,
      'a.txt': cites(71, whole),
      'b.txt': cites(72, 'Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ'),
      'c.txt': cites(73, 'Quyết định số 16/QĐ-UBND ngày 02/02/2021 của Ủy ban nhân dân tỉnh Nghệ An'),
      'd.txt': cites(74, 'Quyết định số 16 của Ủy ban nhân dân tỉnh Nghệ An'),
    })
    const of = 'trung-uong/ct-16-2021.txt'
    const changes = [
      directive(of).replace('16/CT-TTg', '61/CT-TTg'),
      ofDay(directive(of), '13 tháng 4 năm 2021'),
      directive(of).replace('16/CT-TTg', '16/QĐ-TTg'),
      directive(of),
    ]
    for (const text of changes) {
      writeInto(folder, of, text)
      writeInto(folder, 'trung-uong/ban-sao/ct-16-2021-ban-2.txt', `${text}\n(Bản sao.)\n`)
      await linked(corpus)
      expect(corpus.dump()).toEqual(await fresh(folder))
    }
  })

  it('gives what indexing from scratch would give, whatever changes come one after the other', async () => {
    const change = fc.record({ file: fc.nat(names.length - 1), edit: fc.nat(edits.length - 1) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const files: Record<string, string> = { ...smallCorpus }
        const { folder, corpus } = await indexed(files)
        for (const { file, edit } of changes) {
          const name = names[file] ?? ''
          files[name] = edits[edit]?.(files[name] ?? '') ?? ''
          writeInto(folder, name, files[name] ?? '')
          await linked(corpus)
        }
        expect(corpus.dump()).toEqual(await fresh(folder))
      }),
      runs(12),
    )
  })

  it('does not choose between two spellings by the bytes of the files that have them', async () => {
    const letter = (n: number, subject: string, end: string): string =>
      `${directive('nghe-an/ct-05-ubnd.txt').replace(/\d+\/CT-UBND/u, `${n}/CT-UBND`)}
Căn cứ Nghị định số 126/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ ${subject};
${end}`
    const found = new Set<string>()
    for (const end of ['', ' ', '\n', '\n\n']) {
      const { corpus } = await indexed({
        'a.txt': letter(51, 'về quản lý chợ nổi', end),
        'b.txt': letter(52, 'về quản lý chờ nổi', ''),
      })
      const row = corpus.store.database.prepare("SELECT identity FROM work WHERE key = '126/2020/nđ-cp'").get()
      found.add(String(row?.identity))
    }
    expect([...found]).toHaveLength(1)
    expect([...found][0]).toContain('quản lý ch')
  })
})
