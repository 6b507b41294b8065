import { readIssuer } from '../../forms/issuer.ts'
import { latin } from '../../text/letters.ts'
import { lineStart } from '../../text/lines.ts'
import type { Mention } from '../mentions/mention.ts'

/** How far back the words of guiding may begin before their last verb, in characters. */
const window = 130
const opening = latin(/(?<!\p{L})(?:quy định|qui định|hướng dẫn)(?!\p{L})[^.;:\n]*$/iu)
const own = latin(
  /(?:^|[\n.;:,"“(/-]\s?|\n[\s*#]*(?:(?:\d+|[a-zđ])[.)]|nghị định|thông tư|thông tư liên tịch|quyết định|nghị quyết)\s|này |về |v\/v |để |việc |ban hành (?:nghị định|thông tư|thông tư liên tịch|quyết định|nghị quyết|văn bản|quy định) )$/iu,
)

/**
 * Whether this document is the one that guides. What another one guides is its affair: "các văn bản quy định chi tiết và hướng dẫn thi hành
 * Luật Đất đai", "Nghị định của Chính phủ quy định chi tiết …" (our annotation rules, Relation). `start` is where the last verb begins.
 */
export function guidesItself(text: string, start: number): boolean {
  const from = Math.max(0, start - window)
  const left = text.slice(from, start)
  const found = opening.exec(left)
  const first = found && !/ này /u.test(found[0]) ? found : null
  const at = first ? from + first.index : start
  const before = text.slice(Math.max(0, at - 36), at)
  return own.test(before) || (!first && / và $/u.test(before))
}

const listFollows = latin(/^[^\n]{0,200}?(?:như sau|sau|sau đây|cụ thể) ?: ?(?:\n|$)/u)

/** "Sở Nội vụ hướng dẫn thực hiện Nghị định A như sau:": who speaks is named, and what is guided stands below. */
export function opensGuide(text: string, clause: number, start: number, { end, subject }: Mention): boolean {
  const comma = text.lastIndexOf(', ', start - 1)
  const from = Math.max(clause, lineStart(text, start), comma < 0 ? 0 : comma + 2)
  if (start - from > window) return false
  return (
    readIssuer(text, from, {})?.end === start - 1 &&
    listFollows.test(text.slice(subject?.end ?? end, (subject?.end ?? end) + 220))
  )
}
