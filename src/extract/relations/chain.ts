import type { Relation } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import { lineStart } from '../../text/lines.ts'
import type { Around } from './around.ts'
import { onlyAssessed } from './assessed.ts'
import { relationAt } from './lead-in.ts'
import { stripProvisions } from './passive.ts'

/** A paragraph that begins with what it rests on, or with what it carries out. */
const leading = latin(
  /^[\s*•+(-]*(?:(?:Điều )?\d{1,2}[.):]\s?)?(?:(?<basis>căn cứ)|(?<carried>(?:tiếp tục )?(?:thực hiện|triển khai thực hiện|triển khai|quán triệt)))(?!\p{L})/iu,
)
/** Longer lead-ins are none. */
const longest = 3000
/** A full stop or a colon ends the lead-in; "TP. Hồ Chí Minh" and "P. 5" end nothing. */
const ended = latin(/(?<!(?:^|[^\p{L}])(?:TP|Tp|P|Q|H|X|TX|TT|Đ))\.["”]?\s+\p{Lu}|:\s/u)
/** Nothing but who speaks in it stands between the semicolon and the document: "; ý kiến của A tại cuộc họp (". */
const link = latin(
  /^(?:và |đồng thời |cùng với )?(?:các |những )?(?:(?:ý kiến|kết luận|chỉ đạo|chủ trương|yêu cầu|phát biểu|thông báo)(?! số)(?:(?! (?:đề nghị|đã) )[^;:()]){0,160}(?: (?:tại|trong|theo)(?: các)? |\s?\())?$/iu,
)

/** "; điểm 55 Phụ lục II ban hành kèm theo". */
const issuedWith = latin(/^[^;:.()]{0,90}?(?:ban hành )?kèm theo(?: các)? ?$/iu)

/** Up to the document that something was approved by. */
const approves = latin(
  /^(?![^;]*(?:đã|,) )[^;]* (?:phê duyệt|ban hành|công bố|thông qua)(?: kèm)? (?:tại|theo|bởi|bằng) $/u,
)

/**
 * "Căn cứ Hợp đồng giữa hai bên; Biên bản số 7 …; Quyết định số 8 …": what a lead-in begins with holds for all that its semicolons part, until its
 * sentence ends or another verb stands before one of them.
 */
export function chained({ text, mention, before, clause }: Around): Relation | undefined {
  // Its own line: above it may stand a title.
  const block = lineStart(text, mention.start)
  if (clause <= block || mention.start - block > longest) return undefined
  const own = stripProvisions(text.slice(clause, mention.start)).replace(issuedWith, '')
  if (!link.test(own)) return undefined
  const head = leading.exec(text.slice(block, block + 60))
  if (!head || !text.slice(Math.max(block, clause - 4), clause).includes(';')) return undefined
  const value = head.groups?.basis === undefined ? 'implements' : 'basis'
  const end = block + head[0].length
  if (ended.test(text.slice(end, clause))) return undefined
  // "Triển khai Kế hoạch A, tỉnh đã ban hành Quyết định B; Công văn C": the list goes on with what was only named.
  // "Thực hiện Đề án được phê duyệt tại Quyết định A; Kế hoạch B": A only says by what the first of them came about.
  if (
    before &&
    before.start >= block &&
    before.relation.value !== value &&
    !approves.test(text.slice(end, before.start))
  )
    return undefined
  const words = head.groups?.basis ?? head.groups?.carried ?? ''
  if (value === 'implements' && onlyAssessed(text, end - words.length, end)) return undefined
  return relationAt(text, value, end - words.length, end)
}
