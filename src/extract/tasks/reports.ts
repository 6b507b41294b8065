import { handedIn } from '../../lexicon/order-cues.ts'
import { wordAt } from '../../lexicon/words/words.ts'
import type { Report } from '../../model/task.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { beginsActor, readActor } from './actors.ts'
import { splitActors } from './split-actors.ts'

/** "chương trình", "tờ trình", "quy trình" are nouns; "tham mưu X" asks nobody to decide. */
const direct = latin(
  /(?<!\p{L}|(?:chương|tờ|quy|quá|lộ|công|giáo|hành|phương) )(?:báo cáo|trình|gửi|nộp|kiến nghị|đề xuất)(?: (?:kết quả|tình hình|đề xuất|kiến nghị|xin ý kiến|kịp thời|định kỳ|danh sách|hồ sơ|với|về|cho|lên|đến))* (?=\S)/giu,
)
/** Who may decide, without a name. */
const authority = latin(/^(?:các )?(?:cấp|cơ quan)(?: có)? thẩm quyền(?!\p{L})/u)
/** Bodies that people write in small letters because it is their own: "báo cáo chi bộ kết quả". */
const ownBody = latin(
  /^(?:chi bộ|chi ủy|đảng ủy|lãnh đạo|ban giám hiệu|ban giám đốc|ban chỉ đạo|thường trực)(?!\p{L})/u,
)
const destination = latin(/(?<!\p{L})(?:về|với|cho|đến|lên|gửi) (?=\p{Lu})/gu)
const handsOn = latin(/(?<!\p{L})để [^.;]{0,140}$/u)
const channel = latin(/^[ ,]*\(?(?:thông qua|qua)(?: đường)?:? (?=\p{L})/u)

/**
 * To whom a task's result is reported, and through whom: "báo cáo UBND tỉnh (qua Sở Nội vụ)" (our annotation rules, Tasks).
 * Offsets are of the flow.
 */
export function reportsOf(layout: Layout, text: string, start: number, end: number): readonly Report[] {
  const found: Report[] = []
  const words = text.slice(start, end)
  if (!/báo cáo|gửi|trình|nộp|kiến nghị|đề xuất/iu.test(words)) return found
  for (const match of allMatches(words, direct)) {
    // "gửi về A để tổng hợp, trình B": A does the rest.
    if (found.length > 0 && /^(?:trình|báo cáo)/u.test(match[0]) && handsOn.test(words.slice(0, match.index))) continue
    const at = start + match.index + match[0].length
    if (!add(at) && /^(?:báo cáo|gửi|nộp)/iu.test(match[0])) {
      // "báo cáo kết quả thực hiện về Sở Nội vụ": the receiver stands further on in the clause.
      const stop = text.slice(at, Math.min(end, at + 320)).search(/[.;:]/u)
      const clause = text.slice(at, stop < 0 ? Math.min(end, at + 320) : at + stop)
      for (const one of allMatches(clause, destination)) if (add(at + one.index + one[0].length)) break
    }
  }
  return found

  function add(at: number): boolean {
    const deciding = authority.exec(text.slice(at, Math.min(end, at + 40)))?.[0]
    if (deciding !== undefined) {
      const located = layout.located(at, at + deciding.length)
      if (!found.some((one) => one.value === located.value)) found.push(located)
      return true
    }
    if (!(/\p{Lu}/u.test(text.charAt(at)) || ownBody.test(text.slice(at, at + 16))) || !beginsActor(text, at))
      return false
    const limit = nameEnd(text, at, end)
    const actor = readActor(text, at, limit, true)
    if (!actor) return false
    const after = text.slice(actor.end, Math.min(end, actor.end + 24))
    const via = channel.exec(after)
    let through: string | undefined
    if (via) {
      const from = actor.end + via[0].length
      const bracket = text.indexOf(')', from)
      const to = after.trimStart().startsWith('(') && bracket > 0 && bracket < end ? bracket : nameEnd(text, from, end)
      const name = readActor(text, from, to, true)
      if (name) through = layout.located(name.start, name.end).value
    }
    const parts = splitActors(text, actor.start, actor.end)
    for (const [i, part] of parts.entries()) {
      const located = layout.located(part.start, part.end)
      if (found.some((one) => one.value === located.value)) continue
      found.push({ ...located, ...(through !== undefined && i === parts.length - 1 ? { through } : {}) })
    }
    return true
  }
}

/** A receiver's name ends at a bracket, a mark, a word that tells why, when or what, or where the matter begins that is handed in. */
function nameEnd(text: string, at: number, end: number): number {
  const rest = text.slice(at, Math.min(end, at + 200))
  const found = rest.search(stop)
  const to = found < 0 ? rest.length : found
  // "Sở Du lịch", "Chi cục Dân số": a syllable that ends a longer word begins no matter.
  for (let from = at; from < at + to; ) {
    if (from > at && !text.startsWith('số ', from - 3) && matter.test(text.slice(from, from + 16))) return from - 1
    const next = text.indexOf(' ', Math.max(wordAt(text, from)?.end ?? 0, from + 1))
    if (next < 0) break
    from = next + 1
  }
  return at + to
}

const stop = latin(
  / ?\(|[.;:\n]| (?:để|tại(?= (?:Kỳ|kỳ|phiên|cuộc|Phiên|các))|khi|sau|trước|chậm|qua|thông qua|kết quả|về|những|vào|trong|khi|đối|xem|phương án|quyết định|ban hành|phê duyệt|công nhận|theo|định|hằng|hàng|tình hình|và (?:đề xuất|tham mưu|kiến nghị|chịu|thực hiện)|các (?:vấn đề|khó khăn|nội dung))(?!\p{L})/u,
)
const matter = latinPattern(`^(?:${handedIn.join('|')})(?!\\p{L})`)
