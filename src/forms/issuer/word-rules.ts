import { parentBodies } from '../../lexicon/body-heads.ts'
import { fieldWords, issuingActs } from '../../lexicon/citation-issuers.ts'
import { latin } from '../../text/letters.ts'
import { companyWords, namedBefore } from './company.ts'
import { isBehindDeed, isInWord, knownAt, lastOf, leadsToPlace, levelAt, restOf, setPhraseAt } from './dictionary.ts'
import { heads, isHead } from './heads.ts'
import type { NameAndNext, NameRule } from './name-rule.ts'
import { smallWordRules } from './small-word-rules.ts'
import { byFirstWord, endsName, isAbbreviation, isWork, phraseAt, readWord, skip, stopAt, type Word } from './words.ts'

const parents = byFirstWord(parentBodies)
const fieldSyllables = new Set(fieldWords)
const acts = byFirstWord(issuingActs)
/** Behind these a figure is part of the name. */
const numberedAfter = new Set('quận phường khu đạo vùng p q tổ đoàn binh vực thôn bản án phố'.split(' '))

const thanhPairs = latin(/^ (?:phố|ủy|đoàn|viên|pho|phô)(?!\p{L})/iu)
/** The last syllable of an office: what follows is the body that it heads. */
const offices = new Set(['trưởng', 'đốc', 'tịch', 'nhiệm', 'lệnh'])
const levels = new Set(['tỉnh', 'phố', 'tp', 'huyện', 'quận', 'xã', 'phường', 'trấn'])
/** "… của Bộ Xây dựng và Luật Đất đai": another document begins. */
const lawBegins = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị quyết|Nghị định) (?!sư)/u
/** "… của Sở Y tế và Biên bản số 3": so does one that has a number. */
const numberBegins =
  /^(?:(?:Biên bản|Phiếu|Giấy|Hợp đồng|Đơn|Danh sách|Hồ sơ|Thư)(?: \p{Ll}+){0,4} số:? ?\d|\p{Lu}\p{Ll}+(?: \p{Ll}+){1,4} s\p{Ll}:? ?\d{1,6}[/-])/u
/** "… của Văn phòng Chính phủ và kế hoạch năm học": a paper or a matter in small letters, no field. */
const matterBegins =
  /^(?:kế hoạch|kết quả|kết luận|tình hình|thực tế|yêu cầu|nhu cầu|ý kiến|hướng dẫn|văn bản|báo cáo|điều kiện|đề nghị|nội dung|hồ sơ|tài liệu|danh sách|phụ lục)(?!\p{L})/u
/** Whether another document, or what is no name, begins behind "và". */
const beginsOther = (rest: string): boolean =>
  lawBegins.test(rest) || numberBegins.test(rest) || matterBegins.test(rest)
/** Bodies by their letters, and no fields ("KH&CN"). */
const bodyLetters = /^(?:UBND|HĐND|MTTQ|UBMTTQ|BTV|BCH|BCĐ|BHXH|KBNN|NHNN|LĐLĐ|ĐBQH|TAND|VKSND)(?![\p{L}&])/u
/** Behind "về" a board names its work where the subject of the document follows with another "về". */
const twiceAbout = /^về (?!việc )(?:\p{L}+,? ){2,14}?về /u

/** The word at an offset when it has a capital; else the name ends. */
const follow = (text: string, at: number): Word | 'ends' => {
  const word = readWord(text, at)
  return word?.capital ? word : 'ends'
}

/** The word behind "và"; a scanner's "va" is one before a capital, where fields are listed: "va Xã hội". */
function behindAnd(text: string, next: Word, lists: boolean): Word | 'ends' | undefined {
  const isLost = next.lower === 'va' && lists
  if (next.lower !== 'và' && !isLost) return undefined
  const after = /[ \n]/u.test(text.charAt(next.end)) ? readWord(text, next.end + 1) : undefined
  return after === undefined || (isLost && !after.capital) ? 'ends' : after
}

