import { issuerWord } from '../../identity/issuer.ts'
import { isSyllable } from '../../lexicon/words/syllables.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { isStampOfProgram } from '../../syntax/stamp.ts'
import { once } from '../../text/once.ts'
import type { LineRange } from '../parts/frame.ts'
import { spoiltArchiveLabel } from './archive.ts'
import {
  isAttachment,
  isBasis,
  isCapitals,
  isCopies,
  isMotto,
  isNumberLine,
  isPageCaption,
  isPageFurniture,
  isProperty,
  isProse,
  titleWord,
} from './cues.ts'
import {
  isAuthority,
  isPersonName,
  isSignerTitle,
  isSpeckedName,
  isStroke,
  nameBehindTitle,
  personName,
  signatureInside,
} from './signing.ts'
import { unlabelledList } from './unlabelled-list.ts'

export interface ClosingFrame {
  readonly closing: LineRange
  readonly appendix: LineRange
  readonly furniture: LineRange
}

/** A line of more cells is a row of a table. */
const mostColumns = 8

/** Lines between the list and its signer: rules, stamps, what a scanner saw of them. */
const mostBeforeSigner = 14

/** Lines of a closing that may pass between two of its parts. */
const reach = 90

/** Finds Nơi nhận and the signatures after `from`, what is attached, and the furniture at the foot. */
export function findClosing(layout: Layout, from: number): ClosingFrame {
  const { lines } = layout
  const foot = startOfFoot(layout, from)
  let attachment: number | undefined
  /** An article on entry into force came after the forms: they stood inside the articles. */
  let enforced = false
  let start: number | undefined
  const unlabelled = unlabelledList(layout, from, foot)
  for (let i = from; i < foot; i += 1) {
    const line = lines[i]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (i === unlabelled) {
      start = i
      break
    }
    // A form's own "Nơi nhận" stands in the attachment; it is not the document's.
    const mayOpen = attachment === undefined || enforced || (line.heading > 0 && isCopies(text))
    if (mayOpen && opensClosing(layout, line, i, text) && !isForm(layout, i)) {
      start = i
      break
    }
    if (attachment === undefined) {
      if (i > from && opensAttachment(layout, line, text)) attachment = i
    } else enforced ||= isEnforcement(layout, line)
  }
  if (start === undefined) {
    const end = attachment ?? foot
    return {
      closing: { start: end, end },
      appendix: { start: end, end: foot },
      furniture: { start: foot, end: lines.length },
    }
  }
  const end = endOfClosing(layout, start, foot)
  return { closing: { start, end }, appendix: { start: end, end: foot }, furniture: { start: foot, end: lines.length } }
}

/** "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ": a form that is attached or printed in the text, no closing. */
function isForm(layout: Layout, index: number): boolean {
  const names = (text: string): boolean => /(?:^|[ ,])CHỨC VỤ (?:CỦA )?NGƯỜI KÝ/u.test(text)
  const line = layout.lines[index]
  return (line !== undefined && names(layout.lineText(line))) || near(layout, index, 6, names)
}

function opensClosing(layout: Layout, line: Line, index: number, text: string): boolean {
  // The number of a page above the closing.
  if (/^\d{1,3}$/u.test(text)) return false
  // "Nơi" and "nhận:" may stand on two lines of one block.
  if (isCopies(text.length < 12 ? layout.text.slice(line.start, line.start + 20) : text)) return true
  // A scanner may have spoilt "Nơi nhận" and joined the columns: the last lines are looked through.
  if (index >= layout.lines.length - 12 && text.length < 80 && markBehind(text)) return true
  const c = text.charCodeAt(0)
  // Marks and titles begin with a capital; the second column is looked at only where there is one.
  const capital = (c >= 65 && c <= 90) || c === 272 || c === 34 || c === 39 || c === 46
  if (capital && opensSignature(layout, index, text)) return true
  return (
    line.cells.length > 1 &&
    line.cells.length <= mostColumns &&
    line.cells.some(
      (cell, n) => n > 0 && (isCopies(layout.lineText(cell)) || opensSignature(layout, index, layout.lineText(cell))),
    )
  )
}

function markBehind(text: string): boolean {
  const at = signatureInside(text)
  return at > 0 && at < 30 && isAuthority(text.slice(at))
}

