import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesOf, openDatabase } from '../../src/store/driver.ts'
import { addPassages, dropPassages, pack, packedPassagesOf, passagesOf } from '../../src/store/passages.ts'
import { migrate, schemaVersion, versionOf } from '../../src/store/schema.ts'
import { Store } from '../../src/store/store.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const libraries = [
  'libsql',
  ...(Number(process.versions.node.split('.')[0]) >= 24 ? (['node:sqlite'] as const) : []),
] as const

describe.each(libraries)('the driver over %s', (library) => {
  it('runs, gets and lists rows', async () => {
    const database = await openDatabase(':memory:', { library })
    expect(database.library).toBe(library)
    database.exec('CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)')
    expect(database.prepare('INSERT INTO t (b) VALUES (?)').run('Đ').lastInsertRowid).toBe(1)
    expect(Object.entries(database.prepare('SELECT * FROM t WHERE a = ?').get(1) ?? {})).toEqual([
      ['a', 1],
      ['b', 'Đ'],
    ])
    expect(database.prepare('SELECT * FROM t WHERE a = ?').get(2)).toBeUndefined()
    expect(database.prepare('DELETE FROM t').run().changes).toBe(1)
    database.close()
  })

  it('keeps bytes, and gives rows one by one', async () => {
    const database = await openDatabase(':memory:', { library })
    database.exec('CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB)')
    const insert = database.prepare('INSERT INTO t (a, b) VALUES (?, ?)')
    for (let a = 1; a <= 300; a += 1) insert.run(a, new Uint8Array([a % 256, 0, 255]))
    const [row] = database.prepare('SELECT b FROM t WHERE a = ?').all(7)
    expect([...(bytesOf(row?.b) ?? [])]).toEqual([7, 0, 255])
    const ask = database.prepare('SELECT a FROM t WHERE a > ? ORDER BY a')
    const seen: unknown[] = []
    for (const { a } of ask.iterate(0)) {
      // Asking the same again, or something else, does not disturb those that are under way.
      expect(ask.get(Number(a))?.a).toBe(Number(a) < 300 ? Number(a) + 1 : undefined)
      seen.push(a)
      if (seen.length === 250) break
    }
    expect(seen).toEqual(Array.from({ length: 250 }, (_, i) => i + 1))
    expect([...ask.iterate(298)].map(({ a }) => a)).toEqual([299, 300])
    database.close()
  })

  it('finds words without diacritics and as they are written, and forgets them', async () => {
    const database = await openDatabase(':memory:', { library })
    migrate(database)
    const inPassages = database.prepare('SELECT rowid AS id FROM passage_words WHERE passage_words MATCH ?')
    const inDocuments = database.prepare('SELECT rowid AS id FROM document_words WHERE document_words MATCH ?')
    const ids = (ask: typeof inPassages, words: string) => ask.all(words).map(({ id }) => id)
    const texts = (...all: readonly string[]) => pack(all.map((text, i) => ({ line: 3 * i + 1, text })))
    const add = (content: string, ...all: readonly string[]) => {
      const doc = database
        .prepare(
          "INSERT INTO doc (content, sha256, kind, identity, seat, bucket, details) VALUES (?, '', 'document', '{}', '{}', 'x:1', '{}')",
        )
        .run(content).lastInsertRowid
      addPassages(database, doc, texts(...all))
      return doc
    }
    const one = add('one', 'Đập nước', 'Cầu treo')
    const other = add('other', 'Đáp án ; ký kết')
    expect(ids(inPassages, '"dap"')).toEqual([1, 3])
    expect(ids(inPassages, '"dap nuoc"')).toEqual([1])
    expect(ids(inDocuments, '"đập"')).toEqual([one])
    expect(ids(inDocuments, '"dap"')).toEqual([])
    expect(passagesOf(database, one)).toEqual([
      { line: 1, text: 'Đập nước' },
      { line: 4, text: 'Cầu treo' },
    ])
    const packed = packedPassagesOf(database, one)
    expect([0, 1, 2, -1].map((nth) => packed?.at(nth))).toEqual([...passagesOf(database, one), undefined, undefined])
    dropPassages(database, one)
    expect([ids(inPassages, '"dap"'), ids(inDocuments, '"đập"'), passagesOf(database, one)]).toEqual([[3], [], []])
    expect(passagesOf(database, other).map(({ text }) => text)).toEqual(['Đáp án ; ký kết'])
    database.close()
  })

  it('knows the latest day of its documents without looking at all of them', async () => {
    const database = await openDatabase(':memory:', { library })
    migrate(database)
    const plan = database
      .prepare('EXPLAIN QUERY PLAN SELECT max(date) AS day FROM work WHERE external = 0 AND length(date) = 10')
      .all()
      .map(({ detail }) => String(detail))
    expect(plan.join()).toContain('work_day')
    database.close()
  })

  it('is of little more than the size of the texts, with their full text search', async () => {
    const database = await openDatabase(join(folder, 'size.db'), { library })
    migrate(database)
    const words =
      'của các đơn vị chức năng trên địa bàn tỉnh phải bảo đảm tiến độ chất lượng hiệu quả theo quy định'.split(' ')
    let size = 0
    let state = 7
    const next = (below: number) => {
      state = (state * 48271) % 2147483647
      return state % below
    }
    for (let doc = 1; doc <= 60; doc += 1) {
      const passages = Array.from({ length: 60 }, (_, line) => ({
        line,
        text: Array.from({ length: 25 }, () => words[next(words.length)]).join(' '),
      }))
      for (const { text } of passages) size += Buffer.byteLength(text)
      database
        .prepare(
          "INSERT INTO doc (content, sha256, kind, identity, seat, bucket, details) VALUES (?, '', 'document', '{}', '{}', 'x:1', '{}')",
        )
        .run(String(doc))
      addPassages(database, doc, pack(passages))
    }
    const [pages] = database
      .prepare('SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size')
      .all()
    expect(Number(pages?.n) / size).toBeLessThan(1.2)
    database.close()
  })
})

