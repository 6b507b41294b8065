import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { type DocumentReader, openReader } from '../corpus/document-reader.ts'
import {
  type FoundFile,
  findFiles,
  type PassedOver,
  readFileDocuments,
  readUpTo,
  type WalkOptions,
} from '../corpus/files.ts'
import { isSmallFile, readAhead } from '../corpus/read-ahead.ts'
import { endingOf, readableEndings } from '../formats/list.ts'
import { type NamedRead, readDocuments } from '../formats/read.ts'
import type { ReadOptions } from '../formats/reader.ts'
import type { ReadSource } from '../input/source.ts'
import { exitCode, type Io, safe } from './io.ts'
import { reasonIn } from './words/reasons.ts'

/** Reads one argument: a file, or `-` for standard input. */
async function readInput(
  path: string,
  io: Io,
  options: ReadOptions,
  reader: DocumentReader,
): Promise<readonly NamedRead[]> {
  if (path !== '-') return readFileDocuments(path, io.cwd, options, reader.read)
  if (io.stdin.readableEnded) return [{ path, read: { failure: 'was read already: `-` can stand only once' } }]
  return readDocuments('-', new Uint8Array(await readAll(io.stdin)), options)
}

/** The bytes of a stream, no more than a document may have and a little. */
export const readAll = (stream: Readable): Promise<Uint8Array> => readUpTo(stream)

/** A mistyped file should be told as missing, not looked up as a document's name. */
export const looksLikePath = (name: string): boolean =>
  readableEndings.includes(endingOf(name)) || /[/\\][^/\\\s]*\.\p{L}[\p{L}\d]{0,4}$/u.test(name)

/** "Chỉ thị 16/CT-TTg", "412-CV/TU": what people type where a file is asked for. */
const isNameOfDocument = (path: string): boolean =>
  !looksLikePath(path) && /\d/u.test(path) && /\p{L}[^/\\]*\s|\d[/-]\p{Lu}{2}/u.test(path)

/** Whether a first argument is a file, not the name of a document: it exists on disk, is `-`, or ends like a document's file. */
export const namesFile = (name: string, io: Io): boolean =>
  name === '-' || existsSync(resolve(io.cwd, name)) || looksLikePath(name)

/** The files that the arguments name, folders with what is read below them: for those who must not write over them. */
export async function filesOf(
  paths: readonly string[],
  { include, exclude }: Omit<WalkOptions, 'cwd'>,
  io: Io,
): Promise<readonly string[]> {
  const walk = { cwd: io.cwd, ...(include ? { include } : {}), ...(exclude ? { exclude } : {}) }
  return (await findFiles(paths, walk)).files.map(({ path }) => path)
}

/** Names on standard error what could not be read. */
export function tellFailure(path: string, reason: string, io: Io): void {
  io.stderr.write(
    `directives: ${path === '-' ? io.words.say.standardInput : safe(path)} ${reasonIn(io.language, reason)}\n`,
  )
}

/** Says how many files of the folders are of kinds that are not read, and which kinds; and how many this program made itself. */
export function tellPassedOver(passedOver: PassedOver, io: Io): void {
  const { say } = io.words
  const tell = (kinds: PassedOver, says: (count: number, kinds: string) => string): void => {
    if (kinds.length === 0) return
    const shown = kinds.slice(0, 8).map(({ ending, files }) => `${files} ${ending ? `.${ending}` : say.noEnding}`)
    if (kinds.length > shown.length) shown.push('…')
    const count = kinds.reduce((sum, { files }) => sum + files, 0)
    io.stderr.write(`directives: ${says(count, shown.join(', '))}\n`)
  }
  const others = passedOver.filter(({ own }) => !own)
  const pictures = others.some(({ ending }) => /^(?:jpe?g|png)$/u.test(ending))
  tell(others, (count, kinds) => `${say.passedOver(count, kinds)}${pictures ? say.namePictures : ''}`)
  tell(
    passedOver.filter(({ own }) => own),
    say.ownFiles,
  )
}

/** A file that was read, and where it stands among those that the arguments name. */
export interface ReadInput {
  readonly read: Exclude<ReadSource, { readonly failure: string }>
  readonly index: number
  /** How many files the arguments name, and whether it is named itself, not found in a folder. */
  readonly count: number
  readonly named: boolean
}

/**
 * Reads each file that the arguments name and hands it on as soon as it is read; one that fails is named on standard error
 * and the others go on. `handle` says whether somebody still listens (`| head` ends it). Gives the exit code.
 */
export async function eachInput(
  paths: readonly string[],
  walk: Omit<WalkOptions, 'cwd'> & ReadOptions,
  io: Io,
  handle: (input: ReadInput) => Promise<boolean>,
): Promise<number> {
  const { files, failures, passedOver } = await findFiles(paths, { cwd: io.cwd, ...walk })
  for (const { path, reason } of failures) {
    tellFailure(path, reason, io)
    if (isNameOfDocument(path)) io.stderr.write(`directives: ${io.words.say.nameForFile}\n`)
  }
  tellPassedOver(passedOver, io)
  let failed = failures.length > 0
  // OCR takes seconds a page: nobody who names a folder expects it unasked.
  const { include: _include, exclude: _exclude, ...reading } = walk
  const reader = openReader(files.length)
  try {
    const isNamed = new Set(paths)
    const readOne = ({ path }: FoundFile): Promise<readonly NamedRead[]> =>
      readInput(path, io, { ...reading, ocr: walk.ocr ?? (isNamed.has(path) ? 'auto' : 'never') }, reader)
    const isSmall = ({ path }: FoundFile): boolean => path !== '-' && isSmallFile(resolve(io.cwd, path))
    for await (const { item, index, read: all } of readAhead(files, readOne, isSmall)) {
      const named = isNamed.has(item.path)
      const count = files.length + all.length - 1
      for (const [within, { path: name, read }] of all.entries()) {
        if ('failure' in read) {
          tellFailure(name, read.failure, io)
          failed = true
        } else if (!(await handle({ read, index: index + within, count, named }))) return exitCode.found
      }
    }
  } finally {
    await reader.close()
  }
  return failed ? exitCode.unreadable : exitCode.found
}
