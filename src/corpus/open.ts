import type { StoreOptions } from '../store/store.ts'
import type { Corpus } from './corpus.ts'
import type { IndexOptions, IndexSummary } from './index-files.ts'

/*
 * The doors of the library: the store and the queries are only loaded when a corpus is opened, so that parsing stays light.
 */

/**
 * Opens the index of a folder, or makes it.
 *
 * @param folder the one that holds, or will hold, `.directives/`
 * @param options.create makes the index when it is not there
 * @throws {Error} when there is no index and `create` is not given, or when a newer version made it
 * @example
 * const corpus = await openCorpus('van-ban', { create: true })
 * await corpus.index(['.'])
 * const found = await corpus.find('Chỉ thị 16/CT-TTg')
 * const citing = found.status === 'found' ? corpus.cites(found.documents) : []
 * corpus.close()
 */
export async function openCorpus(
  folder: string,
  options: StoreOptions & { readonly create?: boolean } = {},
): Promise<Corpus> {
  return (await import('./corpus.ts')).openCorpus(folder, options)
}

/**
 * A corpus of files that are parsed on the fly; nothing is written to the disk.
 *
 * @param paths files and folders, from `cwd`
 * @example const { corpus, summary } = await readCorpus(['van-ban'], { cwd: '.' })
 */
export async function readCorpus(
  paths: readonly string[],
  options: Omit<IndexOptions, 'root'>,
): Promise<{ readonly corpus: Corpus; readonly summary: IndexSummary }> {
  return (await import('./corpus.ts')).readCorpus(paths, options)
}
