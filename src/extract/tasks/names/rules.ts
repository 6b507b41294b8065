import { endRules } from './end-rules.ts'
import { dutyRules, innerVerbRules } from './inner-verb-rules.ts'
import { markRules } from './mark-rules.ts'
import type { NameRule } from './reading.ts'
import { workRules } from './work-rules.ts'

/**
 * What each word and mark says of the name before it: that the name goes on behind it, ends before it, or is none. The order is the
 * meaning; a word that no rule knows belongs to the name.
 */
export const nameRules: readonly NameRule[] = [...markRules, ...innerVerbRules, ...workRules, ...dutyRules, ...endRules]
