import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { endingOf, readableEndings } from '../formats/list.ts'
import { type NamedRead, readDocuments } from '../formats/read.ts'
import type { ReadOptions } from '../formats/reader.ts'
import { isOwnProduct, ownMarkReach } from '../formats/sniff.ts'
import { sizeLimit, tooLarge } from '../input/source.ts'
import { compareText } from '../text/order.ts'
import type { DocumentReader } from './document-reader.ts'
import { isGone, reasonOf, type WalkFailure } from './reasons.ts'
import { walk } from './walk.ts'

export interface FoundFile {
  /** As the user would write it: the argument itself, or folder/name. */
  readonly path: string
}

/**
 * How many files of each kind stood in the folders and are not read, by their ending without the dot ('' where a name has none);
 * `own` tells pages and workbooks that this program made.
 */
export type PassedOver = readonly { readonly ending: string; readonly files: number; readonly own?: true }[]

/** What stood below the arguments. */
export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly failures: readonly WalkFailure[]
  readonly passedOver: PassedOver
  /** The folders whose entries were read, and the links that lead to nothing, with paths as those of files. */
  readonly folders: readonly { readonly path: string; readonly isMounted: boolean }[]
  readonly deadLinks: readonly string[]
}

export interface WalkOptions {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Relative paths are meant from here. */
  readonly cwd: string
}

/**
 * Every readable document that the arguments name: files as given, folders with all below them in code point order; dot
 * folders and `node_modules` are left out. `-` is passed through.
 */
export async function findFiles(paths: readonly string[], options: WalkOptions): Promise<FoundFiles> {
  const files: FoundFile[] = []
  const others: string[] = []
  const own: string[] = []
  const failures: WalkFailure[] = []
  const folders: FoundFiles['folders'][number][] = []
  const deadLinks: string[] = []
  for (const path of paths) {
    if (path === '-') {
      files.push({ path })
      continue
    }
    if (path === '') {
      // As an unset variable of a shell gives it: the folder at hand is not meant.
      failures.push({ path: "''", reason: 'does not exist' })
      continue
    }
    const absolute = resolve(options.cwd, path)
    let folder: boolean
    try {
      folder = (await stat(absolute)).isDirectory()
    } catch (error) {
      failures.push({ path, reason: reasonOf(error), ...(isGone(error) ? {} : { isUnknown: true }) })
      continue
    }
    if (!folder) {
      files.push({ path })
      continue
    }
    const found = await walk(absolute, {
      include: options.include?.length ? options.include : [`*.{${readableEndings.join(',')}}`],
      exclude: options.exclude ?? [],
    })
    // Who names patterns knows what they leave out.
    if (!options.include?.length) others.push(...found.others.map(endingOf))
    const prefix = path.endsWith('/') || path.endsWith(sep) ? path : `${path}/`
    const named = (name: string): string => (name === '' ? path : path === '.' ? name : `${prefix}${name}`)
    for (const { name, isMounted } of found.folders) folders.push({ path: named(name), isMounted })
    deadLinks.push(...found.deadLinks.map(named))
    for (const failure of found.failures) failures.push({ ...failure, path: named(failure.path) })
    if (found.names.length === 0 && found.failures.length === 0)
      failures.push({
        path,
        reason:
          options.include?.length || options.exclude?.length
            ? 'has no document below it that was asked for'
            : nothingReadable,
      })
    for (const name of found.names) {
      if (await isOwn(resolve(absolute, name))) own.push(endingOf(name))
      else files.push({ path: named(name) })
    }
  }
  const passedOver = [...counted(others), ...counted(own).map((one) => ({ ...one, own: true as const }))]
  return { files, failures, passedOver, folders, deadLinks }
}

const ownEndings = new Set(['html', 'htm', 'xlsx'])

/** Whether a file in a folder is a page or a workbook that this program wrote: a register in the folder of its documents is none of them. */
async function isOwn(absolute: string): Promise<boolean> {
  if (!ownEndings.has(endingOf(absolute))) return false
  try {
    const file = await open(absolute)
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(ownMarkReach), 0, ownMarkReach, 0)
      return isOwnProduct(buffer.subarray(0, bytesRead))
    } finally {
      await file.close()
    }
  } catch {
    // Whoever reads it tells why it cannot be read.
    return false
  }
}

/** Most frequent first, then by name. */
function counted(endings: readonly string[]): PassedOver {
  const counts = new Map<string, number>()
  for (const ending of endings) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  return [...counts]
    .map(([ending, files]) => ({ ending, files }))
    .sort((a, b) => b.files - a.files || compareText(a.ending, b.ending))
}

const nothingReadable = `has no readable document below it (looked for ${readableEndings.map((ending) => `.${ending}`).join(', ')})`

/** Reads the documents of one file; a failure is told in words that follow the path. */
export async function readFileDocuments(
  path: string,
  cwd: string,
  options: ReadOptions = {},
  read: DocumentReader['read'] = (task) => readDocuments(task.path, task.bytes, task.options),
): Promise<readonly NamedRead[]> {
  const absolute = resolve(cwd, path)
  try {
    const found = await readBytes(absolute, options.limits?.fileBytes)
    if ('reason' in found) return [{ path, read: { failure: found.reason } }]
    return await read({ path, bytes: found.bytes, options })
  } catch (error) {
    return [{ path, read: { failure: reasonOf(error) } }]
  }
}

/**
 * The bytes of a file, at most as many as a document may have; of a pipe or a device, which have no size, no more are asked for.
 * The reason is in words that follow the path.
 *
 * @param before is told the size of a regular file and waited for
 */
export async function readBytes(
  absolute: string,
  limit = sizeLimit,
  before: (size: number) => Promise<void> = async () => undefined,
): Promise<{ readonly bytes: Uint8Array } | { readonly reason: string }> {
  try {
    const found = await stat(absolute)
    if (found.isDirectory()) return { reason: 'is a folder' }
    if (found.size > limit) return { reason: tooLarge(`${found.size} bytes`, limit) }
    if (found.isFile()) await before(found.size)
    if (found.isFile()) return { bytes: new Uint8Array(await readFile(absolute)) }
    const bytes = await readUpTo(createReadStream(absolute), limit)
    return bytes.length > limit ? { reason: tooLarge('it goes on', limit) } : { bytes }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** What a stream gives; past the size of a document it is read no further, and one chunk too many is there to show it. */
export async function readUpTo(stream: AsyncIterable<Uint8Array | string>, limit = sizeLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(bytes)
    size += bytes.length
    if (size > limit) break
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** The path as the index keeps it: relative to the corpus, with forward slashes. */
export function corpusPath(path: string, cwd: string, root: string): string {
  return relative(root, resolve(cwd, path)).split(sep).join('/')
}
