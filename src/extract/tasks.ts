import { prohibitions, requestVerbs } from '../lexicon/duty-phrases.ts'
import type { Citation } from '../model/citation.ts'
import type { Header } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Deadline, EventTerm, Force, Recurrence, Task } from '../model/task.ts'
import type { Writable } from '../model/writable.ts'
import type { Layout } from '../syntax/layout.ts'
import { type FoundDeadline, findDeadlines, findLabelledDeadline, lastDay } from '../text/deadlines.ts'
import { type FoundEventTerm, findEventTerms } from '../text/event-terms.ts'
import { decide } from '../text/ladder.ts'
import { latinPattern } from '../text/letters.ts'
import { allMatches } from '../text/matches.ts'
import { type FoundRecurrence, findRecurrence } from '../text/recurrences.ts'
import type { Outline } from './outline/entries.ts'
import { readOutline } from './outline/outline.ts'
import type { Frame } from './parts/frame.ts'
import { assigneesOf, type Names } from './tasks/assignees.ts'
import type { Candidate, Heading } from './tasks/candidate.ts'
import { statesScope } from './tasks/charges.ts'
import { dutyOfSentence } from './tasks/clauses.ts'
import type { Detail } from './tasks/details.ts'
import { candidatesOf } from './tasks/parts.ts'
import { appendixPolicy, hasManyArticles, isInArticles, policyOf } from './tasks/policy.ts'
import { reportsOf } from './tasks/reports.ts'
import { firstSentenceEnd } from './tasks/sentences.ts'
import { labelledTerm, whenRules } from './tasks/when-rules.ts'

/** What the tasks stage knows from the stages before it. */
export interface TaskContext {
  readonly header: Header
  readonly kind: 'document' | 'news'
  readonly citations: readonly Citation[]
  /** Whom it is addressed to ("Kính gửi"), as printed. */
  readonly addressees?: readonly string[]
  /** All who get it, as printed. */
  readonly receivers?: readonly string[]
  /** The day on which an article was posted. */
  readonly posted?: string | undefined
}

/**
 * Who must do what, by when, reporting to whom (our annotation rules, Tasks): the lowest-level items of the part that gives orders, and
 * the paragraphs without a marker that name who acts. Every value carries its place in the source.
 *
 * @param outline the outline when the caller has it already
 */
export function extractTasks(
  layout: Layout,
  frame: Frame,
  context: TaskContext,
  outline: Outline = readOutline(layout, frame),
): readonly Task[] {
  const { header, kind } = context
  const { text } = outline
  const policy = policyOf({
    type: header.type?.value,
    yearInNumber: header.number?.year !== undefined,
    news: kind === 'news',
    articles: isInArticles(outline.body),
    manyArticles: hasManyArticles(outline.body),
    scope: statesScope(text, outline.body),
  })
  const candidates = candidatesOf(text, outline, policy, appendixPolicy(text, outline, policy), {
    issuer: header.issuer?.value ?? '',
    to: context.addressees ?? [],
  })
  const citations = context.citations.map(({ id, span }) => ({ id, span })).sort((a, b) => a.span.start - b.span.start)
  const headings = new Map<number, string>()
  const names: Names = { read: new Map(), whole: context.receivers ?? [] }
  const day = header.date?.value ?? context.posted ?? yearOfBlankDay(layout) ?? referenceDay(text, context.citations)
  const headingOf = ({ start, end }: Heading): string => {
    const known = headings.get(start)
    if (known !== undefined) return known
    const { value } = layout.located(start, wordsEnd(text, start, end))
    headings.set(start, value)
    return value
  }
  return candidates.map((candidate, i) =>
    taskOf(layout, text, candidate, `t${i + 1}`, day, citations, headingOf, names),
  )
}

const blankDay = /[Nn]gày[\s.…_]*tháng[\s.…_\d]{0,12}năm (?<year>(?:19|20)\d\d)(?!\d)/u
/** So far a date line stands from the beginning of the text. */
const head = 1500

/** "ngày … tháng 01 năm 2031": of a draft whose day is blank the first day of its year. */
function yearOfBlankDay({ text }: Layout): string | undefined {
  const year = blankDay.exec(text.slice(0, head))?.groups?.year
  return year && `${year}-01-01`
}

