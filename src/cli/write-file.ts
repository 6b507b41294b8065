import { closeSync, openSync, rmSync } from 'node:fs'
import { chmod, type FileHandle, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { type Io, UsageError } from './io.ts'
import { onStop } from './on-stop.ts'
import type { ErrorWords } from './words/errors-en.ts'

/** Writes a file as a whole: what stood there stays until the new content is complete. */
export async function writeWhole(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  await replaced(path, io, async (file) => {
    await file.writeFile(content)
    return { result: undefined, isEmpty: false }
  })
}

/** Lets `work` write into a file through a stream; the file appears when it is complete, and not at all when nothing was written. */
export async function writeThrough<T>(path: string, io: Io, work: (stream: Writable) => Promise<T>): Promise<T> {
  return replaced(path, io, async (file) => {
    const stream = file.createWriteStream()
    let failure: unknown
    stream.on('error', (error) => {
      failure = error
    })
    const result = await work(stream).finally(() => stream.end())
    await finished(stream).catch((error: unknown) => {
      failure = error
    })
    if (failure !== undefined) throw failure
    return { result, isEmpty: stream.bytesWritten === 0 }
  })
}

interface Written<T> {
  readonly result: T
  /** Nothing could be read that would stand in the file: what is there stays. */
  readonly isEmpty: boolean
}
type Work<T> = (file: FileHandle) => Promise<Written<T>>

/**
 * Writes beside the target and then puts it in its place. A link stays a link, a file keeps its permissions, and what is no
 * regular file (`/dev/stdout`, a pipe) is written to directly.
 */
async function replaced<T>(path: string, io: Io, work: Work<T>): Promise<T> {
  if (path === '') throw new UsageError(({ errors }) => errors.value.outputEmpty)
  const named = resolve(io.cwd, path)
  try {
    if (isStream(named)) return (await written(await open(named, 'a'), work)).result
    const target = await realpath(named).catch(() => endOf(named))
    const before = await stat(target).catch(() => undefined)
    if (before?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' })
    if (before && !before.isFile()) return (await written(await open(target, 'w'), work)).result
    return await besideFirst(target, before?.mode, work)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw new UsageError(({ errors }) => errors.write.cannot(path, writeReason(code, errors)))
  }
}

/** Where a link leads that has no file at its end yet: the file comes there, and the link stays. */
async function endOf(path: string, steps = 40): Promise<string> {
  const next = await readlink(path).catch(() => undefined)
  return next === undefined || steps === 0 ? path : endOf(resolve(dirname(path), next), steps - 1)
}

/**
 * Throws a UsageError when writing `output` would destroy one of the files that are read.
 *
 * @param inputs paths as they were given or found; folders and what is not there count for nothing
 */
export async function refuseInput(output: string | undefined, inputs: readonly string[], io: Io): Promise<void> {
  if (output === undefined) return
  const identity = async (path: string): Promise<string | undefined> => {
    const found = await stat(resolve(io.cwd, path), { bigint: true }).catch(() => undefined)
    return found?.isFile() ? `${found.dev}:${found.ino}` : undefined
  }
  const target = await identity(output)
  if (target === undefined) return
  for (const path of inputs)
    if (path !== '-' && (await identity(path)) === target) throw new UsageError(io.words.usage.overInput(output))
}

async function besideFirst<T>(target: string, mode: number | undefined, work: Work<T>): Promise<T> {
  // Whoever stops the program between the making of the file and its first byte leaves nothing behind either.
  let path: string | undefined
  const forget = onStop(() => {
    if (path !== undefined) rmSync(path, { force: true })
  })
  try {
    path = makeBeside(target)
    const { result, isEmpty } = await written(await open(path, 'r+'), work)
    if (!isEmpty) {
      if (mode !== undefined) await chmod(path, mode & 0o7777)
      await rename(path, target)
    }
    return result
  } finally {
    if (path !== undefined) await rm(path, { force: true }).catch(() => {})
    forget()
  }
}

/** Makes a new, empty file beside the target: never one that another run writes to, nor one that somebody has called so. */
function makeBeside(target: string): string {
  for (let n = 1; ; n += 1) {
    const path = `${target}.part${n === 1 ? '' : n}`
    try {
      closeSync(openSync(path, 'wx'))
      return path
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || n === mostBeside) throw error
    }
  }
}
const mostBeside = 100

async function written<T>(file: FileHandle, work: Work<T>): Promise<Written<T>> {
  try {
    return await work(file)
  } finally {
    await file.close().catch(() => {})
  }
}

/** `/dev/stdout` is what the shell made it, perhaps a file that others write to as well: it is added to, never replaced. */
const isStream = (path: string): boolean => /^\/(?:dev|proc)\//u.test(path)

type WriteFault = Exclude<keyof ErrorWords['write'], 'cannot' | 'toOutput'>

const writeFaults: Readonly<Record<string, WriteFault>> = {
  ENOENT: 'noFolder',
  ENOTDIR: 'folderIsFile',
  EISDIR: 'isFolder',
  EEXIST: 'tooManyParts',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'quota',
}

/** Why something cannot be written, by the code of the system. */
export function writeReason(code: string, errors: ErrorWords): string {
  const fault = Object.hasOwn(writeFaults, code) ? writeFaults[code] : undefined
  return fault === undefined ? code : errors.write[fault]
}
