import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kill, platform } from 'node:process'
import { pathToFileURL } from 'node:url'

/** A document that waits for LibreOffice. */
interface Waiting {
  readonly bytes: Uint8Array
  readonly done: (docx: Uint8Array | undefined) => void
}

const waiting: Waiting[] = []
let isRunning = false
/** Whether the program is on the PATH; undefined as long as nobody asked. */
let known: Promise<string | undefined> | undefined

/** The version of LibreOffice on the PATH ("7.4.7.2"), else undefined. */
export function libreOfficeVersion(): Promise<string | undefined> {
  known ??= run(['--version'], 30_000).then((out) =>
    out === undefined ? undefined : (/LibreOffice\s+([\d.]+)/u.exec(out)?.[1] ?? 'unknown'),
  )
  return known
}

/**
 * A Word 97 document → DOCX by LibreOffice; undefined when it cannot. What is asked for while the program runs waits, and
 * is then done by one start together.
 *
 * @param milliseconds how long one start may take
 */
export function docxByLibreOffice(bytes: Uint8Array, milliseconds: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    waiting.push({ bytes, done: resolve })
    if (isRunning) return
    isRunning = true
    void drain(milliseconds).finally(() => {
      isRunning = false
    })
  })
}

async function drain(milliseconds: number): Promise<void> {
  // Whoever asks in the same turn comes along.
  await new Promise((resolve) => setImmediate(resolve))
  while (waiting.length > 0) {
    const batch = waiting.splice(0, 50)
    const results = await convert(batch, milliseconds).catch(() => batch.map(() => undefined))
    for (const [i, { done }] of batch.entries()) done(results[i])
  }
}

/** One start of the program with a profile of its own: the user's open windows and settings are not touched. */
async function convert(batch: readonly Waiting[], milliseconds: number): Promise<(Uint8Array | undefined)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'directives-doc-'))
  try {
    const names = batch.map((_, i) => join(folder, `${i}.doc`))
    for (const [i, name] of names.entries()) await writeFile(name, batch[i]?.bytes ?? new Uint8Array())
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const fixed = [profile, '--headless', '--norestore', '--nolockcheck', '--nodefault']
    await run([...fixed, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, ...names], milliseconds)
    return await Promise.all(batch.map((_, i) => readFile(join(folder, `${i}.docx`)).catch(() => undefined)))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Runs the program without a shell; when the time is over it is ended with what it started. */
function run(args: readonly string[], timeout: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const grouped = platform !== 'win32'
    const child = spawn('soffice', args, { stdio: ['ignore', 'pipe', 'ignore'], detached: grouped })
    let out = ''
    const timer = setTimeout(() => {
      if (grouped && child.pid !== undefined) killGroup(-child.pid)
      else child.kill('SIGKILL')
    }, timeout)
    const end = (result: string | undefined): void => {
      clearTimeout(timer)
      resolve(result)
    }
    child.stdout.on('data', (data: Buffer) => {
      if (out.length < 100_000) out += data.toString('utf8')
    })
    child.on('error', () => end(undefined))
    child.on('close', (code) => end(code === 0 ? out : undefined))
  })
}

function killGroup(group: number): void {
  try {
    kill(group, 'SIGKILL')
  } catch {
    // It ended by itself in this very moment.
  }
}
