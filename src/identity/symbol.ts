import { confusedLetters, damagedBodies, damagedTypes, typesOfMinistries } from '../lexicon/damaged-symbols.ts'
import { documentTypes, typeCodes } from '../lexicon/document-types.ts'
import { issuers } from '../lexicon/issuers.ts'

const types = documentTypes
  .flatMap((row) => row.symbols)
  .filter((symbol) => symbol.length > 1)
  .sort((a, b) => b.length - a.length)
/** Contracts are told apart by what is bought and built, in letters that touch theirs: "HĐTĐ", "HĐLĐ". */
const gluedTypes = types.filter((symbol) => symbol !== typeCodes.contract)
/** Codes of bodies that stand behind a type when the hyphen between them is lost: long enough to be no accident. */
const codes = new Set(issuers.flatMap((row) => [row.code, ...(row.variants ?? [])]).filter((code) => code.length > 1))

const legislature = /^(?:Q[DNMBOI0]|[O0]H|GH|QHH|QIH)(?=(?:[1-9]|1\d)$)/u

/**
 * The symbol as its body writes it: a lost hyphen between type and body put back ("QĐUBND" → "QĐ-UBND"), a code that no body has taken for the
 * nearest that exists ("CT-TTE" → "CT-TTg", "QD14" of a law → "QH14"). The same symbol when nothing is wrong with it.
 *
 * @param symbol what follows the ordinal and the year
 * @param party whether the Party's order stands before it ("17-QĐTU")
 * @param year whether a year stands before it, as in the numbers of laws
 * @example mendSymbol('QĐUBND', false, false) === 'QĐ-UBND'
 */
export function mendSymbol(symbol: string, party: boolean, year: boolean): string {
  const cut = separatorIn(symbol, 0)
  const first = symbol.slice(0, cut)
  if (cut === symbol.length) {
    if (year && legislature.test(first)) return first.replace(legislature, 'QH')
    if (codes.has(first)) return symbol
    const type = gluedTypes.find((one) => first.startsWith(one) && isBody(first.slice(one.length)))
    if (type === undefined) return symbol
    return `${type}${party ? '/' : '-'}${first.slice(type.length)}`
  }
  const end = separatorIn(symbol, cut + 1)
  const body = symbol.slice(cut + 1, end)
  const type = damagedTypes.get(first)
  if (type !== undefined && isBody(body)) return type + symbol.slice(cut)
  const row = damagedBodies.find(({ of, behind }) => behind.has(first) && of.test(body))
  const mended = row?.is ?? (typesOfMinistries.has(first) ? nearestMinistry(body) : undefined)
  return mended === undefined ? symbol : symbol.slice(0, cut + 1) + mended + symbol.slice(end)
}

/** Where the next separator of groups stands, or the end. */
function separatorIn(symbol: string, from: number): number {
  let at = from
  while (at < symbol.length && symbol.charCodeAt(at) !== 45 && symbol.charCodeAt(at) !== 47) at += 1
  return at
}

/** Only ministries and a few central bodies issue circulars, so a code that is in no row is a damaged one: "TT-BIC" → "TT-BTC". */
function nearestMinistry(code: string): string | undefined {
  if (codes.has(code) || !/^[B8]\p{Lu}{2,6}$/u.test(code)) return undefined
  const near = new Set<string>()
  for (const [i, letter] of [...code].entries()) {
    const other = confusedLetters.get(letter)
    const mended = other === undefined ? '' : code.slice(0, i) + other + code.slice(i + 1)
    if (codes.has(mended)) near.add(mended)
  }
  const [only, ...others] = near
  return others.length === 0 ? only : undefined
}

/** Whether a group of a symbol is the code of a body that is known. */
export function isBody(code: string): boolean {
  return codes.has(code) || /^UBTVQH\d{1,2}$/u.test(code)
}

/** Whether a group of a symbol stands for a type of document: "QĐ" of "12/QĐ-UBND". */
export function isType(letters: string): boolean {
  return types.includes(letters)
}
