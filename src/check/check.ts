import { citationRules } from './citation-rules.ts'
import { closingRules } from './closing-rules.ts'
import { corpusRules } from './corpus-rules.ts'
import { headRules } from './head-rules.ts'
import { isPublished } from './places.ts'
import type { CheckRule, Draft, Finding } from './rule.ts'
import { taskRules } from './task-rules.ts'

/** All rules, in the order of the page: head, citations (with what a corpus knows of them), tasks, closing. */
export const checkRules: readonly CheckRule[] = [
  ...headRules,
  ...citationRules,
  ...corpusRules,
  ...taskRules,
  ...closingRules,
]

/**
 * What a văn thư would correct in a draft, in the order of the text.
 *
 * News and texts whose system is not known have no form to keep: they give nothing; of a published copy nothing is asked that publishers leave out.
 *
 * @param draft a parsed document and the text that its spans refer to, with what a corpus knows of its citations
 * @param rules those to ask, all by default
 * @example checkDraft({ document: parseText(text), text }).map(({ rule }) => rule) // ['date-padded']
 */
export function checkDraft(draft: Draft, rules: readonly CheckRule[] = checkRules): readonly Finding[] {
  const system = draft.document.header.system?.value
  if (draft.document.kind !== 'document' || system === undefined) return []
  const published = isPublished(draft)
  return rules
    .filter(({ systems, ofDrafts }) => systems.includes(system) && !(published && ofDrafts))
    .flatMap(({ id, severity, says, source, finds }) =>
      finds(draft).map((fault): Finding => ({ rule: id, severity, says, source, ...fault })),
    )
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
