import { carryingVerbs, ownKinds } from '../../lexicon/actor-words.ts'
import { dutyVerbs, givingVerbs, openingVerbs } from '../../lexicon/duty-phrases.ts'
import { askedAsWork } from '../../lexicon/order-cues.ts'
import { anyFirstLetter, isCapital, latin, latinPattern } from '../../text/letters.ts'
import { readActor, readAddressee } from './actors.ts'
import { doneBy } from './done-by.ts'
import { executorsOf, isLeftBefore } from './executors.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'
import { actsItself, outsiders, ownPeople } from './own-deeds.ts'
import { isSubject, place } from './subjects.ts'
import { opensPlainly, opensWithThing, skipSpaces, verbAt } from './verbs.ts'
import { isFigure } from './verbs-of-names.ts'

/** Somebody who is told to do something, in a clause of an item. */
export interface Duty {
  readonly actor: ActorPhrase
  /** "giao", "đề nghị" …: the verb that hands the duty over; undefined when the subject stands first. */
  readonly giving: string | undefined
}

const givers = latinPattern(
  `(?:${anyFirstLetter([...givingVerbs].sort((a, b) => b.length - a.length))})(?: (?:trách nhiệm |nhiệm vụ |công việc )?(?:cho|đối với))?:? `,
  'y',
)
/** Clauses that only tell when or why stand before the one who acts: "Trên cơ sở …, Bộ Y tế …". */
const adverbial =
  /^(?:do đó,|do vậy,|vì vậy,|theo đó,|cụ thể,|trong đó,|về (?!phía |đề nghị|kiến nghị|đề xuất|nội dung|việc|chủ trương)|trên cơ sở|trường hợp|kết thúc |để |nhằm |căn cứ|trong quá trình|trong khi|khi |sau |ngoài |ngay sau|theo |trước mắt|đối với|định kỳ|hằng |hàng |trong |từ |với |trước |đồng thời|bên cạnh|ngoài ra|cùng với|riêng|thực hiện (?:chỉ thị|nghị quyết|kế hoạch|công văn|kết luận|quyết định|thông báo|văn bản|ý kiến|chỉ đạo|công điện|chương trình|thông tư|nghị định|luật|hướng dẫn|đề án|quy định|điều|nhiệm vụ)|giai đoạn|tùy|dựa|vào |về phía |thời gian tới|đến |chậm nhất|song song|qua |xét |mỗi |cứ |sáng |chiều |tối |đêm |ban (?:đêm|ngày)|thứ (?:hai|ba|tư|năm|sáu|bảy))/u
/** Clauses of purpose list their aims with commas; after the others a verb begins the order itself. */
const purpose = /^(?:về |để |nhằm |thực hiện |căn cứ|trên cơ sở|với |đối với|trong thời gian qua|qua |xét |theo )/u

/** Reads the duty whose clause begins at `at`; `open` as in {@link readActor}. */
export function readDuty(text: string, at: number, end: number, open: boolean, heading = false): Duty | undefined {
  givers.lastIndex = at
  const giver = givers.exec(text)?.[0]
  if (giver !== undefined)
    return dutyHandedOver(text, at + giver.length, end, giver.trim().replace(/:$/u, '').toLowerCase())
  // "Bộ giao Cục Di sản …": the writer calls itself by its kind.
  const speaker = bareSpeaker.exec(text.slice(at, at + 24))?.[0]
  if (speaker !== undefined && beginsGiving(text, at + speaker.length))
    return readDuty(text, at + speaker.length, end, open)
  const actor = readActor(text, at, end, open, heading)
  if (!actor || saying.test(text.slice(actor.after, actor.after + 18))) return undefined
  // "Cấp tỉnh: Liên đoàn Lao động tổ chức …": where, and then who.
  if (actor.stop === ':' && level.test(text.slice(actor.start, actor.end)))
    return readDuty(text, skipSpaces(text, actor.after + 1), end, false) ?? { actor, giving: undefined }
  // "Đảng đoàn cử đồng chí A dự họp": who sends somebody acts.
  if (actor.stop === 'cử') return { actor, giving: undefined }
  if (isGiving(actor.stop)) {
    // "Thủ tướng yêu cầu các bộ …": the second name acts.
    // "Quốc hội giao: Chính phủ …"
    const behind = actor.after + actor.stop.length
    const from = skipSpaces(text, text.charCodeAt(behind) === 58 ? behind + 1 : behind)
    const second = from < end ? readDuty(text, actor.after, end, open) : undefined
    if (actsItself(text, actor.stop, from, second?.actor)) return { actor, giving: undefined }
    // "giao nhiệm vụ cho các phòng …": behind the whole of what hands over.
    const told = second?.giving?.startsWith(actor.stop) ? second.actor.start : from
    if (second && actor.stop !== 'chỉ đạo' && (beginsActor(text, told) || isCapital(text.charCodeAt(told))))
      return second
    // "Phòng Kinh tế yêu cầu bổ sung hồ sơ": nobody is named who is to act for it.
    if (actor.stop !== 'chỉ đạo' && !(handsOut.test(actor.stop) && !beginsActor(text, from))) return undefined
  }
  return { actor, giving: undefined }
}

