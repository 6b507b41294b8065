import type { Register } from '../main.ts'
import { withCorpus, withExamples, withFilters } from '../options.ts'
import type { QuestionOptions } from '../run/questions.ts'
import { complete } from './corpus-options.ts'

type Options = Omit<QuestionOptions, 'color' | 'quiet'>

/** `directives list [path…]` */
export const registerList: Register = (program, run, io) => {
  const command = program
    .command('list')
    .description('the documents of the corpus by date')
    .argument('[path...]', 'files and folders to ask instead of the index')
    .option('--external', 'with the documents that are cited but not in the corpus')
  withExamples(
    withCorpus(withFilters(command)),
    'list --type CT --from 2021',
    'list van-ban --issuer "ủy ban nhân dân" --csv',
  ).action((paths: string[], options: Options) =>
    run(async () => (await import('../run/questions.ts')).list(paths, complete(program, options), io)),
  )
}

/** `directives missing [path…]` */
export const registerMissing: Register = (program, run, io) => {
  const command = program
    .command('missing')
    .description('documents that are cited but not in the corpus, most cited first')
    .argument('[path...]', 'files and folders to ask instead of the index')
  withExamples(withCorpus(withFilters(command)), 'missing --limit 20', 'missing van-ban --type luật --csv').action(
    (paths: string[], options: Options) =>
      run(async () => (await import('../run/questions.ts')).missing(paths, complete(program, options), io)),
  )
}

/** `directives search <words> [path…]` */
export const registerSearch: Register = (program, run, io) => {
  const command = program
    .command('search')
    .description('full text search, with or without diacritics: words, "a phrase", begin*')
    .argument('<words>', 'what to look for, in quotes when it is several words')
    .argument('[path...]', 'files and folders to ask instead of the index')
  withExamples(
    withCorpus(withFilters(command)),
    "search 'hồ chứa nước'",
    'search \'"an toan dap" kiem*\' --type KH --limit 5',
  ).action((words: string, paths: string[], options: Options) =>
    run(async () => (await import('../run/questions.ts')).search(words, paths, complete(program, options), io)),
  )
}

/** `directives stats [path…]` */
export const registerStats: Register = (program, run, io) => {
  const command = program
    .command('stats')
    .description('counts: documents, citations and how they were resolved, the most cited, the longest chain')
    .argument('[path...]', 'files and folders to ask instead of the index')
    .option('--limit <n>', 'at most so many lines in each list (default: 10)')
  withExamples(withCorpus(command), 'stats', 'stats van-ban --json').action((paths: string[], options: Options) =>
    run(async () => (await import('../run/questions.ts')).stats(paths, complete(program, options), io)),
  )
}
