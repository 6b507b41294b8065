import manifest from '../../../package.json' with { type: 'json' }
import { answerClient, NoProtocolError } from '../../mcp/server.ts'
import { exitCode, type Io, safe, UsageError } from '../io.ts'
import type { CorpusOptions } from '../options.ts'
import { withOpened } from '../with-corpus.ts'

/** Answers one client of the Model Context Protocol on standard input and output until it goes away. */
export async function mcp(paths: readonly string[], options: CorpusOptions, io: Io): Promise<number> {
  return withOpened(paths, options, io, async ({ corpus }) => {
    try {
      await answerClient(
        { corpus, folder: corpus.root },
        {
          version: manifest.version,
          input: io.stdin,
          output: io.stdout,
          onDefect: (error) => {
            io.stderr.write(
              `directives: ${io.words.say.defect(safe(error instanceof Error ? error.message : String(error)))}\n`,
            )
          },
        },
      )
      return exitCode.found
    } catch (error) {
      if (error instanceof NoProtocolError) throw new UsageError(io.words.mcp.noPackage)
      throw error
    }
  })
}
