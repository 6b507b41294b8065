import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Document } from '../model/document.ts'
import type { CitationGraph, GraphNode } from '../model/graph.ts'
import { type Cascade, cascade } from '../query/cascade.ts'
import { citedStatus } from '../query/cited-status.ts'
import { type CitesOptions, type CitesResult, citations } from '../query/cites.ts'
import { dump } from '../query/dump.ts'
import { buildGraph } from '../query/graph.ts'
import { type ListOptions, list, type MissingResult, missing } from '../query/list.ts'
import { type Found, findDocument } from '../query/name.ts'
import { type PathResult, pathBetween } from '../query/path.ts'
import { type SearchOptions, type SearchResult, search } from '../query/search.ts'
import { type ShowResult, show, signersOf } from '../query/show.ts'
import { type Stats, stats } from '../query/stats.ts'
import { StatusBook, type StatusResult } from '../query/status.ts'
import { eachTask, type TaskResult, type TasksOptions, tasks } from '../query/tasks.ts'
import { isUnsettled } from '../resolve/link-blocks.ts'
import { IndexError } from '../store/errors.ts'
import { Store, type StoreOptions } from '../store/store.ts'
import { corpusPath } from './files.ts'
import { forgetFiles, type IndexOptions, type IndexSummary, indexFiles } from './index-files.ts'
import { causeOf, reasonOf } from './reasons.ts'

/** The folder of an index, beside or above the documents. */
export const indexFolder = '.directives'
const indexFile = 'corpus.db'

/** There is no index where one was looked for. */
export class NoIndexError extends Error {}

export type IndexRequest = Omit<IndexOptions, 'cwd' | 'root'> & { readonly cwd?: string }

/**
 * A corpus of documents: an index file, or documents that were parsed on the fly. Every question is answered from the index alone.
 *
 * @example
 * const corpus = await openCorpus('van-ban', { create: true })
 * await corpus.index(['van-ban'])
 * const found = await corpus.find('Chỉ thị 16/CT-TTg')
 * if (found.status === 'found') corpus.cites(found.documents)
 */
export class Corpus {
  readonly store: Store
  /** Paths in the index are relative to this folder. */
  readonly root: string

  readonly #closed: () => void
  #isClosed = false

  constructor(store: Store, root: string, closed: () => void = () => {}) {
    this.store = store
    this.root = root
    this.#closed = closed
  }

  /** Closing it once more does nothing. */
  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.store.close()
    this.#closed()
  }

  /** A run was stopped before it had worked out all citations: index again. */
  get isUnfinished(): boolean {
    return isUnsettled(this.store)
  }

  /** No file was ever read into it. */
  get isEmpty(): boolean {
    return this.store.isEmpty
  }

  /** Brings the index up to date with the files under the paths (relative to `cwd`, else to the root). */
  index(paths: readonly string[], request: IndexRequest = {}): Promise<IndexSummary> {
    return indexFiles(this.store, paths, { ...request, cwd: request.cwd ?? this.root, root: this.root })
  }

  /** Drops the files at and below the paths; gives how many there were. The files themselves stay. */
  forget(paths: readonly string[], cwd: string = this.root): number {
    return forgetFiles(this.store, paths, { cwd, root: this.root })
  }

  /** The document that a name names: as people write it, a file's path, or a key. */
  find(name: string, options: { readonly all?: boolean; readonly cwd?: string } = {}): Promise<Found> {
    return findDocument(this.store, name, {
      path: corpusPath(name, options.cwd ?? this.root, this.root),
      ...(options.all === undefined ? {} : { all: options.all }),
    })
  }

  /** Which documents cite these, up to `depth` citations away. */
  cites(documents: readonly GraphNode[], options: CitesOptions = {}): readonly CitesResult[] {
    return citations(this.store, keysOf(documents), 'in', options)
  }

  /** What these documents cite. */
  refs(documents: readonly GraphNode[], options: CitesOptions = {}): readonly CitesResult[] {
    return citations(this.store, keysOf(documents), 'out', options)
  }

  /** How one document leads to another by citations. */
  path(from: readonly GraphNode[], to: readonly GraphNode[]): PathResult {
    return pathBetween(this.store, keysOf(from), keysOf(to))
  }

  /** All about one document. */
  show(document: GraphNode): ShowResult | undefined {
    return show(this.store, document.key)
  }

  /** Who signed each document, by its key. */
  signers(): ReadonlyMap<string, string> {
    return signersOf(this.store)
  }

  /**
   * Whether a document is in force, as far as this corpus tells: what replaces, repeals, suspends or amends it, with the sentences.
   *
   * @param options.at the day of the answer (`YYYY-MM-DD`); that of the latest document of the corpus when not given
   * @example corpus.status(document, { at: '2025-01-01' })?.status // 'in-force'
   */
  status(document: GraphNode, options: { readonly at?: string } = {}): StatusResult | undefined {
    return new StatusBook(this.store, options.at).of(document.key)
  }

  /**
   * What the corpus knows of the documents that a draft cites, by their ids in it (`d1`), as of the draft's day.
   *
   * @example corpus.citedStatus(parseText(text)).get('d1')?.status // 'replaced'
   */
  citedStatus(draft: Document): ReadonlyMap<string, StatusResult> {
    return citedStatus(this.store, draft)
  }

  /** The documents of the corpus by date. */
  list(options: ListOptions = {}): readonly GraphNode[] {
    return list(this.store, options)
  }

  /** Full text search: words, "phrases", prefix*; with or without diacritics. */
  search(query: string, options: SearchOptions = {}): readonly SearchResult[] {
    return search(this.store, query, options)
  }

  /** The tasks of the corpus by deadline. */
  tasks(options: TasksOptions = {}): readonly TaskResult[] {
    return tasks(this.store, options)
  }

  /** The same tasks one at a time, for a corpus of any size. */
  eachTask(options: TasksOptions = {}): Iterable<TaskResult> {
    return eachTask(this.store, options)
  }

  /** What is cited but not in the corpus, most cited first. */
  missing(options: Parameters<typeof missing>[1] = {}): readonly MissingResult[] {
    return missing(this.store, options)
  }

  stats(options: { readonly limit?: number } = {}): Stats {
    return stats(this.store, options)
  }

  /** The tree of the documents that carry one out, level by level. */
  cascade(
    document: GraphNode,
    options: { readonly depth?: number; readonly limit?: number } = {},
  ): Cascade | undefined {
    return cascade(this.store, document.key, options)
  }

  /**
   * The citation graph of the whole corpus.
   *
   * @param options.at the day (`YYYY-MM-DD`) of the documents' status; that of the latest document when not given
   * @param options.lazy reads the mentions of an edge only when they are asked for, and each time anew: for a large corpus, which then has to
   *   stay open as long as the graph is used
   */
  graph(options: { readonly at?: string; readonly lazy?: boolean } = {}): CitationGraph {
    return buildGraph(this.store, options)
  }

  /** The content in a fixed order, one line of JSON for each row: equal for equal documents. */
  dump(): readonly string[] {
    return dump(this.store)
  }
}

