import { markerForms } from '../lexicon/markers.ts'
import { latin, latinPattern, letterCase } from '../text/letters.ts'
import { isLabelledLine } from './labelled-line.ts'
import type { RawLine } from './raw-lines.ts'

/** Begins like an item or a heading of the outline: never the continuation of the line above. */
const marker = latinPattern(`^[*#> ]*(?:${markerForms.map((form) => form.pattern).join('|')})`)
/** Lines that open a component of their own (NĐ 30/2020, Phụ lục I). */
const opener = latin(
  /^[*# ]*(?:Căn cứ |Chiểu |Xét |Theo đề nghị |Thực hiện (?=(?:Kế hoạch|Chỉ thị|Công văn|Nghị quyết|Quyết định|Chương trình|Hướng dẫn|Thông báo|Kết luận|Công điện|Thông tri|Luật|Nghị định|Thông tư)[ ,])|Nơi nhận|Kính gửi|Kính trình|QUYẾT (?:ĐỊNH|NGHỊ)|(?:TM|KT|TL|TUQ|Q)\.|[TK] ?\/ ?[MTL](?!\p{L}))/u,
)
/** A căn cứ ends with a mark; without one it goes on. */
const clause = /^[-*_ ]*(?:Căn cứ|Chiểu|Theo đề nghị|Xét|Thực hiện|Trên cơ sở) /u
const lower = latin(/^[*_"“(]*\p{Ll}/u)
const terminal = /(?:[.;:!?…]|\.\/\.)[*_"”’)]*$/u
const closed = /[.;:!?][*_"”’)]*$/u

/** Words that never end a line of their own: what follows belongs to them. */
const dangling = latin(
  /(?<!\p{L})(?:và|với|của|thuộc|hoặc|trên|các|những|cho|về|tại|theo|do|bởi|ở|trong|từ|đến|bằng|là|được|bị|khoản|điểm|Điều|Luật|Bộ|Sở|Ủy|Chỉ|Nghị|Quyết|Công|Thông|Kế|Kết)[*_ ]*$/u,
)

/** Words that a figure follows; above a line in capitals they end a name ("chuyển đổi số"). */
const beforeFigure = latin(/(?<!\p{L})(?:số|ngày|tháng|năm)[*_ ]*$/u)

/** "… các tỉnh Khánh Hòa, Gia" / "Lai …": names of one syllable are rare at the end of a list. */
const halfName = latin(/(?:[,:]| và) \p{Lu}\p{Ll}{1,6}$/u)

/** The same as `lower`, without a pattern: it is asked of every line. */
function startsSmall(text: string, start: number): boolean {
  let at = start
  while (at < start + 3 && '*_"“('.includes(text.charAt(at))) at += 1
  return letterCase(text.charCodeAt(at)) === 2
}

/** The second year of a period, and the first. */
const yearAhead = /^[-–] ?(?:19|20)\d{2}(?!\d)/u
const yearBehind = /(?<!\d)(?:19|20)\d{2}$/u

/** "Điều" / "4. Điều khoản thi hành": a page that breaks its lines anywhere parts an article from its number. */
const loneArticle = /^[*_#>"“ ]*(?:Điều|ĐIỀU)[*_ ]*$/u
const articleNumber = /^[*_ ]*\d{1,3}[a-z]?[.:](?!\d)/u

/** How the lines of a document are broken: hard wraps show as lines that go on in lower case. */
export interface Wrapping {
  /** The usual length of a full line, or 0 when lines are not wrapped. */
  readonly width: number
}

/**
 * Reads the wrapping off the lines that surely go on: no end mark, and the next one starts in lower case. In a short text with one of them, those whose
 * last word asks for more help.
 */
export function findWrapping(lines: readonly RawLine[], text: string): Wrapping {
  const lengths: number[] = []
  const asking: number[] = []
  for (let i = 1; i < lines.length; i += 1) {
    const above = lines[i - 1]
    const line = lines[i]
    if (above?.kind !== 'text' || line?.kind !== 'text' || line.blanksBefore > 0) continue
    const length = above.end - above.start
    if (length < 20 || length > 200) continue
    if (startsSmall(text, line.start)) {
      if (!terminal.test(text.slice(above.end - 6, above.end))) lengths.push(length)
    } else if (dangling.test(text.slice(above.end - 12, above.end))) asking.push(length)
  }
  if (lengths.length === 1) lengths.push(...asking)
  if (lengths.length < 2) return { width: 0 }
  lengths.sort((a, b) => a - b)
  return { width: lengths[Math.floor(lengths.length / 2)] ?? 0 }
}

/** Whether `line` goes on the sentence of the line above it. */
export function goesOn(above: RawLine, line: RawLine, text: string, wrapping: Wrapping): boolean {
  if (!areOfOneText(above, line)) return false
  if (line.goesOn) return true
  const length = above.end - above.start
  const apart = line.blanksBefore > 0
  // Nothing goes on after a blank line but a sentence broken by a page.
  if (apart && (length < 40 || line.blanksBefore > 6 || letterCase(text.charCodeAt(line.start)) === 1)) return false
  const printed = text.slice(line.start, Math.min(line.end, line.start + 40))
  // Word keeps a tab between marker and words.
  const head = printed.includes('\t') ? printed.replaceAll('\t', ' ') : printed
  const tail = text.slice(Math.max(above.start, above.end - 12), above.end)
  // "nhiệm kỳ 2025" / "- 2030": no item is a year behind a year.
  if (!apart && yearAhead.test(head) && yearBehind.test(tail)) return true
  if (!apart && length <= 12 && articleNumber.test(head) && loneArticle.test(text.slice(above.start, above.end)))
    return true
  if (opensItsOwn(head)) return false
  if (head.includes(':') && isLabelledLine(text, line.start, line.end)) return false
  // Across a blank line only a full line of prose goes on (a page break in a sentence).
  if (lower.test(head)) return apart ? /[\p{L}\d,]$/u.test(tail) : !closed.test(tail)
  if (apart || wrapping.width === 0) return false
  // "… NGHI SƠN - CỬA LÒ" / "Ngày 03/3/2031, tại …": below a title in capitals its sentence begins.
  if (isInCapitals(text, above) && /^\p{Lu}\p{Ll}/u.test(head)) return false
  if (asksForMore(text.slice(above.start, above.start + 20), tail, head, length)) return true
  return isFull(above, text, tail, wrapping)
}

/** Begins with a marker of the outline, or opens a component. */
function opensItsOwn(head: string): boolean {
  const isSmall = letterCase(head.charCodeAt(0)) === 2
  // Behind a small letter a marker has a mark or a figure, no other letter.
  if (!(isSmall && letterCase(head.charCodeAt(1)) === 2) && marker.test(head)) return true
  return !isSmall && opener.test(head)
}

/** Both are text of one kind of block, where lines wrap, and nothing keeps them apart. */
const areOfOneText = (above: RawLine, line: RawLine): boolean =>
  above.kind === 'text' &&
  line.kind === 'text' &&
  above.block === line.block &&
  !(line.block === 'metadata' || line.block === 'row' || line.block === 'heading') &&
  !line.apart

/** Whether a line is so full that a name or a number goes on in the next one. */
function isFull(above: RawLine, text: string, tail: string, { width }: Wrapping): boolean {
  const length = above.end - above.start
  // The content begins below the addressee's name.
  if (/^[*_ ]*K[íi]nh (?:gửi|trình)/u.test(text.slice(above.start, above.start + 14))) return false
  // A full line without an end mark goes on with a name or a number; a short one was broken by its writer.
  if (length < 30) return false
  // "… yêu cầu Giám đốc các sở: Y tế, Công Thương;" / "Chi cục trưởng …": names go on behind a semicolon in a line that is full.
  if (nameBehindMark.test(tail))
    return width >= 50 && length >= width * 0.9 && orders.test(text.slice(above.start, above.end))
  return length >= width * 0.8 && !terminal.test(tail)
}

const nameBehindMark = /\p{L};$/u
const orders = latin(/(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo) (?!tại|của)/u)

/** So much of a line's end tells that it is in capitals. */
const telling = 40

function isInCapitals(text: string, { start, end }: RawLine): boolean {
  let capitals = 0
  for (let i = Math.max(start, end - telling); i < end; i += 1) {
    const found = letterCase(text.charCodeAt(i))
    if (found === 2) return false
    if (found === 1) capitals += 1
  }
  return capitals > 10
}

/** The line above is a căn cứ without its mark, or ends in a word, comma or half a name that asks for more. */
function asksForMore(start: string, tail: string, head: string, length: number): boolean {
  if (length >= 20 && clause.test(start) && !terminal.test(tail)) return true
  if (length >= 10 && dangling.test(tail)) return true
  if (length >= 10 && !/^[*_ ]*\p{Lu}{2}/u.test(head) && beforeFigure.test(tail)) return true
  return length >= 30 && (/,[*_]*$/u.test(tail) || halfName.test(tail))
}
