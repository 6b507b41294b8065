import { kindsOfBodies, namedByVerb, verbsInNames } from '../../lexicon/actors.ts'
import { type Word, wordAt } from '../../lexicon/words/words.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { goesOnWithFields } from './name-ends.ts'
import { answersFor, hasLaterVerb } from './told-apart.ts'
import { isPlainVerb, isVerbBehindName, tellsOfBody, verbAt } from './verbs.ts'

/* Verbs that stand inside the name of a body and order nothing: "Đoàn kiểm tra", "Các đơn vị được giao thực hiện …". */

/** A listed verb behind words that may be a name, with what stands around it. Offsets in `text`. */
export interface VerbBehindName {
  readonly text: string
  /** Where the name begins. */
  readonly start: number
  /** Where the verb begins. */
  readonly at: number
  readonly verb: string
  /** The syllable before the verb and the one before that, in small letters. */
  readonly before: string
  readonly beforeLast: string
  /** Behind "được", "do X". */
  readonly passive: boolean
  /** Behind "liên quan đến việc". */
  readonly matter: boolean
  /** Right behind a verb that belongs to the name. */
  readonly follows: boolean
  /** Right behind a capitalised verb of the name: "Quản lý đầu tư". */
  readonly isObject: boolean
  /** The end of the text closes a name as well. */
  readonly open: boolean
  /** How far a later verb is looked for, and where the text ends. */
  readonly limit: number
  readonly end: number
  /** Where the heading ends that the name stands in; -1 elsewhere. */
  readonly headingEnd: number
}

const inNames = new Set(verbsInNames)
const named = new Set(namedByVerb)
/** Their second syllable is no noun of its own. */
const wholeSyllables = new Set([
  'quốc phòng',
  'văn phòng',
  'dân phòng',
  'biên phòng',
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'liên đoàn',
  'công đoàn',
  'xã đoàn',
  'quận đoàn',
  'phường đoàn',
  'thị đoàn',
  'chi đoàn',
  'sở đoàn',
  'tiểu ban',
])
/** "Các đơn vị tổ chức trực ban": all of them are told to, none is told apart by what it organises. */
const allUnits = /^Các (?:đơn vị|cơ quan|địa phương) $/u
const withoutObject = /^(?:[.;)]|$| (?:trong|trước|vào|chậm|sau|theo) )/u

/** Each tells of a verb that it belongs to the name; one is enough. */
const rules: readonly ((clues: VerbBehindName) => boolean)[] = [
  // "Trung tâm Xúc tiến đầu tư mời …"
  ({ isObject, text, at, end }) => isObject && goesOnWithFields(text, at, end),
  // "Các đơn vị được giao …"
  ({ passive, verb }) => passive && inNames.has(verb),
  // "Chuyên viên phụ trách tổng hợp tham mưu …"
  ({ verb, follows, beforeLast, before, text, at, end }) =>
    inNames.has(verb) &&
    (follows || `${beforeLast} ${before}` === 'phụ trách') &&
    verbAt(text, at + verb.length + 1, end) !== undefined,
  // "Các đơn vị được giao thực hiện các nhiệm vụ lập dự toán"
  (clues) =>
    clues.follows && `${clues.beforeLast} ${clues.before}` === 'được giao' && inNames.has(clues.verb) && later(clues),
  // "gửi về Phòng Kế hoạch tổng hợp trước ngày …": nothing stands there to be gathered.
  ({ open, verb, text, at }) =>
    open && verb === 'tổng hợp' && withoutObject.test(text.slice(at + verb.length, at + verb.length + 9)),
  // "Phòng Kế hoạch tổng hợp chấm điểm", "Trung tâm Dịch vụ tổng hợp xã": nor here.
  ({ verb, text, at, end }) =>
    verb === 'tổng hợp' && endsInCapital(text, at) && gathersNothing(text, at + verb.length + 1, end),
  // "… liên quan đến việc thực hiện sắp xếp có trách nhiệm …"
  ({ matter, verb, text, at, limit }) =>
    matter && !verb.endsWith('trách nhiệm') && hasLaterVerb(text, at + verb.length, limit, 'việc', -1),
  // "Các tổ chức, cá nhân thực hiện nhiệm vụ bầu cử có trách nhiệm …"
  ({ verb, text, start, at, limit }) =>
    !/^(?:không|tự|phải|cần|.* trách nhiệm)$/u.test(verb) && answersFor(text, start, at, limit),
  // "Đoàn kiểm tra", "Tổ giám sát"
  (clues) => isNamedByVerb(clues) && later(clues, clues.before, clues.headingEnd),
]

