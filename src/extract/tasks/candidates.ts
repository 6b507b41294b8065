import type { Span } from '../../model/span.ts'
import { bare } from '../../text/bare.ts'
import type { Entry, Item, Paragraph } from '../outline/entries.ts'
import { type AskingLead, askedIn, behindLeadIn, type Letter, leadsTo, opens } from './behind-lead-in.ts'
import { contextBelow } from './below.ts'
import { type Candidate, type Context, firstContext, ownAgain, type Writer } from './candidate.ts'
import { chargedBelow } from './charges.ts'
import { givesOut } from './clauses.ts'
import { type Detail, detailsIn, isDetail, labelOf } from './details.ts'
import { headingActor, namingLine } from './headings.ts'
import { tellsOfIssuer } from './issuer-name.ts'
import {
  classOfHead,
  dutiesBelow,
  endsInColon,
  headsAnew,
  holdsSiblings,
  isInCapitals,
  isOnlyName,
  isOnlyNames,
  nameBelow,
  ordersItself,
  standsApart,
} from './item-heads.ts'
import { leafZone } from './item-zone-rules.ts'
import { labelsBelow, labelsOfAll } from './labelled.ts'
import { leafText, type OwnWords } from './leaf-text.ts'
import { walkRules } from './order-outline.ts'
import { orderRule } from './order-rules.ts'
import { orderBehindClosing } from './orders.ts'
import { ownPart } from './own-part.ts'
import { fieldsIn } from './parted-fields.ts'
import { closesProposal, headingClass, leadInOf, type Policy, type Zone, zones } from './policy.ts'
import { orderBehindAgreement, orderBehindOpening, partsOf, proseParts, toldOrders } from './prose.ts'
import { noRows, rowTask, taskRows } from './tables.ts'
import { type Addressees, addresseesOf, isToldToAct, speaksAgain, speaksAgainIn, tellsProvision } from './told-law.ts'
import { type ItemClues, isRegulation, ordersAmongRules, quotesLaw } from './zone-clues.ts'
import { isTitle, kindZone, lastBelowDash, lastDuty, listsOnly, ruled, setsRules, titleOf } from './zones.ts'

/** Walks one part of an outline (the body, or an appendix) and gathers its tasks. */
export class Walk {
  readonly found: Candidate[] = []
  readonly #text: string
  readonly #policy: Policy
  readonly #issuer: string
  readonly #to: Addressees
  #answers = false

  constructor(text: string, policy: Policy, { issuer, to = [] }: Writer) {
    this.#text = text
    this.#policy = policy
    // A scanner loses marks in the capitals of a letterhead.
    this.#issuer = bare(issuer)
    this.#to = addresseesOf(to)
  }

