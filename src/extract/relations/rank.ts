import { typeCodes, typesThat } from '../../lexicon/document-types.ts'
import type { Relation, RelationCode } from '../../model/citation.ts'
import type { Mention } from '../mentions/mention.ts'

/** What changes another document. */
export const strong = new Set<RelationCode>(['amends', 'repeals', 'replaces', 'corrects', 'suspends'])

/** What decides and amends; plans and letters change things, not documents. */
export const deciding = typesThat('decides')

/** What is known of the document that cites. */
export interface Owner {
  /** The code of its type; "news" for an article. */
  readonly type?: string
  /** It sets rules for everybody: a law, decree, circular, or a numbered rule of a province (Luật 64/2025/QH15). */
  readonly normative?: boolean
}

/**
 * What a document of this type can say of the cited one. What changes a law or a decree is of its own rank (Luật 64/2025/QH15): a letter that
 * speaks of amending one does not amend it.
 */
export function asSaidBy(relation: Relation, mention: Mention, ownType: string | undefined): Relation {
  // An article tells what documents do; it does nothing to them.
  if (ownType === 'news')
    return relation.value === 'implements' || relation.value === 'basis'
      ? relation
      : { value: 'refers', rule: 'told-in-news' }
  if (ownType === undefined || !strong.has(relation.value) || relation.value === 'corrects') return relation
  const mayChange = changersOf(mention.type, relation.value)
  return mayChange === undefined || mayChange.has(ownType) ? relation : { value: 'refers', rule: 'rank' }
}

const rules = typesThat('rule')

/** "… thực hiện theo Nghị định số …" only points to the rule that holds; a plan or a directive that one acts by is carried out. */
export function pointsToRule(mention: Mention, own: Owner): boolean {
  return own.normative === true || rules.has(mention.type)
}

const laws = typesThat('law')
const circulars = typesThat('circular')

const decisions = new Set([...deciding, ...typesThat('changes-circulars'), ...typesThat('changes-decisions')])

/** Which types may amend, replace, repeal or suspend one of this type; undefined where any may. A letter may suspend a decision, no more. */
function changersOf(type: string, relation: RelationCode): ReadonlySet<string> | undefined {
  if (laws.has(type) || type === typeCodes.constitution) return typesThat('changes-laws')
  if (type === typeCodes.decree) return typesThat('changes-decrees')
  if (circulars.has(type)) return typesThat('changes-circulars')
  return deciding.has(type) && relation !== 'suspends' ? decisions : undefined
}
