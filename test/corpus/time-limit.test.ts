import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openReader } from '../../src/corpus/document-reader.ts'
import { openPool } from '../../src/corpus/pool.ts'
import { defaultLimits } from '../../src/formats/limits.ts'
import { letter } from '../../tools/fixtures/model.ts'
import { toDocx } from '../../tools/fixtures/office-files.ts'
import { projectRoot } from '../cli/run-cli.ts'

/** A thread whose readers turn in circles at files that are called so. */
const circling = `import { readRows as rows, readInThread as read } from ${JSON.stringify(`file://${projectRoot}/dist/worker.js`)}
const turn = ({ path }) => { while (path.endsWith('quay.docx')); }
export const readRows = (task) => { turn(task); return rows(task) }
export const readInThread = (task) => { turn(task); return read(task) }`

let folder: string
let entry: URL
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-'))
  writeFileSync(join(folder, 'worker.mjs'), circling)
  entry = pathToFileURL(join(folder, 'worker.mjs'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const short = { limits: { ...defaultLimits, seconds: 1 } }
const reason = 'took longer than 1 seconds and was ended: split it, or allow more with --time-limit'

it('ends an indexed file whose reader hangs, and reads the next in a new thread', async () => {
  const pool = openPool(1, 1, entry)
  try {
    const hung = await pool.read({ path: 'quay.docx', bytes: toDocx(letter), content: 'a', options: short })
    expect(hung).toEqual({ failure: reason })
    expect(await pool.read({ path: 'a.docx', bytes: toDocx(letter), content: 'b' })).toHaveProperty('rows')
  } finally {
    await pool.close()
  }
})

it('ends a parsed file whose reader hangs, and reads the next in a new thread', async () => {
  const reader = openReader(2, entry)
  try {
    const hung = await reader.read({ path: 'quay.docx', bytes: toDocx(letter), options: short })
    expect(hung).toEqual([{ path: 'quay.docx', read: { failure: reason } }])
    const [next] = await reader.read({ path: 'a.docx', bytes: toDocx(letter), options: {} })
    expect(next?.read).toHaveProperty('source.format', 'docx')
  } finally {
    await reader.close()
  }
})
