import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Tinypool } from 'tinypool'
import type { RowsResult, RowsTask } from './read-rows.ts'

/** Parses files, on threads of its own or in place. */
export interface Pool {
  read(task: RowsTask): Promise<RowsResult>
  close(): Promise<void>
}

/** Threads take a while to start: where no more files are known to be new, so many are parsed in place before they are. */
export const worthThreads = 12

/**
 * A thread's heap. The limit is far above what {@link threadBytes} need; without one the engine lets garbage pile up to four times of what
 * is in use before it collects, in each thread.
 */
const threadLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }
/** Larger files, which are few, are parsed in place, where no such limit holds. */
const threadBytes = 1 << 21

/** The number of threads when nothing is asked for: one is left for the writer, from three processors on. */
export const defaultJobs = (): number =>
  Math.max(1, Math.min(8, availableParallelism() > 2 ? availableParallelism() - 1 : availableParallelism()))

/**
 * @param jobs how many files are parsed at the same time; 1 parses in place
 * @param fresh how many files are new for certain: with many of them threads start at once, and this one does not fill its memory with a parser
 * @param entry of the thread; beside the bundle when not given, and where there is none (running from the sources) files are parsed in place
 */
export function openPool(jobs: number, fresh: number, entry: URL = new URL('./worker.js', import.meta.url)): Pool {
  const threaded = jobs > 1 && existsSync(fileURLToPath(entry))
  let given = fresh > worthThreads ? worthThreads : 0
  let threads: Promise<Tinypool> | undefined
  return {
    read: async (task) => {
      given += 1
      if (!threaded || given <= worthThreads || task.bytes.length > threadBytes)
        return (await import('./read-rows.ts')).readRows(task)
      threads ??= startThreads(jobs, entry, 'readRows')
      const { buffer } = task.bytes
      try {
        return await (await threads).run(task, buffer instanceof ArrayBuffer ? { transferList: [buffer] } : {})
      } catch (error) {
        // The thread is gone and another takes its place: one bad file ends no run.
        if (hasDied(error)) return { failure: outOfMemory }
        throw error
      }
    },
    close: async () => {
      await (await threads)?.destroy()
    },
  }
}

const outOfMemory = `could not be read: more than ${threadLimits.maxOldGenerationSizeMb} MB of memory were needed; split it first`

const hasDied = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') ||
    /worker (?:thread )?(?:exited|terminated)/iu.test(error.message))

/**
 * Threads that run a function of a file.
 *
 * @param name of the function that `entry` exports
 */
export async function startThreads(jobs: number, entry: URL, name: string): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  // Without the process's own flags: `node --input-type=module -e …` is not for a thread that runs a file.
  return new Tinypool({
    filename: entry.href,
    name,
    minThreads: jobs,
    maxThreads: jobs,
    execArgv: [],
    resourceLimits: threadLimits,
  })
}
