import type { Register } from '../main.ts'
import { withCorpus, withExamples, withFilters } from '../options.ts'
import type { QuestionOptions } from '../run/questions.ts'
import { complete } from './corpus-options.ts'

type Options = Omit<QuestionOptions, 'color' | 'quiet'>

/** `directives list [path…]` */
export const registerList: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('list')
    .description(help.list.does)
    .argument('[path...]', help.shared.paths)
    .option('--external', help.list.external)
  withExamples(
    withCorpus(withFilters(command, help), help),
    'list --type CT --from 2021',
    'list van-ban --issuer "ủy ban nhân dân" --csv',
  ).action((paths: string[], options: Options) =>
    run(async () => (await import('../run/questions.ts')).list(paths, complete(program, options), io)),
  )
}

/** `directives missing [path…]` */
export const registerMissing: Register = (program, run, io) => {
  const { help } = io.words
  const command = program.command('missing').description(help.missing.does).argument('[path...]', help.shared.paths)
  withExamples(
    withCorpus(withFilters(command, help), help),
    'missing --limit 20',
    'missing van-ban --type luật --csv',
  ).action((paths: string[], options: Options) =>
    run(async () => (await import('../run/questions.ts')).missing(paths, complete(program, options), io)),
  )
}

/** `directives search <words> [path…]` */
export const registerSearch: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('search')
    .description(help.search.does)
    .argument('<words>', help.search.words)
    .argument('[path...]', help.shared.paths)
  withExamples(
    withCorpus(withFilters(command, help), help),
    "search 'hồ chứa nước'",
    'search \'"an toan dap" kiem*\' --type KH --limit 5',
  ).action((words: string, paths: string[], options: Options) =>
    run(async () => (await import('../run/questions.ts')).search(words, paths, complete(program, options), io)),
  )
}

/** `directives stats [path…]` */
export const registerStats: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('stats')
    .description(help.stats.does)
    .argument('[path...]', help.shared.paths)
    .option('--limit <n>', help.stats.limit)
  withExamples(withCorpus(command, help), 'stats', 'stats van-ban --json').action((paths: string[], options: Options) =>
    run(async () => (await import('../run/questions.ts')).stats(paths, complete(program, options), io)),
  )
}
