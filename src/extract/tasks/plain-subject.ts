import { beforeVerbs, livelihoods, relatesThing } from '../../lexicon/actor-words.ts'
import { kindsOfPeople, noSubjects } from '../../lexicon/actors.ts'
import { documentTypes } from '../../lexicon/document-types.ts'
import { partOfSpeech, type Word, wordAt } from '../../lexicon/words/words.ts'
import { isCapital, isSmall, latin, latinPattern } from '../../text/letters.ts'
import { isPlainVerb, isVerbBehindName, verbAt } from './verbs.ts'
import { dutyFollows } from './verbs-of-names.ts'

const person = latin(
  /\p{L}\p{Ll}*(?: \p{Ll}+){0,3} \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,5}(?:, (?:Phó |Trưởng |Chủ |Giám |Bí |Ủy |Uỷ |Tổ |Đội )[^,;.:\n]{2,80},?)? /uy,
)
/** "Cùng …", "Công văn của …": what stands before it leads to the name. */
const ledTo = latin(/[Cc]ùng |(?:\p{L}+ ){1,3}(?:do|từ|của|theo|tại|với|cho|về|trong|ở|bằng|đến) /uy)
const group = latin(/(?:Các|Mỗi|Từng|các|mỗi|từng) \p{Ll}[\p{Ll} ,]{2,60}(?=: )/uy)

/** "P9", "PC05", "P.KD", "HĐQT": a name that is letters and figures alone; no Roman number. */
const abbreviated = latin(
  /(?![IVX]+(?!\p{L}))(?:\p{Lu}{1,3}\.\p{Lu}{2,6}|\p{Lu}{2,8}\d{0,2}|\p{Lu}{1,3}\d{1,2})(?= \p{Ll})/uy,
)

/**
 * Who acts though no word of a body begins the name: a person with an occupation ("bác sĩ Nguyễn Thu Hà, Phó Trưởng khoa Nội, làm đầu
 * mối"), an abbreviation before a verb of the duty ("P9 chủ trì"), a group before a colon ("Các chiến sĩ: điểm danh").
 */
export function plainSubject(
  text: string,
  at: number,
  end: number,
): { readonly after: number; readonly stop: string } | undefined {
  person.lastIndex = at
  const named = person.exec(text)?.[0]
  ledTo.lastIndex = at
  if (named !== undefined && at + named.length < end && !ledTo.test(text)) {
    const occupation = wordAt(text, at)
    const after = at + named.length
    const verb = verbAt(text, after, end) ?? verbWord(text, after)
    if (verb !== undefined && occupation?.noun === true && occupation.mainly !== 'verb') return { after, stop: verb }
  }
  abbreviated.lastIndex = at
  const short = abbreviated.exec(text)?.[0]
  const deed = short === undefined ? undefined : verbAt(text, at + short.length + 1, end)
  if (short !== undefined && deed !== undefined) return { after: at + short.length + 1, stop: deed }
  group.lastIndex = at
  const several = group.exec(text)?.[0]
  if (several === undefined || at + several.length + 2 >= end) return undefined
  const after = at + several.length
  return verbAt(text, after + 2, end) !== undefined || verbWord(text, after + 2) !== undefined
    ? { after, stop: ':' }
    : undefined
}

/** The word at `at` when it is mainly a verb. */
function verbWord(text: string, at: number): string | undefined {
  const found = wordAt(text, at)
  return found?.verb !== undefined && found.mainly === 'verb' && !found.grammar
    ? text.slice(found.start, found.end)
    : undefined
}

