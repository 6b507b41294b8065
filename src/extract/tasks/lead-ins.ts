import { dutiesOfBoards, livelihoods } from '../../lexicon/actor-words.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { readActor } from './actors.ts'
import type { Duty } from './clauses.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'
import { skipSpaces } from './verbs.ts'
import { doesWhatFollows } from './zones.ts'

/* Whom a paragraph speaks of that leads in to a list of orders. */

/** Verbs that hand the duties below to whom they name: "Chủ tịch huyện chỉ đạo Trưởng các phòng …:". */
const handsDown = /^(?:chỉ đạo|chỉ thị|giao|phân công|yêu cầu|đề nghị|lưu ý|nhờ|kêu gọi)$/u
const handing = latin(
  /(?<!\p{L})(?:(?:chỉ đạo|giao|phân công|yêu cầu|đề nghị|chỉ thị|lưu ý|(?:rất )?mong|nhờ|kêu gọi)(?: (?:nhiệm vụ|công việc|trách nhiệm))?(?: cho| đối với| đến)?|thông báo (?:đến|tới|cho)) (?=\p{L})/giu,
)
/** Who stands before such words is told to act: "tỉnh Sơn La cần tập trung …:". */
const urged =
  /^(?:cần|phải|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc|tập trung|tiếp tục|chủ động|làm tốt|thường xuyên|kịp thời|quan tâm)(?!\p{L})/u

/** Who only says something leads in to what others do: "Hội đồng nhân dân xã cơ bản thống nhất, nhấn mạnh một số nội dung:". */
const speaking =
  /(?<!\p{L})(?:nhấn mạnh|thống nhất|cơ bản|quyết định|quyết nghị|ban hành|đề ra|thông qua|xác định|đánh giá|kết luận|lưu ý)$/u

interface Asked {
  readonly addressed?: ActorPhrase
  readonly inherited?: ActorPhrase
}

const askingName = latin(/(?:đề nghị|kiến nghị|kính trình|đề xuất)(?: với)? (?=\p{Lu})/giu)
const longestHeading = 160

/** Where a lead-in stands. */
export interface LeadInPlace {
  /** It says what a submission asks for. */
  readonly proposed: boolean
  /** It stands below a heading. */
  readonly nested: boolean
  /** Whether a name is that of the writer, who orders nothing of itself. */
  readonly isIssuer: (name: string) => boolean
}

/** Whether a lead-in asks rather than orders: "kính đề nghị …". */
export function isRequest(words: string): boolean {
  const tail = words.slice(-300).toLowerCase()
  return /(?:đề nghị|mời|kính)/u.test(tail) && !/yêu cầu|giao|chỉ đạo/u.test(tail)
}

/**
 * Whom the list below a lead-in is for: whom a submission asks ("Sở Nội vụ kính đề nghị Ủy ban nhân dân tỉnh xem xét:"), who stands alone in a
 * short lead-in below a heading ("Sở Y tế triển khai:"), or whom it orders ("yêu cầu các xã:").
 *
 * @param duty the last one that the lead-in tells
 */
export function askedByLeadIn(
  text: string,
  start: number,
  end: number,
  duty: Duty | undefined,
  { proposed, nested, isIssuer }: LeadInPlace,
): Asked {
  if (proposed) return askedToDecide(text, start, end)
  if (duty === undefined) {
    const first = toldWithoutDuty(text, start, end) ?? urgedEarlier(text, start, end)
    return first ? { addressed: first } : {}
  }
  const { actor, giving } = duty
  if (giving !== undefined)
    return { addressed: (lives.has(actor.stop) && classToColon(text, actor.start, end)) || actor }
  if (handsDown.test(actor.stop)) {
    const told = readActor(text, skipSpaces(text, actor.after + actor.stop.length), end, true)
    return told ? { addressed: told } : {}
  }
  const name = text.slice(actor.start, actor.end)
  // "… chỉ đạo của Thủ tướng Chính phủ, trong đó cần tập trung:" urges whoever was named before.
  if (urged.test(actor.stop) && !name.endsWith('trong đó') && !isIssuer(name)) return { addressed: actor }
  const speaks = speaking.test(actor.stop) || speaking.test(text.slice(actor.end - 10, actor.end))
  const hasGrounds = grounds.test(text.slice(start, actor.start))
  if (end - start <= longestHeading && nested && !speaks && !hasGrounds) return { inherited: actor }
  // "Sở Y tế, Sở Xây dựng thực hiện các nhiệm vụ sau:"
  const opens = actor.start === start || hasGrounds
  if (opens && !speaks && !isIssuer(name) && doesWhatFollows.test(text.slice(actor.end, end)))
    return { addressed: actor }
  const early = urgedEarlier(text, start, end)
  return early === undefined || isIssuer(text.slice(early.start, early.end)) ? {} : { addressed: early }
}