/** Whether a word behind a space belongs to the name; what no rule takes ends it. */
export const wordRules: readonly NameRule<NameAndNext>[] = [
  {
    id: 'name-and',
    says: '"và" before a further field, or in a name that goes on in small letters; never before another body',
    decides: ({ text, last, next, hasFields, isOpen, isOffice, bare, placed }) => {
      const after = behindAnd(text, next, hasFields && !placed)
      if (after === undefined || after === 'ends') return after
      const rest = text.slice(after.start, after.start + 48)
      if (beginsOther(rest) || endsName(text, after)) return 'ends'
      // "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân": the people are no place yet.
      if (bodyLetters.test(rest) || isHead(text, after))
        return isOffice && (!placed || last.lower === 'dân') ? after : 'ends'
      if (isAbbreviation(text, after) && !hasFields) return 'ends'
      const count = setPhraseAt(text, after)
      if (count > 0 && !placed && hasFields) return skip(text, after, count).last
      const field = after.capital || fieldSyllables.has(after.lower) || levelAt(text, after) > 0
      if (placed || !((hasFields && field) || (isOpen && !after.digits && !bare))) return 'ends'
      const found = after.capital ? undefined : knownAt(text, after)
      return found === undefined ? after : lastOf(text, after, found)
    },
    examples: [
      { text: 'Chi cục Bến đò và Cầu phao họp', value: 'Chi cục Bến đò và Cầu phao' },
      {
        text: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh họp',
        value: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh',
      },
      { text: 'Sở Lao động - Thương binh va Xã hội họp', value: 'Sở Lao động - Thương binh va Xã hội' },
      { text: 'Chi cục Bến đò và kết quả kiểm tra', value: 'Chi cục Bến đò' },
    ],
    counterExamples: [{ text: 'Bộ Y tế, Sở Y tế', value: 'Bộ Y tế' }],
  },
  {
    id: 'name-of-parent',
    says: '"của" before a body that has bodies below it: "Ban Dân nguyện của Quốc hội"',
    decides: ({ text, next, bare }) => {
      if (next.lower !== 'của') return undefined
      const after = readWord(text, next.end + 1)
      return after && (phraseAt(text, after, parents) > 0 || (bare && isHead(text, after))) ? after : 'ends'
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
    id: 'name-set-phrase',
    says: 'a set phrase of names is passed whole: with a capital, behind the first words, or before a place',
    decides: ({ text, last, next, bare, placed, whole, isOpen }) => {
      const count = placed || whole ? 0 : setPhraseAt(text, next)
      if (count === 0 || isInWord(text, last, next)) return undefined
      return next.capital || bare || isOpen || leadsToPlace(text, next) ? skip(text, next, count).last : undefined
    },
    examples: [{ text: 'Cục Thi hành án dân sự họp', value: 'Cục Thi hành án dân sự' }],
    counterExamples: [{ text: 'UBND tỉnh thi hành án dân sự', value: 'UBND tỉnh' }],
  },
  {
    id: 'name-needs-work',
    says: 'right behind first words that name nobody yet, work with a capital: "Cục Xử lý nước thải"',
    decides: ({ text, next, bare }) => {
      const found = bare && next.capital ? knownAt(text, next) : undefined
      return found !== undefined && isWork(text, found) && phraseAt(text, next, acts) === 0
        ? lastOf(text, next, found)
        : undefined
    },
    examples: [{ text: 'Cục Xử lý rác thải họp', value: 'Cục Xử lý rác thải' }],
    counterExamples: [{ text: 'UBND xã Xử lý rác thải', value: 'UBND xã' }],
  },
  {
    id: 'name-about',
    says: 'a board that names its work behind "về", before the subject behind another "về"',
    decides: ({ text, next, isBoard }) => {
      if (!isBoard || next.lower !== 'về' || !twiceAbout.test(text.slice(next.start, next.start + 120)))
        return undefined
      const after = readWord(text, next.end + 1)
      return after && !endsName(text, after) ? next : undefined
    },
    examples: [
      {
        text: 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng về kê khai tài sản',
        value: 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng',
      },
    ],
    counterExamples: [{ text: 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng', value: 'Ban Chỉ đạo Trung ương' }],
  },
  {
    id: 'name-of-several',
    says: '"các" right behind first words that name nobody yet, and behind work before a place: "Ban Quản lý các khu công nghiệp"',
    decides: ({ text, last, next, bare, isOpen, placed }) => {
      if (next.lower !== 'các') return undefined
      const isWorked = isOpen && !placed && isBehindDeed(text, last) && leadsToPlace(text, next)
      return (bare && isOpen) || last.lower === 'khối' || isWorked ? next : undefined
    },
    examples: [
      { text: 'Ban Quản lý các khu công nghiệp họp', value: 'Ban Quản lý các khu công nghiệp' },
      {
        text: 'Ban Quản lý dự án đầu tư xây dựng các công trình thủy lợi, giao thông và cấp nước tỉnh họp',
        value: 'Ban Quản lý dự án đầu tư xây dựng các công trình thủy lợi, giao thông và cấp nước tỉnh',
      },
    ],
    counterExamples: [{ text: 'Sở Công Thương các tỉnh', value: 'Sở Công Thương' }],
  },
  {
    id: 'name-rest-of-word',
    says: 'the rest of a word that begins with a capital in the name: "Tập đoàn Bưu chính", "Chi cục Thi hành"',
    decides: ({ text, last, next, begun }) =>
      begun && !next.capital && isInWord(text, last, next) ? restOf(text, last) : undefined,
    examples: [{ text: 'Tập đoàn Bưu chính họp', value: 'Tập đoàn Bưu chính' }],
    counterExamples: [{ text: 'UBND tỉnh Sơn La họp', value: 'UBND tỉnh Sơn La' }],
  },
  {
    id: 'name-seat',
    says: 'the seat of a high court: "Tòa án nhân dân cấp cao tại Hà Nội"',
    decides: ({ text, last, next }) =>
      next.lower === 'tại' && / cấp cao$/iu.test(text.slice(last.end - 8, last.end))
        ? follow(text, next.end + 1)
        : undefined,
    examples: [{ text: 'Tòa án nhân dân cấp cao tại Tà Xùa họp', value: 'Tòa án nhân dân cấp cao tại Tà Xùa' }],
    counterExamples: [{ text: 'Tòa án nhân dân tỉnh tại Tà Xùa', value: 'Tòa án nhân dân tỉnh' }],
  },
  {
    id: 'name-stop',
    says: 'a word that no name holds ("về", "ban hành"), or another document: the name ends',
    decides: ({ text, next, bare, isOpen, isTeam }) => {
      if (!endsName(text, next)) return undefined
      // "Văn phòng điều phối nông thôn mới tỉnh": a longer word.
      const known = bare && isOpen && stopAt(text, next) === 1 ? knownAt(text, next) : undefined
      return known !== undefined && known.syllables > 1 && !known.grammar && (isTeam || leadsToPlace(text, next))
        ? lastOf(text, next, known)
        : 'ends'
    },
    examples: [{ text: 'Sở Y tế về tiêm chủng', value: 'Sở Y tế' }],
    counterExamples: [{ text: 'Sở Y tế Cao Bằng', value: 'Sở Y tế Cao Bằng' }],
  },
  {
    id: 'name-figure',
    says: 'a figure only behind a level, a unit or the first words: "Quận 3", "Quân khu 2", "Chi bộ 7"',
    decides: ({ last, next, bare }) =>
      next.digits ? (numberedAfter.has(last.lower) || (bare && next.end - next.start < 5) ? next : 'ends') : undefined,
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
    counterExamples: [{ text: 'Sở Dân tộc trường THPT', value: 'Sở Dân tộc' }],
  },
  {
    id: 'name-of-branch',
    says: 'behind the name of a bank or company that of its branch: "Ngân hàng … Việt Nam chi nhánh tỉnh …"',
    decides: ({ text, last, next }) =>
      last.capital && next.lower === 'chi' && phraseAt(text, next, heads) === 2 ? next : undefined,
    examples: [{ text: 'Ngân hàng Tà Xùa chi nhánh tỉnh họp', value: 'Ngân hàng Tà Xùa chi nhánh tỉnh' }],
    counterExamples: [{ text: 'Ngân hàng Tà Xùa chi tiền', value: 'Ngân hàng Tà Xùa' }],
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
  ...smallWordRules,
]