const keysOf = (documents: readonly GraphNode[]): readonly string[] => documents.map(({ key }) => key)

/** The nearest folder upwards that holds an index; undefined when there is none. */
export function findIndex(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, indexFolder, indexFile))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/**
 * Opens the index of a folder.
 *
 * @param folder the one that holds, or will hold, `.directives/`
 * @param options.create makes the index when it is not there; else that is a {@link NoIndexError}
 */
export async function openCorpus(
  folder: string,
  options: StoreOptions & { readonly create?: boolean } = {},
): Promise<Corpus> {
  const root = resolve(folder)
  const file = join(root, indexFolder, indexFile)
  if (!existsSync(file)) {
    if (!options.create) throw new NoIndexError(`there is no index in ${folder}`)
    try {
      mkdirSync(join(root, indexFolder), { recursive: true })
      // The index can always be made again: it does not belong into a repository.
      writeFileSync(join(root, indexFolder, '.gitignore'), '*\n')
    } catch (error) {
      throw new IndexError(
        `the index folder ${join(folder, indexFolder)} cannot be made: ${causeOf(error) ?? reasonOf(error)}`,
      )
    }
  }
  return new Corpus(await Store.open(file, options), root)
}

/**
 * Opens an index that may only be read (another user's, on a disk without room for writing) through a copy in the folder for temporary
 * files, which goes when the corpus is closed: SQLite writes beside a file even to read it.
 */
export async function openCorpusCopy(folder: string, options: StoreOptions = {}): Promise<Corpus> {
  const root = resolve(folder)
  const place = mkdtempSync(join(tmpdir(), 'directives-'))
  const gone = (): void => rmSync(place, { recursive: true, force: true })
  try {
    copyIndex(join(root, indexFolder), place)
    return new Corpus(await Store.open(join(place, indexFile), options), root, gone)
  } catch (error) {
    gone()
    if (error instanceof IndexError) throw error
    throw new IndexError(`the index ${join(folder, indexFolder, indexFile)} ${reasonOf(error)}`)
  }
}

/** Copies the file of an index with what was not yet written into it; again when somebody wrote to it meanwhile. */
function copyIndex(from: string, to: string): void {
  const names = [indexFile, `${indexFile}-wal`]
  const state = (): string =>
    names
      .map((name) => statSync(join(from, name), { throwIfNoEntry: false }))
      .map((stats) => (stats ? `${stats.size} ${stats.mtimeMs}` : ''))
      .join(', ')
  for (let left = 5; left > 0; left -= 1) {
    const before = state()
    for (const name of names) {
      const copy = join(to, name)
      rmSync(copy, { force: true })
      if (!existsSync(join(from, name))) continue
      copyFileSync(join(from, name), copy, constants.COPYFILE_FICLONE)
      // The copy has the permissions of the original, which may be to read only.
      chmodSync(copy, 0o600)
    }
    if (state() === before) return
  }
}

/**
 * A corpus of files that are parsed on the fly; nothing is written to the disk.
 *
 * @example const { corpus } = await readCorpus(['van-ban/'], { cwd: '.' })
 */
export async function readCorpus(
  paths: readonly string[],
  options: Omit<IndexOptions, 'root'> & StoreOptions,
): Promise<{ readonly corpus: Corpus; readonly summary: IndexSummary }> {
  const corpus = new Corpus(
    await Store.open(':memory:', options.library ? { library: options.library } : {}),
    options.cwd,
  )
  return { corpus, summary: await corpus.index(paths, options) }
}
