import { dutiesOfBoards, hasField, tellingWords, toldByHaving } from '../../../lexicon/actor-words.ts'
import { kindsOfBodies, partsOfBodies } from '../../../lexicon/actors.ts'
import { wordAt } from '../../../lexicon/words/words.ts'
import { latin, latinPattern } from '../../../text/letters.ts'
import { isCondition } from '../name-ends.ts'
import { mustLater, namesToTheEnd, pastOf, toldByWhatTheyHave } from '../told-apart.ts'
import { dutyFollows, endsInCapital, isDoneTo, isLevelWord, opensDeed } from '../verbs-of-names.ts'
import { before, isNamed } from './end-rules.ts'
import { beginsActor } from './heads.ts'
import type { NameReading, NameRule } from './reading.ts'

/** "có liên quan": what tells a body apart. */
const own = latinPattern(`^có (?:${toldByHaving.join('|')})`)
/** "Tiểu ban Biên soạn có các nhiệm vụ sau": what it has is said of it. */
const hasDuties = /^có (?:các |những )?(?:nhiệm vụ|trách nhiệm|quyền|nghĩa vụ)(?!\p{L})/u
const several = /(?:[Cc]ác|[Nn]hững|[Cc]ơ quan|[Đđ]ơn vị|[Cc]hủ|[Nn]gười) /u
/** "Các hộ | có lợn ốm | phải báo ngay …", "các doanh nghiệp | có từ 100 lao động trở lên | thương lượng …". */
const hasAndMust = latin(
  /^có (?:(?:\p{Ll}+ ){1,8}(?=phải |có trách nhiệm |cần )|(?:từ |trên |dưới )?\d[\d.]* (?:\p{Ll}+ ){1,4}trở (?:lên|xuống)(?= ))/u,
)
const isTelling = ({ text, start, at, word, known, wordEnd, limit }: NameReading): boolean =>
  !text.startsWith('còn lại', at) &&
  // "Thiết bị": the syllable ends a longer word.
  (known !== undefined || at >= wordEnd) &&
  !(pastOf.test(word) && mustLater(text, start, at, limit))

const office = /^(?:hiệu trưởng|giám đốc|chủ tịch|bí thư)$/u
const kindsBehind = latinPattern(`^các (?:${kindsOfBodies.join('|')}|${partsOfBodies.join('|')})(?!\\p{L})`)

const ofField = new Set(hasField)
const ofTime = /^ (?:năm|tháng|ngày|quý|tuần|kỳ|đợt)(?= |$)/u
/** "do Sở Y tế", "do tỉnh": before a name, or a level of the State. */
const byOthers = /^do (?:\p{Lu}|(?:tỉnh|huyện|xã|phường|thành phố|nhà nước|trung ương|địa phương)(?!\p{L}))/u
/** Boards that are called by their field behind "về". */
const boardByName = latin(
  /^(?:(?:[Tt]hường trực|[Vv]ăn phòng|[Tt]rưởng|[Cc]hủ tịch|[Tt]hành viên|[Cc]ơ quan thường trực) )?(?:Ban (?:[Cc]hỉ đạo|[Cc]hỉ huy|[Đđ]iều (?:phối|hành))|[UỦ][ỷy] ban(?! [Nn]hân dân)|Hội đồng(?! [Nn]hân dân)|Tổ [Cc]ông tác|Tiểu ban)(?!\p{L})/u,
)
/** What something is told or asked about, and no field of work. */
const topics =
  '(?:việc|kết quả|tình hình|tiến độ|nội dung|những|các|một số|công tác|chủ trương|phương án|kế hoạch|đề nghị)'
