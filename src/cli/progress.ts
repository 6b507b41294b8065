import type { IndexProgress } from '../corpus/index-files.ts'
import type { Io } from './io.ts'

export interface Progress {
  readonly update: (progress: IndexProgress) => void
  readonly stop: () => void
}

const silent: Progress = { update: () => {}, stop: () => {} }

/** A bar with rate and time left on standard error, when that is a terminal. */
export async function progressBar(io: Io, quiet: boolean): Promise<Progress> {
  if (quiet || io.stderr.isTTY !== true) return silent
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format: '{phase} {bar} {value}/{total} files, {speed}/s, {eta_formatted} left',
    stream: io.stderr as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
    barsize: Math.max(10, Math.min(30, (io.stderr.columns ?? 80) - 50)),
    fps: 8,
  })
  let phase: IndexProgress['phase'] | undefined
  let started = 0
  return {
    update: ({ phase: now, done, all }) => {
      if (now !== phase) {
        if (phase !== undefined) bar.stop()
        phase = now
        started = performance.now()
        bar.start(all, 0, { phase: now, speed: 0 })
      }
      bar.setTotal(all)
      const seconds = (performance.now() - started) / 1000
      bar.update(done, { phase: now, speed: seconds > 0 ? Math.round(done / seconds) : 0 })
    },
    stop: () => {
      if (phase !== undefined) bar.stop()
    },
  }
}
