import { jointRules } from './joint-rules.ts'
import type { GoesOn, NameEnd, NameRule, Reading } from './name-rule.ts'
import { wordRules } from './word-rules.ts'
import { readWord, type Word } from './words.ts'

/**
 * The next word that still belongs to a name.
 *
 * @param told gets the id of the rule that decided
 */
export function nextWord(text: string, last: Word, reading: Reading, told?: (rule: string) => void): Word | undefined {
  const at = last.end
  const end: NameEnd = { ...reading, text, last, at, mark: text.charAt(at) }
  const joint = first(jointRules, end, told)
  if (joint !== undefined) return joint === 'ends' ? undefined : joint
  const next = readWord(text, at + 1)
  const word = next && first(wordRules, { ...end, next }, told)
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
