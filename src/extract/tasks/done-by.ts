import { latin } from '../../text/letters.ts'
import { readActor } from './actors.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'

/* "Việc thu gom rác do Tổ tự quản đảm nhận": work that is told before the one who does it. */

/** Work without a mark before "do"; money and what has been done are no work of whoever gives or did it. */
const workBefore = latin(
  /^(?!Kinh phí|Nguồn|Kết quả|Thiệt hại|Nguyên nhân|Hậu quả|Số )\p{Lu}[^.;:\n]{3,140}? (?<!đã )(?:(?<by>do)|thuộc về|(?<=^Trách nhiệm .*)thuộc|giao cho|giao) (?=\p{L})/u,
)
/** What is said of that one: that it takes the work on. */
const takesOn = latin(
  /^ ?(?:trực tiếp |chủ động |cùng |sẽ )?(?:đảm trách|đảm nhận|đảm nhiệm|gánh vác|phụ trách|lo(?: liệu)?|chủ trì|thực hiện|tổ chức|xử lý|giải quyết|chịu trách nhiệm|làm)(?= chính| thực hiện| toàn bộ| chung|[ ,.;]*$|[,.;] )/u,
)
const toTheEnd = /^[ ,.;)]*$|^[,.;] /u
const longest = 200

/** Who takes on the work that a sentence begins with; undefined where nobody is named so. */
export function doneBy(text: string, at: number, end: number): ActorPhrase | undefined {
  const work = workBefore.exec(text.slice(at, Math.min(end, at + longest)))
  if (work === null) return undefined
  const from = at + work[0].length
  const isBy = work.groups?.by !== undefined
  // "Đoàn Thanh niên phụ trách": behind a name that would be an office as well.
  const office = isBy ? text.slice(from, Math.min(end, from + longest)).search(/ phụ trách[ .;,]/u) : -1
  const part = isBy ? -1 : text.slice(from, Math.min(end, from + longest)).indexOf(';')
  const to = office >= 0 ? from + office : part >= 0 ? from + part : end
  const actor = beginsActor(text, from) ? readActor(text, from, to, !isBy || office >= 0) : undefined
  if (actor === undefined) return undefined
  const rest = text.slice(actor.end, Math.min(end, actor.end + longest))
  return (isBy ? takesOn : toTheEnd).test(rest) ? actor : undefined
}
