import { kindsOfBodies, kindsOfPeople, partsOfBodies } from '../../lexicon/actors.ts'
import { fieldWords } from '../../lexicon/citation-issuers.ts'
import { anyTypeName } from '../../lexicon/document-types.ts'
import { handedIn, severalOfName } from '../../lexicon/order-cues.ts'
import { wordAt } from '../../lexicon/words/words.ts'
import type { Report } from '../../model/task.ts'
import type { Layout } from '../../syntax/layout.ts'
import { isCapital, isSmall, latin, latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { readActor } from './actors.ts'
import { asksInDoing } from './clauses.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'
import { isWholeName } from './names/whole-body-rules.ts'
import { officeBegins } from './persons.ts'
import { splitActors } from './split-actors.ts'
import { isLevelWord } from './verbs-of-names.ts'

/** "chương trình", "tờ trình", "quy trình" are nouns; "tham mưu X" asks nobody to decide. */
const direct = latin(
  /(?<!\p{L}|(?:chương|tờ|quy|quá|lộ|công|giáo|hành|phương) (?=trình))(?:báo cáo|trình|gửi|nộp|kiến nghị|đề xuất|(?:xin|hỏi) ý kiến|(?:đưa ra|chuyển)(?= (?:hồ sơ )?[^.;,]{3,70} (?:thẩm định|xét duyệt|xem xét|phê duyệt|thông qua|cho ý kiến)(?!\p{L}))|(?<=gửi [^.;]{3,90} và )\d{1,2} (?:bản|bộ)|(?<=tờ trình |văn bản |đơn )xin(?= \p{Lu}))(?: (?:ngay|nhanh|kết quả|tình hình|đề xuất|kiến nghị|xin ý kiến|kịp thời|định kỳ|danh sách|hồ sơ|với|về|cho|lên|đến))* (?=\S)/giu,
)
/** "báo ngay Chủ tịch …", "phản ánh về …", "thông tin lại với …": telling is reporting where it says to whom. */
const telling = latin(
  /(?<!\p{L}|(?:thông|cảnh|dự|loa|bản|tờ|nhà|quảng|mật|truyền) )(?:[Bb]áo(?! cáo| chí| động| hiệu| hỷ| tử| giá)(?: (?:ngay|gấp|nhanh|tin|kịp thời|kết quả))* (?:(?:(?:tăng, giảm|[^.,;:\n]{1,40}) )?(?:về|cho|với|lên|tới|đến) )?|nhắn(?: tin)? (?:về|cho|tới|đến) |(?:(?<=^|[,;] |thì |[Kk]ịp thời |và )(?:phản ánh|thông tin)|(?<=\p{L} )(?<!(?:nhận|lý|quyết|dung|các|những|đơn|có|công nghệ|của) )(?:phản ánh|thông tin (?:ngay|kịp thời|nhanh|lại|thường xuyên))) (?:[^.,;:\n]{1,60}? )?(?:về|với|cho|tới|đến|lên) )(?=\p{Lu}|(?:cơ quan|công an|kiểm lâm|chính quyền|lực lượng|ban quản lý|trưởng|tổ trưởng|ủy ban|đảng ủy|cấp ủy|chi ủy) )/gmu,
)
/** The verbs of telling; most that report have none but "báo cáo". */
const tells = /[Bb]áo(?! cáo)|phản ánh|thông tin|nhắn/u
/** "Bình xét khen thưởng, đề nghị Tỉnh đoàn tặng bằng khen": in doing it something is asked of those who decide. */
const asking = latin(/(?<=, |thì | và |\p{Ll} )đề nghị (?=\p{Lu}|cấp (?:có )?thẩm quyền)/gu)
/** "nộp cho cô Hạnh (Phó Hiệu trưởng)": a person who is called by name, with the bracket that tells the office. */
const onePerson = latinPattern(
  `^(?:[Đđ]ồng chí|đ\\/c|[Tt]hầy|[Cc]ô|ông|bà|anh|chị) (?!${officeBegins}|Hiệu|Thường)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*)*(?!\\p{L}| (?:trưởng|thư|đốc|tịch|phó|viên|ủy))(?: \\((?!để|qua)[^()\\n]{2,40}\\))?`,
)
/** Who may decide, without a name. */
const authority = latin(
  /^(?:(?:các )?(?:cấp|cơ quan|người)(?:(?:,| và) (?:tổ chức|cá nhân|người))?(?: có)? thẩm quyền|cấp (?:tỉnh|huyện|xã|trung ương|trên(?: trực tiếp)?|quyết định \p{Ll}+ \p{Ll}+))(?!\p{L})/u,
)
/** The body above, which its own people call by its kind alone: "báo cáo Bộ trước ngày 5/9", "gửi về Cục (qua Văn phòng)". */
const bodyAbove = latin(
  /^(?:Bộ|Sở|Cục|Vụ|Viện|Ban|Tổng cục|Tổng [Cc]ông ty|Tập đoàn|Công ty|Trường|Huyện|Xã|Phường|Tỉnh)(?= (?:trước|trong|để|vào|qua|thông qua|kết quả|theo|định kỳ|hằng|chậm|ngay|xem|ban hành|phê duyệt|quyết định|cho ý kiến|thẩm định|và (?:Sở|Bộ|Cục|Ủy|UBND|Tập đoàn))(?!\p{L})| \(|[.;)]|,(?! (?:ngành|ban|các|sở))|$)/u,
)
/** "Văn phòng in tài liệu, gửi các xã": to whom a thing is sent is named as a class as often as by name. */
const sentToClass = latin(/(?<!\p{L})[Gg]ửi (?:(?:về|cho|tới|đến) )?$/u)
/** What tells the receiver apart behind its kind: "gửi Bộ, ngành trực tiếp quản lý". */
const inCharge = latin(
  /^ (?:trực tiếp (?:quản lý|phụ trách)|quản lý (?:trực tiếp|chuyên ngành)|phụ trách|chủ quản)(?=[.,;)]|$| (?:để|trước|theo|xem|và) )/u,
)
/** Bodies that people write in small letters because it is their own: "báo cáo chi bộ kết quả". */
const ownBody = latin(
  /^(?:chi bộ|chi ủy|cấp ủy|đảng ủy|lãnh đạo|ban giám hiệu|ban giám đốc|ban chỉ đạo|thường trực|cơ quan (?:tiến hành|có thẩm quyền|chức năng|điều tra|cấp trên)|người sử dụng lao động|chủ đầu tư|chủ sở hữu)(?!\p{L})/u,
)
const destination = latin(/(?<!\p{L}|đối )(?:(?:về|với|cho|gửi) (?=\p{L})|(?:đến|lên) (?=\p{Lu}))/gu)
const partner = latin(/(?<!\p{L}|đối )với (?=\p{Lu})/gu)
const handsOn = latin(
  /(?<!\p{L})(?:để|về \p{Lu}[^.;,]{2,60} tổng hợp,) [^.;]{0,140}$|(?<!\p{L})về \p{Lu}[^.;,]{2,60} tổng hợp, $/u,
)
const channel = latin(/^[ ,]*\(?(?:thông qua|qua)(?: đường)?:? (?=\p{L})/u)

/**
 * To whom a task's result is reported, and through whom: "báo cáo UBND tỉnh (qua Sở Nội vụ)" (our annotation rules, Tasks).
 * Offsets are of the flow.
 */
export function reportsOf(layout: Layout, text: string, start: number, end: number): readonly Report[] {
  const found: Report[] = []
  const words = text.slice(start, end)
  if (!/báo|gửi|trình|nộp|kiến nghị|ý kiến|đề xuất|phản ánh|thông tin|đề nghị|nhắn|xét duyệt|thẩm định/iu.test(words))
    return found
  for (const match of allMatches(words, direct)) {
    // "gửi về A để tổng hợp, trình B": A does the rest.
    if (found.length > 0 && /^(?:trình|báo cáo)/u.test(match[0]) && handsOn.test(words.slice(0, match.index))) continue
    const at = start + match.index + match[0].length
    if (!add(at)) {
      // "báo cáo kết quả thực hiện về Sở Nội vụ", "đề xuất vấn đề phát sinh với Trưởng ban": the receiver stands further on in the clause.
      const towards = /^(?:báo cáo|gửi|nộp)/iu.test(match[0])
        ? destination
        : /^(?:đề xuất|kiến nghị)/iu.test(match[0])
          ? partner
          : undefined
      if (towards === undefined) continue
      const stop = text.slice(at, Math.min(end, at + 320)).search(/[.;:]/u)
      const clause = text.slice(at, stop < 0 ? Math.min(end, at + 320) : at + stop)
      for (const one of allMatches(clause, towards)) if (add(at + one.index + one[0].length)) break
    }
  }
  if (tells.test(words)) for (const match of allMatches(words, telling)) add(start + match.index + match[0].length)
  if (words.includes(' đề nghị ') && asksInDoing(text, start, end))
    for (const match of allMatches(words, asking)) add(start + match.index + match[0].length)
  return found

  function add(at: number): boolean {
    const whole =
      onePerson.exec(text.slice(at, Math.min(end, at + 90)))?.[0] ??
      authority.exec(text.slice(at, Math.min(end, at + 40)))?.[0] ??
      bodyAbove.exec(text.slice(at, Math.min(end, at + 40)))?.[0]
    if (whole !== undefined) {
      const behind = text.slice(at + whole.length, Math.min(end, at + whole.length + 4))
      keep(layout.located(at, at + whole.length))
      if (behind === ' và ') add(at + whole.length + behind.length)
      return true
    }
    if (
      !(
        isCapital(text.charCodeAt(at)) ||
        ownBody.test(text.slice(at, at + 16)) ||
        oneBody.test(text.slice(at, at + 40)) ||
        (/^các /u.test(text.slice(at, at + 4)) && sentToClass.test(text.slice(Math.max(start, at - 12), at)))
      ) ||
      !beginsActor(text, at)
    )
      return false
    const limit = nameEnd(text, at, end)
    const read = boardByWork(text, at, end) ?? readReceiver(text, at, limit, clauseEnd(text, at, end))
    if (!read) return false
    const actor = {
      ...read,
      end: read.end + (inCharge.exec(text.slice(read.end, Math.min(end, read.end + 32)))?.[0].length ?? 0),
    }
    const after = text.slice(actor.end, Math.min(end, actor.end + 24))
    const via = channel.exec(after)
    let through: string | undefined
    if (via) {
      const from = actor.end + via[0].length
      const bracket = text.indexOf(')', from)
      const to = after.trimStart().startsWith('(') && bracket > 0 && bracket < end ? bracket : nameEnd(text, from, end)
      const name = readActor(text, from, to, true)
      if (name) through = layout.located(name.start, name.end).value
    }
    // "báo cáo Giám đốc hoặc lãnh đạo trực": either of them.
    const near = actor.end - 5
    const other = either.exec(text.slice(near, Math.min(end, actor.end + 8)))
    const besides = withAuthority.exec(text.slice(actor.start, actor.end))?.index
    const parts = splitActors(
      text,
      actor.start,
      Math.min(actor.end, near + (other?.index ?? 5), actor.start + (besides ?? Infinity)),
    )
    for (const [i, part] of parts.entries()) {
      const located = layout.located(part.start, part.end)
      keep({ ...located, ...(through !== undefined && i === parts.length - 1 ? { through } : {}) })
    }
    if (other) add(near + other.index + other[0].length)
    if (besides !== undefined) add(actor.start + besides + ' và '.length)
    return true
  }

  function keep(receiver: Report): void {
    if (!found.some((one) => one.value === receiver.value)) found.push(receiver)
  }
}

const board = latin(
  /(?:Hội đồng|Tổ|Đoàn|Ban) (?:thẩm định|nghiệm thu|xét duyệt|tuyển dụng|đánh giá|chấm thi|xử lý|bồi thường|kiểm kê|định giá)(?: \p{Ll}+){0,6}? (?:tỉnh|huyện|xã|phường|thành phố|cấp (?:tỉnh|huyện|xã|cơ sở|trường|Nhà nước)|trường|bệnh viện|công ty)(?= |[,;.)]|$)/uy,
)

