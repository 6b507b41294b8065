import { bodiesOfTwoSyllables } from '../../../lexicon/actor-words.ts'
import { namedByVerb, verbsInNames } from '../../../lexicon/actors.ts'
import { managedWork, serialVerbs, workOfBodies } from '../../../lexicon/work-of-bodies.ts'
import { buildsPaper, goesOnWithFields } from '../name-ends.ts'
import { answersFor, hasLaterVerb, movesPeople, mustLater, pastOf } from '../told-apart.ts'
import { isRedone, verbAt } from '../verbs.ts'
import { dutyFollows, endsInCapital, endsInLowestLevel, isDoneSo, opensDeed } from '../verbs-of-names.ts'
import type { GoesOn, NameReading, NameRule } from './reading.ts'
import { gathersNothing, isDoneToNothing } from './without-object.ts'

const inNames = new Set(verbsInNames)
const named = new Set(namedByVerb)
/** Not those that a duty begins with as well, before its own verb: "nghiên cứu đề xuất". */
const naming = new Set(workOfBodies.filter((work) => !serialVerbs.includes(work)))
const managed = new Set(managedWork)
const wholeSyllables = new Set(bodiesOfTwoSyllables)
/** "Các đơn vị tổ chức trực ban": all of them are told to, none is told apart by what it organises. */
const allUnits = /^Các (?:đơn vị|cơ quan|địa phương) $/u
/** "Các cơ quan, đơn vị đề xuất …": so are classes that are named one behind the other. */
const severalClasses =
  /(?:^|các )(?:[Cc]ác )?(?:cơ quan|đơn vị|sở|ban|phòng|ngành|tổ chức|địa phương)(?:, | và )(?:các )?(?:cơ quan|đơn vị|ban|ngành|địa phương|tổ chức)(?:, ngành)? $/u
const withoutObject = /^(?:[.;)]|$| (?:trong|trước|vào|chậm|sau|theo) )/u
const partners = /^ (?:với|cùng|chặt)/u
/** No class of bodies is told apart by what it must do, or does not. */
const obliges = /^(?:không|tự|phải|cần|.* trách nhiệm)$/u

