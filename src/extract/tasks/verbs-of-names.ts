import { courtesies, mannersOfDoing } from '../../lexicon/actor-words.ts'
import { kindsOfBodies, verbsInNames } from '../../lexicon/actors.ts'
import { fieldWords } from '../../lexicon/citation-issuers.ts'
import { type Word, wordAt } from '../../lexicon/words/words.ts'
import { workOfBodies } from '../../lexicon/work-of-bodies.ts'
import { isCapital, isLetter, isSmall, latin, latinPattern } from '../../text/letters.ts'
import { beginsActor } from './names/heads.ts'
import {
  isListed,
  isPlainVerb,
  isRedone,
  isVerbBehindName,
  readWord,
  skipSpaces,
  tellsOfBody,
  verbAt,
} from './verbs.ts'

/* What the words of a name before a verb, and the words behind it, say of that verb. */

const work = new Set(workOfBodies)
const inNames = new Set(verbsInNames)

/** Kinds of bodies and places that may end a name without a capital: "trưởng các thôn", "các khoa, phòng", "UBND các xã". */
const levels = new Set([...kindsOfBodies, 'phố', 'chùa', 'bến', 'thuộc', 'trấn', 'trưởng', 'chi đoàn'])

/** "Công đoàn cơ sở", "Đảng ủy cơ sở"; a name that begins so goes on ("Cơ sở khám bệnh"). */
const lowestLevel = /(?:đoàn|bộ|hội|ủy|tiếp|CCB|LHPN|học|(?<!\p{L})ở) cơ sở $/iu

/** Whether what was read up to `at` ends in the lowest level of a body: "Công đoàn cơ sở". */
export const endsInLowestLevel = (text: string, at: number): boolean =>
  lowestLevel.test(text.slice(Math.max(0, at - 15), at))

/** Whether what was read up to `at` ends in a kind of body or place. */
export const isLevel = (text: string, at: number, before: string, beforeLast: string): boolean =>
  levels.has(before) || levels.has(`${beforeLast} ${before}`) || (before === 'sở' && endsInLowestLevel(text, at))

/** Whether one or two syllables in small letters are a kind of body or place. */
export const isLevelWord = (words: string): boolean => levels.has(words)

/** The syllable before `at` is written as a name is, or a figure: "Bệnh viện Quân y 15", "Cảng hàng không Pleiku". */
export function endsInCapital(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 32) return false
  const first = Math.max(0, at - 40)
  let to = '”"'.includes(text.charAt(at - 2) || ' ') ? at - 2 : at - 1
  if (to > first && isFigure(text.charCodeAt(to - 1))) return true
  // A word with a capital, and two in small letters behind it at most.
  for (let words = 0; words < 3; words += 1) {
    let from = to
    let areSmall = true
    for (; from > first && isOfName(text.charCodeAt(from - 1)); from -= 1) {
      const code = text.charCodeAt(from - 1)
      if (isCapital(code)) return true
      areSmall &&= isSmall(code)
    }
    if (from === to || !areSmall || from === first || text.charCodeAt(from - 1) !== 32) return false
    to = from - 1
  }
  return false
}

export const isFigure = (code: number): boolean => code > 47 && code < 58
/** A letter, "&" or a point. */
const isOfName = (code: number): boolean => isLetter(code) || code === 38 || code === 46

const places = /(?<!\p{L})(?:tỉnh|huyện|quận|xã|phường|thị trấn|thành phố|thôn|ấp) $/u

const fieldSyllables = new Set(fieldWords)

/** A verb that names of bodies hold: "đầu tư", "cấp cứu". */
export const isNameVerb = (text: string, { start, end }: Word): boolean => {
  const words = text.slice(start, end)
  return work.has(words) || inNames.has(words) || words.split(' ').every((syllable) => fieldSyllables.has(syllable))
}

