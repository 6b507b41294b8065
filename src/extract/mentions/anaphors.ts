import { typeCodes } from '../../lexicon/document-types.ts'
import type { Mention } from './mention.ts'

/** How far back an anaphor looks, in characters. */
const reach = 1500

/**
 * "Nghị quyết nêu trên": the document of its type that was mentioned last, within reach. Another mention of that type that names nothing
 * ("các nghị quyết của Trung ương", an anaphor left open) stops the search: what stands before it is not meant.
 */
export function resolveAnaphors(text: string, mentions: readonly Mention[]): void {
  for (let i = 0; i < mentions.length; i += 1) {
    const mention = mentions[i]
    if (mention?.kind === 'self') mention.antecedent = 'self'
    // Several documents at once are left open.
    if (
      mention?.kind !== 'anaphor' ||
      /(?:các|những|hai|ba) $/iu.test(text.slice(Math.max(0, mention.start - 8), mention.start))
    )
      continue
    for (let j = i - 1; j >= 0; j -= 1) {
      const before = mentions[j]
      if (!before || mention.start - before.end > reach) break
      if (before.within || (mention.type !== typeCodes.unsaid && before.type !== mention.type)) continue
      if (before.kind === 'document' || before.kind === 'self')
        mention.antecedent = before.kind === 'self' ? 'self' : before
      else if (before.kind === 'anaphor' && before.antecedent !== undefined) mention.antecedent = before.antecedent
      break
    }
  }
}
