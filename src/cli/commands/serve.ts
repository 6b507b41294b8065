import type { Register } from '../main.ts'
import { withExamples, withMore, withPaths } from '../options.ts'
import type { ServeRequest } from '../run/serve.ts'
import { complete } from './corpus-options.ts'

/** `directives serve [path…]`: a workbench over a corpus in the browser, on this machine alone. */
export const registerServe: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('serve')
    .description(help.serve.does)
    .argument('[path...]', help.serve.paths)
    .option('--port <n>', help.serve.port)
    .option('--open', help.serve.open)
    .option('--no-open', help.serve.noOpen)
  withExamples(
    withMore(withPaths(command, help), help.serve.more),
    'serve',
    'serve van-ban',
    'serve --corpus ~/kho-van-ban --port 8080',
  ).action((paths: string[], options: Omit<ServeRequest, 'color' | 'quiet'>) =>
    run(async () => (await import('../run/serve.ts')).serve(paths, complete(program, options), io)),
  )
}
