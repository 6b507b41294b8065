import { wordAt } from '../../lexicon/words/words.ts'
import type { Step } from '../../model/rule.ts'
import { hasNoSmall, latin } from '../../text/letters.ts'
import { readNamedThing } from './actors.ts'
import { type Duty, givesAtOnce, opensWithVerb } from './clauses.ts'
import { namedThing, peopleAt } from './plain-subject.ts'
import type { Zone } from './policy.ts'
import { sentences } from './sentences.ts'
import { type Addressees, isOneOfClass, isToldToAct, mustAct } from './told-law.ts'
import { skipSpaces } from './verbs.ts'

/* The words of which the order rules ask, and what they ask of them. */

/** The words of an item or paragraph that may be an order, with what stands around them. Offsets of the flow. */
export interface OrderWords {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What an item of this part must be to count. */
  readonly zone: Zone
  /** Whether it carries a marker of the outline. */
  readonly marked: boolean
  /** Whether its lead-in only says what something consists of. */
  readonly listed: boolean
  /** Its first 260 characters in lower case. */
  readonly head: string
  /** Who is told to do what in its first sentence. */
  readonly duty: Duty | undefined
  /** Whom the letter is addressed to. */
  readonly to: Addressees
}

/** An item of a part of that zone (`orders` when absent), with a marker unless it says otherwise. */
export interface OrderExample {
  readonly text: string
  readonly zone?: Zone
  readonly unmarked?: true
  readonly listed?: true
  /** Whom the letter is addressed to. */
  readonly to?: readonly string[]
}

/** Somebody hands the duty to somebody else: words without that may tell as well as order. */
export const isGiven = ({ duty }: OrderWords): boolean => duty?.giving !== undefined
/** "Hệ thống đã tự động xác nhận. Đề nghị Cục Thuế …": a sentence behind the first hands a duty over. */
export const isGivenLater = ({ text, start, end }: OrderWords): boolean =>
  sentences(text, start, end).some(
    (sentence, i) => i > 0 && givesAtOnce(text, skipSpaces(text, sentence.start), sentence.end),
  )

/** A part in which only what names who acts counts. */
export const wantsName = (zone: Zone): boolean => zone === 'explicit' || zone === 'told'

/** "Căn cứ quy định nêu trên, …", "Theo hướng dẫn trên thì …": what follows from the law that was told. */
const applied =
  /^(?:căn cứ|theo|với|đối chiếu)(?: vào| với)?(?: các)? (?:quy định|hướng dẫn|căn cứ|nội dung|điều khoản|văn bản)[^,.;]{0,80} (?:trên|này|dẫn)(?:[^,.;]{0,60})?(?:,| thì )/u

/** Of a case, or of one of a class, nothing is ordered where the words only say what follows from the law. */
export const isAppliedLaw = ({ text, start, head, duty }: OrderWords): boolean =>
  applied.test(head) &&
  duty !== undefined &&
  (isOneOfClass(text.slice(duty.actor.start, duty.actor.end)) ||
    head.slice(0, duty.actor.start - start).includes('trường hợp'))

/** "Trường hợp …", "Đơn vị chậm đóng từ 30 ngày trở lên thì …": what follows from a case. */
export const followsFromCase = ({ head }: Pick<OrderWords, 'head'>): boolean =>
  head.startsWith('trường hợp') || /^[^.;]{0,160} thì /u.test(head)

/** Of a plan only people count that no list of bodies knows: "Học sinh khối 9 dọn sân". */
export const isThing = (text: string, at: number, end: number, zone: Zone): boolean =>
  zone === 'orders'
    ? readNamedThing(text, at, end) !== undefined
    : zone === 'plan' && peopleAt(text, at) >= 0 && namedThing(text, at, end) !== undefined

/** Whether a letter that answers tells whom it names to do something, and not what follows from a case. */
export const isToldTo = (words: OrderWords): boolean =>
  words.duty !== undefined &&
  (mustAct(words.text, words.duty.actor, words.to) ||
    (isToldToAct(words.text, words.duty.actor, words.to) && !followsFromCase(words)))

/** What a rule decides where something holds. */
export const none = (is: boolean): 'none' | undefined => (is ? 'none' : undefined)
export const order = (is: boolean): 'order' | undefined => (is ? 'order' : undefined)

export type OrderStep = Step<OrderWords, 'order' | 'none', OrderExample>

/** Whether the words hold a pattern. */
export const says = ({ text, start, end }: OrderWords, pattern: RegExp): boolean => pattern.test(text.slice(start, end))

/** "Xăng E5RON92: không cao hơn 19.807 đồng/lít": a figure, no order. */
const figure =
  /^(?:[^:.;]|\.(?=\d)){2,70}: ?(?:không (?:cao hơn|quá) |tối đa |tối thiểu |khoảng )?[\d.,]+ ?(?:đồng|%|kg|người|triệu|tỷ|ha|m2|km)[^.;]{0,30}[.;]?$/u
/** The colon stands so far from the beginning at most. */
const longestThing = 70
/** Whether words give nothing but a thing and a figure. */
export const isPrice = (words: string): boolean => {
  const colon = words.indexOf(':')
  return colon > 0 && colon <= longestThing && figure.test(words)
}

/** Whether all letters are capitals. */
export const isInCapitals = ({ text, start, end }: OrderWords): boolean => {
  if (!hasNoSmall(text, start, end)) return false
  const words = text.slice(start, end)
  return words !== words.toLowerCase()
}

const verbAndObject = latin(/^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,2}[.;]?$/u)

/** "Treo cờ.", "Tặng quà;": an item of a part that gives orders that is nothing but a verb and what it is done to. */
export function isShortDeed({ text, start, end, zone, marked }: OrderWords): boolean {
  if (zone !== 'orders' || !marked || !verbAndObject.test(text.slice(start, end).trimEnd())) return false
  const object = wordAt(text, text.indexOf(' ', start) + 1)
  return object?.noun === true && object.mainly === 'noun' && opensWithVerb(text, start, end)
}
