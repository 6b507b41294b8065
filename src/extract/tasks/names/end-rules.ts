import { beforeDeeds, beginsTime, hasField, tellingWords, toldByHaving } from '../../../lexicon/actor-words.ts'
import { kindsOfBodies } from '../../../lexicon/actors.ts'
import type { Word } from '../../../lexicon/words/words.ts'
import { latin, latinPattern } from '../../../text/letters.ts'
import { endsCommonName, isCondition } from '../name-ends.ts'
import { mustLater, namesToTheEnd, pastOf, toldByWhatTheyHave } from '../told-apart.ts'
import { dutyFollows, endsInCapital, isDoneSo, isDoneTo, isLevelWord, opensDeed } from '../verbs-of-names.ts'
import { beginsActor, headAt } from './heads.ts'
import { joins, type NameReading, type NameRule, type NameStep, onePerson } from './reading.ts'

/** "có liên quan": what tells a body apart. */
const own = latinPattern(`^có (?:${toldByHaving.join('|')})`)
/** "Tiểu ban Biên soạn có các nhiệm vụ sau": what it has is said of it. */
const hasDuties = /^có (?:các |những )?(?:nhiệm vụ|trách nhiệm|quyền|nghĩa vụ)(?!\p{L})/u
const several = /(?:[Cc]ác|[Nn]hững|[Cc]ơ quan|[Đđ]ơn vị) /u

/** What was read so far can be a whole name: it holds a capital or a figure, or ends in a kind of body. */
const isNamed = ({ text, nameStart, at, isLevel }: NameReading): boolean =>
  isLevel || /[\p{Lu}\d]/u.test(text.slice(nameStart, at))

/** The name ends before what the body does. */
const before = ({ text, at }: NameReading, deed: Word): NameStep => ({ ends: at, stop: text.slice(at, deed.end) })

const isTelling = ({ text, start, at, word, known, wordEnd, limit }: NameReading): boolean =>
  !text.startsWith('còn lại', at) &&
  // "Thiết bị": the syllable ends a longer word.
  (known !== undefined || at >= wordEnd) &&
  !(pastOf.test(word) && mustLater(text, start, at, limit))

const inCharge = /^(?:phụ trách|trực tiếp|thường xuyên)(?= )/u
const office = /^(?:hiệu trưởng|giám đốc|chủ tịch|bí thư)$/u
const kindsBehind = latinPattern(
  `^các (?:${kindsOfBodies.join('|')}|cấp|khu|cụm|khối|ngành|sở|bộ|lớp|tổ|vụ|cục)(?!\\p{L})`,
)
const ofField = new Set(hasField)
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

/** "trong tháng 9", "ngay trong quý II", "chậm nhất ngày 5/6", "vào thứ Sáu hằng tuần". */
const time =
  /^(?:ngay )?(?:trong|trước|sau|từ|đến|vào|chậm nhất(?: là)?|xong trước)(?: (?:hết|đầu|cuối|giữa|ngay))? (?:ngày|tháng|quý|năm|tuần|thứ|chiều|sáng|mùa|kỳ|đợt|\d{1,2}(?:[/h:]| giờ))/u

const ofTime = /^ (?:năm|tháng|ngày|quý|tuần|kỳ|đợt)(?= |$)/u

/** What is to be done on an occasion. */
const occasion = /^khi [^.;:]{3,120}?(?<!\p{L})(?:phải|cần|có trách nhiệm|thì|không được)(?!\p{L})/u

/** What is done to a body so that it acts, and how: "được giao trực tiếp", "được mời". */
const toldTo = /^được (?:giao|yêu cầu|đề nghị|mời|chỉ đạo) (?:trực tiếp |tiếp tục )?/u
/** Such a name tells the class apart by what it was given. */
const classOfBodies = /^(?:các|những|mọi|mỗi|từng|một số|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|người|cán bộ) /iu

