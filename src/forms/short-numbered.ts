import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** After a number without "số" the sentence must go on as after a name, not as after a count. */
const asAfterName =
  /^(?:[,;.)\]":”]|$|\n|\t| (?:của|ngày|năm (?=\d{4})|tháng (?=\d)|về|và|đã|quy định|là|được|có|ban hành|theo|trong|tại|cho|thì|hay|hoặc|cũng|do|khóa|sửa|hướng dẫn|để|-|\()(?![\p{L}]))/u
const measured = /^ (?:năm(?! \d{4})|tháng(?! \d)|triệu|tỷ|nghìn|đồng|người|trường hợp|hộ|lần|cấp|năm học|trang|%)(?![\p{L}])/u
/** Words that are as often counted or named as cited: a padded number, a date or an issuer must help. */
const countable = new Set(['BC', 'TB', 'KH', 'CTr', 'DA', 'PA', 'VB', 'BB', 'ĐA', 'TTr', 'HD', 'PL', 'L', 'BL', 'HP', 'ĐL', 'LKG', 'GM'])

/** A number without its symbol: "Chỉ thị 05", "Nghị định 15/2020", "Công văn số 4577 ngày 29/11/2021 của …". */
export const shortNumbered: Form = {
  id: 'short-numbered',
  description: 'number without its symbol',
  rank: 80,
  pattern: '{type}[ {mark}] {short}{tail}',
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
      text: 'Quán triệt Quy định 37, Chỉ thị 16.',
      citations: [
        { type: 'QyĐ', number: '37' },
        { type: 'CT', number: '16' },
      ],
    },
  ],
  counterExamples: [
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
    if (type.value === 'VB' && !/^v/iu.test(text.charAt(type.start))) return undefined
    if (mark) return measured.test(text.slice(short.end, short.end + 14)) ? undefined : draftOf(found, end)
    const small = /^\p{Ll}/u.test(text.slice(type.start, type.start + 1))
    const padded = /^0\d|\//u.test(text.slice(short.start, short.end))
    if (measured.test(text.slice(short.end, short.end + 14))) return undefined
    const told = found.date?.value?.length === 10 || found.issuer !== undefined
    if (small && !padded && !told) return undefined
    if (countable.has(type.value ?? '') && !padded && !told) return undefined
    return asAfterName.test(text.slice(short.end, short.end + 12)) ? draftOf(found, end) : undefined
  },
}
