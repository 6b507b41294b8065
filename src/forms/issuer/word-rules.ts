import { verbsInNames } from '../../lexicon/actors.ts'
import { fieldPairs, fieldWords, levelWords, parentBodies } from '../../lexicon/citation-issuers.ts'
import { wordAt as wordOf } from '../../lexicon/words/words.ts'
import { workOfBodies } from '../../lexicon/work-of-bodies.ts'
import { latin, plainLetters } from '../../text/letters.ts'
import { heads, isHead } from './heads.ts'
import type { NameAndNext, NameRule } from './name-rule.ts'
import { byFirstWord, endsName, isAbbreviation, phraseAt, readWord, type Word } from './words.ts'

const parents = byFirstWord(parentBodies)
const levelSyllables = new Set(levelWords)
const fieldSyllables = new Set(fieldWords)
const pairs = new Set(fieldPairs)
const plainLevels = new Set(levelWords.map(plainLetters))
const numberedAfter = new Set(['quận', 'phường', 'khu', 'đạo', 'vùng', 'p', 'q', 'tổ', 'đoàn', 'binh'])

const thanhPairs = latin(/^ (?:phố|ủy|đoàn|viên|pho|phô)(?!\p{L})/iu)
/** The last syllable of an office: what follows is the body that it heads. */
const offices = new Set(['trưởng', 'đốc', 'tịch', 'nhiệm', 'lệnh'])
/** Small words in names of companies: their form and what they do. */
const companyWords = new Set(
  'cổ phần trách nhiệm hữu hạn một hai thành viên trở lên thương mại và dịch vụ xây dựng sản xuất đầu tư phát triển du lịch vận tải tư vấn thiết kế xuất nhập khẩu kinh doanh công nghiệp nông lâm sản thủy hải bất động quốc tế việt nam chi nhánh tại tỉnh thành phố miền bắc trung điện lực cấp thoát nước môi trường đô thị lương thực phẩm dược y cơ khí khai thác khoáng giao thông viễn thông công nghệ thông tin bảo hiểm tài chính chứng khoán ngân hàng giáo dục hóa chất xăng dầu gas may mặc dệt vật liệu nhà máy kỹ thuật số'.split(
    ' ',
  ),
)

const levels = new Set(['tỉnh', 'phố', 'tp', 'huyện', 'quận', 'xã', 'phường', 'trấn'])
/** Whether the name has a proper part already: a word in capitals, or two words in a row that begin with one. */
function namedBefore(text: string, last: Word): boolean {
  const printed = text.slice(last.start, last.end)
  if (!last.capital || /^(?:TNHH|MTV|CP|CTCP|TM|DV|SX|XD|XNK|ĐT|JSC)$/u.test(printed)) return false
  if (printed.length > 1 && printed === printed.toUpperCase()) return true
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, last.start - 12), last.start))?.[1]
  return before !== undefined && !(companyWords.has(before.toLowerCase()) && companyWords.has(last.lower))
}

/** "… của Bộ Xây dựng và Luật Đất đai": another document begins. */
const lawBegins = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị quyết|Nghị định) (?!sư)/u
const workInNames = new Set([...verbsInNames, ...workOfBodies])
/** The first field of a name: a capital and the rest of its word, with further fields behind it. */
const fieldBegun = latin(/\p{Lu}\p{Ll}+ \p{Ll}+(?: \p{Ll}+){0,4} $/u)

/** Whether two syllables of a name are one word of the dictionary that names hold: a noun, or work of bodies. */
function isWordOfNames(text: string, last: Word, next: Word): boolean {
  const found = wordOf(text, last.start)
  return (
    found !== undefined &&
    found.end >= next.end &&
    (found.noun || workInNames.has(text.slice(found.start, found.end).toLowerCase()))
  )
}

