import { resolve } from 'node:path'
import { readableEndings } from '../formats/list.ts'
import type { Corpus } from './corpus.ts'
import type { IndexOptions, IndexSummary } from './index-files.ts'

/** Changes that come close together are taken together. */
const settleMs = 300

/**
 * Keeps the index up to date with the files under the paths until the signal comes; each time something has changed it is told.
 * Only what changed is read again.
 */
export async function watchFiles(
  corpus: Corpus,
  paths: readonly string[],
  options: Omit<IndexOptions, 'root'>,
  changed: (summary: IndexSummary) => void,
  ready: () => void = () => {},
): Promise<void> {
  const { watch } = await import('chokidar')
  const roots = paths.map((path) => resolve(options.cwd, path))
  const named = new Set(roots)
  const ending = new RegExp(`\\.(?:${readableEndings.join('|')})$`, 'iu')
  const watcher = watch(roots, {
    ignoreInitial: true,
    ignored: (path, found) =>
      !named.has(path) &&
      (/(?:^|[/\\])(?:\.[^/\\]+|node_modules)$/u.test(path) || (found?.isFile() === true && !ending.test(path))),
    awaitWriteFinish: { stabilityThreshold: 200, pollInterval: 50 },
  })
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const take = async (silent = false): Promise<void> => {
    const batch = [...waiting].sort()
    waiting.clear()
    if (batch.length === 0 || options.signal?.aborted) return
    const summary = await corpus.index(batch, { ...options, jobs: 1 })
    if (!silent || summary.added + summary.changed + summary.removed > 0) changed(summary)
  }
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return
    waiting.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(() => take())
    }, settleMs)
  })
  await new Promise<void>((done) => watcher.once('ready', () => done()))
  // What changed while the watcher was getting ready.
  for (const root of roots) waiting.add(root)
  await take(true)
  ready()
  await new Promise<void>((done) => {
    if (options.signal?.aborted) done()
    else options.signal?.addEventListener('abort', () => done(), { once: true })
  })
  clearTimeout(timer)
  await watcher.close()
  await running
}
