import { opensWithVerb, wordAt } from '../../lexicon/words/words.ts'
import { isLabelledLine } from '../../syntax/labelled-line.ts'
import type { Block, Layout } from '../../syntax/layout.ts'
import { hasNoSmall, latin } from '../../text/letters.ts'
import { joinsFields } from './broken-name.ts'
import type { Entry, Item } from './entries.ts'
import { isHeadline, rankOfHeadline, rankOfTitle } from './headlines.ts'
import { bareMarker, dashBehindHead, endBefore, isRow, nextInLine, rowOf, starMarker } from './in-line.ts'
import { isLoneArticle, type Marker, readMarker } from './markers.ts'
import type { Row } from './rows.ts'
import { isHeadingAbove, isWholeHeading } from './short-headings.ts'

interface OpenItem extends Item {
  end: number
  headEnd: number
  textStart: number
  readonly entries: Entry[]
  readonly rank: number
  readonly style: string
  readonly ordinal: number | undefined
}

const open = /[^.;:!?…"”)\]]$/u
/** How many lines below its first dash the second one of a list may stand. */
const reachOfList = 8
/** Verbs that are nouns as well, and open what a body does; or how it is done. */
const sends = latin(
  /^(?:Cử|Giao|Lập|Báo|Mua|Thu|Bảo đảm|Báo cáo|Đề xuất|Kiến nghị|Trực tiếp|Thường xuyên|Kịp thời|Chủ động|Nghiêm túc|Khẩn trương) \p{L}/u,
)
const addresses = /^(?:Đối với|Trách nhiệm của|Nhiệm vụ của) /u
/** A numbered line that heads a paragraph right below it is no longer; the first line of one that a page breaks soon; a paragraph on one line. */
const longestHead = 80
const longestBegun = 34
const shortestParagraph = 120
/** Words that never end a line of their own. */
const dangling = /(?:^|[ (])(?:Điều|khoản|điểm|số|và|của|tại|ngày|tháng|năm|theo|các)$/u
const upper = latin(/\p{Lu}/u)
const inList = /^(?:dash|plus|bullet)$/u
const symbolAhead = latin(/^\p{Lu}{2,6}[/-]\p{Lu}/u)
const headingStyle = (style: string): string => `heading ${style}`
const lowerStart = latin(/^["“(]?\p{Ll}/u)

/** Builds the tree of an outline block by block: a stack of the items that are still open. */
export class OutlineBuilder {
  readonly entries: Entry[] = []
  readonly #layout: Layout
  readonly #stack: OpenItem[] = []
  #lastArticle = 0
  #last: { end: number; line: number; kind: Block['kind'] } | undefined
  readonly #joints: number[]
  readonly #parted: boolean
  /** The usual length of a line that goes on in the next one; 0 when paragraphs stand on one line each. */
  readonly #width: number
  /** Numbers of items without a point, by their lines. */
  readonly #bare: ReadonlyMap<number, number>

  constructor(layout: Layout, joints: number[], parted: boolean, width: number, bare: ReadonlyMap<number, number>) {
    this.#bare = bare
    this.#layout = layout
    this.#joints = joints
    this.#parted = parted
    this.#width = width
  }

  /** Takes a block, and each item that runs on in its line by itself. */
  add(block: Block): void {
    const { text, lines } = this.#layout
    const heading = lines[block.firstLine]?.heading ?? 0
    let rest = block
    for (;;) {
      const marker = this.#marker(rest, heading)
      const next = nextInLine(text, marker, this.#stack.at(-1), rest)
      if (next < 0) {
        this.#addOne(rest, marker)
        return
      }
      this.#addOne({ ...rest, end: endBefore(text, next) }, marker)
      rest = { ...rest, start: next }
    }
  }

  #addOne(block: Block, marker: Marker | undefined): void {
    const { text, lines } = this.#layout
    const line = lines[block.firstLine]
    const blanks = line?.blanksBefore ?? 0
    if (block.kind === 'row' || isRow(text, block)) {
      this.addRow(rowOf(text, block))
      return
    }
    const dash = marker?.ordinal === undefined ? -1 : dashBehindHead(text, marker.textStart, block.end)
    if (dash > 0) {
      this.add({ ...block, end: endBefore(text, dash) })
      this.add({ ...block, start: dash })
      return
    }
    if (marker && this.#accepts(marker, blanks, block.firstLine)) this.#open(marker, block, line?.bold ?? false)
    else if (this.#isTitle(block, line?.bold ?? false, line?.heading ?? 0, blanks))
      this.#openTitle(block, rankOfTitle(text.slice(block.start, block.end), line?.heading ?? 0))
    else if (!this.#headsList(block, blanks)) this.#append(block, blanks)
    this.#last = { end: block.end, line: block.lastLine, kind: block.kind }
  }

  /** The marker of a block; one of a Markdown heading numbers a level of its own, above the lists that begin anew below it. */
  #marker(block: Block, heading: number): Marker | undefined {
    const { text } = this.#layout
    const marker =
      readMarker(text, block.start, block.end) ??
      starMarker(this.#layout, block) ??
      bareMarker(text, block.start, this.#bare.get(block.firstLine))
    if (!marker || marker.ordinal === undefined || marker.form === 'article') return marker
    if (heading > 0) return { ...marker, style: headingStyle(marker.style) }
    const own = this.#stack.some((item) => item.style === marker.style)
    const above = this.#stack.findLast((item) => item.style === headingStyle(marker.style))
    // Where only some lines are marked as headings a number that goes on is their sibling.
    return !own && above && (marker.ordinal !== 1 || above.ordinal === undefined)
      ? { ...marker, style: above.style }
      : marker
  }

  /** A row of a table belongs to the item above it and is no item itself. */
  addRow(row: Row): void {
    const entries = this.#stack.at(-1)?.entries ?? this.entries
    entries.push(row)
    this.#extend(row.end)
    this.#last = { end: row.end, line: row.lastLine, kind: 'row' }
  }

  /** A figure or letter that neither begins nor goes on a sequence, after a sentence that is not over, belongs to the sentence. */
  #accepts(marker: Marker, blanks: number, line: number): boolean {
    if (marker.ordinal === undefined) {
      // "giai đoạn 2021 / - 2025", "Công nghiệp / - Viễn thông": a dash inside a sentence that a line's end has cut.
      // "Công văn số 1406 / - CV/TU": the number's end.
      if (symbolAhead.test(this.#layout.text.slice(marker.textStart, marker.textStart + 12)) && this.#endsInFigure())
        return false
      if (blanks === 0 && joinsFields(this.#layout.text, this.#last?.end ?? 0, marker.start)) return false
      if (blanks > 0 || !this.#sentenceIsOpen()) return true
      const sibling = this.#stack.some((item) => item.style === marker.style)
      // "… dịp lễ 30/4 và 01/5 / - Giao Thanh tra Sở …": behind a figure only what goes on small is no marker for sure.
      const isCapital = inList.test(marker.form) && upper.test(this.#layout.text.charAt(marker.textStart))
      if (this.#parted || (this.#endsInFigure() && !isCapital)) return false
      return sibling || marker.form !== 'dash' || this.#beginsList(marker, line)
    }
    const before = this.#stack.findLast((item) => item.style === marker.style)
    const next = before?.ordinal !== undefined && marker.ordinal === before.ordinal + 1
    if (marker.form === 'paren') return (marker.ordinal === 1 && (blanks > 0 || !this.#sentenceIsOpen())) || next
    if (next) return true
    if (isLoneArticle(marker) && marker.ordinal !== this.#lastArticle + 1) return false
    return blanks > 0 || !this.#sentenceIsOpen() || (marker.ordinal === 1 && before === undefined)
  }

  /** "1. Về kiểm tra các hồ / chứa nhỏ trong tỉnh / - Giao Sở A … / - Giao Sở B …": right below a numbered head, and more dashes follow. */
  #beginsList(marker: Marker, line: number): boolean {
    const { blocks, lines, text } = this.#layout
    const top = this.#stack.at(-1)
    if (!this.#isBareHead(top) || top.ordinal === undefined) return false
    for (let at = line + 1; at <= line + reachOfList; at += 1) {
      const next = blocks[lines[at]?.block ?? -1]
      const ahead = next?.firstLine === at ? readMarker(text, next.start, next.end) : undefined
      if (ahead) return ahead.style === marker.style
    }
    return false
  }

  #endsInFigure(): boolean {
    return /\d/u.test(this.#layout.text.charAt((this.#last?.end ?? 1) - 1))
  }

  /** Whether a block right below the last one goes on its words. */
  #continues(block: Block, top: OpenItem | undefined): boolean {
    const { text } = this.#layout
    if (isLabelledLine(text, block.start, block.end) || this.#beginsDeed(block, top)) return false
    if (this.#isBareHead(top) && top.ordinal !== undefined && isWholeHeading(text, top, block.start)) return false
    return (
      this.#parted ||
      joinsFields(text, this.#last?.end ?? 0, block.start) ||
      lowerStart.test(text.slice(block.start, block.start + 2)) ||
      text.charAt((this.#last?.end ?? 1) - 1) === ',' ||
      this.#goesOn(top) ||
      this.#sentenceIsOpen() ||
      this.#beganShort(block) ||
      (top !== undefined && top.entries.length === 0 && this.#goesOnAsHeading(top, block))
    )
  }

  /** Whether words below a heading are in capitals or bold as it is. */
  #goesOnAsHeading(top: OpenItem, block: Block): boolean {
    return this.#areCapitals(top, block) || this.#goesOnBold(top, block)
  }

  /** Whether an item ends with the last block and holds nothing but its own words. */
  #isBareHead(top: OpenItem | undefined): top is OpenItem {
    return top !== undefined && top.entries.length === 0 && top.headEnd === this.#last?.end
  }

  /** "**2. Ban Tổ chức Liên đoàn / Lao động thành phố**": a numbered heading in bold goes on in bold, below a line that no mark ends. */
  #goesOnBold(top: OpenItem, block: Block): boolean {
    return (
      top.bold &&
      top.ordinal !== undefined &&
      top.headEnd === this.#last?.end &&
      this.#layout.lines[block.firstLine]?.bold === true &&
      open.test(this.#layout.text.slice(top.headEnd - 2, top.headEnd))
    )
  }

  /** "1. Đối với quản đốc các xưởng / Bố trí quạt …": a short numbered line without an end mark heads what begins with a verb in a capital. */
  #beginsDeed(block: Block, top: OpenItem | undefined): boolean {
    const { text } = this.#layout
    if (!this.#isBareHead(top) || top.ordinal === undefined) return false
    const length = top.headEnd - top.textStart
    if (length < 4 || length > longestHead || !open.test(text.slice(top.headEnd - 2, top.headEnd))) return false
    if (!upper.test(text.charAt(block.start)) || text.charCodeAt(top.headEnd - 1) === 44) return false
    // "2. Về an toàn lao động" / "Vụ đứt cáp …": where paragraphs stand on one line each, a long one is no end of a heading.
    if (this.#width === 0 && block.end - block.start > shortestParagraph) return true
    const words = text.slice(block.start, Math.min(block.end, block.start + 40))
    if (opensWithVerb(words)?.mainly === 'verb' || sends.test(words)) return true
    // "1. Đối với người đứng đầu / Trực tiếp …": nor does a name go on with such a word.
    return addresses.test(text.slice(top.textStart, top.textStart + 16)) && wordAt(words, 0)?.noun === false
  }

  /** Whether the heading of an item and the words below it are both in capitals. */
  #areCapitals(item: OpenItem, block: Block): boolean {
    return this.#isCapitals(item.textStart, item.headEnd) && this.#isCapitals(block.start, block.end)
  }

  #sentenceIsOpen(): boolean {
    if (!this.#last) return false
    const tail = this.#layout.text.slice(Math.max(0, this.#last.end - 2), this.#last.end)
    if (!open.test(tail)) return false
    if (dangling.test(this.#layout.text.slice(Math.max(0, this.#last.end - 8), this.#last.end))) return true
    // A heading has no end mark either: it is shorter than a full line.
    const line = this.#layout.lines[this.#last.line]
    return line !== undefined && this.#width > 0 && line.end - line.start >= this.#width * 0.72
  }

  /** "3. Các bộ, cơ quan thuộc Chính phủ; / Ủy ban nhân dân các tỉnh …": a short head that a semicolon leaves open. */
  #goesOn(top: OpenItem | undefined): boolean {
    if (!this.#isBareHead(top) || top.ordinal === undefined) return false
    return top.headEnd - top.textStart <= 90 && this.#layout.text.charAt(top.headEnd - 1) === ';'
  }

  /** Some pages break a paragraph after its first words: "Sở / Giáo dục và Đào tạo đề nghị …". */
  #beganShort(block: Block): boolean {
    if (!this.#last || this.#width === 0) return false
    const line = this.#layout.lines[this.#last.line]
    if (!line || this.#layout.blocks[line.block]?.firstLine !== line.index || line.end - line.start > longestBegun)
      return false
    const words = this.#layout.text.slice(line.start, line.end)
    // "1. Đánh giá chung": such words behind a number are a heading.
    const item = this.#stack.at(-1)
    const below = this.#layout.text.slice(block.start, Math.min(block.end, block.start + 40))
    if (
      item?.line === line.index &&
      (isHeadline(item) ||
        (item.ordinal !== undefined && isHeadingAbove(words.slice(item.textStart - line.start), below)))
    )
      return false
    return open.test(words) && !hasNoSmall(words)
  }

  #open(marker: Marker, block: Block, bold: boolean): void {
    const stack = this.#stack
    if (marker.form === 'article') this.#lastArticle = marker.ordinal ?? 0
    const same = stack.findLastIndex((item) => item.style === marker.style)
    const top = stack.at(-1)
    const list = top?.style === headingStyle(marker.style)
    const first = marker.ordinal === undefined || marker.ordinal === 1
    const announces = top !== undefined && this.#announces(top, marker)
    if (same >= 0) {
      const sibling = stack[same]
      const restarts = marker.ordinal === 1 && sibling !== undefined && same < stack.length - 1 && announces
      if (!restarts) this.#closeTo(same)
    } else {
      const sameForm = (top?.form === marker.form && marker.ordinal !== undefined) || list
      if (!(first && top !== undefined && (announces || sameForm) && top.form !== 'article')) {
        let depth = stack.length
        while (depth > 0 && (stack[depth - 1]?.rank ?? 0) >= marker.rank) depth -= 1
        this.#closeTo(depth)
      }
    }
    this.#push({
      kind: 'item',
      form: marker.form,
      style: marker.style,
      rank: marker.rank,
      marker: marker.text,
      ordinal: marker.ordinal,
      start: marker.start,
      textStart: Math.min(marker.textStart, block.end),
      headEnd: block.end,
      end: block.end,
      entries: [],
      bold,
      line: block.firstLine,
    })
  }

  /** An item that ends with a colon has its list below it. */
  #announces(item: OpenItem, marker: Marker): boolean {
    const last = item.entries.at(-1)
    // "- Chủ tịch UBND các xã." / "… yêu cầu:" / "1. …": a paragraph below the last addressee leads in to the document's own list.
    const above = item.ordinal === undefined && marker.ordinal !== undefined && marker.rank < item.rank
    if (above && last?.kind === 'paragraph' && /[.;]/u.test(this.#layout.text.charAt(item.headEnd - 1))) return false
    return this.#layout.text.charAt((last?.end ?? item.headEnd) - 1) === ':'
  }

  /** A line without a marker that heads what follows: a Markdown heading, a short line in capitals or in bold. */
  #isTitle(block: Block, bold: boolean, heading: number, blanks: number): boolean {
    const top = this.#stack.at(-1)
    // The title of a chapter stands on the line below its number.
    if (top && top.textStart >= top.headEnd && top.entries.length === 0) return false
    const length = block.end - block.start
    if (heading > 0) return length <= 200
    if (blanks === 0 && top && top.headEnd === this.#last?.end && this.#goesOnAsHeading(top, block)) return false
    if (length > 120 || length < 4 || (this.#parted && blanks === 0)) return false
    const words = this.#layout.text.slice(block.start, block.end)
    if (/[.;,]$/u.test(words) || words.includes('\t') || /^(?:NAY )?QUYẾT (?:ĐỊNH|NGHỊ)/iu.test(words)) return false
    if (hasNoSmall(words) && upper.test(words) && words.includes(' ')) return true
    return bold && upper.test(words.charAt(0)) && !words.endsWith(':')
  }

  /** A heading in capitals goes on in capitals: "II. VỀ CUNG CẤP DỊCH VỤ CÔNG TRỰC / TUYẾN …". */
  #isCapitals(start: number, end: number): boolean {
    if (end - start > 300 || !hasNoSmall(this.#layout.text, start, end)) return false
    const words = this.#layout.text.slice(start, end)
    return upper.test(words) && open.test(words)
  }

  /** Opens a headline without a number behind the items of a list. */
  #headsList(block: Block, blanks: number): boolean {
    const top = this.#stack.at(-1)
    if (!this.#last || this.#last.kind === 'row' || (blanks === 0 && this.#parted)) return false
    const rank = rankOfHeadline(this.#layout, block, top?.rank ?? 0, this.#last.end, this.#width)
    if (rank !== undefined) this.#openTitle(block, rank)
    return rank !== undefined
  }

  #openTitle(block: Block, rank: number): void {
    const stack = this.#stack
    let depth = stack.length
    while (depth > 0 && (stack[depth - 1]?.rank ?? 0) >= rank) depth -= 1
    this.#closeTo(depth)
    const { start, end, firstLine } = block
    this.#push({
      kind: 'item',
      form: 'title',
      style: `title${rank}`,
      rank,
      marker: '',
      ordinal: undefined,
      start,
      textStart: start,
      headEnd: end,
      end,
      entries: [],
      bold: true,
      line: firstLine,
    })
  }

  #append(block: Block, blanks: number): void {
    const top = this.#stack.at(-1)
    // The number of a chapter, an article alone on its line: the words follow on the next.
    if (top && top.textStart >= top.headEnd && top.entries.length === 0) {
      top.textStart = block.start
      top.headEnd = block.end
      this.#extend(block.end)
      return
    }
    const entries = top?.entries ?? this.entries
    const last = entries.at(-1)
    const continues = blanks === 0 && this.#last?.kind !== 'row' && this.#continues(block, top)
    if (continues && last?.kind === 'paragraph' && last.end === this.#last?.end) {
      entries[entries.length - 1] = { ...last, end: block.end }
      this.#joints.push(block.start - 1)
    } else if (continues && this.#isBareHead(top)) {
      top.headEnd = block.end
      this.#joints.push(block.start - 1)
    } else {
      entries.push({ kind: 'paragraph', start: block.start, end: block.end, line: block.firstLine })
    }
    this.#extend(block.end)
  }

  #push(item: OpenItem): void {
    const parent = this.#stack.at(-1)
    ;(parent?.entries ?? this.entries).push(item)
    this.#stack.push(item)
    this.#extend(item.end)
  }

  #closeTo(depth: number): void {
    this.#stack.length = Math.min(this.#stack.length, depth)
  }

  #extend(end: number): void {
    for (const item of this.#stack) item.end = end
  }
}
