import { parseNumber, typeOfSymbol } from '../identity/number.ts'
import { isBody } from '../identity/symbol.ts'
import { syllableNumber } from '../lexicon/words/syllables.ts'
import { isGrammarWord } from '../lexicon/words/words.ts'
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
    const name = date || issuer ? paperBefore(text, mark.start) : undefined
    return name ? { ...draft, start: name.start, typeAt: name } : draft
  },
}

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
