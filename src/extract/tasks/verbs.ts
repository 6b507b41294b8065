import { kindsOfBodies, splitSyllables } from '../../lexicon/actors.ts'
import { dutyVerbs } from '../../lexicon/duty-phrases.ts'
import { nounOpenings } from '../../lexicon/order-cues.ts'
import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { partOfSpeech, type Word, wordAt } from '../../lexicon/words/words.ts'
import { bare } from '../../text/bare.ts'
import { baseLetter, isLetter, isSmall, latin, latinPattern } from '../../text/letters.ts'
import { partsBehindWord } from './joints.ts'

/** A word or a mark, read where one stands. */
const word = latin(/[\p{L}\p{N}&][\p{L}\p{N}&.]*(?:-[\p{L}\p{N}]+)*|[^\s]/uy)

/** The word or the mark that begins at `at`; undefined before white space and at the end. */
export function readWord(text: string, at: number): string | undefined {
  word.lastIndex = at
  return word.test(text) ? text.slice(at, word.lastIndex) : undefined
}

const verbs = new Map<string, string[]>()
for (const phrase of dutyVerbs) {
  const first = phrase.slice(0, phrase.includes(' ') ? phrase.indexOf(' ') : phrase.length)
  const list = verbs.get(first)
  if (list) list.push(phrase)
  else verbs.set(first, [phrase])
}
for (const list of verbs.values()) list.sort((a, b) => b.length - a.length)

/** Those of two syllables by the first one without its marks, for what a scanner changed there: "chú trì", "phôi hợp". */
const byBareFirst = new Map<string, string[]>()
for (const phrase of dutyVerbs) {
  const gap = phrase.indexOf(' ')
  if (gap < 0 || phrase.includes(' ', gap + 1)) continue
  const key = bare(phrase.slice(0, gap))
  const list = byBareFirst.get(key)
  if (list) list.push(phrase)
  else byBareFirst.set(key, [phrase])
}

/** The phrases that a word begins, and those that it may begin when its marks are damaged. */
interface Begun {
  readonly listed: readonly string[]
  readonly damaged: readonly string[]
}

/** Nearly every word is asked for again and again. */
const begunBy = new Map<string, Begun>()
const mostKnown = 4096
const nothing: readonly string[] = []

function begunWith(first: string): Begun {
  let found = begunBy.get(first)
  if (found === undefined) {
    const alike = isSmall(first.charCodeAt(0)) ? byBareFirst.get(bare(first)) : undefined
    found = {
      listed: verbs.get(first) ?? nothing,
      damaged: alike?.filter((phrase) => !phrase.startsWith(`${first} `)) ?? nothing,
    }
    if (begunBy.size < mostKnown) begunBy.set(first, found)
  }
  return found
}

/** Nouns that are spelled like the verb "tổ chức": "các tổ chức chính trị - xã hội". */
const organisation = latin(
  /^tổ chức(?: (?:đảng|chính trị|chính|thành viên|liên quan|tín dụng|kinh tế|xã hội|cơ sở|công đoàn|đại diện|đoàn(?! công tác| kiểm tra| giám sát| thanh tra| khảo sát| đi| liên ngành)|hội(?! nghị| thảo| thi| họp| chợ| diễn| đàm| chẩn| báo| thao)|trực thuộc|khác|quốc tế|phi|hành nghề|khoa học|tôn giáo|có liên quan|và cá nhân|và đơn vị|bộ máy|này|trên|trong nước)(?!\p{L})|[,;)]|$)/u,
)

const compounds = new Set(splitSyllables)

const leaders = latin(
  /^lãnh đạo (?:địa phương|các|cấp|\p{Lu}|[Ss]ở|ngành|huyện|tỉnh|phòng|đơn vị|cơ quan|xã|phường|thành phố)/u,
)

/** The duty verb that begins at `at`, in small letters; undefined when none does. */
export function verbAt(text: string, at: number, end: number): string | undefined {
  const first = readWord(text, at)
  return first === undefined ? undefined : verbFrom(text, at, end, first)
}

