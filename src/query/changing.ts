import { parseNumber } from '../identity/number.ts'
import { typeCodes, typesThat } from '../lexicon/document-types.ts'
import type { Level } from '../model/document.ts'
import type { GraphNode } from '../model/graph.ts'
import type { Citing } from './edges.ts'

/*
 * What a text says that a document does to another is not always done: a report tells of others, a circular cannot amend a decree. The
 * first rule that fits decides; its id is the `rule` of a change.
 */

/** `decides`: it changes the other document. `uncertain`: it is shown, and decides nothing. `nothing`: it is left out. */
export type Weight = 'decides' | 'uncertain' | 'nothing'

/** A sentence in which one document is said to change another. */
export interface Claim {
  /** The document that changes. */
  readonly by: GraphNode
  /** The one that is changed. */
  readonly of: GraphNode
  readonly edge: Citing
  /** A page of news, or a consolidated text, says it of itself. */
  readonly saidBy?: 'news' | 'consolidated'
}

/** A rule, with claims in short as examples: who changes whom, and how. */
export interface ChangingRule {
  readonly id: string
  readonly says: string
  readonly weight: Weight
  readonly fits: (claim: Claim) => boolean
  readonly examples: readonly ChangingExample[]
}

/** "Thông tư 1/2031/TT-BNV amends Nghị định 2/2030/NĐ-CP". */
export interface ChangingExample {
  readonly by: readonly [type: string, number: string, date?: string]
  readonly relation: 'amends' | 'replaces' | 'repeals' | 'corrects' | 'suspends'
  readonly of: readonly [type: string, number: string, date?: string]
  readonly saidBy?: 'news' | 'consolidated'
  readonly ambiguous?: true
  /** Of the one that changes, and of the one that is changed. */
  readonly levels?: readonly [by: Level, of: Level]
  /** A third document says so. */
  readonly told?: true
}

const levels: readonly string[] = ['central', 'province', 'district', 'commune']

/** They propose, tell, invite or are attached to others; what they name is changed by these. */
const tellers = typesThat('only-tells')

/** From certain to likely; the order is the meaning. */
export const changingRules: readonly ChangingRule[] = [
  {
    id: 'consolidated-text',
    says: 'a consolidated text is no act: it repeats the words of those that it joins (Pháp lệnh 01/2012/UBTVQH13, Điều 4)',
    weight: 'nothing',
    fits: ({ saidBy, edge }) => saidBy === 'consolidated' && edge.evidence.reported !== true,
    examples: [
      {
        by: ['VBHN', '5/VBHN-BNV', '2031-02-01'],
        relation: 'repeals',
        of: ['NĐ', '2/2020/NĐ-CP'],
        saidBy: 'consolidated',
      },
    ],
  },
  {
    id: 'earlier-act',
    says: 'no document changes a later one',
    weight: 'nothing',
    fits: ({ by, of }) => isBefore(dayOf(by), dayOf(of)),
    examples: [{ by: ['NĐ', '7/2019/NĐ-CP'], relation: 'amends', of: ['NĐ', '2/2020/NĐ-CP'] }],
  },
  {
    id: 'only-tells',
    says: 'news, reports, proposals and technical regulations tell of changes and make none',
    weight: 'uncertain',
    fits: ({ by, saidBy, edge }) => (saidBy === 'news' && edge.evidence.reported !== true) || tellers.has(by.type),
    examples: [
      { by: ['TTr', '14/TTr-BNV', '2031-02-01'], relation: 'replaces', of: ['NĐ', '2/2020/NĐ-CP'] },
      { by: ['VB', '9/TB', '2031-02-01'], relation: 'repeals', of: ['NĐ', '2/2020/NĐ-CP'], saidBy: 'news' },
    ],
  },
  {
    id: 'draft',
    says: 'a document that bears neither number nor day is a draft',
    weight: 'uncertain',
    fits: ({ by }) => by.number === undefined && by.title === undefined && by.date?.length !== 10,
    examples: [{ by: ['TT', '', '2031'], relation: 'replaces', of: ['TT', '2/2020/TT-BNV'] }],
  },
  {
    id: 'lower-level',
    says: 'what a province, a district or a commune issues changes nothing that stands above it',
    weight: 'uncertain',
    fits: ({ by, of }) => of.level !== undefined && levels.indexOf(by.level ?? '') > levels.indexOf(of.level),
    examples: [
      {
        by: ['QĐ', '9/QĐ-UBND', '2031-02-01'],
        relation: 'repeals',
        of: ['QĐ', '2/QĐ-BNV'],
        levels: ['province', 'central'],
      },
    ],
  },
  {
    id: 'may-be-another',
    says: 'what is cited may be another document',
    weight: 'uncertain',
    fits: ({ edge }) => edge.resolution === 'ambiguous' || edge.resolution === 'unresolved',
    examples: [
      { by: ['QĐ', '9/QĐ-UBND', '2031-02-01'], relation: 'replaces', of: ['QĐ', '2/QĐ-UBND'], ambiguous: true },
    ],
  },
  {
    id: 'lower-rank-told',
    says: 'a third document is misread when it lets what stands lower change what stands higher',
    weight: 'nothing',
    fits: (claim) => claim.edge.evidence.reported === true && isLower(claim),
    examples: [{ by: ['TT', '1/2031/TT-BNV'], relation: 'amends', of: ['L', '2/2020/QH14'], told: true }],
  },
  {
    id: 'lower-rank',
    says: 'what stands lower among the normative documents changes none that stands higher (Luật 64/2025/QH15, Điều 8)',
    weight: 'uncertain',
    fits: isLower,
    examples: [{ by: ['TT', '1/2031/TT-BNV'], relation: 'amends', of: ['NĐ', '2/2020/NĐ-CP'] }],
  },
  {
    id: 'no-normative-act',
    says: 'a normative document is amended, replaced and repealed by a normative document (Luật 64/2025/QH15, Điều 8)',
    weight: 'uncertain',
    fits: ({ by, of, edge }) =>
      !isErratum(edge) &&
      rankOf(of) !== undefined &&
      rankOf(by) === undefined &&
      dayOf(by) >= '2009' &&
      by.number !== undefined &&
      !isDecisionOf(by),
    examples: [
      { by: ['CV', '312/BNV-TC', '2031-02-01'], relation: 'repeals', of: ['TT', '2/2020/TT-BNV'] },
      { by: ['QĐ', '88/QĐ-BNV', '2031-02-01'], relation: 'replaces', of: ['TT', '2/2020/TT-BNV'] },
    ],
  },
  {
    id: 'act',
    says: 'it changes what it says that it changes',
    weight: 'decides',
    fits: () => true,
    examples: [
      { by: ['NĐ', '7/2031/NĐ-CP'], relation: 'replaces', of: ['NĐ', '2/2020/NĐ-CP'] },
      { by: ['L', '7/2031/QH16'], relation: 'repeals', of: ['NĐ', '2/2020/NĐ-CP'] },
      { by: ['QĐ', '88/QĐ-BNV', '2031-02-01'], relation: 'corrects', of: ['TT', '2/2020/TT-BNV'] },
      { by: ['KH', '9/KH-UBND', '2031-02-01'], relation: 'replaces', of: ['KH', '2/KH-UBND', '2030-02-01'] },
    ],
  },
]

