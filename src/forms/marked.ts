import { documentType, parseNumber, typeOfSymbol } from '../identity/number.ts'
import { isBody, isType } from '../identity/symbol.ts'
import { typeCodes } from '../lexicon/document-types.ts'
import { syllableNumber } from '../lexicon/words/syllables.ts'
import { areWord, isGrammarWord } from '../lexicon/words/words.ts'
import { bare } from '../text/bare.ts'
import { withinOneEdit } from '../text/edits.ts'
import { latin } from '../text/letters.ts'
import type { Stretch } from '../text/pattern.ts'
import { draftOf } from './build.ts'
import { namesOtherThing } from './context.ts'
import type { Form } from './form.ts'
import { readIssuer } from './issuer.ts'

/** "số" and a number with symbol, the type told by the symbol alone. */
export const marked: Form = {
  id: 'marked',
  description: 'number with symbol after "số", without a type word',
  rank: 50,
  pattern: '{mark}[ ]{number}{tail}',
  examples: [
    {
      text: 'Theo ý kiến tại số 3873/UBND-VX ngày 21/11/2021, các xã rà soát.',
      citations: [{ type: 'CV', number: '3873/UBND-VX', date: '2021-11-21' }],
    },
    {
      text: 'Thông báo số 01-TB/BCĐTW ngày 22/01/2025 và số 03-TB/BCĐTW ngày 06/3/2025 của Ban Chỉ đạo Trung ương.',
      citations: [
        { type: 'TB', number: '01-TB/BCĐTW', date: '2025-01-22', issuer: 'Ban Chỉ đạo Trung ương' },
        { type: 'TB', number: '03-TB/BCĐTW', date: '2025-03-06', issuer: 'Ban Chỉ đạo Trung ương' },
      ],
    },
    {
      text: 'Thực hiện Điện khẩn số 140/ĐK ngày 07/9/2030 của Bộ Chỉ huy quân sự tỉnh.',
      citations: [
        {
          type: 'VB',
          number: '140/ĐK',
          date: '2030-09-07',
          issuer: 'Bộ Chỉ huy quân sự tỉnh',
          text: 'Điện khẩn số 140/ĐK ngày 07/9/2030 của Bộ Chỉ huy quân sự tỉnh',
        },
      ],
    },
    {
      text: 'Theo ý kiến Sở Y tế số 873/SYT-NV ngày 21/11/2031.',
      citations: [{ type: 'CV', number: '873/SYT-NV', date: '2031-11-21', text: 'số 873/SYT-NV ngày 21/11/2031' }],
    },
  ],
  counterExamples: [
    'Theo mẫu số 01/BCĐ-MT kèm theo hồ sơ.',
    'Gói thầu số 05/XL-2031; căn hộ số 12/A-KN; bệnh án số 118/NT-B2 và vé số 31/XE-04.',
    'Giấy chứng nhận số 12/CN-ABC do công ty cấp.',
    'Nhà số 8/KP3 và nhà số 15/TDP-2.',
  ],
  build(found, text, end) {
    const { mark, number, date, issuer } = found
    if (!mark || !number || namesOtherThing(text, mark.start)) return undefined
    if (!date && !issuer && !ofDocument(text.slice(number.start, number.end)) && namesThing(text, mark.start))
      return undefined
    // "Số: …" at the head of a line is the number of what stands there.
    if (
      text.charAt(mark.end - 1) === ':' &&
      text.charAt(mark.start) === 'S' &&
      (mark.start === 0 || /[\n\t]/u.test(text.charAt(mark.start - 1)))
    )
      return undefined
    const draft = draftOf(found, end)
    const printed = text.slice(number.start, number.end)
    const damaged = lettersOfSymbol(text, mark.start, printed) ?? damagedType(text, mark.start, printed)
    if (damaged) return { ...draft, start: damaged.start, type: damaged.value, typeAt: damaged }
    const name = date || issuer ? paperBefore(text, mark.start) : undefined
    return name ? { ...draft, start: name.start, typeAt: name } : draft
  },
}

