import type { Layout } from '../syntax/layout.ts'
import { latin } from '../text/letters.ts'
import { endOfAddressees } from './parts/addressees.ts'
import { type Anchors, findAnchors } from './parts/anchors.ts'
import { findClosing } from './parts/closing.ts'
import { isAddressee, isBodyOpener, isPageFurniture } from './parts/cues.ts'
import type { Frame, LineRange } from './parts/frame.ts'
import { endOfHead, startOfHead } from './parts/head.ts'
import { endOfTitle } from './parts/title.ts'

/**
 * Finds the parts of a document. Linear: the head within the first lines, the closing in one pass over the rest.
 *
 * @example findFrame(readLayout(sourceOfText('…'))).body
 */
export function findFrame(layout: Layout): Frame {
  const anchors = findAnchors(layout)
  const { title: titleStart, letterhead } = anchors
  // Pages that make a heading of the title print the letterhead below it.
  const titleFirst = titleStart !== undefined && letterhead !== undefined && titleStart < letterhead
  const headStart = startOfHead(layout, anchors)
  // The title may stand in the last cell of the letterhead's line.
  const besideHead = anchors.word !== undefined && anchors.word.offset > 0 ? 1 : 0
  const headEnd =
    titleStart === undefined || titleFirst ? endOfHead(layout, headStart, anchors) : titleStart + besideHead
  const titleEnd = titleStart === undefined ? headEnd : endOfTitle(layout, titleStart, anchors.word)
  const title =
    titleStart === undefined
      ? { start: headEnd, end: headEnd }
      : { start: titleStart, end: titleFirst ? Math.min(titleEnd, headStart) : titleEnd }
  const headingEnd = Math.max(titleEnd, headEnd)
  const addresseesStart = behindPosting(layout, headingEnd)
  const addresseesEnd = endOfAddressees(layout, addresseesStart)
  const closing = findClosing(layout, addresseesEnd)
  const top = anchors.metadata[0]?.start === 0 ? anchors.metadata[0].end : 0
  const first = Math.min(headStart, title.start)
  const furniture: LineRange[] = []
  if (first > top) furniture.push({ start: top, end: first })
  if (addresseesStart > headingEnd) furniture.push({ start: headingEnd, end: addresseesStart })
  if (closing.furniture.end > closing.furniture.start) furniture.push(closing.furniture)
  return {
    head: { start: headStart, end: headEnd },
    title,
    ...titleType(layout, anchors),
    addressees: { start: addresseesStart, end: addresseesEnd },
    body: { start: addresseesEnd, end: closing.closing.start },
    closing: closing.closing,
    appendix: closing.appendix,
    furniture,
    metadata: anchors.metadata,
    letterhead: anchors.letterhead !== undefined && !anchors.weak,
  }
}

/** A page may say when it was posted, and what it prints, between title and addressees: "Lượt tải: 87", "Toàn văn công văn như sau:". */
function behindPosting(layout: Layout, start: number): number {
  for (let i = start; i < Math.min(layout.lines.length, start + 6); i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (isAddressee(text)) return i
    if (!isPageFurniture(text) && !(printsBelow.test(text) && !isBodyOpener(text))) return start
  }
  return start
}

const printsBelow = latin(/^\p{Lu}[^:;]{4,80}:$/u)

function titleType(layout: Layout, anchors: Anchors): Pick<Frame, 'titleType'> {
  const line = anchors.title === undefined ? undefined : layout.lines[anchors.title]
  if (!line || !anchors.word) return {}
  const start = line.start + anchors.word.offset
  return { titleType: { type: anchors.word.type, start, end: start + anchors.word.length } }
}
