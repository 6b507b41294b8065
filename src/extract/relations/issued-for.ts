import { latin } from '../../text/letters.ts'
import type { Mention } from '../mentions/mention.ts'

const issued = latin(/(?<!\p{L})(?:ban hành|xây dựng|phê duyệt|ký) (?:các |những |được )?$/iu)
const purpose = latin(
  /^[,;]? (?:để|nhằm|nhằm để) (?:(?:cụ thể hóa|tổ chức|triển khai|thực hiện|quán triệt|chỉ đạo|lãnh đạo|thi hành|hướng dẫn)(?:, | và | )?){1,4}(?:có hiệu quả |hiệu quả |tốt )?$/iu,
)

/** "đã ban hành Kế hoạch số 15 để triển khai thực hiện Chỉ thị số 5": it is the plan that carries the directive out. */
export function issuedFor(text: string, before: Mention, mention: Mention): boolean {
  const gap = text.slice(before.end, Math.min(mention.start, before.end + 120))
  return (
    gap.length === mention.start - before.end &&
    purpose.test(gap) &&
    issued.test(text.slice(Math.max(0, before.start - 24), before.start))
  )
}
