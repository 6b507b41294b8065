import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isSmallFile, readAhead } from '../../src/corpus/read-ahead.ts'

interface Item {
  readonly name: string
  readonly large?: true
}

/** Reads that end when the test says so, and in which order they began. */
function reads() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const read = ({ name }: Item): Promise<string> => {
    begun.push(name)
    return new Promise((resolve) => ends.set(name, () => resolve(`content of ${name}`)))
  }
  return { begun, read, end: (name: string) => ends.get(name)?.() }
}

const isSmall = ({ large }: Item): boolean => !large
const items = (count: number): Item[] => Array.from({ length: count }, (_, i) => ({ name: `${i}` }))

test('contents come in the order of the files, whichever is read first', async () => {
  const { read, end } = reads()
  const all = readAhead(items(3), read, isSmall)
  const first = all.next()
  end('2')
  end('1')
  end('0')
  const given = [await first, await all.next(), await all.next()].map(({ value }) => value?.read)
  expect(given).toEqual(['content of 0', 'content of 1', 'content of 2'])
  expect((await all.next()).done).toBe(true)
})

test('a few files behind the one at hand are begun, no more, and each only once', async () => {
  const { begun, read, end } = reads()
  const all = readAhead(items(30), read, isSmall)
  const first = all.next()
  expect(begun).toEqual(items(9).map(({ name }) => name))
  end('0')
  await first
  void all.next()
  await Promise.resolve()
  expect(begun).toEqual(items(10).map(({ name }) => name))
})

test('a large file is read when its turn comes, and none behind it before', async () => {
  const { begun, read, end } = reads()
  const all = readAhead([{ name: 'a' }, { name: 'b', large: true }, { name: 'c' }], read, isSmall)
  const first = all.next()
  expect(begun).toEqual(['a'])
  end('a')
  await first
  const second = all.next()
  await Promise.resolve()
  expect(begun).toEqual(['a', 'b', 'c'])
  end('b')
  expect((await second).value?.read).toBe('content of b')
})

test('small is a regular file of some pages; a folder, a long file and one that is missing are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'directives-ahead-'))
  writeFileSync(join(folder, 'short.txt'), 'CHỈ THỊ')
  writeFileSync(join(folder, 'long.txt'), 'x'.repeat(70_000))
  expect(isSmallFile(join(folder, 'short.txt'))).toBe(true)
  for (const name of ['long.txt', 'none.txt', '.', 'short.txt/below'])
    expect(isSmallFile(join(folder, name))).toBe(false)
})