/** "trình Hội đồng thẩm định giá đất tỉnh": a board that its work names, up to whose it is. */
function boardByWork(text: string, at: number, end: number): ActorPhrase | undefined {
  board.lastIndex = at
  const name = board.exec(text)?.[0]
  return name === undefined || at + name.length > end
    ? undefined
    : { start: at, end: at + name.length, stop: '', after: at + name.length }
}

const either = / hoặc (?=\p{L})/u
/** "Chủ tịch UBND tỉnh và cấp thẩm quyền". */
const withAuthority = / và (?=(?:các )?(?:cấp|cơ quan|người)(?: có)? thẩm quyền)/u

/** "kiến nghị với Bộ Tư pháp | sửa | mẫu giấy": the verb before a matter ends the name as well, which is seen where the matter is read with it. */
function readReceiver(text: string, at: number, limit: number, further: number): ActorPhrase | undefined {
  const one = readActor(text, at, limit, true)
  const other = one === undefined || further === limit ? undefined : readActor(text, at, further, true)
  return one !== undefined && other !== undefined && other.end < one.end && /^\p{L}/u.test(other.stop) ? other : one
}

function clauseEnd(text: string, at: number, end: number): number {
  const to = text.slice(at, Math.min(end, at + 200)).search(/[.;:\n]/u)
  return to < 0 ? Math.min(end, at + 200) : at + to
}

