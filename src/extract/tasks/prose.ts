import type { Span } from '../../model/span.ts'
import { findDeadlines } from '../../text/deadlines.ts'
import { findEventTerms } from '../../text/event-terms.ts'
import { isCapital, latin } from '../../text/letters.ts'
import { findRecurrence } from '../../text/recurrences.ts'
import { readActor } from './actors.ts'
import { dutyOfSentence, givesAtOnce, opensWithVerb, readDuty } from './clauses.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'
import { agreesOnly, names, orderBehindTelling } from './orders.ts'
import { isPetition } from './own-deeds.ts'
import { firstSentenceEnd, sentences } from './sentences.ts'
import { skipSpaces } from './verbs.ts'

/** After such a word a clause tells as often as it orders. */
const telling =
  /^(?:là|về|có|theo|trong .*|được|không|trên cơ sở|đánh giá|ghi nhận|thống nhất|ký|nhận|báo cáo|nhấn mạnh|khẳng định|cho biết|chia sẻ|phát biểu|:)$/u
/** "Sở thông báo để các đơn vị biết" tells; "thông báo lịch cắt điện cho các hộ" is to be done. */
const toldThat = latin(/^thông báo (?:đến|tới|để|cho|kết|ý kiến|như|rằng|việc|về)(?!\p{L})/u)
const leadWord = latin(/^(?:theo đó|đồng thời|trong đó|ngoài ra|bên cạnh đó|cùng với đó|riêng),? /iu)
/** Who speaks in an article and what makes its words an order. */
const told = latin(
  /(?<!\p{L})(?:đồng chí|ông|bà|bí thư|chủ tịch|thủ tướng|thường trực|ban thường vụ|giám đốc|bộ trưởng|trưởng ban|ủy ban|ubnd|lãnh đạo|kết luận|phát biểu)(?!\p{L})[^.;:]{0,140}(?<!\p{L}|theo |đã được )(?:yêu cầu|chỉ đạo|đề nghị|giao|phân công|lưu ý|kết luận)(?!\p{L})/iu,
)
/** "Chỉ thị 02 yêu cầu …", "Nghị quyết cũng giao Chính phủ …", "Thủ tướng giao Bộ …": a paper or a body itself speaks. */
const speaks = latin(
  /(?<!\p{L}|theo |của |thực hiện |căn cứ |tại )(?:(?:chỉ thị|công điện|công văn|kế hoạch|văn bản|thông báo|nghị quyết|hướng dẫn|quyết định|kết luận|thông tri)(?: (?:này|trên|mới|nêu rõ|số \S+|\d\S*))*|thủ tướng(?: chính phủ)?|quốc hội|chính phủ|(?:chủ tịch|bí thư|bộ trưởng|giám đốc|thường trực|ban thường vụ|ubnd|ủy ban nhân dân)(?: \p{L}+){1,8}?)(?: cũng| còn)?,? (?:yêu cầu|giao|phân công|chỉ đạo|(?<!quốc hội |chính phủ )đề nghị(?! quốc hội| chính phủ| thủ tướng)) (?:cho )?(?=\S)/iu,
)
/** Where an article leaves the orders: other news of the day. */
const leaves = latin(
  /^(?:dịp này|nhân dịp|trước đó|cùng ngày|cũng tại|tại buổi|theo tìm hiểu|được biết|tin|kết thúc|hiện nay|đến nay|sau khi nghe)(?!\p{L})/iu,
)
const ruling = latin(
  /(?<!\p{L})(?:quy định (?:tại|của|về|như|rõ)|quyền hạn|điều kiện|trường hợp|đối tượng|hồ sơ gồm|thủ tục|tiêu chuẩn)(?!\p{L})/iu,
)

/** Who is told to act where a paper or a body itself speaks; undefined where none does. */
function askedBySpeaker(text: string, start: number, end: number): ActorPhrase | undefined {
  const found = speaks.exec(text.slice(start, Math.min(end, start + 600)))
  if (found === null) return undefined
  const at = start + found.index + found[0].length
  return at < end && (beginsActor(text, at) || isCapital(text.charCodeAt(at)))
    ? readActor(text, at, end, false)
    : undefined
}

/** Whether a sentence of an article tells that somebody gave orders, though no paper or body itself speaks in it. */
function tellsOrder(text: string, start: number, end: number): boolean {
  const words = text.slice(start, Math.min(end, start + 600))
  if (!told.test(words) || ruling.test(words)) return false
  return (
    /(?:yêu cầu|chỉ đạo|đề nghị|kết luận|lưu ý)[^:.;]{0,90}: ?\p{L}/iu.test(words) ||
    dutyOfSentence(text, start, end, false)?.giving !== undefined
  )
}

