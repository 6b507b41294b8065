import type { Draft, Fault } from './rule.ts'

/** How far the letterhead reaches at most, in characters: what is said about the head is looked for there alone. */
const headLength = 3000

/** The head of the draft. */
export const headOf = ({ text }: Draft): string => text.slice(0, headLength)

/** The first line that holds words: where something is missing from the head, this is the place. */
export function topOf({ text }: Draft): Fault {
  const start = Math.max(text.search(/\S/u), 0)
  const end = text.indexOf('\n', start)
  return { span: { start, end: end < 0 ? Math.min(text.length, start + 80) : end } }
}

/** The last line that holds words: where something is missing from the closing. */
export function bottomOf({ text }: Draft): Fault {
  const end = text.trimEnd().length
  const start = text.lastIndexOf('\n', Math.max(end - 1, 0)) + 1
  return { span: { start, end } }
}

/** A fault at each match of a pattern in the head. */
export function inHead(draft: Draft, pattern: RegExp): readonly Fault[] {
  return [...headOf(draft).matchAll(pattern)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
  }))
}