/** Verbs that no list names, and words that end a name or tell that it is none. */
export const endRules: readonly NameRule[] = [
  {
    id: 'actor-concerned',
    says: 'a class told apart by "(có) liên quan" ends there: a verb behind it is the duty',
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
    says: '"mỗi", "cứ", "bằng" behind a name say how often, how much or by what means: "Phòng Y tế mỗi tuần phun khử khuẩn"',
    at: ['mỗi', 'Mỗi', 'MỖI', 'cứ', 'Cứ', 'CỨ', 'bằng'],
    decides: ({ at, word, before, wordEnd, known }) =>
      (word !== 'bằng' || known !== undefined || at >= wordEnd) && !/^(?:,|và|của|cho)$/u.test(before)
        ? { ends: at, stop: word }
        : undefined,
    examples: [{ text: 'Sở Y tế mỗi tuần rà soát tủ thuốc', name: 'Sở Y tế' }],
    counterExamples: [{ text: 'Sở Y tế và mỗi trạm rà soát tủ thuốc', name: 'Sở Y tế và mỗi trạm' }],
  },
  {
    id: 'actor-in-charge',
    says: 'behind the office of one person and a comma stands what that person is in charge of: "Đồng chí A, Phó Chủ tịch, phụ trách chung"',
    at: ['phụ', 'trực', 'thường'],
    decides: ({ text, start, at, before }) => {
      const own = before === ',' ? inCharge.exec(text.slice(at, at + 14))?.[0] : undefined
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
    says: 'behind "khi" stands the occasion on which the body must act: "Phòng Y tế khi cấp thuốc phải ghi sổ"',
    at: ['khi'],
    decides: ({ text, at, end }) =>
      occasion.test(text.slice(at, Math.min(end, at + 160))) ? { ends: at, stop: 'khi' } : undefined,
    examples: [{ text: 'Phòng Y tế khi cấp thuốc phải ghi sổ', name: 'Phòng Y tế' }],
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
    examples: [{ text: 'Trạm Y tế xã trong tháng 9 kiểm kê tủ thuốc', name: 'Trạm Y tế xã' }],
    counterExamples: [{ text: 'Trạm Y tế trong xã kiểm kê tủ thuốc', name: 'Trạm Y tế trong xã' }],
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
    decides: ({ text, at, word, known, before, limit }) =>
      known?.syllables === 1 &&
      !joins.test(before) &&
      (text.startsWith(' không ', known.end) || opensDeed(text, known.end + 1, limit))
        ? { ends: at, stop: word }
        : undefined,
    examples: [{ text: 'Trạm Y tế xã chỉ cấp thuốc sau khi khám', name: 'Trạm Y tế xã' }],
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
    id: 'actor-plain-verb',
    says: 'behind a whole name a verb of the dictionary with its object: "Trường Tiểu học Nà Ớt gõ kẻng"',
    decides: (name) => (name.deed !== undefined && isNamed(name) ? before(name, name.deed) : undefined),
    examples: [{ text: 'Trường Tiểu học Nà Ớt gõ kẻng báo động', name: 'Trường Tiểu học Nà Ớt' }],
    counterExamples: [{ text: 'Trường Tiểu học Nà Ớt kiểm tra kẻng', name: 'Trường Tiểu học Nà Ớt' }],
  },
  {
    id: 'actor-verb-of-class',
    says: 'any verb that tells no class apart, behind a common name: "Các đơn vị bình xét …"',
    decides: (name) =>
      name.isFree &&
      !name.heading &&
      name.known !== undefined &&
      (!name.open || (name.known.syllables > 1 && isDoneTo(name.text, name.known.end))) &&
      endsCommonName(name.text, name.start, name.known, name.end)
        ? before(name, name.known)
        : undefined,
    examples: [{ text: 'Các đơn vị bình xét công khai, báo cáo kết quả', name: 'Các đơn vị' }],
    counterExamples: [{ text: 'Các đơn vị báo cáo kết quả bình xét', name: 'Các đơn vị' }],
  },
  {
    id: 'actor-capital-verb',
    says: 'a verb in capitals behind a whole name, with what it acts on and no other verb: "Trưởng các thôn Thông báo kế hoạch"',
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
  {
    id: 'actor-told-to',
    says: '"được giao", "được mời" behind the name of one body, and what it is to do: "Công an tỉnh được giao trực tiếp chỉ đạo …"',
    at: ['được'],
    decides: ({ text, at, read, isLevel, limit }) => {
      const told = toldTo.exec(text.slice(at, at + 24))?.[0]
      if (told === undefined || classOfBodies.test(read) || !(isLevel || endsInCapital(text, at))) return undefined
      return opensDeed(text, at + told.length, limit) ? { ends: at, stop: told.trimEnd() } : undefined
    },
    examples: [{ text: 'Trạm Y tế xã được giao rà soát tủ thuốc', name: 'Trạm Y tế xã' }],
    counterExamples: [{ text: 'Các trạm được giao vốn rà soát tủ thuốc', name: 'Các trạm được giao vốn' }],
  },
  {
    id: 'actor-passive',
    says: '"được", or "do" before a name: what stands behind it is done to the body',
    at: ['được', 'do'],
    decides: ({ text, at, word }) =>
      word === 'được' || /^do \p{Lu}/u.test(text.slice(at, at + 4))
        ? { passes: word.length, passive: true }
        : undefined,
    examples: [{ text: 'Các trường do Sở Y tế quản lý rà soát tiến độ', name: 'Các trường do Sở Y tế quản lý' }],
    counterExamples: [{ text: 'Các trường thuộc Sở Y tế rà soát tiến độ', name: 'Các trường thuộc Sở Y tế' }],
  },
  {
    id: 'actor-lets',
    says: '"cho" behind a name: letting others do something is done as well',
    at: ['cho'],
    decides: ({ text, at, isLevel }) => (endsInCapital(text, at) || isLevel ? { ends: at, stop: 'cho' } : undefined),
    examples: [{ text: 'Ủy ban nhân dân các xã cho học sinh nghỉ học', name: 'Ủy ban nhân dân các xã' }],
    counterExamples: [{ text: 'Ủy ban nhân dân các xã thông báo cho học sinh', name: 'Ủy ban nhân dân các xã' }],
  },
  {
    id: 'actor-above-all',
    says: '"nhất là" tells some of the bodies apart: the name goes on',
    at: ['nhất'],
    decides: ({ text, at }) => (text.startsWith(' là', at + 4) ? { passes: 'nhất là'.length } : undefined),
    examples: [
      {
        text: 'Chủ tịch các xã, nhất là các xã biên giới rà soát bến đò',
        name: 'Chủ tịch các xã, nhất là các xã biên giới',
      },
    ],
    counterExamples: [{ text: 'Chủ tịch các xã, các phường rà soát bến đò', name: 'Chủ tịch các xã, các phường' }],
  },
  {
    id: 'actor-on-condition',
    says: 'what holds of the body is the condition of its duty: "… chưa đủ điều kiện … thì phối hợp"',
    at: tellingWords,
    decides: (name) =>
      isTelling(name) && isCondition(name.text, name.at, name.end) ? { ends: name.at, stop: 'thì' } : undefined,
    examples: [
      { text: 'Công đoàn các xã chưa đủ điều kiện tổ chức riêng thì phối hợp với xã bạn', name: 'Công đoàn các xã' },
    ],
    counterExamples: [{ text: 'Công đoàn các xã chưa đủ điều kiện tổ chức riêng', name: '' }],
  },
  {
    id: 'actor-told-of',
    says: 'a word of telling ("đã", "còn", "khi", "nếu"): a clause about a body, and nobody who is told to act',
    at: tellingWords,
    decides: (name) => (isTelling(name) ? 'nobody' : undefined),
    examples: [
      { text: 'Sở Y tế đã rà soát tủ thuốc', name: '' },
      { text: 'Ban bầu cử hết nhiệm vụ sau khi công bố kết quả', name: '' },
    ],
    counterExamples: [
      { text: 'Các hộ dân đã đổ đất phải tự thu dọn', name: 'Các hộ dân đã đổ đất' },
      { text: 'Sở Thiết bị rà soát', name: 'Sở Thiết bị' },
    ],
  },
  {
    id: 'actor-with',
    says: '"có" and what tells the body apart: "các đơn vị có liên quan", "các xã có rừng"',
    at: ['có'],
    decides: (name) => (isToldByWhatItHas(name) ? { passes: 2 } : undefined),
    examples: [
      { text: 'Các đơn vị có liên quan rà soát bến đò', name: 'Các đơn vị có liên quan' },
      {
        text: 'Các địa phương có nông sản xuất khẩu thường xuyên cập nhật',
        name: 'Các địa phương có nông sản xuất khẩu',
      },
    ],
    counterExamples: [{ text: 'Sở Y tế có ba tủ thuốc', name: 'Sở Y tế' }],
  },
  {
    id: 'actor-has',
    says: 'any other "có" is said of the body: "Sở Y tế có ba tủ thuốc"',
    at: ['có'],
    decides: ({ at }) => ({ ends: at, stop: 'có' }),
    examples: [{ text: 'Sở Y tế có ba tủ thuốc', name: 'Sở Y tế' }],
    counterExamples: [{ text: 'Các đơn vị có liên quan rà soát bến đò', name: 'Các đơn vị có liên quan' }],
  },
  {
    id: 'actor-heading-with-is',
    says: 'in a heading "là" goes on the name when no verb follows to its end: "1. Các chủ hồ là doanh nghiệp"',
    at: ['là'],
    decides: ({ text, at, heading, end }) => (heading && namesToTheEnd(text, at + 3, end) ? { passes: 2 } : undefined),
    examples: [{ text: 'Các chủ hồ là doanh nghiệp', name: 'Các chủ hồ là doanh nghiệp', open: true, heading: true }],
    counterExamples: [{ text: 'Các chủ hồ là doanh nghiệp rà soát', name: 'Các chủ hồ' }],
  },
  {
    id: 'actor-then-things',
    says: 'behind a person in office "các" begins what is told: "đề xuất với Hiệu trưởng các biện pháp …"',
    at: ['các'],
    decides: ({ text, at, word, beforeLast, before }) =>
      office.test(`${beforeLast} ${before}`) && !beginsActor(text, at) && !kindsBehind.test(text.slice(at, at + 24))
        ? { ends: at, stop: word }
        : undefined,
    examples: [{ text: 'Hiệu trưởng các biện pháp rà soát', name: 'Hiệu trưởng' }],
    counterExamples: [{ text: 'Hiệu trưởng các trường rà soát', name: 'Hiệu trưởng các trường' }],
  },
  {
    id: 'actor-of-field',
    says: 'behind "nhà nước" or "tội phạm" "về" tells the field of a body, before its duty: "Cơ quan quản lý nhà nước về đất đai"',
    at: ['về'],
    decides: ({ text, at, beforeLast, before }) =>
      ofField.has(`${beforeLast} ${before}`) && !text.startsWith('về việc', at) ? { passes: 2 } : undefined,
    examples: [
      { text: 'Cơ quan quản lý nhà nước về đất đai rà soát hồ sơ', name: 'Cơ quan quản lý nhà nước về đất đai' },
    ],
    counterExamples: [{ text: 'Sở Y tế về tiêm chủng', name: 'Sở Y tế' }],
  },
  {
    id: 'actor-only-verb',
    says: 'a verb with its object behind words that may be a whole name, where no other verb follows in the clause: it must be the duty',
    decides: (name) => {
      const { text, known, open, heading, limit } = name
      if (open || heading || known?.verb !== 'transitive' || known.syllables > 1 || known.grammar) return undefined
      if (!name.isFree || !isNamed(name) || isLevelWord(name.word)) return undefined
      // "(Sở Y tế cấp năm trước)": when, not what.
      return isDoneTo(text, known.end) &&
        !ofTime.test(text.slice(known.end, known.end + 8)) &&
        !beginsActor(text, known.end + 1) &&
        !dutyFollows(text, known.end, limit, true)
        ? before(name, known)
        : undefined
    },
    examples: [{ text: 'Trung tâm Lưu trữ lịch sử đào hầm mới', name: 'Trung tâm Lưu trữ lịch sử' }],
    counterExamples: [
      { text: 'Trung tâm Lưu trữ lịch sử đào hầm rà soát hồ sơ', name: 'Trung tâm Lưu trữ lịch sử đào hầm' },
    ],
  },
  {
    id: 'actor-is',
    says: '"là" and "về" end a name',
    at: ['là', 'về'],
    decides: ({ at, word }) => ({ ends: at, stop: word }),
    examples: [
      { text: 'Sở Y tế là nơi nhận hồ sơ', name: 'Sở Y tế' },
      { text: 'Sở Y tế về tiêm chủng', name: 'Sở Y tế' },
    ],
    counterExamples: [
      { text: 'Các chủ hồ là doanh nghiệp', name: 'Các chủ hồ là doanh nghiệp', open: true, heading: true },
    ],
  },
]

function isToldByWhatItHas({ text, start, at, before, read, heading, end, limit }: NameReading): boolean {
  const rest = text.slice(at, at + 24)
  if (hasDuties.test(rest)) return false
  return (
    before === 'nơi' ||
    own.test(rest) ||
    (rest.startsWith('có chức năng') && several.test(read)) ||
    (heading && namesToTheEnd(text, at + 3, end)) ||
    toldByWhatTheyHave(text, start, at, limit)
  )
}
