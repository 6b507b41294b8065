import { typesThat } from '../../lexicon/document-types.ts'
import type { RelationCode } from '../../model/citation.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Told } from './told.ts'

/** What one document is told to do to another in the text. */
export interface ToldBetween {
  readonly from: Mention
  readonly to: Mention
  readonly relation: RelationCode
  readonly citation: Mention
}

const ranks = [typesThat('law'), typesThat('circular')]

function sameRank(a: Mention, b: Mention): boolean {
  return a.type === b.type || ranks.some((rank) => rank.has(a.type) && rank.has(b.type))
}

/**
 * Whom `actor` changes: of those named before it the last of its own rank; a decree does not amend the law that another decree guides.
 * `inside` are the mentions inside the subject in which `before` stands.
 */
export function changedBy(actor: Mention, before: Mention, inside: readonly Mention[]): Mention {
  const head = before.within
  if (!head || sameRank(actor, before)) return before
  return (
    inside.findLast((mention) => mention !== actor && sameRank(actor, mention)) ??
    (sameRank(actor, head) ? head : before)
  )
}

/**
 * What the list inside a subject goes on with: "sửa đổi một số điều của Nghị định A hướng dẫn thi hành Luật X và Nghị định B": B stands beside A,
 * not beside the law. `before` is the mention before.
 */
export function listedWith(
  between: readonly ToldBetween[],
  mention: Mention,
  before: Mention,
): ToldBetween | undefined {
  const same = between.findLast((entry) => entry.to === before || entry.from === before)
  if (!same || sameRank(mention, before)) return same
  return (
    between.findLast((entry) => entry.citation.within === mention.within && sameRank(entry.citation, mention)) ?? same
  )
}

/** "Nghị định A sửa đổi Nghị định B quy định chi tiết Luật C": it is B that guides C, unless "và" goes on with A. */
export function actorOf(text: string, told: Told, head: Mention, before: Mention | undefined): Mention {
  if (before?.within !== head || before.kind !== 'document' || before.title || before.end > told.start) return head
  return /^[,;]? ?(?:và|đồng thời|bãi bỏ|thay thế)(?!\p{L})/u.test(text.slice(before.end, before.end + 14))
    ? head
    : before
}
