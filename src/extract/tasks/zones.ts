import { lastingBoards } from '../../lexicon/actor-words.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import type { Entry, Item, Paragraph } from '../outline/entries.ts'
import { dutyOfSentence, type readDuty } from './clauses.ts'
import { beginsActor } from './names/heads.ts'
import { isClosing } from './orders.ts'
import type { HeadingClass, Policy, Zone } from './policy.ts'
import { sentences } from './sentences.ts'

/** In a letter that answers, rules of law have lists as well: only these words lead in to orders. */
export const asks = latin(/(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo|lưu ý)(?!\p{L})/iu)

/** "Sở Y tế | có trách nhiệm thực hiện các nhiệm vụ sau:": behind who acts. */
export const doesWhatFollows = latin(
  /[ ,](?:(?:cần|phải|khẩn trương|tập trung|có trách nhiệm|nghiêm túc|tiếp tục|chủ động|phối hợp) )*(?:(?:lựa chọn|xây dựng kế hoạch)(?:,| và) )?(?:thực hiện|triển khai|làm|tổ chức|lựa chọn)(?: tốt| ngay| nghiêm túc)* (?:các|những|một số) (?:nhiệm vụ|nội dung|công việc|phần việc|việc|yêu cầu|giải pháp|hoạt động)(?: cụ thể| trọng tâm| chủ yếu| phù hợp| thiết thực)*(?: như)?(?: sau(?: đây)?)? ?:?$/u,
)

/** The zone below a heading whose paragraphs are judged one by one. */
export function kindZone(zone: Zone, kind: HeadingClass, policy: Policy): Zone {
  if (kind === 'none') return 'none'
  if (ruled.has(policy) && kind !== 'execution') return zone
  return kind === undefined || zone === 'told' ? zone : strongest(zone, 'explicit')
}

/** Kinds of documents whose lead-ins open no orders. */
export const ruled = new Set<Policy>(['normative', 'resolution', 'attached', 'report'])
/** Kinds of documents that lay down rules of law. */
export const setsRules = (policy: Policy): boolean => policy !== 'report' && ruled.has(policy)
export const strictExecution = latin(
  /^(?:(?:điều khoản|trách nhiệm|hiệu lực|hiệu lực và trách nhiệm|hiệu lực, trách nhiệm) )?(?:tổ chức (?:thực hiện|thi hành)|thi hành|thực hiện)(?!\p{L})/u,
)
export const executors = /(?:chịu trách nhiệm|tổ chức) (?:tổ chức )?(?:thi hành|thực hiện)|căn cứ quyết định thi hành/iu

const order: readonly Zone[] = ['none', 'told', 'explicit', 'plan', 'orders']
export const strongest = (a: Zone, b: Zone): Zone => (order.indexOf(a) >= order.indexOf(b) ? a : b)

/** In an article only what somebody has ordered counts, not what a law provides. */
export const reportsOrders = (lead: string): boolean =>
  /(?<!\p{L})(?:yêu cầu|chỉ đạo|đề nghị|giao|phân công|kết luận|trách nhiệm|nhiệm vụ, giải pháp|nhiệm vụ trọng tâm)(?!\p{L})/u.test(
    lead,
  ) && !tellsOfLaw(lead.slice(-240))

/** Whether words, in lower case, tell what the law holds. */
export const tellsOfLaw = (words: string): boolean =>
  /(?<!\p{L})(?:quy định|quyền hạn|điều kiện|trường hợp|đối tượng|hồ sơ|thủ tục|gồm|tiêu chuẩn)(?!\p{L})/u.test(words)

/**
 * Below the last addressee, a dash, stands the lead-in to the numbers that follow: "- Chủ tịch UBND các xã." / "… yêu cầu:" / "1. …"; and below
 * the last of what was done that to the orders: "- Xử phạt 12 cơ sở." / "Phòng đề nghị các xã thực hiện:" / "- Thống kê …".
 */
export function lastBelowDash(text: string, entry: Entry, next: Entry | undefined): Paragraph | undefined {
  if (
    entry.kind !== 'item' ||
    next?.kind !== 'item' ||
    !/^[-+•*]$/u.test(entry.marker) ||
    !(/^(?:1|I)\D*$/u.test(next.marker) || next.marker === entry.marker)
  )
    return undefined
  const last = entry.entries.at(-1)
  if (last?.kind !== 'paragraph') return undefined
  const tail = text.slice(Math.max(last.start, last.end - 160), last.end)
  return next.marker !== entry.marker || asks.test(tail) || (tail.endsWith(':') && doesWhatFollows.test(tail))
    ? last
    : undefined
}

