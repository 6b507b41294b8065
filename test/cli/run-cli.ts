import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/main.ts'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

export interface CliResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line inside the test's process, with streams of its own. */
export async function runCli(
  args: readonly string[],
  options: {
    stdin?: string | Uint8Array
    cwd?: string
    columns?: number
    tty?: boolean
    env?: Record<string, string>
  } = {},
): Promise<CliResult> {
  const chunks = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr'): PassThrough & { isTTY?: boolean; columns?: number } => {
    const stream: PassThrough & { isTTY?: boolean; columns?: number } = new PassThrough()
    stream.on('data', (chunk: Buffer) => {
      chunks[name] += chunk.toString('utf8')
    })
    if (options.tty) stream.isTTY = true
    if (options.columns !== undefined) stream.columns = options.columns
    return stream
  }
  const stdout = sink('stdout')
  const stderr = sink('stderr')
  const code = await run(args, {
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout,
    stderr,
    cwd: options.cwd ?? projectRoot,
    env: options.env ?? {},
  })
  stdout.end()
  stderr.end()
  await new Promise((resolve) => setImmediate(resolve))
  return { code, ...chunks }
}