/** One body or person in office in small letters: "báo cáo ban tổ chức cấp ủy cấp trên", "báo tổ trưởng chuyên môn". */
const oneBody = latin(
  /^(?:tập thể|ban|cấp ủy|đảng ủy|chi ủy|ủy ban|cơ quan|phòng|sở|hội đồng|công an|tổ|đội|văn phòng|chủ đầu tư|nhóm|tổ trưởng|trưởng|kiểm lâm|lực lượng|hiệu trưởng|giám đốc|chủ tịch|bí thư|thủ trưởng|ông|bà|đồng chí|đ\/c|công chức|cán bộ|chuyên viên|nhân viên|giáo viên|giảng viên|cố vấn|quản lý|kế toán|văn thư|công đoàn|ủy viên) \p{L}+/u,
)

/** Whether a word of the dictionary goes on across `at`, where the words are read one behind the other. */
function isInsideWord(words: string, at: number): boolean {
  for (let from = 0; from < at; ) {
    const end = Math.max(wordAt(words, from)?.end ?? 0, from + 1)
    if (end > at) return true
    const next = words.indexOf(' ', end)
    if (next < 0) return false
    from = next + 1
  }
  return false
}

/** A receiver's name ends at a bracket, a mark, a word that tells why, when or what, or where the matter begins that is handed in. */
function nameEnd(text: string, at: number, end: number): number {
  const rest = text.slice(at, Math.min(end, at + 200))
  let found = rest.search(stop)
  // "chứng từ gốc": nor does the end of a word end it.
  if (found > 0 && isInsideWord(rest, found)) {
    const further = rest.slice(found + 1).search(stop)
    found = further < 0 ? -1 : found + 1 + further
  }
  const things = rest.search(thingsToldOf)
  if (things >= 0 && (found < 0 || things < found)) found = things
  // "Văn phòng Chính phủ và các Bộ: Tài chính, Nông nghiệp và Môi trường": the colon stands inside the name.
  if (rest.charAt(found) === ':' && / (?:và|,) [Cc]ác (?:Bộ|bộ|Sở|sở|[Bb]an|[Tt]ỉnh)$/u.test(rest.slice(0, found))) {
    const further = rest.slice(found + 1).search(stop)
    found = further < 0 ? -1 : found + 1 + further
  }
  const to = found < 0 ? rest.length : found
  // "Sở Du lịch", "Chi cục Dân số": a syllable that ends a longer word begins no matter.
  for (let from = at; from < at + to; ) {
    if (from > at && matter.test(text.slice(from, from + 16)) && !isOfName(text, at, from)) return from - 1
    if (from > at && endsWhole(text, at, from) && isThing(text, from)) return from - 1
    const next = text.indexOf(' ', Math.max(wordAt(text, from)?.end ?? 0, from + 1))
    if (next < 0) break
    from = next + 1
  }
  return at + to
}

