import type { Nodes, Root } from 'mdast'
import { pageFurniture, pageFurnitureSign, pageNumber } from '../lexicon/furniture.ts'
import { latin, latinPattern, letterCase } from '../text/letters.ts'
import { seamOfClosing, seamsOfLetterhead } from './flattened.ts'
import { isStampOfProgram } from './stamp.ts'

/** A physical line of the normalised text, white space around it left out, with what the block tree says of it. */
export interface RawLine {
  readonly start: number
  readonly end: number
  readonly kind: 'text' | 'bar' | 'rule' | 'star' | 'furniture'
  readonly block: 'paragraph' | 'heading' | 'row' | 'metadata'
  /** Index of the leaf of the block tree. */
  readonly leaf: number
  readonly heading: number
  readonly blanksBefore: number
  readonly indent: number
  /** The sentence of the text above goes on here: a page number stands between. */
  readonly goesOn?: true
  /** Cut off a line that held several: no sentence of the line above goes on here. */
  readonly apart?: true
}

interface Leaf {
  readonly start: number
  readonly end: number
  readonly block: RawLine['block']
  readonly heading: number
}

/** The leaves of the tree in text order: paragraphs (a list item's with its marker), headings, table rows, rules, metadata. */
function leaves(root: Root): Leaf[] {
  const found: Leaf[] = []
  const add = (node: Nodes, block: Leaf['block'], heading = 0, from?: number): void => {
    const start = from ?? node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined && end > start) found.push({ start, end, block, heading })
  }
  const walkAll = (nodes: readonly Nodes[], from?: number): void => {
    for (const [i, node] of nodes.entries()) walk(node, i === 0 ? from : undefined)
  }
  const walk = (node: Nodes, from?: number): void => {
    if (node.type === 'yaml') add(node, 'metadata')
    else if (node.type === 'heading') add(node, 'heading', node.depth, from)
    else if (node.type === 'tableRow') add(node, 'row')
    else if (node.type === 'root' || node.type === 'list' || node.type === 'blockquote' || node.type === 'table')
      walkAll(node.children, from)
    else if (node.type === 'listItem' && node.children.length > 0)
      walkAll(node.children, from ?? node.position?.start.offset)
    else add(node, 'paragraph', 0, from)
  }
  walk(root)
  return found
}

const lone = {
  bar: /^[|\s]+$/u,
  rule: /^(?:[-_=~.*\\] ?){3,}$/u,
  star: /^(?:[*\\] ?){1,12}$/u,
  blank: /^(?:\*\* ?\*\*|\* ?\*|[\s*#>]*)$/u,
  /** "---o0o---", "-----o----", "o0o": a rule with its ornament. */
  ornament: /^(?:[-_=~.*]{2,} ?[oO0]{1,5} ?[-_=~.*]{2,}|[-_=~.*]{0,2}[oO][oO0][oO0]{1,3}[-_=~.*]{0,2})$/u,
}
const furniture = latinPattern(`^(?:${pageFurniture.join('|')})$`)
const furnitureSign = latinPattern(pageFurnitureSign)
const numberOnly = latinPattern(`^(?:${pageNumber})$`)

function kindOf(text: string): RawLine['kind'] | undefined {
  const first = text.charCodeAt(0)
  if (text.length <= 60 && (isOrnament(first, text) || isOfPictographs(first, text))) return 'rule'
  // Letters and digits first: nearly every line is decided here. C G (công báo), T P (trang, page) may be furniture.
  if (first > 127 || (first >= 97 && first <= 122 && !/^(?:https?|file):/u.test(text))) return 'text'
  if (text.length <= 160) {
    // Capitals and figures begin none of these.
    if (holdsMarksOnly(text)) {
      if (lone.bar.test(text)) return 'bar'
      if (lone.star.test(text))
        return lone.blank.test(text) && text.length > 3 && text.includes(' ') ? undefined : 'star'
      if (lone.rule.test(text)) return 'rule'
      if (lone.blank.test(text)) return undefined
    }
    if (mayBeFurniture(text) && furniture.test(text)) return 'furniture'
  }
  return 'text'
}

/** A stroke, a figure at the end, or one of the words of furniture: all of it has one. */
function mayBeFurniture(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return (last > 47 && last < 58) || text.includes('/') || furnitureSign.test(text)
}

/** Begins and ends with the marks of a rule or with the letters of its ornament. */
function isOrnament(first: number, text: string): boolean {
  if (first !== 111 && first !== 79 && !'-_=~.*'.includes(text.charAt(0))) return false
  return text.length >= 3 && /[oO]/u.test(text) && lone.ornament.test(text)
}

/** "➖➖➖➖", "━━━━", "🌸🌸🌸": what a post draws between its parts. */
function isOfPictographs(first: number, text: string): boolean {
  return first >= 0x2500 && text.length >= 3 && pictographsOnly.test(text)
}
const pictographsOnly = /^(?:\p{Extended_Pictographic}|[\u2500-\u257f ]|\ufe0f|\u200d)+$/u

/** Marks and white space; nothing that holds a letter or a figure is a rule, a bar or a star. */
function holdsMarksOnly(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i)
    if (!'|*\\-_=~.#>'.includes(c) && c.trim() !== '') return false
  }
  return true
}

