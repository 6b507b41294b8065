import type { Relation } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import type { Mention } from '../mentions/mention.ts'
import { onlyAssessed } from './assessed.ts'
import { relationAt } from './lead-in.ts'
import { stripProvisions } from './passive.ts'

const carrying = /(?:tổ chức thực hiện|triển khai thực hiện|thực hiện|triển khai)(?![\p{L}])/u
/** What somebody says or wants, and the document in which it stands: "kết luận của Bí thư tại", "ý kiến của A tại cuộc họp (". */
const speech =
  '(?:ý kiến|chỉ đạo|kết luận|yêu cầu|chủ trương|phát biểu|phân công|lệnh|mệnh lệnh|lời|bút phê|đề nghị|kiến nghị|chỉ thị|nhiệm vụ|thông báo)(?! số)'
const inWhich = '(?:(?: tại| trong| theo| bằng| qua)(?: các)?|\\s?\\(|:)'
/** No other deed stands between: "…, Sở Y tế ban hành quy chế tại Quyết định …". */
const between =
  '(?:(?! (?:ban hành|đã|đề nghị|báo cáo|xây dựng|thông báo|hướng dẫn|quy định|được|có|sẽ) )[^.;:()\\n]){0,170}?'
const saidThere = latin(
  new RegExp(
    `(?<!\\p{L})(?:thực hiện|triển khai|quán triệt|chấp hành|thi hành|tiếp thu)(?:,? (?:và|nghiêm túc|nghiêm|các|những|nội dung|đúng|theo|đầy đủ|kịp thời|ngay|triển khai|thực hiện|tinh thần)){0,5} ${speech}${between}${inWhich}$`,
    'iu',
  ),
)
/** "Thực hiện nhiệm vụ Thủ tướng Chính phủ giao tại Chỉ thị …": who gave the task stands between. */
const assigned = latin(
  /(?<!\p{L})(?:thực hiện|triển khai)(?: các| những)? (?:nhiệm vụ|nội dung|ý kiến|công việc)(?: [^,.;:()\n]{1,70})? giao(?:(?: [^,.;:()\n]{1,40})? tại(?: các)?)?$/iu,
)

/**
 * "thực hiện … theo Kế hoạch số …": carried out, unless it only points to a rule. `from` is where the clause begins, or the end of the citation
 * before; undefined where nothing of the kind is said.
 */
export function accordingTo(text: string, mention: Mention, from: number): Relation | undefined {
  const left = text.slice(from, mention.start).toLowerCase()
  const plain = stripProvisions(left).trimEnd()
  const given = assigned.exec(plain) ?? saidThere.exec(plain)
  if (given) {
    const start = from + given.index
    return onlyAssessed(text, start, mention.end)
      ? undefined
      : relationAt(text, 'implements', start, start + (carrying.exec(given[0])?.[0].length ?? 0))
  }
  if (!/(?<!kèm )theo(?: các| đúng| nội dung)?$/u.test(plain)) return undefined
  const verb = carrying.exec(left)
  if (!verb || left.slice(verb.index).includes('(') || /quy định (?:tại|của|trong)/u.test(left.slice(-40)))
    return undefined
  // "Thành lập Tổ … thực hiện Đề án theo Quyết định …"; "thực hiện … gắn với học tập theo Chỉ thị …": another verb is meant.
  if (/^[\s*+•-]*(?:thành lập|kiện toàn)(?!\p{L})/u.test(left) || left.slice(verb.index).includes(' gắn với '))
    return undefined
  if (onlyAssessed(text, from + verb.index, mention.end)) return undefined
  return relationAt(text, 'implements', from + verb.index, from + verb.index + verb[0].length)
}