/** A kind of body without its name. */
const sameOnes = latin(
  /^(?:Bộ|Sở|Ban|Phòng|Cục|Chi cục|Trung tâm|Công ty|Đơn vị|Cơ quan|Ủy ban|Hội|Đoàn|Trường|Xã|Huyện|Tỉnh|Phường|Bệnh viện|Viện|Tổ|Đội)(?: (?:này|đó|trên|nói trên|cũng|còn|được|phải|sẽ|giao))*$/u,
)

/** Whether a kind of body without its name speaks of the one before: "Sở này", "Sở cũng được giao". */
export const isSameOne = (name: string): boolean => sameOnes.test(name)

/** Who is told to act in the clause that begins at `at`, when its name is written like one and a verb of doing follows. */
function actorAt(text: string, at: number, end: number): ActorPhrase | undefined {
  if (!beginsActor(text, at)) return undefined
  const duty = readDuty(text, at, end, false)
  if (duty === undefined || duty.giving !== undefined || telling.test(duty.actor.stop)) return undefined
  if (duty.actor.stop === 'thông báo' && toldThat.test(text.slice(duty.actor.after, duty.actor.after + 24)))
    return undefined
  // "Sở này cũng phải …", "Sở công khai …": the one before goes on.
  if (isSameOne(text.slice(duty.actor.start, duty.actor.end))) return undefined
  const capital = isCapital(text.charCodeAt(at)) || /^(?:đồng chí|các) /u.test(text.slice(at, at + 10))
  return capital ? duty.actor : undefined
}

/** Marks that part clauses, outside brackets. */
function semicolons(text: string, start: number, end: number): readonly number[] {
  const found: number[] = []
  let depth = 0
  for (let i = start; i < end; i += 1) {
    const c = text.charCodeAt(i)
    if (c === 40) depth += 1
    else if (c === 41) depth = Math.max(0, depth - 1)
    else if (c === 59 && depth === 0) found.push(i)
  }
  return found
}

/** Whether words say when: a term, a period that comes again, or a time after an event. */
export const saysWhen = (words: string): boolean =>
  findDeadlines(words, undefined).length > 0 || findRecurrence(words) !== undefined || findEventTerms(words).length > 0

/**
 * The parts of an item in which different ones are told to act, each by a term of its own: "Sở A hướng dẫn … trước ngày 05/9; Sở B công bố …
 * trước ngày 20/9" are two tasks. Without two terms an item is one task, whoever acts in it. Offsets of the flow.
 */
export function partsOf(text: string, start: number, end: number): readonly Span[] {
  const parts: { start: number; end: number }[] = []
  let from = start
  // Each clause is asked once, so that an item of many takes no longer than its length.
  let clause = start
  let isTimed = false
  const others = othersBehindSemicolons(text, start, end)
  for (const [i, { mark, actor }] of others.entries()) {
    isTimed ||= saysWhen(text.slice(clause, mark))
    clause = actor.start
    if (!isTimed || !saysWhen(text.slice(clause, others[i + 1]?.mark ?? end))) continue
    parts.push({ start: from, end: mark })
    from = clause
    isTimed = false
  }
  parts.push({ start: from, end })
  return parts
}

/** Verbs that open a clause of reason: "Theo quy định …", "Căn cứ …". */
const opensReason = latin(/^(?:(?:theo|căn cứ|qua|xét|để|nhằm|về|tại)(?!\p{L})|\p{L}+ \p{L}+ này )/iu)

/** "Trường hợp vướng rừng phòng hộ, Chủ tịch … chịu trách nhiệm …": in what case another acts. */
const circumstance = latin(/^(?:Trường hợp|Nếu|Khi|Trong trường hợp) [^.;:,]{3,100}, (?=\p{Lu})/u)

/** "Riêng công trình kè Suối Bùn, giao đồng chí …": one matter is handed to somebody else. */
const apart = latin(/^(?:Riêng|Đối với|Về) [^.;:]{3,80}, (?:giao|yêu cầu|đề nghị|phân công) /u)

/**
 * The parts of a paragraph without a mark, each from one who acts to the end of the last sentence that goes on about the same one.
 * Offsets of the flow.
 */