/** "Chủ nhiệm … cho biết, …": who tells something; "Xã X xin bổ sung kinh phí": who wants something. To ask for leave or advice is work. */
const saying = new RegExp(`^(?:cho (?:biết(?:[,:]| rằng)|rằng|hay[,:])|xin (?!${askedAsWork})|mong (?!muốn))`, 'u')
const level = /^[Cc]ấp (?:trung ương|tỉnh|huyện|xã)/u
const bareSpeaker = latinPattern(`^(?:${ownKinds.join('|')}|[Đđ]ồng chí|[Ôô]ng|[Bb]à) (?=\\p{Ll})`)
/** "Giao Sở Y tế …": who stands behind a verb that hands a duty over. */
function dutyHandedOver(text: string, from: number, end: number, verb: string): Duty | undefined {
  if (from >= end) return undefined
  const actor = readAddressee(text, from, end) ?? properActor(text, from, end)
  // "Chỉ đạo các đơn vị …" is done by somebody else.
  if (!actor || verb.startsWith('chỉ đạo')) return undefined
  // "Phân công cán bộ theo dõi" is done by whoever is addressed.
  // "Mời đại biểu, phát giấy mời": behind the guests stands what else is to be done.
  if (verb.startsWith('mời') && /^[;.)]?$/u.test(actor.stop) && goesOnSmall.test(text.slice(actor.start, actor.end)))
    return undefined
  const who = text.slice(actor.start, actor.start + 24)
  const isOwn =
    (/^(?:phân công|cử|mời)/u.test(verb) && ownPeople.test(who) && !memberByName.test(text.slice(from, from + 40))) ||
    (verb.startsWith('cử') && sentForWork.test(who)) ||
    (/^mời/u.test(verb) && outsiders.test(who))
  return isOwn ? undefined : { actor, giving: verb }
}

/** "Cử kế toán giỏi xuống xã": people of a calling, whom nobody calls by name, are sent by whoever is addressed. */
const sentForWork = latin(/^(?!(?:các )?(?:đồng chí|đ\/c|ông|bà) )\p{Ll}/u)
/** "đảng viên Phan Văn Khởi": one of them who is called by name. */
const memberByName = latin(/^\p{Ll}+ viên \p{Lu}\p{Ll}+ \p{Lu}/u)
const goesOnSmall = latin(/, \p{Ll}/u)
const capitalised = latin(/\p{Lu}[\p{L}\d&.]*(?: (?:và )?\p{Lu}[\p{L}\d&.]*){0,9} ?/uy)

/** "đề nghị Bayer Việt Nam thực hiện": a name that no kind of body begins, in capitals up to its verb. */
function properActor(text: string, at: number, end: number): ActorPhrase | undefined {
  capitalised.lastIndex = at
  const name = capitalised.exec(text)?.[0]
  if (name === undefined || at + name.length >= end) return undefined
  const stop = verbAt(text, at + name.length, end)
  return stop === undefined ? undefined : { start: at, end: at + name.trimEnd().length, stop, after: at + name.length }
}

const handsOut = /^(?:mời|giao|cử|phân công)$/u
const isGiving = (verb: string): boolean => givingVerbs.includes(verb)

