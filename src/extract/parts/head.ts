import { issuerWord } from '../../identity/issuer.ts'
import { anyTypeName } from '../../lexicon/document-types.ts'
import { subjectMark } from '../../lexicon/header-cues.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import type { Anchors } from './anchors.ts'
import {
  isAddressee,
  isAddresseesOfTelegram,
  isBasis,
  isBodyMark,
  isBodyOpener,
  isCapitals,
  isCopies,
  isDateLine,
  isMotto,
  isNumberLine,
  isPageCaption,
  isPageFurniture,
  isPartCaption,
  isProse,
  titleWord,
} from './cues.ts'

/** First line of the letterhead: the bodies stand above quốc hiệu or the number, in capitals. */
export function startOfHead(layout: Layout, anchors: Anchors): number {
  const top = anchors.behindStamp ?? (anchors.metadata[0]?.start === 0 ? anchors.metadata[0].end : 0)
  const from = anchors.letterhead
  if (from === undefined) return anchors.title ?? startWithoutTitle(layout, anchors, top)
  let start = from
  const parted = bodyBesideMotto(layout, from)
  for (let i = from - 1; i >= top && from - i < 30; i -= 1) {
    const line = layout.lines[i]
    if (!line) break
    if (line.kind !== 'text') {
      start = i
      continue
    }
    // The first body stands beside quốc hiệu: what a gap parts from them is a stamp.
    if (parted && (layout.lines[start]?.blanksBefore ?? 0) > 0) break
    const text = layout.lineText(line)
    if (address.test(text)) continue
    if (isOfPage(text) || titleWord(text, false)) break
    const first = line.cells[0]
    const named = first !== undefined && isCapitals(layout.lineText(first)) && text.length <= 160
    const near = text.length <= 60 && anchors.title !== undefined && i > from - 6 && isCapitals(text.slice(0, 3))
    if (!named && !near && !isDateLine(text) && !(text.length <= 60 && tornDate.test(text))) break
    start = i
  }
  return start
}

/** "Mường Khoàng, ngày ~2 th… g 6 n": place and day in a corner that is torn. */
const tornDate = latin(/^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4}, ngày(?: |$)/u)

const isOfPage = (line: string): boolean => isPageFurniture(line) || isPageCaption(line)

/** Without letterhead and title: the top, when it may belong to what surely is content, else that content. */
function startWithoutTitle(layout: Layout, { content, metadata }: Anchors, top: number): number {
  if (content === undefined) return top
  // A record below a caption is no part of the document either, nor is a caption below it.
  let behind = metadata.findLast(({ end }) => end <= content)?.end ?? top
  while (behind < content && isNoContent(layout, behind)) behind += 1
  return isTop(layout, behind, content) ? behind : content
}

function isNoContent(layout: Layout, at: number): boolean {
  const line = layout.lines[at]
  return line?.kind !== 'text' || isPageCaption(layout.lineText(line))
}

/** Companies, hospitals and schools put it below their name. */
const address = /^[*_]*(?:Địa chỉ|Đ\/c|Trụ sở|Điện thoại|ĐT|Tel|Email|E-mail|Website|Fax|MST|Mã số thuế) ?[:.]/iu

/** "TỔNG CỤC THUẾ  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
function bodyBesideMotto(layout: Layout, at: number): boolean {
  const line = layout.lines[at]
  if (!line) return false
  const text = layout.lineText(line)
  const motto = bare(text.slice(0, 160)).search(/c.ng h.{1,2} ?x. h.i|dang c.ng s.n/u)
  return motto > 3 && issuerWord(text.slice(0, motto).trim()) !== undefined
}

/** Nothing but short lines between: they belong to the document. */
function isTop(layout: Layout, top: number, content: number): boolean {
  const text = layout.lineText(layout.lines[content] ?? { start: 0, end: 0 })
  // A page that reproduces a letter may print a lead above it; an article may name an article of a law below its own.
  const leads = isAddressee(text) || isAddresseesOfTelegram(text)
  const isNoTop = (line: string): boolean =>
    isPageFurniture(line) ||
    (namesDocument.test(line) && (leads || ofDatabase.test(line))) ||
    (leads && (isProse(line) || (sentence.test(line) && !isCapitals(line))))
  return (
    content - top <= 6 &&
    !layout.lines.slice(top, content).some((line) => line.kind === 'text' && isNoTop(layout.lineText(line)))
  )
}

/** "Phòng Nội vụ đề nghị các xã nộp hồ sơ.": the summary that a page prints above a letter. */
const sentence = latin(/^\p{Lu}[^.]{24,}\p{L}[^.]{0,12}[.!?]$/u)

/** "# Báo cáo 88/BC-BKHCN": the caption of a page, with the type in small letters, which a letterhead never has. */
const namesDocument = latinPattern(`^[#*"(\\s]*(?:${anyTypeName}) (?:số )?:? ?\\d{1,5}(?:/\\d{4})?[/-]\\p{Lu}`)

/** "Quyết định 418/QĐ-UBND năm 2026 phê duyệt … do tỉnh Sơn La ban hành". */
const ofDatabase = /^[^ ]+(?: [^ \d]+){0,4} \d\S+ năm \d{4} | ban hành[."]*$/u

const isLetterheadMark = (text: string): boolean =>
  text.length < 120 && (isNumberLine(text) || isDateLine(text) || isMotto(text))

const subjectStart = latinPattern(`^[._:;,'"* -]{0,5}(?:${subjectMark})`)
const item = latin(/^(?:\d{1,2}[.)-] |[IVX]{1,4}[.-] |[a-zđ]\) |- )(?=\p{Lu}\p{Ll})/u)
const twoSentences = latin(/\p{Ll}{2,}\. \p{Lu}\p{L}+ \p{Ll}/u)

/** A letter whose trích yếu and addressees were lost begins with a sentence, an item or "Nơi nhận". */
function opensBody(text: string): boolean {
  if (isCopies(text) || item.test(text)) return true
  return (
    text.length >= 60 &&
    !isCapitals(text.slice(0, 30)) &&
    ((isBodyOpener(text) && /[.:]$/u.test(text)) || twoSentences.test(text))
  )
}

/** End of the letterhead of a document without a title line: at the addressees or the first paragraph. */
export function endOfHead(layout: Layout, start: number, anchors: Anchors): number {
  if (anchors.letterhead === undefined) return start
  const { lines } = layout
  const last = Math.min(lines.length, anchors.letterhead + 60)
  // Dirt of a scanner above the number or the date opens no body.
  const marked =
    lines
      .slice(anchors.letterhead, anchors.letterhead + 25)
      .findLast((line) => line.kind === 'text' && line.cells.some((cell) => isLetterheadMark(layout.lineText(cell))))
      ?.index ?? anchors.letterhead
  for (let i = anchors.letterhead + 1; i < last; i += 1) {
    const line = lines[i]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (isAddressee(text) || isBasis(text) || isBodyMark(text) || (line.heading > 0 && isPartCaption(text))) return i
    // A trích yếu below the number may be long and end in a full stop.
    if (lines[i - 1]?.block === line.block || isLetterheadMark(text) || subjectStart.test(text)) continue
    const block = layout.blocks[line.block]
    const whole = block ? layout.text.slice(block.start, block.end) : text
    if (isProse(whole) && (isBodyOpener(whole) || /[.:;]$/u.test(whole))) return i
    if (i > marked && opensBody(whole)) return i
  }
  return Math.min(last, Math.max(anchors.letterhead + 1, anchors.content ?? last))
}
