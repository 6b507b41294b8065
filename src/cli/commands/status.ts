import type { Register } from '../main.ts'
import { withCorpus, withExamples } from '../options.ts'
import type { StatusOptions } from '../run/status.ts'
import { complete } from './corpus-options.ts'

/** `directives status <document> [path…]`: whether it is in force, as far as the corpus tells. */
export const registerStatus: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('status')
    .description(help.status.does)
    .argument('<document>', help.status.document)
    .argument('[path...]', help.status.paths)
    .option('--at <day>', help.status.at)
    .option('--all', help.status.all)
  withExamples(
    withCorpus(command, help),
    'status "Nghị định 114/2018/NĐ-CP"',
    'status "luật đất đai 2013" --at 2024-12-31',
    'status "16/CT-TTg" van-ban --all --json',
  ).action((document: string, paths: string[], options: Omit<StatusOptions, 'color' | 'quiet'>) =>
    run(async () => (await import('../run/status.ts')).status(document, paths, complete(program, options), io)),
  )
}