  /** The body: what stands before the lead-in tells the situation. */
  root(entries: readonly Entry[]): void {
    const { before, after } = zones[this.#policy]
    const leads = entries.some(
      (entry, i) =>
        (entry.kind === 'paragraph' && this.#leadsToOrders(entry) && i < entries.length - 1) ||
        this.#leadBelow(entry, entries[i + 1]) !== undefined,
    )
    const waits = leads && (this.#policy === 'directive' || this.#policy === 'letter' || this.#policy === 'decision')
    const start = firstContext(waits ? 'none' : before)
    this.#entries(entries, start, after)
  }

  get #letter(): Letter {
    return { text: this.#text, policy: this.#policy, answers: this.#answers, issuer: this.#issuer }
  }

  #leadsToOrders(paragraph: Paragraph): boolean {
    return opens(leadsTo(this.#letter, paragraph, firstContext('none')))
  }

  #leadBelow(entry: Entry, next: Entry | undefined): Paragraph | undefined {
    const last = lastBelowDash(this.#text, entry, next)
    return last && this.#leadsToOrders(last) ? last : undefined
  }

  #entries(entries: readonly Entry[], context: Context, after: Zone): void {
    const shared = labelsOfAll(this.#text, entries)
    let current = shared ? { ...context, shared } : context
    const rows = setsRules(this.#policy) ? noRows : taskRows(this.#text, entries)
    let plain = 0
    let lead: AskingLead | undefined
    for (const [i, entry] of entries.entries()) {
      if (entry.kind === 'item') {
        if (speaksAgainIn(this.#text, entry)) current = ownAgain(current)
        if (headsAnew(entry, entries[i - 1])) current = { ...current, addressed: context.addressed }
        const followed = entries[i + 1]?.kind === 'item'
        const named = nameBelow(this.#text, entry, entries[i + 1])
        const item = named ? { ...entry, entries: entry.entries.slice(0, -1) } : entry
        const own = shared && i === entries.length - 1 ? { ...current, sharesOwn: true } : current
        this.#item(item, own, after, followed, plain >= (this.#policy === 'news' ? 1 : 2) && !followed)
        if (named) current = { ...current, inherited: named, listed: false }
        const below = this.#leadBelow(entry, entries[i + 1])
        if (below) current = this.#paragraph(below, current, after, true)
        plain = entry.entries.length === 0 ? plain + 1 : -99
        lead = lead && { ...lead, listed: true }
      } else if (entry.kind === 'row') this.found.push(...rowTask(rows.get(entry.end), current))
      else {
        if (speaksAgain(this.#text.slice(entry.start, entry.start + 30))) current = ownAgain(current)
        if (lead?.listed) lead = this.#closeLead(lead)
        lead = this.#askingLead(entry, current) ?? lead
        current = this.#paragraph(entry, current, after, entries[i + 1]?.kind === 'item')
      }
    }
    if (lead) this.#closeLead(lead)
  }

  /** A lead-in that asks somebody by name, as what it asks may stand in it and not in its list. */
  #askingLead(paragraph: Paragraph, context: Context): AskingLead | undefined {
    if (this.#policy !== 'letter' && this.#policy !== 'directive') return undefined
    const asked = leadInOf(this.#text, paragraph) === undefined ? undefined : askedIn(this.#text, paragraph)
    const lead: AskingLead | undefined = asked && { ...asked, context, found: this.found.length, listed: false }
    // "Sở đề nghị các trường lập danh sách. Một số lưu ý khi thực hiện Quyết định … như sau:": it asks, and then leads in to something else.
    const isApart = /^[.;]\s/u.test(this.#text.slice(lead?.end, (lead?.end ?? 0) + 2))
    return lead && isApart && leadsTo(this.#letter, paragraph, context) === 'answer' ? this.#closeLead(lead) : lead
  }

  /** Behind the list of such a lead-in: where the list holds no task, what it tells or consists of, the lead-in is the task. */
  #closeLead({ start, end, found, context }: AskingLead): undefined {
    if (this.found.length === found)
      this.#add(walkRules.lead, start, end, undefined, { ...context, inherited: undefined, addressed: undefined })
  }

  /** A paragraph without a marker: a lead-in changes what follows, one that names who acts is a task. */
  #paragraph(paragraph: Paragraph, context: Context, after: Zone, beforeItems: boolean): Context {
    const text = this.#text
    const { start, end } = paragraph
    const letter = this.#letter
    const says = leadsTo(letter, paragraph, context)
    if (says === 'account' || (says === 'answer' && this.#policy === 'letter')) this.#answers = true
    if (says !== undefined) return behindLeadIn(letter, paragraph, says, context, after, beforeItems)
    const goesOn = beforeItems || text.slice(start, end).trimEnd().endsWith(':')
    if (goesOn && this.#policy === 'letter' && tellsProvision(text.slice(start, end)))
      return behindLeadIn(letter, paragraph, 'law', context, after, beforeItems)
    const named =
      beforeItems && context.zone !== 'none' && !ruled.has(this.#policy) ? namingLine(text, start, end) : undefined
    if (named) return { ...context, inherited: named, listed: false }
    // "Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./."
    if (this.#policy === 'report' && closesProposal(text.slice(start, end))) return context
    return this.#policy === 'news' ? this.#told(paragraph, context) : this.#plain(paragraph, context)
  }

  /** A paragraph of an article: what it tells that somebody ordered is a task. */
  #told({ start, end }: Paragraph, context: Context): Context {
    const { tasks, open } = toldOrders(this.#text, start, end, context.told === true)
    for (const task of tasks)
      this.#add(walkRules.told, task.start, task.end, undefined, { ...context, inherited: undefined })
    return { ...context, told: open }
  }

  #plain({ start, end }: Paragraph, context: Context): Context {
    const rest = orderBehindClosing(this.#text, start, end)
    this.#plainWords(start, rest ?? end, context, false)
    if (rest !== undefined) this.#plainWords(rest, end, context, true)
    return context
  }

  #plainWords(start: number, end: number, context: Context, behindClosing: boolean): void {
    if (this.#text.slice(end - 1, end).includes(':') || this.#isOnlySaid(start, end, context)) return
    const zone = this.#plainZone({ start, end }, context)
    // Who answers tells of the law in one sentence and in the next what the one who asked must do.
    for (const { start: from, end: to } of zone === 'told' ? proseParts(this.#text, start, end) : [{ start, end }]) {
      const rule = orderRule(this.#text, from, to, zone, behindClosing, false, this.#to)
      const behind = rule === undefined && zone === 'explicit' ? orderBehindOpening(this.#text, from, to) : undefined
      const at = behind ?? from
      const own = behind === undefined ? rule : orderRule(this.#text, at, to, zone, behindClosing, false, this.#to)
      if (own !== undefined) this.#add(own, at, to, undefined, { ...context, inherited: undefined })
    }
  }

  #plainZone(paragraph: Span, context: Context): Zone {
    if (context.zone === 'told') return 'told'
    return context.zone === 'none' && !this.#asksInQuote(paragraph, context) ? 'none' : 'explicit'
  }

  /** `last`: of several items that each are one paragraph; what follows belongs to none. */
  #item(item: Item, context: Context, after: Zone, followed: boolean, last = false): void {
    const text = this.#text
    const head = text.slice(item.textStart, item.headEnd)
    const path = item.marker === '' ? context.path : [...context.path, item.marker]
    const titled = isTitle(head) || item.form === 'title'
    if (!item.entries.some((entry) => entry.kind === 'item')) {
      const quoted: Partial<Context> = quotesLaw({ policy: this.#policy, item }) ? { quoted: 'law', zone: 'none' } : {}
      this.#leaf(item, { ...context, path, ...quoted }, titled, followed, last)
      return
    }
    const says = titled || item.form === 'article' ? headingClass(titleOf(head.toLowerCase())) : undefined
    const clues: ItemClues = { text, item, policy: this.#policy, above: context.zone, says }
    if (context.zone === 'none' && isRegulation(clues) && !ordersAmongRules(clues)) {
      this.#rules(item.entries, { ...context, path }, after)
      return
    }
    const below = contextBelow(clues, { ...context, path }, titled, this.#to)
    if (this.#labelled(item, { ...context, path }, below, after, titled)) return
    const apart = !titled && (standsApart(text, item) || holdsSiblings(text, item)) && labelOf(text, item) === undefined
    if (apart) this.#asItStands(item, { ...context, path })
    const before = this.found.length
    this.#entries(item.entries, below, after)
    // The items below were only details of what the item itself orders.
    if (apart || this.found.slice(before).some(({ marker }) => marker !== undefined)) return
    if (titled && !ordersItself(text, item)) return
    const later = this.found.splice(before)
    this.#asItStands(item, { ...context, path })
    this.found.push(...later)
  }

  /** What stands below a heading of rules of law. */
  #rules(entries: readonly Entry[], context: Context, after: Zone): void {
    let current = context
    for (const [i, entry] of entries.entries()) {
      const charged =
        this.#policy === 'resolution' && entry.kind === 'paragraph' && entries[i + 1]?.kind === 'item'
          ? chargedBelow(this.#text, entry.start, entry.end)
          : undefined
      if (charged) current = { ...context, zone: 'plan', addressed: charged }
      if (entry.kind === 'item') this.#item(entry, current, after, false)
    }
  }

  #asItStands({ textStart, headEnd, marker }: Item, context: Context): void {
    const rule = orderRule(this.#text, textStart, headEnd, context.zone, true, context.listed, this.#to)
    if (rule !== undefined) this.#add(rule, textStart, headEnd, marker, context)
  }

  /**
   * An item whose lines below say who, with whom and when: the duty is the line "Nhiệm vụ: …" among them, else the item itself.
   * Tells whether it was one, and then has gathered its tasks.
   */
  #labelled(item: Item, context: Context, below: Context, after: Zone, titled: boolean): boolean {
    const text = this.#text
    const labels = below.zone === 'none' ? undefined : labelsBelow(text, item)
    if (!labels || listsOnly(text.slice(item.textStart, item.headEnd).toLowerCase())) return false
    const { details, onlyLabels, dutyApart, work, until } = labels
    const ownRule =
      !titled || (onlyLabels && details.some(({ kind }) => kind === 'lead'))
        ? walkRules.labelled
        : orderRule(text, item.textStart, item.headEnd, below.zone, true, false, this.#to)
    const heads = dutyApart || (endsInColon(text, item) && work.some(({ kind }) => kind === 'item'))
    const own = context.sharesOwn ? [] : details
    const whole = until === undefined || context.sharesOwn ? {} : { until }
    if (!heads && ownRule !== undefined)
      this.#add(ownRule, item.textStart, item.headEnd, item.marker, context, own, whole)
    this.#entries(work, { ...below, shared: details }, after)
    return true
  }

  #isOnlySaid(start: number, end: number, { reports }: Context): boolean {
    if (this.#policy !== 'letter') return false
    return tellsOfIssuer(this.#text, start, end, this.#issuer) || (reports === true && givesOut(this.#text, start, end))
  }

  /** An item without items below it: its paragraphs belong to it, except those that name somebody else to act. */
  #leaf(item: Item, context: Context, titled: boolean, followed: boolean, last: boolean): void {
    const text = this.#text
    const { textStart: start, headEnd } = item
    if (context.zone === 'none' && !context.quoted && this.#leafZone(item, context, titled) === 'none') return
    const leaf = leafText(text, item, titled, followed, last)
    const { end, apart } = leaf
    const headOnly = end === headEnd
    const zone = this.#ownZone(item, end, context, titled && !headOnly)
    this.#rows(item, context, zone)
    if (titled && headOnly && this.#onlyHeads(item, apart, context)) return
    if (isDetail(text, start, end) !== undefined) return
    const actor = titled && !headOnly && !isInCapitals(text, item) ? headingActor(text, start, headEnd) : undefined
    this.#ownOrEach({ item, leaf, zone, actor }, titled, context)
    let around = context
    let lead: AskingLead | undefined
    for (const paragraph of apart) {
      lead = this.#askingLead(paragraph, around) ?? lead
      if (speaksAgain(text.slice(paragraph.start, paragraph.start + 30))) around = ownAgain(around)
      const below = this.#asksInQuote(paragraph, around) ? 'explicit' : around.zone
      this.#paragraph(paragraph, { ...around, zone: zone === 'none' ? below : zone }, around.zone, false)
    }
    if (lead) this.#closeLead(lead)
  }

  /** The zone of an item's own words; between quoted rules of law what asks somebody by name orders. */
  #ownZone(item: Item, end: number, context: Context, titled: boolean): Zone {
    const said = this.#leafZone(item, context, titled)
    if (said !== 'none' || context.quoted !== 'law') return said
    return this.#asksInQuote({ start: item.textStart, end }, context) ? 'explicit' : said
  }

  /** Whether a title without words of its own heads what is read apart, or nothing. */
  #onlyHeads(item: Item, apart: readonly Paragraph[], context: Context): boolean {
    if (apart.length === 0) return item.entries.length > 0 || endsInColon(this.#text, item) || item.form === 'title'
    this.#eachBelow(item, apart, context)
    return true
  }

  /** Between quoted rules of law: what asks somebody by name is the writer's own. */
  #asksInQuote({ start, end }: Span, { quoted }: Context): boolean {
    return quoted !== undefined && lastDuty(this.#text, start, end)?.giving !== undefined
  }

  /** The own words of an item; or, below "1. Hội Nông dân các xã", several paragraphs that each open with a verb: each is a task of the one named. */
  #ownOrEach(own: OwnWords, titled: boolean, context: Context): void {
    const { item, leaf, zone, actor } = own
    const duties = actor && leaf.isLoose && zone !== 'none' ? dutiesBelow(this.#text, item) : []
    const isLoose = titled && leaf.isLoose && duties.length === 0 && (zone !== 'orders' || this.#policy === 'plan')
    if (duties.length < 2 && !isLoose) this.#ownWords(own, context)
    if (duties.length < 2) return
    const below = { ...context, heading: { start: item.textStart, end: item.headEnd }, inherited: actor }
    for (const { start, end } of duties) this.#add(walkRules.heading, start, end, undefined, below)
  }

  /** The own words of an item are a task: by its heading, which names who acts, or as an order. */
  #ownWords({ item, leaf, zone, actor }: OwnWords, context: Context): void {
    const text = this.#text
    const { textStart: start, headEnd, marker } = item
    const end = leaf.wordsEnd ?? leaf.end
    if (this.#isOnlySaid(start, end, context)) return
    const isNamed = actor !== undefined && zone !== 'none' && (zone !== 'told' || isToldToAct(text, actor, this.#to))
    const labelled = leaf.wordsEnd !== undefined
    const told = labelled && zone !== 'none' && !isOnlyNames(text, start, end) ? walkRules.labelled : undefined
    const given = isNamed
      ? walkRules.heading
      : (orderRule(text, start, end, zone, true, context.listed, this.#to) ?? told)
    const at = given === undefined && zone !== 'none' ? orderBehindAgreement(text, start, end) : undefined
    const rule = at === undefined ? given : orderRule(text, at, end, zone, true, false, this.#to)
    if (rule === undefined) return
    const own = labelled && !context.sharesOwn
    const whole = {
      ...(own ? { until: leaf.end } : {}),
      ...(isNamed && isOnlyName(text, actor, headEnd, end) ? { headEnd } : {}),
    }
    const details = own ? detailsIn(text, end, leaf.end) : []
    this.#add(rule, at ?? start, end, marker, actor ? { ...context, inherited: actor } : context, details, whole)
  }

  #leafZone(item: Item, context: Context, headed: boolean): Zone {
    const text = this.#text
    const says = headed ? classOfHead(text, item) : undefined
    const zone = leafZone({ text, item, policy: this.#policy, above: context.zone, says })
    // "Một là, …" counts reasons as often as duties.
    return item.form === 'words' && zone === 'orders' ? 'plan' : zone
  }

  #rows(item: Item, context: Context, zone: Zone): void {
    if (zone === 'none') return
    const rows = item.entries.filter((entry) => entry.kind === 'row')
    if (rows.length > 0)
      this.#entries(rows, { ...context, heading: { start: item.textStart, end: item.headEnd } }, context.zone)
  }

  #eachBelow(item: Item, paragraphs: readonly Paragraph[], context: Context): void {
    const actor = headingActor(this.#text, item.textStart, item.headEnd)
    const below: Context = {
      ...context,
      zone: kindZone(context.zone, classOfHead(this.#text, item), this.#policy),
      heading: { start: item.textStart, end: item.headEnd },
      inherited: actor ?? context.inherited,
    }
    let lead: AskingLead | undefined
    for (const paragraph of paragraphs) {
      lead = this.#askingLead(paragraph, below) ?? lead
      this.#paragraph(paragraph, below, below.zone, false)
    }
    if (lead) this.#closeLead(lead)
  }

  #add(
    rule: string,
    start: number,
    end: number,
    marker: string | undefined,
    { path, heading, inherited, addressed, request, shared }: Context,
    below: readonly Detail[] = [],
    whole: Pick<Candidate, 'until' | 'headEnd'> = {},
  ): void {
    const details = [...detailsIn(this.#text, start, end), ...fieldsIn(this.#text, start, end), ...below]
    // In a paragraph without a marker each who is told to act has a task; an item is one, unless each has a term of its own.
    const partsHere = marker === undefined ? proseParts : partsOf
    const parts = details.length > 0 ? [{ start, end }] : partsHere(this.#text, start, end)
    for (const [i, part] of parts.entries()) {
      const own = ownPart(this.#text, part, i > 0, marker !== undefined)
      if (own)
        this.found.push({
          ...own,
          ...whole,
          ...(shared && { shared }),
          rule,
          marker,
          path,
          heading,
          inherited,
          addressed,
          request,
          details,
        })
    }
  }
}
