import type { Item } from '../outline/entries.ts'
import { dutyOfSentence, sentences } from './clauses.ts'
import { headingActor } from './headings.ts'
import { headingClass } from './policy.ts'
import { strictExecution, titleOf } from './zones.ts'

/** The words behind an item's marker, up to its first paragraph or item. */
const headOf = (text: string, item: Item): string => text.slice(item.textStart, item.headEnd)

/** "C. TỔ CHỨC THỰC HIỆN": a part of the document, whose one paragraph stands for itself. */
export function onlyNamesPart(text: string, item: Item): boolean {
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

/** It ends like a sentence. */
export function isWhole(text: string, item: Item): boolean {
  return /[.!]$/u.test(headOf(text, item).trimEnd())
}

/** What its heading says of the items below it. */
export function classOfHead(text: string, item: Item): ReturnType<typeof headingClass> {
  return headingClass(titleOf(headOf(text, item).toLowerCase()))
}
