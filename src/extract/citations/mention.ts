import { type ParsedNumber, parseCode, parseNumber, parseStandard, typeOfSymbol } from '../../identity/number.ts'
import type { CitationKind, Relation } from '../../model/citation.ts'
import type { Stretch } from '../../text/pattern.ts'
import type { ReadProvision } from './provisions.ts'
import type { Match } from './scan.ts'

/** A citation while its parts are being gathered. Offsets in the flow. */
export interface Mention {
  readonly form: string
  readonly kind: CitationKind
  readonly start: number
  end: number
  /** The code; "VB" when nothing tells. */
  readonly type: string
  readonly typeAt?: Stretch
  readonly number?: ParsedNumber
  readonly numberAt?: Stretch
  readonly title?: Stretch
  readonly name?: Stretch
  readonly term?: Stretch
  /** Goes on with the list of the mention before it. */
  readonly item: boolean
  date?: Stretch
  issuer?: Stretch
  /** Who speaks in it without being its issuer: "chỉ đạo của Bộ trưởng tại Thông báo số 61/TB-VPB". */
  speaker?: Stretch
  subject?: Stretch
  within?: Mention
  relation: Relation
  antecedent?: Mention | 'self'
  provisions?: readonly ReadProvision[]
}

const refers: Relation = { value: 'refers' }

/** Turns a match into a mention: the number taken apart, the type told by its word or else by the symbol. */
export function mentionOf(match: Match, text: string, earlier: readonly Mention[]): Mention | undefined {
  const before = earlier.at(-1)
  const { draft, form, item } = match
  const read = draft.type === 'QCVN' || draft.type === 'TCVN' ? parseStandard : parseNumber
  const printed = draft.number && text.slice(draft.number.start, draft.number.end)
  const number = printed === undefined ? undefined : (read(printed) ?? parseCode(printed))
  if (draft.number && !number) return undefined
  const told = number?.symbol === undefined ? undefined : typeOfSymbol(number.symbol, number.family)
  const word = draft.type ?? (item ? (told ?? before?.type) : undefined)
  const unsaid = word === undefined || (word === 'VB' && /^v/iu.test(text.charAt(draft.typeAt?.start ?? draft.start)))
  const head =
    unsaid && told === undefined && draft.typeAt === undefined ? listHead(earlier, text, draft.start) : undefined
  const type = unsaid ? (told ?? word ?? head?.type ?? lawOrResolution(number?.symbol) ?? 'VB') : word
  return {
    form,
    kind: draft.kind,
    start: draft.start,
    end: draft.end,
    type,
    item,
    relation: refers,
    ...(draft.typeAt ? { typeAt: draft.typeAt } : {}),
    ...(number ? { number } : {}),
    ...(draft.number ? { numberAt: draft.number } : {}),
    ...(draft.title ? { title: draft.title } : {}),
    ...(draft.name ? { name: draft.name } : {}),
    ...(draft.term ? { term: draft.term } : {}),
    ...(draft.date ? { date: draft.date } : {}),
    ...(draft.issuer ? { issuer: draft.issuer } : {}),
  }
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
  return symbol !== undefined && /^QH\d/u.test(symbol) ? 'L' : undefined
}
