import { type ParsedNumber, parseCode, parseNumber, parseStandard, typeOfSymbol } from '../../identity/number.ts'
import { typeCodes, typesThat } from '../../lexicon/document-types.ts'
import type { CitationKind, Relation } from '../../model/citation.ts'
import type { Stretch } from '../../text/pattern.ts'
import type { Match } from './scan.ts'

/** A unit of a document by the English name that it has in the output. */
export type Unit = 'point' | 'clause' | 'article' | 'section' | 'chapter' | 'part' | 'appendix'

/** One provision: its units with their numbers, smallest first. */
export interface ReadProvision {
  readonly units: Readonly<Partial<Record<Unit, string>>>
  readonly value: string
  readonly at: Stretch
}

/**
 * A citation while its parts are being gathered. Offsets in the flow. What is not known is undefined: all mentions have the same fields from the start, for
 * records of one shape are read several times quicker.
 */
export interface Mention {
  readonly form: string
  readonly kind: CitationKind
  readonly start: number
  end: number
  /** The code; "VB" when nothing tells. */
  readonly type: string
  readonly typeAt: Stretch | undefined
  readonly number: ParsedNumber | undefined
  readonly numberAt: Stretch | undefined
  readonly title: Stretch | undefined
  readonly name: Stretch | undefined
  readonly term: Stretch | undefined
  /** Goes on with the list of the mention before it. */
  readonly item: boolean
  date: Stretch | undefined
  issuer: Stretch | undefined
  /** Who speaks in it without being its issuer: "chỉ đạo của Bộ trưởng tại Thông báo số 61/TB-VPB". */
  speaker: Stretch | undefined
  subject: Stretch | undefined
  within: Mention | undefined
  relation: Relation
  antecedent: Mention | 'self' | undefined
  provisions: readonly ReadProvision[] | undefined
}

const standards = typesThat('standard')
const refers: Relation = { value: 'refers' }

/** Turns a match into a mention: the number taken apart, the type told by its word or else by the symbol. */
export function mentionOf(match: Match, text: string, earlier: readonly Mention[]): Mention | undefined {
  const { draft, form, item } = match
  const read = draft.type !== undefined && standards.has(draft.type) ? parseStandard : parseNumber
  const printed = draft.number && text.slice(draft.number.start, draft.number.end)
  const number = printed === undefined ? undefined : (read(printed) ?? parseCode(printed))
  if (draft.number && !number) return undefined
  const told = number?.symbol === undefined ? undefined : typeOfSymbol(number.symbol, number.family)
  const word = draft.type ?? (item ? (told ?? earlier.at(-1)?.type) : undefined)
  const { kind, start, end, typeAt, title, name, term, date, issuer } = draft
  return {
    form,
    kind,
    start,
    end,
    type: isUnsaid(word, text, draft) ? typeUnsaid(word, told, number?.symbol, draft, text, earlier) : word,
    typeAt,
    number,
    numberAt: draft.number,
    title,
    name,
    term,
    item,
    date,
    issuer,
    speaker: undefined,
    subject: undefined,
    within: undefined,
    relation: refers,
    antecedent: undefined,
    provisions: undefined,
  }
}

/** No word tells the type, or only "văn bản". */
function isUnsaid(
  word: string | undefined,
  text: string,
  { typeAt, start }: Match['draft'],
): word is typeof typeCodes.unsaid | undefined {
  return word === undefined || (word === typeCodes.unsaid && /^v/iu.test(text.charAt(typeAt?.start ?? start)))
}

/** The type by the symbol, the head of the list, the legislature's number; else "VB". */
function typeUnsaid(
  word: typeof typeCodes.unsaid | undefined,
  told: string | undefined,
  symbol: string | undefined,
  { typeAt, start }: Match['draft'],
  text: string,
  earlier: readonly Mention[],
): string {
  if (told !== undefined || word !== undefined) return told ?? word ?? typeCodes.unsaid
  const head = typeAt === undefined ? listHead(earlier, text, start) : undefined
  return head?.type ?? lawOrResolution(symbol) ?? typeCodes.unsaid
}

/** A list goes on within its paragraph, for at most so many characters. */
export const longestList = 900

/**
 * "các Nghị quyết của Quốc hội: số 1/2010/QH12 … về …; số 2/2016/QH14 … về …": the mention whose type holds for the numbers that
 * follow in its paragraph.
 */
function listHead(earlier: readonly Mention[], text: string, at: number): Mention | undefined {
  if (!/[;,] (?:và )?$/u.test(text.slice(Math.max(0, at - 6), at))) return undefined
  const head = earlier.slice(-12).findLast((mention) => mention.form === 'issuer-first')
  return head && at - head.end < longestList && !text.slice(head.end, at).includes('\n') ? head : undefined
}

/** Laws and resolutions of the Quốc hội have no letters for their type. */
function lawOrResolution(symbol: string | undefined): string | undefined {
  return symbol !== undefined && /^QH\d/u.test(symbol) ? typeCodes.law : undefined
}
