import type { Decision } from '../../../model/rule.ts'
import { decide } from '../../../text/ladder.ts'
import { endRules } from './end-rules.ts'
import { dutyRules, innerVerbRules } from './inner-verb-rules.ts'
import { markRules } from './mark-rules.ts'
import { begun, type NameReading, type NameRule, type NameStep } from './reading.ts'
import { saidRules } from './said-rules.ts'
import { toldByOthersRules } from './told-by-others-rules.ts'
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
  ...toldByOthersRules,
  ...innerVerbRules,
  ...workRules,
  ...dutyRules,
  ...endRules,
  ...saidRules,
  ...unheardRules,
]

/** A number for each word that rules are for, above 0; of all others the same rules are asked. */
const numbered = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(words)].map((word, i) => [word, i + 1]))

/** The words and marks that rules are for, at hand and before it. */
const words = numbered(nameRules.flatMap(({ at = [] }) => (typeof at === 'string' ? [] : at)))
const befores = numbered(nameRules.flatMap(({ behind = [] }) => behind))

/** The rules that can decide at all, by the number of the word at hand, that of the one before it, and how much begins there. */
const ladders = new Map<number, readonly NameRule[]>()

/** Of some hundred rules nearly each word needs but a few; they are put together when such words are first met. */
function ladderAt({ word, before, begins }: NameReading): readonly NameRule[] {
  const here = words.get(word) ?? 0
  const behind = befores.get(before) ?? 0
  const place = (here * (befores.size + 1) + behind) * (begun.length + 1) + begins
  const known = ladders.get(place)
  if (known !== undefined) return known
  const made = nameRules.filter((rule) => isAsked(rule, here > 0 ? word : '', behind > 0 ? before : '', begins))
  ladders.set(place, made)
  return made
}

function isAsked({ at, behind }: NameRule, here: string, before: string, begins: number): boolean {
  if (behind !== undefined && !behind.includes(before)) return false
  if (at === undefined) return true
  return typeof at === 'string' ? begins > begun.indexOf(at) : at.includes(here)
}

/** What the word at hand says of the name before it; undefined where no rule knows it. */
export const decideName = (name: NameReading): Decision<NameStep> | undefined => decide(ladderAt(name), name)
