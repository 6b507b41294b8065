import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Corpus } from '../corpus/corpus.ts'
import type { GraphNode } from '../model/graph.ts'
import { exitCode, type Io, safe, UnreadableError, UsageError } from './io.ts'
import { onStop } from './on-stop.ts'
import { jobsOf, readOf } from './option-values.ts'
import type { CorpusOptions } from './options.ts'
import { emit } from './output.ts'
import { looksLikePath, readAll, tellFailure, tellPassedOver } from './read-input.ts'
import { rendering, renderNodes } from './render/nodes.ts'
import { reasonIn } from './words/reasons.ts'

/** A corpus with what a command needs to answer. */
export interface Opened {
  readonly corpus: Corpus
  /** A path of the index as the user would write it from here. */
  readonly shown: (path: string) => string
  /** Some given path could not be read. */
  readonly failed: boolean
}

/**
 * Opens the nearest index, or parses the given paths on the fly, does the work and closes.
 * Without an index it says how to make one, exit 2.
 */
export async function withOpened(
  paths: readonly string[],
  options: CorpusOptions,
  io: Io,
  work: (opened: Opened) => Promise<number>,
  asked: Asked = {},
): Promise<number> {
  jobsOf(options.jobs)
  refuseMisplaced(paths, asked, io)
  const { corpus, failed, isCopy } = await quietly(() => open(paths, options, asked, io))
  // Where nothing could be read there is nothing to ask.
  if (failed && corpus.isEmpty) {
    corpus.close()
    return exitCode.unreadable
  }
  const forget = isCopy ? onStop(() => corpus.close()) : undefined
  try {
    await refuseDocuments(corpus, options, io)
    const shown = (path: string): string => relative(io.cwd, resolve(corpus.root, path)).replaceAll('\\', '/') || path
    const code = await work({ corpus, shown, failed })
    // A document that could not be read may have held the answer.
    return failed && (code === exitCode.found || code === exitCode.nothing) ? exitCode.unreadable : code
  } finally {
    corpus.close()
    forget?.()
  }
}

/** The name that a command was asked for, and the command: to tell what went wrong when paths are none. */
interface Asked {
  readonly command?: string
  readonly name?: string
}

/** Paths that are none are often a name's words without quotes, or a name behind the folder. */
function refuseMisplaced(paths: readonly string[], { command, name }: Asked, io: Io): void {
  if (command === undefined || name === undefined) return
  const isThere = (path: string): boolean => path === '-' || existsSync(resolve(io.cwd, path))
  const absent = paths.filter((path) => !isThere(path))
  const [first] = absent
  if (first === undefined) return
  const isNumber = absent.length === 1 && /\d.*\/|\p{L}.*\/.*\d|^\d+-/u.test(first)
  if (isThere(name) && (isNumber || /\s/u.test(first)))
    throw new UsageError(io.words.usage.documentFirst(name, first, command))
  // Words in the place of paths: none looks like a file, and they go on the name.
  const isWord = (path: string): boolean => /^[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)*$/u.test(path)
  if (
    !isThere(name) &&
    paths[0] === first &&
    (absent.length > 1 || /^(?:ngày|số|năm|của)$|^\d/iu.test(first)) &&
    absent.every(isWord)
  )
    throw new UsageError(
      io.words.usage.quotesMissing(
        absent.map((word) => `"${word}"`).join(', '),
        [name, ...absent].join(' '),
        `${command}`,
      ),
    )
}

/** An answer is never written over a document of the corpus that gave it. */
async function refuseDocuments(corpus: Corpus, { output }: CorpusOptions, io: Io): Promise<void> {
  if (output === undefined || !existsSync(resolve(io.cwd, output))) return
  const { refuseInput } = await import('./write-file.ts')
  const documents = corpus.list().flatMap(({ paths }) => paths.map((path) => resolve(corpus.root, path)))
  await refuseInput(output, [...documents, resolve(corpus.root, '.directives/corpus.db')], io)
}

