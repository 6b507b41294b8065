import { opensWithVerb } from './clauses.ts'
import { assessment } from './orders.ts'
import { headingClass } from './policy.ts'
import { skipSpaces } from './verbs.ts'

/* What stands behind a label tells how things are, and orders nothing. */

const consists = /^ ?(?:bao )?gồm(?: có)?:? (?!kiểm |rà )/u
const means = /^(?:các )?(?:giá trị|ý nghĩa|vai trò)(?!\p{L}| sử dụng)/u

/** "Ưu điểm: Chi bộ đã …", "Hạn chế: …": what is told of, unless the words behind the label open with a verb of doing. */
export function tellsUnderLabel(text: string, start: number, end: number, head: string, named: boolean): boolean {
  const colon = head.slice(0, 60).indexOf(':')
  // "Tài liệu phục vụ hội nghị: gồm …", "Giá trị lịch sử: Minh chứng cho …": what something consists of, or means.
  if (colon >= 4 && (consists.test(head.slice(colon + 1)) || means.test(head))) return true
  // "Chính phủ đánh giá: sản xuất công nghiệp tăng …", "Biểu quyết: 38/38 đảng viên nhất trí"
  if (colon >= 4 && judges.test(head.slice(0, colon))) return true
  if (colon < 4 || headingClass(head.slice(0, colon).trimEnd()) !== 'none') return false
  // "Nguyên tắc tổ chức hội nghị: Bảo đảm dân chủ", "Cách xác định thời gian: tính từ …": how it is, whatever it opens with.
  if (howItIs.test(head)) return true
  return (
    !opensWithVerb(text, skipSpaces(text, start + colon + 1), end) &&
    (!named || howItStands.test(head) || assessment.test(head.slice(colon)))
  )
}

const judges = /(?:(?<!\p{L})(?:đánh giá|nhận định|nhận thấy|cho rằng)|^biểu quyết) ?$/u
const howItIs = /^(?:nguyên tắc|cách (?:xác định|tính|hiểu)|mức )/u
/** Whoever is named behind such a label is told of. */
const howItStands = /^(?:về )?(?:đánh giá|tình hình|thực trạng|kết quả|nguyên nhân|những điều)(?!\p{L})/u