export function proseParts(text: string, start: number, end: number): readonly Span[] {
  const starts = [start]
  // The first one who acts is asked for when another is met: most paragraphs name nobody else.
  let last: string | undefined
  // "Hệ thống đã tự động xác nhận. Đề nghị Cục Thuế …": what only tells stays with the order behind it.
  let isTold = false
  for (const sentence of sentences(text, start, end)) {
    const at = skipSpaces(text, sentence.start)
    const isNext = isTold && at < sentence.end
    const isGiven = givesAtOnce(text, at, sentence.end)
    isTold ||= isGiven || (opensWithVerb(text, at, sentence.end) && !opensReason.test(text.slice(at, at + 24)))
    isTold ||= names(text, at, sentence.end)
    // "Giao Bộ trưởng Bộ Tài chính …": another one is given a duty.
    if (isNext && (isGiven || apart.test(text.slice(at, Math.min(sentence.end, at + 110))))) {
      starts.push(at)
      continue
    }
    // "Riêng Khoa Ngoại ngữ phối hợp …"
    const lead = isNext ? (leadWord.exec(text.slice(at, at + 24))?.[0].length ?? 0) : 0
    const inCase = isNext ? (circumstance.exec(text.slice(at, at + 120))?.[0].length ?? 0) : 0
    const actor = isNext ? actorAt(text, at + Math.max(lead, inCase), sentence.end) : undefined
    for (const other of [actor, ...othersBehindSemicolons(text, at, sentence.end).map((behind) => behind.actor)]) {
      if (other === undefined || !isCapital(text.charCodeAt(other.start))) continue
      const words = text.slice(other.start, other.end)
      // "Ban Quản lý dự án …" is the one before, in short; of a class that was told to act some are told more.
      // "Riêng Hội Cựu chiến binh" is one of those before.
      const first = dutyOfSentence(text, start, end, false)
      const name = last ?? (first ? text.slice(first.actor.start, first.actor.end) : '')
      const known = lead > 0 ? name.includes(words) : name.startsWith(words)
      if (known || (first?.giving !== undefined && words.startsWith('Các '))) continue
      starts.push(other === actor && inCase === 0 ? at : other.start)
      last = words
    }
  }
  const parts = starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }))
  const second = starts[1]
  return second !== undefined && agreesFirst(text, start, second) ? parts.slice(1) : parts
}

/** "Đồng ý về chủ trương …. | Giao Sở Y tế …", "Bà Pâng khiếu nại …. | Giao …": who agrees has handed out nothing yet, nor has who complains. */
function agreesFirst(text: string, start: number, end: number): boolean {
  const at = skipSpaces(text, start)
  return isPetition(text, at) || (onlyAgrees.test(text.slice(at, Math.min(end, at + 30))) && !names(text, start, end))
}
const onlyAgrees = latin(
  /^(?:Cơ bản )?(?:[Đđ]ồng ý|[Nn]hất trí|[Tt]hống nhất (?:chủ trương|về|với đề|cho|chọn)|[Gg]hi nhận|[Bb]iểu dương|[Đđ]ánh giá cao)(?!\p{L})/u,
)

/** A capital, or how a person is spoken of: "…; đồng chí Kế toán trưởng …". */
const isWrittenLikeName = (text: string, at: number): boolean =>
  isCapital(text.charCodeAt(at)) || /^(?:đồng chí|các (?:đồng chí|đ\/c|ông|bà)) /u.test(text.slice(at, at + 16))

const namesAnother = (text: string, at: number): boolean => isWrittenLikeName(text, at) && beginsActor(text, at)

/** Others who are told to act behind the semicolons of an item, and where these stand. Offsets of the flow. */
export function othersBehindSemicolons(
  text: string,
  start: number,
  end: number,
): readonly { readonly mark: number; readonly actor: ActorPhrase }[] {
  // Nobody else acts behind a semicolon where no name begins that is written like one: most items need not be read for it.
  const marks = semicolons(text, start, end).filter((mark) => namesAnother(text, skipSpaces(text, mark + 1)))
  if (marks.length === 0 || !dutyOfSentence(text, start, firstSentenceEnd(text, start, end), false)) return []
  const found: { mark: number; actor: ActorPhrase }[] = []
  let from = start
  for (const mark of marks) {
    const at = skipSpaces(text, mark + 1)
    // "Giám đốc các sở; Chủ tịch các xã chịu trách nhiệm …": names parted by semicolons act together.
    const own = dutyOfSentence(text, from, mark, false)
    if (!own || !/[\p{L}:]/u.test(own.actor.stop)) continue
    const actor = actorAt(text, at, end)
    if (actor === undefined) continue
    found.push({ mark, actor })
    from = at
  }
  return found
}

/** What an article tells of orders in one paragraph. */
export interface Told {
  /** From the one who is to act to the end of the last sentence about the same one. */
  readonly tasks: readonly Span[]
  /** Whether what follows may go on with orders. */
  readonly open: boolean
}

/**
 * Orders in the prose of an article: a sentence that begins with who is to act is one task, up to the next one who acts.
 *
 * @param open whether a paragraph above has told that somebody gives orders
 */
