import type { Register } from '../main.ts'
import { withCorpus, withExamples } from '../options.ts'
import type { ChainOptions } from '../run/chains.ts'
import { complete } from './corpus-options.ts'

type Options = Omit<ChainOptions, 'color' | 'quiet'>

/** `directives path <from> <to> [path…]` */
export const registerPath: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('path')
    .description(help.path.does)
    .argument('<from>', help.shared.document)
    .argument('<to>', help.path.to)
    .argument('[path...]', help.shared.paths)
    .option('--all', help.path.all)
  withExamples(
    withCorpus(command, help),
    'path "14/TB-UBND" "16/CT-TTg 2021"',
    'path thong-bao.txt chi-thi.txt van-ban --json',
  ).action((from: string, to: string, paths: string[], options: Options) =>
    run(async () => (await import('../run/chains.ts')).path(from, to, paths, complete(program, options), io)),
  )
}

/** `directives cascade <document> [path…]` */
export const registerCascade: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('cascade')
    .description(help.cascade.does)
    .argument('<document>', help.shared.document)
    .argument('[path...]', help.shared.paths)
    .option('--depth <n>', help.cascade.depth)
    .option('--limit <n>', help.cascade.limit)
  withExamples(
    withCorpus(command, help),
    'cascade "16/CT-TTg 2021"',
    'cascade "16/CT-TTg 2021" --depth 2 --csv',
  ).action((document: string, paths: string[], options: Options) =>
    run(async () => (await import('../run/chains.ts')).cascade(document, paths, complete(program, options), io)),
  )
}
