import { latin } from '../../text/letters.ts'
import { readActor } from './actors.ts'
import type { Duty } from './clauses.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'

/* Whom a paragraph speaks of that leads in to a list of orders. */

interface Asked {
  readonly addressed?: ActorPhrase
  readonly inherited?: ActorPhrase
}

const askingName = latin(/(?:đề nghị|kiến nghị|kính trình|đề xuất)(?: với)? (?=\p{Lu})/giu)
const longestHeading = 160

/** Whether a lead-in asks rather than orders: "kính đề nghị …". */
export function isRequest(words: string): boolean {
  const tail = words.slice(-300).toLowerCase()
  return /(?:đề nghị|mời|kính)/u.test(tail) && !/yêu cầu|giao|chỉ đạo/u.test(tail)
}

/**
 * Whom the list below a lead-in is for: whom a submission asks ("Sở Nội vụ kính đề nghị Ủy ban nhân dân tỉnh xem xét:"), who stands alone in a
 * short lead-in below a heading ("Sở Y tế triển khai:"), or whom it orders ("yêu cầu các xã:").
 *
 * @param duty the last one that the lead-in tells
 * @param nested whether it stands below a heading
 */
export function askedByLeadIn(
  text: string,
  start: number,
  end: number,
  duty: Duty | undefined,
  { proposed, nested }: { readonly proposed: boolean; readonly nested: boolean },
): Asked {
  if (proposed) {
    const last = [...text.slice(start, end).matchAll(askingName)].at(-1)
    const actor = last && readActor(text, start + last.index + last[0].length, end, true)
    return actor ? { addressed: actor } : {}
  }
  if (duty === undefined) return {}
  if (duty.giving !== undefined) return { addressed: duty.actor }
  return end - start <= longestHeading && nested ? { inherited: duty.actor } : {}
}
