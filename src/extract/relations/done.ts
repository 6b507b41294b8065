import { latin } from '../../text/letters.ts'

const chain = latin(
  /(?:(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|điều chỉnh|nghiên cứu|xem xét|rà soát|kịp thời|sớm)(?:,|\/| và|, và| hoặc)? )+$/iu,
)
const underWay = latin(
  /(?:(?<!ban hành )văn bản|đề nghị|quá trình|kiến nghị|đề xuất|nghiên cứu|tham mưu|xem xét|dự kiến|sau khi|trước khi|xây dựng|hồ sơ|nội dung|ban hành,|soạn thảo|rà soát,?|chủ trương)(?: việc| để)? $/iu,
)
/** "Thông tư sửa đổi, bổ sung Thông tư 06" told of another document; "ban hành Thông tư sửa đổi …" is said of this one. */
const others = latin(
  /(?:(?:dự án|dự thảo) (?:thông tư|nghị định|luật|quyết định|nghị quyết|pháp lệnh)|(?<!ban hành )(?:Thông tư|Nghị định|Luật|Quyết định|Nghị quyết|Pháp lệnh)) $/u,
)

/** Who is asked, or how it is prepared, before the verb of the same clause: "tham mưu UBND tỉnh …", "sớm có văn bản …". */
const asked = latin(
  /(?<!\p{L})(?:tham mưu|kiến nghị|(?<![Tt]heo )đề nghị|đề xuất|(?:yêu cầu|giao|(?<!(?:chương|công|quá|tờ|lộ|quy|giải) )trình)(?= (?:\p{Lu}|các |cấp |cơ quan|đơn vị))|soạn thảo|dự thảo|dự kiến|có văn bản|chủ trì|rà soát|hoàn thiện hồ sơ)(?= |,)|(?<!\p{L})(?:sớm|sẽ|cần|phải|nghiên cứu|xem xét|xây dựng)(?: \p{L}+){0,3} $/u,
)
const ofThis = latin(/(?<!\p{L})(?:này|nay)(?!\p{L})/iu)

/** "kinh phí bổ sung theo Quyết định …", "hình phạt bổ sung quy định tại …": the word only tells of what kind a thing is; or in
 * which way something is given: "được giao bổ sung tại Nghị quyết …". */
const qualified = latin(
  /(?<!\p{L})(?:kinh phí|vốn|nguồn(?: vốn| kinh phí| lực)?|dự toán|ngân sách|hình phạt|hình thức|biện pháp|hồ sơ|tài liệu|giấy tờ|thông tin|thức ăn|thu nhập|trợ cấp|phụ cấp|hỗ trợ|bảo hiểm|số|phần|khoản|mức|nội dung|nhiệm vụ|chỉ tiêu|biên chế|danh sách|kế hoạch|quy hoạch|đối tượng|thuế|tiền|quy định|dân số|hóa đơn|phạm vi|đất|dự án|công trình|giao|cấp|phân bổ|bố trí|huy động|tuyển(?: dụng)?|nộp|thu|đóng|mua) $/iu,
)
const byRule = latin(/^ (?:theo|quy định (?:tại|ở)|được quy định|nêu tại|ghi tại|từ|cho|trong)(?!\p{L})/iu)

/** Whether "bổ sung" or "điều chỉnh" between `start` and `end` qualifies a thing, or is done as the cited document says. */
export function onlyQualifies(text: string, start: number, end: number, mention: number): boolean {
  const left = text.slice(Math.max(0, start - 24), start)
  if (chain.test(left)) return false
  const way = text.slice(end, Math.min(mention, end + 24))
  return byRule.test(way) || qualified.test(left)
}

/** Whether what the verb at `start` says is done here: what is proposed, asked of others, studied, under way or done by another
 * document is not. `clause` is where its clause begins. */
export function doneHere(text: string, start: number, clause: number): boolean {
  const left = text.slice(Math.max(0, start - 90), start)
  const before = text.slice(Math.max(clause, start - 240), start)
  if (asked.test(before) && !ofThis.test(before)) return false
  if (underWay.test(left.slice(-24)) || others.test(left)) return false
  const link = chain.exec(left)
  if (!link) return true
  if (/(?:nghiên cứu|xem xét|rà soát)/iu.test(link[0])) return false
  // "Về đề nghị sửa đổi, bổ sung Nghị quyết …": what stands before the first of the verbs counts.
  const first = left.slice(0, link.index)
  if (underWay.test(first.slice(-24))) return false
  const told = others.exec(first)
  // A title line that begins with the type is the document's own.
  return told === null || /(?:^|\n)[\s*#]*$/u.test(first.slice(0, told.index))
}