const topic = latinPattern(`^về ${topics}(?!\\p{L})`)
/** The field up to the duty of a board: "về phòng, chống thiên tai | chủ trì …". */
const fieldOfBoard = latinPattern(
  `^về (?!${topics}(?!\\p{L}))[^.;:]{3,130}?(?<!,) (?=(?:${dutiesOfBoards.join('|')})(?!\\p{L}))`,
)
/** What is done to a body so that it acts, and how: "được giao trực tiếp", "được mời". */
const toldTo = /^được (?:giao|yêu cầu|đề nghị|mời|chỉ đạo) (?:trực tiếp |tiếp tục )?/u
/** Such a name tells the class apart by what it was given. */
const classOfBodies = /^(?:các|những|mọi|mỗi|từng|một số|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|người|cán bộ) /iu

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

/** "cho xe dừng …", "cho học sinh nghỉ": somebody or something is let do what stands behind it. */
function letsDo(text: string, at: number): boolean {
  const whom = wordAt(text, at + 'cho '.length)
  return whom?.noun === true && !whom.grammar && opensDeed(text, whom.end + 1, text.length)
}

/** What is said of a body behind its name: what it is told to, is given, has or is. */
export const saidRules: readonly NameRule[] = [
  {
    id: 'actor-told-to',
    says: '"được giao", "được mời" behind the name of one body, and what it is to do: "Công an tỉnh được giao trực tiếp chỉ đạo …"',
    at: ['được'],
    decides: ({ text, at, read, isLevel, limit }) => {
      const told = toldTo.exec(text.slice(at, at + 24))?.[0]
      if (told === undefined) return undefined
      // Nobody is told apart by being asked to come.
      const isOne = told.startsWith('được mời') || (!classOfBodies.test(read) && (isLevel || endsInCapital(text, at)))
      if (!isOne) return undefined
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
      word === 'được' || byOthers.test(text.slice(at, at + 16)) ? { passes: word.length, passive: true } : undefined,
    examples: [{ text: 'Các trường do Sở Y tế quản lý rà soát tiến độ', name: 'Các trường do Sở Y tế quản lý' }],
    counterExamples: [{ text: 'Các trường thuộc Sở Y tế rà soát tiến độ', name: 'Các trường thuộc Sở Y tế' }],
  },
  {
    id: 'actor-lets',
    says: '"cho" behind a name: letting others do something is done as well',
    at: ['cho'],
    decides: ({ text, at, isLevel, open, heading, follows, known }) =>
      endsInCapital(text, at) || isLevel || (!open && !heading && !follows && known !== undefined && letsDo(text, at))
        ? { ends: at, stop: 'cho' }
        : undefined,
    examples: [
      { text: 'Các đơn vị vận tải cho xe dừng đúng bến', name: 'Các đơn vị vận tải' },
      { text: 'Ủy ban nhân dân các xã cho học sinh nghỉ học', name: 'Ủy ban nhân dân các xã' },
    ],
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
    decides: (name) => {
      const obliged = several.test(name.read) ? hasAndMust.exec(name.text.slice(name.at, name.at + 70))?.[0] : undefined
      if (obliged !== undefined) return { passes: obliged.trimEnd().length }
      return isToldByWhatItHas(name) ? { passes: 2 } : undefined
    },
    examples: [
      { text: 'Các đơn vị có liên quan rà soát bến đò', name: 'Các đơn vị có liên quan' },
      { text: 'Các hộ dân có lợn ốm phải rà soát chuồng', name: 'Các hộ dân có lợn ốm' },
      { text: 'Các công ty có từ 100 lao động trở lên bàn lại bữa ca', name: 'Các công ty có từ 100 lao động trở lên' },
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
    id: 'actor-board-of-field',
    says: 'behind the name of a board "về" tells its field, before its duty or to the end of its heading: "Ủy ban Quốc gia về chuyển đổi số rà soát …"',
    at: ['về'],
    decides: ({ text, at, read, end, limit, heading }) => {
      if (!boardByName.test(read)) return undefined
      const field = fieldOfBoard.exec(text.slice(at, Math.min(limit, at + 160)))?.[0].trimEnd().length
      if (field !== undefined) return { passes: field }
      return heading && end - at <= 60 && !topic.test(text.slice(at, end)) ? { passes: 'về'.length } : undefined
    },
    examples: [
      { text: 'Ủy ban Quốc gia về chuyển đổi số rà soát hồ sơ', name: 'Ủy ban Quốc gia về chuyển đổi số' },
      {
        text: 'Ban Chỉ đạo tỉnh về phòng, chống thiên tai và tìm kiếm cứu nạn kiểm tra các xã',
        name: 'Ban Chỉ đạo tỉnh về phòng, chống thiên tai và tìm kiếm cứu nạn',
      },
      {
        text: 'Thường trực Ban Chỉ đạo tỉnh về giảm nghèo kiểm tra các xã',
        name: 'Thường trực Ban Chỉ đạo tỉnh về giảm nghèo',
      },
    ],
    counterExamples: [
      { text: 'Ủy ban nhân dân xã về đích nông thôn mới', name: 'Ủy ban nhân dân xã' },
      { text: 'Ban Chỉ đạo tỉnh về kết quả rà soát hồ sơ', name: 'Ban Chỉ đạo tỉnh' },
    ],
  },
  {
    id: 'actor-only-verb',
    says: 'a verb with its object behind words that may be a whole name, where no other verb follows in the clause: it must be the duty',
    at: 'a verb',
    decides: (name) => {
      const { text, known, heading, limit } = name
      if (heading || known?.verb !== 'transitive' || known.syllables > 1 || known.grammar || name.open) return undefined
      if (!name.isFree || !isNamed(name) || isLevelWord(name.word)) return undefined
      // "(Sở Y tế cấp năm trước)": when, not what.
      // "Phó Chánh án, chủ trì …": a comma parts an office from its duty.
      return text.charCodeAt(known.end) === 32 &&
        isDoneTo(text, known.end) &&
        !ofTime.test(text.slice(known.end, known.end + 8)) &&
        !beginsActor(text, known.end + 1) &&
        !dutyFollows(text, known.end, limit, true)
        ? before(name, known)
        : undefined
    },
    examples: [{ text: 'Trung tâm Lưu trữ lịch sử đào hầm mới', name: 'Trung tâm Lưu trữ lịch sử' }],
    counterExamples: [
      {
        text: 'Trung tâm Lưu trữ lịch sử đào hầm',
        name: 'Trung tâm Lưu trữ lịch sử đào hầm',
        open: true,
        heading: true,
      },
    ],
  },
  {
    id: 'actor-and-so-long',
    says: 'how long, behind "và": what was read is whom terms are for, and nobody: "… đối với trường trung cấp, trường cao đẳng và 24 tháng đối với …"',
    at: ['giờ', 'ngày', 'tuần', 'tháng', 'năm'],
    decides: ({ before, beforeLast }) => (beforeLast === 'và' && /^\d+$/u.test(before) ? 'nobody' : undefined),
    examples: [{ text: 'Trường cao đẳng và 24 tháng đối với trường nghề phải đăng ký', name: '' }],
    counterExamples: [{ text: 'Trường cao đẳng và trường nghề phải đăng ký', name: 'Trường cao đẳng và trường nghề' }],
  },
  {
    id: 'actor-is',
    says: '"là" and "về" end a name, and so does "Là" that began the line below it',
    at: ['là', 'về', 'Là'],
    decides: ({ text, at, word }) =>
      word !== 'Là' || /^ \p{Ll}/u.test(text.slice(at + 2, at + 4))
        ? { ends: at, stop: word.toLowerCase() }
        : undefined,
    examples: [
      { text: 'Sở Y tế là nơi nhận hồ sơ', name: 'Sở Y tế' },
      { text: 'Sở Y tế về tiêm chủng', name: 'Sở Y tế' },
    ],
    counterExamples: [
      { text: 'Các chủ hồ là doanh nghiệp', name: 'Các chủ hồ là doanh nghiệp', open: true, heading: true },
    ],
  },
]
