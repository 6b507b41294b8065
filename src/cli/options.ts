import type { Command } from 'commander'
import type { ReadingOptions } from './option-values.ts'
import type { HelpWords } from './words/help-en.ts'

/** What every question to a corpus understands. */
export interface CorpusOptions extends ReadingOptions {
  readonly corpus?: string
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly csv?: boolean
  readonly list?: boolean
  readonly count?: boolean
  readonly output?: string
  readonly jobs?: string
  readonly include?: string[]
  readonly exclude?: string[]
  /** Of the program. */
  readonly color: boolean
  readonly quiet: boolean
}

export interface FilterOptions {
  readonly type?: string[]
  readonly issuer?: string[]
  readonly place?: string[]
  readonly system?: string[]
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
  readonly inForce?: boolean
  readonly at?: string
  readonly limit?: string
  readonly relation?: string[]
  readonly depth?: string
}

/** The end of a command's help: calls that work, to copy. */
export function withExamples(command: Command, ...calls: readonly string[]): Command {
  return command.addHelpText(
    'after',
    ({ command: asked }) =>
      `\n${asked.createHelp().styleTitle('Examples:')}\n${calls.map((call) => `  directives ${call}\n`).join('')}`,
  )
}

/** A paragraph below a command's options, as wide as the rest of its help. */
export function withMore(command: Command, text: string): Command {
  return command.addHelpText('after', ({ command: asked }) => {
    const columns = asked.configureOutput().getOutHelpWidth?.() ?? 80
    return `\n${asked.createHelp().boxWrap(text, columns)}`
  })
}

/** Of an option that may be given several times. */
export const collected = (word: string, before: readonly string[] = []): readonly string[] => [...before, word]

/** Which files of folders are read, and how. */
export function withWalk(command: Command, { shared, groups }: HelpWords): Command {
  return command
    .option('--include <glob>', shared.include, collected)
    .option('--exclude <glob>', shared.exclude, collected)
    .option('--encoding <name>', shared.encoding)
    .option('--ocr <when>', shared.ocr)
    .optionsGroup(groups.limits)
    .option('--time-limit <seconds>', shared.timeLimit)
    .option('--max-size <MB>', shared.maxSize)
    .option('--max-unpacked <MB>', shared.maxUnpacked)
    .option('--max-entries <n>', shared.maxEntries)
    .option('--max-pages <n>', shared.maxPages)
    .option('--max-pixels <millions>', shared.maxPixels)
}

/** `--corpus` and how given paths are read. */
export function withPaths(command: Command, help: HelpWords): Command {
  const { shared, groups } = help
  return withWalk(
    command.optionsGroup(groups.from).option('--corpus <dir>', shared.corpus).option('--jobs <n>', shared.jobs),
    help,
  )
}

/** The formats of an answer, and where it comes from. */
export function withCorpus(command: Command, help: HelpWords): Command {
  const { shared, groups } = help
  return withPaths(
    command
      .optionsGroup(groups.output)
      .option('--json', shared.json)
      .option('--ndjson', shared.ndjson)
      .option('--csv', shared.csv)
      .option('-o, --output <path>', shared.output),
    help,
  )
}

/** Which documents are meant. */
export function withFilters(command: Command, { shared, groups }: HelpWords): Command {
  return command
    .optionsGroup(groups.output)
    .option('-l, --list', shared.list)
    .option('-c, --count', shared.count)
    .optionsGroup(groups.which)
    .option('--type <type>', shared.type, collected)
    .option('--issuer <name>', shared.issuer, collected)
    .option('--place <name>', shared.place, collected)
    .option('--system <system>', shared.system, collected)
    .option('--from <date>', shared.fromDay)
    .option('--to <date>', shared.toDay)
    .option('--as-of <date>', shared.asOf)
    .option('--in-force', shared.inForce)
    .option('--at <day>', shared.at)
    .option('--limit <n>', shared.limit)
}