describe('the store', () => {
  it('brings a new file to the present schema, once', async () => {
    const path = join(folder, 'corpus.db')
    const store = await Store.open(path)
    expect(versionOf(store.database)).toBe(schemaVersion)
    store.close()
    const again = await Store.open(path)
    expect(again.files().size).toBe(0)
    again.close()
  })

  it('brings an index of the first schema along, with its passages', async () => {
    const path = join(folder, 'corpus.db')
    const old = await openDatabase(path)
    migrate(old, 1)
    const doc = old.prepare(
      "INSERT INTO doc (content, sha256, kind, identity, seat, bucket, details) VALUES (?, '', 'document', '{}', '{}', 'x:1', '{}')",
    )
    const passage = old.prepare('INSERT INTO passage (doc, line, text) VALUES (?, ?, ?)')
    const words = old.prepare('INSERT INTO passage_words (rowid, exact, plain) VALUES (?, ?, ?)')
    for (const [content, texts] of [
      ['one', ['đập nước', 'cầu treo']],
      ['other', ['bến đò']],
      ['empty', []],
    ] as const) {
      const id = doc.run(content).lastInsertRowid
      for (const text of texts) words.run(passage.run(id, 1, text).lastInsertRowid, text, text)
      old.prepare('INSERT INTO file (path, sha256, doc) VALUES (?, ?, ?)').run(`${content}.txt`, '', id)
    }
    old.close()
    const store = await Store.open(path)
    expect(versionOf(store.database)).toBe(schemaVersion)
    expect(store.database.prepare('PRAGMA page_size').get()).toEqual({ page_size: 8192 })
    expect(store.database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(store.database.prepare('PRAGMA freelist_count').get()).toEqual({ freelist_count: 0 })
    const left = () =>
      store.database
        .prepare('SELECT doc FROM passages ORDER BY doc')
        .all()
        .flatMap(({ doc }) => passagesOf(store.database, Number(doc)).map(({ text }) => text))
    const found = () =>
      store.database.prepare("SELECT rowid AS id FROM passage_words WHERE passage_words MATCH 'cau OR ben'").all()
        .length
    expect([left(), found()]).toEqual([['đập nước', 'cầu treo', 'bến đò'], 2])
    store.transaction(() => store.dropFile('empty.txt'))
    store.transaction(() => store.dropFile('one.txt'))
    expect([left(), found()]).toEqual([['bến đò'], 1])
    store.close()
  })

  it('says what to do with a damaged file', async () => {
    const path = join(folder, 'corpus.db')
    writeFileSync(path, 'This is no database. '.repeat(100))
    await expect(Store.open(path)).rejects.toThrow(/is damaged .* remove it and index again/u)
  })

  it('undoes a transaction that fails', async () => {
    const store = await Store.open(join(folder, 'corpus.db'))
    expect(() =>
      store.transaction(() => {
        store.putFile({ path: 'a.txt', sha256: 'x', failure: 'is empty' }, undefined)
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(store.files().size).toBe(0)
    store.transaction(() => store.putFile({ path: 'a.txt', sha256: 'x', failure: 'is empty' }, undefined))
    expect(store.files().get('a.txt')).toEqual({ path: 'a.txt', sha256: 'x', failure: 'is empty' })
    for (const path of ['a.txt!/b.txt', 'a.txt0', 'a.tx', 'b/c.txt', 'b!', 'b0'])
      store.putFile({ path, sha256: 'x', failure: 'is empty' }, undefined)
    const under = (...paths: readonly string[]) => [...store.files(new Set(paths)).keys()].sort()
    expect(under('a.txt')).toEqual(['a.txt', 'a.txt!/b.txt'])
    expect(under('b', 'a.tx')).toEqual(['a.tx', 'b/c.txt'])
    expect(under('')).toHaveLength(7)
    expect(under()).toEqual([])
    store.close()
  })
})
