import type { Layout, Line } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import { isPageFurniture } from './cues.ts'

/** How lines begin that a page prints below what it shows. */
const footLine = latin(
  /^[\s*#»|>-]*(?:(?:các )?tin (?:khác|liên quan|cùng|mới|đọc nhiều)|tin tức (?:khác|liên quan)|bài (?:viết )?(?:khác|liên quan|cùng)|xem thêm|đọc thêm|đọc nhiều|có thể bạn quan tâm|ý kiến (?:bạn đọc|của bạn)|bình luận|bản quyền|©|copyright|giấy phép (?:số|thiết lập|hoạt động|xuất bản))(?!\p{L})/iu,
)

/** Where the foot of an article's page begins: other news, remarks of readers, the license. Only in its last two thirds. */
export function footOfArticle({ lines, text }: Layout): number {
  for (const { start, end } of lines)
    if (start > text.length / 3 && footLine.test(text.slice(start, Math.min(end, start + 60)))) return start
  return text.length
}

/** A heading over links to other pages: "VĂN BẢN MỚI", "Văn bản - Công văn", "Các bài viết khác", "Câu hỏi liên quan:". */
const headsLinks = latin(
  /^[\s*#»|>-]*(?:(?:các |những )?văn bản(?: [^.:;,\d]{1,40})?|(?:các |những )?\p{L}+(?: \p{L}+){0,4} (?:khác|liên quan|mới nhất|mới đăng|cùng \p{L}+(?: \p{L}+)?|(?:xem|đọc|tải) nhiều(?: nhất)?))(?: ?\(\d+\))? ?:?[\s*]*$/iu,
)
/** What stands beside links alone: arrows, more of them, the way to a file. */
const besideLinks = latin(
  /^(?:»|›|>{1,2} ?\p{L})|(?:xem tất cả|tải về|liên kết(?: website)?|\(pdf\)|\.(?:pdf|docx?))$/iu,
)
const sentence = /\p{Ll}[^.!?]{24,}[.!?]["”’)]*$/u
/** So long is a paragraph; titles of other pages are shorter. */
const prose = 160
/** So many lines of a page are looked at from its end. */
const reach = 80

/**
 * Where the links below the text of a page begin, in the last two thirds of it: a heading over them, and nothing behind it that is a paragraph or a
 * sentence. In a document with a letterhead another line has to show the page. `from` is the first line that may be one of them, 0 where none is known.
 */
export function startOfLinks(layout: Layout, from: number, letterhead: boolean): number {
  const { lines, text } = layout
  let start = text.length
  let shown = !letterhead
  let below = from > 0
  for (let i = lines.length - 1; i >= from && lines.length - i < reach; i -= 1) {
    const line = lines[i]
    if (line?.kind !== 'text') continue
    if (line.start < text.length / 3) break
    const printed = layout.lineText(line)
    const isFoot = footLine.test(printed.slice(0, 60))
    const isPage = isFoot || isPageFurniture(printed)
    if (!isPage && isOfText(printed)) {
      below = true
      break
    }
    shown ||= isPage || besideLinks.test(printed)
    if ((isFoot || headsLinks.test(printed)) && heads(lines, i)) start = line.start
  }
  return shown && below ? start : text.length
}

const isOfText = (printed: string): boolean =>
  printed.length > prose || ('.!?"”’)'.includes(printed.slice(-1)) && sentence.test(printed))

/** Something stands below the line. */
const heads = (lines: readonly Line[], i: number): boolean =>
  lines.slice(i + 1, i + 4).some(({ kind }) => kind === 'text')
