import type { Register } from '../main.ts'
import { withCorpus, withExamples } from '../options.ts'
import type { ChainOptions } from '../run/chains.ts'
import { complete } from './corpus-options.ts'

type Options = Omit<ChainOptions, 'color' | 'quiet'>

/** `directives path <from> <to> [path…]` */
export const registerPath: Register = (program, run, io) => {
  const command = program
    .command('path')
    .description('how one document leads to another by citations')
    .argument('<from>', 'a document, as for cites')
    .argument('<to>', 'another one')
    .argument('[path...]', 'files and folders to ask instead of the index')
    .option('--all', 'when a name is ambiguous, all its documents together')
  withExamples(
    withCorpus(command),
    'path "14/TB-UBND" "16/CT-TTg 2021"',
    'path thong-bao.txt chi-thi.txt van-ban --json',
  ).action((from: string, to: string, paths: string[], options: Options) =>
    run(async () => (await import('../run/chains.ts')).path(from, to, paths, complete(program, options), io)),
  )
}

/** `directives cascade <document> [path…]` */
export const registerCascade: Register = (program, run, io) => {
  const command = program
    .command('cascade')
    .description('who carries it out, level by level, after how many days, and the tasks handed down')
    .argument('<document>', 'a document, as for cites')
    .argument('[path...]', 'files and folders to ask instead of the index')
    .option('--depth <n>', 'how many levels (default: 8)')
    .option('--limit <n>', 'at most so many documents below it, the nearest levels first')
  withExamples(withCorpus(command), 'cascade "16/CT-TTg 2021"', 'cascade "16/CT-TTg 2021" --depth 2 --csv').action(
    (document: string, paths: string[], options: Options) =>
      run(async () => (await import('../run/chains.ts')).cascade(document, paths, complete(program, options), io)),
  )
}
