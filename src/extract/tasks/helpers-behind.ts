import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { readActor } from './actors.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'

/* "Sở Y tế chủ trì, Công an xã phối hợp": who only helps is named behind the one who leads, before the verb. */

/** Who leads, up to the mark behind which others are named. */
const leads = latin(
  /(?<!\p{L})(?:chủ trì|đầu mối|chịu trách nhiệm chính|thực hiện chính)(?: [^,;.()\n]{1,60})?[,;.] (?:(?:[Cc]ác )?(?:đơn vị|cơ quan|ngành): )?(?=\p{L})/gu,
)
/** With whom is said behind the verb: that one acts as the others do. */
const withSomebody = latin(/^ ?phối hợp(?: chặt chẽ)?,? (?:với|cùng|\p{Lu})/u)

/** Whether somebody only helps: nobody is named with whom. */
export const onlyHelps = (text: string, { stop, after }: ActorPhrase): boolean =>
  stop === 'phối hợp' && !withSomebody.test(text.slice(after, after + 28))

/** Those who help the one who leads, between two offsets of the flow. */
export function helpersBehind(text: string, start: number, end: number): readonly ActorPhrase[] {
  const found: ActorPhrase[] = []
  for (const match of allMatches(text.slice(start, end), leads)) {
    const at = start + match.index + match[0].length
    const actor = beginsActor(text, at) ? readActor(text, at, end, false) : undefined
    if (actor && onlyHelps(text, actor)) found.push(actor)
  }
  return found
}
