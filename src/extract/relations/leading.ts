import type { Relation } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import type { Around } from './around.ts'
import { relationAt } from './lead-in.ts'
import { relationOfWords } from './passive.ts'
import { deciding } from './rank.ts'

const changing = latin(
  /^[\s*•+-]*(?:(?:Điều )?(?:\d{1,3}|[a-zđ]|[IVX]+)[.)]\s)?(Sửa đổi|SỬA ĐỔI|Bổ sung|BỔ SUNG|Bãi bỏ|BÃI BỎ|Hủy bỏ|HỦY BỎ|Thay thế|THAY THẾ|Đính chính)(?!\p{L})/u,
)

/** Only documents are corrected, whatever of them is named; letters do it as well. */
const correcting = 'Đính chính'

/** "Bãi bỏ 03 thủ tục hành chính … trong phần A1 tại Quyết định …": the verb that begins the clause holds for the first document in it. */
export function leadingVerb({ text, mention, clause, reached, told, own }: Around): Relation | undefined {
  if (reached > clause || (told && told.verb.relation !== 'attached')) return undefined
  const match = changing.exec(text.slice(clause, Math.min(clause + 40, mention.start)))
  const verb = match?.[1]
  if (!match || verb === undefined || (verb !== correcting && !deciding.has(own.type ?? ''))) return undefined
  const between = text.slice(clause + match[0].length, mention.start)
  if (
    !/(?:tại|của|trong|(?:kèm|ban hành) theo)(?: các)? $/iu.test(between) ||
    /theo (?:quy định|nội dung|hướng dẫn)/iu.test(between.slice(-40))
  )
    return undefined
  // Budgets and boards are changed too: a part of a document must be named.
  if (verb !== correcting && !/(?:điểm|khoản|điều|mục|phụ lục|phần|thứ tự|mẫu|dòng|cụm từ|nội dung) /iu.test(between))
    return undefined
  const relation = relationOfWords(`${verb.toLowerCase()} `)
  const start = clause + match[0].length - verb.length
  return relation && relationAt(text, relation, start, start + verb.length, 'part')
}