/** A verb of two syllables or more that names of bodies do not hold. */
function isOutsideNames(text: string, word: Word): boolean {
  const { mainly, verb, adjective, syllables } = word
  if (mainly !== 'verb' || verb === undefined || adjective || syllables < 2) return false
  return work.has(text.slice(word.start, word.end)) || !isNameVerb(text, word)
}

/** "Chính phủ trân trọng đề nghị …": how somebody asks, and nothing that is done. */
const courteous = new Set(courtesies)

/** Such a verb that is nothing else, whatever follows it: what bodies do is an open class of words, what names hold a closed one. */
export const isOpenVerb = (text: string, known: Word): boolean =>
  !courteous.has(text.slice(known.start, known.end)) &&
  !known.noun &&
  !known.grammar &&
  isOutsideNames(text, known) &&
  !work.has(text.slice(known.start, known.end)) &&
  !tellsOfBody.test(text.slice(known.start, known.end))

/** How much of it: "dự trữ đủ cơ số thuốc". */
const amount = /^ (?:đủ|đầy đủ|sẵn|thêm|hết|toàn bộ|tối thiểu|ít nhất)(?= )/u

/** "Sở Y tế dự trữ cơ số thuốc": such a verb, though it is a noun as well, with what it acts on. */
function isOtherVerb(text: string, known: Word): boolean {
  if (known.grammar || !isOutsideNames(text, known)) return false
  const from = known.end + (amount.exec(text.slice(known.end, known.end + 12))?.[0].length ?? 0)
  const next = text.charCodeAt(from) === 32 ? wordAt(text, from + 1) : undefined
  const acts = next?.noun === true && !next.grammar && !levels.has(text.slice(next.start, next.end))
  return (acts && isSmall(text.charCodeAt(next.start))) || isListed(text, known.end)
}

const behindName = latin(/\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3} $/u)

/** "Phòng Thiết bị y tế kiểm định, hiệu chuẩn …": such a verb that is no noun, before the comma of a list, a few words behind a capital. */
function isVerbOfList(text: string, known: Word): boolean {
  return (
    !known.noun &&
    text.startsWith(', ', known.end) &&
    isOutsideNames(text, known) &&
    !/(?:được|giao|thuộc) [^,;]{0,30}$/u.test(text.slice(Math.max(0, known.start - 36), known.start)) &&
    behindName.test(text.slice(Math.max(0, known.start - 40), known.start))
  )
}

const soDone = latinPattern(
  `^ (?:${mannersOfDoing.join('|')})(?!\\p{L})(?:, ?(?:${mannersOfDoing.join('|')})(?!\\p{L}))*`,
)

/** "thông tin kịp thời, chính xác về …": how something is done stands behind the word at hand, and no duty of its own behind that. */
export function isDoneSo(text: string, at: number, end: number): boolean {
  const how = soDone.exec(text.slice(at, at + 60))?.[0]
  return how !== undefined && !opensDeed(text, skipSpaces(text, at + how.length), end)
}

/** Whether something stands at `at` that a verb is done to, or another verb in a list. */
export const isDoneTo = (text: string, at: number): boolean =>
  doneTo.test(text.slice(at, at + 10)) || (text.startsWith(', ', at) && !beginsActor(text, at + 2))

/** A name of a place or person, which nothing goes on: "Khúc Thị Lệ". */
const properName = latin(/(?:\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*|\d\p{L}*) $/u)
const doneTo = latin(
  /^ (?!(?:và|hoặc|trong|để|theo|trước|sau|của|thuộc|tại|nhằm|với|về|trên|từ|cùng|có|là|được|đã|tỉnh|huyện|xã|phường|thôn|khu vực|thành phố|cấp)(?!\p{L}))[\p{L}\d]/u,
)

/** "Phòng Văn hóa phát thanh tin bài": work that names hold is the duty where it is done to something and no other verb follows. */
const isWorkDone = (text: string, known: Word, end: number, behindPlace: boolean): boolean =>
  known.mainly === 'verb' &&
  work.has(text.slice(known.start, known.end)) &&
  isDoneTo(text, known.end) &&
  (behindPlace ||
    /^ \d/u.test(text.slice(known.end, known.end + 2)) ||
    properName.test(text.slice(Math.max(0, known.start - 30), known.start)) ||
    (behindName.test(text.slice(Math.max(0, known.start - 40), known.start)) &&
      !dutyFollows(text, known.end, end, true)))

