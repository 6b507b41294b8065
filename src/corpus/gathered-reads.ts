import type { RowsResult, RowsTask } from './read-rows.ts'
import type { TimedThreads } from './timed-threads.ts'

/** Of so many texts, and bytes of them, one message to a thread is made at most. */
const mostTexts = 64
const mostBytes = 1 << 18

/** How many texts are worth handing in at once, for each thread: one message is read while the next is gathered. */
export const worthGathering = 2 * mostTexts

interface Waiting {
  readonly task: RowsTask
  readonly resolve: (result: RowsResult) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Hands small texts to threads, many in one message. A thread that gets one text after the other has none whenever the thread that hands them out
 * writes to the index, and two processors do the work of one and a half. While all threads are busy texts gather; one that is free
 * takes its share of what has gathered, so that the last texts are parted among all.
 */
export class GatheredReads {
  readonly #threads: TimedThreads
  readonly #jobs: number
  readonly #seconds: number
  #waiting: Waiting[] = []
  #running = 0

  /** @param seconds that one text may take, and one message of them: where that is not enough each is read alone */
  constructor(threads: TimedThreads, jobs: number, seconds: number) {
    this.#threads = threads
    this.#jobs = jobs
    this.#seconds = seconds
  }

  read(task: RowsTask): Promise<RowsResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject })
      this.#handOut()
    })
  }

  #handOut(): void {
    while (this.#running < this.#jobs && this.#waiting.length > 0) {
      this.#running += 1
      void this.#run(this.#share()).finally(() => {
        this.#running -= 1
        this.#handOut()
      })
    }
  }

  #share(): readonly Waiting[] {
    const most = Math.min(mostTexts, Math.ceil(this.#waiting.length / this.#jobs))
    let bytes = 0
    let count = 0
    for (const { task } of this.#waiting.slice(0, most)) {
      bytes += task.bytes.length
      if (count > 0 && bytes > mostBytes) break
      count += 1
    }
    const share = this.#waiting.slice(0, count)
    this.#waiting = this.#waiting.slice(count)
    return share
  }

  async #run(share: readonly Waiting[]): Promise<void> {
    try {
      const tasks = share.map(({ task }) => task)
      const results = await this.#threads.run<readonly RowsResult[]>(tasks, this.#seconds, 'readManyRows')
      for (const [at, { task, resolve }] of share.entries()) {
        const result = 'failure' in results ? undefined : results[at]
        // One of them ended the thread: which it was, and what is wrong with it, each tells when it is read alone.
        resolve(result ?? (await this.#threads.run<RowsResult>(task, this.#seconds)))
      }
    } catch (error) {
      for (const { reject } of share) reject(error)
    }
  }
}