/** The end of a name that no field of work goes on: an office, a committee, a kind of place or its name. */
const whole = latin(
  /(?:(?:^|[ ,])(?:tỉnh|thành phố|huyện|quận|xã|phường|thị trấn|thị xã|đặc khu)(?: \p{Lu}\p{Ll}*){0,4}|(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị|[Đđ]ảng|[Cc]hi) (?:ủy|bộ)|[Hh]iệu trưởng|[Cc]hỉ huy trưởng|[Cc]hi cục trưởng|[Vv]iện trưởng|Bộ trưởng|[Gg]iám đốc|[Cc]hủ tịch|[Bb]í thư|[Bb]an [Gg]iám (?:đốc|hiệu)|[Tt]hường vụ|Chánh Văn phòng|Sở|Chính phủ) $/u,
)
const endsWhole = (text: string, at: number, from: number): boolean =>
  whole.test(text.slice(Math.max(at, from - 48), from)) || isWholeName(text, at, from)

/** What goes on such a name all the same. */
const goesOn =
  /^(?:khóa|nhiệm kỳ|cơ sở|cấp|chuyên|cơ quan|nơi|thuộc|trực thuộc|của|biên giới|ven|miền|vùng|giáp|lân cận|phía|hải đảo|sở tại)(?!\p{L})/u