/**
 * Whether a word of the dictionary is what a body does, behind words that are a whole name: any plain verb; behind a capital or a kind of
 * body also a short one; behind a kind of place one of two syllables that is a noun as well ("UBND xã trang bị loa cho các thôn").
 */
export function isWhatItDoes(text: string, known: Word, end: number, isLevelEnd: boolean): boolean {
  const behindPlace = places.test(text.slice(Math.max(0, known.start - 12), known.start))
  if (known.verb !== undefined && !known.grammar && (isDoneSo(text, known.end, end) || isRedone(text, known.end)))
    return true
  if (work.has(text.slice(known.start, known.end)) && !isWorkDone(text, known, end, behindPlace)) return false
  if (isPlainVerb(text, known, end)) return true
  if (isOpenVerb(text, known) || isWorkDone(text, known, end, behindPlace)) return true
  if ((isLevelEnd || endsInCapital(text, known.start)) && isVerbBehindName(text, known, end)) return true
  if (tellsOfBody.test(text.slice(known.start, known.end))) return false
  if (endsInCapital(text, known.start) && isOtherVerb(text, known)) return true
  if (isVerbOfList(text, known)) return true
  if (!behindPlace || known.syllables < 2 || known.verb === undefined || known.mainly !== 'verb') return false
  const next = text.charCodeAt(known.end) === 32 ? wordAt(text, known.end + 1) : undefined
  return (
    (next?.noun === true || next?.verb !== undefined) &&
    !next.grammar &&
    !inNames.has(text.slice(known.start, known.end)) &&
    !levels.has(text.slice(next.start, next.end))
  )
}

const nearVerb = 70
/** Behind these words stands what something is for, how or where to it is done, and no duty of its own. */
const leadsOn = new Set('để nhằm theo cho với vào sang thành từ đến cùng khi nếu như'.split(' '))
const marks = new Set(['.', ';', ':', ','])

/**
 * Whether the duty stands between `from` and the next mark: a listed verb, or any that names of bodies do not hold. What was read before is
 * then a name with its work, or a class that its work tells apart: "Các đơn vị thi công đường | dọn vật liệu".
 *
 * @param acrossNames it may stand behind further names: "Ban Quản lý Khu bảo tồn Xuân Nha, các chủ rừng | tăng cường …"
 */
export function dutyFollows(text: string, from: number, limit: number, acrossNames = false): boolean {
  let stop = Math.min(limit, from + nearVerb)
  for (let at = skipSpaces(text, from); at < stop; ) {
    const found = readWord(text, at)
    // "…, các công ty lâm nghiệp tăng cường …": another one who does the same.
    const goesOn = acrossNames && (found === ',' || found === ';') && beginsActor(text, skipSpaces(text, at + 1))
    if (found === undefined || (marks.has(found) && !goesOn)) return false
    if (goesOn) stop = Math.min(limit, at + nearVerb)
    const known = wordAt(text, at)
    // "trước ngày 20/4": by when, and no duty, though it ends a name as a verb does.
    if (found === 'trước' || opensDeed(text, at, stop, known)) return found !== 'trước'
    if (leadsOn.has(found)) return false
    at = skipSpaces(text, Math.max(known?.end ?? 0, at + found.length))
  }
  return false
}

/** Whether a verb begins at `at` that may be a duty: a listed one, any that names of bodies do not hold, a short one with its object. */
export function opensDeed(text: string, at: number, end: number, known: Word | undefined = wordAt(text, at)): boolean {
  if (text.startsWith('trực tiếp', at)) return false
  if (verbAt(text, at, end) !== undefined) return true
  return known !== undefined && (isOpenVerb(text, known) || isVerbBehindName(text, known, end))
}