const white = (code: number): boolean => code <= 32
const none: readonly number[] = []

/** All lines of the tree's leaves; blank ones are only counted. */
export function rawLines(root: Root, text: string): RawLine[] {
  const lines: RawLine[] = []
  let seen = 0
  for (const [leaf, { start: leafStart, end: leafEnd, block, heading }] of leaves(root).entries()) {
    let at = leafStart
    while (at < leafEnd) {
      const newline = text.indexOf('\n', at)
      const stop = newline < 0 || newline > leafEnd ? leafEnd : newline
      let start = at
      let end = stop
      while (start < end && white(text.charCodeAt(start))) start += 1
      while (end > start && white(text.charCodeAt(end - 1))) end -= 1
      if (start < end) {
        const whole = text.slice(start, end)
        const seams = block === 'paragraph' || block === 'heading' ? seamsOf(whole) : none
        for (const piece of piecesOf(text, start, end, seams)) {
          const kind = kindOf(seams.length === 0 ? whole : text.slice(piece.start, piece.end))
          if (!kind) continue
          const line: RawLine = {
            start: piece.start,
            end: piece.end,
            kind,
            block,
            leaf,
            heading,
            blanksBefore: blanks(text, seen, piece.start),
            indent: indentOf(text, piece.start),
          }
          lines.push(piece.start > start ? { ...line, apart: true } : line)
          seen = piece.end
        }
      }
      at = stop + 1
    }
  }
  return withPageNumbers(lines, text)
}

function seamsOf(line: string): readonly number[] {
  const closing = seamOfClosing(line)
  return closing > 0 ? [closing] : seamsOfLetterhead(line)
}

/** The stretches of a line between its seams, white space around each left out. */
function piecesOf(
  text: string,
  start: number,
  end: number,
  seams: readonly number[],
): readonly { readonly start: number; readonly end: number }[] {
  if (seams.length === 0) return [{ start, end }]
  const bounds = [start, ...seams.map((seam) => start + seam), end]
  return bounds.slice(0, -1).flatMap((from, i) => {
    let first = from
    let last = bounds[i + 1] ?? end
    while (first < last && white(text.charCodeAt(first))) first += 1
    while (last > first && white(text.charCodeAt(last - 1))) last -= 1
    return last > first ? [{ start: first, end: last }] : []
  })
}

function blanks(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 10) count += 1
  return Math.max(0, count - 1)
}

function indentOf(text: string, start: number): number {
  let width = 0
  for (let i = start - 1; i >= 0; i -= 1) {
    const code = text.charCodeAt(i)
    if (code === 9) width += 8
    else if (code === 32) width += 1
    else break
  }
  return width
}

/** A lone number within two lines of a gazette's line or a page break is a page number, and so is one that stands inside a sentence. */
function withPageNumbers(lines: RawLine[], text: string): RawLine[] {
  const isNumber = (line: RawLine | undefined): line is RawLine =>
    line?.kind === 'text' && line.end - line.start <= 8 && numberOnly.test(text.slice(line.start, line.end))
  const isStamp = (line: RawLine | undefined): boolean =>
    line?.kind === 'text' && isStampOfProgram(text.slice(line.start, Math.min(line.end, line.start + 30)))
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (line?.kind === 'furniture') {
      for (const near of [i - 2, i - 1, i + 1, i + 2]) {
        const number = lines[near]
        if (isNumber(number)) lines[near] = { ...number, kind: 'furniture' }
      }
      // "… đón tân binh, | Trang 2/4 | báo cáo Bộ Chỉ huy": the head or foot of a page inside a sentence.
      partInside(lines, i, i, text)
    } else if (isStamp(line)) {
      // "… gửi | Ký bởi: Sở Nội vụ | Thời gian ký: 12/08/2025 | Sở Nội vụ trước ngày …": a digital signature laid over the text.
      let last = stampRecord(lines, i, text)
      const whole = last > i
      while (isStamp(lines[last + 1])) last += 1
      if (!partInside(lines, i, last, text, shortLine) && whole) setAside(lines, i, last)
      i = last
    } else if (isNumber(line)) {
      const note = footnoteAbove(lines, i, text)
      if (note > 0 && partInside(lines, note, i, text)) continue
      const next = lines[i + 1]
      // "- 3 -", a form feed: nothing but the number of a page stands so, below however short a line.
      const isSure = text.charCodeAt(line.start) === 45 || (next && text.slice(line.end, next.start).includes('\f'))
      // Some converters leave a blank line on one side only.
      if (isSure || line.blanksBefore + (next?.blanksBefore ?? 0) > 0 || isPage(text.slice(line.start, line.end)))
        partInside(lines, i, i, text, isSure ? shortLine : fullLine)
    }
  }
  return lines
}

/** The number of a page behind the first, without the marks of a list. */
const isPage = (number: string): boolean => /^(?:[2-9]|[1-9]\d)$/u.test(number)

