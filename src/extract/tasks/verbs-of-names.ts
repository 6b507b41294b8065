import { kindsOfBodies, verbsInNames } from '../../lexicon/actors.ts'
import { fieldWords } from '../../lexicon/citation-issuers.ts'
import { type Word, wordAt } from '../../lexicon/words/words.ts'
import { latin } from '../../text/letters.ts'
import { isListed, isPlainVerb, isVerbBehindName, tellsOfBody } from './verbs.ts'

/* What the words of a name before a verb, and the words behind it, say of that verb. */

const inNames = new Set(verbsInNames)

/** Kinds of bodies and places that may end a name without a capital: "trưởng các thôn", "các khoa, phòng", "UBND các xã". */
const levels = new Set([...kindsOfBodies, 'phố', 'chùa', 'bến', 'thuộc', 'trấn', 'trưởng', 'chi đoàn'])

/** "Công đoàn cơ sở", "Đảng ủy cơ sở"; a name that begins so goes on ("Cơ sở khám bệnh"). */
const lowestLevel = /(?:đoàn|bộ|hội|ủy|tiếp) cơ sở $/iu

/** Whether what was read up to `at` ends in a kind of body or place. */
export const isLevel = (text: string, at: number, before: string, beforeLast: string): boolean =>
  levels.has(before) || levels.has(`${beforeLast} ${before}`) || lowestLevel.test(text.slice(Math.max(0, at - 14), at))

/** Whether one or two syllables in small letters are a kind of body or place. */
export const isLevelWord = (words: string): boolean => levels.has(words)

/** The syllable before `at` is written as a name is, or a figure: "Bệnh viện Quân y 15", "Cảng hàng không Pleiku". */
export function endsInCapital(text: string, at: number): boolean {
  return lastNamed.test(text.slice(Math.max(0, at - 40), at))
}
const lastNamed = latin(/(?:\p{Lu}[\p{L}&.]*(?: \p{Ll}+){0,2}|\d+)[”"]? $/u)

const places = /(?<!\p{L})(?:tỉnh|huyện|quận|xã|phường|thị trấn|thành phố|thôn|ấp) $/u

const workOfBodies = new Set(fieldWords)

/** A verb of two syllables or more that names of bodies do not hold. */
function isOutsideNames(text: string, { start, end, mainly, verb, adjective, syllables }: Word): boolean {
  if (mainly !== 'verb' || verb === undefined || adjective || syllables < 2) return false
  const words = text.slice(start, end)
  return !inNames.has(words) && !words.split(' ').every((syllable) => workOfBodies.has(syllable))
}

/** "Sở Y tế dự trữ cơ số thuốc": such a verb, though it is a noun as well, with what it acts on. */
function isOtherVerb(text: string, known: Word): boolean {
  if (known.grammar || !isOutsideNames(text, known)) return false
  const next = text.charCodeAt(known.end) === 32 ? wordAt(text, known.end + 1) : undefined
  const acts = next?.noun === true && !next.grammar && !levels.has(text.slice(next.start, next.end))
  return (acts && /^\p{Ll}/u.test(text.slice(next.start, next.start + 1))) || isListed(text, known.end)
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

/**
 * Whether a word of the dictionary is what a body does, behind words that are a whole name: any plain verb; behind a capital or a kind of
 * body also a short one; behind a kind of place one of two syllables that is a noun as well ("UBND xã trang bị loa cho các thôn").
 */
export function isWhatItDoes(text: string, known: Word, end: number, isLevelEnd: boolean): boolean {
  const behindPlace = places.test(text.slice(Math.max(0, known.start - 12), known.start))
  if (isPlainVerb(text, known, end)) return true
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
