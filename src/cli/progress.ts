import type { IndexProgress } from '../corpus/index-files.ts'
import type { Io } from './io.ts'
import type { Words } from './words/words.ts'

export interface Progress {
  readonly update: (progress: IndexProgress) => void
  readonly stop: () => void
}

const silent: Progress = { update: () => {}, stop: () => {} }

/** A bar with rate and time left on standard error, when that is a terminal. */
export async function progressBar(io: Io, quiet: boolean): Promise<Progress> {
  if (quiet || io.stderr.isTTY !== true) return silent
  const words = io.words.progress
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format: `{phase} {bar} {value}/{total} {unit}, {speed}/${words.second}{left}`,
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
        bar.start(all, 0, { phase: words.phases[now], unit: words.units[now], speed: 0, left: '' })
      }
      bar.setTotal(all)
      const seconds = (performance.now() - started) / 1000
      const speed = seconds > 0 ? Math.round(done / seconds) : 0
      bar.update(done, {
        phase: words.phases[now],
        unit: words.units[now],
        speed,
        left: timeLeft(done, all, seconds, io.words),
      })
    },
    stop: () => {
      if (phase !== undefined) bar.stop()
    },
  }
}

/**
 * How long the rest takes when it goes on as it did, by the whole of what is done, so that it does not jump: ", 4 min 59 s left". Empty while
 * there is too little to say.
 */
export function timeLeft(done: number, all: number, seconds: number, { progress }: Words): string {
  if (done === 0 || seconds < 2) return ''
  const left = Math.ceil((seconds / done) * (all - done))
  return progress.left(Math.floor(left / 60), left % 60)
}
