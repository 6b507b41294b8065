import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { noticeTable } from '../../src/lexicon/notices.ts'

const root = new URL('../../src/', import.meta.url)
const sources = readdirSync(root, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts') && !/^(?:lexicon|model|schema)[/\\]/u.test(path))
  .map((path) => readFileSync(new URL(path, root), 'utf8'))

it.each(Object.keys(noticeTable))('the notice %s, which is documented, is given', (code) => {
  expect(sources.some((text) => text.includes(`'${code}'`))).toBe(true)
})
