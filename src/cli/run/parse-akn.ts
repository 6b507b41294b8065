import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { WalkOptions } from '../../corpus/files.ts'
import { akomaNtoso } from '../../export/akn/document.ts'
import type { ReadOptions } from '../../formats/reader.ts'
import { readDocument } from '../../parse.ts'
import { type Io, UsageError, write } from '../io.ts'
import { eachInput, filesOf } from '../read-input.ts'
import { refuseInput, writeWhole } from '../write-file.ts'

/**
 * Writes documents as Akoma Ntoso. An XML file holds one document: several go into the folder `output`, below their own names.
 *
 * @param output a file with the ending .akn or .xml, a folder, or nothing for standard output
 */
export async function parseAkn(
  paths: readonly string[],
  output: string | undefined,
  walk: Omit<WalkOptions, 'cwd'> & ReadOptions,
  io: Io,
): Promise<number> {
  const toFile = output !== undefined && /\.(?:akn|xml)$/iu.test(output)
  if (toFile) await refuseInput(output, await filesOf(paths, walk, io), io)
  const taken = new Set<string>()
  return eachInput(paths, walk, io, async ({ read, count }) => {
    if (count > 1 && (toFile || output === undefined)) throw new UsageError(io.words.usage.aknFolder(count))
    const { document, passages } = readDocument(read.source, read.notices)
    const xml = akomaNtoso(document, read.source.text, passages.spans())
    if (output === undefined) return write(io.stdout, xml)
    const target = toFile ? output : join(output, nameFor(read.source.path, taken))
    await mkdir(resolve(io.cwd, dirname(target)), { recursive: true })
    await writeWhole(target, xml, io)
    return true
  })
}

/** The path of a document as a path below the folder, with the ending .akn; no two alike. */
function nameFor(path: string, taken: Set<string>): string {
  const parts = path.split(/[/\\]+/u).filter((part) => part !== '' && part !== '.' && part !== '..')
  const name = parts.join('/').replaceAll(/[:*?"<>|]/gu, '-') || 'document'
  let found = `${name === '-' ? 'stdin' : name}.akn`
  for (let copy = 2; taken.has(found); copy += 1) found = `${name}~${copy}.akn`
  taken.add(found)
  return found
}
