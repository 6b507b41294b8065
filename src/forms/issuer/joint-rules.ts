import { fieldWords } from '../../lexicon/citation-issuers.ts'
import { latin } from '../../text/letters.ts'
import { knownAt, lastOf, leadsToPlace, leadsToSubject } from './dictionary.ts'
import { isHead } from './heads.ts'
import type { GoesOn, NameEnd, NameRule } from './name-rule.ts'
import { endsName, readWord, type Word } from './words.ts'

const fieldSyllables = new Set(fieldWords)
const dottedLevels = new Set(['tp', 'p', 'q', 'tx', 'h', 'tt', 'x', 't'])
const levelBehind = latin(/^ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) \p{Lu}/u)
const drives = new Set(['quỹ', 'trào', 'động', 'cuộc'])
const quotedAt = /^(?:“[^”\n]{2,60}”|"[^"\n]{2,60}")/u
/** Two verbs of one field: "phòng, chống", "khám, chữa bệnh". */
const samePair = new Set(['phòng chống', 'khám chữa', 'cháy chữa', 'nạn cứu'])
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
const moreFields = /^(?:[ \n]\p{Lu}?\p{L}+){0,5}[ \n](?:và|&)[ \n]\p{Lu}/iu

/** The word at an offset when it is such a one and no stop; else the name ends. */
function follow(text: string, at: number, holds: (word: Word) => boolean): GoesOn {
  const next = readWord(text, at)
  return next && holds(next) && !endsName(text, next) ? next : 'ends'
}

/** "MST: 4201234567", "Mã số thuế 4201234567": a label behind a dash. */
const label = latin(/^\p{Lu}\p{L}{0,6}(?: \p{Ll}+){0,2}(?: ?: | \d{8})/u)

