import { typeCodes, typesThat } from '../../lexicon/document-types.ts'
import type { Mention } from '../mentions/mention.ts'

/** Letters, proposals and their like are answered; laws are not. */
export const answered = typesThat('answered')

/** What a list hands on: letters are answered, not the laws named beside them; a review of a proposal is none. */
export function inherits(mention: Mention, head: Mention): boolean {
  if (head.relation.value === 'replies') return answered.has(mention.type)
  return (
    head.relation.value !== 'proposal' ||
    mention.type !== typeCodes.report ||
    mention.issuer === undefined ||
    mention.issuer.start < mention.start
  )
}

/** "Theo đề nghị của A tại Tờ trình số 1 và B tại Tờ trình số 2": `reached` is the end of what was read before. */
export function secondSpeaker(text: string, reached: number, mention: Mention, head: Mention): boolean {
  return (
    head.relation.value === 'proposal' &&
    mention.issuer !== undefined &&
    mention.issuer.start > reached &&
    mention.issuer.end < mention.start &&
    /^[,;]? ?(?:và |của |và của )?(?:đề nghị của )?$/u.test(text.slice(reached, mention.issuer.start))
  )
}