function opensSignature(layout: Layout, index: number, text: string): boolean {
  const second = text.charCodeAt(1)
  // "TM.", "T/M", "CHỦ": a capital or a mark follows; most sentences fail here.
  if (second > 96 && second < 123) return false
  if (isAuthority(text)) return followedByTitle(layout, index)
  // Title and name on one line say enough.
  if (nameBehindTitle(text) > 0) return true
  if (!isSignerTitle(text) && !/^XÁC THỰC VĂN BẢN HỢP NHẤT/u.test(text)) return false
  // The issuing authority's line above the căn cứ is no signature.
  return !near(layout, index, 4, isBasis) && followedByName(layout, index)
}

/** Within the next lines a head's title or a name stands alone. */
function followedByTitle(layout: Layout, index: number): boolean {
  return (
    near(layout, index, 8, (text) => isSignerTitle(text) || isAuthority(text) || isPersonName(text)) ||
    index >= layout.lines.length - 12
  )
}

function followedByName(layout: Layout, index: number): boolean {
  return near(layout, index, 12, isPersonName) || near(layout, index, 3, isCopies) || index >= layout.lines.length - 6
}

function near(layout: Layout, index: number, count: number, test: (text: string) => boolean): boolean {
  for (let i = index; i < Math.min(layout.lines.length, index + count); i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    for (const [n, cell] of line.cells.entries()) {
      if (i === index && n === 0 && line.cells.length === 1) continue
      if (test(layout.lineText(cell))) return true
    }
  }
  return false
}

function opensAttachment(layout: Layout, line: Line, text: string): boolean {
  if (text.length > 120) return false
  const c = text.charCodeAt(0)
  if (c === 80 || c === 77 || c === 66)
    return isAttachment(text) && (isCapitals(text.slice(0, 12)) || lengthOfBlock(layout, line) < 40)
  return c === 67 && isMotto(text) && layout.lineText(line).length < 60
}

function lengthOfBlock(layout: Layout, line: Line): number {
  const block = layout.blocks[line.block]
  return block ? block.end - block.start : line.end - line.start
}

/** "Điều 9. Hiệu lực thi hành", "… chịu trách nhiệm thi hành Quyết định này". */
function isEnforcement(layout: Layout, line: Line): boolean {
  const c = layout.text.charCodeAt(line.start)
  // Cheap: such a line begins with Đ, or the words stand in its first half.
  const end = layout.blocks[line.block]?.end ?? line.end
  const text = layout.text.slice(line.start, Math.min(end, line.start + 160))
  if (c === 272 && /^Điều \d+[a-z]?[.:] ?(?:Hiệu lực|Điều khoản|Tổ chức thực hiện|Trách nhiệm)/u.test(text)) return true
  return (
    (text.includes(' thi hành') || text.includes(' hiệu lực')) &&
    /chịu trách nhiệm thi hành|có hiệu lực (?:thi hành )?(?:kể )?từ/u.test(text)
  )
}

/** "- Lưu: VT", "…; Lưu VP": the archive's item is the last of the list. */
const archiveItem = /(?:^|[-+•~*·;] ?)(?:[Ll][ưu]u|LƯU)(?: ?:|[ .,;]|$)/u
const isArchived = (text: string): boolean =>
  archiveItem.test(text) || spoiltArchiveLabel(text.replace(/^[-+•~*·] ?/u, '')) > 0

const opensCopies = (layout: Layout, line: Layout['lines'][number]): boolean =>
  isCopies(layout.text.slice(line.start, line.start + 20)) && !isArchived(layout.lineText(line))

function endOfClosing(layout: Layout, start: number, foot: number): number {
  const { lines } = layout
  const first = lines[start]
  let end = start + 1
  let named = false
  /** Nơi nhận is being listed; the archive's line ends it. */
  let listing = first !== undefined && (opensCopies(layout, first) || isItem(layout.lineText(first)))
  let filed = false
  for (let i = start + 1; i < Math.min(foot, start + reach); i += 1) {
    const line = lines[i]
    if (!line) break
    if (line.kind !== 'text') continue
    const text = layout.lineText(line)
    if (isStampOfProgram(text) || isStroke(text)) continue
    const cells = line.cells.slice(0, mostColumns).map((cell) => layout.lineText(cell))
    // Behind a signer's name a further one matters only where the closing might end.
    const signing = once(() => cells.some((cell) => isAuthority(cell) || isSignerTitle(cell)))
    const name = once(() => cells.some((cell) => personName(cell) !== undefined || isSpeckedName(cell)))
    if (isMotto(text) || (named && isNumberLine(text))) return withoutLetterhead(layout, start, end)
    const isRest = once(() => isRestOfHead(layout, i))
    if (leavesClosing(line, text, isRest, signing)) break
    const copies = cells.some((cell) => isCopies(cell))
    if (
      named && !listing
        ? isBehindName(text, () => copies || signing() || name() || isRest())
        : filed && !named && isBehindArchive(layout, i)
    )
      break
    if (copies) listing = true
    if (listing && isArchived(text)) {
      listing = false
      filed = true
    }
    named ||= name()
    end = i + 1
  }
  return end
}

