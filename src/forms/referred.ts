import { typeAbbreviations } from '../lexicon/type-words.ts'
import { wordAt } from '../lexicon/words/words.ts'
import { latin } from '../text/letters.ts'

/*
 * What shows that a type and a bare figure name a document ("nêu trong Tờ trình 94", "(HD 27)", "theo PA 11"), and do not count something or name a class, a
 * block, a tour: the words around them.
 */

const actedBy = latin(
  /(?:theo|thực hiện|triển khai|tại|trong|ở|quán triệt|căn cứ|thi hành|so với|trả lời|chấp hành|tinh thần|đúng|kèm|chờ) (?:các )?$/iu,
)

/** Something is done by what stands at `at`, or said in it. */
export const isActedBy = (text: string, at: number): boolean => actedBy.test(text.slice(Math.max(0, at - 18), at))

const abbreviations = typeAbbreviations.map(([short]) => short).join('|')
const listed = latin(
  new RegExp(
    `(?:(?<!\\p{L})(?:${abbreviations})|\\p{Lu}\\p{Ll}+ (?:án|hoạch|trình|báo|cáo|tư|tri|định|thị|luận|dẫn|quyết|văn|điện|bản|chế))(?: số)? \\d{1,5}[a-c]?(?:/\\d{4})?(?:,|,? và| hoặc) (?:các )?$`,
    'u',
  ),
)

/** It goes on with a list of documents that are named in the same way: "KH 21, TB 33 và | BC 104". */
export const isListed = (text: string, at: number): boolean => listed.test(text.slice(Math.max(0, at - 32), at))

const inSentence = /\p{Ll} $|\p{L} \($/u

/** It stands inside a sentence, so that its capital is that of a name: "nhận được | Thông báo 61". */
export const isInSentence = (text: string, at: number): boolean => inSentence.test(text.slice(Math.max(0, at - 3), at))

/** What is counted after a figure: "Quyết định 3 nội dung", "Kế hoạch 5 năm". */
export const measured = latin(
  /^ (?:năm(?! \d{4})|tháng(?! \d)|ngày(?! \d)|giờ|tuần|quý|phút|lần|lượt|triệu|tỷ|nghìn|ngàn|đồng|%|người|hộ|trường hợp|cán bộ|đồng chí|cá nhân|tập thể|tổ chức|đơn vị|doanh nghiệp|học sinh|thành viên|nội dung|nhóm|chỉ tiêu|giải pháp|nhiệm vụ|điểm|bước|cấp|xã|phường|tỉnh|huyện|thành phố|quận|văn bản|dự án|công trình|điều|chương|khoản|mục|vị trí|danh mục|lĩnh vực|thủ tục|phiếu|tờ|trang|bản|bộ|cuộc|kỳ|số|vụ|loại|hình thức|mức|phòng|ban|m2|ha|kg|km)(?![\p{L}])/u,
)

const mark = /^(?: ?[,;.)\]":”?!]|$|\n|\t| \(| -)/u

/** The sentence ends behind the figure, or goes on with another word than what is counted: "… 218 | chưa khớp", not "12 | hộ". */
export function endsAsName(text: string, end: number): boolean {
  if (mark.test(text.slice(end, end + 3))) return true
  if (measured.test(text.slice(end, end + 14))) return false
  const next = text.charAt(end) === ' ' && /\p{Ll}/u.test(text.charAt(end + 1)) ? wordAt(text, end + 1) : undefined
  return next !== undefined && (next.grammar || !next.noun || next.verb !== undefined)
}
