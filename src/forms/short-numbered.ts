import { typeCodes, typesThat } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import type { Found, Stretch } from '../text/pattern.ts'
import { draftOf } from './build.ts'
import { standsNamed } from './context.ts'
import type { Form } from './form.ts'

/** What is counted after a figure: "Quyết định 3 nội dung", "Kế hoạch 5 năm". */
const measured = latin(
  /^ (?:năm(?! \d{4})|tháng(?! \d)|ngày(?! \d)|giờ|tuần|quý|phút|lần|lượt|triệu|tỷ|nghìn|ngàn|đồng|%|người|hộ|trường hợp|cán bộ|đồng chí|cá nhân|tập thể|tổ chức|đơn vị|doanh nghiệp|học sinh|thành viên|nội dung|nhóm|chỉ tiêu|giải pháp|nhiệm vụ|điểm|bước|cấp|xã|phường|tỉnh|huyện|thành phố|quận|văn bản|dự án|công trình|điều|chương|khoản|mục|vị trí|danh mục|lĩnh vực|thủ tục|phiếu|tờ|trang|bản|bộ|cuộc|kỳ|số|vụ|loại|hình thức|mức|phòng|ban|m2|ha|kg|km)(?![\p{L}])/u,
)
/** How a sentence goes on after a name. */
const asAfterName = latin(/^(?: ?[,;.)\]":”?!]|$|\n|\t| (?:\p{Ll}|-|\(|["“]))/u)
/** Words that are as often counted as cited: a padded number, a date or an issuer must help. */
const countable = typesThat('counted')
/** Of these those that one acts by: "thực hiện Thông báo 14". */
const issued = typesThat('acted-by-number')
const actedBy = latin(
  /(?:theo|thực hiện|triển khai|tại|quán triệt|căn cứ|thi hành|so với|trả lời|chấp hành|tinh thần) (?:các )?$/iu,
)
/** Programmes and plans go by numbers of two and more figures, but not by a year. */
const planned = typesThat('planned')

/** A number without its symbol: "Chỉ thị 05", "Nghị định 15/2020", "Công văn số 4577 ngày 29/11/2021 của …". */
export const shortNumbered: Form = {
  id: 'short-numbered',
  description: 'number without its symbol',
  rank: 80,
  pattern: '{type}[[ ]{mark}] {short}{tail}',
  examples: [
    {
      text: 'Theo Công văn số 4577 ngày 29/11/2021 của Ủy ban nhân dân tỉnh.',
      citations: [{ type: 'CV', number: '4577', date: '2021-11-29', issuer: 'Ủy ban nhân dân tỉnh' }],
    },
    {
      text: 'Người dân nghiêm túc thực hiện Chỉ thị 05 của UBND thành phố.',
      citations: [{ type: 'CT', number: '05', issuer: 'UBND thành phố' }],
    },
    {
      text: 'Xử phạt theo Nghị định 15/2020 và Nghị định số 15.',
      citations: [
        { type: 'NĐ', number: '15/2020' },
        { type: 'NĐ', number: '15' },
      ],
    },
    {
      text: 'Việc thực hiện Thông báo 14 còn chậm so với Kế hoạch 15.',
      citations: [
        { type: 'TB', number: '14' },
        { type: 'KH', number: '15' },
      ],
    },
    {
      text: 'Quán triệt Quy định 37, Chỉ thị 16.',
      citations: [
        { type: 'QyĐ', number: '37' },
        { type: 'CT', number: '16' },
      ],
    },
    {
      text: 'Tiền mua giống (Tờ trình 57) chưa được cấp, như nêu trong Báo cáo 88.',
      citations: [
        { type: 'TTr', number: '57' },
        { type: 'BC', number: '88' },
      ],
    },
  ],
  counterExamples: [
    'Thông báo 14 hộ thuộc diện di dời; theo Báo cáo 12 tháng.',
    'Đã gửi đi: Tờ trình 57, Báo cáo 88; trong Báo cáo 2025.',
    'Kế hoạch 5 năm 2021 - 2025 và báo cáo 6 tháng đầu năm.',
    'Quyết định 3 nội dung và thông báo 24/24 giờ.',
    'Nghị quyết 2 kỳ họp; chương trình 5 bước; kế hoạch 100 ngày.',
    'Quyết định hỗ trợ 1.500.000 đồng, báo cáo số liệu 12 tháng.',
    'Điều 5, khoản 2 và Phụ lục 3 kèm theo.',
  ],
  build(found, text, end) {
    const { type, mark, short } = found
    if (!type || !short || /[\n\t]/u.test(text.slice(type.end, short.start))) return undefined
    // "Phiếu số 1": forms are not told apart by that.
    if (type.value === typeCodes.unsaid && !/^v/iu.test(text.charAt(type.start))) return undefined
    if (measured.test(text.slice(short.end, short.end + 14))) return undefined
    if (mark) return draftOf(found, end)
    const told = found.date?.value?.length === 10 || found.issuer !== undefined
    if (!told && !standsAlone(text, type, short)) return undefined
    return asAfterName.test(text.slice(short.end, short.end + 12)) ? draftOf(found, end) : undefined
  },
}

/** Whether type and figures name a document without a mark, day or issuer. */
function standsAlone(text: string, type: NonNullable<Found['type']>, short: Stretch): boolean {
  const digits = text.slice(short.start, short.end)
  const code = type.value ?? ''
  const padded = /^0\d|\//u.test(digits)
  const small = /^\p{Ll}/u.test(text.charAt(type.start))
  if (small && !padded) return false
  const year = /^(?:19|20)\d\d$/u.test(digits)
  const used = digits.length > 1 && actedBy.test(text.slice(Math.max(0, type.start - 18), type.start))
  const named =
    used || (digits.length > 1 && !year && (standsNamed(text, type.start, short.end) || inBrackets(text, type, short)))
  if (countable.has(code) && !padded && !(named && issued.has(code))) return false
  if (planned.has(code) && (digits.length < 2 || year)) return false
  return digits.length >= 2
}

/** "kinh phí (Tờ trình 56)": nothing else stands in the brackets. */
function inBrackets(text: string, type: Stretch, short: Stretch): boolean {
  return text.charAt(type.start - 1) === '(' && text.charAt(short.end) === ')'
}
