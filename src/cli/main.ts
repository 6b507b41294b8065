import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { registerCascade, registerPath } from './commands/chains.ts'
import { registerCites, registerRefs } from './commands/cites.ts'
import { registerForms } from './commands/forms.ts'
import { registerGraph } from './commands/graph.ts'
import { registerForget, registerIndex } from './commands/index.ts'
import { registerParse } from './commands/parse.ts'
import { registerList, registerMissing, registerSearch, registerStats } from './commands/questions.ts'
import { registerSchema } from './commands/schema.ts'
import { registerShow } from './commands/show.ts'
import { registerTasks } from './commands/tasks.ts'
import { exitCode, type Io, safe, UsageError } from './io.ts'

/** How a command is hung into the program: only names and options here, the work is imported when it is called. */
export type Register = (program: Command, run: (work: () => Promise<number>) => Promise<void>, io: Io) => void

const commands: readonly Register[] = [
  registerParse,
  registerShow,
  registerIndex,
  registerForget,
  registerCites,
  registerRefs,
  registerPath,
  registerCascade,
  registerGraph,
  registerTasks,
  registerSearch,
  registerList,
  registerMissing,
  registerStats,
  registerForms,
  registerSchema,
]

/** Runs the command line and gives its exit code; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCode.found
  const program = new Command('directives')
    .description('Reads Vietnamese administrative documents: header, citations, recipients, signatures, tasks, and who cites what.')
    .version(manifest.version, '-V, --version', 'print the version')
    .option('--no-color', 'plain text without colours (NO_COLOR does the same)')
    .option('-q, --quiet', 'no progress and no warnings')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(directives --help tells what there is)')
    .configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: (text) => void io.stderr.write(text) })
    .exitOverride()
  for (const register of commands) {
    register(
      program,
      async (work) => {
        code = await work()
      },
      io,
    )
  }
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError(`(directives ${command.name()} --help tells what there is)`)
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.found : exitCode.usage
    if (error instanceof UsageError) {
      io.stderr.write(`directives: ${safe(error.message)}\n`)
      return exitCode.usage
    }
    const detail = error instanceof Error ? error.message : String(error)
    io.stderr.write(`directives: a defect of this program: ${safe(detail)}\nPlease report it with the command that showed it.\n`)
    if (io.env.DIRECTIVES_DEBUG && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`)
    return exitCode.defect
  }
}

/** The entry of `bin/directives.js`. */
export async function main(argv: readonly string[]): Promise<void> {
  const { stdin, stdout, stderr, env } = process
  // A reader that has gone (`| head`) is no error; the command sees it and stops.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exitCode ??= exitCode.found
  })
  process.exitCode = await run(argv, { stdin, stdout, stderr, env, cwd: process.cwd() })
}
