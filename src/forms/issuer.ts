import {
  bodyHeads,
  fieldHeads,
  fieldPairs,
  fieldWords,
  levelWords,
  nameStops,
  openHeads,
  parentBodies,
} from '../lexicon/citation-issuers.ts'
import { documentTypes } from '../lexicon/document-types.ts'
import { latin, plainLetters } from '../text/letters.ts'
import type { Found, Stretch } from '../text/pattern.ts'

interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  /** Begins with a capital. */
  readonly capital: boolean
  readonly digits: boolean
}

/** Phrases by their first word, longest first. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const list = map.get(words[0] ?? '') ?? []
    list.push(words)
    map.set(words[0] ?? '', list)
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length)
  return map
}
const heads = byFirstWord(bodyHeads)
const looseHeads = byFirstWord(bodyHeads.filter((head) => head.includes(' ')).map(plainLetters))
const stops = byFirstWord(nameStops)
const parents = byFirstWord(parentBodies)
const levelSyllables = new Set(levelWords)
const fieldSyllables = new Set(fieldWords)
const pairs = new Set(fieldPairs)
const plainLevels = new Set(levelWords.map(plainLetters))
const open = new Set(openHeads)
const fields = new Set(fieldHeads)
const typeSymbols = new Set(documentTypes.flatMap((row) => row.symbols))
/** Types whose words also stand in names of bodies: they end a name only before a number. */
const alsoInNames = new Set(['kế hoạch', 'chương trình', 'đề án', 'dự án', 'phương án'])
const dottedLevels = new Set(['tp', 'p', 'q', 'tx', 'h', 'tt', 'x', 't'])
const numberedAfter = new Set(['quận', 'phường', 'khu', 'đạo', 'vùng', 'p', 'q', 'tổ', 'đoàn', 'binh'])

const wordAt = latin(/[\p{L}\p{N}][\p{L}\p{N}&]*(?:[/-][\p{L}\p{N}]+)*/uy)
const dangling = new Set([
  'vụ',
  'trực',
  'trưởng',
  'tướng',
  'tịch',
  'hành',
  'chức',
  'bộ',
  'sở',
  'ban',
  'bí',
  'chính',
  'giám',
  'đốc',
])
const thanhPairs = latin(/^ (?:phố|ủy|đoàn|viên|pho|phô)(?!\p{L})/iu)
/** The last syllable of an office: what follows is the body that it heads. */
const offices = new Set(['trưởng', 'đốc', 'tịch', 'nhiệm', 'lệnh'])
/** Small words in names of companies: their form and what they do. */
const companyWords = new Set(
  'cổ phần trách nhiệm hữu hạn một hai thành viên trở lên thương mại và dịch vụ xây dựng sản xuất đầu tư phát triển du lịch vận tải tư vấn thiết kế xuất nhập khẩu kinh doanh công nghiệp nông lâm sản thủy hải bất động quốc tế việt nam chi nhánh tại tỉnh thành phố miền bắc trung điện lực cấp thoát nước môi trường đô thị lương thực phẩm dược y cơ khí khai thác khoáng giao thông viễn thông công nghệ thông tin bảo hiểm tài chính chứng khoán ngân hàng giáo dục hóa chất xăng dầu gas may mặc dệt vật liệu nhà máy kỹ thuật số'.split(
    ' ',
  ),
)

/** Whether the name has a proper part already: a word in capitals, or two words in a row that begin with one. */
function namedBefore(text: string, last: Word): boolean {
  const printed = text.slice(last.start, last.end)
  if (!last.capital || /^(?:TNHH|MTV|CP|CTCP|TM|DV|SX|XD|XNK|ĐT|JSC)$/u.test(printed)) return false
  if (printed.length > 1 && printed === printed.toUpperCase()) return true
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, last.start - 12), last.start))?.[1]
  return before !== undefined && !(companyWords.has(before.toLowerCase()) && companyWords.has(last.lower))
}

/** Pairs whose second syllable would end a name by itself. */
const nameEnds = latin(/(?:ngoại giao|pháp luật|cao bằng|hàng không|tra sau)$/iu)
const provisionWords = new Set(['điều', 'khoản', 'điểm', 'mục', 'chương', 'phần', 'lục'])
const levels = new Set(['tỉnh', 'phố', 'tp', 'huyện', 'quận', 'xã', 'phường', 'trấn'])
const capital = latin(/^\p{Lu}/u)
const joint = latin(/(?:TTLT|NQLT|LT|LB|TTLB)/u)

