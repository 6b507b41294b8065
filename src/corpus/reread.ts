import type { ReadSource } from '../input/source.ts'
import { readFileDocuments } from './files.ts'

/**
 * Reads a document of an index once more, as it lies on the disk now.
 *
 * @param path as the index keeps it; one inside another file with the name of that file before it ("thu.eml!/Công văn 12.docx")
 * @param root the folder of the corpus
 */
export async function rereadDocument(path: string, root: string): Promise<ReadSource> {
  const [file = path] = path.split('!/')
  const found = await readFileDocuments(file, root)
  return found.find((one) => one.path === path)?.read ?? { failure: 'is not there any longer' }
}