/**
 * The first duty of a sentence: at its start, after a topic and colon ("Thanh tra khoa học: UBND huyện làm đầu mối"), or after
 * an adverbial clause ("Trên cơ sở đề nghị của các bộ, Bộ Tài chính …").
 */
export function dutyOfSentence(text: string, start: number, end: number, open: boolean, nested = 0): Duty | undefined {
  if (text !== memo.text) {
    memo.text = text
    memo.found.clear()
  }
  // Below 2^53 for texts of up to 64 million characters.
  const key = (start * 0x4000000 + end) * 2 + (open ? 1 : 0)
  const known = memo.found.get(key)
  if (known !== undefined) return known === null ? undefined : known
  if (nested > deepest) return undefined
  const duty = withAllExecutors(text, start, end, findDuty(text, start, end, open, nested))
  memo.found.set(key, duty ?? null)
  return duty
}

/** "…, tổ chức niêm yết và người hành nghề chịu trách nhiệm thi hành Thông tư này": kinds of bodies that are read as work. */
function withAllExecutors(text: string, start: number, end: number, duty: Duty | undefined): Duty | undefined {
  const all = executorsOf(text, start, end)
  if (all === undefined || (duty && !isLeftBefore(duty.actor, all))) return duty
  return { actor: all, giving: duty?.giving }
}

/** Whether a sentence begins with a verb that hands a duty to somebody. */
export function givesAtOnce(text: string, at: number, end: number): boolean {
  const duty = dutyOfSentence(text, at, end, false)
  return duty?.giving !== undefined && !duty.giving.startsWith('mời') && duty.actor.start - at < 30
}

/** "Giao Ủy ban nhân dân huyện quyết định …": words that begin by handing something over, and do not ask. */
export const givesOut = (text: string, start: number, end: number): boolean =>
  /^(?:giao|phân công|ủy quyền|uỷ quyền)/u.test(dutyOfSentence(text, start, end, false)?.giving ?? '')

/** Topics before colons, one behind the other: people write two or three, and a text of colons must not exhaust the stack. */
const deepest = 16

/** Sentences are asked for several times while a document is read: whether they order, who acts, with what force. */
const memo: { text: string; readonly found: Map<number, Duty | null> } = { text: '', found: new Map() }

function findDuty(text: string, start: number, end: number, open: boolean, nested: number): Duty | undefined {
  const at = skipSpaces(text, start)
  // "Là cơ quan thường trực, giúp …": what the one above is.
  if (text.startsWith('Là ', at)) return undefined
  const direct = readDuty(text, at, end, open) ?? dutyOfOneApart(text, at, end, open)
  // "Đồng chí Chủ tịch đồng ý lắp đặt …, giao Sở Tài chính thẩm định": who agrees does nothing else.
  if (direct && agrees.test(direct.actor.stop)) return askedLater(text, at, Math.min(end, at + 700), end) ?? direct
  // "Tổng cục Thuế giới thiệu các nội dung mới và đề nghị các Cục Thuế phổ biến …": who tells something asks behind it.
  if (direct?.giving === undefined && direct && telling.test(direct.actor.stop))
    return askedBehindTelling(text, direct.actor.after, Math.min(end, at + 700), end) ?? direct
  if (direct) return direct
  const dashed = dutyBehindDash(text, at, end) ?? dutyBehindOutcome(text, at, end)
  if (dashed) return dashed
  const opening = text.slice(at, Math.min(end, at + 24)).toLowerCase()
  const labelled = dutyBehindLabel(text, at, end, opening)
  if (labelled) return labelled
  const limit = Math.min(end, at + 700)
  const behind = dutyBehindClauses({
    text,
    at,
    end,
    limit,
    nested,
    isAdverbial: adverbial.test(opening),
    // "Về …:" names the matter at length.
    topic: opening.startsWith('về ') ? 420 : 140,
    listsAims: purpose.test(opening),
    commas: 0,
  })
  if (behind === 'nobody') return undefined
  const told = behind ?? askedLater(text, at, limit, end)
  const doer = told === undefined && nested === 0 && !opensWithVerb(text, at, end) ? doneBy(text, at, end) : undefined
  return doer ? { actor: doer, giving: undefined } : told
}

