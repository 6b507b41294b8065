import { livelihoods, workersByWork } from '../../lexicon/actor-words.ts'
import { fieldWords } from '../../lexicon/citation-issuers.ts'
import { type Word, wordAt } from '../../lexicon/words/words.ts'
import { workOfBodies } from '../../lexicon/work-of-bodies.ts'
import { latin } from '../../text/letters.ts'
import { isPlainVerb, isVerbBehindName, skipSpaces, verbAt } from './verbs.ts'
import { dutyFollows, isDoneSo, isLevelWord, isOpenVerb } from './verbs-of-names.ts'

/* Where the name of a body ends, when the word at hand may belong to it or begin what the body does. */

const fields = new Set(fieldWords)
const work = new Set(workOfBodies)
const nextWord = latin(/\p{L}+|\d+/uy)
const mostFields = 5

/** Whether a field of work stands at `at`, as names of bodies hold it: "đầu tư", "xây dựng". */
export function isField(text: string, at: number): boolean {
  nextWord.lastIndex = at
  return fields.has(nextWord.exec(text)?.[0] ?? '')
}

/**
 * "Trung tâm Xúc tiến đầu tư mời …", "Cục Quản lý đầu tư xây dựng tham mưu …": behind a capitalised verb of the name stand the fields that it
 * works in, and then another verb.
 *
 * @param at the word at hand, right behind that verb
 */
export function goesOnWithFields(text: string, at: number, end: number): boolean {
  if (text.startsWith('tổ chức', at) || buildsPaper.test(text.slice(at, at + 24))) return false
  // "Sở Xây dựng cử cán bộ …": a short verb is no field of work.
  if (verbAt(text, at, end)?.includes(' ') === false) return false
  let position = at
  for (let i = 0; i < mostFields; i += 1) {
    nextWord.lastIndex = position
    const match = nextWord.exec(text)
    if (!match || position >= end) return false
    const found = wordAt(text, position)
    if (i > 0 && startsVerb(text, position, found, end)) return true
    const goesOn =
      fields.has(match[0]) ||
      (i > 0 && /^\d/u.test(match[0])) ||
      (found !== undefined && work.has(text.slice(position, found.end)))
    if (!goesOn) return false
    position = skipSpaces(text, found?.end ?? position + match[0].length)
  }
  return false
}

function startsVerb(text: string, at: number, found: Word | undefined, end: number): boolean {
  return (
    verbAt(text, at, end) !== undefined ||
    (found !== undefined && (isPlainVerb(text, found, end) || isOpenVerb(text, found)))
  )
}

/** "giao ban", "khai báo": a word of the dictionary that begins with a listed verb is the verb, where it is one. */
export function longerVerb(
  text: string,
  at: number,
  listed: string | undefined,
  known: Word | undefined,
): string | undefined {
  return listed !== undefined && known?.verb !== undefined && known.end > at + listed.length && known.mainly === 'verb'
    ? text.slice(at, known.end)
    : listed
}

/** A class of bodies or people without a name of its own: "Các cơ quan, đơn vị", "Chủ đầu tư", "Thủ trưởng các phòng". */
const common = latin(/^\p{L}?[\p{Ll} ,-]{2,70} $/u)
const telling = new Set(livelihoods)

/** "Các đơn vị xây dựng kế hoạch …", "… nộp báo cáo …": what is built or brought is a paper; what is held is a meeting. */
export const buildsPaper = latin(
  /^(?:xây dựng (?:kế hoạch|phương án|chương trình|đề án|dự toán|dự thảo|quy chế|báo cáo)(?!\p{L})|(?:nộp|lập|gửi) (?:báo cáo|hồ sơ|danh sách|kế hoạch)(?!\p{L})|tổ chức (?:[“"]|(?:hội (?:nghị|thảo|thi)|lớp|cuộc|buổi|lễ)(?!\p{L})))/u,
)
const workOfLast = latin(/, \p{L}+ $/u)
const obliged = /^[^.;:,]{0,60} (?:phải|sẽ|thì|bị|nghiêm cấm|có trách nhiệm)(?!\p{L})/u
/** Whether what must be done follows in the clause: what stands before it tells a class apart then ("Cán bộ vi phạm phải …"). */
export const isObliged = (text: string, from: number, end: number): boolean =>
  obliged.test(text.slice(from, Math.min(end, from + 70)))

const byWork = new Set(workersByWork)
const lastWordOf = (read: string): string => read.trimEnd().split(' ').at(-1)?.toLowerCase() ?? ''

/** The first words of a class of people or bodies. */
const isClass =
  /^(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Mm]ỗi|[Tt]ừng|[Tt]ổ chức|[Cc]á nhân|[Đđ]ơn vị|[Cc]ơ quan|[Dd]oanh nghiệp|[Hh]ộ|[Cc]hủ|[Cc]ơ sở|[Nn]hà thầu|[Nn]gười|[Cc]ông ty|[Hh]ợp tác xã) /u
/** Whether words begin like a class of people or bodies: "Các …", "Doanh nghiệp …". */
export const beginsClass = (words: string): boolean => isClass.test(words)

/** Whether a name that begins at `start` has no capital but its first up to `at`. */
export const isCommonName = (text: string, start: number, at: number): boolean => common.test(text.slice(start, at))

/**
 * "Các đơn vị bình xét công khai …": what a class does that is called by a common name alone. A verb of those that tell a class apart
 * ("Các hộ nuôi cá …") is its duty only where no other one follows.
 */
export function endsCommonName(text: string, start: number, known: Word, end: number): boolean {
  if (!isCommonName(text, start, known.start)) return false
  const verb = text.slice(known.start, known.end)
  const isVerb = known.syllables > 1 ? isOpenVerb(text, known) : isVerbBehindName(text, known, end)
  if (!isVerb && !(known.verb !== undefined && isDoneSo(text, known.end, end))) return false
  const read = text.slice(start, known.start)
  // "…, kíp trực …": the work of the last of several kinds.
  if (workOfLast.test(read) && !isLevelWord(lastWordOf(read)) && !/^(?:ngành|sở)$/u.test(lastWordOf(read))) return false
  // "Nhân viên gác chắn nghiêm cấm …", "Cán bộ vi phạm phải …"
  if (isObliged(text, known.end, end)) return false
  return (
    !(telling.has(verb) || (known.syllables === 1 && byWork.has(lastWordOf(read)))) ||
    !dutyFollows(text, known.end, end)
  )
}

/** "LĐLĐ các huyện chưa đủ điều kiện … thì phối hợp": what holds of the body is only the condition of its duty. */
export function isCondition(text: string, at: number, end: number): boolean {
  return /^(?:chưa|không|có|nếu|còn) [^.;:]{3,90} thì /u.test(text.slice(at, Math.min(end, at + 110)))
}
