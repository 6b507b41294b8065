import { latin } from '../../text/letters.ts'
import { lineStart } from '../../text/lines.ts'
import type { Around } from './around.ts'
import { stripProvisions } from './passive.ts'

/* Whether a mention begins its item or its sentence, so that a lead-in above or a verb behind is said of it. */

const marker = latin(
  /^[\s*•+-]*(?:(?:\d{1,3}|[a-zđ]|[IVX]+|Điều \d{1,3}[a-zđ]?)[.)/:]\s?|[-+•]\s?)?(?:[Cc]ác |[Nn]hững )?$/u,
)
/** A part of it is what the sentence is about: "Các quy định trước đây tại", "Tên gọi tại", "Quy chế ban hành kèm theo". */
const opened = latin(
  /^[\s*•+-]*(?:(?:\d{1,3}|[a-zđ]|Điều \d{1,3}[a-zđ]?)[.)]\s)?(?:(?:tại |các |những |toàn bộ |một số )*(?:(?:quy định|nội dung|quy chế|nội quy|điều lệ|phụ lục|danh mục|mẫu|biểu|bảng|tên|cụm từ|từ|đoạn|dòng|trang|mức|thủ tục|hướng dẫn|chương trình|kế hoạch|đề án|phương án|khoản|điều|điểm|mục|chương|phần)(?!\p{L})(?:[^,;.:()\n]|,(?= \d)){0,200}?)?(?:tại|của|trong|theo)?(?: các)? ?|các |những )?$/iu,
)
const ended = latin(/(?:hiệu lực|này)[^.;\n]{0,40}, /u)
const articleHeading = latin(/(?:^|\n)[\s*#]*Điều \d{1,3}[a-zđ]?[.:] \p{Lu}[^\n.;:]{2,90}\n$/u)
/** Whether nothing but the number of an item stands before the mention. */
export function opensItem({ text, mention, block, clause }: Around): boolean {
  return marker.test(text.slice(block, mention.start)) || marker.test(text.slice(clause, mention.start))
}

/** "- Quy định tại Điều 4 Quyết định A": what is named of it. */
const ruleIn = latin(/(?:các |những )?quy định(?: tại| của)? ?$/iu)

/** The same before its provisions: "b) Điều 10 Thông tư A". */
export function provisionsOpenItem({ text, mention, block }: Around): boolean {
  if (mention.provisions === undefined) return false
  return marker.test(stripProvisions(text.slice(block, mention.start)).replace(ruleIn, ''))
}

/** The same before what was issued with it: "a) Mục I Phần 2 của Định mức … ban hành kèm theo Thông tư A". */
export function attachedOpensItem({ text, mention, block }: Around): boolean {
  return partOpens.test(text.slice(block, mention.start))
}

const partOpens = latin(
  /^[\s*•+–-]*(?:\d{1,3}|[a-zđ])?[.)/-]?\s?(?:\p{L}+ )?(?:khoản|điều|điểm|mục|phần|chương|phụ lục|mẫu|bảng) [^.;:\n]{1,240} (?:ban hành )?kèm theo (?:các )?$/iu,
)

/** The words of its sentence before the mention; the heading of an article above is none of it. */
function sentenceBefore({ text, mention, clause }: Around): string {
  const line = lineStart(text, mention.start)
  const from = line > clause && articleHeading.test(text.slice(Math.max(0, line - 110), line)) ? line : clause
  const left = text.slice(from, mention.start)
  const comma = ended.exec(left)
  return comma ? left.slice(comma.index + comma[0].length) : left
}

/** Whether the mention begins its sentence, so that the verb behind it is said of it. */
export function opensSentence(around: Around): boolean {
  return opensItem(around) || opened.test(stripProvisions(sentenceBefore(around)))
}