/** "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI": in a report such a heading stands above what has been done. */
export const tellsOfLeading = ({ textStart, headEnd }: Item, text: string): boolean => {
  const heading = text.slice(textStart, Math.min(headEnd, textStart + 200)).toLowerCase()
  return leading.test(heading) && !/nhiệm vụ|giải pháp|phương hướng|thời gian tới|kiến nghị|đề nghị/u.test(heading)
}
const leading = latin(
  /^(?:(?:về )?(?:công tác|việc) )?(?:lãnh đạo|chỉ đạo|quán triệt|triển khai|tổ chức triển khai)(?!\p{L})/u,
)

/** How a lead-in ends whose list is of things: "Hồ sơ gồm:". */
export const listsThings = /(?:gồm|thành phần|tiêu chí|tài liệu|hồ sơ)[^:.;]{0,60}:?$/u
export const listsTasks = /nhiệm vụ|giải pháp|công việc/u

export const listsOnly = (heading: string): boolean =>
  /^(?:thành phần|thời gian|địa điểm|kinh phí|đối tượng)/u.test(heading)

/** Short, without an end mark, or ending in a colon. */
export function isTitle(head: string): boolean {
  const words = head.trimEnd()
  if (words === '') return true
  if (words.endsWith(':')) return words.length <= 300
  if (words.length > 220 || /[.;,]$/u.test(words) || /\. \p{Lu}/u.test(words)) return false
  // "4. Sở Y tế; Báo và Đài tỉnh": names may be parted by semicolons.
  return !/; \p{Lu}/u.test(words) || words.split('; ').every((part) => beginsActor(part, 0))
}

/** "1. Công tác tuyên truyền:" → the words of the heading alone. */
export function titleOf(lowered: string): string {
  return lowered.replace(/[\s.:;]+$/u, '').replace(/^(?:\d+\. ?)/u, '')
}

/** "Điều 2. Nhiệm vụ của Tổ kiểm tra:": what a team that the decision sets up is to do. */
export const dutiesOfTeam = latinPattern(
  `^(?:Trách nhiệm|Nhiệm vụ|Chức năng, nhiệm vụ|Nhiệm vụ, quyền hạn)(?: và quyền hạn)? (?:của )?(?:các )?(?:Tổ|Đoàn|Ban(?! (?:${lastingBoards.join('|')}))|Tiểu ban|Hội đồng|Nhóm|Đội)(?!\\p{L})`,
)

/** "Điều 2. Nhiệm vụ, giải pháp chủ yếu": what a resolution has done; the functions of an office are none of it. */
export const tasksToCome =
  /^(?!.*(?:quyền hạn|chức năng|thẩm quyền|nhiệm vụ của)).*(?:giải pháp|nhiệm vụ[^.;]{0,30} (?:trọng tâm|chủ yếu|cụ thể|trong tâm|năm \d{4})|nhiệm vụ (?:được )?giao (?:cho )?(?=\p{Lu}|các )|công tác trọng tâm)/iu

/** "a) Nhiệm vụ: …" among the labelled lines of an item. */
export const dutyLine = /^(?:Nhiệm vụ|Nội dung)(?: (?:công việc|thực hiện|nhiệm vụ|cụ thể))*:/iu

/** The last duty that a lead-in hands out: it may open with the reasons. */
export function lastDuty(text: string, start: number, end: number): ReturnType<typeof readDuty> {
  const all = sentences(text, start, end)
  for (const sentence of [...all].reverse()) {
    const duty = dutyOfSentence(text, sentence.start, sentence.end, true)
    if (duty) return duty
  }
  return undefined
}

/** The paragraphs of an item; below a heading the closing of the document is none: "Trong quá trình thực hiện nếu có vướng mắc …". */
export function ownParagraphs(text: string, item: Item, titled: boolean): readonly Paragraph[] {
  const all = item.entries.filter((entry): entry is Paragraph => entry.kind === 'paragraph')
  const second = all[1]
  const closing = (words: string): boolean => isClosing(words) || /^Trên đây/u.test(words)
  const closes =
    all.length === 2 && titled && second !== undefined && closing(text.slice(second.start, second.start + 60))
  return closes ? all.slice(0, 1) : all
}
