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
  /(?<!\p{L})(?:[Tt]ham mưu|[Kk]iến nghị|(?<![Tt]heo )[Đđ]ề nghị|[Đđ]ề xuất|(?:[Yy]êu cầu|[Gg]iao|(?<!(?:chương|công|quá|tờ|lộ|quy|giải) )trình)(?= (?:\p{Lu}|các |cấp |cơ quan|đơn vị))|(?<!khâu |việc )[Ss]oạn thảo|dự thảo|[Dd]ự kiến|[Cc]hờ|có văn bản|[Cc]hủ trì|[Rr]à soát|[Hh]oàn thiện hồ sơ)(?= |,)|(?<!\p{L})(?:sớm|sẽ|cần|phải|nghiên cứu|xem xét|xây dựng)(?: \p{L}+){0,3} $/u,
)
const ofThis = latin(/(?<!\p{L})(?:này|nay)(?!\p{L})/iu)

/** "kinh phí bổ sung theo Quyết định …", "hình phạt bổ sung quy định tại …": the word only tells of what kind a thing is; or in
 * which way something is given: "được giao bổ sung tại Nghị quyết …". */
const qualified = latin(
  /(?<!\p{L})(?:kinh phí|vốn|nguồn(?: vốn| kinh phí| lực)?|dự toán|ngân sách|hình phạt|hình thức|biện pháp|hồ sơ|tài liệu|giấy tờ|thông tin|thức ăn|thu nhập|trợ cấp|phụ cấp|hỗ trợ|bảo hiểm|số|phần|khoản|mức|nội dung|nhiệm vụ|chỉ tiêu|biên chế|danh sách|kế hoạch|quy hoạch|đối tượng|thuế|tiền|quy định|dân số|hóa đơn|phạm vi|đất|dự án|công trình|giao|cấp|phân bổ|bố trí|huy động|tuyển(?: dụng)?|nộp|thu|đóng|mua) $/iu,
)
const byRule = latin(/^ (?:theo|quy định (?:tại|ở)|được quy định|nêu tại|ghi tại|từ|cho|trong)(?!\p{L})/iu)
/** Where a thing stands: "cây trồng thay thế nêu trong Công văn …". */
const where = latin(
  /^ (?:(?:nêu |ghi |đề xuất )?(?:tại|trong|ở)|theo)(?!\p{L})(?! (?:khoản|điểm|điều|mục|phụ lục)(?!\p{L}))/iu,
)
/** A thing is named before the verb: neither who acts nor that it is done. */
const thing = latin(/(?<!(?<!\p{L})(?:này|nay|việc|về|v\/v|để|và|được|bị|xin|đã|sẽ|là|nhằm|phải|định|nghị|hành)) $/iu)

/**
 * Whether a verb of changing between `start` and `end` qualifies a thing ("kinh phí bổ sung theo …", "vốn điều chỉnh, bổ sung tại …", "cây trồng thay thế
 * nêu trong …"), or is done as the cited document says.
 */
export function onlyQualifies(text: string, start: number, end: number, mention: number, alone: boolean): boolean {
  const left = text.slice(Math.max(0, start - 60), start)
  const way = text.slice(end, Math.min(mention, end + 24))
  const link = chain.exec(left)
  const first = link ? left.slice(0, link.index) : left
  if (where.test(way) && /\p{Ll} $/u.test(first) && thing.test(first)) return true
  if (!alone) return false
  return link ? qualified.test(first) && byRule.test(way) : byRule.test(way) || qualified.test(left.slice(-24))
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
