import type { Relation } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { type Around, clauseStart } from './around.ts'
import { relationAt } from './lead-in.ts'
import { relationOfWords, stripProvisions } from './passive.ts'
import { deciding } from './rank.ts'

const changing = latin(
  /^[\s*•+-]*(?:(?:Điều )?(?:\d{1,3}|[a-zđ]|[IVX]+)[.)]\s)?([Ss]ửa đổi|SỬA ĐỔI|[Bb]ổ sung|BỔ SUNG|[Bb]ãi bỏ|BÃI BỎ|[Hh]ủy bỏ|HỦY BỎ|[Tt]hay thế|THAY THẾ|Điều chỉnh|ĐIỀU CHỈNH|Đính chính)(?!\p{L})/u,
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

const listed =
  /;\s*(?=(?:tại|điểm|khoản|mục|tiểu mục|dòng|điều|phụ lục|cụm từ)(?!\p{L})|["“]|(?:sửa đổi|bổ sung|bãi bỏ|hủy bỏ|thay thế)(?!\p{L}))/giu
const goesOnWithVerb = /^(?:sửa đổi|bổ sung|bãi bỏ|hủy bỏ|thay thế)/iu

/** Where the verb of the last part begins in an item whose semicolons only list what is changed: "Thay thế “xã” …; “huyện” …; bãi bỏ mục 6 … tại". */
function listClause({ text, mention, block, reached }: Around): number | undefined {
  const from = Math.max(block, mention.start - longest)
  if (from > block || reached > block || !changing.test(text.slice(block, block + 40))) return undefined
  const words = text.slice(block, mention.start)
  const parts = allMatches(words, listed)
  if (parts.length === 0 || parts.length !== words.split(';').length - 1) return undefined
  const last = parts.findLast((part) =>
    goesOnWithVerb.test(words.slice(part.index + part[0].length, part.index + part[0].length + 8)),
  )
  return last ? block + last.index + last[0].length : block
}

/** "Bãi bỏ 03 thủ tục hành chính … trong phần A1 tại Quyết định …": the verb that begins the clause holds for the first document in it. */
export function leadingVerb(around: Around): Relation | undefined {
  const { text, mention, reached, told, own } = around
  if (told && told.verb.relation !== 'attached') return undefined
  const clause = listClause(around) ?? longClause(around)
  if (reached > clause) return correctedToo(around)
  const match = changing.exec(text.slice(clause, Math.min(clause + 40, mention.start)))
  const verb = match?.[1]
  if (!match || verb === undefined || (verb !== correcting && !deciding.has(own.type ?? ''))) return undefined
  const between = text.slice(clause + match[0].length, mention.start)
  const way = stripProvisions(between)
  if (
    !/(?:tại|của|trong|(?:kèm|ban hành) theo)(?: các)? $/iu.test(between) &&
    !(way.length < between.length && /["”] ?$/u.test(way))
  )
    return undefined
  if (/(?:theo (?:quy định|nội dung|hướng dẫn)|đã (?:được )?quy định|so với mức)/iu.test(between.slice(-60)))
    return undefined
  // Budgets and boards are changed too: a part of a document must be named.
  if (verb !== correcting && !part.test(between)) return undefined
  const relation =
    /^ cụm từ/iu.test(between) && verb.toLowerCase() !== 'bãi bỏ' ? 'amends' : relationOfWords(`${verb.toLowerCase()} `)
  const start = clause + match[0].length - verb.length
  return relation && relationAt(text, relation, start, start + verb.length, 'part')
}

const part = /(?:điểm|khoản|điều|mục|phụ lục|phần|thứ tự|mẫu|dòng|cụm từ|nội dung|biểu(?: thuế)?|danh mục|bảng) /iu