export function toldOrders(text: string, start: number, end: number, open: boolean): Told {
  const tasks: { start: number; end: number }[] = []
  let ordering = open
  let running = false
  let name = ''
  for (const sentence of sentences(text, start, end)) {
    const at = skipSpaces(text, sentence.start)
    const words = text.slice(at, Math.min(sentence.end, at + 40))
    const asked = askedBySpeaker(text, at, sentence.end)
    const gives = asked !== undefined || tellsOrder(text, at, sentence.end)
    if (gives) ordering = true
    else if (leaves.test(words)) {
      ordering = false
      running = false
    }
    if (!ordering) continue
    const last = tasks.at(-1)
    const starts = startsIn(text, at, sentence.end, gives, asked).filter((from) => {
      const next = nameAt(text, from, sentence.end)
      // "Ban Quản lý cũng phải …": the one before, in short.
      if (running && next !== '' && name.startsWith(next)) return false
      name = next
      return true
    })
    if (starts.length === 0) {
      // "Đồng chí Bí thư cũng yêu cầu nâng cao …" names nobody, and no longer speaks of the one before.
      if (gives) running = false
      else if (running && last) last.end = sentence.end
      continue
    }
    for (const [i, from] of starts.entries()) tasks.push({ start: from, end: starts[i + 1] ?? sentence.end })
    running = true
  }
  return { tasks, open: ordering }
}

/** Who is told to act at `at`. */
function nameAt(text: string, at: number, end: number): string {
  const duty = dutyOfSentence(text, at, end, false)
  return duty ? text.slice(duty.actor.start, duty.actor.end) : ''
}

/** Where tasks begin in a sentence that `gives` orders, to `asked` where a paper or a body itself speaks, or that only names who acts. */
function startsIn(
  text: string,
  start: number,
  end: number,
  gives: boolean,
  asked: ActorPhrase | undefined,
): readonly number[] {
  const found: number[] = []
  const lead = leadWord.exec(text.slice(start, Math.min(end, start + 30)))?.[0].length ?? 0
  const duty = dutyOfSentence(text, start, end, false)
  // "Về rác ven kênh, bà Lụa chỉ đạo: Hội Nông dân xã vớt bèo …": who acts stands behind the colon.
  const named = duty !== undefined && /: ?$/u.test(text.slice(start, duty.actor.start))
  // "Về phòng, chống buôn lậu, Chi cục Quản lý thị trường xây dựng …": behind the matter.
  const onMatter = duty !== undefined && duty.giving === undefined && text.startsWith('Về ', start)
  if (gives && duty !== undefined && (duty.giving !== undefined || named)) found.push(duty.actor.start)
  else if (asked !== undefined) found.push(asked.start)
  else if (onMatter) found.push(duty.actor.start)
  else if (!gives && (actorAt(text, start + lead, end) || givesAtOnce(text, start + lead, end)))
    found.push(start + lead)
  for (const mark of semicolons(text, start, end)) {
    const at = skipSpaces(text, mark + 1)
    if (at < end && actorAt(text, at, end)) found.push(at)
  }
  return found
}

/** At once, or below a heading: "5. Về các đề xuất của xã" / "Thống nhất chủ trương …". */
const agrees = latin(
  /^(?:(?:[Cc]ơ bản )?(?:đồng ý|nhất trí|thống nhất)|ghi nhận|biểu dương|(?:(?:Về|Đối với) [^.;:]{3,140}[ \n])?(?:Cơ bản (?:đồng ý|nhất trí|thống nhất)|Đồng ý|Nhất trí|Thống nhất|Ghi nhận|Biểu dương|Đánh giá cao|Hoan nghênh))(?!\p{L})/u,
)

/**
 * "Thống nhất chủ trương bổ sung 02 cống. | Ban Quản lý dự án lập dự toán …": where an item begins to hand out work behind a sentence that only agrees or
 * praises; undefined where no later sentence begins with who acts, by name.
 */
export function orderBehindAgreement(text: string, start: number, end: number): number | undefined {
  const [first, ...others] = sentences(text, start, end)
  if (first === undefined || others.length === 0) return undefined
  const at = skipSpaces(text, first.start)
  if (!agrees.test(text.slice(at, Math.min(end, at + 180))) && !agreesOnly(text, first.start, first.end))
    return undefined
  return others
    .map((sentence) => ({ at: skipSpaces(text, sentence.start), end: sentence.end }))
    .find(
      (one) =>
        isCapital(text.charCodeAt(one.at)) && dutyOfSentence(text, one.at, one.end, false)?.actor.start === one.at,
    )?.at
}

/** Where the order begins in a paragraph that opens by telling how things are, or by agreeing. */
export const orderBehindOpening = (text: string, start: number, end: number): number | undefined =>
  orderBehindTelling(text, start, end) ?? orderBehindAgreement(text, start, end)
