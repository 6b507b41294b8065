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
    const duties = entry.kind === 'paragraph' && names(text, entry) ? dutiesBehind(text, entries, i + 1) : []
    if (entry.kind === 'item') found.push({ ...entry, entries: withNamedHeadings(text, entry.entries) })
    else if (entry.kind === 'paragraph' && duties.length > 0) found.push(headed(entry, duties))
    else found.push(entry)
    i += duties.length
  }
  return found
}

/** Nothing but who acts, with or without a verb that asks: "Công an phường", "Đề nghị Hội Nông dân xã". */
function names(text: string, { start, end }: Paragraph): boolean {
  const words = text.slice(start, end).trimEnd()
  if (words.length > longest || /[.;,]$/u.test(words)) return false
  const to = start + words.replace(/ ?:$/u, '').length
  return bareName(text, start, to) !== undefined || headingActor(text, start, to)?.end === to
}

function dutiesBehind(text: string, entries: readonly Entry[], from: number): readonly Paragraph[] {
  const found: Paragraph[] = []
  for (const entry of entries.slice(from)) {
    if (entry.kind !== 'paragraph' || !saysDuty(text, entry) || names(text, entry)) break
    found.push(entry)
  }
  return found
}

/** It opens with a verb, and names nobody who acts. */
const saysDuty = (text: string, { start, end }: Paragraph): boolean =>
  end - start >= shortest &&
  opensWithVerb(text, start, end) &&
  dutyOfSentence(text, start, firstSentenceEnd(text, start, end), false)?.actor.start !== start

function headed({ start, end, line }: Paragraph, duties: readonly Paragraph[]): Item {
  return {
    kind: 'item',
    form: 'title',
    marker: '',
    start,
    textStart: start,
    headEnd: end,
    end: duties.at(-1)?.end ?? end,
    entries: duties,
    bold: false,
    line,
  }
}