/** The same, when the first word is known. */
export function verbFrom(text: string, at: number, end: number, first: string): string | undefined {
  const { listed, damaged } = begunWith(first)
  for (const phrase of listed) {
    const after = at + phrase.length
    if (after > end || !(text.startsWith(phrase, at) || lostMark(text, at, phrase)) || isLetter(text.charCodeAt(after)))
      continue
    if (first === 'hình' && text.startsWith(' phố', after)) continue
    if (first === 'tổ' && organisation.test(text.slice(at, Math.min(end, at + 30)))) continue
    return isPartOfWord(text, at, first) ? undefined : phrase
  }
  return damaged.length === 0 ? undefined : damagedVerb(text, at, end, first, damaged)
}

/** "chủ tri", "chú trì": a scanner lost or changed a mark, and what it left is no word. */
function lostMark(text: string, at: number, phrase: string): boolean {
  const gap = phrase.indexOf(' ')
  if (gap < 0 || text.charCodeAt(at + gap) !== 32) return false
  const [first, second] = [baseLetter(text.charCodeAt(at + gap + 1)), baseLetter(phrase.charCodeAt(gap + 1))]
  if (first > 0 && second > 0 && first !== second) return false
  const printed = text.slice(at, at + phrase.length)
  return printed.length === phrase.length && bare(printed) === bare(phrase) && partOfSpeech(printed) === undefined
}

/** "chú trì", "phôi hợp": the marks of the first syllable are damaged, what stands there is no word, and neither syllable belongs to another. */
function damagedVerb(
  text: string,
  at: number,
  end: number,
  first: string,
  phrases: readonly string[],
): string | undefined {
  for (const phrase of phrases) {
    const after = at + phrase.length
    if (after > end || isLetter(text.charCodeAt(after)) || !lostMark(text, at, phrase)) continue
    const second = at + first.length + 1
    if ((wordAt(text, second)?.end ?? 0) > after || wordAt(text, at)?.grammar === true) continue
    // "Sở Xây dựng rà lại …": nor is it the end of the word before.
    const previous = /\p{L}+ $/u.exec(text.slice(Math.max(0, at - 9), at))?.[0]
    if (previous !== undefined && (wordAt(text, at - previous.length)?.end ?? 0) > at) continue
    return isPartOfWord(text, at, phrase.slice(0, phrase.indexOf(' '))) ? undefined : phrase
  }
  return undefined
}

/** "đào tạo", "bầu cử", "địa bàn", "và lãnh đạo các sở": the syllable belongs to the word before it, or is a noun. */
function isPartOfWord(text: string, at: number, first: string): boolean {
  const before = text.slice(Math.max(0, at - 9), at)
  // "khách hàng không …": but not where that word is the end of another one.
  if (compounds.has(`${/\p{L}+(?= $)/u.exec(before)?.[0].toLowerCase() ?? ''} ${first}`))
    return !partsBehindWord(text, at)
  return first === 'lãnh' && leaders.test(text.slice(at, at + 24)) && /(?:^|và |[,;] ?|\n)$/u.test(before.slice(-3))
}

/** What begins a duty with a capital behind a name, and hardly ever goes on a name. */
const capital = latin(
  /(?:Chủ (?:trì|động)|(?:Chịu|Có) trách nhiệm|Phối hợp|Tiếp tục|Tăng cường|Triển khai|Rà soát|Đẩy mạnh|Khẩn trương|Tập trung|Nghiêm túc|Kịp thời|Tích cực|Bố trí|Đôn đốc|Theo dõi|Chỉ đạo|Tiếp nhận(?=,)|Tham mưu (?=cho |UBND|Ủy ban|cấp ủy|đề xuất|ban hành))[ ,]?/uy,
)

/** "MTTQ Phối hợp với UBND xã": some writers begin the verb with a capital. `before`: the syllable in front, in small letters. */
export function capitalVerb(text: string, at: number, before: string): string | undefined {
  if (!'CPTRĐKNB'.includes(text.charAt(at))) return undefined
  capital.lastIndex = at
  const verb = capital
    .exec(text)?.[0]
    .replace(/[ ,]+$/u, '')
    .toLowerCase()
  // "Ban Chỉ đạo", "Tổ Theo dõi": a name.
  return verb !== undefined &&
    /^(?:chỉ đạo|theo dõi|đôn đốc)$/u.test(verb) &&
    /^(?:ban|tổ|đoàn|viên|phòng|bộ|nhóm)$/u.test(before)
    ? undefined
    : verb
}

