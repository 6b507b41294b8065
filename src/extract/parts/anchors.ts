import type { Layout, Line } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import type { LineRange } from '../parts/frame.ts'
import {
  callsForNumber,
  isAddressee,
  isAddresseesOfTelegram,
  isBasis,
  isBodyMark,
  isCapitals,
  isDateLine,
  isMotto,
  isNumberLine,
  isPartCaption,
  isProperty,
  isProse,
  isRecordCaption,
  numberedTitleWord,
  type TitleWord,
  titleWord,
} from './cues.ts'
import { otherTitle } from './other-title.ts'
import { pairsAt } from './pairs.ts'
import { endOfRows, isRow } from './records.ts'
import { isAuthorityLine } from './signing.ts'
import { documentBelow, endOfStamp, isSlip } from './slips.ts'
import { isNumberOfTitle } from './title.ts'
import { weakLetterhead } from './weak-head.ts'

/** How far into a file its letterhead may stand, in lines; menus of sites run to a few hundred. */
const searchDepth = 400
/** How many long paragraphs may stand before it (the lead of a page that reproduces a document). */
const leadLimit = 8

/** Lines that show where the top of a document stands. */
export interface Anchors {
  /** First line of quốc hiệu, the Party's name or a number. */
  readonly letterhead?: number
  /** It has neither quốc hiệu nor number. */
  readonly weak?: true
  readonly title?: number
  readonly word?: TitleWord
  /** First line that surely is content: căn cứ, Kính gửi, Điều, Chương. */
  readonly content?: number
  readonly metadata: readonly LineRange[]
  /** Line after the receiver's stamp on top. */
  readonly behindStamp?: number
}

/** Looks for letterhead, title line and first line of content from the top. */
export function findAnchors(layout: Layout): Anchors {
  const top = endOfFrontMatter(layout)
  const search = new AnchorSearch(layout, top)
  const depth = Math.min(layout.lines.length, top + searchDepth)
  for (let i = top; i < depth && !search.over; i += 1) {
    const line = layout.lines[i]
    if (line?.kind === 'text') i = search.line(line, i)
  }
  return search.found()
}

class AnchorSearch {
  readonly #layout: Layout
  readonly #metadata: LineRange[]
  #letterhead: number | undefined
  #title: { readonly at: number; readonly word: TitleWord } | undefined
  /** A title above the letterhead: a page's heading, or a document whose letterhead follows its title. */
  #early: { readonly at: number; readonly word: TitleWord } | undefined
  #content: number | undefined
  #properties: LineRange | undefined
  #behindStamp: number | undefined
  /** Long paragraphs so far. */
  #lead = 0
  /** Nothing more can be found. */
  over = false

  constructor(layout: Layout, top: number) {
    this.#layout = layout
    this.#metadata = top > 0 ? [{ start: 0, end: top }] : []
  }

