import type { Layout, Line } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import type { LineRange } from '../parts.ts'
import {
  callsForNumber,
  isAddressee,
  isBasis,
  isBodyMark,
  isMotto,
  isNumberLine,
  isProperty,
  isProse,
  isRecordCaption,
  type TitleWord,
  titleWord,
} from './cues.ts'

/** How far into a file its letterhead may stand, in lines; menus of sites run to a few hundred. */
const searchDepth = 400
/** How many long paragraphs may stand before it (the lead of a page that reproduces a document). */
const leadLimit = 8

/** Lines that show where the top of a document stands. */
export interface Anchors {
  /** First line of quốc hiệu, the Party's name or a number. */
  readonly letterhead?: number
  readonly title?: number
  readonly word?: TitleWord
  /** First line that surely is content: căn cứ, Kính gửi, Điều, Chương. */
  readonly content?: number
  readonly metadata: readonly LineRange[]
}

/** Looks for letterhead, title line and first line of content from the top. */
export function findAnchors(layout: Layout): Anchors {
  const { lines } = layout
  const top = endOfFrontMatter(layout)
  const metadata: LineRange[] = top > 0 ? [{ start: 0, end: top }] : []
  const depth = Math.min(lines.length, top + searchDepth)
  let letterhead: number | undefined
  let title: number | undefined
  let word: TitleWord | undefined
  let content: number | undefined
  let properties: LineRange | undefined
  let lead = 0
  /** A title above the letterhead: a page's heading, or a document whose letterhead follows its title. */
  let early: { readonly at: number; readonly word: TitleWord } | undefined
  for (let i = top; i < depth; i += 1) {
    const line = lines[i]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (line.heading > 0 && isRecordCaption(text)) {
      const end = endOfRecord(layout, i + 1)
      if (end > i + 2) {
        metadata.push({ start: i, end })
        i = end - 1
        continue
      }
    }
    // Rows with other keys between those that are known: "Công báo | Số 286, ngày …".
    const rowOfRecord = properties?.end === i && properties.end - properties.start >= 2 && line.cells.length > 1
    if (title === undefined && (rowOfRecord || isProperty(text))) {
      // Rows of one block follow each other closely; the block ends at the first long gap.
      if (!properties || i - properties.end < 12) properties = { start: properties?.start ?? i, end: i + 1 }
      continue
    }
    if (letterhead === undefined && showsLetterhead(layout, line)) {
      letterhead = i
      if (title !== undefined && word) early = { at: title, word }
      title = undefined
      word = undefined
      continue
    }
    if (title === undefined) {
      const found = titleWord(text, line.bold || line.heading > 0 || blankAround(lines, i))
      if (found && (letterhead === undefined || i - letterhead < 60)) {
        title = i
        word = found
        continue
      }
    }
    if (isBasis(text) || isAddressee(text) || isBodyMark(text)) {
      content = i
      break
    }
    if (isProse(text)) lead += 1
    if (lead > leadLimit && letterhead === undefined && title === undefined) break
    if (letterhead !== undefined && lead > 2 && title !== undefined) break
  }
  if (title === undefined && early) {
    title = early.at
    word = early.word
  }
  if (properties && properties.end - properties.start >= 2) metadata.push(properties)
  return {
    ...(letterhead === undefined ? {} : { letterhead }),
    ...(title === undefined || !word ? {} : { title, word }),
    ...(content === undefined ? {} : { content }),
    metadata,
  }
}

const rowOfKey = latin(/^\p{Lu}[\p{L} ,]{1,30}: ?/u)

/** Line after the rows "Số: …", "Ngày ban hành: …" below the heading of a record. */
function endOfRecord(layout: Layout, from: number): number {
  let end = from
  for (let i = from; i < Math.min(layout.lines.length, from + 30); i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (line.heading > 0 || isAddressee(text) || !rowOfKey.test(text)) break
    end = i + 1
  }
  return end
}

function showsLetterhead(layout: Layout, line: Line): boolean {
  return line.cells.some((cell) => {
    const text = layout.lineText(cell)
    return isMotto(text) || (isNumberLine(text) && !callsForNumber(aboveInBlock(layout, line)))
  })
}

/** The line above in the same paragraph, or nothing. */
function aboveInBlock(layout: Layout, line: Line): string {
  const above = layout.lines[line.index - 1]
  return above?.kind === 'text' && above.block === line.block ? layout.lineText(above) : ''
}

function blankAround(lines: readonly Line[], i: number): boolean {
  return (lines[i]?.blanksBefore ?? 0) > 0 || lines[i - 1]?.kind !== 'text'
}

/** Line after the YAML front matter. */
function endOfFrontMatter(layout: Layout): number {
  let end = 0
  for (const block of layout.blocks) {
    if (block.kind !== 'metadata') break
    end = block.lastLine + 1
  }
  if (end > 0 && layout.lines[end]?.kind === 'rule') end += 1
  return end
}
