import { findFiles } from '../../corpus/files.ts'
import { parseDocument } from '../../parse.ts'
import { exitCode, type Io, write } from '../io.ts'
import { readInput, tellFailure } from '../read-input.ts'
import { renderDocument } from '../render/document.ts'
import { colours, width } from '../terminal.ts'

/** Prints a summary of each file. */
export async function show(paths: readonly string[], options: { readonly color: boolean }, io: Io): Promise<number> {
  const { files, failures } = await findFiles(paths, { cwd: io.cwd })
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
    const text = renderDocument(parseDocument(read.source, read.notices), render)
    if (!(await write(io.stdout, `${i > 0 ? '\n' : ''}${text}`))) return exitCode.found
  }
  return failed ? exitCode.unreadable : exitCode.found
}
