import { committees } from '../../lexicon/actor-words.ts'
import { type Word, wordAt } from '../../lexicon/words/words.ts'
import type { Located, Span } from '../../model/span.ts'
import type { Assignee } from '../../model/task.ts'
import type { Layout } from '../../syntax/layout.ts'
import { isCapital, isSmall, latin, latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { readActor, readNamedThing } from './actors.ts'
import { actorInBrackets } from './brackets.ts'
import type { Candidate } from './candidate.ts'
import { classPhrase } from './class-phrase.ts'
import { type Duty, dutyOfSentence, opensWithVerb } from './clauses.ts'
import { type Detail, detailActor } from './details.ts'
import { helpersBehind, onlyHelps } from './helpers-behind.ts'
import { beginsClass } from './name-ends.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'
import { isPetition, ownPeople as peopleSent } from './own-deeds.ts'
import { officeBegins } from './persons.ts'
import { peopleIn } from './plain-subject.ts'
import { isSameOne, othersBehindSemicolons } from './prose.ts'
import { sentences } from './sentences.ts'
import { insideCompound, splitActors } from './split-actors.ts'
import { isPlainVerb, skipSpaces, verbAt } from './verbs.ts'
import { isNameVerb } from './verbs-of-names.ts'
import { type WhoRule, whoRules } from './who-rules.ts'

const cooperation = latin(
  /(?<!\p{L}|(?:văn bản|quy chế|chương trình) )(?:[Pp]h[ốôồổỗộơới]i h[ợơọòớôộ]p|[Pp]hối kết hợp|(?:[Hh]iệp đồng|[Đđ]ấu mối|[Kk]ết hợp)(?=(?: chặt chẽ)? với )|(?:có |với )?sự tham (?:gia|dự) của|(?:có|với) sự (?:giúp đỡ|hỗ trợ|phối hợp) của|(?<!đồng hành |đi |sống )[Cc]ùng(?! (?:cấp|lúc|kỳ|ngày|nhau)(?!\p{L})))(?:,? (?:ch[ặăạậ]t ch[ẽếêẻèé]|tốt|thường xuyên|hiệu quả|có hiệu quả|nhịp nhàng|đồng bộ|tích cực|kịp thời|trực tiếp|chủ động))*(?:,? (?:với|cùng))? (?=\S)/gu,
)
/** Duties handed out in the middle of a sentence: "…; giao Sở Y tế …". */
const handed =
  /(?:(?<=[;,:.] |đồng thời |đồng thời, )(?:giao|phân công)|(?<=[;:] |đồng thời |đồng thời, )(?:yêu cầu|đề nghị))(?: cho)? (?=\S)/gu

/** Those whom the item's own words name, with the rule that found each. */
interface Own {
  readonly actors: { readonly actor: ActorPhrase; readonly rule: WhoRule }[]
  /** Whether its first sentence names who acts, so that no heading speaks. */
  names: boolean
}

/**
 * Who must do a task (our annotation rules, Tasks): those whom the item itself names, else those of the nearest heading that names
 * one; those of the lead-in that addresses all are given with that source. Those who co-operate have the role `support`.
 */
export function assigneesOf(
  layout: Layout,
  text: string,
  candidate: Candidate,
  names: Names = { read: new Map(), whole: [] },
): readonly Assignee[] {
  const found: Assignee[] = []
  const seen = new Set<string>()
  const add = (phrase: ActorPhrase, { id, role, source }: WhoRule): void => {
    for (const { value, text: printed, span } of namesOf(layout, text, phrase, names)) {
      const key = value.toLowerCase()
      if (value === '' || seen.has(key)) continue
      seen.add(key)
      found.push({ value, text: printed, span, role, source, rule: id })
    }
  }
  const addLabelled = (details: readonly Detail[]): void => {
    for (const detail of details) {
      const actor = detail.kind === 'lead' || detail.kind === 'support' ? detailActor(text, detail) : undefined
      if (actor) add(actor, detail.kind === 'lead' ? whoRules.labelled : whoRules.labelledSupport)
    }
  }
  addLabelled(candidate.details)
  // Of a row the cells say who; the words of the task name others.
  if (candidate.hull !== undefined) return found
  const own = ownOf(text, candidate)
  if (candidate.shared && !own.names && found.length === 0) addLabelled(candidate.shared)
  const heading = own.names || found.some((one) => one.role === 'lead') ? undefined : candidate.inherited
  if (heading) add(heading, whoRules.heading)
  for (const { actor, rule } of own.actors) add(actor, rule)
  if (found.length === 0 && candidate.addressed) add(wholeChain(text, candidate.addressed), whoRules.leadIn)
  for (const actor of helpersIn(text, candidate)) add(actor, whoRules.cooperation)
  const withThem = heading && restOfLine(text, heading, candidate.start)
  if (withThem) for (const actor of helpersIn(text, withThem)) add(actor, whoRules.headingSupport)
  return found
}

/** Those who act by the item's own words: its sentences and the duties handed out inside them. */
function ownOf(text: string, candidate: Candidate): Own {
  const own: Own = { actors: [], names: false }
  inSentences(text, candidate, own)
  handedOver(text, candidate, own)
  const known = new Set(own.actors.map(({ actor }) => actor.start))
  for (const { actor } of othersBehindSemicolons(text, candidate.start, candidate.end))
    if (!known.has(actor.start) && !isInShort(text, own, actor) && !onlyHelps(text, actor))
      own.actors.push({ actor, rule: whoRules.behindSemicolon })
  if (own.actors.length === 0) inBrackets(text, candidate, own)
  return own
}

function inSentences(text: string, candidate: Candidate, own: Own): void {
  const { start, end } = candidate
  let first = true
  for (const sentence of sentences(text, candidate.headEnd ?? start, end)) {
    if (first && isOfHeading(text, candidate, sentence)) {
      first = false
      continue
    }
    const read = dutyOfSentence(text, sentence.start, sentence.end, false)
    const thing =
      read === undefined && first && candidate.marker !== undefined
        ? readNamedThing(text, skipSpaces(text, start), sentence.end)
        : undefined
    const told = thing ? { actor: thing, giving: undefined } : read
    const duty = told && isOfOneAbove(text, candidate, told, sentence.start, first) ? undefined : told
    if (duty && doesIt(text, duty, sentence, first, own)) {
      own.actors.push({ actor: duty.actor, rule: thing ? whoRules.thing : whoRules.sentence })
      if (first) own.names = true
    }
    if (!(first && !duty && headsParagraph(text, candidate, sentence.end))) first = false
  }
}

/** Whether who is named in a sentence does it: not who is called, sent by the one before, or only complains. */
function doesIt(text: string, duty: Duty, sentence: Span, first: boolean, own: Own): boolean {
  const { actor, giving } = duty
  if (!first && (calls(duty) || (own.names && giving === undefined && onlyHelps(text, actor)))) return false
  // "Đảng ủy Công an thành phố … . Đảng ủy cũng …": the one before, in short.
  if (!first && giving === undefined && isInShort(text, own, actor)) return false
  // "Đối với Đảng ủy phường: Chỉ đạo …. Cử đồng chí Phó Chủ tịch …": whoever was named before sends somebody.
  if (!first && own.names && giving?.startsWith('cử') === true && sendsOwn(text, duty)) return false
  if (actor.start === skipSpaces(text, sentence.start) && isPetition(text, actor.start)) return false
  return first || giving !== undefined || acts(text, actor)
}

/** "Cử đoàn viên trực cổng", "Lãnh đạo Phòng Kinh tế rà soát": whoever is named in the sentence, the one above does it. */
function isOfOneAbove(text: string, candidate: Candidate, told: Duty, at: number, first: boolean): boolean {
  const { start, inherited, marker } = candidate
  // "… thực hiện:" / "- …" / "Phân công Phó Chủ tịch xã …": a paragraph behind the list is no part of it.
  const above = inherited ?? (marker === undefined ? undefined : candidate.addressed)
  if (!above) return false
  if (above === inherited && (leads(text, at, above) || asksOthers(text, told))) return true
  return sendsOwn(text, told) || (first && together.test(text.slice(skipSpaces(text, start), start + 30)))
}

/** "Phòng Kế hoạch tổng hợp" / "Làm đầu mối …": below a heading that is nothing but the name of who acts, a paragraph that does not begin with another leaves it to that one. */
const isOfHeading = (text: string, { headEnd }: Candidate, sentence: Span): boolean =>
  headEnd !== undefined &&
  dutyOfSentence(text, sentence.start, sentence.end, false)?.actor.start !== skipSpaces(text, sentence.start)

/** Who is invited, or encouraged in passing, is not told to act. */
const calls = ({ giving }: Duty): boolean => /^(?:mời|khuyến khích)/u.test(giving ?? '')

/** "3. Về giám sát chuyên đề" / "Đảng ủy các xã …": a heading that names nobody leaves it to its paragraph. */
function headsParagraph(text: string, { start, inherited }: Candidate, end: number): boolean {
  return (
    text.charCodeAt(end) === 10 &&
    end - start <= 120 &&
    (inherited?.start ?? 0) < start &&
    !opensWithVerb(text, start, end)
  )
}

const isNew = (own: Own, actor: ActorPhrase): boolean =>
  !own.actors.some(({ actor: other }) => actor.start < other.end && actor.end > other.start)

/** Of more names than that only the first ones are asked whether a later one repeats them. */
const mostNamed = 8

/** "UBND huyện Yên Châu …; UBND huyện …": the one before, in short. */
const isInShort = (text: string, own: Own, { start, end }: ActorPhrase): boolean =>
  own.actors.slice(0, mostNamed).some(({ actor }) => text.startsWith(text.slice(start, end), actor.start))

function handedOver(text: string, { start, end }: Candidate, own: Own): void {
  const words = text.slice(start, end)
  if (!/giao|phân công|yêu cầu|đề nghị/u.test(words)) return
  let scanned = 0
  let inBrackets = false
  for (const match of allMatches(words, handed)) {
    const at = start + match.index + match[0].length
    // "ba nhóm (giữ nguyên; giao địa phương khai thác)": what is listed in brackets is handed to nobody.
    for (; scanned < match.index; scanned += 1) {
      const code = words.charCodeAt(scanned)
      if (code === 40 || code === 41) inBrackets = code === 40
    }
    if (inBrackets) continue
    if (match[0].startsWith('phân') && isSmall(text.charCodeAt(at)))
      if (own.actors.length > 0 || peopleSent.test(text.slice(at, at + 24))) continue
    const actor = readActor(text, at, end, false)
    if (actor && isNew(own, actor)) own.actors.push({ actor, rule: whoRules.handed })
  }
}

/** "… (Sở Y tế chủ trì)", "… - Sở Y tế chịu trách nhiệm": who does it stands behind what is done. */
function inBrackets(text: string, { start, end }: Candidate, own: Own): void {
  const actor = actorInBrackets(text, start, end)
  if (actor === undefined) return
  own.actors.push({ actor, rule: whoRules.bracket })
  own.names = true
}

/** "Bộ Tài chính | chủ trì, phối hợp với các bộ, cơ quan liên quan:": what stands behind the name in a heading; undefined inside the item itself. */
function restOfLine(text: string, { end }: ActorPhrase, before: number): Span | undefined {
  const stop = text.indexOf('\n', end)
  return stop < 0 || stop > before ? undefined : { start: end, end: stop }
}

/** Those with whom it is done. */
function helpersIn(text: string, { start, end }: Span): readonly ActorPhrase[] {
  const words = text.slice(start, end)
  if (!/[Pp]hối|[Cc]ùng|iệp đồng|ấu mối|ết hợp|sự /u.test(words)) return []
  const found: ActorPhrase[] = []
  for (const match of allMatches(words, cooperation)) {
    const at = skipSpaces(text, start + match.index + match[0].length)
    const read =
      (/^[Pp]h/u.test(match[0]) ? classPhrase(text, at, end) : undefined) ??
      readActor(text, at, end, true) ??
      peoplePhrase(text, at, end)
    if (!read || read.end > end) continue
    // "… với Chi hội Phụ nữ ở thôn, gõ cửa từng nhà": behind the comma stands what they do together.
    const deed = deedBehindComma(text, read.start, read.end)
    if (deed > 0) {
      found.push({ ...read, end: deed })
      continue
    }
    // "… với Công an tỉnh trong công tác …": what they co-operate in is no part of their name.
    const matter = matterOf(text, read.start, read.end)
    found.push(matter > 0 ? { ...read, end: read.start + matter } : read)
  }
  found.push(...helpersBehind(text, start, end))
  return found
}

/** "phối hợp với cha mẹ học sinh": people whom no list of bodies knows. */
function peoplePhrase(text: string, start: number, end: number): ActorPhrase | undefined {
  const first = peopleIn(text, start)
  // "cha mẹ học sinh": whose they are.
  const to = first < 0 ? first : Math.max(first, peopleIn(text, first + 1))
  return to < 0 || to > end ? undefined : { start, end: to, stop: '', after: to }
}

/** Where a name ends before a comma and a short verb with its object, which no name goes on with; -1 where it does not. */
function deedBehindComma(text: string, start: number, end: number): number {
  const clause = text.slice(start, end)
  for (let at = text.indexOf(', ', start); at >= 0 && at < end; at = text.indexOf(', ', at + 1)) {
    if (insideCompound(clause, at - start)) continue
    const word = wordAt(text, at + 2)
    if (!isSmall(text.charCodeAt(at + 2))) continue
    if (
      word?.syllables === 1
        ? isPlainVerb(text, word, end) || goes.test(text.slice(at + 2, at + 12))
        : !beginsClass(clause) && isDeed(text, word, end)
    )
      return at
  }
  return -1
}

/** "vào từng mỏ", "xuống các bản". */
const goes = /^(?:vào|xuống|lên|ra|đến) (?:từng|mỗi|các|tận) /u

/** "…, chữa cháy và cứu nạn", "…, chữa cháy Khu kinh tế", "…, giúp việc của Thành ủy". */
const goesOnName = latin(/^(?:,| (?:và|của) | \p{Lu})/u)

/** A word of several syllables that is a verb more than anything else, with what it is done to, and begins no name: "xuống giống". */
const isDeed = (text: string, word: Word | undefined, end: number): boolean =>
  word?.verb !== undefined &&
  word.mainly === 'verb' &&
  word.end <= end &&
  !isNameVerb(text, word) &&
  !goesOnName.test(text.slice(word.end, word.end + 5)) &&
  !beginsActor(text, word.start) &&
  peopleIn(text, word.start) < 0

const matters = latin(/ trong (?=(?:việc|công tác|quá trình|thời gian|lĩnh vực)(?!\p{L})|\p{Ll})/gu)
const fieldOfWork = /^(?:việc|công tác|quá trình|thời gian|lĩnh vực)/u

/** Where the matter begins that bodies co-operate in: "Bộ Công an trong quản lý biên giới"; -1 where none is told. */
function matterOf(text: string, start: number, end: number): number {
  for (const match of allMatches(text.slice(start, end), matters)) {
    const at = start + match.index + match[0].length
    if (fieldOfWork.test(text.slice(at, at + 12)) || verbAt(text, at, end) !== undefined) return match.index
  }
  return -1
}

const ownStaff = latin(
  /^(?:các |một |những |\d+ )?(?:(?:đồng chí|đ\/c|bác sĩ|ông|bà|anh|chị|thầy|cô) |(?:Phó|Trưởng|Chủ tịch|Bí thư|Ủy viên|Đội trưởng|Tổ trưởng) |\p{Ll}+(?: \p{Ll}+)? (?:viên|sĩ|bộ|sinh|niên|chức|binh|trưởng|phó)(?!\p{L})|dân quân|lực lượng(?! \p{Lu})|người)/u,
)

/** A person who is called by name, and not by an office alone. */
const oneOfThem = latinPattern(`^(?:đồng chí|đ\\/c|bác sĩ|ông|bà|anh|chị|thầy|cô) (?!${officeBegins})\\p{Lu}`)

/** "Cử đoàn viên trực cổng" below a heading that names a body: the body sends its own people and acts itself. */
function sendsOwn(text: string, { actor, giving }: Duty): boolean {
  if (giving === undefined) return false
  // "Mời Chủ tịch Công đoàn ngành trao giải": guests do nothing for themselves.
  // "Khuyến khích hộ dân lắp đặt …": so does who encourages.
  if (giving.startsWith('mời') || giving === 'khuyến khích') return true
  const who = text.slice(actor.start, actor.start + 40)
  // "Phân công đồng chí Hà theo dõi": one who is called by name does it, not the body.
  if (giving.startsWith('phân công') && oneOfThem.test(who)) return false
  return /^(?:cử|phân công)/u.test(giving) && ownStaff.test(who)
}

/** "Cùng với Công an tỉnh, Sở Y tế kiểm tra …" below a heading that names a body: that body does it, with both. */
const together = /^(?:Cùng(?: với)?|Phối hợp(?: chặt chẽ)? (?:với|cùng)) /u

/** "Yêu cầu tư vấn giám sát có mặt …" below a heading that names a body: to see to it is what the body does. */
function asksOthers(text: string, { actor, giving }: Duty): boolean {
  return /^(?:yêu cầu|đề nghị|nhắc)/u.test(giving ?? '') && !/^các |\p{Lu}/u.test(text.slice(actor.start, actor.end))
}

const leading = /^Lãnh đạo (?=\p{L})/u
const committee = latinPattern(
  `^(?:[Cc]ác |[Bb]an [Tt]hường vụ |[Bb]an [Cc]hấp hành |[Tt]hường trực )*(?:${committees.join('|')})(?!\\p{L})`,
)

/** "Lãnh đạo Phòng Kinh tế rà soát …" below a committee of the Party: to lead others is what it does. */
function leads(text: string, start: number, { start: from, end }: ActorPhrase): boolean {
  const at = skipSpaces(text, start)
  return leading.test(text.slice(at, at + 12)) && committee.test(text.slice(from, end))
}

const longestChain = 600

/** "A, B cùng các C, D và E thực hiện các nhiệm vụ sau": a lead-in addresses all of them; "cùng với" only names who co-operates. */
function wholeChain(text: string, first: ActorPhrase): ActorPhrase {
  let chain = first
  while (chain.stop === 'cùng' && chain.after - first.start < longestChain) {
    const at = skipSpaces(text, chain.after + 'cùng'.length)
    const next = beginsActor(text, at) ? readActor(text, at, at + longestChain, false) : undefined
    if (!next) return chain
    chain = { ...next, start: first.start }
  }
  return chain
}

/** In a later sentence the first name acts only when a verb of doing follows it. */
function acts(text: string, actor: ActorPhrase): boolean {
  return (
    actor.stop !== ':' &&
    !/^(?:là|về|có|theo|được|không|phải|đánh giá|ghi nhận|thống nhất|trong .*|cần|nên|xin|kính|trân trọng)$/u.test(
      actor.stop,
    ) &&
    isCapital(text.charCodeAt(actor.start)) &&
    !isSameOne(text.slice(actor.start, actor.end))
  )
}

/** What is known of names in a document. */
export interface Names {
  /** Those of the phrases that were read already, by where they begin and end: one heading serves many items. */
  readonly read: Map<string, readonly Located[]>
  /** Names that the document prints whole, its receivers. */
  readonly whole: readonly string[]
}

function namesOf(layout: Layout, text: string, phrase: ActorPhrase, { read, whole }: Names): readonly Located[] {
  const key = `${phrase.start}-${phrase.end}`
  const found = read.get(key)
  if (found) return found
  const names: Located[] = []
  let last = phrase.start
  for (const part of splitActors(text, phrase.start, phrase.end)) {
    // "Trung tâm Nước sạch và | VSMT nông thôn": one name that a joint parted.
    if (part.start < last) continue
    last = wholeEnd(text, part.start, part.end, whole)
    names.push(layout.located(part.start, last))
  }
  read.set(key, names)
  return names
}

/**
 * Where a name ends that the document prints whole among its receivers: "Phòng Kế hoạch | tổng hợp", where "Phòng Kế hoạch tổng hợp" gets a copy
 * and no "Phòng Kế hoạch" does.
 */
function wholeEnd(text: string, start: number, end: number, whole: readonly string[]): number {
  const name = text.slice(start, end)
  let last = end
  for (const other of whole) {
    if (other === name) return end
    if (other.length <= last - start || !other.startsWith(name) || !text.startsWith(other, start)) continue
    if (goesOnPlainly.test(other.slice(name.length)) && !/\p{L}/u.test(text.charAt(start + other.length)))
      last = start + other.length
  }
  return last
}
const goesOnPlainly = latin(/^ [\p{L}\d ]{2,40}$/u)
