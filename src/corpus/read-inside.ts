import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { ReadSource } from '../input/source.ts'
import { readFileDocuments } from './files.ts'

/**
 * Reads one document below a folder, for callers that may see nothing else: links that lead out of it are refused, and so are paths
 * upwards. The failure is in words that follow the path.
 *
 * @param path relative to the folder, or absolute and below it
 */
export async function readInside(folder: string, path: string): Promise<ReadSource> {
  const root = await realpath(folder).catch(() => undefined)
  const target = await realpath(resolve(folder, path)).catch(() => undefined)
  if (root === undefined || target === undefined) return { failure: `is not there (looked below ${folder})` }
  const way = relative(root, target)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    return { failure: 'lies outside the folder of the corpus: only files below it are read' }
  const [first, ...others] = await readFileDocuments(way, root)
  if (first === undefined) return { failure: 'holds no document' }
  return others.length > 0 ? { failure: `holds ${others.length + 1} documents: unpack it first` } : first.read
}
