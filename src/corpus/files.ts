import { readFile, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { readableEndings } from '../formats/list.ts'
import { type NamedRead, readDocuments } from '../formats/read.ts'
import type { ReadOptions } from '../formats/reader.ts'
import { sizeLimit } from '../input/source.ts'
import { compareText } from '../text/order.ts'

export interface FoundFile {
  /** As the user would write it: the argument itself, or folder/name. */
  readonly path: string
}

export interface WalkFailure {
  readonly path: string
  /** In words that follow the path: "does not exist". */
  readonly reason: string
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
export async function findFiles(
  paths: readonly string[],
  options: WalkOptions,
): Promise<{ readonly files: readonly FoundFile[]; readonly failures: readonly WalkFailure[] }> {
  const files: FoundFile[] = []
  const failures: WalkFailure[] = []
  for (const path of paths) {
    if (path === '-') {
      files.push({ path })
      continue
    }
    const absolute = resolve(options.cwd, path)
    let folder: boolean
    try {
      folder = (await stat(absolute)).isDirectory()
    } catch (error) {
      failures.push({ path, reason: reasonOf(error) })
      continue
    }
    if (!folder) {
      files.push({ path })
      continue
    }
    const found = await glob(
      options.include?.length ? options.include.map(anywhere) : [`**/*.{${readableEndings.join(',')}}`],
      {
        cwd: absolute,
        ignore: ['**/node_modules/**', ...(options.exclude ?? []).map(anywhere)],
        dot: false,
        onlyFiles: true,
        caseSensitiveMatch: false,
        expandDirectories: false,
      },
    )
    if (found.length === 0)
      failures.push({
        path,
        reason:
          options.include?.length || options.exclude?.length
            ? 'has no document below it that was asked for'
            : nothingReadable,
      })
    const prefix = path.endsWith('/') || path.endsWith(sep) ? path : `${path}/`
    for (const name of found.sort(compareText)) files.push({ path: path === '.' ? name : `${prefix}${name}` })
  }
  return { files, failures }
}

/** A pattern without a slash is meant at any depth, as ripgrep and .gitignore read it. */
const anywhere = (pattern: string): string => (pattern.includes('/') ? pattern : `**/${pattern}`)

const nothingReadable = `has no readable document below it (looked for ${readableEndings.map((ending) => `.${ending}`).join(', ')})`

/** Reads the documents of one file; a failure is told in words that follow the path. */
export async function readFileDocuments(
  path: string,
  cwd: string,
  options: ReadOptions = {},
): Promise<readonly NamedRead[]> {
  const absolute = resolve(cwd, path)
  try {
    const failure = await checkFile(absolute)
    if (failure !== undefined) return [{ path, read: { failure } }]
    return readDocuments(path, new Uint8Array(await readFile(absolute)), options)
  } catch (error) {
    return [{ path, read: { failure: reasonOf(error) } }]
  }
}

/** Why a path cannot be read as a document before looking inside, in words that follow the path; rejects when it is not there. */
export async function checkFile(absolute: string): Promise<string | undefined> {
  const found = await stat(absolute)
  if (found.isDirectory()) return 'is a folder'
  return found.size > sizeLimit
    ? `is too large: ${found.size} bytes, the limit is ${sizeLimit}; split it first`
    : undefined
}

/** The path as the index keeps it: relative to the corpus, with forward slashes. */
export function corpusPath(path: string, cwd: string, root: string): string {
  return relative(root, resolve(cwd, path)).split(sep).join('/')
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What hinders reading and writing alike; undefined for other failures. */
export function causeOf(error: unknown): string | undefined {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  return code === 'ELOOP' ? 'its links lead in a circle' : undefined
}

/** A failure of the file system, in words that follow the path. */
export function reasonOf(error: unknown): string {
  const cause = causeOf(error)
  if (cause !== undefined) return `cannot be read: ${cause}`
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist'
  if (code === 'ENAMETOOLONG') return 'is no path: the name is too long'
  return `cannot be read (${code || 'unknown error'})`
}
