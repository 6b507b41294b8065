import type { Tinypool } from 'tinypool'

/** What a thread's heap may hold, in megabytes: without a limit the engine lets garbage pile up before it collects, in each thread. */
export interface ThreadMemory {
  readonly maxYoungGenerationSizeMb: number
  readonly maxOldGenerationSizeMb: number
}

export const threadMemory: ThreadMemory = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }
/** For files of any size that is read. */
export const largeMemory: ThreadMemory = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 2048 }

/**
 * Threads that run a function of a file.
 *
 * @param name of the function that `entry` exports
 */
export async function startThreads(
  jobs: number,
  entry: URL,
  name: string,
  memory: ThreadMemory = threadMemory,
): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  // Without the process's own flags: `node --input-type=module -e …` is not for a thread that runs a file.
  return new Tinypool({
    filename: entry.href,
    name,
    minThreads: jobs,
    maxThreads: jobs,
    execArgv: [],
    resourceLimits: { ...memory },
  })
}

/** Threads whose every task has a time: what takes longer is ended, and another thread takes the place. */
export class TimedThreads {
  readonly #threads: Promise<Tinypool>
  readonly #waiting: (() => void)[] = []
  readonly #memory: ThreadMemory
  #free: number

  constructor(jobs: number, entry: URL, name: string, memory: ThreadMemory = threadMemory) {
    this.#threads = startThreads(jobs, entry, name, memory)
    this.#memory = memory
    this.#free = jobs
  }

  /**
   * What the function gives, or why it gave nothing. The time runs from when a thread takes the task, not from when it is handed in.
   *
   * @param task a file, whose bytes the thread takes over, or several, of which it gets a copy
   * @param name of another function that the entry exports
   */
  async run<Result>(
    task: { readonly bytes: Uint8Array } | readonly { readonly bytes: Uint8Array }[],
    seconds: number,
    name?: string,
  ): Promise<Result | { readonly failure: string }> {
    const threads = await this.#threads
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), seconds * 1000)
    const buffer = 'bytes' in task ? task.bytes.buffer : undefined
    try {
      const transfer = buffer instanceof ArrayBuffer ? { transferList: [buffer] } : {}
      return await threads.run(task, { ...transfer, ...(name === undefined ? {} : { name }), signal: stop.signal })
    } catch (error) {
      // The thread is gone and another takes its place: one bad file ends no run.
      if (stop.signal.aborted) return { failure: tooSlow(seconds) }
      if (hasDied(error)) return { failure: outOfMemory(this.#memory) }
      throw error
    } finally {
      clearTimeout(timer)
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }

  async close(): Promise<void> {
    await (await this.#threads).destroy()
  }
}

const tooSlow = (seconds: number): string =>
  `took longer than ${seconds} seconds and was ended: split it, or allow more with --time-limit`

const outOfMemory = ({ maxOldGenerationSizeMb }: ThreadMemory): string =>
  `could not be read: more than ${maxOldGenerationSizeMb} MB of memory were needed; split it first`

const hasDied = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') ||
    /worker (?:thread )?(?:exited|terminated)/iu.test(error.message))
