import { markerForms } from '../../lexicon/markers.ts'
import type { Block, Layout, Line } from '../../syntax/layout.ts'
import { isStampOfProgram } from '../../syntax/stamp.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import {
  callsForMore,
  callsForNumber,
  isAddressee,
  isAddresseesOfTelegram,
  isBasis,
  isBodyMark,
  isBodyOpener,
  isCapitals,
  isMotto,
  isNumberLine,
  isPageFurniture,
  isPartCaption,
  type TitleWord,
} from './cues.ts'
import { isAuthorityInSmallLetters, isAuthorityLine } from './signing.ts'

const marker = latinPattern(`^(?:${markerForms.map((form) => form.pattern).join('|')})`)
/** A trích yếu longer than this is content that was mistaken for one. */
const longest = 1500

/**
 * First line after the title: name of the type, trích yếu, "(Ban hành kèm theo …)" and the line of the issuing authority
 * ("BỘ TRƯỞNG BỘ Y TẾ").
 */
export function endOfTitle(layout: Layout, title: number, word: TitleWord | undefined): number {
  const { lines } = layout
  const state: TitleState = {
    end: title + 1,
    block: lines[title]?.block ?? 0,
    subject: word?.alone === false,
    closed: false,
    length: 0,
    capitals: false,
  }
  const again = repeatOfTitle(layout, title, word)
  if (again !== undefined) {
    state.end = again + 1
    state.subject = false
  }
  for (let i = (again ?? title) + 1; i < Math.min(lines.length, title + 60); i += 1) {
    const line = lines[i]
    if (!line) break
    if (line.kind !== 'text') {
      state.closed ||= state.subject
      continue
    }
    const block = layout.blocks[line.block]
    if (!block) break
    // The rest of a paragraph that belongs to the title.
    if (line.index > block.firstLine && state.end > block.firstLine) {
      // "12/04/2023 14:20 | Lượt xem: 387" right below a trích yếu.
      if (isPageFurniture(layout.lineText(line))) break
      state.end = i + 1
    } else if (word && isNumberOfTitle(layout, title, word, i)) state.end = block.lastLine + 1
    else if (!takes(layout, state, line, block)) break
  }
  return state.end
}

/** "CHỈ THỊ CỦA BAN THƯỜNG VỤ" / "TỈNH ỦY" / "SỐ 14-CT/TU, NGÀY …": the number of a line right below a title that names its body, or that names it itself, is the title's. */
export function isNumberOfTitle(layout: Layout, title: number, word: TitleWord, at: number): boolean {
  const first = layout.lines[title]
  const line = layout.lines[at]
  if (!first || !line || at - title > mostOfBody || !isNumberLine(layout.lineText(line))) return false
  for (let i = title + 1; i <= at; i += 1)
    if (layout.lines[i]?.kind !== 'text' || (layout.lines[i]?.blanksBefore ?? 1) > 0) return false
  if (at === title + 1 && numberOfBody.test(layout.lineText(line))) return true
  return /^\s*(?:của|CỦA)\s/u.test(layout.text.slice(first.start + word.offset + word.length, line.start))
}
/** "SỐ 88/2031/QĐ-UBND NGÀY 02 THÁNG 5 NĂM 2031 CỦA ỦY BAN …" */
const numberOfBody = latin(/^số:? ?\d[^\n]{2,24} ngày [^\n]{6,30} của \p{L}/iu)
/** Lines of a body's name. */
const mostOfBody = 4

/**
 * "Kế hoạch số 27/KH-BTV ngày … của …" / "Đăng bởi: …" / "KẾ HOẠCH": the line on which the name of the type stands alone below the title that a
 * page prints, with nothing but the page's own words between them.
 */
function repeatOfTitle(layout: Layout, title: number, word: TitleWord | undefined): number | undefined {
  const first = layout.lines[title]
  if (!word || word.alone || !first) return undefined
  const name = layout.text.slice(first.start + word.offset, first.start + word.offset + word.length).toLowerCase()
  for (let i = title + 1; i <= title + mostBetween; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') return undefined
    const text = layout.lineText(line)
    if (text.toLowerCase() === name) return i
    if (!isPageFurniture(text)) return undefined
  }
  return undefined
}
/** Lines of a page between its title and the document's. */
const mostBetween = 3

/** What has been read of the title. */
interface TitleState {
  /** The line after it. */
  end: number
  /** The paragraph of the title line. */
  readonly block: number
  /** A trích yếu has begun. */
  subject: boolean
  /** A rule or "(Ban hành kèm theo …)" has ended the trích yếu. */
  closed: boolean
  /** Of the trích yếu, in characters. */
  length: number
  /** Its last paragraph is in capitals. */
  capitals: boolean
}