type NamedType = Stretch & { readonly value: string }

const paper = latin(/(?<=(?:^|[\n\s(])\p{Ll}+ (?:các )?)\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} $/u)
const owner = latin(/(?<!\p{L})(?:của|do|với|bởi|cho|gửi|từ|ở|tại các) $/iu)

/** "Thực hiện | Điện khẩn | số 25/PCTT ngày …": a kind of paper that no list knows is named with a capital inside the sentence; a body is none. */
function paperBefore(text: string, at: number): Stretch | undefined {
  const from = Math.max(0, at - 32)
  const left = text.slice(from, at)
  const match = paper.exec(left)
  if (!match || owner.test(left.slice(0, match.index))) return undefined
  const start = from + match.index
  return readIssuer(text, start, {}) ? undefined : { start, end: at - 1 }
}

const letters = latin(/(?<![\p{L}\d/&-])\p{Lu}{2,6}[ \n]$/u)

/** "GPKT | số 1710/GP-BTNMT": letters that begin as the symbol does name the kind of paper, which no list has. */
function lettersOfSymbol(text: string, at: number, printed: string): NamedType | undefined {
  const short = letters.exec(text.slice(Math.max(0, at - 8), at))?.[0].slice(0, -1)
  const number = short === undefined ? undefined : parseNumber(printed)
  const group = number?.symbol?.split(/[/-]/u)[0] ?? ''
  if (short === undefined || group.length < 2 || group === number?.symbol || !short.startsWith(group) || isBody(short))
    return undefined
  return { start: at - 1 - short.length, end: at - 1, value: isType(group) ? group : typeCodes.unsaid }
}

const twoWords = latin(/(?<!\p{L})\p{L}{2,6} \p{L}{2,6}[ \n]$/u)

/** "nhị định | số 11/2016/NĐ-CP", "Công vin | số 98/BQL-QL": a scanner's name of the type that the symbol tells, all but a letter of it. */
function damagedType(text: string, at: number, printed: string): NamedType | undefined {
  const words = twoWords.exec(text.slice(Math.max(0, at - 16), at))?.[0].slice(0, -1)
  if (words === undefined) return undefined
  // "công an", "thông cáo" are words of their own.
  const [first = '', second = ''] = words.split(/[ \n]/u)
  if (areWord(syllableNumber(first, 0, first.length), syllableNumber(second, 0, second.length))) return undefined
  const number = parseNumber(printed)
  const code = number?.symbol === undefined ? undefined : typeOfSymbol(number.symbol, number.family)
  const name = code === undefined ? undefined : documentType(code)?.name
  if (code === undefined || name === undefined) return undefined
  const [printedName, plainName] = [bare(words), bare(name)]
  if (printedName === plainName || !withinOneEdit(printedName, plainName)) return undefined
  return { start: at - 1 - words.length, end: at - 1, value: code }
}

/** Whether the symbol is that of a document beyond doubt: of the legislature, of a type that a known body issues, or of a body that writes letters. */
function ofDocument(printed: string): boolean {
  const number = parseNumber(printed)
  if (number?.symbol === undefined) return false
  const [first = '', second = ''] = number.symbol.split(/[/-]/u)
  if (typeOfSymbol(number.symbol, 'party') !== undefined) return number.year !== undefined || isBody(second)
  return /^(?:UBTV)?QH\d/u.test(first) || isBody(first)
}

/** Whether a word stands directly before "số" that is no word of grammar: the number is of what it names. */
function namesThing(text: string, at: number): boolean {
  const word = lastWord.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase()
  if (word === undefined || word === 'theo') return false
  const syllable = syllableNumber(word, 0, word.length)
  // What is no syllable is a scanner's type word: "Thông tur số 80/2031".
  return syllable > 0 && !isGrammarWord(syllable)
}

const lastWord = latin(/([\p{L}\p{N}]+)[ \n]$/u)