/** What stands between two words of a name: a space is left to the rules of words. */
export const jointRules: readonly NameRule<NameEnd>[] = [
  {
    id: 'name-dotted-level',
    says: 'behind the dot of a shortened level a capital or a figure: "TP. Sơn La"',
    decides: ({ text, mark, at, last }) =>
      mark === '.' && dottedLevels.has(last.lower)
        ? follow(text, at + (text.charAt(at + 1) === ' ' ? 2 : 1), (word) => word.capital || word.digits)
        : undefined,
    examples: [{ text: 'UBND TP. Sơn La họp', value: 'UBND TP. Sơn La' }],
    counterExamples: [{ text: 'UBND xã. Sơn La họp', value: 'UBND xã' }],
  },
  {
    id: 'name-stray-dot',
    says: 'a scanner’s dot before a level in small letters and its place: "Cục Hải quan. tỉnh Sơn La"',
    decides: ({ text, mark, at, placed }) =>
      mark === '.' && !placed && levelBehind.test(text.slice(at + 1, at + 14)) ? readWord(text, at + 2) : undefined,
    examples: [
      { text: 'Cục Hải quan. tỉnh Sơn La họp', value: 'Cục Hải quan. tỉnh Sơn La' },
      { text: 'Sở Y tế. thành phố Hòa Mục họp', value: 'Sở Y tế. thành phố Hòa Mục' },
    ],
    counterExamples: [
      { text: 'Sở Y tế. Tỉnh Sơn La họp', value: 'Sở Y tế' },
      { text: 'UBND xã. tỉnh đã có văn bản', value: 'UBND xã' },
    ],
  },
  {
    id: 'name-comma',
    says: 'a comma only in "phòng, chống", "Bộ trưởng, Chủ nhiệm", or between fields that end with "và"',
    decides: ({ text, mark, at, last, hasFields }) => {
      if (mark !== ',' || !/[ \n]/u.test(text.charAt(at + 1))) return undefined
      const next = readWord(text, at + 2)
      if (!next) return 'ends'
      if (samePair.has(`${last.lower} ${next.lower}`)) return next
      if (last.lower === 'trưởng' && next.lower === 'chủ') return next
      if (!next.capital) return undefined
      if (!hasFields || endsName(text, next) || isHead(text, next)) return 'ends'
      return moreFields.test(text.slice(next.end, next.end + 60)) ? next : 'ends'
    },
    examples: [{ text: 'Sở Văn hóa, Thể thao và Du lịch báo cáo', value: 'Sở Văn hóa, Thể thao và Du lịch' }],
    counterExamples: [{ text: 'Sở Văn hóa; Thể thao', value: 'Sở Văn hóa' }],
  },
  {
    id: 'name-listed-work',
    says: 'a comma in what names a body, before its place or the subject: "Tổ bảo vệ an ninh, trật tự thôn …"',
    decides: ({ text, mark, at, last, isOpen, bare, placed, inField }) => {
      if (mark !== ',' || text.charAt(at + 1) !== ' ' || placed || last.capital) return undefined
      const next = readWord(text, at + 2)
      if (!next || next.capital || next.lower === 'các' || isHead(text, next)) return undefined
      if (!(isOpen && !bare && leadsToPlace(text, next)) && !(inField && leadsToSubject(text, next))) return undefined
      const found = knownAt(text, next)
      return found === undefined ? next : lastOf(text, next, found)
    },
    examples: [
      { text: 'Tổ bảo vệ an ninh, trật tự thôn Mòng họp', value: 'Tổ bảo vệ an ninh, trật tự thôn Mòng' },
      { text: 'Vụ Công tác học sinh, sinh viên về bơi lội', value: 'Vụ Công tác học sinh, sinh viên' },
    ],
    counterExamples: [
      { text: 'Tổ công tác bến đò, các thôn họp', value: 'Tổ công tác bến đò' },
      { text: 'Văn phòng Chính phủ, các xã rà soát', value: 'Văn phòng Chính phủ' },
    ],
  },
  {
    id: 'name-dash-behind-field',
    says: 'a dash that hangs on the field before it: "Kinh tế- Ngân sách"',
    decides: ({ text, mark, at, hasFields }) =>
      hasFields && mark === '-' && text.charAt(at + 1) === ' '
        ? follow(text, at + 2, (word) => word.capital && !isHead(text, word))
        : undefined,
    examples: [{ text: 'Ban Kinh tế- Ngân sách họp', value: 'Ban Kinh tế- Ngân sách' }],
    counterExamples: [{ text: 'Ban Kinh tế họp', value: 'Ban Kinh tế' }],
  },
  {
    id: 'name-quoted',
    says: 'what stands in quotation marks behind a fund, a movement, a drive: "Ban vận động Quỹ “Vì người nghèo”"',
    decides: ({ text, mark, at, last }) => {
      const quoted =
        mark === ' ' && drives.has(last.lower) ? quotedAt.exec(text.slice(at + 1, at + 80))?.[0] : undefined
      return quoted === undefined
        ? undefined
        : {
            start: at + 1,
            end: at + 1 + quoted.length,
            lower: quoted.toLowerCase(),
            capital: true,
            digits: false,
            begins: 0,
          }
    },
    examples: [{ text: 'Ban vận động Quỹ “Vì bến đò” tỉnh họp', value: 'Ban vận động Quỹ “Vì bến đò” tỉnh' }],
    counterExamples: [{ text: 'Sở Y tế “Vì bến đò” họp', value: 'Sở Y tế' }],
  },
  {
    id: 'name-ends-at-mark',
    says: 'no space, and no line that breaks inside "Ban Thường vụ / Tỉnh ủy": the name ends',
    decides: ({ text, mark, at, last }) => {
      if (mark === ' ') return undefined
      const next = mark === '\n' && dangling.has(last.lower) ? readWord(text, at + 1) : undefined
      return next && !endsName(text, { ...next, capital: false }) ? undefined : 'ends'
    },
    examples: [{ text: 'Sở Y tế; Sở Nội vụ', value: 'Sở Y tế' }],
    counterExamples: [{ text: 'Ban Thường vụ\nTỉnh ủy họp', value: 'Ban Thường vụ\nTỉnh ủy' }],
  },
  {
    id: 'name-dash-before-field',
    says: 'a dash that hangs on the field behind it: "Lao động -Thương binh"',
    decides: ({ text, mark, at, hasFields }) =>
      hasFields && mark === ' ' && text.charAt(at + 1) === '-' && /\p{Lu}/u.test(text.charAt(at + 2))
        ? follow(text, at + 2, (word) => word.capital && !isHead(text, word))
        : undefined,
    examples: [{ text: 'Sở Lao động -Thương binh báo cáo', value: 'Sở Lao động -Thương binh' }],
    counterExamples: [{ text: 'Sở Lao động - Thương binh báo cáo', value: 'Sở Lao động - Thương binh' }],
  },
  {
    id: 'name-dash-between',
    says: 'a dash between two spaces, before a capital or a field',
    decides: ({ text, at, isOffice }) =>
      text.charAt(at + 1) === '-' && /[ \n]/u.test(text.charAt(at + 2))
        ? follow(
            text,
            at + 3,
            (word) =>
              (word.capital || fieldSyllables.has(word.lower)) &&
              (isOffice || !isHead(text, word)) &&
              !label.test(text.slice(word.start, word.start + 30)),
          )
        : undefined,
    examples: [
      { text: 'Sở Lao động - Thương binh báo cáo', value: 'Sở Lao động - Thương binh' },
      { text: 'Công ty Hoa Vi - MST: 4201234567', value: 'Công ty Hoa Vi' },
    ],
    counterExamples: [{ text: 'Sở Lao động -Thương binh báo cáo', value: 'Sở Lao động -Thương binh' }],
  },
  {
    id: 'name-ampersand',
    says: '"&" in a name that goes on in small letters',
    decides: ({ text, at, isOpen }) =>
      isOpen && text.startsWith(' & ', at) ? follow(text, at + 3, (word) => !word.digits) : undefined,
    examples: [{ text: 'Viện Dân tộc & miền núi', value: 'Viện Dân tộc & miền núi' }],
    counterExamples: [{ text: 'Công an xã & dân quân', value: 'Công an xã' }],
  },
]
