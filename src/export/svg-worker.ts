import { parentPort } from 'node:worker_threads'
import { instance } from '@viz-js/viz'

/** A thread of its own for Graphviz, because a drawing cannot be interrupted: whoever waits too long ends the thread. */

export interface DrawingJob {
  readonly dot: string
  readonly engine: 'dot' | 'sfdp' | 'nop'
  /** `json0`: only where the documents stand. */
  readonly format: 'svg' | 'json0'
}

export type DrawingResult = { readonly output: string } | { readonly error: string }

parentPort?.on('message', async (job: DrawingJob) => {
  const post = (result: DrawingResult): void => parentPort?.postMessage(result)
  try {
    const viz = await instance()
    const result = viz.render(job.dot, { format: job.format, engine: job.engine })
    post(
      result.status === 'success'
        ? { output: result.output }
        : { error: result.errors.map((error) => error.message).join('; ') },
    )
  } catch (error) {
    post({ error: error instanceof Error ? error.message : String(error) })
  }
})