/** "Sở Nội vụ kính đề nghị Ủy ban nhân dân tỉnh xem xét:" */
function askedToDecide(text: string, start: number, end: number): Asked {
  const last = allMatches(text.slice(start, end), askingName).at(-1)
  const actor = last && readActor(text, start + last.index + last[0].length, end, true)
  return actor ? { addressed: actor } : {}
}

/** "Nhà trường phân công các tổ chuyên môn và Đoàn trường như sau:", "UBND xã yêu cầu các hộ nuôi cá lồng trên sông:" */
function toldWithoutDuty(text: string, start: number, end: number): ActorPhrase | undefined {
  const from = Math.max(start, end - longestHeading)
  const verb = allMatches(text.slice(from, end), handing).at(-1)
  if (verb === undefined) return undefined
  const at = from + verb.index + verb[0].length
  return (beginsActor(text, at) ? readActor(text, at, end, true) : undefined) ?? classToColon(text, at, end)
}

/** "các đơn vị sử dụng ngân sách, chủ đầu tư:": between the verb that asks and the colon nothing can be the duty, which stands below. */
function classToColon(text: string, start: number, end: number): ActorPhrase | undefined {
  const words = text.slice(start, end).trimEnd()
  if (!words.endsWith(':') || words.length > longestClass || !severalClass.test(words) || holdsDuty.test(words))
    return undefined
  const to = start + words.slice(0, -1).trimEnd().length
  return { start, end: to, stop: ':', after: to }
}
const lives = new Set(livelihoods)
const longestClass = 130
const severalClass = /^(?:các|những|mọi|toàn thể|tất cả(?: các)?) /iu
const holdsDuty = latinPattern(
  `[.;:(].|(?<!\\p{L})(?:${dutiesOfBoards.join('|')}|sau|sau đây|như sau|phải|cần)(?!\\p{L})`,
)

/** "Căn cứ tình hình thực tế, …": why or when, before who acts. */
const grounds = latin(/^(?:Căn cứ|Trên cơ sở|Trong|Tùy|Tuỳ|Để|Nhằm|Nhân|Hằng|Hàng|Từ|Theo) [^,;:.]{2,120}, $/u)

const mustAct = latin(/ (?:cần|phải) (?=\p{Ll})/u)

/** "Để đạt mục tiêu, tỉnh Sơn La cần tiếp tục …, trong đó tập trung một số nội dung sau:": the first one that is urged, before others are spoken of. */
function urgedEarlier(text: string, start: number, end: number): ActorPhrase | undefined {
  const match = mustAct.exec(text.slice(start, end))
  if (match === null) return undefined
  const urge = start + match.index
  const comma = text.lastIndexOf(', ', urge)
  const at = comma < start ? skipSpaces(text, start) : comma + 2
  const actor = beginsActor(text, at) ? readActor(text, at, end, false) : undefined
  if (actor?.end === urge) return actor
  return place.test(text.slice(at, urge)) ? { start: at, end: urge, stop: 'cần', after: urge + 1 } : undefined
}

/** "tỉnh Sơn La", "thành phố Huế". */
const place = latin(/^(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?: \p{Lu}\p{Ll}*){1,4}$/u)
