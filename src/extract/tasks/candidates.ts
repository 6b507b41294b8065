import { bare } from '../../text/bare.ts'
import type { Entry, Item, Paragraph } from '../outline/entries.ts'
import type { Candidate, Context } from './candidate.ts'
import { dutyOfSentence, firstSentenceEnd } from './clauses.ts'
import { type Detail, detailsIn, isDetail } from './details.ts'
import { headingActor, namingLine } from './headings.ts'
import { classOfHead, isHeadingSentence, isWhole, nameBelow, standsForItself } from './item-heads.ts'
import { askedByLeadIn, isRequest } from './lead-ins.ts'
import { walkRules } from './order-outline.ts'
import { orderRule } from './order-rules.ts'
import { isAside } from './orders.ts'
import {
  announcesList,
  closesProposal,
  headingClass,
  leadInClass,
  type Policy,
  proposes,
  type Zone,
  zones,
} from './policy.ts'
import { partsOf, toldOrders } from './prose.ts'
import { rowTask, taskRows } from './tables.ts'
import {
  asks,
  dutiesOfTeam,
  dutyLine,
  executors,
  isTitle,
  kindZone,
  lastBelowDash,
  lastDuty,
  listsOnly,
  mayLead,
  ownParagraphs,
  reportsOrders,
  ruled,
  strictExecution,
  strongest,
  tellsOfLeading,
  titleOf,
} from './zones.ts'

/** Walks one part of an outline (the body, or an appendix) and gathers its tasks. */
export class Walk {
  readonly found: Candidate[] = []
  readonly #text: string
  readonly #policy: Policy

  readonly #issuer: string
  #answers = false

  constructor(text: string, policy: Policy, issuer: string) {
    this.#text = text
    this.#policy = policy
    // A scanner loses marks in the capitals of a letterhead.
    this.#issuer = bare(issuer)
  }

