import { Command, CommanderError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { spread } from './argv.ts'
import { registerImportGraph, registerMap, registerReduce, registerSparkJob } from './commands/batch.ts'
import { registerCascade, registerPath } from './commands/chains.ts'
import { registerCheck } from './commands/check.ts'
import { registerCites, registerRefs } from './commands/cites.ts'
import { registerCompletion } from './commands/completion.ts'
import { registerDoctor } from './commands/doctor.ts'
import { registerForms } from './commands/forms.ts'
import { registerGraph } from './commands/graph.ts'
import { registerForget, registerIndex } from './commands/index.ts'
import { registerMcp } from './commands/mcp.ts'
import { registerParse } from './commands/parse.ts'
import { registerList, registerMissing, registerSearch, registerStats } from './commands/questions.ts'
import { registerRegister } from './commands/register.ts'
import { registerRules } from './commands/rules.ts'
import { registerSchema } from './commands/schema.ts'
import { registerServe } from './commands/serve.ts'
import { registerShow } from './commands/show.ts'
import { registerStatus } from './commands/status.ts'
import { registerTasks } from './commands/tasks.ts'
import { registerView } from './commands/view.ts'
import { findConfig } from './config.ts'
import { applyConfig } from './config-keys.ts'
import { exitCode, type Io, type Streams, safe, UnreadableError, UsageError } from './io.ts'
import { languageOf, machine } from './language.ts'
import { withExamples } from './options.ts'
import { helpWidth } from './ready-help.ts'
import { callErrorIn, helpIn } from './speaking.ts'
import { reasonIn } from './words/reasons.ts'
import { wordsOf } from './words/words.ts'
import { wrappingMessages } from './wrapped-messages.ts'

/** How a command is hung into the program: only names and options here, the work is imported when it is called. */
export type Register = (program: Command, run: (work: () => Promise<number>) => Promise<void>, io: Io) => void

/** The commands by name, in the order of the help. */
const groups: readonly {
  readonly heading: 'read' | 'keep' | 'ask' | 'lookUp' | 'plumbing'
  readonly commands: Readonly<Record<string, Register>>
}[] = [
  {
    heading: 'read',
    commands: {
      parse: registerParse,
      show: registerShow,
      tasks: registerTasks,
      register: registerRegister,
      check: registerCheck,
      view: registerView,
    },
  },
  {
    heading: 'keep',
    commands: { index: registerIndex, forget: registerForget, list: registerList, stats: registerStats },
  },
  {
    heading: 'ask',
    commands: {
      cites: registerCites,
      refs: registerRefs,
      status: registerStatus,
      path: registerPath,
      cascade: registerCascade,
      search: registerSearch,
      missing: registerMissing,
      graph: registerGraph,
      serve: registerServe,
    },
  },
  {
    heading: 'lookUp',
    commands: {
      forms: registerForms,
      rules: registerRules,
      schema: registerSchema,
      doctor: registerDoctor,
      completion: registerCompletion,
    },
  },
  {
    heading: 'plumbing',
    commands: {
      mcp: registerMcp,
      map: registerMap,
      reduce: registerReduce,
      'spark-job': registerSparkJob,
      'import-graph': registerImportGraph,
    },
  },
]

/** Commands that help where a configuration is wrong: they need none. */
const withoutConfig = new Set(['doctor', 'schema', 'completion', 'rules', 'forms'])

/** Commands that tell of all commands: scripts that complete them, the schema of a configuration. */
const tellOfAll = new Set(['completion', 'schema', 'doctor'])

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
  if (meant !== undefined) return `(${words.errors.call.otherCommand(meant)})\n`
  return /unknown option '-v'/u.test(message) ? `(${words.errors.call.version})\n` : ''
}

/**
 * The program with all its commands; `work` is given what a call asks for.
 *
 * @param only the command that is called, where that is known: the others need not be set up. A name that no command bears changes nothing
 */
