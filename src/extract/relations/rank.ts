import type { Relation, RelationCode } from '../../model/citation.ts'
import type { Mention } from '../citations/mention.ts'

/** What changes another document. */
export const strong = new Set<RelationCode>(['amends', 'repeals', 'replaces', 'corrects', 'suspends'])

/** What changes a law or a decree is of its own rank (Luật 64/2025/QH15): a letter that speaks of amending one does not amend it. */
export function withinRank(relation: Relation, mention: Mention, ownType: string | undefined): Relation {
  if (ownType === undefined || !strong.has(relation.value)) return relation
  // An article tells what documents do; it does nothing to them.
  if (ownType === 'news') return { value: 'refers' }
  if (relation.value === 'corrects') return relation
  const mayChange = changers[mention.type]
  return mayChange === undefined || mayChange.has(ownType) ? relation : { value: 'refers' }
}

const laws = new Set(['L', 'BL', 'PL', 'NQ', 'HP', 'LCT', 'SL', 'VBHN'])
const decrees = new Set([...laws, 'NĐ'])
const circulars = new Set([...decrees, 'TT', 'TTLT', 'QĐ', 'VB'])
/** Which types may amend, replace, repeal or suspend one of this type. */
const changers: Readonly<Record<string, ReadonlySet<string>>> = {
  HP: laws,
  L: laws,
  BL: laws,
  PL: laws,
  NĐ: decrees,
  TT: circulars,
  TTLT: circulars,
}
