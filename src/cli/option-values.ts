import { defaultLimits, type Limits } from '../formats/limits.ts'
import type { ReadOptions } from '../formats/reader.ts'
import { encodings } from '../input/decode.ts'
import type { RelationCode } from '../model/citation.ts'
import { relationCodes } from '../model/citation.ts'
import type { CitesOptions } from '../query/cites.ts'
import { type Filter, typeCode } from '../query/filter.ts'
import { isoDay, isoMonth } from '../text/dates.ts'
import { UsageError } from './io.ts'
import { ocrModes, systems } from './option-words.ts'
import type { FilterOptions } from './options.ts'

/** Which documents the options choose; throws a UsageError for values that nothing can have. */
export function filterOf(options: FilterOptions): Filter {
  const { issuer, place } = options
  const system = options.system?.map((one) => chosen('--system', one, systems)).filter((one) => one !== undefined)
  const from = dateOf('--from', options.from)
  const to = dateOf('--to', options.to)
  const asOf = dateOf('--as-of', options.asOf)
  const at = dayOption(options.at)
  if (from !== undefined && to !== undefined && from.slice(0, to.length) > to)
    throw new UsageError(({ errors }) => errors.value.turnedRound(from, to))
  const types = typesOf(options.type)
  return {
    ...(types ? { types } : {}),
    ...(issuer === undefined ? {} : { issuer }),
    ...(place === undefined ? {} : { place }),
    ...(system === undefined ? {} : { system }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(options.inForce || at !== undefined ? { inForce: true } : {}),
    ...(at === undefined ? {} : { at }),
  }
}

/** Some document may have been left out by a condition. */
export const isFiltered = (options: FilterOptions): boolean =>
  [
    options.type,
    options.issuer,
    options.place,
    options.system,
    options.from,
    options.to,
    options.asOf,
    options.inForce,
    options.at,
    options.relation,
  ].some((value) => value !== undefined)

/** The same for citations: their relations, how far to go and how many. */
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

/** Kinds of document by code or name, each option with one or several parted by commas. */
export function typesOf(values: readonly string[] | undefined): readonly string[] | undefined {
  return values
    ?.flatMap((one) => one.split(','))
    .map((one) => {
      const code = typeCode(one.trim())
      if (code === undefined) throw new UsageError(({ errors }) => errors.value.unknownType(one.trim()))
      return code
    })
}

/** Relations by their codes, each option with one or several parted by commas. */
export function relationsOf(values: readonly string[] | undefined): readonly RelationCode[] | undefined {
  return values
    ?.flatMap((one) => one.split(','))
    .map((one) => chosen('--relation', one.trim(), relationCodes))
    .filter((one) => one !== undefined)
}

/** One of the words that an option knows. */
export function chosen<T extends string>(name: string, value: string | undefined, known: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const found = known.find((one) => one === value)
  if (found === undefined) throw new UsageError(({ errors }) => errors.value.unknown(name, value, known.join(', ')))
  return found
}

/** How files are read, as options say it. */
export interface ReadingOptions {
  readonly ocr?: string
  readonly encoding?: string
  readonly timeLimit?: string
  readonly maxSize?: string
  readonly maxUnpacked?: string
  readonly maxEntries?: string
  readonly maxPages?: string
  readonly maxPixels?: string
}

/** How pictures of pages and the letters of texts are read, and what a file may cost, when the user says so. */
export function ocrOf(options: ReadingOptions): ReadOptions {
  const ocr = chosen('--ocr', options.ocr, ocrModes)
  const encoding = chosen('--encoding', options.encoding, encodings)
  const asked = limitsOf(options)
  return {
    ...(ocr ? { ocr } : {}),
    ...(encoding === undefined ? {} : { encoding }),
    ...(Object.keys(asked).length === 0 ? {} : { limits: { ...defaultLimits, ...asked } }),
  }
}

const megabyte = 1024 * 1024

/** The limits that the user sets. What a file may unpack to grows with what it may be, unless that is said by itself. */
function limitsOf(options: ReadingOptions): Partial<Limits> {
  const size = numberOf('--max-size', options.maxSize)
  const unpacked = numberOf('--max-unpacked', options.maxUnpacked)
  const asked: Record<string, number | undefined> = {
    seconds: numberOf('--time-limit', options.timeLimit),
    fileBytes: times(size, megabyte),
    unpackedBytes:
      times(unpacked, megabyte) ??
      (size === undefined ? undefined : Math.max(defaultLimits.unpackedBytes, size * megabyte)),
    entries: numberOf('--max-entries', options.maxEntries),
    pages: numberOf('--max-pages', options.maxPages),
    pixels: times(numberOf('--max-pixels', options.maxPixels), 1_000_000),
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
}

const times = (value: number | undefined, factor: number): number | undefined =>
  value === undefined ? undefined : value * factor

/** The same for what reads a whole corpus, which is told nothing when nothing was asked for. */
export function readOf(options: ReadingOptions): { readonly read?: ReadOptions } {
  const read = ocrOf(options)
  return Object.keys(read).length === 0 ? {} : { read }
}

/** A positive whole number. */
export function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new UsageError(({ errors }) => errors.value.number(name, value))
  return Number(value)
}

/** An ISO day, month or year; "31/3/2020" is understood as well. */
export function dateOf(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const [, d, m = '', y] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(value) ?? []
  const iso = y === undefined ? value : [y, m, d].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso) ?? []
  const isReal =
    day !== undefined
      ? isoDay(Number(year), Number(month), Number(day)) !== undefined
      : month !== undefined
        ? isoMonth(Number(year), Number(month)) !== undefined
        : year !== undefined
  if (!isReal) throw new UsageError(({ errors }) => errors.value.day(name, value))
  return iso
}

/** A whole day for `--at`. */
export function dayOption(value: string | undefined): string | undefined {
  const day = dateOf('--at', value)
  if (day !== undefined && day.length !== 10) throw new UsageError(({ errors }) => errors.value.wholeDay('--at', day))
  return day
}

/** How many files are parsed at the same time: at most 64. */
export function jobsOf(value: string | undefined): { readonly jobs?: number } {
  const jobs = numberOf('--jobs', value)
  return jobs === undefined ? {} : { jobs: Math.min(jobs, 64) }
}
