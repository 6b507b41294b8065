import { bodyHeads, capitalHeads, fieldHeads, wholeNames } from '../../lexicon/body-heads.ts'
import { issuingActs } from '../../lexicon/citation-issuers.ts'
import { wordAt } from '../../lexicon/words/words.ts'
import { latin, plainLetters } from '../../text/letters.ts'
import { byFirstWord, endsName, phraseAt, readWord, skip, type Word } from './words.ts'

/** First words of bodies. */
export const heads = byFirstWord(bodyHeads)
const looseHeads = byFirstWord(bodyHeads.filter((head) => head.includes(' ')).map(plainLetters))
/** First words of bodies whose fields stand in small letters as well: "phòng giáo dục". */
const fields = new Set(fieldHeads)
/** First words of companies. */
export const companies = latin(/^(?:tổng công ty|công ty|ngân hàng|chi nhánh|tập đoàn|doanh nghiệp) /iu)

/** A company's name begins at the word. */
export const isCompanyAt = (text: string, word: Word): boolean =>
  companies.test(text.slice(word.start, word.start + 16))

/** Their names list no fields. */
const closed = new Set([...wholeNames, 'bộ tư lệnh', 'bộ chỉ huy'])
const whole = new Set(wholeNames)

/** Only levels and places go on such a name: "Chính phủ", "Bộ Chính trị". */
export const isWhole = (phrase: string): boolean => whole.has(phrase)

/** The fields of such a name stand in small letters as well. */
export function hasSmallFields(phrase: string): boolean {
  if (closed.has(phrase)) return false
  const blank = phrase.indexOf(' ')
  return fields.has(phrase) || (blank > 0 && fields.has(phrase.slice(0, blank)))
}

/** The name that begins with these words may list fields. */
export function listsFields(phrase: string): boolean {
  return !closed.has(phrase)
}

const withCapital = new Set(capitalHeads)

/** A first word that is one only with a capital: "Tổ", "Khoa". */
export const beginsWithCapital = (word: Word): boolean => word.capital && withCapital.has(word.lower)

const acts = byFirstWord(issuingActs)
/** Behind a first word that no list knows: a capital, a level or a figure. */
const named = /^ (?:\p{Lu}|\d|số \d|và \p{Lu}|(?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|thôn) )/u

/**
 * How many words begin a body that no list knows: a noun with a capital ("Trung đoàn 754", "Bưu điện tỉnh Kon Tum"), which is no name of a
 * person. A noun of one syllable needs its field in capitals: "Khoa Dược".
 */
export function nounHeadAt(text: string, first: Word): number {
  const printed = text.slice(first.start, first.end)
  if (!first.capital || (printed.length > 1 && printed === printed.toUpperCase()) || endsName(text, first)) return 0
  const known = wordAt(text, first.start)
  if (known === undefined || !known.noun || known.mainly === 'verb' || phraseAt(text, first, acts) > 0) return 0
  const whole = skip(text, first, known.syllables).last
  // "Đài Truyền hình": the head alone.
  const isField = /\p{Lu}/u.test(text.slice(first.end, whole.end))
  const last = isField ? first : whole
  if (!named.test(text.slice(last.end, last.end + 12))) return 0
  if (known.syllables > 1 && !isField) return known.syllables
  return withCapital.has(first.lower) ? 1 : 0
}

/** How many words begin a body inside a name or behind one: there a noun with a capital may be a field as well. */
export function headAt(text: string, word: Word): number {
  const listed = phraseAt(text, word, heads)
  if (listed > 0) return listed
  return withCapital.has(word.lower) && nounHeadAt(text, word) === 1 ? 1 : 0
}

const offices = latin(/^(?:Phó (?!Thủ tướng)|Hạt trưởng |Đội trưởng |Tổ trưởng |Kế toán trưởng|Tham mưu trưởng)/u)

/** How many words begin a person in office that no list knows: "Phó Giám đốc Sở Y tế", "Hạt trưởng Hạt Kiểm lâm". */
export function officeHeadAt(text: string, first: Word): number {
  const printed = first.capital ? offices.exec(text.slice(first.start, first.start + 18))?.[0] : undefined
  if (printed === undefined) return 0
  if (printed !== 'Phó ') return printed.trimEnd().split(' ').length
  const next = readWord(text, first.end + 1)
  const head = next === undefined ? 0 : phraseAt(text, next, heads)
  return head > 0 ? head + 1 : 0
}

const smallHeads = new Set(['khoa', 'trạm', 'đội', 'đồn', 'hạt'])

/** "của trạm Y tế xã", "của đội Quản lý thị trường": small letters before a field in capitals. */
export const smallHeadAt = (text: string, first: Word): number =>
  smallHeads.has(first.lower) && !first.capital && /^ \p{Lu}/u.test(text.slice(first.end, first.end + 2)) ? 1 : 0

/** Like `phraseAt` over names that a scanner robbed of marks: only names of two and more syllables. */
export function looseHeadAt(text: string, first: Word): number {
  let best = 0
  for (const phrase of looseHeads.byFirst.get(plainLetters(first.lower)) ?? []) {
    if (phrase.length <= best) continue
    let at = first.end
    let count = 1
    for (; count < phrase.length && /[ \n]/u.test(text.charAt(at)); count += 1) {
      const next = readWord(text, at + 1)
      if (!next || plainLetters(next.lower) !== phrase[count]) break
      at = next.end
    }
    if (count === phrase.length) best = count
  }
  return best
}

/** A body's name begins at the word. */
export const isHead = (text: string, word: Word): boolean => headAt(text, word) > 0