const printedYear = /(?:\d[/.-]\d{1,2}|[Tt]háng \d{1,2}) ?(?:[/.-] ?|năm )(?<year>20\d\d)(?!\d)/gu

/**
 * For terms without a year where no date of the document is printed (a blank date line, an article that tells no day): the day of the youngest
 * document that it cites, since nobody cites the future; undefined when the text dates anything in a later year.
 */
function referenceDay(text: string, citations: readonly Citation[]): string | undefined {
  let youngest = ''
  for (const { date } of citations) if (date && date.value.length === 10 && date.value > youngest) youngest = date.value
  if (youngest === '') return undefined
  for (const match of allMatches(text, printedYear))
    if ((match.groups?.year ?? '') > youngest.slice(0, 4)) return undefined
  return youngest
}

type Cited = Pick<Citation, 'id' | 'span'>

function taskOf(
  layout: Layout,
  text: string,
  candidate: Candidate,
  id: string,
  documentDate: string | undefined,
  citations: readonly Cited[],
  headingOf: (heading: Heading) => string,
  names: Names,
): Task {
  const { start, marker, path, heading } = candidate
  const end = wordsEnd(text, start, candidate.end)
  const words = text.slice(start, end)
  const whole = candidate.hull ?? (candidate.until === undefined ? undefined : wordsEnd(text, start, candidate.until))
  const said = layout.located(start, end)
  const located = whole === undefined ? said : layout.located(start, whole, said.value)
  const again = findRecurrence(words)
  const recurrence = again && recurrenceOf(layout, start, again)
  const labelled = detailDeadline(layout, text, candidate.details, documentDate)
  const own = labelled ? { deadline: labelled } : termsOf(layout, start, words, documentDate, again)
  const common = own.deadline ? undefined : detailDeadline(layout, text, candidate.shared, documentDate)
  const terms = common ? { ...own, deadline: common } : own
  // The order in which the parts are set is the order in which they are printed.
  const task: Partial<Writable<Task>> = { id, value: located.value, text: located.text, span: located.span }
  if (marker !== undefined && marker !== '') task.marker = marker
  task.path = path
  if (heading) task.heading = headingOf(heading)
  task.assignees = assigneesOf(layout, text, candidate, names)
  Object.assign(task, terms)
  if (recurrence) task.recurrence = recurrence
  // "Kết quả: Dự thảo trình Ban Thường trực ban hành": what comes of it says to whom it goes.
  const results = candidate.details.filter(({ kind }) => kind === 'other')
  task.reportTo = [{ start, end }, ...results].flatMap((words) => reportsOf(layout, text, words.start, words.end))
  task.force = forceOf(text, start, candidate.end, candidate.request)
  task.citations = citedIn(citations, located.span)
  task.rule = candidate.rule
  return task as Task
}