const fields = new Set(fieldWords)

const paper = latinPattern(`^(?:${anyTypeName}) \\p{Ll}`)
const longestPaper = 40

/** Whether a thing begins at `at`, no body: "Chỉ huy trưởng | các vụ lật phương tiện", "Giám đốc Sở | quy trình chuyển viện". */
function isThing(text: string, at: number): boolean {
  // "trình Thủ tướng Chính phủ | Chương trình phát triển …": the document that is handed in.
  if (paper.test(text.slice(at, at + longestPaper))) return true
  if (!isSmall(text.charCodeAt(at)) || beginsActor(text, at) || goesOn.test(text.slice(at, at + 12))) return false
  if (/^(?:các|những|việc|từng|toàn bộ) /u.test(text.slice(at, at + 8))) return true
  const found = wordAt(text, at)
  if (found === undefined || !found.noun || found.grammar) return false
  const words = text.slice(at, found.end)
  return !isLevelWord(words) && !words.split(' ').every((syllable) => fields.has(syllable))
}

const stop = latin(
  / ?\(|[.;:\n]|,? (?:tại )?số \d+[A-Z]?(?:\/\d+)*,? (?=(?:đường|phố|ngõ|ngách|\p{Lu}))| (?:để|ngay|tức thời|hạn|tại(?= (?:Kỳ|kỳ|phiên|cuộc|Phiên|các|[Hh]ội nghị|[Đđ]ại hội|buổi|lễ))|khi|sau|trước|lúc|chậm|qua|thông qua|kết quả|(?<!tội phạm |nhà nước |chuyên trách )về|những|vào|trong|khi|đối|xem|phương án|quyết định|ban hành|phê duyệt|công nhận|theo|định(?= kỳ)|hằng|ngày(?= (?:\d|một|hai|ba|hôm)|$)|mỗi|\d{1,2} ?(?:giờ|h\d{0,2}|phút|lần|ngày)|một lần|hai lần|hàng(?= (?:ngày|tuần|tháng|quý|năm))|tình hình|và (?:đề xuất|tham mưu|kiến nghị|chịu|thực hiện)|từ|đúng|kèm|xử phạt|hướng xử lý|xử lý|cho(?= (?:chủ trương|ý kiến|phép|biết))|hình thức|thỏa thuận|chủ trương|cơ chế|bố trí|cho vay)(?!\p{L})/u,
)
/** "báo cáo Chủ tịch Ủy ban nhân dân tỉnh các hồ mất an toàn": several things, and no kind of body, work or people that a name goes on with. */
const thingsToldOf = latinPattern(
  ` các (?=trường hợp)| các (?!(?:${[...kindsOfBodies, ...partsOfBodies, ...kindsOfPeople, ...severalOfName].join('|')})(?!\\p{L}))(?=\\p{Ll})`,
)
/** "Tổ số 2", "Ban chỉ đạo". */
const behindKind = /(?:số|[Bb]an) $/u
/** "Ban Chỉ đạo chuyển đổi số tỉnh", "Trung tâm Dịch vụ việc làm": no number of things is meant, nor a matter. */
const digital = latin(
  /^(?:việc làm(?!\p{L})|số(?: (?:cộng đồng|tỉnh|thành phố|huyện|xã|phường|đặc khu|quốc gia|cấp|ngành|của|và|trước|theo|để|về|trong|tại)(?!\p{L})|[,.;:)]|$))/u,
)

const ofWork = latin(/(?:[Cc]ông nghệ thông tin|[Qq]uản lý dự án|[Tt]iếp nhận hồ sơ|[Kk]ế toán tiền)(?!\p{L})/u)

/** Whether the word at `from`, which may begin the matter that is handed in, is one of the name that begins at `at`. */
const isOfName = (text: string, at: number, from: number): boolean =>
  ofWork.test(text.slice(Math.max(at, from - 12), from + 12)) ||
  behindKind.test(text.slice(Math.max(at, from - 4), from)) ||
  digital.test(text.slice(from, from + 16))

const matter = latinPattern(`^(?:${handedIn.join('|')})(?!\\p{L})`)
