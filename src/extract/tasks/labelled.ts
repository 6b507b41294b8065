import { readType } from '../../forms/types.ts'
import type { Entry, Item } from '../outline/entries.ts'
import { opensWithVerb } from './clauses.ts'
import { type Detail, labelOf, linesOf } from './details.ts'
import { dutyLine } from './zones.ts'

/* Items whose lines below say who does them, with whom and by when: "Đơn vị chủ trì: …". */

/** The labelled lines below an item, and what stands among them. */
export interface LabelsBelow {
  readonly details: readonly Detail[]
  /** Nothing else stands below it. */
  readonly onlyLabels: boolean
  /** Where the labels end that belong to what is to be done: all of them, where nothing else stands below it. */
  readonly until?: number
  /** The duty is a line of its own among them: "Nhiệm vụ: …". */
  readonly dutyApart: boolean
  /** What is no label among them, or is that duty. */
  readonly work: readonly Entry[]
}

/** The labelled lines below an item; undefined where none tells who or when, or where the item is such a line. */
export function labelsBelow(text: string, item: Item): LabelsBelow | undefined {
  if (labelOf(text, item) !== undefined) return undefined
  const details = item.entries.flatMap((entry) => linesOf(text, entry))
  if (details.every(({ kind }) => kind === 'other')) return undefined
  const onlyLabels = item.entries.every((entry) => entry.kind === 'row' || labelOf(text, entry) !== undefined)
  const isDuty = (entry: Entry): boolean =>
    entry.kind === 'item' && dutyLine.test(text.slice(entry.textStart, entry.textStart + 40))
  // "Nội dung: …" among them is the duty where the item itself says none and names no document to be written.
  const saysDuty =
    onlyLabels && (opensWithVerb(text, item.textStart, item.headEnd) || readType(text, item.textStart) !== undefined)
  const dutyApart = !saysDuty && item.entries.some(isDuty)
  const work = item.entries.filter(
    (entry) => entry.kind === 'row' || linesOf(text, entry).length === 0 || (dutyApart && isDuty(entry)),
  )
  // Lines without marks go on the item; dashes are items of their own.
  const until = onlyLabels && item.entries.every((entry) => entry.kind === 'paragraph') ? { until: item.end } : {}
  return { details, onlyLabels, dutyApart, work, ...until }
}

/**
 * "a) Treo băng rôn." / "b) Phát tin trên loa." / "- Đơn vị chủ trì: Phòng Văn hóa": the lines that say who does it below the last of several
 * items, which serve all of them where none of the others has such lines. Undefined where they serve nobody else.
 */
export function labelsOfAll(text: string, entries: readonly Entry[]): readonly Detail[] | undefined {
  const last = entries.at(-1)
  const before = entries.at(-2)
  if (last?.kind !== 'item' || last.entries.length === 0 || before?.kind !== 'item' || before.form !== last.form)
    return undefined
  const details = last.entries.flatMap((entry) => linesOf(text, entry))
  const isServing =
    details.some(({ kind }) => kind === 'lead') &&
    last.entries.every((entry) => labelOf(text, entry) !== undefined) &&
    labelOf(text, last) === undefined &&
    entries.every((entry) => entry === last || isBareItem(text, entry))
  return isServing ? details : undefined
}

/** An item with nothing below it, which is no label. */
const isBareItem = (text: string, entry: Entry): boolean =>
  entry.kind === 'item' && entry.entries.length === 0 && labelOf(text, entry) === undefined
