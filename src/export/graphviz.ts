import { Worker } from 'node:worker_threads'
import { builtFile } from './built-files.ts'
import type { DrawingJob, DrawingResult } from './svg-worker.ts'

/** Draws one picture after the other until the time is over. */
export interface Graphviz {
  /** The drawing, or why there is none. */
  readonly draw: (job: DrawingJob) => Promise<DrawingResult>
  readonly close: () => Promise<void>
}

/** Starts the thread; all drawings together may take `timeLimit` milliseconds. The caller closes it. */
export function startGraphviz(timeLimit: number): Graphviz {
  const worker = new Worker(builtFile('svg-worker.js'))
  let answer: ((result: DrawingResult) => void) | undefined
  let failure: DrawingResult | undefined
  const fail = (error: string): void => {
    failure ??= { error }
    answer?.(failure)
  }
  const timer = setTimeout(() => {
    fail(`it took longer than ${timeLimit / 1000} seconds`)
    void worker.terminate()
  }, timeLimit)
  worker.on('message', (result: DrawingResult) => answer?.(result))
  worker.on('error', (error) => fail(error.message))
  worker.on('exit', () => fail('the drawing thread ended'))
  return {
    draw: (job) =>
      new Promise((resolve) => {
        answer = resolve
        if (failure === undefined) worker.postMessage(job)
        else resolve(failure)
      }),
    close: async () => {
      clearTimeout(timer)
      await worker.terminate()
    },
  }
}
