import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { openWorkbench, PortError } from '../../serve/server.ts'
import { exitCode, type Io, safe, UsageError, write } from '../io.ts'
import type { CorpusOptions } from '../options.ts'
import { withOpened } from '../with-corpus.ts'
import { saysRule } from './rule-words.ts'

export interface ServeRequest extends CorpusOptions {
  readonly port?: string
  readonly open?: boolean
}

/** Answers browsers of this machine until somebody stops it; a folder that holds an index is asked through it. */
export async function serve(paths: readonly string[], options: ServeRequest, io: Io): Promise<number> {
  const port = portOf(options.port, io)
  const [only] = paths
  const isIndexed =
    paths.length === 1 && only !== undefined && existsSync(join(resolve(io.cwd, only), '.directives', 'corpus.db'))
  const asked = isIndexed ? { ...options, corpus: only } : options
  return withOpened(isIndexed ? [] : paths, asked, io, async ({ corpus }) => {
    const folder = isIndexed || only === undefined ? corpus.root : resolve(io.cwd, only)
    const stopped = untilStopped()
    try {
      const workbench = await openWorkbench(corpus, {
        language: io.language,
        name: basename(folder) || folder,
        says: saysRule,
        ...(port === undefined ? {} : { port }),
        onDefect: (error) => {
          io.stderr.write(
            `directives: ${io.words.say.defect(safe(error instanceof Error ? error.message : String(error)))}\n`,
          )
          if (io.env.DIRECTIVES_DEBUG && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`)
        },
      })
      if (!options.quiet) io.stderr.write(`directives: ${io.words.serve.ready}\n`)
      await write(io.stdout, `${workbench.url}\n`)
      if (options.open) openBrowser(workbench.url)
      await stopped.signal
      await workbench.close()
      return exitCode.found
    } catch (error) {
      if (error instanceof PortError) throw new UsageError(io.words.serve.portTaken(String(port ?? 0), error.message))
      throw error
    } finally {
      stopped.forget()
    }
  })
}

function portOf(value: string | undefined, io: Io): number | undefined {
  if (value === undefined) return undefined
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN
  if (!(port <= 65_535)) throw new UsageError(io.words.serve.portWrong(value))
  return port
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ctrl-C is how the workbench ends: it closes what it opened, and that is no failure. */
function untilStopped(): { readonly signal: Promise<void>; readonly forget: () => void } {
  let stop = (): void => {}
  const signal = new Promise<void>((done) => {
    stop = done
  })
  for (const name of signals) process.on(name, stop)
  return {
    signal,
    forget: () => {
      for (const name of signals) process.off(name, stop)
    },
  }
}

/** With what the system opens addresses; where there is nothing the printed address serves. */
function openBrowser(url: string): void {
  const [command, args]: readonly [string, readonly string[]] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['explorer.exe', [url]]
        : ['xdg-open', [url]]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
