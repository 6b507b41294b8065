import type { Command } from 'commander'
import type { RelationCode } from '../model/citation.ts'
import type { CitesOptions } from '../query/cites.ts'
import type { Filter } from '../query/filter.ts'
import { UsageError } from './io.ts'

/** What every question to a corpus understands. */
export interface CorpusOptions {
  readonly corpus?: string
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly csv?: boolean
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
  readonly issuer?: string
  readonly place?: string
  readonly system?: string
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
  readonly limit?: string
  readonly relation?: string[]
  readonly depth?: string
}

/** `--corpus`, the formats, and how given paths are read. */
export function withCorpus(command: Command): Command {
  return command
    .option('--corpus <dir>', 'the folder that holds .directives/ (default: the nearest upwards)')
    .option('--json', 'one JSON object')
    .option('--ndjson', 'one JSON object a line for each result')
    .option('--csv', 'a table for spreadsheets')
    .option('-o, --output <path>', 'write to a file')
    .option('--jobs <n>', 'files parsed at the same time, when paths are given')
    .option('--include <glob...>', 'in folders, only files that match')
    .option('--exclude <glob...>', 'in folders, leave out files that match')
}

/** Which documents are meant. */
export function withFilters(command: Command): Command {
  return command
    .option('--type <type...>', 'kinds of document: CT, "chỉ thị", kế hoạch')
    .option('--issuer <name>', 'a part of the issuer’s name, diacritics or not')
    .option('--place <name>', 'a part of the name of the place')
    .option('--system <system>', 'state, party, front or joint')
    .option('--from <date>', 'from this day, month or year (2021-10-11, 2021-10, 2021)')
    .option('--to <date>', 'up to this day, month or year')
    .option('--as-of <date>', 'as the corpus stood on that day')
    .option('--limit <n>', 'at most so many results')
}

const relations: readonly RelationCode[] = [
  'basis',
  'implements',
  'amends',
  'replaces',
  'repeals',
  'corrects',
  'suspends',
  'guides',
  'proposal',
  'replies',
  'attached',
  'refers',
]

export function filterOf(options: FilterOptions): Filter {
  const { issuer, place } = options
  const system = chosen('--system', options.system, ['state', 'party', 'front', 'joint'])
  const from = dateOf('--from', options.from)
  const to = dateOf('--to', options.to)
  const asOf = dateOf('--as-of', options.asOf)
  return {
    ...(options.type ? { types: options.type.flatMap((type) => type.split(',')).map((type) => type.trim()) } : {}),
    ...(issuer === undefined ? {} : { issuer }),
    ...(place === undefined ? {} : { place }),
    ...(system === undefined ? {} : { system }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}

export function citesOptionsOf(options: FilterOptions): CitesOptions {
  const wanted = relationsOf(options.relation)
  const limit = numberOf('--limit', options.limit)
  const depth = numberOf('--depth', options.depth)
  return {
    ...filterOf(options),
    ...(wanted ? { relations: wanted } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(depth === undefined ? {} : { depth }),
  }
}

/** Relations by their codes, each option with one or several parted by commas. */
export function relationsOf(values: readonly string[] | undefined): readonly RelationCode[] | undefined {
  return values
    ?.flatMap((one) => one.split(','))
    .map((one) => chosen('--relation', one.trim(), relations))
    .filter((one) => one !== undefined)
}

/** One of the words that an option knows. */
export function chosen<T extends string>(name: string, value: string | undefined, known: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const found = known.find((one) => one === value)
  if (found === undefined) throw new UsageError(`${name} knows no "${value}"; there are: ${known.join(', ')}`)
  return found
}

/** A positive whole number. */
export function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new UsageError(`${name} needs a whole number from 1 on, not "${value}"`)
  return Number(value)
}

/** An ISO day, month or year; "31/3/2020" is understood as well. */
export function dateOf(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(value) ?? []
  const iso = y === '' ? value : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(iso))
    throw new UsageError(`${name} needs a date like 2021-10-11, 2021-10 or 2021, not "${value}"`)
  return iso
}

export function jobsOf(value: string | undefined): { readonly jobs?: number } {
  const jobs = numberOf('--jobs', value)
  return jobs === undefined ? {} : { jobs: Math.min(jobs, 64) }
}