/** Whether a verb belongs to the name before it; "phối hợp với" never does. */
export function isInName(clues: VerbBehindName): boolean {
  const { verb, text, at } = clues
  if (verb === 'phối hợp' && /^ (?:với|cùng|chặt)/u.test(text.slice(at + verb.length, at + verb.length + 6)))
    return false
  return rules.some((holds) => holds(clues))
}

function later({ text, at, verb, limit, before }: VerbBehindName, noun = before, headingEnd = -1): boolean {
  return hasLaterVerb(text, at + verb.length, limit, noun, headingEnd)
}

function isNamedByVerb({ verb, before, beforeLast, text, start, at }: VerbBehindName): boolean {
  return (
    inNames.has(verb) &&
    (before === 'và' || named.has(before) || named.has(`${beforeLast} ${before}`)) &&
    !wholeSyllables.has(`${beforeLast} ${before}`) &&
    !(verb === 'tổ chức' && allUnits.test(text.slice(start, at)))
  )
}

/** Kinds of bodies and places that may end a name without a capital: "trưởng các thôn", "các khoa, phòng", "UBND các xã". */
const levels = latinPattern(
  `^(?:${[...kindsOfBodies, 'phố', 'chùa', 'bến', 'thuộc', 'trấn', 'trưởng', 'chi đoàn'].join('|')})$`,
)

/** "Công đoàn cơ sở", "Đảng ủy cơ sở"; a name that begins so goes on ("Cơ sở khám bệnh"). */
const lowestLevel = /(?:đoàn|bộ|hội|ủy|tiếp) cơ sở $/iu

/** Whether what was read up to `at` ends in a kind of body or place. */
export const isLevel = (text: string, at: number, before: string, beforeLast: string): boolean =>
  levels.test(before) ||
  levels.test(`${beforeLast} ${before}`) ||
  lowestLevel.test(text.slice(Math.max(0, at - 14), at))

/** Behind "tổng hợp" another verb follows, or a kind of place. */
function gathersNothing(text: string, at: number, end: number): boolean {
  const next = wordAt(text, at)
  if (next === undefined) return false
  const words = text.slice(at, next.end)
  return levels.test(words) || (!/^(?:báo cáo|trình|gửi)$/u.test(words) && isPlainVerb(text, next, end))
}

/** The syllable before `at` is written as a name is, or a figure: "Bệnh viện Quân y 15", "Cảng hàng không Pleiku". */
export function endsInCapital(text: string, at: number): boolean {
  return lastNamed.test(text.slice(Math.max(0, at - 40), at))
}
const lastNamed = latin(/(?:\p{Lu}[\p{L}&.]*(?: \p{Ll}+){0,2}|\d+)[”"]? $/u)

const places = /(?<!\p{L})(?:tỉnh|huyện|quận|xã|phường|thị trấn|thành phố|thôn|ấp) $/u

/**
 * Whether a word of the dictionary is what a body does, behind words that are a whole name: any plain verb; behind a capital or a kind of
 * body also a short one; behind a kind of place one of two syllables that is a noun as well ("UBND xã trang bị loa cho các thôn").
 */
export function isWhatItDoes(text: string, known: Word, end: number, isLevelEnd: boolean): boolean {
  const behindPlace = places.test(text.slice(Math.max(0, known.start - 12), known.start))
  if (isPlainVerb(text, known, end)) return true
  if ((isLevelEnd || endsInCapital(text, known.start)) && isVerbBehindName(text, known, end)) return true
  if (tellsOfBody.test(text.slice(known.start, known.end))) return false
  if (!behindPlace || known.syllables < 2 || known.verb === undefined || known.mainly !== 'verb') return false
  const next = text.charCodeAt(known.end) === 32 ? wordAt(text, known.end + 1) : undefined
  return (
    next?.noun === true &&
    !next.grammar &&
    !inNames.has(text.slice(known.start, known.end)) &&
    !levels.test(text.slice(next.start, next.end))
  )
}
