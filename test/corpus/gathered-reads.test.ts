import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPool, type Pool, worthThreads } from '../../src/corpus/pool.ts'
import { defaultLimits } from '../../src/formats/limits.ts'
import { projectRoot } from '../cli/run-cli.ts'

/** A thread that turns in circles at texts that are called so, and dies of others. */
const failing = `import { readRows as rows } from ${JSON.stringify(`file://${projectRoot}/dist/worker.js`)}
const turn = ({ path }) => {
  while (path === 'quay.txt');
  if (path === 'day.txt') { const all = []; for (;;) all.push(new Array(1e5).fill(1.5)) }
}
export const readRows = (task) => { turn(task); return rows(task) }
export const readManyRows = async (tasks) => { const all = []; for (const task of tasks) all.push(await readRows(task)); return all }`

let folder: string
let entry: URL
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-'))
  writeFileSync(join(folder, 'worker.mjs'), failing)
  entry = pathToFileURL(join(folder, 'worker.mjs'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const many = worthThreads + 1

/** What the pool gives for texts of these names, by name. */
async function readAll(pool: Pool, names: readonly string[], seconds = 60): Promise<ReadonlyMap<string, unknown>> {
  const options = { limits: { ...defaultLimits, seconds } }
  const read = names.map(async (path) => {
    const bytes = new Uint8Array(Buffer.from(`Số: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc ${path}`))
    return [path, await pool.read({ path, bytes, content: path, options })] as const
  })
  return new Map(await Promise.all(read))
}

it('gives each text its own rows, however many go to a thread together', async () => {
  const pool = openPool(2, many)
  const names = Array.from({ length: 300 }, (_, n) => `van-ban-${n}.txt`)
  try {
    for (const [name, result] of await readAll(pool, names)) expect(result).toHaveProperty('rows.content', name)
  } finally {
    await pool.close()
  }
})

it.each([
  ['quay.txt', 1, 'took longer than 1 seconds and was ended: split it, or allow more with --time-limit'],
  ['day.txt', 60, 'could not be read: more than 512 MB of memory were needed; split it first'],
])('of texts that go together only %s fails, and the others are read', async (bad, seconds, failure) => {
  const pool = openPool(2, many, entry)
  const names = Array.from({ length: 6 }, (_, n) => `van-ban-${n}.txt`)
  try {
    const results = await readAll(pool, [...names, bad, 'cuoi.txt'], seconds)
    expect(results.get(bad)).toEqual({ failure })
    for (const name of [...names, 'cuoi.txt']) expect(results.get(name)).toHaveProperty('rows.content', name)
  } finally {
    await pool.close()
  }
})