/** Verbs that say to whom a body belongs or what it is for: they go on its name. */
export const tellsOfBody = latin(
  /^(?:(?:nêu|nói|kể) trên|thuộc|trực thuộc|liên quan|phụ trách|chuyên trách|đóng (?:trên|tại|quân|chân)|giáp(?: ranh)?|hưởng|mang tên|giúp việc|xảy ra|diễn ra|sinh sống|cư trú|nằm|(?:chịu|bị) (?:ảnh hưởng|thiệt hại|tác động))(?!\p{L})/u,
)

/**
 * Whether a word of the dictionary is a verb and hardly anything else, with its object behind it: "gõ kẻng", "tháo nước đệm". Names of
 * bodies hold nouns, so such a word ends them, whatever the verb. Short verbs have rare nouns beside them ("mua" is a shrub as well).
 */
export function isPlainVerb(text: string, found: Word, end: number): boolean {
  if (found.syllables === 1 && kinds.test(text.slice(found.start, found.end + 9))) return false
  if (found.verb === undefined || found.grammar || found.adverb) return false
  // "in lại bảng niêm yết", "sơn thêm vạch kẻ": nothing but what is done goes on so.
  if (found.syllables === 1 && isDoneAgain(text, found.end)) return true
  if (found.mainly !== 'verb') return false
  if (tellsOfBody.test(text.slice(found.start, found.end + 6))) return false
  // "thỏa thuận với tiểu thương", "trang bị 30 bộ": no noun goes on like that.
  if (goesOnAsVerb.test(text.slice(found.end, found.end + 16))) return true
  if ((found.noun || found.adjective) && (found.syllables > 1 || found.verb !== 'transitive')) {
    // "in biển chỉ dẫn": such a short one with a thing behind it.
    const next = found.syllables === 1 && found.verb === 'other' ? wordAt(text, found.end + 1) : undefined
    if (next?.noun !== true || next.mainly !== 'noun' || kinds.test(text.slice(next.start, next.end + 9))) return false
  }
  return found.end + 2 < end && (object.test(text.slice(found.end, found.end + 3)) || isListed(text, found.end))
}

const goesOnAsVerb = latin(
  /^ (?:với |về (?=\p{Lu})|\d{1,6}(?:[.,]\d{1,3}){0,2} (?!\d)\p{Ll}|(?:ít|nhiều) nhất |tối thiểu )/u,
)

/** Behind a short verb stands how it is done: "in lại bảng", "sơn thêm vạch". */
export const isDoneAgain = (text: string, at: number): boolean => againAsVerb.test(text.slice(at, at + 8))
const againAsVerb = latin(/^ (?:lại|thêm|trước(?! ngày| khi| mắt| tháng| năm| giờ| thời)|dần|bù) [\p{Ll}\d]/u)

/** "kiểm định | lại toàn bộ van": so goes on what is done, also where names hold the word. */
export const isRedone = (text: string, at: number): boolean => onceMore.test(text.slice(at, at + 6))
const onceMore = latin(/^ lại [\p{Ll}\d]/u)

/** "trang trí, dọn vệ sinh …": another verb follows. */
export function isListed(text: string, at: number): boolean {
  if (!text.startsWith(', ', at)) return false
  const next = wordAt(text, at + 2)
  return next?.verb !== undefined && (next.mainly === 'verb' || !next.noun)
}

/** Kinds of bodies, places and people: the nouns that go on a name behind its capitals ("Công ty Xăng dầu khu vực", "Sở Tư pháp tỉnh"). */
const kinds = latinPattern(
  `^(?:${kindsOfBodies.join('|')}|thành|thị|khu|cấp (?:tỉnh|xã|huyện|cơ sở|trên|dưới|ủy|trung)|khối|cụm|bộ|sở|ngành|tổ|ga|kho|nhà|người|giáo|chiến|học|sinh|viên|lớp|án|các|và|của|với|tại)(?!\\p{L})`,
)

/**
 * Whether a short word that is a noun as well is a verb behind a name that is whole ("Bệnh viện Quân y 15 khám bệnh", "Tổ Cơ điện rào lại sân"):
 * what it acts on follows in small letters, or what its direction is.
 */
