import type { Entry, Outline } from '../outline/entries.ts'
import type { Candidate } from './candidate.ts'
import { Walk } from './candidates.ts'
import type { Policy } from './policy.ts'
import { quotedRanges } from './quotes.ts'

/** Finds the tasks in one part of the outline (the body, or an appendix). */
function findCandidates(text: string, entries: readonly Entry[], policy: Policy, issuer = ''): readonly Candidate[] {
  const walk = new Walk(text, policy, issuer)
  walk.root(entries)
  const quotes = quotedRanges(text, entries)
  return quotes.length === 0
    ? walk.found
    : walk.found.filter(({ start }) => !quotes.some((quote) => start > quote.start && start < quote.end))
}

/** All parts of an outline with their policies. */
export function candidatesOf(
  text: string,
  outline: Outline,
  body: Policy,
  appendix: Policy | undefined,
  issuer = '',
): readonly Candidate[] {
  return [
    ...findCandidates(text, outline.body, body, issuer),
    ...(appendix === undefined ? [] : findCandidates(text, outline.appendix, appendix)),
  ]
}
