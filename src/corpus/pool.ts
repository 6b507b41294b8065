import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { RowsResult, RowsTask } from './read-rows.ts'

/** Parses files, on threads of its own or in place. */
export interface Pool {
  /** How many files it is worth having in hand at once. */
  readonly width: number
  read(task: RowsTask): Promise<RowsResult>
  close(): Promise<void>
}

/** Threads take 150 ms to start: fewer files than this are parsed in place. */
const worthThreads = 12

/** The number of threads when nothing is asked for: one is left for the writer, from three processors on. */
export const defaultJobs = (): number =>
  Math.max(1, Math.min(8, availableParallelism() > 2 ? availableParallelism() - 1 : availableParallelism()))

/**
 * @param jobs how many files are parsed at the same time; 1 parses in place
 * @param files how many there are to parse
 * @param entry of the thread; beside the bundle when not given, and where there is none (running from the sources) files are parsed in place
 */
export async function openPool(jobs: number, files: number, entry: URL = new URL('./worker.js', import.meta.url)): Promise<Pool> {
  if (jobs <= 1 || files < worthThreads || !existsSync(fileURLToPath(entry))) {
    const { readRows } = await import('./read-rows.ts')
    return { width: 1, read: async (task) => readRows(task), close: async () => {} }
  }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: entry.href,
    name: 'readRows',
    minThreads: Math.min(jobs, files),
    maxThreads: Math.min(jobs, files),
    idleTimeout: 5000,
  })
  return {
    width: jobs * 3,
    read: (task) => pool.run(task, task.bytes.buffer instanceof ArrayBuffer ? { transferList: [task.bytes.buffer] } : {}),
    close: () => pool.destroy(),
  }
}
