import { classesOfBodies } from '../../lexicon/actor-words.ts'
import { fieldWords } from '../../lexicon/citation-issuers.ts'
import { type Word, wordAt } from '../../lexicon/words/words.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { isPlainVerb, skipSpaces, verbAt } from './verbs.ts'

/* Where the name of a body ends, when the word at hand may belong to it or begin what the body does. */

const fields = new Set(fieldWords)
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
  if (text.startsWith('tổ chức', at)) return false
  let position = at
  for (let i = 0; i < mostFields; i += 1) {
    nextWord.lastIndex = position
    const match = nextWord.exec(text)
    if (!match || position >= end) return false
    const found = wordAt(text, position)
    const goesOn = fields.has(match[0]) || (i > 0 && /^\d/u.test(match[0]))
    if (!goesOn) return i > 0 && startsVerb(text, position, found, end)
    position = skipSpaces(text, found?.end ?? position + match[0].length)
  }
  return false
}

function startsVerb(text: string, at: number, found: Word | undefined, end: number): boolean {
  return verbAt(text, at, end) !== undefined || (found !== undefined && isPlainVerb(text, found, end))
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

const allOfThem = latinPattern(
  `^[Cc]ác (?:${classesOfBodies.join('|')})(?<several>(?:, (?:${classesOfBodies.join('|')})){0,4}) $`,
)
const determiner = /^ (?:các|những|mọi|toàn bộ|\d{1,6}) /u

/** "Các đơn vị bình xét công khai …": a verb of two syllables behind a common name, which no later verb makes a part of it. */
export function endsCommonName(text: string, start: number, known: Word, end: number): boolean {
  const all = allOfThem.exec(text.slice(start, known.start))
  if (!all) return false
  // "Các cơ quan, đơn vị hoãn các cuộc họp": of several classes none is told apart by what it does.
  if (all.groups?.several && determiner.test(text.slice(known.end, known.end + 10)))
    return isPlainVerb(text, known, end)
  if (known.syllables < 2 || known.noun || known.adjective || !isPlainVerb(text, known, end)) return false
  const next = skipSpaces(text, known.end)
  return verbAt(text, next, end) !== undefined
}

/** "LĐLĐ các huyện chưa đủ điều kiện … thì phối hợp": what holds of the body is only the condition of its duty. */
export function isCondition(text: string, at: number, end: number): boolean {
  return /^(?:chưa|không|có|nếu|còn) [^.;:]{3,90} thì /u.test(text.slice(at, Math.min(end, at + 110)))
}

/** "Xã đoàn Ea Phê chuẩn bị …": a name and a verb whose first syllables make a word by chance. Gives where the verb begins, else -1. */
export function verbInsideWord(text: string, at: number, known: Word | undefined, end: number): number {
  if (known === undefined || known.syllables < 2 || !/^\p{Lu}/u.test(text.charAt(at))) return -1
  const second = text.indexOf(' ', at) + 1
  const verb = second > at && second < known.end ? verbAt(text, second, end) : undefined
  return verb?.includes(' ') === true && second + verb.length > known.end ? second : -1
}
