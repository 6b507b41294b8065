import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { findFiles } from '../../corpus/files.ts'
import { parseDocument } from '../../parse.ts'
import { exitCode, type Io, write } from '../io.ts'
import type { CorpusOptions } from '../options.ts'
import { emit } from '../output.ts'
import { readInput, tellFailure } from '../read-input.ts'
import { renderDocument } from '../render/document.ts'
import { colours, width } from '../terminal.ts'

export interface ShowOptions extends CorpusOptions {
  readonly all?: boolean
}

/** A first argument that exists on disk (or `-`), or ends like a document's file, is a file: then all are; else it is a name. */
export async function show(first: string, rest: readonly string[], options: ShowOptions, io: Io): Promise<number> {
  if (first === '-' || existsSync(resolve(io.cwd, first)) || /\.(?:txt|md|markdown)$/iu.test(first))
    return showFiles([first, ...rest], options, io)
  const { named, withOpened } = await import('../with-corpus.ts')
  const { renderShown } = await import('../render/shown.ts')
  return withOpened(rest, options, io, async (opened) => {
    const documents = await named(first, opened, options, io)
    if (!documents) return exitCode.nothing
    const shown = documents.flatMap((document) => opened.corpus.show(document) ?? [])
    const render = { columns: width(io), chalk: colours(io, options.color) }
    return emit(
      {
        json: shown.length === 1 ? shown[0] : { results: shown },
        lines: shown,
        text: () => shown.map((one) => renderShown(one, opened.shown, render)).join('\n'),
      },
      options,
      io,
    )
  })
}

async function showFiles(paths: readonly string[], options: ShowOptions, io: Io): Promise<number> {
  const { include, exclude } = options
  const { files, failures } = await findFiles(paths, { cwd: io.cwd, ...(include ? { include } : {}), ...(exclude ? { exclude } : {}) })
  for (const { path, reason } of failures) tellFailure(path, reason, io)
  let failed = failures.length > 0
  const render = { columns: width(io), chalk: colours(io, options.color) }
  for (const [i, { path }] of files.entries()) {
    const read = await readInput(path, io)
    if ('failure' in read) {
      tellFailure(path, read.failure, io)
      failed = true
      continue
    }
    const document = parseDocument(read.source, read.notices)
    const text =
      options.json || options.ndjson
        ? `${JSON.stringify(document, null, options.ndjson ? 0 : 2)}\n`
        : `${i > 0 ? '\n' : ''}${renderDocument(document, render)}`
    if (!(await write(io.stdout, text))) return exitCode.found
  }
  return failed ? exitCode.unreadable : exitCode.found
}