  /** The body: what stands before the lead-in tells the situation. */
  root(entries: readonly Entry[]): void {
    const { before, after } = zones[this.#policy]
    const leads = entries.some(
      (entry, i) =>
        (entry.kind === 'paragraph' && this.#leadsToOrders(entry) && i < entries.length - 1) ||
        this.#leadBelow(entry, entries[i + 1]) !== undefined,
    )
    const start: Context = {
      zone:
        leads && (this.#policy === 'directive' || this.#policy === 'letter' || this.#policy === 'decision')
          ? 'none'
          : before,
      path: [],
      heading: undefined,
      inherited: undefined,
      addressed: undefined,
      request: false,
      listed: false,
      depth: 0,
    }
    this.#entries(entries, start, after)
  }

  #leadIn(paragraph: Paragraph): ReturnType<typeof leadInClass> {
    if (!mayLead.test(this.#text.slice(Math.max(paragraph.start, paragraph.end - 12), paragraph.end))) return undefined
    return leadInClass(this.#text.slice(Math.max(paragraph.start, paragraph.end - 700), paragraph.end).toLowerCase())
  }

  #leadsToOrders(paragraph: Paragraph): boolean {
    return /^(?:orders|plan)$/u.test(this.#leadIn(paragraph) ?? '')
  }

  #leadBelow(entry: Entry, next: Entry | undefined): Paragraph | undefined {
    const last = lastBelowDash(entry, next)
    return last && this.#leadsToOrders(last) ? last : undefined
  }

  #entries(entries: readonly Entry[], context: Context, after: Zone): void {
    let current = context
    const rows = new Map(
      this.#policy === 'normative' || this.#policy === 'attached' || !entries.some((entry) => entry.kind === 'row')
        ? []
        : taskRows(this.#text, entries).map((row) => [row.end, row]),
    )
    let plain = 0
    for (const [i, entry] of entries.entries()) {
      if (entry.kind === 'item') {
        const followed = entries[i + 1]?.kind === 'item'
        const named = nameBelow(this.#text, entry, entries[i + 1])
        const item = named ? { ...entry, entries: entry.entries.slice(0, -1) } : entry
        this.#item(item, current, after, followed, plain >= 2 && !followed)
        if (named) current = { ...current, inherited: named, listed: false }
        const lead = this.#leadBelow(entry, entries[i + 1])
        if (lead) current = this.#paragraph(lead, current, after, true)
        plain = entry.entries.length === 0 ? plain + 1 : -99
      } else if (entry.kind === 'row') this.found.push(...rowTask(rows.get(entry.end), current))
      else current = this.#paragraph(entry, current, after, entries[i + 1]?.kind === 'item')
    }
  }

  /** A paragraph without a marker: a lead-in changes what follows, one that names who acts is a task. */
  #paragraph(paragraph: Paragraph, context: Context, after: Zone, beforeItems: boolean): Context {
    const text = this.#text
    const { start, end } = paragraph
    const found = this.#leadIn(paragraph)
    const kind =
      (found === 'orders' || found === 'plan') &&
      this.#policy === 'news' &&
      !reportsOrders(text.slice(Math.max(start, end - 420), end).toLowerCase())
        ? 'enumeration'
        : found === 'orders' && this.#answers && !asks.test(text.slice(Math.max(start, end - 260), end))
          ? 'enumeration'
          : found
    if (kind === 'answer' && this.#policy === 'letter') this.#answers = true
    if (kind !== undefined) {
      const words = text.slice(start, end)
      const duty = lastDuty(text, start, end)
      const proposed = this.#policy === 'report' && beforeItems && proposes(words)
      if ((kind === 'orders' || kind === 'plan') && (proposed || !ruled.has(this.#policy))) {
        return {
          ...context,
          zone: strongest(context.zone, proposed || (kind === 'plan' && after === 'orders') ? 'plan' : after),
          listed: /(?:gồm|thành phần|tiêu chí|tài liệu|hồ sơ)[^:.;]{0,60}:?$/u.test(words.toLowerCase()),
          request: isRequest(words),
          // In an article the paragraphs below are the orders.
          ...(this.#policy === 'news' ? { told: true } : {}),
          ...askedByLeadIn(text, start, end, duty, { proposed, nested: context.depth > 0 }),
        }
      }
      if (kind === 'answer' && this.#policy === 'plan') return { ...context, listed: false }
      if (kind === 'answer')
        return { ...context, zone: context.zone === 'orders' ? 'orders' : 'explicit', listed: false }
      return beforeItems ? { ...context, listed: true } : context
    }
    const named =
      beforeItems && context.zone !== 'none' && !ruled.has(this.#policy) ? namingLine(text, start, end) : undefined
    if (named) return { ...context, inherited: named, listed: false }
    // "Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./."
    if (this.#policy === 'report' && closesProposal(text.slice(start, end))) return context
    if (this.#policy === 'news') {
      const { tasks, open } = toldOrders(text, start, end, context.told === true)
      for (const task of tasks)
        this.#add(walkRules.told, task.start, task.end, undefined, { ...context, inherited: undefined })
      return { ...context, told: open }
    }
    const zone = context.zone === 'none' ? 'none' : 'explicit'
    const rule =
      text.slice(end - 1, end).includes(':') || this.#speaksItself(start, end)
        ? undefined
        : orderRule(text, start, end, zone, false, false)
    if (rule !== undefined) this.#add(rule, start, end, undefined, { ...context, inherited: undefined })
    return context
  }

  /** `last`: the last of several items that each are one paragraph; what follows it belongs to none. */
  #item(item: Item, context: Context, after: Zone, followed: boolean, last = false): void {
    const text = this.#text
    const head = text.slice(item.textStart, item.headEnd)
    const children = item.entries.some((entry) => entry.kind === 'item')
    const path = item.marker === '' ? context.path : [...context.path, item.marker]
    const titled = isTitle(head) || item.form === 'title'
    if (!children) {
      this.#leaf(item, { ...context, path }, titled, followed, last)
      return
    }

    const lowered = head.toLowerCase()
    const kind = titled || item.form === 'article' ? headingClass(titleOf(lowered)) : undefined
    if (
      context.zone === 'none' &&
      ruled.has(this.#policy) &&
      this.#policy !== 'report' &&
      !this.#isExecution(item, kind)
    ) {
      for (const entry of item.entries) if (entry.kind === 'item') this.#item(entry, { ...context, path }, after, false)
      return
    }
    // A line in capitals without a number is the authority or a title, nobody's duty.
    const actor =
      item.form === 'title' && head === head.toUpperCase()
        ? undefined
        : headingActor(text, item.textStart, item.headEnd)
    const zone = this.#zoneBelow(
      item,
      context.zone,
      kind,
      actor !== undefined,
      titled ? undefined : leadInClass(lowered),
    )
    const below: { -readonly [K in keyof Context]: Context[K] } = {
      ...context,
      zone,
      path,
      heading: titled || head.length <= 400 ? { start: item.textStart, end: item.headEnd } : context.heading,
      inherited:
        actor ??
        (item.form === 'title' || item.form === 'roman' || item.form === 'article' ? undefined : context.inherited),
      listed:
        (context.listed && actor === undefined && !titled) ||
        (announcesList(lowered) && !/nhiệm vụ|giải pháp|công việc/u.test(lowered.slice(-60))),
      request: context.request || /^(?:đề nghị|mời)/u.test(lowered),
      depth: context.depth + 1,
    }
    const details = item.entries.flatMap((entry) => this.#detail(entry))
    if (details.some((detail) => detail.kind !== 'other') && zone !== 'none' && !listsOnly(lowered)) {
      // The lines below say who, with whom and when: the duty is the line "Nhiệm vụ: …" among them, else the item itself.
      const duty = item.entries.some(
        (entry) => entry.kind === 'item' && dutyLine.test(text.slice(entry.textStart, entry.textStart + 40)),
      )
      if (duty) below.details = details
      else {
        const rule = titled ? orderRule(text, item.textStart, item.headEnd, zone, true, false) : walkRules.labelled
        if (rule !== undefined)
          this.#add(rule, item.textStart, item.headEnd, item.marker, { ...context, path }, details)
      }
      this.#entries(
        item.entries.filter((entry) => entry.kind === 'row' || this.#detail(entry).length === 0),
        below,
        after,
      )
      return
    }
    const before = this.found.length
    this.#entries(item.entries, below, after)
    // The items below were only details of what the item itself orders.
    if (this.found.length !== before || titled) return
    const rule = orderRule(text, item.textStart, item.headEnd, context.zone, true, context.listed)
    if (rule !== undefined) this.#add(rule, item.textStart, item.headEnd, item.marker, { ...context, path })
  }

  /** A letter in which the issuer tells what it does or thinks: "Cục Thuế ghi nhận vướng mắc …". */
  #speaksItself(start: number, end: number): boolean {
    if (this.#policy !== 'letter' || this.#issuer.length < 5) return false
    const duty = dutyOfSentence(this.#text, start, firstSentenceEnd(this.#text, start, end), false)
    if (!duty || duty.giving !== undefined) return false
    const actor = bare(this.#text.slice(duty.actor.start, duty.actor.end))
    // "Ban Dân vận các huyện ủy" are others than the issuer "Ban Dân vận".
    const within = actor.startsWith(`${this.#issuer} `) && !actor.startsWith(`${this.#issuer} cac `)
    return this.#issuer === actor || this.#issuer.startsWith(`${actor} `) || within
  }

  /** The article that says who carries a normative document out. */
  #isExecution(item: Item, kind: ReturnType<typeof headingClass>): boolean {
    if (kind !== 'execution' || item.form !== 'article') return false
    return strictExecution.test(this.#text.slice(item.textStart, item.headEnd).toLowerCase())
  }

  #detail(entry: Entry): readonly Detail[] {
    if (entry.kind === 'row') return []
    const start = entry.kind === 'item' ? entry.textStart : entry.start
    return isDetail(this.#text, start, entry.end) === undefined ? [] : detailsIn(this.#text, start, entry.end)
  }

  #zoneBelow(
    item: Item,
    zone: Zone,
    kind: ReturnType<typeof headingClass>,
    actor: boolean,
    lead: ReturnType<typeof leadInClass>,
  ): Zone {
    const policy = this.#policy
    if (policy === 'normative' || policy === 'attached') {
      if (zone !== 'none' && actor && item.form !== 'article') return strongest(zone, 'plan')
      return zone !== 'none' ? zone : this.#isExecution(item, kind) ? 'explicit' : 'none'
    }
    if (kind === 'none') return 'none'
    if (kind === 'named' && zone !== 'orders') return zone === 'none' ? 'none' : 'explicit'
    if (policy === 'report')
      return (kind === 'orders' || kind === 'execution') && !tellsOfLeading(item, this.#text) ? 'plan' : zone
    if (policy === 'decision') {
      if (kind === 'execution') return item.form === 'article' && !actor ? 'explicit' : 'plan'
      if (kind === 'orders')
        return item.form === 'article' && !dutiesOfTeam.test(this.#text.slice(item.textStart, item.headEnd))
          ? zone
          : 'plan'
      return actor && zone !== 'none' ? strongest(zone, 'plan') : zone
    }
    if (kind === 'execution' || kind === 'orders')
      return policy === 'plan' && !actor && kind === 'execution'
        ? strongest(zone, 'plan')
        : policy === 'news'
          ? zone
          : 'orders'
    if (actor && zone !== 'none') return 'orders'
    if ((lead === 'orders' || lead === 'plan') && zone !== 'none')
      return strongest(zone, policy === 'plan' || lead === 'plan' ? 'plan' : 'orders')
    return zone
  }

  /** An item without items below it: its paragraphs belong to it, except those that name somebody else to act. */
  #leaf(item: Item, context: Context, titled: boolean, followed: boolean, last: boolean): void {
    const text = this.#text
    if (
      context.zone === 'none' &&
      this.#leafZone(item, context, titled ? classOfHead(text, item) : undefined) === 'none'
    )
      return
    let end = item.headEnd
    const apart: Paragraph[] = []
    const paragraphs = ownParagraphs(text, item, titled)
    for (const [i, paragraph] of paragraphs.entries()) {
      const onlyOne =
        paragraphs.length === 1 &&
        (titled || (followed && isHeadingSentence(text, item))) &&
        !standsForItself(text, item, paragraph, titled)
      const own = !onlyOne && orderRule(text, paragraph.start, paragraph.end, 'explicit', false, false) !== undefined
      const named = own || apart.length > 0 || (last && !titled && isWhole(text, item))
      if (named) apart.push(paragraph)
      else if (!isAside(text, paragraph.start, paragraph.end)) end = paragraph.end
      else if (i === 0 && !titled) break
    }
    const headOnly = end === item.headEnd
    const lowered = text.slice(item.textStart, item.headEnd).toLowerCase()
    const kind = titled && !headOnly ? headingClass(titleOf(lowered)) : undefined
    const zone = this.#leafZone(item, context, kind)
    const rows = item.entries.filter((entry) => entry.kind === 'row')
    if (rows.length > 0 && zone !== 'none')
      this.#entries(rows, { ...context, heading: { start: item.textStart, end: item.headEnd } }, context.zone)
    if (titled && headOnly && apart.length === 0 && (item.entries.length > 0 || lowered.trimEnd().endsWith(':'))) return
    const loose =
      titled && paragraphs.length > 1 && (zone !== 'orders' || this.#policy === 'plan') && apart.length === 0
    if (titled && headOnly && (apart.length > 0 || item.form === 'title')) {
      // A heading whose paragraphs are tasks of their own.
      const actor = headingActor(text, item.textStart, item.headEnd)
      const below: Context = {
        ...context,
        zone: kindZone(context.zone, headingClass(titleOf(lowered)), this.#policy),
        heading: { start: item.textStart, end: item.headEnd },
        inherited: actor ?? context.inherited,
      }
      for (const paragraph of apart) this.#paragraph(paragraph, below, below.zone, false)
      return
    }
    const capitals = item.form === 'title' && lowered.toUpperCase() === text.slice(item.textStart, item.headEnd)
    const actor = titled && !headOnly && !capitals ? headingActor(text, item.textStart, item.headEnd) : undefined
    const inherited = actor ? { inherited: actor } : {}
    if (isDetail(text, item.textStart, end) !== undefined) return
    if (!loose && !this.#speaksItself(item.textStart, end)) {
      const rule =
        actor !== undefined && zone !== 'none'
          ? walkRules.heading
          : orderRule(text, item.textStart, end, zone, true, context.listed)
      if (rule !== undefined) this.#add(rule, item.textStart, end, item.marker, { ...context, ...inherited })
    }
    for (const paragraph of apart)
      this.#paragraph(paragraph, { ...context, zone: zone === 'none' ? context.zone : zone }, context.zone, false)
  }

  #leafZone(item: Item, context: Context, kind: ReturnType<typeof headingClass>): Zone {
    if ((this.#policy === 'normative' || this.#policy === 'attached') && context.zone === 'none') {
      const last =
        item.form === 'article' &&
        item.end - item.start <= 1500 &&
        executors.test(this.#text.slice(item.textStart, item.end))
      return last || this.#isExecution(item, kind) ? 'explicit' : 'none'
    }
    return kind === 'none' ? 'none' : kind === 'named' && context.zone !== 'none' ? 'explicit' : context.zone
  }

  #add(
    rule: string,
    start: number,
    end: number,
    marker: string | undefined,
    context: Context,
    below: readonly Detail[] = [],
  ): void {
    const { path, heading, inherited, addressed, request } = context
    const details = [...detailsIn(this.#text, start, end), ...below, ...(context.details ?? [])]
    const parts = details.length > 0 ? [{ start, end }] : partsOf(this.#text, start, end)
    for (const part of parts)
      this.found.push({ ...part, rule, marker, path, heading, inherited, addressed, request, details })
  }
}
