import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { defaultLimits } from '../formats/limits.ts'
import { formatOf } from '../formats/list.ts'
import { entriesOf, readingOf } from '../formats/read.ts'
import type { ReadOptions } from '../formats/reader.ts'
import { isUnsettled, settle, settling } from '../resolve/link-blocks.ts'
import { contentOf, type DocumentRows } from '../store/rows.ts'
import type { FileRow, Store } from '../store/store.ts'
import { corpusPath, findFiles, type PassedOver, readBytes } from './files.ts'
import { defaultJobs, openPool } from './pool.ts'
import { Room } from './room.ts'
import { findVanished, isUnder } from './vanished.ts'

export interface IndexOptions {
  /** Paths are meant from here. */
  readonly cwd: string
  /** Paths are kept relative to this folder. */
  readonly root: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** The bytes of the path `-`. */
  readonly standardInput?: () => Promise<Uint8Array>
  /** How the files are read. */
  readonly read?: ReadOptions
  /** Files parsed at the same time. */
  readonly jobs?: number
  /** Where the thread's entry lies, for tests. */
  readonly worker?: URL
  readonly progress?: (progress: IndexProgress) => void
  /** Takes what is not found for gone, although its folder is empty, unmounted or not there; not below what could not be listed. */
  readonly prune?: boolean
  /** Stops soon and soundly: what is done is kept. */
  readonly signal?: AbortSignal
}

export interface IndexProgress {
  readonly phase: 'reading' | 'linking'
  readonly done: number
  readonly all: number
}

export interface IndexSummary {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
  /** Each file that could not be read, in words that follow its path. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[]
  /** Files in the folders of kinds that are not read. */
  readonly passedOver: PassedOver
  /** The signal came before all was done. */
  readonly stopped: boolean
}

/** Rows are written when so many documents, or bytes of them, are ready: a transaction for each is slow, one for all loses too much to a stop. */
const batchSize = 256
const batchBytes = 1 << 21

/** Bytes of files that are read, or wait for it, beyond a few for each job. */
const bytesAtOnce = 1 << 22

interface Ready {
  readonly file: FileRow
  /** Absent: the content is known already, or the file failed. */
  readonly rows?: DocumentRows
  readonly content?: string
}

/**
 * Brings the index up to date with the files under the paths: unchanged contents are skipped, changed ones replaced, vanished ones
 * dropped; then works out what the citations name. Every step is a transaction: stopping at any moment leaves a sound index, and the
 * next call goes on. The same files give the same index in any order and with any number of jobs.
 */