/** "Riêng Trung tâm Văn hóa tiếp tục …": one is told apart. */
function dutyOfOneApart(text: string, at: number, end: number, open: boolean): Duty | undefined {
  const apart = /^(?:riêng|còn|đồng thời,?|ngoài ra,) (?=\p{Lu})/iu.exec(text.slice(at, Math.min(end, at + 16)))
  return apart ? readDuty(text, at + apart[0].length, end, open) : undefined
}

const onlyCarries = new RegExp(`^ *(?:(?:${carryingVerbs.join('|')}) ?)+[\\s.;,)]*$`, 'u')
const topicBeforeDash = latin(/^\p{Lu}\p{Ll}[\p{L}\d ]{3,60} [-–] (?=\p{Lu})/u)

/** "Tiết kiệm điện - Ban Quản lý dự án lắp biến tần": who acts stands behind the topic. */
function dutyBehindDash(text: string, at: number, end: number): Duty | undefined {
  const topic = topicBeforeDash.exec(text.slice(at, Math.min(end, at + 70)))?.[0]
  if (topic === undefined || !beginsActor(text, at + topic.length)) return undefined
  const duty = readDuty(text, at + topic.length, end, false)
  // "Phát áo phao - Sở Y tế chịu trách nhiệm.": the duty stands before the dash.
  return duty === undefined || duty.actor.stop === ':' || onlyCarries.test(text.slice(duty.actor.after, end))
    ? undefined
    : duty
}

const outcome = latin(
  /^(?:Kết quả|Báo cáo|Danh sách|Ý kiến|Hồ sơ(?! trình))(?: \p{Ll}+){1,8}, (?=(?:đề nghị|yêu cầu|giao) |(?<=^Kết quả[^,]+, )(?:các |\p{Lu}))/u,
)

/** "Kết quả thực hiện, đề nghị các xã báo cáo …": what is to be sent in stands first. */
function dutyBehindOutcome(text: string, at: number, end: number): Duty | undefined {
  const topic = outcome.exec(text.slice(at, Math.min(end, at + 90)))?.[0]
  return topic === undefined ? undefined : readDuty(text, at + topic.length, end, false)
}

/** "Trách nhiệm của Văn phòng Bộ: chủ trì, …", "Đối với các nhà thầu sửa chữa: phải …" */
function dutyBehindLabel(text: string, at: number, end: number, opening: string): Duty | undefined {
  const label = /^(?:(?:trách nhiệm|nhiệm vụ)(?: của)?|(?:đối )?với) /u.exec(opening)
  if (label === null) return undefined
  const from = at + label[0].length
  const actor = /với/u.test(label[0])
    ? (actorToColon(text, from, end) ?? readActor(text, from, end, false))
    : readActor(text, from, end, false)
  if (actor?.stop !== ':') return undefined
  return readDuty(text, skipSpaces(text, actor.after + 1), end, false) ?? { actor, giving: undefined }
}

const toColon = latin(/^[\p{L}\d ]{3,70}(?= ?:)/u)

/** "các nhà thầu sửa chữa": a class is named whole to the colon behind which its duty stands. */
function actorToColon(text: string, at: number, end: number): ActorPhrase | undefined {
  const name = toColon.exec(text.slice(at, Math.min(end, at + 72)))?.[0].trimEnd()
  if (name === undefined || !beginsActor(text, at)) return undefined
  const stop = text.indexOf(':', at + name.length)
  const duty = skipSpaces(text, stop + 1)
  return duty < end && (obliged.test(text.slice(duty, duty + 12)) || opensWithVerb(text, duty, end))
    ? { start: at, end: at + name.length, stop: ':', after: stop }
    : undefined
}
const obliged = /^(?:phải|cần|tự|tiếp tục|khẩn trương|không được) /iu

/** A sentence whose duty stands behind other clauses, as far as it is read. Offsets in `text`. */
interface Clauses {
  readonly text: string
  readonly at: number
  readonly end: number
  readonly limit: number
  readonly nested: number
  /** It opens with a clause that tells when or why. */
  readonly isAdverbial: boolean
  /** How long a topic before a colon may be. */
  readonly topic: number
  /** What follows its commas are aims. */
  listsAims: boolean
  commas: number
}

