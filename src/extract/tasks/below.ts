import { actorInBrackets } from './brackets.ts'
import type { Context, Heading } from './candidate.ts'
import { leadInBracket } from './details.ts'
import { headingActor } from './headings.ts'
import { announcesList, headingClass, type LeadInClass, leadInClass } from './policy.ts'
import { type ItemClues, quotesLaw } from './zone-clues.ts'
import { zoneBelow } from './zone-rules.ts'
import { listsTasks, titleOf } from './zones.ts'

/** Forms of items that open a part: nobody who was named above acts in it. */
const opensPart: ReadonlySet<string> = new Set(['title', 'roman', 'article'])

const wordsOf = (text: string, { start, end }: Heading): string => text.slice(start, end).toLowerCase()

/** What a heading says as a lead-in: a title only that its list describes something. */
export function leadOf(lowered: string, titled: boolean): LeadInClass {
  const lead = leadInClass(lowered)
  return titled && lead !== 'description' ? undefined : lead
}

/** What an item hands down to those below it. */
export function contextBelow(clues: ItemClues, context: Context, titled: boolean): Context {
  const { text, item } = clues
  const head = text.slice(item.textStart, item.headEnd)
  const lowered = head.toLowerCase()
  // A line in capitals without a number is the authority or a title, nobody's duty.
  const actor =
    item.form === 'title' && head === head.toUpperCase()
      ? undefined
      : (headingActor(text, item.textStart, item.headEnd) ??
        leadInBracket(text, item.textStart, item.headEnd) ??
        (titled ? actorInBrackets(text, item.textStart, item.headEnd) : undefined))
  const namesWho = actor !== undefined
  const { heading } = context
  const inExecution = heading !== undefined && headingClass(titleOf(wordsOf(text, heading))) === 'execution'
  return {
    ...context,
    zone: zoneBelow({ ...clues, namesWho, inExecution, lead: leadOf(lowered, titled) }),
    heading: titled || head.length <= 400 ? { start: item.textStart, end: item.headEnd } : context.heading,
    inherited: actor ?? (opensPart.has(item.form) ? undefined : context.inherited),
    listed:
      (context.listed && !namesWho && !titled) || (announcesList(lowered) && !listsTasks.test(lowered.slice(-60))),
    ...(quotesLaw(clues) ? { quoted: 'law' } : {}),
    request: context.request || /^(?:đề nghị|mời)/u.test(lowered),
    depth: context.depth + 1,
  }
}
