import { documentTypes } from '../lexicon/document-types.ts'
import { issuers } from '../lexicon/issuers.ts'
import { latin } from '../text/letters.ts'

const types = documentTypes
  .flatMap((row) => row.symbols)
  .filter((symbol) => symbol.length > 1)
  .sort((a, b) => b.length - a.length)
/** Codes of bodies that stand behind a type when the hyphen between them is lost: long enough to be no accident. */
const codes = new Set(issuers.flatMap((row) => [row.code, ...(row.variants ?? [])]).filter((code) => code.length > 1))

/** What scanners and keyboards make of the codes that are used most; each pattern is of one whole group. */
const damaged: readonly { readonly of: RegExp; readonly is: string; readonly behind: ReadonlySet<string> }[] = [
  { of: /^(?:C|CF|GP|CR|CP[.'I1]|0P|OP|CPP|P)$/u, is: 'CP', behind: new Set(['NĐ']) },
  { of: /^(?:TT[EQCO69&]|TT[eqp]|Tg|TIg|T1g|ITg|TTgg|TTg[.1I])$/u, is: 'TTg', behind: new Set(['CT', 'QĐ', 'CĐ']) },
  {
    of: latin(/^(?:UBNO|UBNĐ|UBN|UBDN|UBNDD|UBNND|ƯBND|UBMD|UEND|U8ND)$/u),
    is: 'UBND',
    behind: new Set(['QĐ', 'CT', 'KH', 'TB', 'BC', 'TTr', 'CTr']),
  },
  {
    of: latin(/^(?:HDND|HĐNĐ|HDNĐ|HĐN|HĐMD|HBND|HOND)$/u),
    is: 'HĐND',
    behind: new Set(['NQ', 'TB', 'KH', 'BC', 'TTr']),
  },
]
/** The letters of a type, where a known code stands behind them. */
const damagedTypes: ReadonlyMap<string, string> = new Map([
  ['NO', 'NQ'],
  ['N0', 'NQ'],
  ['OĐ', 'QĐ'],
  ['OD', 'QĐ'],
  ['0Đ', 'QĐ'],
  ['QB', 'QĐ'],
  ['GĐ', 'QĐ'],
  ['NB', 'NĐ'],
  ['CI', 'CT'],
])
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
  const [first = '', second, ...rest] = symbol.split(/(?<=[/-])|(?=[/-])/u)
  if (second === undefined) {
    if (year && legislature.test(first)) return first.replace(legislature, 'QH')
    if (codes.has(first)) return symbol
    const type = types.find((one) => first.startsWith(one) && isBody(first.slice(one.length)))
    if (type === undefined) return symbol
    return `${type}${party ? '/' : '-'}${first.slice(type.length)}`
  }
  const [third = '', ...more] = rest
  const type = damagedTypes.get(first)
  if (type !== undefined && isBody(third)) return [type, second, third, ...more].join('')
  const row = damaged.find(({ of, behind }) => behind.has(first) && of.test(third))
  return row === undefined ? symbol : [first, second, row.is, ...more].join('')
}

function isBody(code: string): boolean {
  return codes.has(code) || /^UBTVQH\d{1,2}$/u.test(code)
}
