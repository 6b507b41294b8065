import { Command, CommanderError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { spread } from './argv.ts'
import { registerCascade, registerPath } from './commands/chains.ts'
import { registerCheck } from './commands/check.ts'
import { registerCites, registerRefs } from './commands/cites.ts'
import { registerCompletion } from './commands/completion.ts'
import { registerForms } from './commands/forms.ts'
import { registerGraph } from './commands/graph.ts'
import { registerForget, registerIndex } from './commands/index.ts'
import { registerParse } from './commands/parse.ts'
import { registerList, registerMissing, registerSearch, registerStats } from './commands/questions.ts'
import { registerRegister } from './commands/register.ts'
import { registerRules } from './commands/rules.ts'
import { registerSchema } from './commands/schema.ts'
import { registerShow } from './commands/show.ts'
import { registerTasks } from './commands/tasks.ts'
import { registerView } from './commands/view.ts'
import { exitCode, type Io, type Streams, safe, UnreadableError, UsageError } from './io.ts'
import { languageOf } from './language.ts'
import { withExamples } from './options.ts'
import { wordsOf } from './words/words.ts'

/** How a command is hung into the program: only names and options here, the work is imported when it is called. */
export type Register = (program: Command, run: (work: () => Promise<number>) => Promise<void>, io: Io) => void

const groups: readonly { readonly heading: string; readonly commands: readonly Register[] }[] = [
  {
    heading: 'Read documents:',
    commands: [registerParse, registerShow, registerTasks, registerRegister, registerCheck, registerView],
  },
  { heading: 'Keep a corpus:', commands: [registerIndex, registerForget, registerList, registerStats] },
  {
    heading: 'Ask it (or files and folders, given after the name):',
    commands: [
      registerCites,
      registerRefs,
      registerPath,
      registerCascade,
      registerSearch,
      registerMissing,
      registerGraph,
    ],
  },
  { heading: 'Look up:', commands: [registerForms, registerRules, registerSchema, registerCompletion] },
]

/** Help is read best in lines that are not too long. */
const helpWidth = (columns: number | undefined): number => Math.min(columns || 100, 100)

/** What people type for a command of another name. */
const otherNames: Readonly<Record<string, string>> = {
  citations: 'cites',
  'cited-by': 'cites',
  references: 'refs',
  find: 'search',
  grep: 'search',
  ls: 'list',
  read: 'parse',
  delete: 'forget',
  remove: 'forget',
  add: 'index',
  so: 'register',
}

/** A line behind an error of usage that says what was probably meant; empty when nothing is known. */
function hintFor(message: string, { words }: Io): string {
  const [, command = ''] = /unknown command '([^']+)'/u.exec(message) ?? []
  const meant = Object.hasOwn(otherNames, command) ? otherNames[command] : undefined
  if (meant !== undefined) return `(${words.help.otherCommand(meant)})\n`
  return /unknown option '-v'/u.test(message) ? `(${words.help.version})\n` : ''
}

/** Runs the command line and gives its exit code; never throws. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const language = languageOf(argv, streams.env, streams.locale)
  const io: Io = { ...streams, language, words: wordsOf(language) }
  let code: number = exitCode.found
  const program = new Command('directives')
    .description('Reads Vietnamese administrative documents: what cites what, and who must do what, by when.')
    .usage('<command> [options]')
    .configureHelp({
      showGlobalOptions: true,
      subcommandTerm: (command) => command.name(),
      styleTitle: (title) => title.replace('Global Options', 'With every command'),
    })
    .version(manifest.version, '-V, --version', 'print the version')
    .option('--no-color', 'plain text without colours (NO_COLOR does the same)')
    .option('-q, --quiet', 'no progress and no warnings')
    .addOption(
      new Option('--lang <code>', 'vi or en (default: DIRECTIVES_LANG, else the locale)').choices(['vi', 'en']),
    )
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(directives --help tells what there is)')
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => helpWidth(io.stdout.columns),
      getErrHelpWidth: () => helpWidth(io.stderr.columns),
      outputError: (text, write) => write(safe(`${text.replace(/^error: /u, 'directives: ')}${hintFor(text, io)}`)),
    })
    .exitOverride()
  const work = async (todo: () => Promise<number>): Promise<void> => {
    code = await todo()
  }
  for (const { heading, commands } of groups) {
    program.commandsGroup(heading)
    for (const register of commands) register(program, work, io)
  }
  program.commandsGroup('Look up:').helpCommand('help [command]', 'the help of a command')
  withExamples(
    program,
    'show van-ban/chi-thi.txt',
    'index van-ban',
    'cites "Chỉ thị 16/CT-TTg ngày 31/3/2020"',
    'graph van-ban --format html -o graph.html',
  )
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError(`(directives ${command.name()} --help tells what there is)`)
  }
  try {
    await program.parseAsync([...spread(argv)], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.found : exitCode.usage
    if (error instanceof UsageError || error instanceof UnreadableError) {
      io.stderr.write(`directives: ${safe(error.message)}\n`)
      return error instanceof UsageError ? exitCode.usage : exitCode.unreadable
    }
    const detail = error instanceof Error ? error.message : String(error)
    // By its name: the store is loaded by those commands alone that need it.
    if (error instanceof Error && error.name === 'IndexError') {
      io.stderr.write(`directives: ${safe(detail)}\n`)
      return exitCode.unreadable
    }
    io.stderr.write(`directives: ${io.words.say.defect(safe(detail))}\n`)
    if (io.env.DIRECTIVES_DEBUG && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`)
    return exitCode.defect
  }
}

/** The entry of `bin/directives.js`. */
export async function main(argv: readonly string[]): Promise<void> {
  const { stdin, stdout, stderr, env } = process
  let isFull = false
  // A reader that has gone (`| head`) is no error; the command sees it and stops.
  stdout.on('error', async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isFull) return
    isFull = true
    process.exitCode = exitCode.usage
    const { writeReason } = await import('./write-file.ts')
    stderr.write(`directives: cannot write to standard output: ${writeReason(error.code ?? error.message)}\n`)
  })
  stderr.on('error', () => {})
  const code = await run(argv, {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
  })
  if (!isFull) process.exitCode = code
}
