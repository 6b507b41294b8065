import type { Entry, Item, Paragraph } from '../outline/entries.ts'
import { dutyOfSentence, sentences } from './clauses.ts'
import { bareName, headingActor } from './headings.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { type HeadingClass, headingClass } from './policy.ts'
import { strictExecution, titleOf } from './zones.ts'

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
  const head = headOf(text, item)
  return head === head.toUpperCase()
    ? headingActor(text, item.textStart, item.headEnd) === undefined
    : strictExecution.test(head.toLowerCase())
}

/** One short sentence that names nobody: the paragraph below tells who ("3. Thực hiện thống kê … ." / "Các sở … là đầu mối …"). */
export function isHeadingSentence(text: string, item: Item): boolean {
  if (item.headEnd - item.textStart > 220 || /^(?:dash|plus|bullet|article)$/u.test(item.form)) return false
  return (
    sentences(text, item.textStart, item.headEnd).length === 1 &&
    dutyOfSentence(text, item.textStart, item.headEnd, false) === undefined
  )
}

/** "2. Về kiến nghị hỗ trợ vốn:" / "Giao Bộ Tài chính …": the matter, and below it what is ordered of it. */
function answersMatter(text: string, item: Item, { start, end }: Paragraph): boolean {
  if (!matter.test(headOf(text, item))) return false
  const duty = dutyOfSentence(text, start, sentences(text, start, end)[0]?.end ?? end, false)
  return duty !== undefined && (duty.actor.start === start || orders.test(text.slice(start, start + 12)))
}
const matter = /^Về (?:kiến nghị|đề nghị|đề xuất|nội dung|vấn đề|công tác|việc|khó khăn|vướng mắc)/u
const orders = /^(?:Giao|Đề nghị|Yêu cầu|Phân công|Chỉ đạo) /u

/** It ends like a sentence. */
export function isWhole(text: string, item: Item): boolean {
  return /[.!]$/u.test(headOf(text, item).trimEnd())
}

/** What its heading says of the items below it. */
export function classOfHead(text: string, item: Item): HeadingClass {
  return headingClass(titleOf(headOf(text, item).toLowerCase()))
}

/** The one paragraph below an item is an order of its own, and not the words of its heading. */
export function standsForItself(text: string, item: Item, paragraph: Paragraph, titled: boolean): boolean {
  return (titled && onlyNamesPart(text, item)) || answersMatter(text, item, paragraph)
}

/** Below the last dash of one body stands the name of the next one, above dashes of its own. */
export function nameBelow(text: string, entry: Entry, next: Entry | undefined): ActorPhrase | undefined {
  if (entry.kind !== 'item' || next?.kind !== 'item' || next.marker !== entry.marker) return undefined
  const last = entry.entries.at(-1)
  return last?.kind === 'paragraph' && /^[-+•*]$/u.test(entry.marker) ? bareName(text, last.start, last.end) : undefined
}

/** "- Thời gian thực hiện:" above items of its own. */
export function holdsItems(entry: Entry): boolean {
  return entry.kind === 'item' && entry.entries.some((below) => below.kind === 'item')
}