/** Lines `from` to `to` that stand inside a sentence are of the page, and the sentence goes on below them; false where none is broken off. */
function partInside(lines: RawLine[], from: number, to: number, text: string, least = fullLine): boolean {
  const above = lines[from - 1]
  const below = lines[to + 1]
  if (!above || !below || !isInterrupted(above, below, text, least)) return false
  setAside(lines, from, to)
  lines[to + 1] = { ...below, goesOn: true }
  return true
}

function setAside(lines: RawLine[], from: number, to: number): void {
  for (let i = from; i <= to; i += 1) {
    const line = lines[i]
    if (line) lines[i] = { ...line, kind: 'furniture' }
  }
}

const recordLine = /^(?:Người ký|Email|Cơ quan|Chức vụ|Địa chỉ|Lý do) ?:/u
const recordEnd = /^Thời gian ký ?: ?\d/u

/** "Người ký: …, Email: …, Cơ quan: …, Thời gian ký: …": the last line of a record of signing that begins at `first`, of three lines or more; else `first`. */
function stampRecord(lines: readonly RawLine[], first: number, text: string): number {
  for (let i = first; i < first + longestRecord; i += 1) {
    const line = lines[i]
    if (line === undefined) return first
    const words = text.slice(line.start, Math.min(line.end, line.start + 24))
    if (recordEnd.test(words)) return i > first + 1 ? i : first
    if (!recordLine.test(words)) return first
  }
  return first
}
const longestRecord = 6

const footnoteMark = /^(?:\(\d{1,2}\)|\[\d{1,2}\]|\d{1,2}) /u
const longestNote = 10

/** "____ / (1) Toàn xã có 214 hộ … / 2": where the line above the footnotes of a page stands, whose number is at `number`; -1 without any. */
function footnoteAbove(lines: readonly RawLine[], number: number, text: string): number {
  for (let i = number - 1; i >= Math.max(1, number - longestNote); i -= 1) {
    const line = lines[i]
    const first = lines[i + 1]
    if (line?.kind !== 'rule') continue
    return first !== undefined && i + 1 < number && footnoteMark.test(text.slice(first.start, first.start + 6)) ? i : -1
  }
  return -1
}

/** Shorter lines are names, titles and cells, which end without a mark. */
const fullLine = 40
const shortLine = 16
/** How far before the end a bracket may stand open. */
const bracketReach = 120
const endMark = /[.;:!?…][*_"”’)]*$/u
/** "- TAND các huyện (để | 2 | thực hiện);": an item is short and still a sentence. */
const itemStart = latin(/^[-+•] ?\p{L}/u)

/** Behind such words no sentence ends: "trước ngày 15 tháng | 5 | 8 năm 2031", "của | 3 | Sở Y tế". */
const leftOpen = latin(
  /(?:[ (](?:và|của|tại|các|cho|với|theo|ngày|tháng|năm|số|là|trong|do|để|từ|đến|về|bởi|hoặc|gửi|trình|nộp|Điều|khoản)|,)$/u,
)

/** "… số 72/HD- | 2 | HC ngày …", "số 15/2031/ | - 4 - | TT-BNV": a number that ends at its separator, and what goes on with it. */
const openNumber = latin(/(?<![\p{L}\d])\d{1,6}[/-](?:(?:\d{4}|\p{Lu}[\p{L}\d&]{0,12}) ?[/-]){0,3}$/u)
const restOfNumber = latin(
  /^(?:\d{4}[/-])?\p{Lu}{1,2}[\p{L}\d&]{0,12}(?:[-/]\p{Lu}[\p{L}\d&]{0,12}){0,3}(?:[ ,;.)]|$)/u,
)

/**
 * Whether a sentence is broken off and goes on in the line below: in small letters behind a full line or in an item; behind such a word in a
 * full line; inside a bracket or a number.
 */
function isInterrupted(above: RawLine, below: RawLine, text: string, least: number): boolean {
  if (above.kind !== 'text' || below.kind !== 'text' || above.block !== 'paragraph' || below.block !== 'paragraph')
    return false
  if (endMark.test(text.slice(above.end - 4, above.end))) return false
  const isFull = above.end - above.start >= least
  const isSmall = letterCase(text.charCodeAt(below.start)) === 2
  if (isSmall && (isFull || itemStart.test(text.slice(above.start, above.start + 4))))
    return !/^[a-zđ][).]/u.test(text.slice(below.start, below.start + 2))
  if (isFull && leftOpen.test(text.slice(Math.max(above.start, above.end - 10), above.end))) return true
  const tail = text.slice(Math.max(above.start, above.end - bracketReach), above.end)
  if (openNumber.test(tail.slice(-40)))
    return restOfNumber.test(text.slice(below.start, Math.min(below.end, below.start + 60)))
  const head = text.slice(below.start, Math.min(below.end, below.start + bracketReach))
  const closes = head.indexOf(')')
  const opens = head.indexOf('(')
  return tail.lastIndexOf('(') > tail.lastIndexOf(')') && closes >= 0 && (opens < 0 || closes < opens)
}
