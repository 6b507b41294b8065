import { compoundNames, wholePhrases } from '../../lexicon/actors.ts'
import { fieldPairs, levelPhrases, shortFields } from '../../lexicon/citation-issuers.ts'
import { type Word as Known, partOfSpeech, wordAt } from '../../lexicon/words/words.ts'
import { serialVerbs, workOfBodies } from '../../lexicon/work-of-bodies.ts'
import { beginsWithCapital, isHead } from './heads.ts'
import { byFirstWord, endsName, isPlace, isWork, phraseAt, readWord, skip, stopAt, type Word } from './words.ts'

/*
 * What the dictionary and the lists of work say of the small words of a name. A name of a body goes on with nouns and with the work that
 * bodies are named by; what it does stands behind it and is a verb as well.
 */

const ownWork = new Set(workOfBodies)
const longWork = byFirstWord(workOfBodies.filter((phrase) => phrase.split(' ').length > 2))
const pairs = new Set(fieldPairs)
/** Verbs of the dictionary that are none in names: "công sản", "tài chính doanh nghiệp". */
const notDeeds = new Set(['sản', 'doanh nghiệp'])
const short = new Set(shortFields)
const serial = new Set(serialVerbs)
const levels = byFirstWord(levelPhrases)
const setPhrases = byFirstWord(
  [...compoundNames, ...wholePhrases].filter((phrase) => !/[-,]/u.test(phrase)).map((phrase) => phrase.toLowerCase()),
)

/** Two words that make up one field: "công sản". */
export const isFieldPair = (words: string): boolean => pairs.has(words)

/** The narrower list: work that stands in small letters behind the field of a name. */
export const isOwnWork = (text: string, found: Known): boolean =>
  ownWork.has(text.slice(found.start, found.end).toLowerCase())

/** The two syllables that a name has been read to, in small letters. */
const lastTwo = (text: string, last: Word): string | undefined =>
  /\p{L}+ \p{L}+$/u.exec(text.slice(Math.max(0, last.end - 16), last.end))?.[0].toLowerCase()

/** Work before which other work stands: "đầu tư xây dựng". */
export function isBehindSerialWork(text: string, last: Word): boolean {
  const before = lastTwo(text, last)
  return before !== undefined && serial.has(before)
}

/** The last two syllables are a verb: "Phát triển rừng". */
export function isBehindDeed(text: string, last: Word): boolean {
  const before = lastTwo(text, last)
  const found = before === undefined ? undefined : partOfSpeech(before)
  if (found?.verb !== undefined) return true
  return text.startsWith(', ', last.start - 2) && partOfSpeech(last.lower)?.verb !== undefined
}

/** The word of the dictionary that begins at the word; work of three syllables is one as well ("xuất nhập cảnh"). */
export function knownAt(text: string, word: Word): Known | undefined {
  const found = wordAt(text, word.start)
  const syllables = found === undefined ? 0 : phraseAt(text, word, longWork)
  return found === undefined || syllables <= found.syllables
    ? found
    : { ...found, end: skip(text, word, syllables).last.end, syllables }
}

/** The last syllable of a word of the dictionary that begins at `first`. */
export function lastOf(text: string, first: Word, found: Known): Word {
  return found.syllables > 1 && !isByChance(text, first, found) ? skip(text, first, found.syllables).last : first
}

/** A longer stop begins inside the word and goes on behind it: "công báo | cáo", "Nội quy | định". */
function isByChance(text: string, first: Word, found: Known): boolean {
  for (let word = readWord(text, first.end + 1); word && word.end <= found.end; word = readWord(text, word.end + 1)) {
    const stop = stopAt(text, word)
    if (stop > 1 && skip(text, word, stop).last.end > found.end) return !wordFollows(text, found)
  }
  return false
}

/** "gia đình | chỉ đạo": a word of several syllables begins behind it, so it is one itself. */
function wordFollows(text: string, found: Known): boolean {
  const next = text.charAt(found.end) === ' ' ? wordAt(text, found.end + 1) : undefined
  return next !== undefined && next.syllables > 1
}

/** A verb and not mainly a noun: what a body does, unless it is named by it. */
export function isDeed(text: string, found: Known): boolean {
  if (found.verb === undefined || found.mainly === 'noun' || found.grammar) return false
  const printed = text.slice(found.start, found.end).toLowerCase()
  return !notDeeds.has(printed) && (!pairs.has(printed) || isWork(text, found))
}

/** A field of one syllable: "Vụ Chính sách thuế", "Cảnh sát biển". */
export const isShortField = (text: string, found: Known): boolean =>
  short.has(text.slice(found.start, found.end).toLowerCase())

