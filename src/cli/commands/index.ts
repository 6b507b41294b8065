import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'
import type { IndexCommandOptions } from '../run/index.ts'
import { complete } from './corpus-options.ts'

/** `directives index <path…>`: adds or updates the documents under the paths. */
export const registerIndex: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('index')
    .description(help.index.does)
    .argument('<path...>', help.index.paths)
    .option('--corpus <dir>', help.index.corpus)
    .option('--jobs <n>', help.index.jobs)
    .option('--watch', help.index.watch)
    .option('--prune', help.index.prune)
    .option('--json', help.shared.summaryJson)
  withExamples(
    withWalk(command, help),
    'index van-ban',
    "index van-ban --exclude 'nhap/**' --watch",
    'index . --corpus ~/kho-van-ban',
  ).action((paths: string[], options: Omit<IndexCommandOptions, 'color' | 'quiet'>) =>
    run(async () => {
      const { index } = await import('../run/index.ts')
      return index(paths, complete(program, options), io)
    }),
  )
}

/** `directives forget <path…>`: drops documents from the index; the files stay. */
export const registerForget: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('forget')
    .description(help.forget.does)
    .argument('<path...>', help.forget.paths)
    .option('--corpus <dir>', help.shared.corpus)
    .option('--json', help.shared.summaryJson)
  withExamples(command, 'forget van-ban/nhap', 'forget van-ban/cong-van-12.txt').action(
    (paths: string[], options: Omit<IndexCommandOptions, 'color' | 'quiet'>) =>
      run(async () => {
        const { forget } = await import('../run/index.ts')
        return forget(paths, complete(program, options), io)
      }),
  )
}
