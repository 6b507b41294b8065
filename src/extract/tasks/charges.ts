import { latin } from '../../text/letters.ts'
import { readActor } from './actors.ts'
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