export function programOf(io: Io, work: (todo: () => Promise<number>) => Promise<void>, only = ''): Command {
  const { help, errors } = io.words
  const program = new Command('directives')
    .description(help.program.does)
    .usage(help.program.usage)
    .configureHelp(helpIn(io.words))
    .version(manifest.version, '-V, --version', help.program.version)
    .option('--no-color', help.program.noColor)
    .option('-q, --quiet', help.program.quiet)
    .addOption(new Option('--lang <code>', help.program.lang).choices(['vi', 'en']))
    .helpOption('-h, --help', help.program.help)
    .showHelpAfterError(errors.call.seeHelp(''))
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => helpWidth(io.stdout.columns, io.env),
      getErrHelpWidth: () => helpWidth(io.stderr.columns, io.env),
      outputError: (text, write) => write(safe(`directives: ${callErrorIn(text, io.words)}${hintFor(text, io)}`)),
    })
    .exitOverride()
  const isCommand = groups.some(({ commands }) => Object.hasOwn(commands, only))
  for (const { heading, commands } of groups) {
    program.commandsGroup(help.program[heading])
    const called = isCommand ? [commands[only]] : Object.values(commands)
    for (const register of called) register?.(program, work, io)
  }
  program.commandsGroup(help.program.lookUp).helpCommand('help [command]', help.program.helpOf)
  withExamples(
    program,
    'show van-ban/chi-thi.txt',
    'index van-ban',
    'cites "Chỉ thị 16/CT-TTg ngày 31/3/2020"',
    'graph van-ban --format html -o graph.html',
  )
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError(errors.call.seeHelp(`${command.name()} `))
  }
  return program
}

/** Runs the command line and gives its exit code; never throws. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const config = findConfig(streams.cwd)
  const language = languageOf(argv, streams.env, streams, config?.values.lang)
  const { stdout, stderr, cwd, env } = streams
  const io: Io = {
    // Opened when it is read: few calls do.
    get stdin() {
      return streams.stdin
    },
    stdout,
    stderr: wrappingMessages(stderr),
    cwd,
    env,
    language,
    words: wordsOf(language),
  }
  let code: number = exitCode.found
  // A configuration may speak of every command.
  const only = config || tellOfAll.has(argv[0] ?? '') ? '' : argv[0]
  const program = programOf(
    io,
    async (todo) => {
      code = await todo()
    },
    only,
  )
  if (config) {
    program.hook('preAction', (_, command) => {
      if (!withoutConfig.has(command.name())) applyConfig(config, program, command)
    })
  }
  try {
    await program.parseAsync([...spread(argv)], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.found : exitCode.usage
    if (error instanceof UsageError || error instanceof UnreadableError) {
      io.stderr.write(`directives: ${safe(reasonIn(language, error.tell(io.words)))}\n`)
      return error instanceof UsageError ? exitCode.usage : exitCode.unreadable
    }
    const detail = error instanceof Error ? error.message : String(error)
    // By its name: the store is loaded by those commands alone that need it.
    if (error instanceof Error && error.name === 'IndexError') {
      io.stderr.write(`directives: ${safe(reasonIn(language, detail))}\n`)
      return exitCode.unreadable
    }
    io.stderr.write(`directives: ${io.words.say.defect(safe(detail))}\n`)
    if (io.env.DIRECTIVES_DEBUG && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`)
    return exitCode.defect
  }
}

/**
 * The entry of `bin/directives.js`.
 *
 * @param outputs where other streams are written to than those of the process
 */
export async function main(
  argv: readonly string[],
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'> = process,
): Promise<void> {
  const { env } = process
  let isFull = false
  // A reader that has gone (`| head`) is no error; the command sees it and stops.
  stdout.on('error', async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isFull) return
    isFull = true
    process.exitCode = exitCode.usage
    const { writeReason } = await import('./write-file.ts')
    const { errors } = wordsOf(languageOf(argv, env, machine, findConfig(process.cwd())?.values.lang))
    stderr.write(`directives: ${errors.write.toOutput(writeReason(error.code ?? error.message, errors))}\n`)
  })
  stderr.on('error', () => {})
  const code = await run(argv, {
    get stdin() {
      return process.stdin
    },
    get locale() {
      return machine.locale
    },
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
  })
  if (!isFull) process.exitCode = code
}