  /** Reads one line; gives the last line read, which is a later one when a whole record was. */
  line(line: Line, i: number): number {
    const layout = this.#layout
    const text = layout.lineText(line)
    const last = this.#record(line, i, text)
    if (last !== undefined) return last
    if (this.#isProperty(line, i, text)) return i
    if (this.#isLetterhead(line, i)) {
      this.#isTitleInCell(line, i)
      return i
    }
    if (this.#isTitle(line, i, text) || this.#isTitleInCell(line, i)) return this.#behindSlip(i, text)
    const below = isBasis(text) ? this.#belowSummary(i) : undefined
    if (below !== undefined) return below - 1
    if (isBasis(text) || isAddressee(text) || isBodyMark(text) || opensTelegram(text)) {
      this.#content = i
      this.over = true
      return i
    }
    if (isProse(text)) this.#lead += 1
    const found = this.#letterhead !== undefined
    if (this.#lead > leadLimit && !found && !this.#title) this.over = true
    if (this.#lead > 2 && found && this.#title) this.over = true
    return i
  }

  /** A record below its caption, a stamp above the letterhead, keys and values, rows: the last line of what begins here. */
  #record(line: Line, i: number, text: string): number | undefined {
    const layout = this.#layout
    if (line.heading > 0 && isRecordCaption(text)) {
      const end = endOfRecord(layout, i + 1)
      if (end > i + 2) return this.#passed(i, end)
    }
    if (this.#letterhead !== undefined || this.#title) return undefined
    const behindStamp = endOfStamp(layout, i)
    if (behindStamp !== undefined) {
      this.#behindStamp = behindStamp
      return behindStamp - 1
    }
    const pairs = pairsAt(layout, i)
    if (pairs) return this.#passed(i, pairs.end)
    const rows = isRow(text) ? endOfRows(layout, i) : i
    return rows > i ? this.#passed(i, rows) : undefined
  }

  /** Notes lines of the page's own record. Gives the last of them. */
  #passed(start: number, end: number): number {
    this.#metadata.push({ start, end })
    return end - 1
  }

  /** A row of the table of properties; rows with other keys between those that are known too: "Công báo | Số 286, ngày …". */
  #isProperty(line: Line, i: number, text: string): boolean {
    const block = this.#properties
    if (this.#title && !(this.#isPageHeading() && line.cells.length > 1)) return false
    const row = block?.end === i && block.end - block.start >= 2 && line.cells.length > 1
    if (!row && !isProperty(text)) return false
    // Rows of one block follow each other closely; the block ends at the first long gap.
    if (!block || i - block.end < 12) this.#properties = { start: block?.start ?? i, end: i + 1 }
    return true
  }

  #isLetterhead(line: Line, i: number): boolean {
    if (this.#letterhead !== undefined || !showsLetterhead(this.#layout, line)) return false
    if (this.#title && isNumberOfTitle(this.#layout, this.#title.at, this.#title.word, i)) return false
    this.#letterhead = i
    this.#early = this.#title
    this.#title = undefined
    return true
  }

  #isTitle(line: Line, i: number, text: string): boolean {
    if (this.#title) return false
    const word =
      titleWord(text, line.bold || line.heading > 0 || blankAround(this.#layout.lines, i)) ??
      (this.#letterhead === undefined && belowMenu(this.#layout, i) ? numberedTitleWord(text) : undefined)
    if (!word || (this.#letterhead !== undefined && i - this.#letterhead >= 60)) return false
    this.#title = { at: i, word }
    return true
  }

  /** "# Nghị định 41/2031/NĐ-CP về bến đò": the heading of a page, which is a title with its number. */
  #isPageHeading(): boolean {
    const title = this.#title
    const line = title && this.#layout.lines[title.at]
    return line !== undefined && line.heading > 0 && !title?.word.alone && this.#letterhead === undefined
  }

  /** "## CĂN CỨ PHÁP LUẬT", "## ĐIỂM MỚI": what a page lists between its record and the document. Gives the heading above the letterhead. */
  #belowSummary(i: number): number | undefined {
    if (this.#letterhead !== undefined || (this.#title && !this.#isPageHeading())) return undefined
    return headingOfLetterhead(this.#layout, i)
  }

  /** "Hà Nội, ngày 13 tháng 11 năm 2031\t\tTHÔNG TƯ": a table whose last row an exporter joined with the title below it. */
  #isTitleInCell(line: Line, i: number): boolean {
    const cell = line.cells.at(-1)
    if (this.#title || this.#letterhead === undefined || line.cells.length < 2 || !cell) return false
    const text = this.#layout.lineText(cell)
    const word = titleWord(text, true)
    const ofHead =
      showsLetterhead(this.#layout, line) || line.cells.some((one) => isDateLine(this.#layout.lineText(one)))
    if (!word?.alone || !isCapitals(text) || !ofHead) return false
    this.#title = { at: i, word: { ...word, offset: cell.start + word.offset - line.start } }
    return true
  }

  /** A routing slip lies on top of the document that it sends round: what counts begins with the next letterhead. Gives the last line of the slip. */
  #behindSlip(i: number, text: string): number {
    const next = isSlip(text) ? documentBelow(this.#layout, i) : undefined
    if (next === undefined) return i
    this.#letterhead = undefined
    this.#title = undefined
    this.#early = undefined
    this.#properties = undefined
    this.#lead = 0
    return next - 1
  }

  /** A letterhead of names, day or "V/v" alone, above a title line in capitals that bears no number, or above addressees. */
  #weak(title: { readonly at: number; readonly word: TitleWord } | undefined): number | undefined {
    const layout = this.#layout
    const at = title?.at ?? this.#content
    if (at === undefined) return undefined
    const text = layout.lineText(layout.lines[at] ?? { start: 0, end: 0 })
    if (title ? /\d/u.test(text) || !isCapitals(text.slice(0, title.word.length)) : !isAddressee(text)) return undefined
    const top = this.#metadata.reduce((end, range) => (range.end <= at ? Math.max(end, range.end) : end), 0)
    return weakLetterhead(layout, Math.max(top, this.#behindStamp ?? 0), at)
  }

  found(): Anchors {
    const title =
      this.#title ??
      this.#early ??
      (this.#letterhead === undefined ? undefined : otherTitle(this.#layout, this.#letterhead, this.#content))
    const properties = this.#properties
    if (properties && properties.end - properties.start >= 2) this.#metadata.push(properties)
    const weak = this.#letterhead === undefined ? this.#weak(title) : undefined
    return {
      ...(this.#letterhead === undefined ? {} : { letterhead: this.#letterhead }),
      ...(weak === undefined ? {} : { letterhead: weak, weak: true }),
      ...(title ? { title: title.at, word: title.word } : {}),
      ...(this.#content === undefined ? {} : { content: this.#content }),
      metadata: this.#metadata,
      ...(this.#behindStamp === undefined ? {} : { behindStamp: this.#behindStamp }),
    }
  }
}

/** "THỦ TƯỚNG CHÍNH PHỦ điện:" */
const opensTelegram = (text: string): boolean =>
  isAddresseesOfTelegram(text) &&
  (isAuthorityLine(text.slice(0, text.search(/ ?điện ?:/iu))) || spokenTelegram.test(text))
/** The same as it is read out: "Chủ tịch Ủy ban nhân dân xã Tà Xùa điện: Trưởng các bản, …". */
const spokenTelegram = latin(
  /^(?:Chủ tịch|Thủ tướng|Bộ trưởng|Chỉ huy trưởng|Trưởng [Bb]an|(?:Tổng )?[Gg]iám đốc) \p{Lu}[^.,;:\n]{4,80} điện ?:/u,
)

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

/** How far below a list of căn cứ the document's own heading may stand, and its letterhead below that, in lines. */
const summary = { search: 80, letterhead: 8 }

/** The heading below a căn cứ, before any article, right below which a letterhead stands; the căn cứ is listed below the heading of a page's part. */
function headingOfLetterhead(layout: Layout, from: number): number | undefined {
  const { lines } = layout
  const head = lines.slice(0, from).findLast((line) => line.kind === 'text' && line.heading > 0)
  if (!head || !isPartCaption(layout.lineText(head))) return undefined
  const last = Math.min(lines.length, from + summary.search)
  for (let i = from + 1; i < last; i += 1) {
    const line = lines[i]
    if (line?.kind !== 'text') continue
    if (isBodyMark(layout.lineText(line))) return undefined
    const below = line.heading > 0 ? lines.slice(i + 1, i + summary.letterhead) : []
    if (!below.some((one) => one.kind === 'text' && one.cells.some((cell) => isMotto(layout.lineText(cell))))) continue
    return bearsNumberAbove(layout, i) ? i : undefined
  }
  return undefined
}

/** Whether the letterhead below a line bears the number that the record above tells, or none. */
function bearsNumberAbove(layout: Layout, at: number): boolean {
  const { lines, text } = layout
  const number = lines
    .slice(at + 1, at + 2 * summary.letterhead)
    .flatMap((line) => (line.kind === 'text' ? line.cells.map((cell) => layout.lineText(cell)) : []))
    .find(isNumberLine)
  const digits = number === undefined ? undefined : /\d[^\s|*]{3,30}/u.exec(number)?.[0]
  return digits === undefined || text.slice(0, lines[at]?.start ?? 0).includes(digits)
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

const longestMenu = 90
/** What stands before a title that is cited: "V/v thực hiện", "theo". */
const goesOn =
  /(?:[,:;]|V\/v|về|việc|theo|và|của|căn cứ|thực hiện|triển khai|(?:thi|ban) hành|thỏa thuận|với|tại|số)$/iu

/** At the top, below nothing but short lines that end nowhere in a sentence: the name of a site, its menu, the day of posting. */
function belowMenu(layout: Layout, i: number): boolean {
  if (i > 12) return false
  const above = layout.lines.slice(0, i).filter((line) => line.kind === 'text')
  const texts = above.map((line) => layout.lineText(line))
  const last = texts.at(-1) ?? ''
  // "VĂN BẢN MỚI BAN HÀNH" heads a page.
  const open = goesOn.test(last) && !isCapitals(last)
  return !open && texts.every((text) => text.length <= longestMenu && !isProse(text))
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
