import { readType } from '../../forms/types.ts'
import { latin } from '../../text/letters.ts'
import type { Entry } from '../outline/entries.ts'
import { readActor } from './actors.ts'
import { articlesIn } from './articles.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'

/* Rules of law give no orders; a resolution that sets rules charges bodies with duties between them. */

const charging = latin(/(?<!\p{L})(?:có|chịu) trách nhiệm(?: (?:như )?sau(?: đây)?| thực hiện)* ?: ?$/u)
/** Whoever the rules are for, and no body that is charged: "Tổ chức, cá nhân sử dụng dịch vụ có trách nhiệm:". */
const ruledOnes =
  /^(?:các |những |mọi )?(?:tổ chức|cá nhân|hộ|người(?! đứng đầu)|công dân|doanh nghiệp|cơ sở|chủ(?! tịch| nhiệm)|nhà đầu tư|nhà thầu|hợp tác xã|đối tượng|thương nhân|bên)[ ,]/iu
const longestCharge = 400

/** Who is charged with the list below: "Bộ trưởng, Thủ trưởng cơ quan ngang bộ có trách nhiệm:"; undefined where a rule is laid down. */
export function chargedBelow(text: string, start: number, end: number): ActorPhrase | undefined {
  if (end - start > longestCharge || !charging.test(text.slice(Math.max(start, end - 60), end))) return undefined
  if (ruledOnes.test(text.slice(start, start + 30))) return undefined
  const actor = readActor(text, start, end, false)
  return actor && /^(?:có|chịu) trách nhiệm/u.test(text.slice(actor.after, end)) ? actor : undefined
}

const execution =
  /^(?:(?:điều khoản|trách nhiệm|hiệu lực|hiệu lực và trách nhiệm|hiệu lực, trách nhiệm) )?(?:tổ chức (?:triển khai )?(?:thực hiện|thi hành)|thi hành|thực hiện)(?!\p{L})/iu
/** What may stand behind such words: nothing, a footnote's number, another matter, who does it, or a sentence. */
const behindExecution = latin(/^\d{0,3}(?:[\s.:;,*–-]*(?:$|\n|\d)|,? (?:và|của|đối với) |,|\.? \p{Lu})/u)

/**
 * Whether an article is on who carries the document out: "Tổ chức thực hiện", "Trách nhiệm thi hành Thông tư". What else is carried out is laid
 * down: "Thi hành quyết định cưỡng chế", "Trách nhiệm thực hiện hợp tác quốc tế". `heading` as printed.
 */
export function carriesDocumentOut(heading: string): boolean {
  const words = execution.exec(heading)?.[0]
  if (words === undefined) return false
  const rest = heading.slice(words.length)
  if (behindExecution.test(rest)) return true
  const type = rest.startsWith(' ') ? readType(heading, words.length + 1) : undefined
  return type !== undefined && /^(?: này)?[\s.:;*]*(?:$|\n)/u.test(heading.slice(type.end))
}

const scope = /^(?:phạm vi|đối tượng)(?:(?:,| và) (?:phạm vi|đối tượng))?(?: (?:điều chỉnh|áp dụng))(?!\p{L})/iu

/** Whether a document lays down rules: its first article tells for what or for whom they hold. */
export function statesScope(text: string, entries: readonly Entry[]): boolean {
  const [first] = articlesIn(entries)
  return first !== undefined && scope.test(text.slice(first.textStart, first.textStart + 60))
}
