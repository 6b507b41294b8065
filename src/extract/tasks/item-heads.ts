import { partOfSpeech } from '../../lexicon/words/words.ts'
import { hasNoSmall } from '../../text/letters.ts'
import type { Entry, Item, Paragraph } from '../outline/entries.ts'
import { readActor } from './actors.ts'
import { dutyOfSentence, opensWithVerb } from './clauses.ts'
import { headingActor, namingLine } from './headings.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'
import { isAside } from './orders.ts'
import { type HeadingClass, headingClass } from './policy.ts'
import { saysWhen } from './prose.ts'
import { sentences } from './sentences.ts'
import { skipSpaces } from './verbs.ts'
import { ownParagraphs, strictExecution, titleOf } from './zones.ts'

/** The words behind an item's marker, up to its first paragraph or item. */
const headOf = (text: string, item: Item): string => text.slice(item.textStart, item.headEnd)

/** A line without a number in capitals. */
export function isInCapitals(text: string, item: Item): boolean {
  const head = headOf(text, item)
  return item.form === 'title' && head.toLowerCase().toUpperCase() === head
}

export const endsInColon = (text: string, item: Item): boolean => headOf(text, item).trimEnd().endsWith(':')

/** "C. TỔ CHỨC THỰC HIỆN": a part of the document, whose one paragraph stands for itself. */
function onlyNamesPart(text: string, item: Item): boolean {
  return hasNoSmall(text, item.textStart, item.headEnd)
    ? headingActor(text, item.textStart, item.headEnd) === undefined
    : strictExecution.test(headOf(text, item).toLowerCase())
}

/** One short sentence that names nobody: the paragraph below tells who ("3. Thực hiện thống kê … ." / "Các sở … là đầu mối …"). */
export function isHeadingSentence(text: string, item: Item): boolean {
  if (item.headEnd - item.textStart > 220 || /^(?:dash|plus|bullet|article)$/u.test(item.form)) return false
  return (
    sentences(text, item.textStart, item.headEnd).length === 1 &&
    dutyOfSentence(text, item.textStart, item.headEnd, false) === undefined
  )
}

/** A heading that neither names who acts nor tells to do something, as the first line of an order that was wrapped does. */
const namesMatter = (text: string, { textStart, headEnd }: Item): boolean =>
  headingActor(text, textStart, headEnd) === undefined && !opensWithVerb(text, textStart, headEnd)

/** "2. Về kiến nghị hỗ trợ vốn:" / "Giao Bộ Tài chính …", "4. Chế độ báo cáo" / "Các đơn vị …": the matter, and below it what is ordered of it. */
function answersMatter(text: string, item: Item, { start, end }: Paragraph, titled: boolean): boolean {
  const isMatter = matter.test(headOf(text, item)) || (titled && namesMatter(text, item))
  if (!isMatter) return false
  const duty = dutyOfSentence(text, start, sentences(text, start, end)[0]?.end ?? end, false)
  if (duty === undefined) return false
  // "Trước ngày 20 tháng cuối quý, các đơn vị …", "Hằng quý, các xã …"
  const before = text.slice(start, duty.actor.start)
  return before === '' || orders.test(text.slice(start, start + 12)) || (/, $/u.test(before) && saysWhen(before))
}
const matter = /^Về (?:kiến nghị|đề nghị|đề xuất|nội dung|vấn đề|công tác|việc|khó khăn|vướng mắc)/u
const orders = /^(?:Giao|Đề nghị|Yêu cầu|Phân công|Chỉ đạo) /u

/** A heading that is nothing but the name of who acts, up to a colon, above a paragraph of its own: no name that is broken over lines. */
export function isOnlyName(text: string, { end: nameEnd }: ActorPhrase, headEnd: number, end: number): boolean {
  if (!/^[\s:]*$/u.test(text.slice(nameEnd, headEnd))) return false
  const below = skipSpaces(text, headEnd)
  return below < end && (opensWithVerb(text, below, end) || beginsActor(text, below))
}