export async function indexFiles(store: Store, paths: readonly string[], options: IndexOptions): Promise<IndexSummary> {
  // What lies elsewhere stays as it is, and is not asked for.
  const known = store.files(new Set(paths.map((path) => corpusPath(path, options.cwd, options.root))))
  const found = await findFiles(paths, options)
  const at = new Map(found.files.map(({ path }) => [corpusPath(path, options.cwd, options.root), path]))
  const failed: { path: string; reason: string }[] = []
  /** What archives and mails hold, and which were opened. */
  const inside = new Set<string>()
  const opened: string[] = []
  /** The bytes of files that were not known before: what is missing elsewhere may have been moved here. */
  const arrived = new Set<string>()
  const counts = { added: 0, changed: 0, unchanged: 0 }
  let done = 0
  const fresh = [...at.keys()].filter((name) => !known.has(name)).length
  const jobs = options.jobs ?? defaultJobs()
  const pool = openPool(jobs, fresh, options.worker)
  const few = Math.max(2, jobs * 3)
  const width = Math.max(few, pool.width)
  const room = new Room({ few, many: width, bytes: bytesAtOnce })
  let ready: Ready[] = []
  let readyBytes = 0
  const write = (): void => {
    if (ready.length === 0) return
    const batch = ready
    ready = []
    readyBytes = 0
    store.transaction(() => {
      for (const { file, rows, content } of batch) {
        if (rows) store.putDocument(file, rows)
        else store.putFile(file, content === undefined ? undefined : store.docOfContent(content))
      }
    })
  }
  const one = async (name: string, path: string): Promise<void> => {
    let entered: number | undefined
    const enter = async (size: number): Promise<void> => {
      await room.enter(size)
      entered = size
    }
    try {
      await readOne(name, path, enter)
    } finally {
      if (entered !== undefined) room.leave(entered)
    }
  }
  const readOne = async (name: string, path: string, enter: (size: number) => Promise<void>): Promise<void> => {
    const read =
      path === '-' && options.standardInput
        ? { bytes: await options.standardInput() }
        : await readBytes(resolve(options.cwd, path), options.read?.limits?.fileBytes, enter)
    if ('reason' in read) {
      failed.push({ path, reason: read.reason })
      if (known.has(name)) ready.push({ file: { path: name, sha256: '', failure: read.reason } })
      return
    }
    await document(name, path, read.bytes, options.read?.limits?.depth ?? defaultLimits.depth)
  }
  // OCR takes seconds a page: an index is asked for it. What was read by it before stays.
  const reading: ReadOptions = { ...options.read, ocr: options.read?.ocr ?? 'never' }
  const isByOcr = async (content: string, sha256: string, path: string, bytes: Uint8Array): Promise<boolean> => {
    if (options.read?.ocr !== undefined || !formatOf(bytes, path)?.byOcr) return false
    for (const ocr of ['auto', 'always'] as const)
      if (content === contentOf(sha256, await readingOf(path, bytes, { ...reading, ocr }))) return true
    return false
  }
  /** A document, or those inside an archive or a mail, which are known as `file!/name`. */
  const document = async (name: string, path: string, bytes: Uint8Array, depth: number): Promise<void> => {
    const before = known.get(name)
    if (formatOf(bytes, path)?.isContainer && depth > 0) {
      const { entries, isDocument } = await entriesOf(path, bytes, options.read)
      for (const entry of entries) {
        inside.add(`${name}!/${entry.name}`)
        await document(`${name}!/${entry.name}`, `${path}!/${entry.name}`, new Uint8Array(entry.bytes), depth - 1)
      }
      opened.push(name)
      if (entries.length > 0 && !isDocument) return
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (before === undefined) arrived.add(sha256)
    const content = contentOf(sha256, await readingOf(path, bytes, reading))
    const isKnown =
      before?.failure === undefined
        ? before?.content === content ||
          (before?.content !== undefined && (await isByOcr(before.content, sha256, path, bytes)))
        : options.read?.ocr === undefined && options.read?.limits === undefined
    if (before?.sha256 === sha256 && isKnown) {
      if (before.failure === undefined) counts.unchanged += 1
      else failed.push({ path, reason: before.failure })
      return
    }
    const size = bytes.length
    if (store.docOfContent(content) !== undefined) ready.push({ file: { path: name, sha256 }, content })
    else {
      const result = await pool.read({ path, bytes, content, options: reading, keeps: true })
      if ('failure' in result) {
        failed.push({ path, reason: result.failure })
        ready.push({ file: { path: name, sha256, failure: result.failure } })
        return
      }
      ready.push({ file: { path: name, sha256 }, rows: result.rows })
      readyBytes += size
    }
    if (before && before.failure === undefined) counts.changed += 1
    else counts.added += 1
  }
  const queue = [...at]
  const take = async (): Promise<void> => {
    for (let next = queue.shift(); next && !options.signal?.aborted; next = queue.shift()) {
      await one(next[0], next[1])
      if (ready.length >= batchSize || readyBytes >= batchBytes) write()
      done += 1
      options.progress?.({ phase: 'reading', done, all: at.size })
    }
  }
  try {
    await Promise.all(Array.from({ length: width }, take))
    write()
  } finally {
    await pool.close()
  }
  const vanished = await findVanished(paths, { known, mounts: store.mounts(), at, found, arrived }, options)
  failed.push(...vanished.failed)
  const removed = [
    ...vanished.gone,
    ...[...known.keys()].filter(
      (name) => name.includes('!/') && !inside.has(name) && opened.some((file) => name.startsWith(`${file}!/`)),
    ),
  ]
  store.transaction(() => {
    for (const name of removed) store.dropFile(name)
    store.setMounts(vanished.mounts)
  })
  const isStopped = (): boolean => options.signal?.aborted === true
  if (!isStopped()) {
    for (const [linked, all] of settling(store)) {
      options.progress?.({ phase: 'linking', done: linked, all })
      // A signal is heard between two steps only.
      await setImmediate()
      if (isStopped()) break
    }
  }
  const stopped = isStopped() && (done < at.size || isUnsettled(store))
  failed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { ...counts, removed: removed.length, failed, passedOver: found.passedOver, stopped }
}

/** Drops the files at and below the paths from the index; gives how many there were. */
export function forgetFiles(
  store: Store,
  paths: readonly string[],
  options: { readonly cwd: string; readonly root: string },
): number {
  const names = paths.map((path) => corpusPath(path, options.cwd, options.root))
  const found = [...store.files().keys()].filter((name) => names.some((above) => isUnder(name, above)))
  store.transaction(() => {
    for (const name of found) store.dropFile(name)
  })
  settle(store)
  return found.length
}