/** Whether a word behind a space belongs to the name; what no rule takes ends it. */
export const wordRules: readonly NameRule<NameAndNext>[] = [
  {
    id: 'name-and',
    says: '"và" before a further field, or in a name that goes on in small letters; never before another body',
    decides: ({ text, next, hasFields, isOpen }) => {
      if (next.lower !== 'và') return undefined
      const after = readWord(text, next.end + 1)
      if (!after || !/[ \n]/u.test(text.charAt(next.end))) return 'ends'
      if (lawBegins.test(text.slice(after.start, after.start + 12))) return 'ends'
      if (endsName(text, after) || isHead(text, after) || (isAbbreviation(text, after) && !hasFields)) return 'ends'
      const field = after.capital || fieldSyllables.has(after.lower) || levelSyllables.has(after.lower)
      return (hasFields && field) || (isOpen && !after.digits) ? after : 'ends'
    },
    examples: [{ text: 'Bộ Khoa học và Công nghệ họp', value: 'Bộ Khoa học và Công nghệ' }],
    counterExamples: [{ text: 'Bộ Y tế, Sở Y tế', value: 'Bộ Y tế' }],
  },
  {
    id: 'name-of-parent',
    says: '"của" before a body that has bodies below it: "Ban Dân nguyện của Quốc hội"',
    decides: ({ text, next }) => {
      if (next.lower !== 'của') return undefined
      const after = readWord(text, next.end + 1)
      return after && phraseAt(text, after, parents) > 0 ? after : 'ends'
    },
    examples: [{ text: 'Ủy ban Tư pháp của Quốc hội', value: 'Ủy ban Tư pháp của Quốc hội' }],
    counterExamples: [{ text: 'Sở Y tế thuộc tỉnh', value: 'Sở Y tế' }],
  },
  {
    id: 'name-ordinal',
    says: 'what "thứ" counts: "lần thứ XIII"',
    decides: ({ last, next }) => (last.lower === 'thứ' ? next : undefined),
    examples: [{ text: 'Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ', value: 'Đảng bộ tỉnh lần thứ XIX' }],
    counterExamples: [{ text: 'Sở Y tế XIX', value: 'Sở Y tế XIX' }],
  },
  {
    id: 'name-behind-government',
    says: 'behind "Chính phủ" another body begins a name of its own',
    decides: ({ text, last, next }) => (last.lower === 'phủ' && isHead(text, next) ? 'ends' : undefined),
    examples: [{ text: 'Chính phủ Bộ Tài chính', value: 'Chính phủ' }],
    counterExamples: [{ text: 'Văn phòng Chính phủ họp', value: 'Văn phòng Chính phủ' }],
  },
  {
    id: 'name-term',
    says: 'the term of office: "khóa XIII"',
    decides: ({ text, next }) =>
      next.lower === 'khóa' &&
      /^(?:khóa|KHÓA) (?:[IVX]+|\d+)(?![\p{L}\d])/u.test(text.slice(next.start, next.start + 12))
        ? (readWord(text, next.end + 1) ?? 'ends')
        : undefined,
    examples: [{ text: 'Ban Chấp hành Trung ương khóa XIII về', value: 'Ban Chấp hành Trung ương khóa XIII' }],
    counterExamples: [{ text: 'Ban Chấp hành Trung ương khóa mới', value: 'Ban Chấp hành Trung ương' }],
  },
  {
    id: 'name-stop',
    says: 'a word that no name holds ("về", "ban hành"), or another document: the name ends',
    decides: ({ text, next }) => (endsName(text, next) ? 'ends' : undefined),
    examples: [{ text: 'Sở Y tế về tiêm chủng', value: 'Sở Y tế' }],
    counterExamples: [{ text: 'Sở Y tế Cao Bằng', value: 'Sở Y tế Cao Bằng' }],
  },
  {
    id: 'name-figure',
    says: 'a figure only behind a level or a unit: "Quận 3", "Quân khu 2"',
    decides: ({ last, next }) => (next.digits ? (numberedAfter.has(last.lower) ? next : 'ends') : undefined),
    examples: [{ text: 'UBND Quận 3 họp', value: 'UBND Quận 3' }],
    counterExamples: [{ text: 'UBND Quận Ba Đình họp', value: 'UBND Quận Ba Đình' }],
  },
  {
    id: 'name-thanh-is-verb',
    says: '"thành" in small letters goes on only as "thành phố", "thành ủy": "sửa đổi … thành …"',
    decides: ({ text, next }) =>
      next.lower === 'thành' && !next.capital && !thanhPairs.test(text.slice(next.end, next.end + 7))
        ? 'ends'
        : undefined,
    examples: [{ text: 'Ban Chỉ đạo thành một khối', value: 'Ban Chỉ đạo' }],
    counterExamples: [{ text: 'UBND thành phố Sơn La họp', value: 'UBND thành phố Sơn La' }],
  },
  {
    id: 'name-scanned-government',
    says: '"Chính phú" of a scanner',
    decides: ({ last, next }) => (last.lower === 'chính' && /^ph[uúùủũụiíìỉ]$/u.test(next.lower) ? next : undefined),
    examples: [{ text: 'Thủ tướng Chính phú đã', value: 'Thủ tướng Chính phú' }],
    counterExamples: [{ text: 'Sở Tài chính đã', value: 'Sở Tài chính' }],
  },
  {
    id: 'name-left-over',
    says: '"phố" behind a place that has its level, or a level printed twice',
    decides: ({ last, next }) => {
      const street =
        next.lower === 'phố' && !next.capital && last.capital && last.lower !== 'thành' && last.lower !== 'khu'
      return street || (next.lower === last.lower && levels.has(next.lower)) ? 'ends' : undefined
    },
    examples: [{ text: 'UBND tỉnh tỉnh Sơn La', value: 'UBND tỉnh' }],
    counterExamples: [{ text: 'UBND thành phố Sơn La', value: 'UBND thành phố Sơn La' }],
  },
  {
    id: 'name-body-of-office',
    says: 'behind an office the body that it heads, in small letters as well: "Hiệu trưởng trường …"',
    decides: ({ text, last, next }) => (offices.has(last.lower) && isHead(text, next) ? next : undefined),
    examples: [{ text: 'Hiệu trưởng trường THPT Tà Xùa', value: 'Hiệu trưởng trường THPT Tà Xùa' }],
    counterExamples: [{ text: 'Ban Dân tộc trường THPT', value: 'Ban Dân tộc' }],
  },
  {
    id: 'name-of-company-ends',
    says: 'a company’s own name ends before a small word that names no trade: "CÔNG TY TNHH NẬM LA hỏi …"',
    decides: ({ text, last, next, isCompany }) =>
      isCompany && !next.capital && namedBefore(text, last) && !companyWords.has(next.lower) ? 'ends' : undefined,
    examples: [{ text: 'Công ty TNHH NẬM LA hỏi về thuế', value: 'Công ty TNHH NẬM LA' }],
    counterExamples: [{ text: 'Công ty cổ phần xây dựng Nậm La', value: 'Công ty cổ phần xây dựng Nậm La' }],
  },
  {
    id: 'name-capital',
    says: 'a word with a capital; behind "Chi nhánh" a body as well',
    decides: ({ text, last, next }) =>
      next.capital || (last.lower === 'nhánh' && phraseAt(text, next, heads) > 1) ? next : undefined,
    examples: [{ text: 'Công an Sơn La họp', value: 'Công an Sơn La' }],
    counterExamples: [{ text: 'UBND tỉnh họp', value: 'UBND tỉnh' }],
  },
  {
    id: 'name-rest-of-word',
    says: 'the rest of a word that begins with a capital in the name: "Tập đoàn Bưu chính", "Chi cục Thi hành"',
    decides: ({ text, last, next }) =>
      last.capital && !next.capital && isWordOfNames(text, last, next) ? next : undefined,
    examples: [{ text: 'Tập đoàn Bưu chính họp', value: 'Tập đoàn Bưu chính' }],
    counterExamples: [{ text: 'UBND tỉnh Sơn La họp', value: 'UBND tỉnh Sơn La' }],
  },
  {
    id: 'name-further-field',
    says: 'a further field in small letters behind the first one: "Cục Quản lý chất lượng", "Bộ Chỉ huy quân sự tỉnh"',
    decides: ({ text, last, next }) => {
      if (last.capital || next.capital || levels.has(last.lower)) return undefined
      // Inside the word: "chất" of "chất lượng" stands.
      if (fieldBegun.test(text.slice(Math.max(0, last.start - 40), last.start)))
        return isWordOfNames(text, last, next) ? next : undefined
      const found = fieldBegun.test(text.slice(Math.max(0, last.start - 40), next.start))
        ? wordOf(text, next.start)
        : undefined
      return found !== undefined &&
        found.syllables > 1 &&
        found.noun &&
        (found.verb === undefined || found.mainly === 'noun')
        ? next
        : undefined
    },
    examples: [{ text: 'Phòng Quản lý đô thị họp', value: 'Phòng Quản lý đô thị' }],
    counterExamples: [{ text: 'Phòng Quản lý ban hành', value: 'Phòng Quản lý' }],
  },
  {
    id: 'name-small-letters',
    says: 'a small word in a name that goes on so, a level, the rest of a field: "Ủy ban nhân dân tỉnh", "Nội vụ"',
    decides: ({ last, next, isOpen, atField, fieldRun }) =>
      isOpen ||
      atField ||
      levelSyllables.has(next.lower) ||
      pairs.has(`${last.lower} ${next.lower}`) ||
      (fieldRun && fieldSyllables.has(next.lower))
        ? next
        : undefined,
    examples: [{ text: 'Sở Nội vụ tỉnh họp', value: 'Sở Nội vụ tỉnh' }],
    counterExamples: [{ text: 'Công an Sơn La họp', value: 'Công an Sơn La' }],
  },
  {
    id: 'name-lost-marks',
    says: 'a level whose marks a scanner lost: "tinh", "thanh pho"',
    decides: ({ last, next }) => {
      const city = last.lower === 'thành' && plainLetters(next.lower) === 'pho'
      return city || (/^[a-z]+$/u.test(next.lower) && plainLevels.has(next.lower)) ? next : undefined
    },
    examples: [{ text: 'UBND tinh Sơn La họp', value: 'UBND tinh Sơn La' }],
    counterExamples: [{ text: 'UBND tỉnh Sơn La họp', value: 'UBND tỉnh Sơn La' }],
  },
]
