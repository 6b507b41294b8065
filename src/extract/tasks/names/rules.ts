import type { Decision } from '../../../model/rule.ts'
import { decide } from '../../../text/ladder.ts'
import { endRules } from './end-rules.ts'
import { dutyRules, innerVerbRules } from './inner-verb-rules.ts'
import { markRules } from './mark-rules.ts'
import type { NameReading, NameRule, NameStep } from './reading.ts'
import { saidRules } from './said-rules.ts'
import { unheardRules } from './unheard-rules.ts'
import { wholeBodyRules } from './whole-body-rules.ts'
import { workRules } from './work-rules.ts'

/**
 * What each word and mark says of the name before it: that the name goes on behind it, ends before it, or is none. The order is the
 * meaning; a word that no rule knows belongs to the name.
 */
export const nameRules: readonly NameRule[] = [
  ...markRules,
  ...wholeBodyRules,
  ...innerVerbRules,
  ...workRules,
  ...dutyRules,
  ...endRules,
  ...saidRules,
  ...unheardRules,
]

/** The rules that are asked at a word, by whether a listed verb begins there. */
interface Ladders {
  readonly verb: readonly NameRule[]
  readonly noVerb: readonly NameRule[]
}

/** The words and marks that rules are for; of all others the same rules are asked. */
const words = new Set(nameRules.flatMap(({ at = [] }) => (typeof at === 'string' ? [] : at)))

/** By such a word, '' for all others; put together when it is first met. */
const ladders = new Map<string, Ladders>()

function laddersAt(word: string): Ladders {
  let found = ladders.get(word)
  if (found) return found
  const key = words.has(word) ? word : ''
  found = ladders.get(key)
  if (!found) {
    const isAsked = ({ at }: NameRule): boolean => at === undefined || (typeof at !== 'string' && at.includes(key))
    found = {
      verb: nameRules.filter((rule) => rule.at === 'a listed verb' || isAsked(rule)),
      noVerb: nameRules.filter(isAsked),
    }
    ladders.set(key, found)
  }
  return found
}

/** What the word at hand says of the name before it; undefined where no rule knows it. */
export function decideName(name: NameReading): Decision<NameStep> | undefined {
  const { verb, noVerb } = laddersAt(name.word)
  return decide(name.verb === undefined ? noVerb : verb, name)
}
