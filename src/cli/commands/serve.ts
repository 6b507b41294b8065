import type { Register } from '../main.ts'
import { withExamples, withPaths } from '../options.ts'
import type { ServeRequest } from '../run/serve.ts'
import { complete } from './corpus-options.ts'

/** `directives serve [path…]`: a workbench over a corpus in the browser, on this machine alone. */
export const registerServe: Register = (program, run, io) => {
  const { serve } = io.words
  const command = program
    .command('serve')
    .description(serve.description)
    .argument('[path...]', serve.paths)
    .option('--port <n>', serve.port)
    .option('--open', serve.open)
    .option('--no-open', serve.noOpen)
    .addHelpText('after', serve.more)
  withExamples(withPaths(command), 'serve', 'serve van-ban', 'serve --corpus ~/kho-van-ban --port 8080').action(
    (paths: string[], options: Omit<ServeRequest, 'color' | 'quiet'>) =>
      run(async () => (await import('../run/serve.ts')).serve(paths, complete(program, options), io)),
  )
}
