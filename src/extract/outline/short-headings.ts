import { bodyHeads, fieldHeads } from '../../lexicon/body-heads.ts'
import { shortHeadings } from '../../lexicon/order-cues.ts'
import { isCapital, latinPattern } from '../../text/letters.ts'
import type { Item } from './entries.ts'

const asPrinted = shortHeadings.join('|')
const inSmallLetters = asPrinted.replace(/(?<=^|[|(])\p{Lu}/gu, (letter) => letter.toLowerCase())
const heading = latinPattern(`^(?:${asPrinted}|Về (?:${inSmallLetters}))$`)

/** Whether the words of a line are a heading so short that the line below could be taken for its end: "Đánh giá chung", "Về kết quả". */
const isShortHeading = (words: string): boolean => heading.test(words)

const bodies = [...bodyHeads, ...fieldHeads].map((head) => head.charAt(0).toUpperCase() + head.slice(1)).join('|')
const offices =
  '(?:Phó )?(?:Tổng )?Giám đốc|Lãnh đạo|Thủ trưởng|(?:Phó )?(?:Chủ tịch|Bí thư|Hiệu trưởng|Viện trưởng|Cục trưởng)|Chánh'
/** What begins below it: a body, an office, what somebody who concludes says, or a word that has a capital only where a sentence begins. */
const beginsBody = latinPattern(
  `^(?:(?:${bodies}|${offices}),? (?=\\p{L})|(?:Các|Những|Mọi|Mỗi|Người|Khi|Nếu|Trong|Trường hợp) (?=\\p{L})|(?:Nhất trí|Đồng ý|Thống nhất|Ghi nhận|Biểu dương|Giao|Yêu cầu|Đề nghị) (?=\\p{L}))`,
)
/** Words that hand something over, or tell whom it is for: a line that begins so is no heading of a matter. */
const addresses = latinPattern(`^(?:${bodies}|${offices}|Các|Những|Giao|Đề nghị|Yêu cầu|Đối với)(?!\\p{L})`)
/** A line that ends so goes on: with a name, or with what it is joined to. */
const dangles = latinPattern(
  `(?:^|[ ,])(?:${bodies}|${bodyHeads.join('|')}|và|của|các|cho|tại|với|do|là|ở|về|từ|theo|những|bởi|${offices})$`,
)

/** Such an end that is the end of a longer word. */
const endsWord = /(?:xã hội|lễ hội|vũ hội|cơ sở|trụ sở|quân đội|cán bộ|tiến bộ|nội bộ|đường bộ)$/u

/**
 * "2. Kỹ thuật, an toàn" / "Ban Kỹ thuật hoàn tất hồ sơ …", "1. Nhà ở" / "Nhất trí chủ trương …": a short line that names a matter, above one that
 * begins with a body or what is concluded; no name that is broken over two lines ("5. Sở" / "Giáo dục và Đào tạo").
 */
const isMatterAbove = (words: string, below: string): boolean =>
  words.includes(' ') &&
  !addresses.test(words) &&
  (!dangles.test(words) || endsWord.test(words)) &&
  beginsBody.test(below)

/** Whether a short numbered line heads what stands below it, and does not begin it. */
export const isHeadingAbove = (words: string, below: string): boolean =>
  isShortHeading(words) || isMatterAbove(words, below)

/** "Điều 3. Tổ chức thực hiện" / "Chánh Văn phòng …": the head of an item is such a heading, wherever else a page breaks its lines, and at `at` a sentence begins. */
export const isWholeHeading = (text: string, { textStart, headEnd }: Item, at: number): boolean =>
  headEnd - textStart <= longestHeading &&
  isCapital(text.charCodeAt(at)) &&
  isShortHeading(text.slice(textStart, headEnd))
const longestHeading = 60
