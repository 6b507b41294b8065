import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { secondsFor } from '../formats/limits.ts'
import { formatOf } from '../formats/list.ts'
import { type NamedRead, readDocuments } from '../formats/read.ts'
import type { ReadOptions } from '../formats/reader.ts'
import { largeMemory, TimedThreads } from './timed-threads.ts'

/** What a thread is given to read. */
export interface ReadTask {
  readonly path: string
  readonly bytes: Uint8Array
  readonly options: ReadOptions
}

/** Bytes → documents; runs in a worker thread. */
export const readInThread = ({ path, bytes, options }: ReadTask): Promise<readonly NamedRead[]> =>
  readDocuments(path, bytes, options)

/** Reads files one after the other. */
export interface DocumentReader {
  read(task: ReadTask): Promise<readonly NamedRead[]>
  close(): Promise<void>
}

/**
 * Of several files, those that libraries read go to a thread, which is ended when one takes too long: the others are read all the same.
 * Text, and a file that stands alone, are read in place: a thread would cost more than the file.
 *
 * @param count how many files there will be
 * @param entry of the thread; where there is none (running from the sources) files are read in place
 */
export function openReader(count: number, entry: URL = new URL('./worker.js', import.meta.url)): DocumentReader {
  const threaded = count > 1 && existsSync(fileURLToPath(entry))
  let thread: TimedThreads | undefined
  return {
    read: async (task) => {
      const { path, bytes, options } = task
      if (!threaded || formatOf(bytes, path) === undefined) return readDocuments(path, bytes, options)
      thread ??= new TimedThreads(1, entry, 'readInThread', largeMemory)
      const result = await thread.run<readonly NamedRead[]>(task, secondsFor(options))
      return 'failure' in result ? [{ path, read: result }] : result
    },
    close: async () => {
      await thread?.close()
    },
  }
}
