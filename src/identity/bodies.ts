import { documentTypes } from '../lexicon/document-types.ts'
import { codeShapes, type IssuerRow, issuers } from '../lexicon/issuers.ts'
import type { Level, System } from '../model/document.ts'
import { fold, foldSearch } from '../text/fold.ts'
import { latin } from '../text/letters.ts'

const byCode = new Map<string, IssuerRow>()
for (const row of issuers)
  for (const code of [row.code, ...(row.variants ?? [])]) if (!byCode.has(fold(code))) byCode.set(fold(code), row)

const typeSymbols = new Set(documentTypes.flatMap((row) => row.symbols.map(fold)))

/** Names of bodies by their first word, the longest first. */
const byFirstWord = new Map<string, { readonly name: string; readonly code: string }[]>()
for (const row of issuers) {
  for (const written of row.names) {
    const name = fold(written)
    const first = name.split(' ')[0] ?? name
    const list = byFirstWord.get(first) ?? []
    list.push({ name, code: row.code })
    byFirstWord.set(first, list)
  }
}
for (const list of byFirstWord.values())
  list.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))

/** The groups of a symbol, folded: "CT-TTg", "CT/TTg" and, with its separator lost, "CTTTg" → ["ct", "ttg"]. */
export function groupsOf(symbol: string): readonly string[] {
  const groups = fold(symbol)
    .split(/[/-]/u)
    .filter((group) => group !== '')
  const [only = ''] = groups
  return groups.length === 1 && rowOf(only) === undefined ? unglued(only) : groups
}

const rowOf = (group: string): IssuerRow | undefined => byCode.get(group) ?? byCode.get(group.replace(/\d+$/u, ''))

/** "nqubtvqh15" → "nq", "ubtvqh15": a type and a code that nothing parts. */
function unglued(group: string): readonly string[] {
  for (let n = 3; n >= 1; n -= 1) {
    if (typeSymbols.has(group.slice(0, n)) && rowOf(group.slice(n))?.level === 'central')
      return [group.slice(0, n), group.slice(n)]
  }
  return [group]
}

/** A symbol that says no more than the type ("TT", "QĐ"): its end was lost, or never written. */
export function isTypeOnly(groups: readonly string[]): boolean {
  const [only, ...more] = groups
  return only !== undefined && more.length === 0 && typeSymbols.has(only)
}

/**
 * The code of the body that a symbol names: the first group that is a known code, else the first that is no type.
 * "QH15" is QH, "UBTVQH14" UBTVQH.
 *
 * @example bodyOfSymbol('CT-TTg') === 'TTg'
 * @example bodyOfSymbol('BYT-MT') === 'BYT'
 */
export function bodyOfSymbol(symbol: string): string | undefined {
  return bodyOfGroups(groupsOf(symbol))
}

/** The same for a symbol that is taken apart already. */
export function bodyOfGroups(groups: readonly string[]): string | undefined {
  const later = groups.length > 1 && typeSymbols.has(groups[0] ?? '') ? groups.slice(1) : groups
  for (const group of later) {
    const row = rowOf(group)
    if (row) return row.code
  }
  const [first] = later
  return first === undefined || (groups.length === 1 && typeSymbols.has(first)) ? undefined : first.toUpperCase()
}

const wordAt = latin(/[\p{L}\p{N}&]+/gu)

/**
 * The code of the body that words name: the first name in them, the longest that begins there.
 *
 * @example bodyOfWords('Ban Thường vụ Thành ủy Đà Lạt') === 'TU'
 */
export function bodyOfWords(words: string | undefined): string | undefined {
  if (words === undefined) return undefined
  const text = fold(words)
  wordAt.lastIndex = 0
  for (let match = wordAt.exec(text); match; match = wordAt.exec(text)) {
    const named = byFirstWord.get(match[0])
    if (!named) continue
    for (const { name, code } of named) {
      if (text.startsWith(name, match.index) && !/[\p{L}\p{N}]/u.test(text.charAt(match.index + name.length)))
        return code
    }
  }
  // "Thường trực Thị xã ủy"; a bare "HĐND xã" is found above by its abbreviation.
  return undefined
}

/** The longest first, so that "ubnd" of "UBND tỉnh" is found and "Ban" does not stand for "Ban Tổ chức". Made when somebody types a name. */
let plainNames: readonly { readonly name: string; readonly code: string }[] | undefined

const plainNamesOf = (): NonNullable<typeof plainNames> =>
  issuers
    .flatMap(({ code, names, variants }) =>
      [...names, code, ...(variants ?? [])].map((name) => ({ name: foldSearch(name), code })),
    )
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))

/**
 * The body that words begin with, as people type them, and what follows it.
 *
 * @param words folded without diacritics
 * @example bodyNamed('ubnd tinh lam dong') // { code: 'UBND', rest: ' tinh lam dong' }
 */
export function bodyNamed(words: string): { readonly code?: string; readonly rest: string } {
  const text = words.replace(/^(?:ban thuong vu|thuong truc) /u, '')
  plainNames ??= plainNamesOf()
  const found = plainNames.find(({ name }) => text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)))
  return found ? { code: found.code, rest: text.slice(found.name.length) } : { rest: words }
}

/** Codes mostly come as the table writes them: then they need no folding. */
const byPlainCode = new Map(issuers.map(({ code }) => [code, byCode.get(fold(code))] as const))

/** What the table tells of a code; of one that it does not have, its end may tell whose it is: "BCĐTW". */
function standingOfCode(code: string): { readonly level?: Level; readonly system?: System } | undefined {
  const plain = byPlainCode.get(code)
  if (plain) return plain
  const folded = fold(code)
  return (
    byCode.get(folded) ??
    codeShapes.find(({ ends, level }) => level !== undefined && ends !== undefined && folded.endsWith(ends))
  )
}

/** The level that a code alone tells. */
export function levelOfBody(code: string | undefined): Level | undefined {
  return code === undefined ? undefined : standingOfCode(code)?.level
}

/** The system that a code belongs to; unknown codes have none. */
export function systemOfBody(code: string | undefined): System | undefined {
  return code === undefined ? undefined : standingOfCode(code)?.system
}

/**
 * Whether the central body of a code existed on a day, or in a month or year; undefined for codes whose years are not known.
 *
 * @param date an ISO day, month or year
 * @example existed('BNNMT', '2019') === false
 */
export function existed(code: string | undefined, date: string): boolean | undefined {
  const row = code === undefined ? undefined : byCode.get(fold(code))
  // A local body may bear the code of one elsewhere.
  if (row?.level !== 'central' || (row.from === undefined && row.until === undefined)) return undefined
  // Compared as far as both are known: a year alone holds for all its days.
  const before = row.from !== undefined && date.slice(0, row.from.length) < row.from.slice(0, date.length)
  const after = row.until !== undefined && date.slice(0, row.until.length) > row.until.slice(0, date.length)
  return !before && !after
}

/** "Thủ tướng" speaks for the Government: bodies that the same series of numbers may stand for. */
export function sameBody(a: string | undefined, b: string | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined
  return fold(a) === fold(b)
}
