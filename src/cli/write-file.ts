import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Io, UsageError } from './io.ts'

/** Writes a file as a whole: what stood there stays until the new content is complete. */
export async function writeWhole(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  const target = resolve(io.cwd, path)
  const beside = `${target}.part`
  try {
    await writeFile(beside, content)
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason =
      code === 'ENOENT'
        ? 'its folder does not exist'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'EACCES'
            ? 'permission denied'
            : code
    throw new UsageError(`cannot write ${path}: ${reason}`)
  }
}
