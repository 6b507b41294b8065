import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ReadSource } from '../input/source.ts'
import { readFileDocuments } from './files.ts'

/**
 * Reads a document of an index once more, as it lies on the disk now.
 *
 * @param path as the index keeps it; one inside another file with the name of that file before it ("thu.eml!/Công văn 12.docx")
 * @param root the folder of the corpus
 */
export async function rereadDocument(path: string, root: string): Promise<ReadSource> {
  const file = fileOf(path)
  const found = await readFileDocuments(file, root)
  return found.find((one) => one.path === path)?.read ?? { failure: 'is not there any longer' }
}

/** Tells whether the file of a document is still the one that was read; undefined when it is not there. */
export async function stampOf(path: string, root: string): Promise<string | undefined> {
  try {
    const { size, mtimeMs, ino } = await stat(resolve(root, fileOf(path)))
    return `${size} ${mtimeMs} ${ino}`
  } catch {
    // Whoever reads it is told why.
    return undefined
  }
}

const fileOf = (path: string): string => path.split('!/', 1)[0] ?? path
