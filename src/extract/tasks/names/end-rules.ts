import { beforeDeeds, beginsTime, tellingWords } from '../../../lexicon/actor-words.ts'
import { type Word, wordAt } from '../../../lexicon/words/words.ts'
import { latin } from '../../../text/letters.ts'
import { endsCommonName, isCommonName } from '../name-ends.ts'
import { verbAt } from '../verbs.ts'
import { dutyFollows, endsInCapital, isDoneSo, isDoneTo, isLevelWord, opensDeed } from '../verbs-of-names.ts'
import { headAt } from './heads.ts'
import { type NameReading, type NameRule, type NameStep, onePerson, saysEach } from './reading.ts'

/** What was read so far can be a whole name: it holds a capital or a figure, or ends in a kind of body. */
export const isNamed = (name: NameReading): boolean => name.hasCapital || name.isLevel

/** The name ends before what the body does. */
export const before = ({ text, at }: NameReading, deed: Word): NameStep => ({
  ends: at,
  stop: text.slice(at, deed.end),
})

/** A name of a person at the end of what was read: "Viện trưởng K’Brèm", "Lò Thị Mai". */
const personal = latin(/\p{Lu}\p{L}*[’'](?:\p{Lu}|\p{Ll})\p{L}* $|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ $/u)
const inCharge = /^(?:phụ trách|trực tiếp|thường xuyên)(?=[ ,])/u
/** The end of a name that nothing in capitals goes on: two syllables of a field, or a kind of place. */
const wholeBefore = latin(
  /(?:\p{Lu}\p{Ll}+ (?!phòng|ban|khoa|sở|trạm|đội|tổ|bộ|vụ|cục|viện)\p{Ll}+|các \p{Ll}+|xã|thôn|xã hội) $/u,
)

function isWholeBefore(text: string, at: number): boolean {
  const from = Math.max(0, at - 30)
  const last = wholeBefore.exec(text.slice(from, at))
  // "Trung tâm Kiểm soát bệnh tật": the first words of a name only begin it.
  return last !== null && from + last.index + (headAt(text, from + last.index) ?? '').trimEnd().length < at - 1
}

/** "ngoài các nhiệm vụ trên", "bên cạnh việc trực": beside what a body acts. */
const besideWhat = /^(?:ngoài|bên cạnh) (?:việc|nhiệm vụ|các|những) /u
const atOnce = /^ngay (?:khi|sau|trong|từ|trước|lập tức) /u
const school = /(?:phổ thông|THPT|[Tt]rường|đại học|Đại học) $/u
/** "trong tháng 9", "ngay trong quý II", "trong 3 ngày làm việc", "chậm nhất ngày 5/6", "vào thứ Sáu hằng tuần". */
const time =
  /^(?:ngay )?(?:trong|trước|sau|từ|đến|vào|chậm nhất(?: là)?|muộn nhất(?: là)?|xong trước)(?: (?:hết|đầu|cuối|giữa|ngay|các|những|mỗi|dịp|buổi))? (?:ngày|tháng|quý|năm|tuần|thứ|chiều|sáng|mùa|kỳ|đợt|vòng \d|\d{1,3}(?:[/h:]| (?:giờ|phút|tiếng|ngày|tuần|tháng|quý|năm)(?!\p{L})))|^(?:cứ )?ngày \d{1,2} (?:hằng|hàng|mỗi) |^ở (?:kỳ|cuộc|phiên|buổi|hội nghị|trụ sở|mỗi|từng) |^đến (?:từng|tận|tận từng|mỗi) \p{Ll}/u

/** What is to be done on an occasion. */
const occasion = /^khi [^.;:]{3,120}?(?<!\p{L})(?:phải|cần|có trách nhiệm|thì|không được)(?!\p{L})/u

/** Behind what is done stands how many things: "45 xe ô tô", "đủ 500 liều". */
const counted = /^ (?:đủ |thêm |khoảng |ít nhất |tối thiểu |hơn |gần )?\d{1,3}(?:[.,]\d{3})*(?= \p{Ll})/u
/** What such a figure counts where it numbers a place, or tells of a name whose it is. */
const places =
  /^(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|ấp|bản|khu|khóm|tổ|cấp|nơi|bên|năm|tháng|ngày|giờ)(?!\p{L})/u

/** Such kinds of bodies and places are told apart by figures: "Thuế cơ sở 4", "Tòa án nhân dân khu vực 2". */
const numbered =
  /^(?:khu vực|cơ sở|dân phố|chi nhánh|phân hiệu|phân viện|phân xưởng|trung đoàn|tiểu đoàn|đại đội|công trường)$/u

/** Whether a word stands before so many of a thing. */
function isDoneToMany(text: string, at: number, end: number): boolean {
  const figure = counted.exec(text.slice(at, at + 24))?.[0]
  if (figure === undefined) return false
  const thing = wordAt(text, at + figure.length + 1)
  return (
    thing?.noun === true &&
    thing.end <= end &&
    thing.mainly === 'noun' &&
    !places.test(text.slice(thing.start, thing.start + 12))
  )
}

/**
 * In a name that the end of the text may close ("giao tổ bảo vệ trực cổng") a verb of one syllable is the duty where no other follows; a
 * bare kind is told apart by it ("báo cáo lãnh đạo trực").
 */
const isOnlyVerb = ({ text, limit, read }: NameReading, known: Word): boolean =>
  known.syllables > 1 || (read.trimEnd().split(' ').length > 2 && !dutyFollows(text, known.end, limit, true))

/** What is a verb more than anything else, whatever it is done to: "gác các cuộc họp". */
function isVerbAt(text: string, at: number): boolean {
  const found = wordAt(text, at)
  return found?.verb === 'transitive' && found.mainly === 'verb'
}

const becomes = / h(?:óa|oá) (?=[\p{Ll}\d])/uy

/** A class, by the first words of its name or inside it: "Chủ các dự án". */
const ofSeveral = /(?:^|[^\p{L}])(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Tt]ừng|[Mm]ỗi) /u
const toColon = latin(/^\p{Ll}+(?: [\p{L}\d]+){1,9} ?: */u)
const longestTold = 80
/** So far words are looked at behind a colon. */
const lookAhead = 40

/** "Tổ tự quản số 1 đến số 6". */
const upToNumber = /^đến (?:số |tổ |đội )?\d/u

/** Verbs that no list names, times, and other words that end a name. */
export const endRules: readonly NameRule[] = [
  {
    id: 'actor-told-to-colon',
    says: 'a class is told apart by what it did or does up to a colon, and its duty stands behind that: "Các đơn vị chưa nộp hồ sơ: hoàn thành …"',
    at: tellingWords,
    decides: ({ text, at, limit, read, known, wordEnd }) => {
      if ((known === undefined && at < wordEnd) || !ofSeveral.test(read)) return undefined
      const told = toColon.exec(text.slice(at, Math.min(limit, at + longestTold)))?.[0]
      const from = at + (told?.length ?? 0)
      const behind = text.charAt(from).toLowerCase() + text.slice(from + 1, from + lookAhead)
      return told !== undefined && (verbAt(behind, 0, behind.length) ?? opensDeed(behind, 0, behind.length))
        ? { passes: told.trimEnd().length - 1 }
        : undefined
    },
    examples: [
      { text: 'Các đơn vị chưa nộp hồ sơ: rà soát bến đò', name: 'Các đơn vị chưa nộp hồ sơ' },
      {
        text: 'Chủ các dự án đang thi công trên tuyến: Rà soát bến đò',
        name: 'Chủ các dự án đang thi công trên tuyến',
      },
    ],
    counterExamples: [
      { text: 'Các đơn vị đã nộp hồ sơ: 15 đơn vị', name: '' },
      { text: 'Sở Y tế đã ban hành văn bản: rà soát bến đò', name: '' },
    ],
  },
  {
    id: 'actor-concerned',
    says: 'a class told apart by "(có) liên quan" ends there: a verb behind it is the duty',
    at: 'a verb',
    behind: ['quan'],
    decides: ({ text, at, known, before, beforeLast }) =>
      known?.verb !== undefined &&
      !known.grammar &&
      `${beforeLast} ${before}` === 'liên quan' &&
      !/^(?:thuộc|trực thuộc|ở|đóng)$/u.test(text.slice(at, known.end))
        ? { ends: at, stop: text.slice(at, known.end) }
        : undefined,
    examples: [{ text: 'Các khoa, phòng có liên quan điều tra nguyên nhân', name: 'Các khoa, phòng có liên quan' }],
    counterExamples: [{ text: 'Các cơ quan liên quan đến bến đò rà soát', name: 'Các cơ quan liên quan đến bến đò' }],
  },
  {
    id: 'actor-goes',
    says: '"đến" behind a whole name, without "từ" before it: "Ban đại diện cha mẹ học sinh đến nhà …"',
    at: ['đến'],
    decides: ({ text, at, read, before, isLevel, phrase }) =>
      phrase === undefined &&
      !upToNumber.test(text.slice(at, at + 12)) &&
      !/(?:^| )(?:từ|quan|có|được|tới) /iu.test(read) &&
      (isLevel || before === 'sinh' || before === 'viên' || endsInCapital(text, at))
        ? { ends: at, stop: 'đến' }
        : undefined,
    examples: [{ text: 'Trạm Y tế xã đến từng bản khám cho người già', name: 'Trạm Y tế xã' }],
    counterExamples: [
      { text: 'Các đoàn thể từ thành phố đến cơ sở rà soát bến đò', name: 'Các đoàn thể từ thành phố đến cơ sở' },
    ],
  },
  {
    id: 'actor-each',
    says: '"mỗi", "cứ", "bằng", "ngoài việc" behind a name say how often, how much, by what means, beside what: "Phòng Y tế mỗi tuần phun khử khuẩn"',
    at: ['mỗi', 'Mỗi', 'MỖI', 'cứ', 'Cứ', 'CỨ', 'bằng', 'ngoài', 'bên'],
    decides: (name) => {
      const { text, at, word, before, wordEnd, known } = name
      if (saysEach(name)) return { ends: at, stop: word }
      const isBeside = word === 'ngoài' || word === 'bên'
      if (isBeside && !besideWhat.test(text.slice(at, at + 18))) return undefined
      if (word === 'bằng' && known === undefined && at < wordEnd) return undefined
      return (isBeside ? /^(?:và|của|cho)$/u : /^(?:,|và|của|cho)$/u).test(before)
        ? undefined
        : { ends: at, stop: word }
    },
    examples: [
      { text: 'Sở Y tế mỗi tuần rà soát tủ thuốc', name: 'Sở Y tế' },
      { text: 'Sở Y tế và Sở Nội vụ, mỗi sở rà soát biên chế', name: 'Sở Y tế và Sở Nội vụ' },
      { text: 'Sở Y tế ngoài việc trên còn rà soát tủ thuốc', name: 'Sở Y tế' },
      { text: 'Trạm Y tế xã, ngoài các nhiệm vụ trên, kiểm kê tủ thuốc', name: 'Trạm Y tế xã' },
      { text: 'Trạm Y tế xã, bên cạnh việc trực, kiểm kê tủ thuốc', name: 'Trạm Y tế xã' },
    ],
    counterExamples: [{ text: 'Sở Y tế và mỗi trạm rà soát tủ thuốc', name: 'Sở Y tế và mỗi trạm' }],
  },
  {
    id: 'actor-with-help',
    says: '"với sự giúp đỡ của …" behind a name: who helps the body to act',
    at: ['với'],
    decides: ({ text, at }) => (text.startsWith(' sự ', at + 3) ? { ends: at, stop: 'với' } : undefined),
    examples: [{ text: 'Bảo tàng tỉnh với sự giúp đỡ của các xã bổ sung hồ sơ', name: 'Bảo tàng tỉnh' }],
    counterExamples: [{ text: 'Sở Y tế cùng với Sở Nội vụ rà soát biên chế', name: 'Sở Y tế' }],
  },
  {
    id: 'actor-in-charge',
    says: 'behind the office of one person and a comma stands what that person is in charge of: "Đồng chí A, Phó Chủ tịch, phụ trách chung"',
    at: ['phụ', 'trực', 'thường'],
    decides: ({ text, start, at, before, limit }) => {
      const isBehindName =
        before === ',' || (personal.test(text.slice(Math.max(start, at - 24), at)) && !dutyFollows(text, at + 9, limit))
      const own = isBehindName ? inCharge.exec(text.slice(at, at + 14))?.[0] : undefined
      return own !== undefined && onePerson.test(text.slice(start, start + 9)) ? { ends: at, stop: own } : undefined
    },
    examples: [
      { text: 'Đồng chí Lò Thị Mai, Phó Chủ tịch, phụ trách chung', name: 'Đồng chí Lò Thị Mai, Phó Chủ tịch' },
    ],
    counterExamples: [
      { text: 'Đồng chí Phó Chủ tịch phụ trách văn hóa chủ trì', name: 'Đồng chí Phó Chủ tịch phụ trách văn hóa' },
    ],
  },
  {
    id: 'actor-whichever',
    says: '"nào" tells of whichever one: a condition, and nobody who is told to act',
    at: ['nào'],
    decides: () => 'nobody',
    examples: [{ text: 'Trạm Y tế nào thiếu tủ thuốc phải kiểm điểm', name: '' }],
    counterExamples: [{ text: 'Trạm Y tế xã kiểm kê tủ thuốc', name: 'Trạm Y tế xã' }],
  },
  {
    id: 'actor-on-occasion',
    says: 'behind "khi" stands the occasion on which the body must act, or that of the duty: "Phòng Y tế khi cấp thuốc phải ghi sổ"',
    at: ['khi'],
    decides: ({ text, at, end, open, before }) =>
      (open && !/^(?:sau|trước|từ|đến|ngay|mỗi|,)$/u.test(before)) ||
      occasion.test(text.slice(at, Math.min(end, at + 160)))
        ? { ends: at, stop: 'khi' }
        : undefined,
    examples: [
      { text: 'Phòng Y tế khi cấp thuốc phải ghi sổ', name: 'Phòng Y tế' },
      { text: 'Phòng Y tế khi có người ốm', name: 'Phòng Y tế', open: true },
    ],
    counterExamples: [{ text: 'Phòng Y tế khi có thuốc', name: '' }],
  },
  {
    id: 'actor-before-time',
    says: 'behind a name stands by when it acts: "Phòng Kinh tế trong tháng 9 hoàn thành …"',
    at: beginsTime,
    decides: ({ text, at, word, before }) =>
      !/^(?:,|và|công tác|làm việc)$/u.test(before) && time.test(text.slice(at, at + 40))
        ? { ends: at, stop: word }
        : undefined,
    examples: [
      { text: 'Trạm Y tế xã trong tháng 9 kiểm kê tủ thuốc', name: 'Trạm Y tế xã' },
      { text: 'Trạm Y tế xã trong 05 ngày làm việc phải cấp thuốc', name: 'Trạm Y tế xã' },
    ],
    counterExamples: [{ text: 'Trạm Y tế trong xã kiểm kê tủ thuốc', name: 'Trạm Y tế trong xã' }],
  },
  {
    id: 'actor-in-doing',
    says: 'behind a whole name that the end of the text may close stands in what they work together: "Công an xã trong tuần tra ban đêm"',
    at: ['trong'],
    decides: ({ text, at, open, heading, known }) => {
      if (!open || heading || known === undefined) return undefined
      const work = wordAt(text, at + 'trong '.length)
      return work?.mainly === 'verb' && work.syllables > 1 ? { ends: at, stop: 'trong' } : undefined
    },
    examples: [{ text: 'Công an xã trong điều tra các vụ cháy', name: 'Công an xã', open: true }],
    counterExamples: [{ text: 'Các đơn vị trong tỉnh', name: 'Các đơn vị trong tỉnh', open: true }],
  },
  {
    id: 'actor-at-once',
    says: '"ngay khi", "ngay sau" behind a name: when it acts',
    at: ['ngay'],
    decides: ({ text, at, word, before }) =>
      !/^(?:,|và)$/u.test(before) && atOnce.test(text.slice(at, at + 14)) ? { ends: at, stop: word } : undefined,
    examples: [{ text: 'Trạm Y tế xã ngay sau lũ cấp phát thuốc', name: 'Trạm Y tế xã' }],
    counterExamples: [{ text: 'Trạm Y tế xã kiểm kê tủ thuốc ngay', name: 'Trạm Y tế xã' }],
  },
  {
    id: 'actor-special-school',
    says: '"chuyên" behind a kind of school, before its name: "Trường Trung học phổ thông chuyên Lê Quý Đôn"',
    at: ['chuyên'],
    decides: ({ text, at }) =>
      /^chuyên \p{Lu}/u.test(text.slice(at, at + 9)) && school.test(text.slice(Math.max(0, at - 24), at))
        ? { passes: 'chuyên'.length }
        : undefined,
    examples: [
      {
        text: 'Trường Trung học phổ thông chuyên Lê Quý Đôn cử giáo viên',
        name: 'Trường Trung học phổ thông chuyên Lê Quý Đôn',
      },
    ],
    counterExamples: [{ text: 'Trạm Y tế xã chuyên cấp thuốc', name: 'Trạm Y tế xã' }],
  },
  {
    id: 'actor-in-order-to',
    says: '"để" behind a name that nothing holds open: what it is for',
    at: ['để'],
    decides: ({ at, open }) => (open ? { ends: at, stop: 'để' } : undefined),
    examples: [{ text: 'Trạm Y tế xã để bảo vệ học sinh', name: 'Trạm Y tế xã', open: true }],
    counterExamples: [{ text: 'Trạm Y tế xã trước ngày 5/9', name: 'Trạm Y tế xã', open: true }],
  },
  {
    id: 'actor-only-does',
    says: '"chỉ", "tạm", "thôi" behind a name, before what the body does: "Điện lực Hòa Mục chỉ đóng điện sau khi …"',
    at: beforeDeeds,
    decides: ({ text, at, word, known, joined, limit }) =>
      known?.syllables === 1 &&
      !joined &&
      (text.startsWith(' không ', known.end) || opensDeed(text, known.end + 1, limit) || isVerbAt(text, known.end + 1))
        ? { ends: at, stop: word }
        : undefined,
    examples: [
      { text: 'Trạm Y tế xã chỉ cấp thuốc sau khi khám', name: 'Trạm Y tế xã' },
      { text: 'Trạm Y tế xã tạm gác các cuộc họp', name: 'Trạm Y tế xã' },
    ],
    counterExamples: [{ text: 'Ban Chỉ huy rà soát tủ thuốc', name: 'Ban Chỉ huy' }],
  },
  {
    id: 'actor-has-charge',
    says: '"phụ trách" with how far: "Trưởng phòng phụ trách chung", not what tells one of several apart',
    at: ['phụ'],
    decides: ({ text, at, end }) =>
      text.startsWith('phụ trách ', at) && isDoneSo(text, at + 'phụ trách'.length, end)
        ? { ends: at, stop: 'phụ trách' }
        : undefined,
    examples: [{ text: 'Phó Trưởng ban phụ trách toàn diện việc rà soát', name: 'Phó Trưởng ban' }],
    counterExamples: [{ text: 'Phó Trưởng ban phụ trách văn hóa rà soát', name: 'Phó Trưởng ban phụ trách văn hóa' }],
  },
  {
    id: 'actor-turns-into',
    says: 'a word with "hóa" behind it is a verb, whatever the word: "Đảng ủy xã thể chế hóa các nghị quyết"',
    at: 'a word',
    decides: (name) => {
      if (name.known?.syllables !== 2) return undefined
      becomes.lastIndex = name.known.end
      return becomes.test(name.text) && name.isFree && isNamed(name) ? before(name, name.known) : undefined
    },
    examples: [
      { text: 'Đảng ủy xã thể chế hóa các nghị quyết', name: 'Đảng ủy xã' },
      { text: 'Ban Chấp hành cá thể hóa trách nhiệm từng người', name: 'Ban Chấp hành' },
    ],
    counterExamples: [{ text: 'Trạm Y tế xã văn hóa rà soát tủ thuốc', name: 'Trạm Y tế xã văn hóa' }],
  },
  {
    id: 'actor-plain-verb',
    says: 'behind a whole name a verb of the dictionary with its object: "Trường Tiểu học Nà Ớt gõ kẻng"',
    at: 'a verb',
    decides: (name) => (name.deed !== undefined && isNamed(name) ? before(name, name.deed) : undefined),
    examples: [{ text: 'Trường Tiểu học Nà Ớt gõ kẻng báo động', name: 'Trường Tiểu học Nà Ớt' }],
    counterExamples: [{ text: 'Trường Tiểu học Nà Ớt kiểm tra kẻng', name: 'Trường Tiểu học Nà Ớt' }],
  },
  {
    id: 'actor-counted-things',
    says: 'a word of two syllables with so many of a thing behind it is what is done, though it may be a noun: "Phòng Hậu cần hợp đồng 45 xe"',
    at: 'a word',
    decides: (name) =>
      name.known?.syllables === 2 &&
      isDoneToMany(name.text, name.known.end, name.end) &&
      // "Ban Quản lý dự án 85": which of several.
      `${name.beforeLast} ${name.before}` !== 'quản lý' &&
      !/^(?:tối|ít)$/u.test(name.word) &&
      !isLevelWord(name.words) &&
      !numbered.test(name.words) &&
      name.isFree
        ? before(name, name.known)
        : undefined,
    examples: [
      { text: 'Ban Tài chính hợp đồng 45 xe ô tô đưa đón đại biểu', name: 'Ban Tài chính' },
      { text: 'Trạm Y tế xã dự trữ đủ 500 liều huyết thanh', name: 'Trạm Y tế xã' },
    ],
    counterExamples: [{ text: 'Công an khu vực 3 xã rà soát biển số', name: 'Công an khu vực 3 xã' }],
  },
  {
    id: 'actor-verb-of-class',
    says: 'any verb that tells no class apart, behind a common name: "Các đơn vị bình xét …"',
    at: 'a verb',
    decides: (name) =>
      !name.heading &&
      name.known !== undefined &&
      isCommonName(name.text, name.start, name.at) &&
      name.isFree &&
      (!name.open || (isDoneTo(name.text, name.known.end) && isOnlyVerb(name, name.known))) &&
      endsCommonName(name.text, name.start, name.known, name.end)
        ? before(name, name.known)
        : undefined,
    examples: [
      { text: 'Các đơn vị bình xét công khai, báo cáo kết quả', name: 'Các đơn vị' },
      { text: 'nhân viên y tế ứng đủ kinh phí', name: 'nhân viên y tế', open: true },
    ],
    counterExamples: [{ text: 'Các đơn vị báo cáo kết quả bình xét', name: 'Các đơn vị' }],
  },
  {
    id: 'actor-capital-verb',
    says: 'a verb in capitals behind a whole name, with what it acts on and no other verb: "Trưởng các thôn Thông báo kế hoạch"',
    at: 'a verb',
    decides: ({ text, at, word, known, before, limit, nameStart }) =>
      known?.verb !== undefined &&
      known.syllables > 1 &&
      /^\p{Lu}\p{Ll}*$/u.test(word) &&
      /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(text.slice(at, known.end)) &&
      at > nameStart + 1 &&
      !/^(?:và|,|-|các|của|thuộc)$/u.test(before) &&
      isWholeBefore(text, at) &&
      /^ [“"\p{Ll}\d]/u.test(text.slice(known.end, known.end + 2)) &&
      isDoneTo(text, known.end) &&
      !dutyFollows(text, known.end, limit)
        ? { ends: at, stop: text.slice(at, known.end) }
        : undefined,
    examples: [{ text: 'Phòng Văn hóa - Xã hội Xây dựng chuyên mục', name: 'Phòng Văn hóa - Xã hội' }],
    counterExamples: [{ text: 'Hội Bảo vệ người tiêu dùng rà soát tin bài', name: 'Hội Bảo vệ người tiêu dùng' }],
  },
]