/** `isCopy`: closing removes it from the disk. */
async function open(
  paths: readonly string[],
  options: CorpusOptions,
  { name }: Asked,
  io: Io,
): Promise<{ readonly corpus: Corpus; readonly failed: boolean; readonly isCopy: boolean }> {
  const { findIndex, NoIndexError, openCorpus, openCorpusCopy, readCorpus } = await import('../corpus/corpus.ts')
  if (paths.length > 0) {
    const { include, exclude } = options
    const { corpus, summary } = await readCorpus(paths, {
      cwd: io.cwd,
      standardInput: () => readAll(io.stdin),
      ...jobsOf(options.jobs),
      ...(include ? { include } : {}),
      ...(exclude ? { exclude } : {}),
      ...readOf(options),
    })
    for (const { path, reason } of summary.failed) tellFailure(path, reason, io)
    if (!options.quiet) tellPassedOver(summary.passedOver, io)
    return { corpus, failed: summary.failed.length > 0, isCopy: false }
  }
  const folder = options.corpus === undefined ? findIndex(io.cwd) : resolve(io.cwd, options.corpus)
  if (folder === undefined) {
    // A name that looks like a file, where there is nothing to ask: a file that was mistyped.
    const isMistyped = name !== undefined && looksLikePath(name) && !existsSync(resolve(io.cwd, name))
    if (isMistyped) throw new UnreadableError(`${safe(name)} ${reasonIn(io.language, 'does not exist')}`)
    throw new UsageError(io.words.usage.noIndex)
  }
  const { IndexError, ReadOnlyIndexError } = await import('../store/errors.ts')
  try {
    let isCopy = false
    const corpus = await openCorpus(folder).catch((error: unknown) => {
      if (!(error instanceof ReadOnlyIndexError)) throw error
      isCopy = true
      return openCorpusCopy(folder)
    })
    if (corpus.isUnfinished && !options.quiet) io.stderr.write(`directives: ${io.words.say.unfinished}\n`)
    if (corpus.isEmpty && !options.quiet) io.stderr.write(`directives: ${io.words.say.emptyIndex}\n`)
    return { corpus, failed: false, isCopy }
  } catch (error) {
    if (error instanceof NoIndexError) throw new UsageError(({ errors }) => errors.index.noneIn(folder))
    if (error instanceof IndexError) throw new UnreadableError(error.message)
    throw error
  }
}

/** Runs the work without Node's remark that its SQLite is experimental; other warnings go through. */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const original = process.emitWarning
  const filtered = (warning: string | Error, ...rest: unknown[]): void => {
    if (/SQLite is an experimental feature/u.test(String(warning))) return
    Reflect.apply(original, process, [warning, ...rest])
  }
  process.emitWarning = filtered
  try {
    return await work()
  } finally {
    process.emitWarning = original
  }
}

/**
 * The documents that a name names. When there is none, or several and not `--all`: says so with the nearest names or the candidates,
 * in the format asked for, and gives undefined.
 */
export async function named(
  name: string,
  { corpus }: Opened,
  options: CorpusOptions & { readonly all?: boolean },
  io: Io,
): Promise<readonly GraphNode[] | undefined> {
  if (name.trim() === '') throw new UsageError(io.words.usage.emptyName)
  const found = await corpus.find(name, { cwd: io.cwd, all: options.all === true })
  if (found.status === 'found') return found.documents
  // Part by part: standard input is made when it is looked at.
  const { env, language, words, stderr } = io
  const render = rendering({ env, language, words, stdout: stderr }, options.color)
  if (found.status === 'ambiguous') {
    if (options.json || options.ndjson) await emit({ json: { candidates: found.candidates } }, options, io)
    io.stderr.write(
      `directives: ${io.words.say.several(safe(name), found.candidates.length)}\n${renderNodes(found.candidates, render)}`,
    )
    return undefined
  }
  if (options.json || options.ndjson) await emit({ json: { candidates: [], nearest: found.nearest } }, options, io)
  io.stderr.write(
    `directives: ${unknown(name, io)}${found.nearest.length === 0 ? '' : io.words.say.nearest}\n${renderNodes(found.nearest, render)}`,
  )
  return undefined
}

/** What is said of a name that nothing bears. */
function unknown(name: string, { words: { say } }: Io): string {
  if (looksLikePath(name)) return say.unknownFile(safe(name))
  return `${say.unknownName(safe(name))}${/\d/u.test(name) ? '' : say.searchHint}`
}
