import { latin } from '../../text/letters.ts'

const chain = latin(
  /(?:(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|điều chỉnh|nghiên cứu|xem xét|rà soát|kịp thời|sớm)(?:,|\/| và|, và| hoặc)? )+$/iu,
)
const underWay = latin(
  /(?:đề nghị|quá trình|kiến nghị|đề xuất|nghiên cứu|tham mưu|xem xét|dự kiến|sau khi|trước khi|xây dựng|hồ sơ|nội dung|ban hành,|soạn thảo|rà soát,?|chủ trương)(?: việc| để)? $/iu,
)
/** "Thông tư sửa đổi, bổ sung Thông tư 06" told of another document; "ban hành Thông tư sửa đổi …" is said of this one. */
const others = latin(
  /(?:(?:dự án|dự thảo) (?:thông tư|nghị định|luật|quyết định|nghị quyết|pháp lệnh)|(?<!ban hành )(?:Thông tư|Nghị định|Luật|Quyết định|Nghị quyết|Pháp lệnh)) $/u,
)

/** Whether what the verb at `start` says is done here: what is proposed, studied, under way or done by another document is not. */
export function doneHere(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - 90), start)
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
