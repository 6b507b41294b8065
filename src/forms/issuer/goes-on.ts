import { isLetter } from '../../text/letters.ts'
import { jointRules } from './joint-rules.ts'
import type { GoesOn, NameAndNext, NameRule } from './name-rule.ts'
import { wordRules } from './word-rules.ts'
import { readWord, type Word } from './words.ts'

/**
 * The next word that still belongs to a name.
 *
 * @param name where it stands is filled in here
 * @param told gets the id of the rule that decided
 */
export function nextWord(
  name: { -readonly [Key in keyof NameAndNext]: NameAndNext[Key] },
  told?: (rule: string) => void,
): Word | undefined {
  const { text, last } = name
  const at = last.end
  name.at = at
  name.mark = text.charAt(at)
  // A space before a letter is the joint of nearly all words: the rules of words tell.
  const joint = name.mark === ' ' && isLetter(text.charCodeAt(at + 1)) ? undefined : first(jointRules, name, told)
  if (joint !== undefined) return joint === 'ends' ? undefined : joint
  const next = readWord(text, at + 1)
  if (next === undefined) return undefined
  name.next = next
  const word = first(wordRules, name, told)
  return word === 'ends' ? undefined : word
}

function first<Around>(
  rules: readonly NameRule<Around>[],
  around: Around,
  told: ((rule: string) => void) | undefined,
): GoesOn | undefined {
  for (const rule of rules) {
    const found = rule.decides(around)
    if (found === undefined) continue
    told?.(rule.id)
    return found
  }
  return undefined
}
