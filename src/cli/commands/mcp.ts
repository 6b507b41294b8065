import type { Register } from '../main.ts'
import type { CorpusOptions } from '../options.ts'
import { withExamples, withMore, withPaths } from '../options.ts'
import { complete } from './corpus-options.ts'

/** `directives mcp [path…]`: the corpus as tools for a language model, over standard input and output. */
export const registerMcp: Register = (program, run, io) => {
  const { help } = io.words
  const command = program.command('mcp').description(help.mcp.does).argument('[path...]', help.mcp.paths)
  withExamples(withMore(withPaths(command, help), help.mcp.more), 'mcp', 'mcp --corpus ~/kho-van-ban').action(
    (paths: string[], options: Omit<CorpusOptions, 'color' | 'quiet'>) =>
      run(async () => (await import('../run/mcp.ts')).mcp(paths, complete(program, options), io)),
  )
}
