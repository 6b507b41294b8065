import type { Register } from '../main.ts'
import { withCorpus, withExamples } from '../options.ts'
import type { ShowOptions } from '../run/show.ts'
import { complete } from './corpus-options.ts'

/** `directives show <document or path> [path…]`: readable summaries of files, or what the corpus knows of a document. */
export const registerShow: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('show')
    .description(help.show.does)
    .argument('<document>', help.show.document)
    .argument('[path...]', help.show.paths)
    .option('--all', help.show.all)
    .option('--why', help.show.why)
  withExamples(
    withCorpus(command, help),
    'show van-ban/cong-van.txt',
    'show "Chỉ thị 16/CT-TTg ngày 31/3/2020"',
  ).action((document: string, paths: string[], options: Omit<ShowOptions, 'color' | 'quiet'>) =>
    run(async () => (await import('../run/show.ts')).show(document, paths, complete(program, options), io)),
  )
}
