import type { Relation } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import { type Around, clauseStart } from './around.ts'
import { relationAt } from './lead-in.ts'
import { relationOfWords } from './passive.ts'
import { deciding } from './rank.ts'

const changing = latin(
  /^[\s*•+-]*(?:(?:Điều )?(?:\d{1,3}|[a-zđ]|[IVX]+)[.)]\s)?(Sửa đổi|SỬA ĐỔI|Bổ sung|BỔ SUNG|Bãi bỏ|BÃI BỎ|Hủy bỏ|HỦY BỎ|Thay thế|THAY THẾ|Điều chỉnh|ĐIỀU CHỈNH|Đính chính)(?!\p{L})/u,
)

/** What is changed may be named at length: "Điều chỉnh danh mục dự án … tại mục 3 Phụ lục II kèm theo". */
const longest = 700

/** Where the clause begins, also farther back than most words that tell a relation stand. */
function longClause({ text, mention, block, clause }: Around): number {
  const from = Math.max(block, mention.start - longest)
  if (from >= clause || !reachesOver(text, clause)) return clause
  const start = clauseStart(text, from, mention.start, longest)
  return start === from && from > block ? clause : start
}

/** Whether no clause begins at a place: it is as far as one looks back. */
const reachesOver = (text: string, clause: number): boolean =>
  !/[;.:\n]["”]?\s*$/u.test(text.slice(Math.max(0, clause - 4), clause))

const correctsPart = latin(/(?:^|[,;]? (?:và|nay) |, )(đính chính) [^.;:\n]{3,100} (?:tại|của|trong)(?: các)? $/iu)

/** "… và đính chính thời điểm nêu tại Công văn B": behind what is done to another document. */
function correctedToo({ text, mention, clause, reached }: Around): Relation | undefined {
  const from = Math.max(clause, reached)
  const match = correctsPart.exec(text.slice(from, mention.start))
  if (!match) return undefined
  const start = from + match.index + match[0].indexOf(match[1] ?? '')
  return relationAt(text, 'corrects', start, start + correcting.length, 'part')
}

/** Only documents are corrected, whatever of them is named; letters do it as well. */
const correcting = 'Đính chính'

/** "Bãi bỏ 03 thủ tục hành chính … trong phần A1 tại Quyết định …": the verb that begins the clause holds for the first document in it. */
export function leadingVerb(around: Around): Relation | undefined {
  const { text, mention, reached, told, own } = around
  if (told && told.verb.relation !== 'attached') return undefined
  const clause = longClause(around)
  if (reached > clause) return correctedToo(around)
  const match = changing.exec(text.slice(clause, Math.min(clause + 40, mention.start)))
  const verb = match?.[1]
  if (!match || verb === undefined || (verb !== correcting && !deciding.has(own.type ?? ''))) return undefined
  const between = text.slice(clause + match[0].length, mention.start)
  if (
    !/(?:tại|của|trong|(?:kèm|ban hành) theo)(?: các)? $/iu.test(between) ||
    /(?:theo (?:quy định|nội dung|hướng dẫn)|đã (?:được )?quy định|so với mức)/iu.test(between.slice(-60))
  )
    return undefined
  // Budgets and boards are changed too: a part of a document must be named.
  if (verb !== correcting && !/(?:điểm|khoản|điều|mục|phụ lục|phần|thứ tự|mẫu|dòng|cụm từ|nội dung) /iu.test(between))
    return undefined
  const relation = relationOfWords(`${verb.toLowerCase()} `)
  const start = clause + match[0].length - verb.length
  return relation && relationAt(text, relation, start, start + verb.length, 'part')
}
