import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/driver.ts'
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

  it('finds words without diacritics, and forgets them', async () => {
    const database = await openDatabase(':memory:', { library })
    migrate(database)
    const ask = database.prepare('SELECT rowid AS id FROM passage_words WHERE passage_words MATCH ?')
    database.prepare('INSERT INTO passage_words (rowid, exact, plain) VALUES (?, ?, ?)').run(7, 'đập nước', 'dap nuoc')
    expect(ask.all('{plain} : "dap"').map(({ id }) => id)).toEqual([7])
    expect(ask.all('{exact} : "đập"').map(({ id }) => id)).toEqual([7])
    expect(ask.all('{exact} : "dap"')).toEqual([])
    database.prepare('DELETE FROM passage_words WHERE rowid = ?').run(7)
    expect(ask.all('{plain} : "dap"')).toEqual([])
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
    const left = () =>
      store.database
        .prepare('SELECT text FROM passage ORDER BY id')
        .all()
        .map(({ text }) => text)
    const found = () =>
      store.database.prepare("SELECT rowid AS id FROM passage_words WHERE passage_words MATCH 'cầu OR bến'").all()
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
    store.close()
  })
})