/** What may be told of a place behind "nơi". */
const happens: ReadonlySet<string> = new Set([
  'làm việc',
  'sinh sống',
  'cư trú',
  'công tác',
  'học tập',
  'sản xuất',
  'xảy ra',
  'đóng',
  'làm',
])
/** Work that names of bodies tell, in small letters as well. */
const fields: ReadonlySet<string> = new Set([
  'phát triển',
  'quản trị',
  'hỗ trợ',
  'chăm sóc',
  'bảo vệ',
  'phục vụ',
  'đào tạo',
  'xúc tiến',
  'ứng dụng',
  'bồi dưỡng',
])
const leadsBehind =
  /^(?: (?!chủ|phối|tham|có|chịu|và|các|việc)\p{Ll}+){0,4} (?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u

const listed = 'a listed verb'

/** The listed verb at hand belongs to the name. */
function within(name: NameReading, holds: (verb: string, name: NameReading) => boolean): GoesOn | undefined {
  const { verb } = name
  return verb !== undefined && holds(verb, name) ? { passes: verb.length, verb: true } : undefined
}

/** Whether a verb that can be the real one follows the one at hand. */
const later = ({ text, at, limit, before }: NameReading, verb: string, noun = before, headingEnd = -1): boolean =>
  hasLaterVerb(text, at + verb.length, limit, noun, headingEnd)

const pair = ({ beforeLast, before }: NameReading): string => `${beforeLast} ${before}`

const leaders = /^(?:lãnh đạo|chỉ huy)(?= |,)/u

/** Listed verbs behind words that may be a name: those that stand inside it and order nothing, then that of the duty. */
export const innerVerbRules: readonly NameRule[] = [
  {
    id: 'actor-cooperates',
    says: '"phối hợp với" never stands inside a name',
    at: listed,
    decides: ({ text, at, verb }) =>
      verb === 'phối hợp' && partners.test(text.slice(at + verb.length, at + verb.length + 6))
        ? { ends: at, stop: verb }
        : undefined,
    examples: [{ text: 'Đoàn thanh niên phối hợp với Sở Y tế', name: 'Đoàn thanh niên' }],
    counterExamples: [{ text: 'Tổ giám sát khẩn trương phối hợp với các thôn', name: 'Tổ giám sát' }],
  },
  {
    id: 'actor-object-in-name',
    says: 'a verb in capitals took its object, a field of work, into the name: "Trung tâm Xúc tiến đầu tư mời …"',
    at: listed,
    decides: (name) =>
      within(
        name,
        (verb, { isObject, text, at, end, limit }) =>
          isObject &&
          (goesOnWithFields(text, at, end) || (managed.has(verb) && dutyFollows(text, at + verb.length, limit))),
      ),
    examples: [
      { text: 'Trung tâm Xúc tiến xây dựng mời doanh nghiệp', name: 'Trung tâm Xúc tiến xây dựng' },
      { text: 'Đội Quản lý vận hành bến đò rà soát phao', name: 'Đội Quản lý vận hành bến đò' },
    ],
    counterExamples: [{ text: 'Trung tâm Xúc tiến xây dựng kế hoạch', name: 'Trung tâm Xúc tiến' }],
  },
  {
    id: 'actor-work-before-duty',
    says: 'work that names a body, with the duty right behind it: "Hội Cựu thanh niên xung phong vận động …"',
    at: 'a word',
    decides: ({ text, at, known, before, words, limit }) =>
      known !== undefined &&
      before !== ',' &&
      text.charCodeAt(known.end) === 32 &&
      naming.has(words) &&
      !isDoneSo(text, known.end, limit) &&
      !isRedone(text, known.end) &&
      opensDeed(text, known.end + 1, limit)
        ? { passes: known.end - at, verb: true }
        : undefined,
    examples: [{ text: 'Hội Phụ nữ khởi nghiệp rà soát nguồn vốn', name: 'Hội Phụ nữ khởi nghiệp' }],
    counterExamples: [
      { text: 'Hội Phụ nữ tư vấn cho 3 hộ nghèo', name: 'Hội Phụ nữ' },
      { text: 'Phòng Kỹ thuật kiểm định lại toàn bộ van', name: 'Phòng Kỹ thuật' },
    ],
  },
  {
    id: 'actor-told-by-task',
    says: 'behind "được" stands the task that tells the body apart: "các đơn vị được giao …"',
    at: listed,
    decides: (name) => within(name, (verb, { passive }) => passive && inNames.has(verb)),
    examples: [{ text: 'Các đơn vị được giao vốn rà soát tiến độ', name: 'Các đơn vị được giao vốn' }],
    counterExamples: [{ text: 'Các đơn vị rà soát tiến độ', name: 'Các đơn vị' }],
  },
  {
    id: 'actor-verb-before-verb',
    says: 'a verb of names behind another one, or behind "phụ trách", right before the verb: "chuyên viên phụ trách tổng hợp tham mưu"',
    at: listed,
    decides: (name) =>
      within(
        name,
        (verb, { text, at, end, follows }) =>
          inNames.has(verb) &&
          verb !== 'chủ trì' &&
          verb !== 'tổ chức' &&
          !isDoneSo(text, at + verb.length, end) &&
          (name.passive || !buildsPaper.test(text.slice(at, at + 24))) &&
          (follows || pair(name) === 'phụ trách') &&
          verbAt(text, at + verb.length + 1, end) !== undefined,
      ),
    examples: [{ text: 'Chuyên viên phụ trách tổng hợp tham mưu kế hoạch', name: 'Chuyên viên phụ trách tổng hợp' }],
    counterExamples: [{ text: 'Chuyên viên tổng hợp số liệu các xã', name: 'Chuyên viên' }],
  },
  {
    id: 'actor-charge-of',
    says: 'behind "phụ trách" stands what somebody is in charge of, before the duty: "Phó Trưởng phòng phụ trách giảm nghèo chủ trì"',
    at: 'a verb',
    behind: ['trách'],
    decides: (name) => {
      const { text, known, before, limit, verbLength, at } = name
      const length = verbLength || (known?.verb === undefined ? 0 : known.end - at)
      return length > 0 && before !== ',' && pair(name) === 'phụ trách' && dutyFollows(text, at + length, limit)
        ? { passes: length, verb: true }
        : undefined
    },
    examples: [
      { text: 'Phó Trưởng phòng phụ trách giảm nghèo rà soát hộ nghèo', name: 'Phó Trưởng phòng phụ trách giảm nghèo' },
    ],
    counterExamples: [{ text: 'Phó Trưởng phòng phụ trách rà soát hộ nghèo', name: 'Phó Trưởng phòng phụ trách' }],
  },
  {
    id: 'actor-leaders',
    says: 'right behind "đồng chí" those who lead or command are meant: "các đồng chí lãnh đạo Sở rà soát …"',
    at: ['lãnh', 'chỉ'],
    behind: ['chí'],
    decides: ({ text, at, before }) => {
      if (before !== 'chí') return undefined
      const who = leaders.exec(text.slice(at, at + 10))?.[0]
      return who === undefined ? undefined : { passes: who.length }
    },
    examples: [{ text: 'Các đồng chí lãnh đạo Sở rà soát biên chế', name: 'Các đồng chí lãnh đạo Sở' }],
    counterExamples: [{ text: 'Đồng chí Lò Văn Pún lãnh đạo chi bộ', name: 'Đồng chí Lò Văn Pún' }],
  },
  {
    id: 'actor-task-of-task',
    says: 'a verb of names right behind "được giao", when another verb follows: "được giao thực hiện các nhiệm vụ lập dự toán"',
    at: listed,
    decides: (name) =>
      within(
        name,
        (verb, { follows }) => follows && pair(name) === 'được giao' && inNames.has(verb) && later(name, verb),
      ),
    examples: [
      {
        text: 'Các đơn vị được giao thực hiện kế hoạch rà soát tiến độ',
        name: 'Các đơn vị được giao thực hiện kế hoạch',
      },
    ],
    counterExamples: [{ text: 'Các đơn vị được giao vốn rà soát tiến độ', name: 'Các đơn vị được giao vốn' }],
  },
  {
    id: 'actor-gathers-nothing',
    says: '"tổng hợp" with nothing to be gathered ends the name of an office: "gửi về Phòng Kế hoạch tổng hợp trước ngày …"',
    at: listed,
    decides: (name) =>
      within(
        name,
        (verb, { text, at, end }) =>
          verb === 'tổng hợp' &&
          withoutObject.test(text.slice(at + verb.length, Math.min(end, at + verb.length + 9))) &&
          name.open,
      ),
    examples: [{ text: 'Phòng Kế hoạch tổng hợp trước ngày 5/9', name: 'Phòng Kế hoạch tổng hợp', open: true }],
    counterExamples: [{ text: 'Phòng Kế hoạch tổng hợp số liệu', name: 'Phòng Kế hoạch', open: true }],
  },
  {
    id: 'actor-work-of-body',
    says: 'work that names bodies, with nothing that it is done to: "Trung tâm Điều hành thông tin, Sở Y tế"',
    at: listed,
    decides: (name) =>
      within(
        name,
        (verb, { text, at, end }) => naming.has(verb) && isDoneToNothing(text, at + verb.length, end, name.open),
      ),
    examples: [
      {
        text: 'Viện Chiến lược phát triển và Sở Y tế rà soát biên chế',
        name: 'Viện Chiến lược phát triển và Sở Y tế',
      },
    ],
    counterExamples: [{ text: 'Viện Chiến lược phát triển 5 phần mềm', name: 'Viện Chiến lược' }],
  },
  {
    id: 'actor-general-office',
    says: '"tổng hợp" behind a name and before another verb or a kind of place: "Phòng Kế hoạch tổng hợp chấm điểm"',
    at: listed,
    decides: (name) =>
      within(
        name,
        (verb, { text, at, end, follows, heading }) =>
          verb === 'tổng hợp' &&
          (follows || endsInCapital(text, at)) &&
          // "1. Phòng Kế hoạch tổng hợp" above items.
          ((heading && at + verb.length >= end) || gathersNothing(text, at + verb.length + 1, end)),
      ),
    examples: [
      { text: 'Phòng Kế hoạch tổng hợp chấm điểm thi đua', name: 'Phòng Kế hoạch tổng hợp' },
      { text: 'Phòng Kế hoạch tổng hợp Là đầu mối', name: 'Phòng Kế hoạch tổng hợp' },
    ],
    counterExamples: [
      { text: 'Phòng Kế hoạch tổng hợp số liệu', name: 'Phòng Kế hoạch' },
      { text: 'Phòng Kế hoạch tổng hợp chung số liệu', name: 'Phòng Kế hoạch' },
      { text: 'Phòng Kế hoạch tổng hợp đầy đủ số liệu', name: 'Phòng Kế hoạch' },
    ],
  },
  {
    id: 'actor-where',
    says: 'behind "nơi" stands what happens there, before another verb: "… nơi có đông đảng viên làm việc cung cấp danh sách"',
    at: listed,
    decides: (name) =>
      within(name, (verb, { read }) => happens.has(verb) && / nơi [^,;]*$/u.test(read) && later(name, verb)),
    examples: [{ text: 'Các xã nơi lao động làm việc rà soát danh sách', name: 'Các xã nơi lao động làm việc' }],
    counterExamples: [{ text: 'Các xã làm việc cả ngày thứ Bảy', name: 'Các xã' }],
  },
  {
    id: 'actor-field-before-duty',
    says: 'a field of work in small letters, with its object, right before the verb of leading, or behind another field before a duty: "Ban Hỗ trợ phụ nữ phát triển kinh tế chủ trì"',
    at: listed,
    decides: (name) =>
      within(
        name,
        (verb, { text, at, end, limit }) =>
          fields.has(verb) &&
          (leadsBehind.test(text.slice(at + verb.length, Math.min(end, at + 60))) ||
            (fields.has(pair(name)) && dutyFollows(text, at + verb.length, limit))),
      ),
    examples: [
      { text: 'Ban Hỗ trợ phụ nữ phát triển kinh tế chủ trì thẩm định', name: 'Ban Hỗ trợ phụ nữ phát triển kinh tế' },
      { text: 'Quỹ Hỗ trợ phát triển hợp tác xã rà soát hồ sơ', name: 'Quỹ Hỗ trợ phát triển hợp tác xã' },
    ],
    counterExamples: [{ text: 'Ban Hỗ trợ phụ nữ phát triển 5 tổ hợp tác', name: 'Ban Hỗ trợ phụ nữ' }],
  },
  {
    id: 'actor-answers-for',
    says: 'a class is told apart by what it does, and its duty follows: "Các tổ chức thực hiện nhiệm vụ bầu cử có trách nhiệm …"',
    at: listed,
    decides: (name) =>
      within(name, (verb, { text, start, at, limit }) => !obliges.test(verb) && answersFor(text, start, at, limit)),
    examples: [
      { text: 'Các tổ chức, cá nhân khai thác cát có trách nhiệm kê khai', name: 'Các tổ chức, cá nhân khai thác cát' },
    ],
    counterExamples: [{ text: 'Các tổ chức, cá nhân khai thác cát', name: 'Các tổ chức, cá nhân' }],
  },
  {
    id: 'actor-told-by-past',
    says: 'a class of persons is told apart by what they do or did, before "phải": "Cán bộ đang giữ hồ sơ phải …"',
    at: listed,
    decides: (name) =>
      within(
        name,
        (_, { text, start, at, before, limit }) =>
          pastOf.test(before) && mustLater(text, start, at - before.length - 1, limit),
      ),
    examples: [{ text: 'Cán bộ đang giữ hồ sơ phải rà soát biên chế', name: 'Cán bộ đang giữ hồ sơ' }],
    counterExamples: [{ text: 'Cán bộ giữ hồ sơ', name: 'Cán bộ' }],
  },
]

/** Behind all of them: the work of a noun that is named by it, and any other listed verb. */
export const dutyRules: readonly NameRule[] = [
  {
    id: 'actor-who-does',
    says: '"nhà" and a verb are one who does it: "các nhà đầu tư cam kết", "nhà cung cấp giao hàng"',
    at: listed,
    decides: ({ before, verb }) =>
      before === 'nhà' && verb !== undefined ? { passes: verb.length, verb: true } : undefined,
    examples: [{ text: 'nhà cung cấp phần mềm', name: 'nhà cung cấp phần mềm', open: true }],
    counterExamples: [{ text: 'Các nhà trường rà soát tiến độ', name: 'Các nhà trường' }],
  },
  {
    id: 'actor-named-by-verb',
    says: 'a noun that its work names, and another verb behind it: "Đoàn kiểm tra lập biên bản"',
    at: listed,
    decides: (name) =>
      within(name, (verb) => isNamedByVerb(name, verb) && later(name, verb, name.before, name.headingEnd)),
    examples: [
      { text: 'Đoàn kiểm tra lập biên bản', name: 'Đoàn kiểm tra' },
      { text: 'Các khoa được đánh giá rà soát minh chứng', name: 'Các khoa được đánh giá' },
    ],
    counterExamples: [{ text: 'Các tổ chức thành viên vận động bà con trồng rừng', name: 'Các tổ chức thành viên' }],
  },
  {
    id: 'actor-duty-verb',
    says: 'any other listed verb is the duty: the name ends before it',
    at: listed,
    decides: ({ at, verb }) => (verb === undefined ? undefined : { ends: at, stop: verb }),
    examples: [{ text: 'Trạm Y tế xã kiểm tra các thôn', name: 'Trạm Y tế xã' }],
    counterExamples: [{ text: 'Các trạm y tế: tủ thuốc', name: 'Các trạm y tế' }],
  },
]

/** "… các tỉnh tại khu vực dự báo có mưa": where a class is, told apart by what happens there. */
const placeTold = /(?<!\p{L})(?:tại|ở|trong|các|thuộc) khu vực $/u

/** Behind a kind of place "tổ chức" is the duty: "Trung tâm Dịch vụ khu vực tổ chức tập huấn". */
const atPlace = /(?:khu vực|tỉnh|huyện|xã|phường|thành phố|thôn|bản) ?$/u

/** What is told of a body behind them: "thuộc diện lập báo cáo". */
const told = /^(?:diện|được|vi)$/u

/** "Các phòng chức năng tổ chức triển khai …": two verbs of the duty, none of the name. */
const carriesOut = /^tổ chức (?:triển khai|thực hiện)(?!\p{L})/u

/** "thực hiện nghiêm quy định": rules are kept, which names nobody, though a verb may seem to follow. */
const keeps = /^(?:thực hiện|chấp hành) (?:nghiêm|tốt|đúng|đầy đủ)(?!\p{L})/u

/** "Phòng Tổ chức cán bộ chủ trì": the people that the office is for do not lead. */
const peopleOfOffice = /[Tt]ổ chức(?: -| và)? cán bộ $/u

const several = /(?:^| )(?:các|những|mọi|mỗi|từng) /iu

/** "Trưởng các khoa được đánh giá | rà soát": several are told apart by what is done to them, right before the duty or the heading's end. */
function isDoneToClass({ before, read, text, at, limit, headingEnd }: NameReading, verb: string): boolean {
  if (before !== 'được' || !several.test(read)) return false
  const to = at + verb.length
  return to === headingEnd || (!text.startsWith(' theo ', to) && opensDeed(text, to + 1, limit))
}

function isNamedByVerb(name: NameReading, verb: string): boolean {
  const { before, read, text, at } = name
  return (
    (inNames.has(verb) || isDoneToClass(name, verb)) &&
    !peopleOfOffice.test(read) &&
    // "Các đơn vị thực hiện nghiêm túc chế độ báo cáo": how it is done tells of the duty.
    !isDoneSo(text, at + verb.length, name.limit) &&
    !keeps.test(text.slice(at, at + 20)) &&
    !movesPeople(text, at, verb, before) &&
    (before === 'và' || named.has(before) || named.has(pair(name))) &&
    !endsInLowestLevel(text, at) &&
    // "Chi cục Thuế khu vực hướng dẫn thủ tục gia hạn": behind a region only work with nothing that it is done to.
    !(
      pair(name) === 'khu vực' &&
      !placeTold.test(name.read) &&
      verbAt(text, at + verb.length + 1, name.limit) === undefined
    ) &&
    !wholeSyllables.has(pair(name)) &&
    !(severalClasses.test(read) && !mustLater(text, name.start, at, name.limit)) &&
    (told.test(before) || !buildsPaper.test(text.slice(at, at + 24))) &&
    !(verb === 'tổ chức' && (allUnits.test(read) || atPlace.test(read) || carriesOut.test(text.slice(at, at + 20))))
  )
}
