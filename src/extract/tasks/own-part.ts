import type { Span } from '../../model/span.ts'
import { latin } from '../../text/letters.ts'
import { closes, isClosing, names } from './orders.ts'
import { sentences } from './sentences.ts'
import { skipSpaces } from './verbs.ts'

/** Whom to ask, since when the document holds, what pays for it: sentences behind an order that are none of it. */
const behindOrder = latin(
  /^(?:(?:Mọi |Nếu (?:có|phát sinh) |Có )?(?:khó khăn|vướng mắc)[^.;]{0,80} (?:liên hệ|phản ánh)|(?:Mọi )?(?:[Cc]hi tiết|[Tt]hông tin)[^.;]{0,40} liên hệ|Trân trọng|(?:Khi n|N)hận được [^.;]{3,40} này|(?:\p{L}+ ){1,4}này (?:có hiệu lực|thay)|Kinh phí(?: (?:hoạt động|thực hiện)[^.:;]{0,60})?(?:: ?(?:từ|lấy|do|trong)| (?:do|từ|lấy|được lấy)) )/u,
)
const pageNumber = /[.;…]\s+\d{1,3}\s*$/u

/**
 * A part of a paragraph without the sentences at its end that are none of its order, and without the number of the page below it; undefined for
 * one behind others that closes the document: "Cục Thuế trả lời để Công ty biết và thực hiện./.".
 */
export function ownPart(text: string, { start, end }: Span, behindOthers: boolean, marked: boolean): Span | undefined {
  if (behindOthers && closes(text, start, end, text.slice(start, Math.min(end, start + 260)).toLowerCase()))
    return undefined
  const page = pageNumber.exec(text.slice(Math.max(start, end - 8), end))?.[0]
  const to = page === undefined ? end : end - page.length + 1
  // An item with a marker is one to its end (our annotation rules, Tasks).
  if (marked) return { start, end: to }
  const [, ...later] = sentences(text, start, to)
  const behind = later.find((sentence) => isNoneOfIt(text, skipSpaces(text, sentence.start), to))
  return { start, end: behind?.start ?? beforeTold(text, later) ?? to }
}

/** "… trước ngày 08/02. Mức phụ thu đã được quy định tại Thông tư 24.": where the sentences begin, at the end, that only tell what there is. */
function beforeTold(text: string, later: readonly Span[]): number | undefined {
  let at: number | undefined
  for (const { start, end } of later.toReversed()) {
    const from = skipSpaces(text, start)
    if (!settled.test(text.slice(from, Math.min(end, from + 160))) || names(text, from, end)) break
    at = start
  }
  return at
}

/** "Mức phụ thu đã được quy định tại …", "Kinh phí đã bố trí trong dự toán.", "Năm 2030 còn 09 xã không báo cáo." */
const settled = latin(
  /^(?:Năm|Quý|Tháng) [\dIV/]+(?: năm \d{4})?,? (?:còn|đã|mới|vẫn|chỉ|không) |^\p{Lu}[^.,;:]{2,60} mong (?!muốn)|^(?!Nếu |Khi |Trường hợp |Những |Các )\p{Lu}[^.,;:]{2,60} đã (?:được )?(?:quy định|bố trí|hướng dẫn|giao|phân bổ|công bố|ban hành|phê duyệt|thông báo|gửi|hoàn thành|xong|có trong)(?!\p{L})/u,
)

function isNoneOfIt(text: string, at: number, end: number): boolean {
  const words = text.slice(at, Math.min(end, at + 160))
  return behindOrder.test(words) || isClosing(words)
}
