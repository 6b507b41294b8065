import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { secondsFor } from '../formats/limits.ts'
import { formatOf } from '../formats/list.ts'
import { GatheredReads, worthGathering } from './gathered-reads.ts'
import type { RowsResult, RowsTask } from './read-rows.ts'
import { largeMemory, TimedThreads } from './timed-threads.ts'

/** Parses files, on threads of its own or in place. */
export interface Pool {
  read(task: RowsTask): Promise<RowsResult>
  /** How many small files are worth handing in at the same time; of large ones a few for each job. */
  readonly width: number
  close(): Promise<void>
}

/** Threads take a while to start: where no more files are known to be new, so many texts are parsed in place before they are. */
export const worthThreads = 12

/** Larger texts, which are few, are parsed in place, where no limit to a thread's heap holds; larger files of formats in a thread of their own. */
const threadBytes = 1 << 21

/** Texts up to this size go to a thread together. */
const smallBytes = 1 << 16

/** The number of threads when nothing is asked for: one is left for the writer, from three processors on. */
export const defaultJobs = (): number =>
  Math.max(1, Math.min(8, availableParallelism() > 2 ? availableParallelism() - 1 : availableParallelism()))

/**
 * Text is parsed in place where threads are not worth their start: it takes a time that grows with its length. Other formats are read by
 * libraries, which broken bytes may lead in circles: they go to a thread, which can be ended.
 *
 * @param jobs how many files are parsed at the same time; 1 parses texts in place
 * @param fresh how many files are new for certain: with many of them threads start at once, and this one does not fill its memory with a parser
 * @param entry of the thread; beside the bundle when not given, and where there is none (running from the sources) files are parsed in place
 */
export function openPool(jobs: number, fresh: number, entry: URL = new URL('./worker.js', import.meta.url)): Pool {
  const hasEntry = existsSync(fileURLToPath(entry))
  let given = fresh > worthThreads ? worthThreads : 0
  let threads: TimedThreads | undefined
  let large: TimedThreads | undefined
  let gathered: GatheredReads | undefined
  const threadsFor = (task: RowsTask): TimedThreads | undefined => {
    const isLarge = task.bytes.length > threadBytes
    if (!hasEntry) return undefined
    if (formatOf(task.bytes, task.path) === undefined && (jobs === 1 || given <= worthThreads || isLarge))
      return undefined
    if (isLarge) large ??= new TimedThreads(1, entry, 'readRows', largeMemory)
    else threads ??= new TimedThreads(jobs, entry, 'readRows')
    return isLarge ? large : threads
  }
  return {
    width: hasEntry && jobs > 1 ? jobs * worthGathering : jobs,
    read: async (task) => {
      given += 1
      const chosen = threadsFor(task)
      if (!chosen) return (await import('./read-rows.ts')).readRows(task)
      const seconds = secondsFor(task.options ?? {})
      if (chosen === large || task.bytes.length > smallBytes || formatOf(task.bytes, task.path) !== undefined)
        return chosen.run<RowsResult>(task, seconds)
      gathered ??= new GatheredReads(chosen, jobs, seconds)
      return gathered.read(task)
    },
    close: async () => {
      await Promise.all([threads?.close(), large?.close()])
    },
  }
}
