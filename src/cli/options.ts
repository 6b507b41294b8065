import type { Command } from 'commander'

/** What every question to a corpus understands. */
export interface CorpusOptions {
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
  readonly ocr?: string
  readonly timeLimit?: string
  readonly encoding?: string
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
  readonly limit?: string
  readonly relation?: string[]
  readonly depth?: string
}

/** The end of a command's help: calls that work, to copy. */
export function withExamples(command: Command, ...calls: readonly string[]): Command {
  return command.addHelpText('after', `\nExamples:\n${calls.map((call) => `  directives ${call}\n`).join('')}`)
}

/** Of an option that may be given several times. */
export const collected = (word: string, before: readonly string[] = []): readonly string[] => [...before, word]

/** Which files of folders are read, and how. */
export function withWalk(command: Command): Command {
  return command
    .option('--include <glob>', 'in folders, only files that match; several may be given', collected)
    .option('--exclude <glob>', 'in folders, leave out files that match; several may be given', collected)
    .option('--encoding <name>', 'the encoding of text files (default: by evidence): tcvn3, vni, viqr, windows-1258 …')
    .option(
      '--ocr <when>',
      'read pictures by OCR: auto (pages without letters), always, never; without it only of files that are named',
    )
    .option('--time-limit <seconds>', 'how long one file may take before it is ended and named (default: 120)')
}

/** `--corpus` and how given paths are read. */
export function withPaths(command: Command): Command {
  return withWalk(
    command
      .optionsGroup('Where from:')
      .option('--corpus <dir>', 'the folder that holds .directives/ (default: the nearest upwards)')
      .option('--jobs <n>', 'files parsed at the same time, when paths are given'),
  )
}

/** The formats of an answer, and where it comes from. */
export function withCorpus(command: Command): Command {
  return withPaths(
    command
      .optionsGroup('Output:')
      .option('--json', 'one JSON object')
      .option('--ndjson', 'one JSON object a line for each result')
      .option('--csv', 'a table for spreadsheets')
      .option('-o, --output <path>', 'write to a file'),
  )
}

/** Which documents are meant. */
export function withFilters(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .option('-l, --list', 'one line for each document: day, name, file')
    .option('-c, --count', 'only how many results')
    .optionsGroup('Which documents:')
    .option('--type <type>', 'kinds: CT, "chỉ thị" or CT,KH; several may be given', collected)
    .option('--issuer <name>', 'a part of the issuer’s name, diacritics or not; several may be given', collected)
    .option('--place <name>', 'a place, and what lies in it; several may be given', collected)
    .option('--system <system>', 'state, party, front or joint; several may be given', collected)
    .option('--from <date>', 'from this day, month or year (2021-10-11, 2021-10, 2021)')
    .option('--to <date>', 'up to this day, month or year')
    .option('--as-of <date>', 'as the corpus stood on that day')
    .option('--limit <n>', 'at most so many results')
}
