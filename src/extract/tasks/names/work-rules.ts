import { boardsOfWork, companyHeads, dutiesOfBoards, livelihoods } from '../../../lexicon/actor-words.ts'
import { wordAt } from '../../../lexicon/words/words.ts'
import { thingsOfBuilding, workOfBodies } from '../../../lexicon/work-of-bodies.ts'
import { isSmall, latin, latinPattern } from '../../../text/letters.ts'
import { beginsClass, buildsPaper, isCommonName } from '../name-ends.ts'
import { isDoneAgain, isPlainVerb, isVerbBehindName, verbAt } from '../verbs.ts'
import { dutyFollows, opensDeed } from '../verbs-of-names.ts'
import { beginsActor, headAt } from './heads.ts'
import { type NameRule, onePerson } from './reading.ts'
import { isDoneToNothing } from './without-object.ts'

const lives = new Set(livelihoods)
const works = new Set(workOfBodies)
/** What "xây dựng" tells apart in names: "Vật liệu xây dựng". */
const tellsThings = new Set(thingsOfBuilding)
/** The last word in capitals before "và", with what it acts on in small letters. */
const capitalWork = latin(/\p{Lu}\p{Ll}* \p{Ll}+(?: \p{Ll}+){0,4} và $/u)
/** What a post or a task is called by, with the word that says that somebody has it. */
const posts = latin(
  /^(?:giữ (?:chức vụ|chức danh|chức|cương vị|vị trí)|làm (?:công tác|nhiệm vụ)|đảm nhiệm (?:chức vụ|chức danh|vị trí|công tác)) \p{Ll}+(?: \p{Ll}+)?(?= )/u,
)
/** Never the work that names a body. */
const reports = /^(?:báo cáo|gửi|trình|tham mưu|đề xuất|trực tiếp|thường xuyên)/u
const smallTeam = '[Hh]ội đồng|[Tt]ổ|[Đđ]ội|[Nn]hóm|[Bb]ộ phận|[Kk]íp'
/** The first word of a team or a board, at the end of what was read. */
const teams = latinPattern(`^(?:[Cc]ác )?(?:${smallTeam}|(?:[Tt]rưởng )?[Bb]an|[Đđ]ội xung kích) $`)
/** Of those the ones that are hardly called by that word alone. */
const smallTeams = latinPattern(`^(?:[Cc]ác )?(?:${smallTeam}) $`)
/** A team and its first short work: "Hội đồng chấm | thi". */
const teamAtWork = latinPattern(`^(?:[Cc]ác )?(?:${smallTeam}|[Bb]an) \\p{Ll}+ $`)
/** Words without a mark to the end or to a bracket. */
const toBracket = latin(/^[\p{L}\d /-]{3,70}?(?=$| \()/u)
/** What is said of a team there, and no part of its name. */
const said = / (?:có|phải|cần|chịu|được|thực hiện|gồm|là) /u
/** The work in capitals that names a body, before a comma. */
const workBeforeComma = latin(/\p{Lu}\p{Ll}*(?: \p{Ll}+){0,2}, $/u)
const given = / được (?:giao|phân công|mời|chọn|cấp phép|ủy quyền|trưng tập|huy động) (?:nhiệm vụ |trực tiếp )?$/u
const must = /^(?:có |chịu |phải |cần )/u
/** What is set up for one work, at the beginning of a name. */
const board = latinPattern(`(?:${boardsOfWork.join('|')}) $`, 'i')
/** Words without a mark up to a kind of place. */
const toPlace = latin(/^[\p{L}\d ]{4,70}? (?:quốc gia|tỉnh|thành phố|huyện|xã|phường|đặc khu|cấp \p{Ll}+)(?= )/u)
/** How a duty begins, and no work that a board is named by. */
const opensClause = latinPattern(`^(?:${dutiesOfBoards.join('|')})(?!\\p{L})`)
const company = latinPattern(`^(?:${companyHeads.join('|')}) `)
/** A name of its own in capitals, behind a line of business. */
const ownName = latin(
  /^ (?:(?!(?:trước|với|cho|theo|về|của|các|từ|tại|để|đến|và|cùng) )\p{Ll}+ ){0,4}\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ ){0,4}(?=\p{Ll})/u,
)

