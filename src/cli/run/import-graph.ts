import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importGraph } from '../../batch/import-graph.ts'
import { indexFolder, openCorpus } from '../../corpus/corpus.ts'
import { graphTables, isFolder, TableError } from '../../corpus/graph-tables.ts'
import { exitCode, type Io, UnreadableError, UsageError, write } from '../io.ts'
import { quietly } from '../with-corpus.ts'

export interface ImportOptions {
  readonly corpus?: string
  readonly json?: boolean
  readonly quiet: boolean
}

/** Makes an index from the tables of the job for Spark, or from the lines of `map` and `reduce`. An index that holds something is left as it is. */
export async function importTables(from: string, options: ImportOptions, io: Io): Promise<number> {
  const source = resolve(io.cwd, from)
  const tables = (await isFolder(source)) ? await graphTables(source) : undefined
  if (tables === undefined) throw new UsageError(({ errors }) => errors.value.noTables(from))
  const folder = options.corpus === undefined ? io.cwd : resolve(io.cwd, options.corpus)
  const isThere = existsSync(join(folder, indexFolder))
  const corpus = await quietly(() => openCorpus(folder, { create: true }))
  try {
    if (isThere && !corpus.isEmpty) throw new UsageError(({ errors }) => errors.value.indexThere(folder))
    const summary = await importGraph(corpus.store, tables)
    if (options.json) await write(io.stdout, `${JSON.stringify(summary)}\n`)
    else if (!options.quiet) io.stderr.write(`directives: ${io.words.say.imported(summary.files, summary.edges)}\n`)
    return summary.files > 0 ? exitCode.found : exitCode.nothing
  } catch (error) {
    if (error instanceof TableError) throw new UnreadableError(error.message)
    throw error
  } finally {
    corpus.close()
  }
}
