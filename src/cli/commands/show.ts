import type { Register } from '../main.ts'
import { withCorpus, withExamples } from '../options.ts'
import type { ShowOptions } from '../run/show.ts'
import { complete } from './corpus-options.ts'

/** `directives show <document or path> [path…]`: readable summaries of files, or what the corpus knows of a document. */
export const registerShow: Register = (program, run, io) => {
  const command = program
    .command('show')
    .description('a readable summary of files, or all that the corpus knows of a document')
    .argument('<document>', 'a file, a folder or - ; or a document, as for cites')
    .argument('[path...]', 'more files, or files and folders to ask instead of the index')
    .option('--all', 'when the name is ambiguous, all its documents')
  withExamples(withCorpus(command), 'show van-ban/cong-van.txt', 'show "Chỉ thị 16/CT-TTg ngày 31/3/2020"').action(
    (document: string, paths: string[], options: Omit<ShowOptions, 'color' | 'quiet'>) =>
      run(async () => (await import('../run/show.ts')).show(document, paths, complete(program, options), io)),
  )
}