export function isVerbBehindName(text: string, found: Word, end: number): boolean {
  if (
    found.verb === undefined ||
    found.syllables > 1 ||
    found.grammar ||
    kinds.test(text.slice(found.start, found.end + 9))
  )
    return false
  const words = text.slice(found.start, found.end)
  if (tellsOfBody.test(text.slice(found.start, found.end + 6)) || words === 'có' || words === 'bị') return false
  if (isListed(text, found.end)) return true
  if (text.charCodeAt(found.end) !== 32 || found.end + 3 >= end) return false
  const at = found.end + 1
  if (measure.test(text.slice(at, at + 9))) return true
  if (!isSmall(text.charCodeAt(at))) return found.verb === 'transitive' && isForeign(text, at)
  // "Thầy Lý Văn Chài trực phòng máy": no noun, whatever follows.
  if (!found.noun && found.mainly === 'verb') return true
  if ((found.verb === 'transitive' || found.mainly === 'verb') && isObjectOrVerb(text, at)) return true
  // "Trạm Y tế chi hỗ trợ …", "Bí thư dự và chỉ đạo …": any short word that is a verb as well, before another one.
  // "Phòng Mua hàng rà soát …": a noun that can only go with verbs besides is none.
  return (
    isSmall(words.charCodeAt(0)) &&
    !(found.adverb && found.mainly === 'noun') &&
    verbAt(text, text.startsWith('và ', at) ? at + 3 : at, end)?.includes(' ') === true
  )
}

const product = latin(/\p{Lu}\p{Ll}{3,}(?!\p{L})/uy)

/** "cấp Cloramin B": a thing with a name that is no word of the language. */
function isForeign(text: string, at: number): boolean {
  product.lastIndex = at
  const found = product.exec(text)?.[0]
  return found !== undefined && syllableNumber(text, at, at + found.length) === 0
}

/** What tells how much or which way is done: "khám 300 lượt", "rào lại sân". */
const measure = /^(?:\d|lại |thêm |hết |tạm |kín |chặt |gọn |sạch |toàn bộ |đủ |từng |ít nhất|tối thiểu|mỗi |một |cả )/u

/** Behind a short verb stands what it acts on, or another verb ("Khoa Nhi khám sàng lọc"); no kind of body that goes on a name. */
function isObjectOrVerb(text: string, at: number): boolean {
  const next = wordAt(text, at)
  if (next === undefined || kinds.test(text.slice(at, next.end + 9))) return false
  return next.noun || (next.verb !== undefined && (next.syllables > 1 || next.verb === 'transitive'))
}

const object = latin(/^ ["“(]?[\p{L}\d]/u)

const noun = latinPattern(`^(?:${nounOpenings.join('|')})(?!\\p{L})`, 'i')

/** "Nhóm dự án giải phóng mặt bằng", "Cấp phê duyệt: …": a thing, though its first word is a verb elsewhere. */
export const opensWithThing = (text: string, at: number): boolean => noun.test(text.slice(at, at + 24))

/** Whether the words at `at` open with a verb of the dictionary: an item that begins so tells what to do. */
export function opensPlainly(text: string, at: number): boolean {
  const found = wordAt(text, at)
  if (found?.verb === undefined || found.grammar || found.adverb) return false
  if (found.mainly === 'verb' || !found.noun) return true
  // "Súc rửa bể": two short verbs together, though the first is a noun as well.
  const next = found.syllables === 1 && text.charCodeAt(found.end) === 32 ? wordAt(text, found.end + 1) : undefined
  return found.verb === 'transitive' && next?.syllables === 1 && next.verb === 'transitive' && next.mainly === 'verb'
}

/** Whether a duty begins at `at` with its object: "Khóa van gas", "In giấy mời"; a list of names goes on in capitals. `text` in small letters there. */
export function opensDuty(text: string, at: number): boolean {
  const found = wordAt(text, at)
  if (found === undefined || !/^ (?!và )[\p{Ll}\d]/u.test(text.slice(found.end, found.end + 4))) return false
  if (opensWithThing(text, at)) return false
  return opensPlainly(text, at) || isVerbBehindName(text, found, text.length)
}

/** The first place from `at` on that is no white space. */
export function skipSpaces(text: string, at: number): number {
  let i = at
  while (text.charCodeAt(i) <= 32) i += 1
  return i
}
