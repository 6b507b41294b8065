import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Corpus, readCorpus } from '../../src/corpus/corpus.ts'
import { pagesOf, rereadDocument } from '../../src/corpus/reread.ts'
import { parseText } from '../../src/parse.ts'
import { letterOnPages } from '../support/letter-on-pages.ts'

const long = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 12/KH-UBND
Lâm Đồng, ngày 01 tháng 7 năm 2030
KẾ HOẠCH
Về kiểm tra cầu
${Array.from({ length: 150 }, (_, n) => `${n + 1}. Sở Xây dựng kiểm tra cầu số ${n + 1} trước ngày 20/7/2030, báo cáo Ủy ban nhân dân tỉnh.`).join('\n')}
`

let folder = ''
let corpus: Corpus
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'directives-reread-'))
  writeFileSync(join(folder, 'dai.txt'), long)
  writeFileSync(join(folder, 'cong-van.pdf'), letterOnPages())
  corpus = (await readCorpus([folder], { cwd: folder })).corpus
})
afterAll(() => {
  corpus.close()
  rmSync(folder, { recursive: true, force: true })
})

const pathOf = (name: string): string => {
  const found = [...corpus.store.files().keys()].find((path) => path.endsWith(name))
  expect(found, name).toBeDefined()
  return found ?? ''
}

describe('a document of an index, read again', () => {
  it('is what the index kept while its file is the same, and what stands there once it has changed', async () => {
    const path = pathOf('dai.txt')
    const kept = corpus.store.database.prepare('SELECT count(*) AS n FROM reading').get()?.n
    expect(kept).toBe(1)
    const read = await rereadDocument(path, corpus)
    const { header, tasks, citations } = parseText(long)
    expect('document' in read && read.document).toMatchObject({ header, tasks, citations })
    expect(read).toMatchObject({ isAsIndexed: true })
    const file = join(folder, 'dai.txt')
    const { mtime } = statSync(file)
    writeFileSync(file, long.replace('12/KH-UBND', '13/KH-UBND'))
    utimesSync(file, mtime, mtime)
    const changed = await rereadDocument(path, corpus)
    expect(changed).toMatchObject({ isAsIndexed: false })
    expect('document' in changed && changed.document.header.number?.value).toBe('13/KH-UBND')
  })

  it('is told to be away when it is', async () => {
    expect(await rereadDocument('nowhere.txt', corpus)).toEqual({ failure: 'does not exist' })
  })

  it('has its pages, where it has any and still holds the text', async () => {
    const path = pathOf('cong-van.pdf')
    const read = await rereadDocument(path, corpus)
    if ('failure' in read) throw new Error(read.failure)
    const pages = await pagesOf(path, read.text, corpus)
    expect(pages?.sizes).toHaveLength(3)
    const number = read.document.header.number?.span
    expect(number && pages?.placesOf(number)).toMatchObject([{ page: 1 }])
    expect(await pagesOf(path, `${read.text} `, corpus)).toBeUndefined()
    expect(await pagesOf(pathOf('dai.txt'), long, corpus)).toBeUndefined()
  })

  it('is read in the way in which it was indexed', async () => {
    const other = mkdtempSync(join(tmpdir(), 'directives-reread-'))
    writeFileSync(join(other, 'cu.txt'), Buffer.from('UBND XA A\nCaf\u00e9 s\u1ed1 1', 'latin1'))
    const read = { encoding: 'windows-1252' }
    const { corpus: old } = await readCorpus([other], { cwd: other, read })
    const [path = ''] = old.store.files().keys()
    const again = await rereadDocument(path, old)
    expect('document' in again && again.document.source.encoding).toBe('windows-1252')
    old.close()
    rmSync(other, { recursive: true, force: true })
  })
})