/** What a claim is worth, and by which rule. */
export function weigh(claim: Claim): { readonly rule: string; readonly weight: Weight } {
  const { id, weight } = changingRules.find(({ fits }) => fits(claim)) ?? { id: 'act', weight: 'decides' }
  return { rule: id, weight }
}

/** Slips are corrected, and the carrying out is stopped, by other kinds of document too (Luật 64/2025/QH15). */
const isErratum = ({ evidence: { relation } }: Citing): boolean => relation === 'corrects' || relation === 'suspends'

/** A decision or resolution whose very subject is that others no longer hold: "về việc bãi bỏ …", "công bố danh mục văn bản hết hiệu lực". */
const isDecisionOf = ({ type, subject = '' }: GraphNode): boolean =>
  (type === typeCodes.decision || type === typeCodes.resolution) &&
  /bãi bỏ|hết hiệu lực/iu.test(subject) &&
  !/thủ tục/iu.test(subject)

function isLower({ by, of, edge }: Claim): boolean {
  const [own, other] = [rankOf(by), rankOf(of)]
  return !isErratum(edge) && own !== undefined && other !== undefined && own < other
}

/** Its day, month or year; the year of its number where no day is known; "" when nothing is. */
export function dayOf({ date, number }: GraphNode): string {
  return date ?? (number === undefined ? undefined : parseNumber(number)?.year?.toString()) ?? ''
}

/** Earlier as far as both are known: a year alone is not before a day in it. */
function isBefore(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length)
  return known > 0 && one.slice(0, known) < other.slice(0, known)
}

const circulars = typesThat('circular')

/** Where a normative document stands among the others, by kind and number (Luật 64/2025/QH15, Điều 4); undefined for what is none. */
function rankOf({ type, number = '' }: GraphNode): number | undefined {
  // A resolution of the Quốc hội has amended the Constitution and laws.
  if (type === typeCodes.constitution || type === typeCodes.law || type === typeCodes.code) return 8
  if (type === typeCodes.ordinance) return 7
  const symbol = number.toUpperCase()
  const isOfYear = /\/(?:19|20)\d{2}\//u.test(symbol)
  if (type === typeCodes.resolution) return rankOfResolution(symbol, isOfYear)
  if (type === typeCodes.decree || type === typeCodes.jointResolution) return 6
  if (type === typeCodes.decision && isOfYear) return /TTG$/u.test(symbol) ? 5 : /UBND/u.test(symbol) ? 2 : 4
  if (circulars.has(type)) return 4
  return undefined
}

function rankOfResolution(symbol: string, isOfYear: boolean): number | undefined {
  if (/UBTVQH/u.test(symbol)) return 7
  if (/QH\d*$/u.test(symbol)) return 8
  if (/NQ-CP$/u.test(symbol)) return 6
  if (/HĐTP/u.test(symbol)) return 5
  return /HĐND/u.test(symbol) && isOfYear ? 3 : undefined
}
