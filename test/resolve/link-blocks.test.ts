import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { settle } from '../../src/resolve/link-blocks.ts'
import { type DocumentRows, rowsOf } from '../../src/store/rows.ts'
import { Store } from '../../src/store/store.ts'

/** A text with neither number nor day: nothing but its content tells it from others. */
const note = 'Ghi chép buổi họp tổ dân phố về việc dọn kênh mương trước mùa mưa.\n'

const rows = (content: string): DocumentRows =>
  rowsOf(
    parseText(note),
    { lineAt: () => 1, sentence: () => ({ text: note, mark: { start: 0, end: 0 } }), all: () => [] },
    content,
  )

describe('linking', () => {
  it('follows a document whose content is read anew by another version, before the old one is forgotten', async () => {
    const store = await Store.open(':memory:')
    const sha256 = 'ab'.repeat(32)
    const put = (version: string): void =>
      store.transaction(() => {
        const content = `${sha256}:${version}`
        store.putFile({ path: 'ghi-chep.txt', sha256, content }, store.addDocument(rows(content)))
      })
    put('9')
    settle(store)
    put('1')
    settle(store)
    expect(store.database.prepare('SELECT key, bucket FROM work').all()).toEqual([
      { key: `text:${sha256.slice(0, 12)}`, bucket: `x:${sha256}:1` },
    ])
    expect(store.database.prepare('SELECT content FROM doc JOIN work ON work.key = doc.work').all()).toHaveLength(1)
    store.close()
  })
})