function readWord(text: string, at: number): Word | undefined {
  wordAt.lastIndex = at
  const match = wordAt.exec(text)
  if (!match) return undefined
  const [word] = match
  return {
    start: at,
    end: wordAt.lastIndex,
    lower: word.toLowerCase(),
    capital: capital.test(word),
    digits: /^\d+$/u.test(word),
  }
}

/** The longest phrase that stands at the word, as its words' count; 0 for none. */
function phraseAt(text: string, first: Word, phrases: ReadonlyMap<string, readonly (readonly string[])[]>): number {
  for (const phrase of phrases.get(first.lower) ?? []) {
    let at = first.end
    let count = 1
    for (; count < phrase.length && (text.charAt(at) === ' ' || text.charAt(at) === '\n'); count += 1) {
      const next = readWord(text, at + 1)
      if (!next || next.lower !== phrase[count]) break
      at = next.end
    }
    if (count === phrase.length) return count
  }
  return 0
}

/** Like `phraseAt` over names that a scanner robbed of marks: only names of two and more syllables. */
function looseHeadAt(text: string, first: Word): number {
  let best = 0
  for (const phrase of looseHeads.get(plainLetters(first.lower)) ?? []) {
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

/** Moves over `count` words. */
function skip(text: string, first: Word, count: number): { readonly last: Word; readonly phrase: string } {
  let last = first
  const phrase = [first.lower]
  for (let i = 1; i < count; i += 1) {
    const next = readWord(text, last.end + 1)
    if (!next) break
    last = next
    phrase.push(next.lower)
  }
  return { last, phrase: phrase.join(' ') }
}

/** A token of capitals that is no type's abbreviation: "UBND", "BCĐ", "TTCP". */
function isAbbreviation(text: string, word: Word): boolean {
  const printed = text.slice(word.start, word.end)
  return /^[\p{Lu}&-]{2,}(?:\p{Ll}|\d{1,3})?$/u.test(printed) && !typeSymbols.has(printed)
}

/**
 * Reads the name of a body at `at`: "Ủy ban nhân dân tỉnh", "Bộ Văn hóa, Thể thao và Du lịch", "Ban Chỉ đạo phòng, chống dịch tỉnh".
 * Several bodies are read together only for joint documents.
 */
export function readIssuer(text: string, at: number, found: Found): Stretch | undefined {
  const several = isJoint(text, found)
  let start = at
  let end = readBody(text, at)
  if (end < 0) return undefined
  const company = companies.test(text.slice(at, at + 10))
  for (let more = 0; more < 12; more += 1) {
    // The two bodies of the Central Committee speak together: "của Bộ Chính trị, Ban Bí thư".
    if (
      !several &&
      !company &&
      !/bộ chính trị(?:,| và) ban bí thư(?!\p{L})/iu.test(text.slice(Math.max(at, end - 12), end + 16))
    )
      break
    if (!several && !company && end - at > 12) break
    const link = /(?:,| và|, và| -) (?=\p{L})/uy
    link.lastIndex = end
    if (!link.test(text)) break
    // Companies write letters together: "của Ngân hàng A và Ngân hàng B".
    if (
      !several &&
      company &&
      !(text.startsWith(' và ', end) && companies.test(text.slice(link.lastIndex, link.lastIndex + 10)))
    )
      break
    const next = readBody(text, link.lastIndex)
    if (next < 0) break
    end = next
  }
  start = at
  return { start, end }
}

const companies = latin(/^(?:tổng công ty|công ty|ngân hàng|chi nhánh|tập đoàn|doanh nghiệp) /iu)

function isJoint(text: string, found: Found): boolean {
  const { number, type } = found
  if (type?.value === 'TTLT' || type?.value === 'NQLT') return true
  return number !== undefined && joint.test(text.slice(number.start, number.end))
}

/** "Bộ Chính trị" is no ministry. */
const closed = new Set([
  'bộ chính trị',
  'ban bí thư',
  'ban chấp hành',
  'ban thường vụ',
  'ban thường trực',
  'bộ tư lệnh',
  'bộ chỉ huy',
  'ủy ban nhân dân',
])

function listsFields(phrase: string): boolean {
  return !closed.has(phrase) && (fields.has(phrase.split(' ')[0] ?? '') || fields.has(phrase))
}

/** The end of one body's name, or -1. */
function readBody(text: string, at: number): number {
  const first = readWord(text, at)
  if (!first) return -1
  const count = phraseAt(text, first, heads) || looseHeadAt(text, first)
  if (count === 0 && !isAbbreviation(text, first)) return -1
  if (first.lower === 'các' && count === 0) return -1
  let { last, phrase } = skip(text, first, Math.max(count, 1))
  let isOpen = open.has(phrase) || /^bc[đh]/u.test(phrase)
  const isCompany = companies.test(text.slice(at, at + 16))
  let hasFields = listsFields(phrase)
  let inPlace = false
  let fieldRun = hasFields
  let atField = last.capital && hasFields
  for (let steps = 0; steps < 40; steps += 1) {
    const next = step(text, last, { isOpen, hasFields, atField, fieldRun, isCompany })
    if (!next) break
    fieldRun = next.start > last.end + 1 ? !next.capital : fieldRun && !next.capital
    // "Pháp chế", "Phát triển": the second syllable of a field stands in lower case.
    atField = next.capital && hasFields && !inPlace
    if (levels.has(next.lower)) inPlace = true
    last = next
    const inner = phraseAt(text, next, heads)
    if (inner > 1) {
      const skipped = skip(text, next, inner)
      phrase = skipped.phrase
      last = skipped.last
      isOpen ||= open.has(phrase)
      hasFields = listsFields(phrase)
      fieldRun = hasFields
    } else if (next.capital && fields.has(next.lower)) hasFields = true
  }
  // "tỉnh Quảng Trị (cũ)": of the units before a merger.
  return text.startsWith(' (cũ)', last.end) ? last.end + 5 : last.end
}

interface Reading {
  readonly isOpen: boolean
  readonly hasFields: boolean
  readonly atField: boolean
  /** Right behind a head or a conjunction, where fields stand in small letters. */
  readonly fieldRun: boolean
  readonly isCompany: boolean
}

/** The next word that still belongs to the name. */
function step(
  text: string,
  last: Word,
  { isOpen, hasFields, atField, fieldRun, isCompany }: Reading,
): Word | undefined {
  const at = last.end
  const c = text.charAt(at)
  if (c === '.' && dottedLevels.has(last.lower))
    return follow(text, at + (text.charAt(at + 1) === ' ' ? 2 : 1), (word) => word.capital || word.digits)
  if (c === ',' && (text.charAt(at + 1) === ' ' || text.charAt(at + 1) === '\n')) {
    const next = readWord(text, at + 2)
    if (!next) return undefined
    // "phòng, chống"; "Bộ trưởng, Chủ nhiệm"; "Văn hóa, Thể thao và Du lịch".
    if (last.lower === 'phòng' && next.lower === 'chống') return next
    if (last.lower === 'trưởng' && next.lower === 'chủ') return next
    return hasFields &&
      next.capital &&
      !endsName(text, next) &&
      phraseAt(text, next, heads) === 0 &&
      /^(?:[ \n]\p{Lu}?\p{L}+){0,5}[ \n](?:và|&)[ \n]\p{Lu}/iu.test(text.slice(next.end, next.end + 60))
      ? next
      : undefined
  }
  // "Kinh tế- Ngân sách".
  if (hasFields && c === '-' && text.charAt(at + 1) === ' ')
    return follow(text, at + 2, (word) => word.capital && phraseAt(text, word, heads) === 0)
  // A line may break inside a name that cannot end there: "Ban Thường vụ / Tỉnh ủy".
  if (c !== ' ' && !(c === '\n' && dangling.has(last.lower))) return undefined
  // "Lao động -Thương binh".
  if (hasFields && c === ' ' && text.charAt(at + 1) === '-' && /\p{Lu}/u.test(text.charAt(at + 2)))
    return follow(text, at + 2, (word) => word.capital && phraseAt(text, word, heads) === 0)
  if (/[ \n]/u.test(text.charAt(at + 2)) && text.charAt(at + 1) === '-')
    return follow(
      text,
      at + 3,
      (word) => (word.capital || fieldSyllables.has(word.lower)) && phraseAt(text, word, heads) === 0,
    )
  if (isOpen && text.startsWith(' & ', at)) return follow(text, at + 3, (word) => !word.digits)
  const next = readWord(text, at + 1)
  if (!next) return undefined
  if (next.lower === 'và') {
    const after = readWord(text, next.end + 1)
    if (!after || !/[ \n]/u.test(text.charAt(next.end))) return undefined
    if (endsName(text, after) || phraseAt(text, after, heads) > 0) return undefined
    if (isAbbreviation(text, after) && !hasFields) return undefined
    return (hasFields && (after.capital || fieldSyllables.has(after.lower) || levelSyllables.has(after.lower))) ||
      (isOpen && !after.digits)
      ? after
      : undefined
  }
  if (next.lower === 'của') {
    const after = readWord(text, next.end + 1)
    return after && phraseAt(text, after, parents) > 0 ? after : undefined
  }
  if (last.lower === 'thứ') return next
  // Behind "Chính phủ" another body begins a name of its own.
  if (last.lower === 'phủ' && phraseAt(text, next, heads) > 0) return undefined
  if (
    next.lower === 'khóa' &&
    /^(?:khóa|KHÓA) (?:[IVX]+|\d+)(?![\p{L}\d])/u.test(text.slice(next.start, next.start + 12))
  )
    return readWord(text, next.end + 1)
  if (endsName(text, next)) return undefined
  if (next.digits) return numberedAfter.has(last.lower) ? next : undefined
  // "… thành phố Hà Nội phố": a word left over.
  // "sửa đổi … thành …": only "thành phố", "thành ủy" go on.
  if (next.lower === 'thành' && !next.capital && !thanhPairs.test(text.slice(next.end, next.end + 7))) return undefined
  // "Chính phú" of a scanner.
  if (last.lower === 'chính' && /^ph[uúùủũụiíìỉ]$/u.test(next.lower)) return next
  if (next.lower === 'phố' && !next.capital && last.lower !== 'thành' && last.lower !== 'khu' && last.capital)
    return undefined
  // "tỉnh tỉnh" is a misprint.
  if (next.lower === last.lower && levels.has(next.lower)) return undefined
  // "Hiệu trưởng trường …", "Chỉ huy trưởng ban …": the office, then its body in small letters.
  if (offices.has(last.lower) && phraseAt(text, next, heads) > 0) return next
  // A company's own name in capitals ends before a small word: "CÔNG TY TNHH NẬM LA hỏi …".
  if (isCompany && !next.capital && namedBefore(text, last) && !companyWords.has(next.lower)) return undefined
  // "Chi nhánh công ty cổ phần …".
  if (next.capital || (last.lower === 'nhánh' && phraseAt(text, next, heads) > 1)) return next
  if (
    isOpen ||
    atField ||
    levelSyllables.has(next.lower) ||
    pairs.has(`${last.lower} ${next.lower}`) ||
    (fieldRun && fieldSyllables.has(next.lower))
  )
    return next
  if (last.lower === 'thành' && plainLetters(next.lower) === 'pho') return next
  // Scanned without its marks.
  return /^[a-z]+$/u.test(next.lower) && plainLevels.has(next.lower) ? next : undefined
}

function follow(text: string, at: number, holds: (word: Word) => boolean): Word | undefined {
  const next = readWord(text, at)
  return next && holds(next) && !endsName(text, next) ? next : undefined
}

/** A name ends before a stop, or before another document. */
function endsName(text: string, word: Word): boolean {
  const stop = phraseAt(text, word, stops)
  if (stop > 1) return true
  if (stop === 1) {
    // A capital shows a name ("Cao Bằng"); in a line of capitals the word before tells ("NGOẠI GIAO").
    const printed = text.slice(word.start, word.end)
    const capitals = printed.length > 1 && printed === printed.toUpperCase()
    if (!word.capital || capitals || word.lower === 'về')
      return !nameEnds.test(text.slice(Math.max(0, word.start - 6), word.end))
  }
  if (provisionWords.has(word.lower) && /^ [\dIVX]/u.test(text.slice(word.end, word.end + 2))) return true
  const two = readWord(text, word.end + 1)
  const pair = two ? `${word.lower} ${two.lower}` : word.lower
  if (two && alsoInNames.has(pair)) return /^(?: hành động)? (?:số:? ?)?\d/u.test(text.slice(two.end, two.end + 18))
  return typeSymbols.has(text.slice(word.start, word.end)) && /^ (?:số )?\d/u.test(text.slice(word.end, word.end + 5))
}