/** It ends like a sentence. */
export function isWhole(text: string, item: Item): boolean {
  return /[.!]$/u.test(headOf(text, item).trimEnd())
}

/** "Thứ tư, gửi bản án …" / "Đối với các phòng nghiệp vụ:" / "- …": what follows hangs on the line between. */
export function standsApart(text: string, item: Item): boolean {
  const [first] = item.entries
  return (
    first?.kind === 'paragraph' && isWhole(text, item) && text.slice(first.start, first.end).trimEnd().endsWith(':')
  )
}

const listed = /^(?:dash|plus|bullet)$/u

/** "- Rà soát …." / "+ Báo cáo …": a whole sentence with a mark of a list, and below it one with another mark: the marks of the list changed. */
export const holdsSiblings = (text: string, item: Item): boolean =>
  item.entries.length === 1 &&
  listed.test(item.form) &&
  isWhole(text, item) &&
  item.entries.every((entry) => entry.kind === 'item' && listed.test(entry.form))

/** A heading without a number behind the items of a list: whom the list was for is not asked below it. */
export const headsAnew = (entry: Item, before: Entry | undefined): boolean =>
  entry.form === 'title' && before?.kind === 'item' && before.form !== 'title'

/** What its heading says of the items below it. */
export function classOfHead(text: string, item: Item): HeadingClass {
  return headingClass(titleOf(headOf(text, item).toLowerCase()))
}

/** The one paragraph below an item is an order of its own, and not the words of its heading. */
export function standsForItself(text: string, item: Item, paragraph: Paragraph, titled: boolean): boolean {
  return (titled && onlyNamesPart(text, item)) || answersMatter(text, item, paragraph, titled)
}

/**
 * The paragraphs below a heading that open with a verb, each with the one below it that only says when ("Thời hạn chậm nhất 05 ngày …"); nothing
 * where one names somebody.
 */
export function dutiesBelow(text: string, item: Item): readonly Paragraph[] {
  const found: Paragraph[] = []
  for (const paragraph of ownParagraphs(text, item, true)) {
    const { start, end } = paragraph
    const last = found.at(-1)
    if (isAside(text, start, end)) return []
    if (opensWithVerb(text, start, end)) found.push(paragraph)
    else if (last === undefined || dutyOfSentence(text, start, end, false) !== undefined) return []
    else if (saysWhen(text.slice(start, end))) found[found.length - 1] = { ...last, end }
  }
  return found
}

/** Below the last dash of one body stands the name of the next one, above dashes of its own. */
export function nameBelow(text: string, entry: Entry, next: Entry | undefined): ActorPhrase | undefined {
  if (entry.kind !== 'item' || next?.kind !== 'item' || next.marker !== entry.marker) return undefined
  const last = entry.entries.at(-1)
  return last?.kind === 'paragraph' && /^[-+•*]$/u.test(entry.marker)
    ? namingLine(text, last.start, last.end)
    : undefined
}

const shortestSentence = 40

/** "1. Chủ tịch các xã rà soát, thống kê, báo cáo cụ thể về một số nội dung sau:": a sentence with its own order, whatever is listed below it. */
export function ordersItself(text: string, { textStart, headEnd, form }: Item): boolean {
  if (headEnd - textStart < shortestSentence || text.charAt(headEnd - 1) !== ':') return false
  // "1. Rà soát, cập nhật thông tin các công ty theo các nhóm như:"; an article decides what it lists.
  if (form !== 'article' && opensWithVerb(text, textStart, headEnd)) return true
  const duty = dutyOfSentence(text, textStart, headEnd, false)
  return duty?.actor.start === textStart && partOfSpeech(duty.actor.stop)?.mainly === 'verb'
}

/** Nothing but names of bodies: a guest, no duty. */
export const isOnlyNames = (text: string, start: number, end: number): boolean => {
  const words = text.slice(start, end).replace(/[\s.;,]+$/u, '')
  return readActor(text, start, start + words.length, true)?.end === start + words.length
}