/** The citations inside a span; they stand in the order of the text. */
function citedIn(citations: readonly Cited[], { start, end }: Span): readonly string[] {
  let low = 0
  let high = citations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((citations[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let i = low; i < citations.length; i += 1) {
    const one = citations[i]
    if (!one || one.span.start >= end) break
    if (one.span.end <= end) found.push(one.id)
  }
  return found
}

/** Without the marks that close an item: ";", ".", "./.". */
function wordsEnd(text: string, start: number, end: number): number {
  let to = end
  while (to > start && ' .;,:/\n\t'.includes(text.charAt(to - 1))) to -= 1
  return to > start ? to : end
}

interface Terms {
  readonly deadline?: Deadline
  /** All of them, where there are several or one is counted from an event. */
  readonly deadlines?: readonly (Deadline | EventTerm)[]
}

function termsOf(
  layout: Layout,
  start: number,
  words: string,
  day: string | undefined,
  again: FoundRecurrence | undefined,
): Terms {
  const documentDate = day !== undefined && day.length === 10 ? day : undefined
  // "định kỳ 6 tháng (trước ngày 15/6)": without its year a day of a recurring duty comes again.
  const all = findDeadlines(words, documentDate)
    .filter(
      (one) => again === undefined || /\d{4}/u.test(words.slice(one.start, one.end)) || isApart(words, one, again),
    )
    .filter((one, i, list) => !narrowedBy(words, one, list[i + 1]))
  // "trong 10 ngày kể từ ngày ban hành Kế hoạch này" has a day already.
  const fromEvents = findEventTerms(words).filter(
    (one) => !all.some(({ start, end }) => start < one.end && one.start < end),
  )
  const best = decide(whenRules, { words, terms: all })
  const terms = [...all, ...fromEvents].sort((a, b) => a.start - b.start)
  return {
    ...(best ? { deadline: { ...locatedDeadline(layout, start, best.value), rule: best.rule } } : {}),
    ...(terms.length > 1 || fromEvents.length > 0
      ? {
          deadlines: terms.map((one) =>
            'value' in one ? locatedDeadline(layout, start, one) : locatedEventTerm(layout, start, one),
          ),
        }
      : {}),
  }
}

/** "… trước ngày 20/12. Ban Quản lý cập nhật 3 lần/ngày.": a sentence ends between the day and what comes again. */
const isApart = (words: string, one: FoundDeadline, again: FoundRecurrence): boolean =>
  /\. \p{Lu}/u.test(words.slice(Math.min(one.end, again.end), Math.max(one.start, again.start)))

function locatedEventTerm(layout: Layout, start: number, found: FoundEventTerm): EventTerm {
  const { event, days, months, hours, working } = found
  const { text, span } = layout.located(start + found.start, start + found.end)
  const amount = { ...(days && { days }), ...(months && { months }), ...(hours && { hours }) }
  return { text, span, after: { event, ...amount, working } }
}

/** "xong trong tháng 6/2022, chậm nhất là ngày 24/6": the day says when in the period. */
function narrowedBy(words: string, one: FoundDeadline, next: FoundDeadline | undefined): boolean {
  return (
    next !== undefined &&
    one.value.length < 10 &&
    next.value.length === 10 &&
    next.value <= lastDay(one.value) &&
    next.value >= one.value.slice(0, 4) &&
    (/^[\s,(:]*(?:và |xong |hoàn thành |cụ thể |nhưng |song )*$/u.test(words.slice(one.end, next.start)) ||
      // A meeting of that month; the day says by when.
      words.startsWith('sinh hoạt', one.start))
  )
}

function locatedDeadline(layout: Layout, start: number, found: FoundDeadline): Deadline {
  const { value, bound, time, from } = found
  const { text, span } = layout.located(start + found.start, start + found.end, value)
  const deadline: Writable<Deadline> = { value, text, span, bound }
  if (time !== undefined) deadline.time = time
  if (from !== undefined) deadline.from = from
  return deadline
}

/** "Thời gian hoàn thành: Quý IV/2025" below the item or in brackets. */
function detailDeadline(
  layout: Layout,
  text: string,
  details: readonly Detail[] = [],
  day: string | undefined,
): Deadline | undefined {
  for (const detail of details) {
    if (detail.kind !== 'time') continue
    const found = findLabelledDeadline(
      text.slice(detail.start, detail.end),
      day !== undefined && day.length === 10 ? day : undefined,
    )
    if (found) return { ...locatedDeadline(layout, detail.start, found), rule: labelledTerm.id }
  }
  return undefined
}

function recurrenceOf(layout: Layout, start: number, found: FoundRecurrence): Recurrence {
  return { ...layout.located(start + found.start, start + found.end, found.value), rrule: found.rrule }
}

const forbidden = latinPattern(`^(?:${prohibitions.join('|')})(?!\\p{L})`)
const requested = latinPattern(`^(?:${requestVerbs.join('|')})(?!\\p{L})`)

function forceOf(text: string, start: number, end: number, request: boolean): Force {
  const head = text.slice(start, Math.min(end, start + 40)).toLowerCase()
  if (forbidden.test(head)) return 'prohibition'
  if (requested.test(head)) return 'request'
  const giving = dutyOfSentence(text, start, firstSentenceEnd(text, start, end), false)?.giving
  if (giving !== undefined) return requested.test(giving) ? 'request' : 'order'
  return request ? 'request' : 'order'
}
