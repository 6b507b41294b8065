import { actorInBrackets } from './brackets.ts'
import { type Context, type Heading, ownZone } from './candidate.ts'
import { leadInBracket } from './details.ts'
import { headingActor } from './headings.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { announcesList, headingClass, type LeadInClass, leadInClass } from './policy.ts'
import { type Addressees, isOfProvision, isToldToAct } from './told-law.ts'
import { type ItemClues, quotesLaw } from './zone-clues.ts'
import { zoneBelow } from './zone-rules.ts'
import { asks, listsTasks, setsRules, titleOf } from './zones.ts'

/** Forms of items that open a part: nobody who was named above acts in it. */
const opensPart: ReadonlySet<string> = new Set(['title', 'roman', 'article'])

const wordsOf = (text: string, { start, end }: Heading): string => text.slice(start, end).toLowerCase()

/** What a heading says as a lead-in: a title only that its list describes something. */
export function leadOf(lowered: string, titled: boolean): LeadInClass {
  const lead = leadInClass(lowered)
  return titled && lead !== 'description' ? undefined : lead
}

/** Whom a heading names. */
function actorOfHead({ text, item }: ItemClues, head: string, titled: boolean): ActorPhrase | undefined {
  const { textStart, headEnd } = item
  // A line in capitals without a number is the authority or a title, nobody's duty.
  if (item.form === 'title' && head === head.toUpperCase()) return undefined
  return (
    headingActor(text, textStart, headEnd) ??
    leadInBracket(text, textStart, headEnd) ??
    (titled ? actorInBrackets(text, textStart, headEnd) : undefined)
  )
}

/** What an item hands down to those below it; `to`: whom the letter is addressed to. */
export function contextBelow(clues: ItemClues, context: Context, titled: boolean, to: Addressees): Context {
  const { text, item } = clues
  const head = text.slice(item.textStart, item.headEnd)
  const lowered = head.toLowerCase()
  const actor = actorOfHead(clues, head, titled)
  // Who answers tells of the law: a heading may name whom it speaks of, and a lead-in that asks nobody lists what there is.
  const tells = context.zone === 'told'
  const namesWho = actor !== undefined && (!tells || (titled && isToldToAct(text, actor, to)))
  const leads = !titled && tells && !asks.test(lowered) ? undefined : leadOf(lowered, titled)
  const tellsLaw = setsRules(clues.policy) ? false : isOfProvision(head)
  const { heading } = context
  const inExecution = heading !== undefined && headingClass(titleOf(wordsOf(text, heading))) === 'execution'
  return {
    ...context,
    zone: tellsLaw ? 'none' : zoneBelow({ ...clues, namesWho, inExecution, lead: leads }),
    heading: titled || head.length <= 400 ? { start: item.textStart, end: item.headEnd } : context.heading,
    inherited: actor ?? (opensPart.has(item.form) ? undefined : context.inherited),
    listed:
      (context.listed && !namesWho && !titled) || (announcesList(lowered) && !listsTasks.test(lowered.slice(-60))),
    ...(tellsLaw || quotesLaw(clues) ? { quoted: 'law' } : {}),
    ...(tellsLaw ? { own: ownZone(context) } : {}),
    request: context.request || /^(?:đề nghị|mời)/u.test(lowered),
    depth: context.depth + 1,
  }
}
