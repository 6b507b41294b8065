import { createWriteStream } from 'node:fs'
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { type Io, UsageError } from './io.ts'

/** Writes a file as a whole: what stood there stays until the new content is complete. */
export async function writeWhole(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  await replaced(path, io, (target) => writeFile(target, content, { flag: isStream(target) ? 'a' : 'w' }))
}

/** Lets `work` write into a file through a stream; the file appears when it is complete. */
export async function writeThrough<T>(path: string, io: Io, work: (stream: Writable) => Promise<T>): Promise<T> {
  return replaced(path, io, async (target) => {
    const stream = createWriteStream(target, { flags: isStream(target) ? 'a' : 'w' })
    let failure: unknown
    stream.on('error', (error) => {
      failure = error
    })
    const result = await work(stream)
    stream.end()
    await finished(stream).catch((error: unknown) => {
      failure = error
    })
    if (failure !== undefined) throw failure
    return result
  })
}

/**
 * Writes beside the target and then puts it in its place. A link stays a link, a file keeps its permissions, and what is no
 * regular file (`/dev/stdout`, a pipe) is written to directly.
 */
async function replaced<T>(path: string, io: Io, work: (target: string) => Promise<T>): Promise<T> {
  if (path === '') throw new UsageError('--output needs a path')
  const named = resolve(io.cwd, path)
  let beside: string | undefined
  try {
    if (isStream(named)) return await work(named)
    const target = await realpath(named).catch(() => named)
    const before = await stat(target).catch(() => undefined)
    if (before?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' })
    if (before && !before.isFile()) return await work(target)
    beside = `${target}.part`
    const result = await work(beside)
    if (before) await chmod(beside, before.mode & 0o7777)
    await rename(beside, target)
    return result
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true }).catch(() => {})
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw new UsageError(`cannot write ${path}: ${writeReason(code)}`)
  }
}

/** `/dev/stdout` is what the shell made it, perhaps a file that others write to as well: it is added to, never replaced. */
const isStream = (path: string): boolean => /^\/(?:dev|proc)\//u.test(path)

const writeReasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'no space is left for you on the disk',
}

/** Why something cannot be written, by the code of the system. */
export const writeReason = (code: string): string => writeReasons[code] ?? code