/** The duty behind the topic before a colon, or behind the clauses before a comma; `nobody`: what stands there has no other. */
function dutyBehindClauses(clauses: Clauses): Duty | 'nobody' | undefined {
  const { text, at, limit, topic } = clauses
  let depth = 0
  for (let i = at; i < limit; i += 1) {
    const c = text.charCodeAt(i)
    if (c === 40) depth += 1
    else if (c === 41) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const isColon = c === 58 && i - at <= topic
    const found = isColon
      ? dutyBehindColon(clauses, i)
      : (c === 44 && !isDecimal(text, i)) || c === 59
        ? dutyBehindComma(clauses, i)
        : undefined
    if (found) return found
  }
  return undefined
}

/** "3,5 m": no clause ends there. */
const isDecimal = (text: string, at: number): boolean =>
  isFigure(text.charCodeAt(at - 1)) && isFigure(text.charCodeAt(at + 1))

function dutyBehindColon({ text, end, isAdverbial, nested }: Clauses, colon: number): Duty | 'nobody' | undefined {
  const from = skipSpaces(text, colon + 1)
  const duty = readDuty(text, from, end, false)
  if (duty || isAdverbial) return duty
  return (from < end ? dutyOfSentence(text, from, end, false, nested + 1) : undefined) ?? 'nobody'
}

const opensAim = /^(?:nhằm|để|trên cơ sở|theo|căn cứ|sau khi|khi|nếu|trước|trong) /u

function dutyBehindComma(clauses: Clauses, comma: number): Duty | 'nobody' | undefined {
  const { text, end, isAdverbial } = clauses
  if (!isAdverbial) return undefined
  clauses.commas += 1
  let from = skipSpaces(text, comma + 1)
  // "Đối với cán bộ …, thì các cấp ủy phải …"
  if (text.startsWith('thì ', from)) from += 4
  if (from >= end) return 'nobody'
  if (opensAim.test(text.slice(from, from + 12))) clauses.listsAims = true
  if (!clauses.listsAims && !beginsGiving(text, from) && verbAt(text, from, end) !== undefined) return 'nobody'
  const duty = readDuty(text, from, end, false)
  return duty && (duty.giving !== undefined || isSubject(text, duty.actor, clauses.commas)) ? duty : undefined
}

const telling =
  /^(?:giới thiệu|thông báo|trả lời|gửi|sao gửi|chuyển|thông tin|có ý kiến|ban hành|trao đổi|ghi nhận|hướng dẫn|nhắc nhở|phê bình|biểu dương|đánh giá cao)$/u
const asksBehind = latin(
  /(?<! biết)(?:,| và|;)(?: đồng thời)? (?<verb>đề nghị|yêu cầu) (?=(?:các |quý )?\p{Lu}|các \p{Ll})/giu,
)

/** "… và đề nghị các Cục Thuế phổ biến": whom who tells something asks in the same sentence. */
function askedBehindTelling(text: string, from: number, limit: number, end: number): Duty | undefined {
  for (const match of text.slice(from, limit).matchAll(asksBehind)) {
    const actor = readActor(text, from + match.index + match[0].length, end, false)
    if (actor && /\p{L}/u.test(actor.stop)) return { actor, giving: (match.groups?.verb ?? '').toLowerCase() }
  }
  return undefined
}

const agrees = /^(?:đồng ý|thống nhất|nhất trí|chấp thuận|cho phép)$/u
const verbs = new Set(dutyVerbs)
const asking = ['đề nghị ', 'yêu cầu ', 'giao '] as const
/** What stands before such a verb when somebody speaks: a comma, with or without what follows from it, or the name of who asks. */
const asker = latin(
  /(?:[,;](?: (?:do đó|do vậy|vì vậy|vì thế|bởi vậy|như vậy|theo đó|đồng thời|nên|nay))?| nên|(?<name>\p{Lu}\p{L}*(?: \p{L}+){0,6})|, (?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|đặc khu|sở|phòng|ban|nhà trường|bệnh viện|công ty|chi bộ|đảng ủy)) (?:kính |trân trọng )?$/u,
)
const noAsking = latin(/(?<!\p{L})(?:đã|được|theo|những|các|có) [^,;]{0,60}$/u)