/** Reads one paragraph below the title line; false when the title ends. */
function takes(layout: Layout, state: TitleState, line: Line, block: Block): boolean {
  if (opensOther(layout, state, line) || isRowOfTable(layout, line)) return false
  const note = gluedBehind(layout, state, block)
  if (note === block.firstLine) return false
  const whole = layout.text.slice(block.start, note === undefined ? block.end : (layout.lines[note]?.start ?? 1) - 1)
  if (isAddresseesOfTelegram(whole)) return false
  const above = layout.text.slice(Math.max(0, block.start - 12), block.start - 1)
  const broken = callsForMore(above) || (/(?:^|\s)năm$/u.test(above) && /^\d{4}(?!\d)/u.test(whole))
  if (isAuthorityBelow(layout, state, line, block, broken)) {
    state.end = block.lastLine + 1
    return false
  }
  if (/^\( ?(?:Ban hành )?[Kk]èm|^\( ?Ban hành/u.test(whole)) {
    state.end = block.lastLine + 1
    state.closed = true
    return true
  }
  if (state.closed) {
    // After the rule below the trích yếu only an authority's line or a bracket may stand.
    if (whole.length < 120 && isCapitals(whole) && !marker.test(whole) && opensNext(layout, block))
      state.end = block.lastLine + 1
    return false
  }
  if (marker.test(whole) && !/^V ?\/ ?[Vv]/u.test(whole)) return false
  // "… VỚI THƯỜNG TRỰC TỈNH ỦY" / "Từ ngày 08 đến ngày 09 …": below a gap a sentence of small letters begins.
  if (state.capitals && !broken && line.blanksBefore > 0 && sentence.test(whole)) return false
  state.length += whole.length
  if (state.length > longest || isContent(layout, state, block, whole, broken)) return false
  state.subject = true
  state.capitals = isCapitals(whole) && whole.length >= longCapitals
  state.end = note ?? block.lastLine + 1
  return note === undefined
}

/** So much in capitals is a trích yếu of its own. */
const longCapitals = 50
/** "Từ ngày 08 đến ngày 09 tháng 11 …", "Sáng ngày 12/3, tại trụ sở …": how the first sentence of a record of a meeting begins. */
const sentence = latin(/^(?:Từ|Ngày|Sáng|Chiều|Trong|Vừa qua|Tại|Sau khi|Hôm nay)(?: \p{L}+)? [^\n]{0,60}\d/u)

/** The line of a paragraph at which something else begins, glued to the trích yếu. */
const gluedBehind = (layout: Layout, state: TitleState, block: Block): number | undefined =>
  noteOfConsolidation(layout, block) ?? sentenceInside(layout, state, block)

/** "Ngày 04 tháng 9 năm 2031, tại hội trường, …": a day or a place, and behind a comma the sentence itself. */
const sentenceOfMeeting = latin(
  /^(?:Từ ngày|Ngày|Sáng|Chiều|Trong (?:các )?ngày|Vừa qua|Hôm nay|Sau khi nghe)(?!\p{L})(?: [^\n,]{2,60})?,? [^\n]*\p{Ll}/u,
)
/** So many lines of a trích yếu may stand above it. */
const mostAbove = 6

/** The line at which the first sentence begins, where it is glued to the trích yếu: below a line that is done, in a paragraph that ends as a sentence does. */
function sentenceInside(layout: Layout, { subject, block: title }: TitleState, block: Block): number | undefined {
  const whole = layout.text.slice(block.start, block.end)
  if (subject || block.index === title || !/[.:;]$/u.test(whole)) return undefined
  for (let i = block.firstLine + 1; i <= Math.min(block.lastLine, block.firstLine + mostAbove); i += 1) {
    const [above, line] = [layout.lines[i - 1], layout.lines[i]]
    if (above?.kind !== 'text' || line?.kind !== 'text') return undefined
    const ended = layout.lineText(above).trimEnd()
    if (/[.:;]$/u.test(ended)) return undefined
    const text = layout.lineText(line)
    if (sentenceOfMeeting.test(text) && /\d|nghe/u.test(text) && !/[,–-]$/u.test(ended) && !callsForMore(ended))
      return i
  }
  return undefined
}

/** "Thông tư số 16/2018/TT-BLĐTBXH ngày … có hiệu lực kể từ …, được sửa đổi, bổ sung bởi:": what a consolidated text prints below its title, glued to it. */
const consolidates = latin(/^\p{Lu}\p{Ll}+ \p{Ll}+(?: \p{Ll}+){0,3} số \d/u)

/** The line of a paragraph at which such a note begins. */
function noteOfConsolidation(layout: Layout, block: Block): number | undefined {
  const words = layout.text.slice(block.start, block.start + longestNote).replace(/\n/gu, ' ')
  if (!/có hiệu lực (?:thi hành )?(?:kể )?từ.{0,200}(?:sửa đổi|bổ sung).{0,60}(?:bởi|theo)/u.test(words))
    return undefined
  const found = layout.lines
    .slice(block.firstLine, block.lastLine + 1)
    .find((line) => line.kind === 'text' && consolidates.test(layout.lineText(line)))
  return found?.index
}
const longestNote = 1200

/** Title and letterhead stand in one column or two; gaps that blanks leave part none. */
const isRowOfTable = (layout: Layout, line: Line): boolean => layout.lineText(line).split('\t').length > 2

/** Kính gửi, căn cứ, an article, a letterhead, furniture, a caption or a number: no line of a title. */
function opensOther(layout: Layout, { subject }: TitleState, line: Line): boolean {
  const text = layout.lineText(line)
  return (
    isAddressee(text) ||
    isBasis(text) ||
    isBodyMark(text) ||
    isMotto(text) ||
    isStampOfProgram(text) ||
    bodyOfStamp.test(text) ||
    isPageFurniture(text) ||
    (subject && isPartCaption(text)) ||
    (isNumberLine(text) &&
      !(subject && callsForNumber(layout.text.slice(Math.max(0, line.start - 60), line.start - 1))))
  )
}

/** "Cơ quan: VĂN PHÒNG CHÍNH PHỦ": the second line of a digital signature's stamp. */
const bodyOfStamp = /^(?:Cơ quan|Email|E-mail) ?: ?\S/u

/** The line of the issuing authority, right above the căn cứ. */
function isAuthorityBelow(layout: Layout, state: TitleState, line: Line, block: Block, broken: boolean): boolean {
  if (!(state.closed || state.subject) || !opensNext(layout, block)) return false
  const whole = layout.text.slice(block.start, block.end)
  if (isAuthorityLine(whole)) return true
  return !broken && line.blanksBefore > 0 && block.index > state.block + 1 && isAuthorityInSmallLetters(whole)
}

/** A paragraph that ends like a sentence, opens like one or is too long for a trích yếu. */
function isContent(layout: Layout, { subject }: TitleState, block: Block, whole: string, broken: boolean): boolean {
  if (isCapitals(whole)) return false
  // "Ban Chấp hành Đảng bộ xã, tại phiên họp ngày …," / "QUYẾT NGHỊ:": who decides.
  if (whole.endsWith(',') && decidesNext(layout, block)) return true
  const opener = isBodyOpener(whole)
  const next = opensNext(layout, block)
  if (goesOnLead(layout, block)) return false
  // A trích yếu of several matters has semicolons between them.
  const more = whole.endsWith(';') && whole.length < 240 && !opener && !next
  const ends = !more && /[.:;][”"]?$/u.test(whole)
  if (ends && !(whole.endsWith('.') && next && !subject && !opener)) return true
  if (subject && broken) return false
  return (opener && (subject || whole.length > 240)) || (subject && whole.length > 200)
}

/** The lines of a page's lead may be broken anywhere: "Công văn số 9/SYT-VP ngày … của Sở Y tế gửi Trạm Y tế," / "Huyện ủy về …". */
const longestLead = 4

/** Glued to a line above that has not ended, and only such lines down to the gap above "Kính gửi". */
function goesOnLead(layout: Layout, { firstLine }: Block): boolean {
  const above = layout.lines[firstLine - 1]
  if (above?.kind !== 'text' || /[.:;!?]$/u.test(layout.lineText(above))) return false
  for (let i = firstLine; i < firstLine + longestLead; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') return false
    if (line.blanksBefore > 0) return i > firstLine && opensLetter(layout, i)
  }
  return false
}

/** "Kính gửi", perhaps below "Nội dung công văn:". */
function opensLetter(layout: Layout, at: number): boolean {
  const [text = '', next = ''] = layout.lines.slice(at, at + 2).map((line) => layout.lineText(line))
  return isAddressee(text) || (/^[^:]{4,80}:$/u.test(text) && isAddressee(next))
}

const decides = /^(?:NAY )?QUYẾT (?:NGHỊ|ĐỊNH)/u

/** "QUYẾT NGHỊ" comes next. */
function decidesNext(layout: Layout, { index }: Block): boolean {
  const next = layout.blocks[index + 1]
  return next !== undefined && decides.test(layout.text.slice(next.start, next.start + 16))
}

/** Căn cứ, Kính gửi or an article comes next. */
function opensNext(layout: Layout, block: Block): boolean {
  const next = layout.blocks[block.index + 1]
  if (!next) return false
  const text = layout.text.slice(next.start, Math.min(next.end, next.start + 200))
  return isBasis(text) || isAddressee(text) || isBodyMark(text) || isBodyOpener(text)
}
