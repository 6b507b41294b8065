import { documentTypes, typeCodes } from '../lexicon/document-types.ts'
import { lostDd } from '../lexicon/lost-dd.ts'
import type { Writable } from '../model/writable.ts'
import { fromLookAlikes } from '../text/legacy.ts'
import { latin } from '../text/letters.ts'
import { isBody, mendSymbol } from './symbol.ts'

/** A số, ký hiệu taken apart. */
export interface ParsedNumber {
  /** Without spaces, plain hyphens, a lost Đ restored: "331-CV/TU". */
  readonly value: string
  /** "331", "12a", "66.7". */
  readonly ordinal: string
  /** What follows the ordinal and the year: "CV/TU", "CT-TTg"; absent for a bare number. */
  readonly symbol?: string
  /** When it is printed in the number: 2020 in "30/2020/NĐ-CP". */
  readonly year?: number
  /** By the first separator: `-` is the Party's and the Đoàn's order, `/` the State's (ARCHITECTURE.md, Numbers). */
  readonly family: 'state' | 'party' | 'bare'
  /** The symbol as printed, where no body has it and the nearest that exists stands in its place. */
  readonly printedSymbol?: string
}

const shape = latin(
  /^(\d{1,8}(?:\.(?:\d{1,3}|(?:19|20)\d{2}))?[a-zđA-Z]?)(?:\/((?:19|20)\d{2})(?=[/-]|$))?(?:([/-]?)([\p{L}].*))?$/u,
)

/**
 * Takes a printed number apart. The text may hold spaces around its separators and any kind of dash.
 *
 * @example parseNumber('Số 331 - CV/TU')?.symbol === 'CV/TU'
 * @example parseNumber('30/2020/ND-CP')?.value === '30/2020/NĐ-CP'
 */
export function parseNumber(printed: string): ParsedNumber | undefined {
  const compact = tidy.test(printed) ? printed : tidied(printed)
  const match = shape.exec(compact)
  if (!match) return undefined
  const [, printedOrdinal = '', year, separator = '', rest] = match
  // "298KH/TWĐTN": the letter after the figures is the first of the symbol, not of the ordinal.
  const glued = rest !== undefined && separator === '' && /[a-zđA-Z]$/u.test(printedOrdinal)
  const ordinal = glued ? printedOrdinal.slice(0, -1) : printedOrdinal
  const restored = rest === undefined ? undefined : restoreDd(glued ? `${printedOrdinal.slice(-1)}${rest}` : rest)
  const symbol =
    restored === undefined
      ? undefined
      : mendSymbol(restored, year === undefined && separator !== '/', year !== undefined)
  const family = symbol === undefined ? 'bare' : year === undefined && separator !== '/' ? 'party' : 'state'
  const value = `${ordinal}${year === undefined ? '' : `/${year}`}${symbol === undefined ? '' : `${separator}${symbol}`}`
  const parsed: Writable<ParsedNumber> = { value, ordinal, family }
  if (symbol !== undefined) parsed.symbol = symbol
  if (restored !== undefined && symbol !== restored) parsed.printedSymbol = restored
  if (year !== undefined) parsed.year = Number(year)
  return parsed
}

/** Most numbers stand as they should: nothing to mend before they are taken apart. */
const tidy = /^[\dA-Za-zĐđ](?:(?:[\dA-Za-zĐđ&.]|[/-](?![/-]))*[\dA-Za-zĐđ&])?$/

function tidied(printed: string): string {
  return (
    fromLookAlikes(printed.normalize('NFC'))
      .replace(/[\u00d0\u0189]/gu, 'Đ')
      .replace(/[‐‑‒–—―−_]/gu, '-')
      .replace(/^\s*(?:số|Số|SỐ)\s*:?/u, '')
      // "TT-BT-" / "NMT": a line's end that broke a code with a hyphen of its own.
      .replace(/(\p{Lu}+)-\s+(\p{Lu}+)(?!\p{L})/gu, (whole, first: string, second: string) =>
        isBody(first + second) && !isBody(first) ? first + second : whole,
      )
      // A lost hyphen: "13/2025/TT BNNMT".
      .replace(/(?<=\d\/(?:TTLT|TT|NĐ|ND|QĐ|QD|NQ)) (?=\p{Lu})/u, '-')
      .replace(/[\s*|\u200b\ufeff]+/gu, '')
      .replace(/([/-])[/-]+/gu, '$1')
      .replace(/[.,;:/-]+$/u, '')
  )
}

/**
 * Takes the number of a company's letter apart, which follows no rule: letters first, more groups of figures.
 *
 * @example parseCode('01-09-TC/LOWE')?.ordinal === '01'
 */
export function parseCode(printed: string): ParsedNumber | undefined {
  const value = printed
    .normalize('NFC')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[\s*|]+/gu, '')
  const match = /^(\d+)[-/](.+)$/u.exec(value)
  if (match) return { value, ordinal: match[1] ?? '', symbol: match[2] ?? '', family: 'bare' }
  return /^\p{Lu}.*\d/u.test(value) ? { value, ordinal: value, family: 'bare' } : undefined
}

/**
 * Takes the number of a technical regulation or standard apart: it holds its year behind a colon.
 *
 * @example parseStandard('02-35:2021/BNNPTNT')?.year === 2021
 */
export function parseStandard(printed: string): ParsedNumber | undefined {
  const compact = printed
    .normalize('NFC')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, '')
    .replace(/^[TQ]CVN/u, '')
  const match = /^([A-Z]*(?:\/[A-Z]+)?\d+(?:[-,]\d+)*)(?::(\d{4}))?(?:\/([\p{L}\d]+))?$/u.exec(compact)
  if (!match) return undefined
  const [, ordinal = '', year, symbol] = match
  return {
    value: compact,
    ordinal,
    family: 'bare',
    ...(symbol === undefined ? {} : { symbol }),
    ...(year === undefined ? {} : { year: Number(year) }),
  }
}

/** Gives the groups of a symbol their Đ back: "ND-CP" → "NĐ-CP". */
export function restoreDd(symbol: string): string {
  // Whatever lost its Đ has a D.
  return symbol.includes('D') ? symbol.replace(/[^/\s-]+/gu, (group) => lostDd[group] ?? group) : symbol
}

const bySymbol = new Map(
  documentTypes.flatMap((row) => row.symbols.map((symbol) => [symbol.toUpperCase(), row.code] as const)),
)

/**
 * The type that a symbol tells: "CT-TTg" → CT, "CV/TU" → CV, "QH15" → undefined (a law or a resolution). A State symbol whose
 * first group is no type is a công văn's: "BYT-MT" → CV (ARCHITECTURE.md, Numbers).
 */
export function typeOfSymbol(symbol: string, family: ParsedNumber['family'] = 'state'): string | undefined {
  const groups = symbol.split(/[/-]/u)
  const first = groups[0] ?? ''
  const type = bySymbol.get(first.toUpperCase())
  if (type) return type
  if (/^(?:UBTV)?QH\d/iu.test(first)) return undefined
  return family === 'state' && groups.length >= 2 && /^[\p{Lu}\d&]{2,}$/u.test(first) ? typeCodes.letter : undefined
}

/** The row of a type's code. */
export function documentType(code: string): { readonly code: string; readonly name: string } | undefined {
  return byCode.get(code)
}
const byCode = new Map(documentTypes.map((row) => [row.code, row]))