const nameBeforeOffice = latin(/^(?:\p{Lu}[\p{L}’']* ){1,5}\p{Lu}[\p{L}’']*(?:,| -| \()/u)

/** "Đồng chí Lò Thị Mai, Trưởng phòng": a person by name, before the office. */
function beginsWithPerson(text: string, start: number): boolean {
  const title = onePerson.exec(text.slice(start, start + 9))?.[0]
  return title !== undefined && nameBeforeOffice.test(text.slice(start + title.length, start + 60))
}

/** A second capital, and at most one syllable behind it. */
const lastCapital = latin(/ \p{Lu}\p{Ll}+ (?:\p{Ll}+ )?$/u)
/** So few words of a heading may go on a name. */
const fewWords = latin(/^\p{Ll}+(?: \p{Ll}+){1,4}[:.]?$/u)
/** What opens a duty and no field of work. */
const leadsOthers =
  /^(?:về|cấp|các|là) |(?:^| )(?:chủ trì|phối hợp|thực hiện|tổ chức|triển khai|tham mưu|chỉ đạo|lãnh đạo|tăng cường|tiếp tục|có|chịu|phải|được|rà soát|báo cáo|hướng dẫn|đôn đốc|xây dựng|ban hành|kiểm tra|đề xuất|trực tiếp|thuộc|trực thuộc)(?!\p{L})/u

const leads =
  /^ (?:chủ trì|phối hợp|tham mưu|hướng dẫn|nghiên cứu|rà soát|làm đầu mối|có trách nhiệm|chịu trách nhiệm|tổng hợp)(?!\p{L})/u

/** Nothing but what leads a duty stands right behind a word: it is no duty itself. */
const leadsBehind = (text: string, at: number, end: number): boolean =>
  leads.test(text.slice(at, Math.min(end, at + 20)))

/** Work that stands inside a name: that of the body itself, of a board, a company, a class or a team. */
export const workRules: readonly NameRule[] = [
  {
    id: 'actor-joined-work',
    says: 'behind "và" a verb is joined to the one in capitals that names the body: "Quỹ Bảo vệ và phát triển rừng"',
    behind: ['và'],
    decides: ({ text, at, end, before, nameStart, verbLength }) => {
      const here = wordAt(text, at)
      const length = verbLength || (here?.end ?? at) - at
      if (before !== 'và' || here?.verb === undefined || at + length >= end) return undefined
      const from = Math.max(nameStart, at - 60)
      const work = capitalWork.exec(text.slice(from, at))
      return work && wordAt(text, from + work.index)?.verb !== undefined ? { passes: length, verb: true } : undefined
    },
    examples: [
      { text: 'Quỹ Bảo vệ và phát triển rừng tỉnh rà soát nguồn chi', name: 'Quỹ Bảo vệ và phát triển rừng tỉnh' },
    ],
    counterExamples: [{ text: 'Quỹ Bảo vệ rừng tỉnh phát triển nguồn chi', name: 'Quỹ Bảo vệ rừng tỉnh' }],
  },
  {
    id: 'actor-person-does',
    says: 'behind the office of one person and a comma a verb is the duty: "đồng chí A, Trưởng phòng Tài vụ, rà lại công nợ"',
    at: 'a verb',
    behind: [','],
    decides: ({ text, start, at, end, before, known, word }) =>
      before === ',' &&
      known?.verb !== undefined &&
      ((known.mainly === 'verb' && !known.noun) || isVerbBehindName(text, known, end)) &&
      !known.grammar &&
      !/^(?:phụ|cho|nói)$/u.test(word) &&
      isSmall(word.charCodeAt(0)) &&
      beginsWithPerson(text, start) &&
      headAt(text, at) === undefined
        ? { ends: at, stop: text.slice(at, known.end) }
        : undefined,
    examples: [
      { text: 'Đồng chí Lò Thị Mai, Trưởng phòng Tài vụ, rà lại', name: 'Đồng chí Lò Thị Mai, Trưởng phòng Tài vụ' },
      { text: 'Ông Lò Văn Ón, Trưởng thôn Bái, phát giấy mời', name: 'Ông Lò Văn Ón, Trưởng thôn Bái' },
    ],
    counterExamples: [{ text: 'Đồng chí Lò Thị Mai, trưởng bản', name: 'Đồng chí Lò Thị Mai, trưởng bản', open: true }],
  },
  {
    id: 'actor-field-before-verb',
    says: 'a field of work right before a verb of leading goes on the name, "xây dựng" before any verb or another name: "Vụ Vật liệu xây dựng phối hợp với …"',
    at: 'a listed verb',
    decides: ({ text, at, beforeLast, before, verb, isObject, end }) =>
      verb !== undefined &&
      before !== ',' &&
      before !== 'được' &&
      !isObject &&
      (((works.has(verb) || verb === 'xây dựng') && leadsBehind(text, at + verb.length, end)) ||
        (verb === 'xây dựng' &&
          tellsThings.has(`${beforeLast} ${before}`) &&
          (isDoneToNothing(text, at + verb.length, end, true) || opensDeed(text, at + verb.length + 1, end))))
        ? { passes: verb.length, verb: true }
        : undefined,
    examples: [
      { text: 'Vụ Vật liệu xây dựng phối hợp với Sở Y tế', name: 'Vụ Vật liệu xây dựng' },
      {
        text: 'Viện Chiến lược và bồi dưỡng cán bộ xây dựng chủ trì',
        name: 'Viện Chiến lược và bồi dưỡng cán bộ xây dựng',
      },
      { text: 'Vụ Vật liệu xây dựng, Viện Kỹ thuật rà soát hồ sơ', name: 'Vụ Vật liệu xây dựng, Viện Kỹ thuật' },
      { text: 'Vụ Vật liệu xây dựng thành lập đoàn kiểm tra', name: 'Vụ Vật liệu xây dựng' },
    ],
    counterExamples: [{ text: 'Vụ Vật liệu xây dựng đề án phối hợp', name: 'Vụ Vật liệu' }],
  },
  {
    id: 'actor-own-work',
    says: 'behind "Tự" in a capital stands what a board does to its own house: "Hội đồng Tự đánh giá"',
    behind: ['tự'],
    decides: ({ verbLength, text, at }) => {
      const length = verbLength || (wordAt(text, at)?.end ?? at) - at
      return text.startsWith('Tự ', at - 3) && length > 0 ? { passes: length, verb: true } : undefined
    },
    examples: [{ text: 'Hội đồng Tự đánh giá thông qua báo cáo', name: 'Hội đồng Tự đánh giá' }],
    counterExamples: [{ text: 'Sở Y tế đánh giá báo cáo', name: 'Sở Y tế' }],
  },
  {
    id: 'actor-listed-work',
    says: 'behind a comma a verb goes on the work in capitals that names the body, before another verb: "Phòng Thanh tra, giải quyết khiếu nại"',
    at: 'a verb',
    behind: [','],
    decides: ({ text, at, known, before, nameStart, verbEnd, verbLength, limit }) => {
      const length = verbLength || (known?.verb === undefined ? 0 : known.end - at)
      if (before !== ',' || length === 0 || reports.test(text.slice(at, at + 12))) return undefined
      const from = Math.max(nameStart, at - 40)
      const work = workBeforeComma.exec(text.slice(from, at))
      const isWork = work && wordAt(text, from + work.index)?.verb !== undefined
      return (isWork || verbEnd === at - 2) && dutyFollows(text, at + length, limit)
        ? { passes: length, verb: true }
        : undefined
    },
    examples: [{ text: 'Tổ Kiểm tra, giám sát bến đò rà soát tiến độ', name: 'Tổ Kiểm tra, giám sát bến đò' }],
    counterExamples: [{ text: 'Tổ Kiểm tra rà soát, giám sát các bến đò', name: 'Tổ Kiểm tra' }],
  },
  {
    id: 'actor-board-of-work',
    says: 'a board is named by the work it is set up for, before its duty: "Ban chỉ đạo phòng thủ dân sự quốc gia"',
    at: 'a verb',
    decides: (name) => {
      const { text, at, known, verb, limit } = name
      const length = verb?.length ?? (known?.verb === undefined ? 0 : known.end - at)
      if (length === 0 || !board.test(name.read) || opensClause.test(text.slice(at, at + 24))) return undefined
      if (buildsPaper.test(text.slice(at, at + 24)) || !text.slice(at, at + length).includes(' ')) return undefined
      const isNamed =
        dutyFollows(text, at + length, limit) || toPlace.test(text.slice(at, Math.min(limit, at + 90))) || name.open
      return isNamed ? { passes: length, verb: true } : undefined
    },
    examples: [{ text: 'Ban Chỉ đạo xây dựng bến đò tỉnh kiểm tra tiến độ', name: 'Ban Chỉ đạo xây dựng bến đò tỉnh' }],
    counterExamples: [{ text: 'Ban Chỉ đạo kiểm tra các bến đò tỉnh giao', name: 'Ban Chỉ đạo' }],
  },
  {
    id: 'actor-company-name',
    says: 'a company goes on with its line of business and a name in capitals, before another verb: "Công ty Thiết bị đo đếm Hải Vân thay …"',
    at: 'a verb',
    decides: (name) => {
      const { text, at, end } = name
      const length = company.test(name.read) ? name.verbLength : 0
      if (length === 0 || beginsActor(text, at + length + 1)) return undefined
      const own = ownName.exec(text.slice(at + length, Math.min(end, at + length + 60)))?.[0]
      const next = own === undefined ? undefined : wordAt(text, at + length + own.length)
      return next !== undefined && (verbAt(text, next.start, end) !== undefined || isPlainVerb(text, next, end))
        ? { passes: length, verb: true }
        : undefined
    },
    examples: [{ text: 'Công ty Thiết bị xử lý Bắc Hà bàn giao đồng hồ', name: 'Công ty Thiết bị xử lý Bắc Hà' }],
    counterExamples: [
      { text: 'Công ty Thiết bị bàn giao Bắc Hà đồng hồ', name: 'Công ty Thiết bị' },
      { text: 'Công ty Bắc Hà chịu trách nhiệm trước Chủ tịch Hòa Mục và', name: 'Công ty Bắc Hà' },
    ],
  },
  {
    id: 'actor-class-at-work',
    says: 'what a class of people or bodies lives by, before its duty: "Các hộ nuôi cá tháo nước", "Đơn vị thi công đường dọn vật liệu"',
    at: 'a word',
    decides: ({ text, start, at, words, verb, limit, heading, follows }) => {
      const deed = verb === undefined ? words : text.slice(at, at + verb.length)
      if (!lives.has(deed)) return undefined
      const end = at + deed.length
      // "3. Chủ sở hữu, đơn vị quản lý vận hành nhà ở": a heading is a name to its end.
      if (heading) return follows ? { passes: deed.length, verb: true } : undefined
      // "Các tổ trồng 200 cây xanh": of counted things something is done.
      return !/^ \d/u.test(text.slice(end, end + 2)) &&
        beginsClass(text.slice(start, at)) &&
        isCommonName(text, start, at) &&
        dutyFollows(text, end, limit)
        ? { passes: deed.length, verb: true }
        : undefined
    },
    examples: [{ text: 'Các đơn vị thi công đường thu dọn vật liệu', name: 'Các đơn vị thi công đường' }],
    counterExamples: [{ text: 'Các đơn vị thu dọn vật liệu thi công', name: 'Các đơn vị' }],
  },
  {
    id: 'actor-in-post',
    says: 'people are told apart by the post they hold or the work they are given, before their duty: "Cán bộ làm công tác tiếp dân lập báo cáo"',
    at: ['giữ', 'làm', 'đảm'],
    decides: ({ text, start, at, limit }) => {
      const post = posts.exec(text.slice(at, Math.min(limit, at + 60)))?.[0]
      return post !== undefined && isCommonName(text, start, at) && dutyFollows(text, at + post.length, limit)
        ? { passes: post.length, verb: true }
        : undefined
    },
    examples: [
      { text: 'Mỗi đảng viên giữ chức vụ quản lý rà soát việc nhận', name: 'Mỗi đảng viên giữ chức vụ quản lý' },
      { text: 'Cán bộ làm công tác tiếp dân rà soát đơn', name: 'Cán bộ làm công tác tiếp dân' },
    ],
    counterExamples: [{ text: 'Cán bộ rà soát công tác tiếp dân', name: 'Cán bộ' }],
  },
  {
    id: 'actor-class-of-two-works',
    says: 'a class is told apart by two works joined by "và", before its duty: "các tổ chức nghiên cứu và phát triển triển khai …"',
    at: 'a verb',
    decides: ({ text, start, at, known, limit }) => {
      if (known?.verb === undefined || !text.startsWith(' và ', known.end)) return undefined
      const first = text.slice(at, known.end)
      const second = wordAt(text, known.end + ' và '.length)
      return second?.verb !== undefined &&
        (lives.has(first) || works.has(first)) &&
        (beginsClass(text.slice(start, at)) || teams.test(text.slice(start, at))) &&
        isCommonName(text, start, at) &&
        dutyFollows(text, second.end, limit)
        ? { passes: second.end - at, verb: true }
        : undefined
    },
    examples: [
      {
        text: 'Các tổ chức nghiên cứu và phát triển rà soát đề tài',
        name: 'Các tổ chức nghiên cứu và phát triển',
      },
      {
        text: 'Các nhóm chuyên gia đánh giá và phản biện rà soát đề án',
        name: 'Các nhóm chuyên gia đánh giá và phản biện',
      },
    ],
    counterExamples: [{ text: 'Các đơn vị rà soát và lập danh sách gửi về xã', name: 'Các đơn vị' }],
  },
  {
    id: 'actor-given-work',
    says: 'a class is told apart by what it was given to do, before its duty: "Các phòng được giao chủ trì dự án lập dự toán"',
    at: 'a verb',
    decides: (name) => {
      const { text, at, known, verb, limit } = name
      const length = verb?.length ?? (known?.verb === undefined ? 0 : known.end - at)
      return length > 0 &&
        given.test(name.read) &&
        !must.test(text.slice(at, at + 5)) &&
        dutyFollows(text, at + length, limit)
        ? { passes: length, verb: true }
        : undefined
    },
    examples: [
      { text: 'Các trạm được phân công phụ trách bản rà soát phao', name: 'Các trạm được phân công phụ trách bản' },
      { text: 'Các đơn vị được phân công trực ghi sổ giao ca', name: 'Các đơn vị được phân công trực' },
    ],
    counterExamples: [
      { text: 'Các trạm được giao vốn rà soát phao', name: 'Các trạm được giao vốn' },
      { text: 'Các đơn vị được phân công có trách nhiệm rà soát', name: 'Các đơn vị được phân công' },
    ],
  },
  {
    id: 'actor-object-of-work',
    says: 'right behind work in the name stands what it is done to, behind "dịch vụ" what is offered, before the duty: "Bộ phận quản trị mạng đăng tin"',
    at: 'a verb',
    decides: ({ text, at, known, verb, follows, limit, heading, beforeLast, before }) =>
      !heading &&
      known !== undefined &&
      ((follows && verb === undefined && known.mainly === 'noun' && known.verb !== undefined) ||
        (before === 'vụ' && beforeLast === 'dịch' && known.verb !== undefined && known.syllables > 1)) &&
      !isDoneAgain(text, known.end) &&
      dutyFollows(text, known.end, limit)
        ? { passes: known.end - at, verb: true }
        : undefined,
    examples: [
      { text: 'Bộ phận quản trị mạng rà soát tin bài', name: 'Bộ phận quản trị mạng' },
      { text: 'Các cơ sở dịch vụ ăn uống niêm yết giá', name: 'Các cơ sở dịch vụ ăn uống' },
    ],
    counterExamples: [
      { text: 'Đội Văn nghệ xung kích tập lại tiết mục múa sạp', name: 'Đội Văn nghệ xung kích' },
      { text: 'Các cơ sở dịch vụ niêm yết giá', name: 'Các cơ sở dịch vụ' },
    ],
  },
  {
    id: 'actor-team-in-heading',
    says: 'in a heading a team or a board is named by its work to the end: "3. Ban quản trị chung cư Rice City"',
    at: 'a verb',
    decides: (name) => {
      const { text, at, end, known, heading } = name
      if (!heading || known?.verb === undefined || !teams.test(name.read) || opensClause.test(text.slice(at, at + 24)))
        return undefined
      const whole = toBracket.exec(text.slice(at, Math.min(end, at + 90)))?.[0]
      return whole === undefined || said.test(whole) ? undefined : { ends: at + whole.length, stop: '' }
    },
    examples: [
      { text: 'Ban quản trị chung cư Suối Mơ', name: 'Ban quản trị chung cư Suối Mơ', open: true, heading: true },
    ],
    counterExamples: [
      { text: 'Ban quản trị rà soát biên chế, báo cáo', name: 'Ban quản trị', open: true, heading: true },
    ],
  },
  {
    id: 'actor-work-to-heading-end',
    says: 'in a heading a few words behind a capital, without a verb of leading: the name to its end: "3. Tổ Cảnh sát quản lý hành chính"',
    at: 'a verb',
    decides: (name) => {
      const { text, at, end, known, heading, word } = name
      if (!heading || known?.verb === undefined || !isSmall(word.charCodeAt(0)) || !lastCapital.test(name.read))
        return undefined
      const rest = text.slice(at, Math.min(end, at + 40))
      return at + rest.length >= end && fewWords.test(rest) && !leadsOthers.test(rest)
        ? { ends: end, stop: '' }
        : undefined
    },
    examples: [
      { text: 'Tổ Cảnh sát quản lý hành chính', name: 'Tổ Cảnh sát quản lý hành chính', open: true, heading: true },
      {
        text: 'Phòng Quản lý nợ và Cưỡng chế nợ thuế',
        name: 'Phòng Quản lý nợ và Cưỡng chế nợ thuế',
        open: true,
        heading: true,
      },
    ],
    counterExamples: [{ text: 'Tổ Cảnh sát chủ trì rà soát', name: 'Tổ Cảnh sát', open: true, heading: true }],
  },
  {
    id: 'actor-team-at-work',
    says: 'the work of a team or a board right behind its first word, before its duty: "Hội đồng coi thi xây dựng …"',
    at: 'a word',
    decides: (name) => {
      const { text, at, word, known, verb, limit, heading, follows } = name
      // "Hội đồng tự đánh giá", "Tổ tự quản": what it does itself.
      const deed = word === 'tự' && known?.syllables === 1 ? wordAt(text, known.end + 1) : known
      if (heading || deed?.verb === undefined) return undefined
      const { read } = name
      const isListed = verb !== undefined && deed === known
      const isWork = isListed
        ? smallTeams.test(read) && deed.syllables > 1 && !opensClause.test(text.slice(at, at + 24))
        : teams.test(read) || (follows && deed.syllables === 1 && teamAtWork.test(read))
      return isWork && dutyFollows(text, deed.end, limit) ? { passes: deed.end - at, verb: true } : undefined
    },
    examples: [
      { text: 'Tổ thu gom rác rà soát tuyến đường', name: 'Tổ thu gom rác' },
      { text: 'Hội đồng chấm thi rà soát bài làm', name: 'Hội đồng chấm thi' },
      { text: 'Đội xung kích vớt bèo rà soát phao lưới', name: 'Đội xung kích vớt bèo' },
      { text: 'Hội đồng tự đánh giá rà soát minh chứng', name: 'Hội đồng tự đánh giá' },
    ],
    counterExamples: [
      { text: 'Đội xung kích vớt bèo trên kênh', name: 'Đội xung kích' },
      { text: 'Đội thu gom rác trên kênh', name: 'Đội' },
    ],
  },
  {
    id: 'actor-mission',
    says: '"công tác" is what a team is called by behind its first word: "Thường trực Tổ công tác", "Trưởng Đoàn công tác"',
    at: ['công'],
    behind: ['tổ', 'đoàn', 'đội'],
    decides: ({ text, at, before }) =>
      text.startsWith('công tác', at) && /^(?:tổ|đoàn|đội)$/u.test(before) ? { passes: 'công tác'.length } : undefined,
    examples: [
      { text: 'Thường trực Tổ công tác liên ngành rà soát bến đò', name: 'Thường trực Tổ công tác liên ngành' },
      { text: 'Trưởng Đoàn công tác rà soát bến đò', name: 'Trưởng Đoàn công tác' },
    ],
    counterExamples: [{ text: 'Đoàn Thanh niên rà soát công tác bến đò', name: 'Đoàn Thanh niên' }],
  },
]
