import type { Relation } from '../../model/citation.ts'
import type { Mention } from '../citations/mention.ts'
import { onlyAssessed } from './assessed.ts'
import { relationAt } from './lead-in.ts'
import { stripProvisions } from './passive.ts'

const carrying = /(?:tổ chức thực hiện|triển khai thực hiện|thực hiện|triển khai)(?![\p{L}])/u

/**
 * "thực hiện … theo Kế hoạch số …": carried out, unless it only points to a rule. `from` is where the clause begins, or the end of the citation
 * before; undefined where nothing of the kind is said.
 */
export function accordingTo(text: string, mention: Mention, from: number): Relation | undefined {
  const left = text.slice(from, mention.start).toLowerCase()
  const plain = stripProvisions(left).trimEnd()
  if (!/(?<!kèm )theo(?: các| đúng| nội dung)?$/u.test(plain)) return undefined
  const verb = carrying.exec(left)
  if (!verb || left.slice(verb.index).includes('(') || /quy định (?:tại|của|trong)/u.test(left.slice(-40))) return undefined
  // "Thành lập Tổ … thực hiện Đề án theo Quyết định …"; "thực hiện … gắn với học tập theo Chỉ thị …": another verb is meant.
  if (/^[\s*+•-]*(?:thành lập|kiện toàn)(?!\p{L})/u.test(left) || left.slice(verb.index).includes(' gắn với ')) return undefined
  if (onlyAssessed(text, from + verb.index, mention.end)) return undefined
  return relationAt(text, 'implements', from + verb.index, from + verb.index + verb[0].length)
}
