import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'
import type { IndexCommandOptions } from '../run/index.ts'
import { complete } from './corpus-options.ts'

/** `directives index <path…>`: adds or updates the documents under the paths. */
export const registerIndex: Register = (program, run, io) => {
  const command = program
    .command('index')
    .description('add or update documents in the corpus index (.directives/)')
    .argument('<path...>', 'files and folders; unchanged files are skipped, deleted ones dropped')
    .option('--corpus <dir>', 'the folder that holds .directives/ (default: the nearest upwards, else here)')
    .option('--jobs <n>', 'files parsed at the same time')
    .option('--watch', 'go on and keep the index up to date until Ctrl-C')
    .option('--json', 'the summary as JSON')
  withExamples(
    withWalk(command),
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
  const command = program
    .command('forget')
    .description('drop documents from the corpus index; the files themselves stay')
    .argument('<path...>', 'files and folders, as they were indexed')
    .option('--corpus <dir>', 'the folder that holds .directives/ (default: the nearest upwards)')
    .option('--json', 'the summary as JSON')
  withExamples(command, 'forget van-ban/nhap', 'forget van-ban/cong-van-12.txt').action(
    (paths: string[], options: Omit<IndexCommandOptions, 'color' | 'quiet'>) =>
      run(async () => {
        const { forget } = await import('../run/index.ts')
        return forget(paths, complete(program, options), io)
      }),
  )
}
