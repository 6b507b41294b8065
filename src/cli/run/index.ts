import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findIndex, indexFolder, NoIndexError, openCorpus } from '../../corpus/corpus.ts'
import type { IndexSummary } from '../../corpus/index-files.ts'
import { IndexError } from '../../store/errors.ts'
import { exitCode, type Io, UnreadableError, UsageError, write } from '../io.ts'
import { jobsOf, type ReadingOptions, readOf } from '../option-values.ts'
import { progressBar } from '../progress.ts'
import { tellFailure, tellPassedOver } from '../read-input.ts'
import { quietly } from '../with-corpus.ts'

export interface IndexCommandOptions extends ReadingOptions {
  readonly corpus?: string
  readonly jobs?: string
  readonly include?: string[]
  readonly exclude?: string[]
  readonly watch?: boolean
  readonly prune?: boolean
  readonly json?: boolean
  readonly color: boolean
  readonly quiet: boolean
}

/** What shells give for a program that Ctrl-C ended. */
const interrupted = 130

/** Indexes, tells what came of it, and with `--watch` goes on. Ctrl-C ends it soundly. */
export async function index(paths: readonly string[], options: IndexCommandOptions, io: Io): Promise<number> {
  const folder = options.corpus === undefined ? (findIndex(io.cwd) ?? io.cwd) : resolve(io.cwd, options.corpus)
  const { include, exclude } = options
  if (paths.includes('-')) throw new UsageError(({ errors }) => errors.value.notInput)
  const isNew = !existsSync(join(folder, indexFolder))
  const corpus = await opened(folder, () => openCorpus(folder, { create: true }))
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    const request = {
      cwd: io.cwd,
      signal: stop.signal,
      ...jobsOf(options.jobs),
      ...(include ? { include } : {}),
      ...(exclude ? { exclude } : {}),
      ...(options.prune ? { prune: true } : {}),
      ...readOf(options),
    }
    const bar = await progressBar(io, options.quiet)
    const started = performance.now()
    const summary = await corpus.index(paths, { ...request, progress: bar.update }).finally(bar.stop)
    await tell(summary, started, options, io)
    if (summary.stopped) return interrupted
    if (options.watch) {
      const { watchFiles } = await import('../../corpus/watch.ts')
      await watchFiles(
        corpus,
        paths,
        request,
        (changed) => void tell(changed, performance.now(), options, io),
        () => {
          if (!options.quiet) io.stderr.write(`directives: ${io.words.say.watching}\n`)
        },
      )
      return exitCode.found
    }
    return summary.failed.length > 0 ? exitCode.unreadable : exitCode.found
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
    // A mistyped path leaves no empty index behind, which questions from below would find.
    const isVain = isNew && corpus.isEmpty
    corpus.close()
    if (isVain) rmSync(join(folder, indexFolder), { recursive: true, force: true })
  }
}

/** Drops documents from the index. */
export async function forget(paths: readonly string[], options: IndexCommandOptions, io: Io): Promise<number> {
  const folder = options.corpus === undefined ? findIndex(io.cwd) : resolve(io.cwd, options.corpus)
  if (folder === undefined) throw new UsageError(({ errors }) => errors.index.none)
  const corpus = await opened(folder, () => openCorpus(folder))
  try {
    const forgotten = corpus.forget(paths, io.cwd)
    if (options.json) await write(io.stdout, `${JSON.stringify({ forgotten })}\n`)
    else if (forgotten === 0) io.stderr.write(`directives: ${io.words.say.notIndexed}\n`)
    else if (!options.quiet) io.stderr.write(`directives: ${io.words.say.forgotten(forgotten)}\n`)
    return forgotten === 0 ? exitCode.nothing : exitCode.found
  } finally {
    corpus.close()
  }
}

async function opened<T>(folder: string, open: () => Promise<T>): Promise<T> {
  try {
    return await quietly(open)
  } catch (error) {
    if (error instanceof NoIndexError) throw new UsageError(({ errors }) => errors.index.noneIn(folder))
    if (error instanceof IndexError) throw new UnreadableError(error.message)
    throw error
  }
}

async function tell(summary: IndexSummary, started: number, options: IndexCommandOptions, io: Io): Promise<void> {
  for (const { path, reason } of summary.failed) tellFailure(path, reason, io)
  if (options.json) {
    await write(io.stdout, `${JSON.stringify(summary)}\n`)
    return
  }
  if (options.quiet) return
  tellPassedOver(summary.passedOver, io)
  const { added, changed, unchanged, removed, failed, stopped } = summary
  const { say } = io.words
  const counts = `${say.added(added, changed, unchanged, removed)}${failed.length > 0 ? say.failed(failed.length) : ''}`
  const seconds = (performance.now() - started) / 1000
  const took = seconds >= 0.1 ? say.took(seconds.toFixed(1)) : ''
  io.stderr.write(`directives: ${counts}${took}${stopped ? say.stopped : ''}\n`)
}
