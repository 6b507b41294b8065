import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../cli/run-cli.ts'
import { smallCorpus, writeCorpus } from './small-corpus.ts'

const copies = Array.from({ length: 8 }, (_, i) => i)
const folder = writeCorpus(
  Object.fromEntries(
    copies.flatMap((i) =>
      Object.entries(smallCorpus).map(([name, text]) => [`${i}/${name}`, `${text}\nBản thứ ${i}.\n`]),
    ),
  ),
)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Indexes with threads in a process of its own, which kills itself at that step; prints the dump when it comes to the end. */
const child = `
const [library, folder, at, into] = process.argv.slice(1)
const { openCorpus, readCorpus } = await import(library)
let step = 0
const progress = () => { step += 1; if (step === Number(at)) process.kill(process.pid, 'SIGKILL') }
const corpus = into === 'memory' ? (await readCorpus(['van-ban'], { cwd: folder, jobs: 1 })).corpus : await openCorpus(folder, { create: true })
if (into !== 'memory') await corpus.index(['van-ban'], { jobs: 2, progress })
process.stdout.write(JSON.stringify({ steps: step, dump: corpus.dump() }))
corpus.close()
`
const run = (at: number, into = 'file') =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      child,
      pathToFileURL(join(projectRoot, 'dist/index.js')).href,
      folder,
      String(at),
      into,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )

describe('an indexing that is killed', () => {
  it('goes on where it was, again and again, and comes to the content of one that was not', () => {
    // While reading, before and after the first rows are written, and while linking.
    for (const at of [3, 25, 60, 70, 73]) expect(run(at)).toMatchObject({ signal: 'SIGKILL', stderr: '' })
    const ended = run(0)
    expect(ended.stderr).toBe('')
    const { dump } = JSON.parse(ended.stdout) as { dump: readonly string[] }
    expect(dump.length).toBeGreaterThan(500)
    expect(dump).toEqual((JSON.parse(run(0, 'memory').stdout) as { dump: readonly string[] }).dump)
  })
})