/** Behind the list and the signer's name: the page goes on, or what is neither a further signer nor the list. */
const isBehindName = (text: string, isOfClosing: () => boolean): boolean =>
  isPageFurniture(text) || ((text.length > 24 || isItem(text)) && !isOfClosing())

/** Behind the archive's item and a gap, with nobody who signs below: what the document does not hold. */
function isBehindArchive(layout: Layout, index: number): boolean {
  const line = layout.lines[index]
  if (line === undefined || line.blanksBefore === 0 || !isOther(layout.lineText(line))) return false
  return !near(layout, index - 1, mostBeforeSigner, signs)
}

const signs = (text: string): boolean =>
  isAuthority(text) || isSignerTitle(text) || personName(text) !== undefined || signedByHand.test(text)
const signedByHand = /^\(?(?:Đã ký|ĐÃ KÝ|Ký tên|Chữ ký)/u

/** "KT. TRƯỞNG PHÒNG" / "KẾ HOẠCH TỔNG HỢP" / "PHÓ TRƯỞNG PHÒNG": between a head's title and who signs, the name of his unit goes on. */
function isRestOfHead(layout: Layout, index: number): boolean {
  const cellsOf = (at: number): readonly string[] =>
    layout.lines[at]?.kind === 'text' ? (layout.lines[at]?.cells ?? []).map((cell) => layout.lineText(cell)) : []
  if (!cellsOf(index - 1).some((cell) => isAuthority(cell) || isSignerTitle(cell))) return false
  const next = [index + 1, index + 2, index + 3].find((at) => cellsOf(at).some((cell) => !isStroke(cell)))
  return next !== undefined && cellsOf(next).some(signs)
}

/** Behind the archive's item and a gap, with nobody who signs below: a heading in whole words, a row of a record. */
function isOther(text: string): boolean {
  if (isProperty(text)) return true
  const words = text.match(/\p{L}+/gu) ?? []
  return words.length > 2 && isCapitals(text) && words.every(isSyllable) && !markBehind(text)
}

const isItem = (text: string): boolean => /^[-+•~*·]/u.test(text)

/** An attachment, a title, prose, the caption of a page or a note begins. */
function leavesClosing(line: Line, text: string, isRest: () => boolean, signing: () => boolean): boolean {
  if (isAttachment(text) && !/^\(? ?đính kèm/iu.test(text)) return true
  if (titleWord(text, line.bold || line.heading > 0) && !isRest()) return true
  if (isProse(text) && !isItem(text) && !signing() && !isCopies(text)) return true
  return isPageCaption(text) || /^\[[ivx\d]{1,4}\]/u.test(text)
}

/** The next document's letterhead begins with the names of its bodies: they are no part of this closing. */
function withoutLetterhead(layout: Layout, start: number, end: number): number {
  let last = end
  for (let i = end - 1; i > start; i -= 1) {
    const line = layout.lines[i]
    if (!line || (line.kind === 'text' && !(isCapitals(layout.lineText(line)) && issuerWord(layout.lineText(line)))))
      break
    last = i
  }
  return last
}

/** So long is a paragraph of the text; headlines of other news are shorter. */
const prose = 160
/** "+ Đặt hai thùng rác tại mỗi nhà văn hóa thôn.": a sentence of the text; headlines end without a mark. */
const wholeSentence = /^[^|[\]]{40,}\p{Ll}[^|[\]]{0,12}[.:;]$/u

/** First line of the furniture at the foot of a page: counters, links, the caption that repeats the title. */
function startOfFoot(layout: Layout, from: number): number {
  const { lines } = layout
  let foot = lines.length
  for (let i = lines.length - 1; i > from && lines.length - i < 60; i -= 1) {
    const line = lines[i]
    if (!line) break
    if (line.kind !== 'text') continue
    const text = layout.lineText(line)
    if (isPageFurniture(text) || isPageCaption(text)) foot = i
    // A picture's caption in the middle of an article is no foot: prose stands below it.
    else if (foot < lines.length && (lengthOfBlock(layout, line) > prose || wholeSentence.test(text))) break
    else if (lines.length - i > 12 || foot === lines.length) {
      if (foot === lines.length || foot - i > 6) break
    }
  }
  return foot
}