/** How many syllables of a level, of an organ of a committee or of the people's bodies begin at the word. */
export const levelAt = (text: string, word: Word): number => phraseAt(text, word, levels)

/** A set phrase of names begins at the word: "Giáo dục và Đào tạo", "thi hành án". */
export const setPhraseAt = (text: string, word: Word): number => phraseAt(text, word, setPhrases)

/** Two syllables of one word: no phrase of a name begins with the second one ("Ngoại giao | thông báo"). */
export function isInWord(text: string, last: Word, next: Word): boolean {
  const found = wordAt(text, last.start)
  return found !== undefined && found.end >= next.end && !isByChance(text, last, found)
}

/** A team that no list knows, named by its work in small letters: "Tổ bảo vệ an ninh thôn …", "Tổ thư ký", "Đoàn trường …". */
export function workHeadAt(text: string, first: Word): number {
  if (!beginsWithCapital(first)) return 0
  const next = text.charAt(first.end) === ' ' ? readWord(text, first.end + 1) : undefined
  const found = next === undefined || next.capital ? undefined : wordAt(text, next.start)
  if (next === undefined || found === undefined || (wordAt(text, first.start)?.syllables ?? 1) > 1) return 0
  if (first.lower === 'đoàn' && isHead(text, next)) return 1
  const isWorked = isWork(text, found) || setPhraseAt(text, next) > 0
  if (first.lower === 'tổ' && !endsName(text, next) && (isWorked || found.syllables > 1)) return 1
  return isWorked && leadsToPlace(text, next) ? 1 : 0
}

/** The last syllable of the word of the dictionary that has begun with `last`. */
export const restOf = (text: string, last: Word): Word =>
  skip(text, last, wordAt(text, last.start)?.syllables ?? 1).last

const farthest = 14
const predicates = new Set(['về', 'v/v', 'đã', 'được', 'gửi', 'ban hành', 'quy định', 'phê duyệt', 'thực hiện'])

/** The small words from here on lead to what a document or body does: the verb among them is none of that. */
export function leadsToDeed(text: string, first: Word): boolean {
  let word: Word | undefined = first
  for (let steps = 0; word !== undefined && steps < farthest; steps += 1) {
    const two = skip(text, word, 2).phrase
    if (steps > 0 && (predicates.has(word.lower) || predicates.has(two))) return true
    if (word.digits || (steps > 0 && endsName(text, word))) return false
    const last = restOf(text, word)
    if (text.charAt(last.end) !== ' ') return false
    word = readWord(text, last.end + 1)
  }
  return false
}

/** A list of nouns and work from here on leads to the subject of the document: "học sinh, sinh viên | về …". */
export function leadsToSubject(text: string, first: Word): boolean {
  let word: Word | undefined = first
  for (let steps = 0; word !== undefined && steps < farthest; steps += 1) {
    if (steps > 0 && (word.lower === 'về' || word.lower === 'v/v')) return true
    const known = wordAt(text, word.start)
    if (known === undefined || endsName(text, word) || (known.mainly !== 'noun' && !isWork(text, known))) return false
    const isList = text.charAt(known.end) === ','
    if (text.charAt(known.end + (isList ? 1 : 0)) !== ' ') return false
    word = readWord(text, known.end + (isList ? 2 : 1))
  }
  return false
}

/**
 * The small words from here on lead to a place or its level, with nothing between that a name cannot hold: "phòng thủ dân sự tỉnh",
 * "đăng ký đất đai huyện Phù Yên". A deed may stand only in front.
 */
export function leadsToPlace(text: string, first: Word): boolean {
  let word: Word | undefined = first
  for (let steps = 0; word !== undefined && steps < farthest; steps += 1) {
    if (word.capital) return steps > 0 && !isHead(text, word)
    if (isPlace(text, word) && levelAt(text, word) > 0) return true
    const phrase = setPhraseAt(text, word)
    const known = wordAt(text, word.start)
    if (steps > 0 && phrase === 0 && (endsName(text, word) || word.digits || isHead(text, word))) return false
    if (steps > 0 && phrase === 0 && known !== undefined && isDeed(text, known) && !isWork(text, known)) return false
    const last = skip(text, word, Math.max(phrase, known?.syllables ?? 1, 1)).last
    const isList = text.charAt(last.end) === ','
    if (text.charAt(last.end + (isList ? 1 : 0)) !== ' ') return false
    word = readWord(text, last.end + (isList ? 2 : 1))
    if (isList && word?.capital) return false
  }
  return false
}
