import { committees } from '../../lexicon/actor-words.ts'
import type { Span } from '../../model/span.ts'
import { latinPattern } from '../../text/letters.ts'
import type { Entry, Item, Paragraph } from '../outline/entries.ts'
import { dutyOfSentence, opensWithVerb } from './clauses.ts'
import { bareName, headingActor } from './headings.ts'
import { firstSentenceEnd } from './sentences.ts'

/*
 * "Trạm Y tế phường" / "Tư vấn cho người bị chó cắn …": a copy has lost the numbers of the headings that name who acts, and each stands above
 * what its body is to do.
 */

/** No heading of that kind is longer. */
const longest = 120
/** Nor is what somebody is to do told in fewer characters. */
const shortest = 30

/** The entries of a part, where a line that only names who acts is an item above the paragraphs below it that open with a verb. */
export function withNamedHeadings(text: string, entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = []
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i]
    if (entry === undefined) break
    const duties =
      entry.kind === 'paragraph' && mayBeDuty(text, entries[i + 1]) && names(text, entry)
        ? dutiesBehind(text, entry, entries.slice(i + 1))
        : []
    if (entry.kind === 'item') {
      const below = entry.entries.length === 0 ? entry.entries : withNamedHeadings(text, entry.entries)
      found.push(withItems(text, below === entry.entries ? entry : { ...entry, entries: below }))
    } else if (entry.kind === 'paragraph' && duties.length > 0)
      found.push(withItems(text, itemOf(entry, 'title', duties)))
    else found.push(entry)
    i += duties.length
  }
  return found.length === entries.length && found.every((entry, i) => entry === entries[i]) ? entries : found
}

/** A heading without a number that only names who acts, above several such paragraphs: each is an item of its own. */
function withItems(text: string, item: Item): Item {
  if (item.form !== 'title' || item.entries.length < 2) return item
  const head = { start: item.textStart, end: item.headEnd }
  const below = item.entries.filter((entry) => entry.kind === 'paragraph')
  if (below.length < item.entries.length || !names(text, head) || dutiesBehind(text, head, below).length < below.length)
    return item
  return { ...item, entries: below.map((entry) => itemOf(entry, 'dash', [])) }
}

/** Nothing but who acts, with or without a verb that asks: "Công an phường", "Đề nghị Hội Nông dân xã". */
function names(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trimEnd()
  if (words.length > longest || /[.;,]$|(?:như sau|sau đây) ?:?$/u.test(words)) return false
  const to = start + words.replace(/ ?:$/u, '').length
  return bareName(text, start, to) !== undefined || headingActor(text, start, to)?.end === to
}

function dutiesBehind(text: string, head: Span, entries: readonly Entry[]): readonly Paragraph[] {
  const leads = committee.test(text.slice(head.start, head.end))
  const found: Paragraph[] = []
  for (const entry of entries) {
    if (!mayBeDuty(text, entry) || !saysDuty(text, entry, leads) || names(text, entry)) break
    found.push(entry)
  }
  return found
}

/** To lead others is what they do: "Đảng ủy Công an tỉnh" / "Lãnh đạo lực lượng thuộc quyền …". */
const committee = latinPattern(`^(?:${committees.join('|')})(?!\\p{L})`)
const forbids = /^(?:Không|Nghiêm cấm|Tuyệt đối không) /u

/** A paragraph long enough to say what somebody is to do: asked first, since it is told at once. */
const mayBeDuty = (text: string, entry: Entry | undefined): entry is Paragraph =>
  entry?.kind === 'paragraph' && entry.end - entry.start >= shortest && !text.startsWith('Căn cứ ', entry.start)

/** It opens with a verb, and names nobody who acts. */
function saysDuty(text: string, { start, end }: Paragraph, leads: boolean): boolean {
  if (forbids.test(text.slice(start, start + 16)) || (leads && text.startsWith('Lãnh đạo ', start))) return true
  return (
    opensWithVerb(text, start, end) &&
    dutyOfSentence(text, start, firstSentenceEnd(text, start, end), false)?.actor.start !== start
  )
}

/** A paragraph as an item without a mark, above what stands below it. */
function itemOf({ start, end, line }: Paragraph, form: Item['form'], entries: readonly Paragraph[]): Item {
  return {
    kind: 'item',
    form,
    marker: '',
    start,
    textStart: start,
    headEnd: end,
    end: entries.at(-1)?.end ?? end,
    entries,
    bold: false,
    line,
  }
}
