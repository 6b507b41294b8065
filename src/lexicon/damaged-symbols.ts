/** What scanners and keyboards make of the codes that are used most; each pattern is of one whole group. */
export const damagedBodies: readonly {
  readonly of: RegExp
  readonly is: string
  readonly behind: ReadonlySet<string>
}[] = [
  { of: /^(?:C|CF|GP|CR|CP[.'I1]|0P|OP|CPP|P)$/u, is: 'CP', behind: new Set(['NĐ']) },
  { of: /^(?:TT[EQCO69&]|TT[eqp]|Tg|TIg|T1g|ITg|TTgg|TTg[.1I])$/u, is: 'TTg', behind: new Set(['CT', 'QĐ', 'CĐ']) },
  {
    of: /^(?:UBNO|UBNĐ|UBN|UBDN|UBNDD|UBNND|ƯBND|UBMD|UEND|U8ND)$/u,
    is: 'UBND',
    behind: new Set(['QĐ', 'CT', 'KH', 'TB', 'BC', 'TTr', 'CTr']),
  },
  {
    of: /^(?:HDND|HĐNĐ|HDNĐ|HĐN|HĐMD|HBND|HOND)$/u,
    is: 'HĐND',
    behind: new Set(['NQ', 'TB', 'KH', 'BC', 'TTr']),
  },
]
/** The letters of a type, where a known code stands behind them. */
export const damagedTypes: ReadonlyMap<string, string> = new Map([
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

/** Types that only ministries and a few central bodies issue: a code that is in no row is a damaged one. */
export const typesOfMinistries: ReadonlySet<string> = new Set(['TT'])
/** Letters of ministries' codes that scanners take for one another. */
export const confusedLetters: ReadonlyMap<string, string> = new Map([
  ['I', 'T'],
  ['L', 'T'],
  ['G', 'C'],
  ['O', 'C'],
  ['Q', 'C'],
  ['V', 'Y'],
  ['F', 'P'],
  ['H', 'N'],
  ['8', 'B'],
])
