import { latin } from '../../text/letters.ts'
import type { Item, Paragraph } from '../outline/entries.ts'
import { dutyOfSentence } from './clauses.ts'
import { isDetail } from './details.ts'
import { headingActor } from './headings.ts'
import { isHeadingSentence, isWhole, standsForItself } from './item-heads.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { orderRule } from './order-rules.ts'
import { asksEverybody, isAside, orderBehindClosing, without } from './orders.ts'
import type { Zone } from './policy.ts'
import { orderBehindOpening, proseParts } from './prose.ts'
import { firstSentenceEnd } from './sentences.ts'
import { ownParagraphs } from './zones.ts'

/** The words of an item without items below it. */
export interface LeafText {
  /** Where its own words end: behind the last of its paragraphs that goes on what it says. */
  readonly end: number
  /** Where its labelled lines begin to stand apart from its words: the end of those before them. */
  readonly wordsEnd: number | undefined
  /** The paragraphs below it that stand for themselves. */
  readonly apart: readonly Paragraph[]
  /** Several paragraphs stand below it, and all go on what it says. */
  readonly isLoose: boolean
}

/** The own words of an item, with what the part it stands in asks of them and who its heading names. */
export interface OwnWords {
  readonly item: Item
  readonly leaf: LeafText
  readonly zone: Zone
  readonly actor: ActorPhrase | undefined
}

/**
 * Parts the paragraphs below an item: those that go on what it says, and those that name somebody else to act.
 *
 * @param titled its head is a heading
 * @param followed another item follows
 * @param last the last of several items that each are one paragraph; what follows it belongs to none
 */
export function leafText(text: string, item: Item, titled: boolean, followed: boolean, last: boolean): LeafText {
  const paragraphs = ownParagraphs(text, item, titled)
  const [only] = paragraphs
  const isOnlyOne =
    only !== undefined && paragraphs.length === 1 && saysWhatHeadTells(text, item, only, titled, followed)
  // "2. Tập huấn" / "Phụ trách: Trạm Y tế xã": nothing but such lines below a heading that is the duty.
  const kinds = paragraphs.map(({ start, end: ends }) => isDetail(text, start, ends))
  const isLabelled = kinds.includes('lead') && !kinds.includes(undefined)
  const endsHere = last && !titled && isWhole(text, item)
  const apart: Paragraph[] = []
  let end = item.headEnd
  let wordsEnd: number | undefined
  // Behind "Chỉ thị này thay thế …" below an item nothing goes on what the item says.
  let isClosed = false
  for (const [i, paragraph] of paragraphs.entries()) {
    const { start, end: ends } = paragraph
    // "Thời gian: …" tells of the item above it.
    if (apart.length === 0 && (!titled || isLabelled) && isDetail(text, start, ends) !== undefined) {
      wordsEnd ??= end
      end = ends
      continue
    }
    const isOwn =
      !isOnlyOne &&
      !(isClosed && asksEverybody(text.slice(start, firstSentenceEnd(text, start, ends)))) &&
      (orderRule(text, start, ends, 'explicit', false, false) !== undefined ||
        orderBehindOpening(text, start, ends) !== undefined ||
        orderBehindClosing(text, start, ends) !== undefined)
    if (isOwn || apart.length > 0 || endsHere) apart.push(paragraph)
    // "Riêng Hội Chữ thập đỏ đã cử 03 đội …": how things stand is no part of what is to be done.
    else if (!titled && isTold(text.slice(start, Math.min(ends, start + 160)))) isClosed = true
    else if (isAside(text, start, ends)) isClosed ||= i === 0 && !titled
    else if (!isClosed) end = ends
  }
  return { end, wordsEnd, apart, isLoose: !isLabelled && paragraphs.length > 1 && apart.length === 0 }
}

/** Words that tell how things stand, or thank, praise or blame somebody. */
const isTold = (words: string): boolean => toldThere.test(words.slice(0, 120)) || judged.test(words)
const judged = latin(
  /^\p{Lu}[^.;:]{2,140} (?:trân trọng cảm ơn|cảm ơn|ghi nhận|biểu dương|phê bình|đánh giá cao|hoan nghênh|(?:rất )?đáng (?:để|được|khen|phê phán|biểu dương)|qua không phát sinh)(?!\p{L})/u,
)
/** Somebody has done something, or something has come about. */
const toldThere = latin(/^(?:Riêng |Đến nay,? |Hiện nay,? |Thời gian qua,? )?\p{Lu}[^.,;:]{2,70} đã \p{Ll}/u)

/** The one paragraph below a heading says what the heading tells of, unless it stands for itself. */
function saysWhatHeadTells(
  text: string,
  item: Item,
  paragraph: Paragraph,
  titled: boolean,
  followed: boolean,
): boolean {
  // "1. Thống nhất chủ trương …" decides something; whoever is named below it is told what to do.
  const decides = !titled && without.test(text.slice(item.textStart, item.textStart + 60).toLowerCase())
  return (
    !decides &&
    (titled || (followed && isHeadingSentence(text, item))) &&
    !standsForItself(text, item, paragraph, titled) &&
    !tellsFirst(text, item, paragraph) &&
    !tellsSeveral(text, item, paragraph)
  )
}

/** "4. Phát huy tình làng nghĩa xóm" / "Mặt trận phường lập quỹ …. Trạm Y tế khám …": the heading names nobody, and below it each has a duty. */
function tellsSeveral(text: string, item: Item, { start, end }: Paragraph): boolean {
  if (headingActor(text, item.textStart, item.headEnd) !== undefined) return false
  const first = dutyOfSentence(text, start, firstSentenceEnd(text, start, end), false)
  return first?.actor.start === start && proseParts(text, start, end).length > 1
}

/** "2.1. Giải ngân vốn" / "Vốn năm nay tập trung cho ba chương trình. Ban Quản lý dự án hoàn thiện …": the heading tells the matter, and who acts stands behind what is told. */
function tellsFirst(text: string, item: Item, { start, end }: Paragraph): boolean {
  return (
    headingActor(text, item.textStart, item.headEnd) === undefined && orderBehindOpening(text, start, end) !== undefined
  )
}
