import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Tinypool } from 'tinypool'
import { worthThreads } from '../../corpus/pool.ts'
import { startThreads } from '../../corpus/timed-threads.ts'
import { type PrintTask, printDocument } from './print-document.ts'

/** Longer texts, which are few, are parsed in place: a thread has a limit to its heap. */
const threadLetters = 1 << 20

/** Parses and prints documents, on threads of its own or in place; what is printed comes in the order in which it was asked for. */
export interface PrintPool {
  /** Hands a document on, and writes those before it that are done; false when nobody listens any more. */
  print(task: PrintTask): Promise<boolean>
  /** Writes what is left. */
  finish(): Promise<boolean>
  close(): Promise<void>
}

/**
 * @param jobs how many documents are parsed at the same time; 1 parses in place
 * @param count how many documents there will be: a few are not worth a thread
 * @param write takes what was printed; false when nobody listens any more
 * @param entry of the thread; where there is none (running from the sources) documents are parsed in place
 */
export function openPrintPool(
  jobs: number,
  count: number,
  write: (text: string) => Promise<boolean>,
  entry: URL = new URL('./print-worker.js', import.meta.url),
): PrintPool {
  const threaded = jobs > 1 && count > worthThreads && existsSync(fileURLToPath(entry))
  let threads: Promise<Tinypool> | undefined
  const waiting: Promise<string>[] = []
  const writeNext = async (): Promise<boolean> => {
    const next = waiting.shift()
    return next === undefined || (await write(await next))
  }
  const printed = async (task: PrintTask): Promise<string> => {
    if (task.source.text.length > threadLetters) return printDocument(task)
    threads ??= startThreads(jobs, entry, 'printDocument')
    return (await threads).run(task)
  }
  return {
    print: async (task) => {
      if (!threaded) return write(printDocument(task))
      const promise = printed(task)
      // An error is told when its turn comes, not as one that nobody waits for.
      promise.catch(() => undefined)
      waiting.push(promise)
      // Enough that no thread waits, and no more than memory holds.
      return waiting.length < 4 * jobs || (await writeNext())
    },
    finish: async () => {
      while (waiting.length > 0) if (!(await writeNext())) return false
      return true
    },
    close: async () => {
      await (await threads)?.destroy()
    },
  }
}
