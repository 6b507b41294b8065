import type { Step } from '../../model/rule.ts'
import { latin } from '../../text/letters.ts'
import type { Item } from '../outline/entries.ts'
import { carriesDocumentOut, chargedBelow } from './charges.ts'
import type { HeadingClass, LeadInClass, Policy, Zone } from './policy.ts'
import { setsRules } from './zones.ts'

/** An item that may give orders, in a kind of document, with what its words say. */
export interface ItemClues {
  readonly text: string
  readonly item: Item
  readonly policy: Policy
  /** The zone of the part in which the item stands. */
  readonly above: Zone
  /** What its heading says of what stands below; undefined where it is no heading, or says nothing of it. */
  readonly says: HeadingClass
}

/** An item with items below it. */
export interface HeadingClues extends ItemClues {
  /** Its heading names who acts. */
  readonly namesWho: boolean
  /** What it says as a lead-in, where it is a sentence. */
  readonly lead: LeadInClass
  /** It stands right below the heading on who carries the document out. */
  readonly inExecution?: boolean
}

/** A paragraph that leads in to what follows. */
export interface LeadInClues {
  readonly policy: Policy
  readonly above: Zone
  /** The zone that lead-ins of this kind of document open. */
  readonly after: Zone
  readonly says: Exclude<LeadInClass, undefined>
  /** Its list asks somebody to decide: "kính đề nghị … xem xét:". */
  readonly proposes: boolean
}

/** The beginning of a text whose first item or paragraph the rule decides, in a kind of document, and the zone that it gives. */
export interface ZoneExample {
  readonly text: string
  readonly policy: Policy
  /** The zone above: that in which such a document begins when absent. */
  readonly above?: Zone
  readonly zone: Zone
}

/** A step of the ladder that tells what items below a heading must be to count. */
export type HeadingZoneRule = Step<HeadingClues, Zone, ZoneExample>

/** Its heading is one of tasks, or of who carries the document out. */
export const asksForWork = ({ says }: ItemClues): boolean => says === 'orders' || says === 'execution'

/** Rules issued by themselves or with a decision: they give no orders but to those who carry them out. */
export const isRegulation = ({ policy }: ItemClues): boolean => setsRules(policy)

/** The words behind the item's marker, up to its first paragraph or item. */
export const headingOf = ({ text, item }: ItemClues): string => text.slice(item.textStart, item.headEnd)

/** The article that says who carries a normative document out. */
export const isExecution = (clues: ItemClues): boolean =>
  clues.says === 'execution' && clues.item.form === 'article' && carriesDocumentOut(headingOf(clues))

/** "1. Bộ trưởng, Thủ trưởng cơ quan ngang bộ có trách nhiệm:" between the rules of a resolution. */
export const isCharge = ({ policy, text, item }: ItemClues): boolean =>
  policy === 'resolution' && chargedBelow(text, item.textStart, item.headEnd) !== undefined

/** "Điều 5. Giải pháp thực hiện": in a resolution the article on how its aims are reached hands out work. */
export const isOnSolutions = (clues: ItemClues): boolean =>
  clues.policy === 'resolution' && clues.item.form === 'article' && solutions.test(headingOf(clues))
const solutions = latin(/^(?:Các |Một số )?(?:[Nn]hiệm vụ(?:,| và) (?:các )?)?[Gg]iải pháp(?! kỹ thuật)(?!\p{L})/u)

/** Whether such a heading stands between rules of law and still orders something below it. */
export const ordersAmongRules = (clues: ItemClues): boolean =>
  isExecution(clues) || isCharge(clues) || isOnSolutions(clues)

/** An article in a letter: nobody writes letters in articles, so it is quoted, with marks or without. */
export const quotesLaw = ({ policy, item }: Pick<ItemClues, 'policy' | 'item'>): boolean =>
  policy === 'letter' && item.form === 'article'
