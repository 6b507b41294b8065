import { documentTypes } from '../../lexicon/document-types.ts'
import type { Relation } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import { lineStart } from '../../text/lines.ts'
import { allMatches } from '../../text/matches.ts'
import type { Mention } from '../mentions/mention.ts'
import { type Owner, strong } from './rank.ts'
import { type Told, verbBefore } from './told.ts'

/** How far before a citation its verb may stand, in characters. */
const reach = 240

/** What stands around a mention: read once, for all rules. Offsets of the text. */
export interface Around {
  readonly text: string
  readonly mention: Mention
  /** The document that cites. */
  readonly own: Owner
  /** The citation before, and where it ends, its subject included. */
  readonly before: Mention | undefined
  readonly reached: number
  /** Where its paragraph begins. */
  readonly block: number
  /** Where its clause begins. */
  readonly clause: number
  /** The verb before it, fillers and provisions aside. */
  readonly told: Told | undefined
  /** Whether the words before it name a part of it. */
  readonly extent: NonNullable<Relation['extent']>
}

/** Reads what stands around a mention. */
export function readAround(
  text: string,
  mention: Mention,
  before: Mention | undefined,
  reached: number,
  own: Owner,
): Around {
  const block = blockStart(text, mention.start)
  // Who proposes stands between the verb and the citation: "Theo đề nghị của Sở Nội vụ tại Tờ trình số …".
  const speaker = mention.speaker ?? mention.issuer
  const end = speaker && speaker.end < mention.start ? speaker.start : mention.start
  const clause = Math.max(block, clauseStart(text, block, mention.start), mention.start - reach)
  const told =
    verbBefore(text, Math.max(block, end - reach), end) ?? verbOfList(text, Math.max(block, end - reach), end)
  const extent = extentOf(mention, text.slice(told?.end ?? end, end))
  return { text, mention, own, before, reached, block, clause, told, extent }
}

const listed = latin(
  new RegExp(
    `(?<named>(?:các |những |một số )?(?:${[...documentTypes.map(({ name }) => name.toLowerCase()), 'văn bản'].join('|')})(?: sau| sau đây| như sau)?(?: của [^;:.\\n]{3,80})?)?: ?$`,
    'iu',
  ),
)

/** The verb before the colon of a list in the same line: "thay thế các Quyết định: | số 7 …; số 8 …"; a bare colon stands behind verbs of changing alone. */
function verbOfList(text: string, from: number, end: number): Told | undefined {
  if (text.charAt(end - 2) !== ':' && text.charAt(end - 1) !== ':') return undefined
  const left = Math.max(from, end - 120)
  const match = listed.exec(text.slice(left, end))
  const told = match ? verbBefore(text, from, left + match.index) : undefined
  return told && (match?.groups?.named !== undefined || strong.has(told.verb.relation)) ? told : undefined
}

const partly = latin(
  /(?<!\p{L})(?:khoản|điều|điểm|mục|cụm từ|một phần|một số|phụ lục|phụ biểu|biểu|mẫu|chương|phần|dòng|tiết|đoạn|nội dung)(?!\p{L})[^.;]{0,160}$/iu,
)

/** Whole document, or a part of it: what its provisions or the words between verb and citation tell. */
export function extentOf(mention: Mention, between: string): NonNullable<Relation['extent']> {
  return mention.provisions || (partly.test(between.slice(-180)) && !/toàn bộ (?!điều|khoản|mục)/iu.test(between))
    ? 'part'
    : 'whole'
}

/** The start of the paragraph; a title goes on over several lines. */
function blockStart(text: string, at: number): number {
  let block = lineStart(text, at)
  for (
    let up = 0;
    up < 3 &&
    block > 1 &&
    at - block < 60 &&
    /[\p{L}\p{N},]/u.test(text.charAt(block - 2)) &&
    !/^(?:[-+•*\d]|[a-zđ][).]|Điều \d|Căn cứ |Chi[ểế]u |Xét )/u.test(text.slice(block, block + 8));
    up += 1
  ) {
    block = lineStart(text, block - 1)
  }
  return block
}

const clauseEnd = latin(/;\s*|[.:]["”]?\s+(?=[\p{Lu}-])/gu)

/** Where the clause begins: behind the last semicolon or full stop. */
export function clauseStart(text: string, block: number, at: number, far = reach): number {
  const from = Math.max(block, at - far)
  let start = 0
  for (const match of allMatches(text.slice(from, at + 1), clauseEnd)) {
    const end = match.index + match[0].length
    // What a colon introduces is no sentence of its own.
    if (from + end < at || !match[0].startsWith(':')) start = end
  }
  return from + start
}
