import type { Report } from '../../model/task.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { beginsActor, readActor } from './actors.ts'
import { splitActors } from './split-actors.ts'

const direct = latin(
  /(?<!\p{L})(?:báo cáo|trình|gửi|tham mưu)(?: (?:kết quả|tình hình|đề xuất|xin ý kiến|kịp thời|định kỳ|với|về|cho|lên|đến))* (?=\S)/gu,
)
const destination = latin(/(?<!\p{L})(?:về|với|cho|đến|lên|gửi) (?=\p{Lu})/gu)
const channel = latin(/^[ ,]*\(?(?:thông qua|qua)(?: đường)?:? (?=\p{L})/u)

/**
 * To whom a task's result is reported, and through whom: "báo cáo UBND tỉnh (qua Sở Nội vụ)" (standards: patterns P2).
 * Offsets are of the flow.
 */
export function reportsOf(layout: Layout, text: string, start: number, end: number): readonly Report[] {
  const found: Report[] = []
  const words = text.slice(start, end)
  if (!words.includes('báo cáo') && !words.includes('gửi')) return found
  for (const match of allMatches(words, direct)) {
    if (!/^(?:báo cáo|gửi)/u.test(match[0])) continue
    const at = start + match.index + match[0].length
    if (!add(at) && /^báo cáo|^gửi/u.test(match[0])) {
      // "báo cáo kết quả thực hiện về Sở Nội vụ": the receiver stands further on in the clause.
      const stop = text.slice(at, Math.min(end, at + 160)).search(/[.;:]/u)
      const clause = text.slice(at, stop < 0 ? Math.min(end, at + 160) : at + stop)
      for (const one of allMatches(clause, destination)) if (add(at + one.index + one[0].length)) break
    }
  }
  return found

  function add(at: number): boolean {
    if (!/\p{Lu}/u.test(text.charAt(at)) || !beginsActor(text, at)) return false
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

/** A receiver's name ends at a bracket, a mark, or a word that tells why, when or what. */
function nameEnd(text: string, at: number, end: number): number {
  const rest = text.slice(at, Math.min(end, at + 200))
  const stop = rest.search(
    / ?\(|[.;:\n]| (?:để|tại (?=Kỳ|kỳ|phiên|cuộc)|khi|sau|trước|chậm|qua|thông qua|kết quả|về|những|vào|trong|khi|đối|xem|theo|định|hằng|hàng|tình hình|và (?:đề xuất|tham mưu|kiến nghị|chịu|thực hiện)|các (?:vấn đề|khó khăn|nội dung))(?!\p{L})/u,
  )
  return stop < 0 ? Math.min(end, at + rest.length) : at + stop
}