const reason =
  /^(?:căn cứ|thực hiện|triển khai|tiếp tục|để|nhằm|xét|theo|tiếp|phúc đáp|trả lời|nhận được|qua|trên cơ sở|đề nghị|yêu cầu|giao|phân công|kính|trân trọng|đồng ý|thống nhất)(?!\p{L})/iu

/**
 * Whether an item tells to do something, so that what it asks further on is asked in doing it: "Bình xét khen thưởng, đề nghị Tỉnh đoàn
 * tặng bằng khen" has nobody else act.
 */
export function asksInDoing(text: string, start: number, end: number): boolean {
  const at = skipSpaces(text, start)
  return !reason.test(text.slice(at, at + 14)) && opensWithVerb(text, at, end)
}

/** "Đây là nhiệm vụ cấp bách, Thủ tướng Chính phủ đề nghị các đồng chí Bộ trưởng …": the order stands behind its reasons. */
function askedLater(text: string, start: number, limit: number, end: number): Duty | undefined {
  const words = text.slice(start, limit)
  for (const verb of asking) {
    for (let at = words.indexOf(verb); at > 0; at = words.indexOf(verb, at + 1)) {
      const next = words.slice(at + verb.length, at + verb.length + 16)
      if (!next.startsWith('các ') && !isCapital(next.charCodeAt(0)) && !place.test(next)) continue
      const before = words.slice(Math.max(0, at - 80), at)
      const speaker = asker.exec(before)
      if (!speaker || (!before.endsWith(' nên ') && noAsking.test(before)) || doesMore(before)) continue
      // "Sở Tài chính được tỉnh giao các khoản …": only a clause of its own hands a duty over so.
      if (verb === 'giao ' && speaker.groups?.name !== undefined) continue
      if (speaker.groups?.name === undefined && asksInDoing(text, start, end)) continue
      // "Lập hồ sơ đề nghị Hội đồng xét": who opens with a verb asks in doing it.
      if (speaker.groups?.name !== undefined && at - speaker[0].length <= 0 && opensPlainly(text, start)) continue
      const from = start + at + verb.length
      const actor = readActor(text, from, end, false) ?? properActor(text, from, end)
      if (actor) return { actor, giving: verb.trim() }
    }
  }
  return undefined
}

/** "…, phải hướng dẫn, yêu cầu các cơ sở …": asking is one of the things that whoever is addressed does. */
function doesMore(before: string): boolean {
  const last = /(?<first>\p{L}+) (?<second>\p{L}+), $/u.exec(before)?.groups
  return (
    last !== undefined &&
    (verbs.has(`${last.first} ${last.second}`) || ((last.second?.length ?? 0) > 2 && verbs.has(last.second ?? '')))
  )
}

function beginsGiving(text: string, at: number): boolean {
  givers.lastIndex = at
  return givers.test(text)
}

const opens = new Set(openingVerbs)

/** Whether the words at `at` begin with a verb of doing: "Tăng cường …", "Phòng, chống …". */
export function opensWithVerb(text: string, at: number, end: number): boolean {
  if (opensWithThing(text, at)) return false
  // "Tổng rà soát", "tổng kiểm tra": the same done everywhere.
  const from = /^[Tt]ổng (?=(?:rà soát|kiểm tra|vệ sinh|duyệt|điều tra|kiểm kê|phát quang|dọn|ra quân)(?!\p{L}))/u.test(
    text.slice(at, at + 20),
  )
    ? at + 5
    : at
  const piece = text.slice(from, Math.min(end, from + 32))
  const lowered = piece.charAt(0).toLowerCase() + piece.slice(1)
  if (verbAt(lowered, 0, lowered.length) !== undefined) return true
  for (let i = 1; i <= lowered.length; i += 1) {
    if (i === lowered.length || lowered.charAt(i) === ' ' || lowered.charAt(i) === ',') {
      if (opens.has(lowered.slice(0, i))) return true
    }
    if (i > 20) break
  }
  return opensPlainly(text, at)
}
