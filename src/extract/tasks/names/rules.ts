import type { Decision } from '../../../model/rule.ts'
import { decide } from '../../../text/ladder.ts'
import { endRules } from './end-rules.ts'
import { dutyRules, innerVerbRules } from './inner-verb-rules.ts'
import { markRules } from './mark-rules.ts'
import { begun, type NameReading, type NameRule, type NameStep } from './reading.ts'
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

/** The words and marks that rules are for, at hand and before it; of all others the same rules are asked. */
const words = new Set(nameRules.flatMap(({ at = [] }) => (typeof at === 'string' ? [] : at)))
const befores = new Set(nameRules.flatMap(({ behind = [] }) => behind))

/** The rules that can decide at all, by the word at hand, then the one before it ('' for all others), then how much begins there. */
const ladders = new Map<string, Map<string, (readonly NameRule[])[]>>()

/** Of some hundred rules nearly each word needs but a few; they are put together when such words are first met. */
function ladderAt({ word, before, begins }: NameReading): readonly NameRule[] {
  const here = words.has(word) ? word : ''
  const behind = befores.has(before) ? before : ''
  const known = ladders.get(here)?.get(behind)?.[begins]
  return known ?? madeLadder(here, behind, begins)
}

function madeLadder(here: string, behind: string, begins: number): readonly NameRule[] {
  const made = nameRules.filter((rule) => isAsked(rule, here, behind, begins))
  const byBefore = ladders.get(here) ?? new Map<string, (readonly NameRule[])[]>()
  const byBegun = byBefore.get(behind) ?? []
  byBegun[begins] = made
  ladders.set(here, byBefore.set(behind, byBegun))
  return made
}

function isAsked({ at, behind }: NameRule, here: string, before: string, begins: number): boolean {
  if (behind !== undefined && !behind.includes(before)) return false
  if (at === undefined) return true
  return typeof at === 'string' ? begins > begun.indexOf(at) : at.includes(here)
}

/** What the word at hand says of the name before it; undefined where no rule knows it. */
export const decideName = (name: NameReading): Decision<NameStep> | undefined => decide(ladderAt(name), name)
