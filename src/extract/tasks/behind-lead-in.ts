import type { Span } from '../../model/span.ts'
import { isCapital } from '../../text/letters.ts'
import type { Paragraph } from '../outline/entries.ts'
import { type Context, ownZone } from './candidate.ts'
import { dutyOfSentence } from './clauses.ts'
import { namesIssuer } from './issuer-name.ts'
import { zoneAfter } from './item-zone-rules.ts'
import { askedByLeadIn, isRequest } from './lead-ins.ts'
import { type LeadInClass, leadInOf, type Policy, proposes, speaksItself, type Zone } from './policy.ts'
import { sentences } from './sentences.ts'
import { letterLeadIn, tellsProvision } from './told-law.ts'
import { skipSpaces } from './verbs.ts'
import { asks, lastDuty, listsThings, reportsOrders, ruled, tellsOfLaw } from './zones.ts'

/* What a paragraph leads in to in its kind of document, and what it hands down to those that follow. */

/** The letter in which a lead-in stands. */
export interface Letter {
  readonly text: string
  readonly policy: Policy
  /** It has answered or explained: it tells of the law, and only what asks somebody leads in to orders. */
  readonly answers: boolean
  /** Who writes, in search form. */
  readonly issuer: string
}

export const opens = (says: LeadInClass): boolean => says === 'orders' || says === 'plan'

const wordsOf = (text: string, { start, end }: Span, reach: number): string =>
  text.slice(Math.max(start, end - reach), end)

/** What a paragraph leads in to, in this kind of document. */
export function leadsTo({ text, policy, answers }: Letter, paragraph: Paragraph, { quoted }: Context): LeadInClass {
  const found = leadInOf(text, paragraph)
  // Within what is quoted a list goes on with the law.
  if (quoted === 'law' && found !== undefined && askedIn(text, paragraph) === undefined) return 'law'
  if (
    policy === 'letter' &&
    found !== 'law' &&
    (found !== undefined || endsInColon.test(wordsOf(text, paragraph, 4)))
  ) {
    const words = wordsOf(text, paragraph, 700).toLowerCase()
    const said = letterLeadIn(words) ?? (speaksItself(words) ? 'answer' : undefined)
    if (said !== undefined) return said
    // "Tại khoản 3 Điều 31 … quy định: … Hồ sơ bao gồm:": the list goes on with the law.
    if (tellsProvision(text.slice(paragraph.start, paragraph.end)) && askedIn(text, paragraph) === undefined)
      return 'law'
  }
  if (!opens(found)) return found
  const isList =
    policy === 'news'
      ? !reportsOrders(wordsOf(text, paragraph, 420).toLowerCase()) && !asksByName(text, paragraph)
      : answers && !handsOut(text, paragraph)
  return isList ? 'enumeration' : found
}

/** "Theo quy định của Luật …, Bộ Y tế đề nghị Chủ tịch các tỉnh …:": whom an article tells to be asked, whatever law stands before. */
function asksByName(text: string, { start, end }: Span): boolean {
  const asked = lastDuty(text, start, end)
  return (
    asked?.giving !== undefined &&
    isCapital(text.charCodeAt(asked.actor.start)) &&
    !tellsOfLaw(text.slice(asked.actor.start, end).toLowerCase())
  )
}

const endsInColon = /:\s*$/u

const does = /(?<!\p{L})(?:thực hiện|triển khai|phối hợp|khẩn trương|tập trung|lưu ý|quan tâm|chỉ đạo)(?!\p{L})/iu

/** Whether a lead-in of a letter that answers asks somebody for what stands below, and does not only propose it. */
function handsOut(text: string, paragraph: Paragraph): boolean {
  const words = wordsOf(text, paragraph, 260)
  // "Lưu ý:" above notes on what was answered.
  if (!asks.test(words) || /^(?:một số )?(?:điểm )?lưu ý(?: thêm)? ?:\s*$/iu.test(words)) return false
  return (
    does.test(wordsOf(text, paragraph, 140)) || lastDuty(text, paragraph.start, paragraph.end)?.giving !== undefined
  )
}

/** A lead-in that asks somebody by name; `found`: how many tasks stood before its list, `listed`: its list has begun. */
export interface AskingLead extends Span {
  readonly context: Context
  readonly found: number
  readonly listed: boolean
}

/** The last sentence of a lead-in that asks somebody by name, without the words that only announce its list. */
export function askedIn(text: string, { start, end }: Paragraph): Span | undefined {
  for (const sentence of [...sentences(text, start, end)].reverse()) {
    const duty = dutyOfSentence(text, sentence.start, sentence.end, true)
    if (duty?.giving === undefined || /^(?:mời|cử)/u.test(duty.giving)) continue
    const from = skipSpaces(text, sentence.start)
    const words = text
      .slice(from, sentence.end)
      .trimEnd()
      .replace(/[\s:.]+$/u, '')
    return { start: from, end: from + words.length }
  }
  return undefined
}

/** What a paragraph that leads in to something hands down to what follows. */
export function behindLeadIn(
  { text, policy, issuer }: Letter,
  { start, end }: Paragraph,
  says: Exclude<LeadInClass, undefined>,
  context: Context,
  after: Zone,
  beforeItems: boolean,
): Context {
  const words = text.slice(start, end)
  if (says === 'law') return { ...context, zone: 'none', listed: false, quoted: 'law', own: ownZone(context) }
  const proposed = policy === 'report' && beforeItems && proposes(words)
  const zone = zoneAfter({ policy, above: context.zone, after, says, proposes: proposed })
  if (says === 'description') return { ...context, zone, listed: false, quoted: 'claim' }
  if (says === 'account') return { ...context, zone, listed: false, reports: true }
  if (says === 'answer') return { ...context, zone, listed: false }
  if (says === 'enumeration' || (ruled.has(policy) && !proposed))
    return beforeItems ? { ...context, listed: true } : context
  const duty = lastDuty(text, start, end)
  return {
    ...context,
    zone,
    listed: listsThings.test(words.toLowerCase()),
    request: isRequest(words),
    // In an article the paragraphs below are the orders.
    ...(policy === 'news' ? { told: true } : {}),
    ...askedByLeadIn(text, start, end, duty, {
      proposed,
      nested: context.depth > 0,
      isIssuer: (name) => namesIssuer(name, issuer),
    }),
  }
}