const papers = latinPattern(`^(?:${[...documentTypes.map((row) => row.name), ...noSubjects].join('|')})(?!\\p{L})`)
/** The word is told to be one of several by a capital, a figure, or a kind of place at its end. */
const toldApart = latin(
  /(?:[ (]\p{Lu}[\p{L}&.]*(?: \p{Ll}+){0,2}|\d\p{L}*|(?:tỉnh|xã|phường|huyện|quận|thôn|trường|trưởng|viên|quỹ|vụ|ban)) $/u,
)
/** "Ca trưởng", "Kiểm soát viên": words of people that no dictionary lists. */
const office = latin(/^\p{L}+ (?:\p{Ll}+ )?(?:trưởng|viên|phó|sĩ)(?!\p{L})/u)
const people = latin(
  new RegExp(`(?:(?:các|những|mọi|mỗi|từng|toàn thể|tất cả) )?(?:${kindsOfPeople.join('|')})(?!\\p{L})`, 'iuy'),
)
const nameWord = latin(/[\p{L}\d][\p{L}\d.&-]*/uy)
const mostWords = 7
const beforeVerb = new Set(beforeVerbs)
const lives = new Set(livelihoods)
const relates = new Set(relatesThing)

/** Where the words end that say which people act, from a capital: "Các hộ nuôi", "Phụ huynh"; -1 when none stand there. */
export function peopleAt(text: string, at: number): number {
  return isCapital(text.charCodeAt(at)) ? peopleIn(text, at) : -1
}

/** Likewise in small letters as well. */
export function peopleIn(text: string, at: number): number {
  people.lastIndex = at
  if (!people.test(text)) return -1
  // "Người ứng cử": the word behind "người" is read whole.
  const last = text.lastIndexOf(' ', people.lastIndex - 1) + 1
  return Math.max(people.lastIndex, wordAt(text, last)?.end ?? 0)
}

/** Where the first word of a thing ends that may be a subject, from a capital; -1 for a verb, a paper, a time, a matter. */
function thingAt(text: string, at: number): number {
  if (
    !isCapital(text.charCodeAt(at)) ||
    /^(?:Là|Cùng|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật|Sáng|Chiều|Tối|Đêm|Ban đêm|Ban ngày) /u.test(
      text.slice(at, at + 10),
    )
  )
    return -1
  const first = wordAt(text, at)
  // "Trinh sát viên", "Kiểm soát viên": who does what the verb tells.
  if (first !== undefined && first.syllables > 1 && text.startsWith(' viên ', first.end)) {
    const one = wordAt(text, first.end + 1)
    if (one === undefined || one.syllables === 1) return first.end + ' viên'.length
  }
  const start = text.slice(at, at + 24)
  if (first?.mainly === 'verb' || first?.grammar === true || papers.test(start)) return -1
  // "Lập phương án mở 06 điểm": a verb of doing, though a noun as well.
  if (verbAt(start.charAt(0).toLowerCase() + start.slice(1), 0, start.length) !== undefined) return -1
  return first?.noun === true || office.test(start) ? (first?.end ?? at) : -1
}

const joint = /^(?:, (?:và )?| và )/u
const mostJoined = 5

/** "Nông dân, chủ trang trại", "Cha mẹ, người giám hộ": where the last of several kinds of people ends that stand beside each other. */
function endOfPeople(text: string, at: number, limit: number): number {
  let end = at
  for (let i = 0; i < mostJoined && end < limit; i += 1) {
    const mark = joint.exec(text.slice(end, end + 5))?.[0]
    const next = mark === undefined ? -1 : peopleIn(text, end + mark.length)
    if (next < 0) return end
    end = next
  }
  return end
}

/** "Các hộ kinh doanh ăn uống tháo …", "Các hộ nuôi cá lồng tháo …": what people live by, and what that is done to. */
const isLivelihood = (text: string, found: Word, behindIt: boolean, limit: number): boolean =>
  (lives.has(text.slice(found.start, found.end)) || (behindIt && found.noun && found.syllables === 1)) &&
  (dutyFollows(text, found.end, limit) || partsBehind(text, found.end, limit))

/** "Thương nhân kinh doanh | xăng dầu: Thực hiện …": the duty stands behind a colon, with nothing but what people live by before it. */
function partsBehind(text: string, at: number, limit: number): boolean {
  const to = toColon.exec(text.slice(at, Math.min(limit, at + 60)))?.[0].length
  return to !== undefined && parts(text, at + to, limit)
}
const toColon = /^[^.,;:()]{1,50}(?=: )/u

/** "Thương nhân kinh doanh xăng dầu: Thực hiện …": a colon parts who acts from the duty. */
const parts = (text: string, at: number, end: number): boolean =>
  text.startsWith(': ', at) && deedBehind(text, at + 2, end)

/** The listed verb at `at`; those that no dictionary knows as a verb are none, but for "chịu trách nhiệm". */
function dutyVerb(text: string, at: number, end: number): string | undefined {
  const stop = verbAt(text, at, end)
  return stop !== undefined && (answers.test(stop) || partOfSpeech(stop)?.verb !== undefined) ? stop : undefined
}

/** A verb of the dictionary in small letters that may be what they do. */
const isDeed = (text: string, found: Word | undefined, end: number): found is Word =>
  found !== undefined &&
  isSmall(text.charCodeAt(found.start)) &&
  (isPlainVerb(text, found, end) || isVerbBehindName(text, found, end))

/** "Chủ hộ | có lợn ốm | phải báo ngay": how long the words are that tell people apart by what they have. */
const lengthOfHaving = (text: string, at: number): number =>
  text.startsWith('có ', at) ? (has.exec(text.slice(at, at + 80))?.[0].length ?? 0) : 0
const has = latin(/^có (?!trách nhiệm|nhiệm vụ)(?:\p{Ll}+ ){1,8}(?=phải |có trách nhiệm |cần )/u)
/** "chịu trách nhiệm", "có nhiệm vụ": no word of a dictionary, and always the duty. */
const answers = /(?:trách nhiệm|nhiệm vụ)$/u

/** Whether a verb begins there, with or without a capital. */
function deedBehind(text: string, at: number, end: number): boolean {
  const words = text.slice(at, Math.min(end, at + 40))
  const lowered = words.charAt(0).toLowerCase() + words.slice(1)
  return verbAt(lowered, 0, lowered.length) !== undefined || verbWord(lowered, 0) !== undefined
}

/** "Sinh viên | khóa 67": which of them. */
const numberedPart = latin(/^(?:khóa|khối|lớp|ca|đợt|kíp) (?:\d{1,4}\p{L}?|[IVX]{1,5}|[A-Z])(?!\p{L})/u)

/**
 * Something told apart by a name of its own, before a verb with its object: "Lớp 12A3 trực nhật sân sau", "Siêu thị Hoa Mai giữ giá gạo",
 * "Ca trưởng bàn giao chìa khóa". It needs no list of bodies, so it is asked only for an item of a part that gives orders; papers, times and matters are no subjects.
 */
export function namedThing(
  text: string,
  at: number,
  end: number,
): { readonly after: number; readonly stop: string } | undefined {
  const known = peopleAt(text, at)
  let position = known < 0 ? thingAt(text, at) : known
  if (position < 0) return undefined
  const limit = Math.min(end, at + 160)
  if (known >= 0) position = endOfPeople(text, position, limit)
  const livesBy = known >= 0 && lives.has(text.slice(text.lastIndexOf(' ', position - 1) + 1, position))
  for (let i = 0; i < mostWords && position < limit; i += 1) {
    nameWord.lastIndex = position
    const match = nameWord.exec(text)
    if (match === null) {
      if (known >= 0 && parts(text, position, end)) return { after: position, stop: ':' }
      if (text.charCodeAt(position) !== 32) return undefined
      position += 1
      i -= 1
      continue
    }
    const having = lengthOfHaving(text, position)
    if (known >= 0 && having > 0) {
      position += having
      continue
    }
    if (known >= 0 && beforeVerb.has(match[0])) return { after: position, stop: match[0] }
    if (relates.has(match[0])) return undefined
    if (known >= 0 || toldApart.test(text.slice(Math.max(at, position - 40), position))) {
      const part = numberedPart.exec(text.slice(position, position + 20))?.[0]
      if (part !== undefined) {
        position += part.length
        continue
      }
      const stop = dutyVerb(text, position, end)
      if (stop !== undefined) return { after: position, stop }
      const found = wordAt(text, position)
      if (found && isLivelihood(text, found, livesBy && i < 2, limit)) {
        position = found.end
        continue
      }
      if (isDeed(text, found, end)) return { after: position, stop: text.slice(found.start, found.end) }
    }
    position = Math.max(wordAt(text, position)?.end ?? 0, match.index + match[0].length)
  }
  return undefined
}
