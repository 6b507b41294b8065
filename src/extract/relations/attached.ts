import { latin } from '../../text/letters.ts'

const heading = latin(/(?:^|\n)[\s*#|(_-]*$/u)

/**
 * "(Kèm theo Quyết định số …)" over an appendix says that this text is attached. What stands inside a sentence ("Phụ lục II ban hành kèm theo
 * Nghị định số …") only tells which part of the other document is meant. The verb begins at `start`.
 */
export function headsAppendix(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  return heading.test(before) || (before.endsWith('(') && /^\p{Lu}/u.test(text.charAt(start)))
}
