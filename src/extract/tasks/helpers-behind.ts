import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { readActor } from './actors.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'

/* "Sở Y tế lập danh sách, Công an xã phối hợp": who only helps is named behind the one who acts, before the verb. */

/** Who leads, up to the mark behind which others are named. */
const leads = latin(
  /(?<!\p{L})(?:chủ trì|đầu mối|chịu trách nhiệm chính|thực hiện chính)(?: [^,;.()\n]{1,60})?[,;.] (?:(?:[Cc]ác )?(?:đơn vị|cơ quan|ngành): )?(?=\p{L})/gu,
)
/** Behind whom the text begins with, at any such mark: but "các cơ quan, đơn vị" goes on with a small letter. */
const marks = latin(/[,;.] (?=\p{Lu}|(?:các|những|từng|mỗi) )/gu)

/** "phối hợp", "là cơ quan phối hợp", "cùng phối hợp": and with whom it is said that one acts as the others do. */
const helps = latin(
  /^ ?(?:(?:là|làm) (?:các )?(?:cơ quan|đơn vị|thành phần) |(?:giữ|đóng) vai trò |cùng |tham gia |hỗ trợ(?:,| và) )?phối hợp(?!(?: chặt chẽ)?,? (?:với|cùng|\p{Lu}))/u,
)
const longestHelp = 60
/** A list of names goes on no further. */
const longestName = 300

/** Whether somebody only helps: nobody is named with whom. */
export const onlyHelps = (text: string, { after }: ActorPhrase): boolean =>
  helps.test(text.slice(after, after + longestHelp))

/** Those who help the one who leads, between two offsets of the flow. */
export function helpersBehind(text: string, start: number, end: number): readonly ActorPhrase[] {
  const found: ActorPhrase[] = []
  const first = beginsActor(text, start) ? readActor(text, start, end, false) : undefined
  const from = first?.end ?? start
  let last = from
  for (const match of allMatches(text.slice(from, end), first ? marks : leads)) {
    const at = from + match.index + match[0].length
    if (at < last || !beginsActor(text, at)) continue
    const actor = readActor(text, at, Math.min(end, at + longestName), false)
    last = actor?.end ?? at
    if (actor && onlyHelps(text, actor)) found.push(actor)
  }
  return found
}
