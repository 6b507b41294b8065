import { assessmentCues, closings, noOrderOpenings } from '../../lexicon/order-cues.ts'
import { oftenOf } from '../../lexicon/words/pairs.ts'
import { syllableNumber } from '../../lexicon/words/syllables.ts'
import { type Word, wordAt } from '../../lexicon/words/words.ts'
import { findDeadlines } from '../../text/deadlines.ts'
import { opensWith } from '../../text/first-letters.ts'
import { hasNoSmall, isCapital, isSmall, latin, latinPattern } from '../../text/letters.ts'
import { readActor } from './actors.ts'
import { whenBeforeVerb } from './before-verbs.ts'
import { dutyOfSentence, givesAtOnce, opensWithVerb } from './clauses.ts'
import { beginsClass, isCommonName } from './name-ends.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'
import { beginsActor } from './names/heads.ts'
import { sentences } from './sentences.ts'
import { isListed, opensDuty, skipSpaces, verbAt } from './verbs.ts'

export const without = opensWith(noOrderOpenings, '"“(', '(?!\\p{L})')
export const assessment = latinPattern(assessmentCues)
const closing = opensWith(closings)
export const obliging = latin(
  /(?<!\p{L})(?:phải|cần|nghiêm cấm|không được|bảo đảm|đảm bảo|chịu trách nhiệm|có trách nhiệm|tuyệt đối)(?!\p{L})/u,
)
/** "Chủ tịch hội đồng xét hủy tài liệu ..........": what is still to be filled in. */
export const blanks = /\.{8,}|…{3,}|_{6,}/u
/** "Cơ quan chủ trì thẩm tra", "Cấp phê duyệt: Bộ Xây dựng": what part somebody has, above or before a name. */
const part =
  /^(?:Các )?(?:[Cc]ơ quan|[Đđ]ơn vị|[Cc]ấp|[Bb]ộ phận|Chủ đầu tư|Đầu mối)(?:(?:,| và)? (?:chủ trì|phối hợp|thực hiện|trình duyệt|trình|thẩm tra|thẩm định|tham gia|soạn thảo|tư vấn|quản lý|ban hành|phê duyệt|quyết định|tổ chức lập|lập|giám sát|đầu mối|chịu trách nhiệm)(?: (?:quy hoạch|dự án|đồ án|nhiệm vụ|kế hoạch|đề án|hồ sơ|báo cáo))?)*(?: ?: ?|[.;,]?$)/u

/** How such words begin: without that they need not be looked at to their end. */
const opensPart = /^(?:Các )?(?:[Cc]ơ quan|[Đđ]ơn vị|[Cc]ấp|[Bb]ộ phận|Chủ đầu tư|Đầu mối)/u

/** Whether words say nothing but what part somebody has. */
export function namesPart(text: string, start: number, end: number): boolean {
  if (!opensPart.test(text.slice(start, start + 16))) return false
  const words = text
    .slice(start, end)
    .trimEnd()
    .replace(/[.;,]$/u, '')
  const found = part.exec(words)?.[0]
  if (found === undefined) return false
  return (
    found.length === words.length ||
    readActor(text, start + found.length, start + words.length, true)?.after === start + words.length
  )
}

/** "Cục Thuế trả lời để Thuế tỉnh … biết, thực hiện./." */
const informs = latin(
  /^[^.;:]{2,90}(?:trả lời|thông báo|có ý kiến|thông tin|trao đổi|phúc đáp|hướng dẫn|báo cáo|đề nghị|kính báo)[^.;]{2,240}(?<!\p{L})(?:biết|nắm (?:được|rõ))(?:[, ]+(?:và |để |phối hợp|thực hiện|triển khai|chỉ đạo|theo dõi|liên hệ|xem xét|hướng dẫn)[^.;]{0,90})?[\s./]*(?:[^\p{L}\s]{1,3}|\p{L}{1,2})?$/u,
)
/** "Quyết định này có hiệu lực", "Văn bản này thay thế …": rules about the document itself. */
const entryIntoForce =
  /có hiệu lực (?:thi hành )?(?:(?:kể )?từ|theo (?:ngày|thời điểm))|(?<!đã )hết hiệu lực|hết nhiệm vụ|tự giải thể|(?:kết thúc|chấm dứt) (?:nhiệm vụ|hoạt động)(?: của \p{Ll}[^,.;]{2,40})? (?:(?:kể )?từ|sau khi|khi)(?!\p{L})|được (?:thông qua|phổ biến)/u
const replaces = /^(?:\p{L}+ ){1,5}này (?:sẽ )?(?:được )?(?:thay thế|thay cho|thay|bãi bỏ|hủy bỏ) /u
/** Whether words in small letters say since when a document holds, what it replaces, or that something ends. */
export const tellsForce = (words: string): boolean =>
  entryIntoForce.test(words) || (words.includes('này ') && replaces.test(words))
/** "Trên đây là thông báo …, đề nghị các đơn vị biết, thực hiện": words in small letters that close a document, and ask for no report. */
export const saysAllIsSaid =
  /^trên đây là (?![^.]*(?:báo cáo|gửi|trước ngày|chậm nhất))[^.]{5,240}(?:biết|thực hiện|triển khai)(?!\p{L})/u
/** "Ban Thường vụ ghi nhận những cố gắng …": who speaks judges, and orders nothing. */
const praising = /^(?:ghi nhận|biểu dương|cảm ơn|đánh giá cao|hoan nghênh|khen|tin tưởng|phê bình)$/u
const agreement =
  /^(?:(?:cơ bản )?(?:đồng ý|nhất trí)|thống nhất (?:chủ trương|về|với đề|cho|chọn|đánh giá|nhận định))(?!\p{L})/u
const matter = latin(/^(?:Về|Đối với|Theo|Xét) [^;:.]{3,140}?, (?=\p{Lu})/u)
/** "Về phí bến: đồng ý mức 5.000 đồng/lượt." */
const agreedMatter = latin(
  /^(?:Về|Đối với) [^;:.]{3,140}: ?(?:[Cc]ơ bản )?(?:[Đđ]ồng ý|[Nn]hất trí|[Tt]hống nhất (?:chủ trương|về|với đề|cho|chọn))(?!\p{L})/u,
)
/** One of these stands in every sentence of agreement, whatever its first letter: without it nobody need be read who might agree. */
const agreeing = ['ồng ý', 'ất trí', 'ống nhất']
const longestAgreement = 24

/** Whether a body or a person in office only agrees: at once, or behind the matter. */
export function agreesOnly(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end + longestAgreement)
  if (!agreeing.some((one) => words.includes(one))) return false
  const at = skipSpaces(text, start)
  if (agreedMatter.test(text.slice(at, Math.min(end, at + 180)))) return true
  const topic = matter.exec(text.slice(at, Math.min(end, at + 160)))?.[0] ?? ''
  const from = at + topic.length
  if (!beginsActor(text, from)) return false
  const actor = readActor(text, from, end, false)
  if (actor === undefined) return false
  return (
    agreement.test(text.slice(actor.after, actor.after + longestAgreement)) ||
    / (?:đồng ý|nhất trí)$/u.test(text.slice(from, actor.end))
  )
}

/** What is noted down, and no praise: "Tổ giám sát ghi nhận phản ánh của người dân". */
const noted =
  /^(?:ký (?:hợp đồng|cam kết|bản cam kết|giao ước|thỏa thuận|kết|quy chế)|ghi nhận (?:phản ánh|ý kiến|số liệu|thông tin|diễn biến|tình hình|dữ liệu|hiện trạng|vi phạm|đầy đủ|chính xác|kịp thời|các (?:trường hợp|phản ánh|ý kiến)|số |mọi |từng ))/u

/** Whether who acts only praises or judges. */
export const praises = (text: string, { stop, after }: ActorPhrase): boolean =>
  (praising.test(stop) && !noted.test(text.slice(after, after + 30))) ||
  (stop === 'đánh giá' && /^đánh giá (?:rất )?cao(?!\p{L})/u.test(text.slice(after, after + 20))) ||
  (stop === 'trân trọng' && / ?cảm ơn/u.test(text.slice(after, after + 20)))
/** "Tháng 02/2024, Bệnh viện khám 2.915 lượt người": what was done in a month, in figures. */
export const pastFigures = latin(
  /^(?:trong )?(?:tháng|quý|năm|tuần) [\d/iv]+(?:\/\d{4})?, (?:(?!phải|cần)[^.;:]){4,80} [\d.]{2,9} (?:lượt|ca|người|hộ|vụ|trường hợp|đảng viên|cơ sở)(?!\p{L})/u,
)
const label = /^[^:.;]{2,110}: ?(?=\S)/u
/** "Ông Nguyễn Văn An, Phó Giám đốc - Tổ trưởng": a person with an office. */
export const person = latin(
  /^(?:ông|bà|đ\/c|đồng chí) \p{L}+ \p{L}+[^.]{0,140}[,;-] ?(?:trưởng|phó|ủy viên|thành viên|thư ký|chủ tịch|tổ trưởng|tổ phó)/u,
)
/** Who decides, where and when, before "QUYẾT NGHỊ". */
const meets = /(?:phiên họp|kỳ họp|hội nghị|đại hội|thảo luận|biểu quyết)[^.;]*,\s*$/iu
export const tellsOfMeeting = (words: string): boolean => words.trimEnd().endsWith(',') && meets.test(words)

/** A place in a team, whoever holds it. */
const inTeam = '(?:phó )?trưởng (?:ban|đoàn|tiểu ban)|tổ trưởng|tổ phó|thành viên|ủy viên'
/** "Ông Lâm Văn Nhã, Trưởng ban Công tác Mặt trận khóm 3, Ủy viên;": the last words give the place in a team, so a verb before them is part of an office. */
export const member = latinPattern(
  `^(?:(?:mời )?(?:các )?(?:ông|bà|đ\\/c|đồng chí)) \\p{L}+ \\p{L}+.{0,300}[,;:–-] ?(?:làm |là )?(?:${inTeam}|(?:phó )?chủ tịch(?: hội đồng)?|(?:ủy viên )?thư ký)(?: thường trực)? ?[;.,]?$`,
)
/** "Tổ trưởng: Phó Chủ tịch UBND huyện phụ trách kinh tế.": who holds a place in a team. */
export const place = latinPattern(
  `^(?:${inTeam}|(?:phó )?chủ tịch hội đồng|thư ký)(?: thường trực)? ?: ?(?:(?:đồng chí|đ\\/c|ông|bà) )?(?:quyền |phó )?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng \\p{L}|chánh |cục trưởng|chi cục trưởng|chỉ huy trưởng)[^.;]{0,160}[.;]?$`,
)

const courtesy = /^.{0,60}trân trọng thông báo/u

export function closes(text: string, start: number, end: number, head: string): boolean {
  if (closing.test(head)) return true
  const words = text.slice(start, Math.min(end, start + 420))
  if (words.includes('trân trọng thông báo') && courtesy.test(words)) return true
  if (!words.includes('biết') && !words.includes('nắm ')) return false
  if (informs.test(words)) return true
  // "… hướng dẫn để Công ty biết và thực hiện. Nếu có vướng mắc, đề nghị Công ty liên hệ …"
  const [first, ...later] = sentences(text, start, end)
  if (first === undefined || later.length === 0 || !informs.test(text.slice(first.start, first.end))) return false
  return later.every((sentence) => isClosing(text.slice(skipSpaces(text, sentence.start), sentence.end)))
}

/** Whether the words close a document: "Trong quá trình thực hiện, nếu có vướng mắc …". */
export const isClosing = (words: string): boolean => closing.test(words.toLowerCase())

/** "… nghiêm túc triển khai thực hiện Chỉ thị này.": everybody is asked to carry the document out. */
const carriesOut = latin(
  /(?<!\p{L})(?:thực hiện|triển khai)(?: nghiêm(?: túc)?| tốt| có hiệu quả)? (?:Chỉ thị|Kế hoạch|Công điện|Công văn|văn bản|Thông báo|Kết luận|Nghị quyết|Quyết định|Hướng dẫn|Chương trình|Phương án|(?:các |những )?nội dung)[^.;]{0,30} (?:này|trên)\.?$/u,
)

/** "Nhận được Chỉ thị này, …", "Chỉ thị này thay thế …", "… thực hiện Chỉ thị này". */
const endsDocument = (sentence: string): boolean =>
  carriesOut.test(sentence) || isClosing(sentence) || tellsForce(sentence.toLowerCase())

/** "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện.": whoever reads it is asked, and nobody told to do something of their own. */
const asksAll = latin(
  /^(?:[^,;:]{0,40} )?(?:[Yy]êu cầu|[Đđ]ề nghị) (?:(?:[Tt]hủ )?[Tt]rưởng |lãnh đạo |giám đốc )?(?:các|toàn thể|tất cả) [^.;:]{2,140}(?:thực hiện|triển khai|thi hành)(?: nghiêm(?: túc)?| tốt| đầy đủ)?[\s./]*$/u,
)

/** Whether a sentence asks whoever reads it to carry the document out. */
export const asksEverybody = (sentence: string): boolean => asksAll.test(sentence)

/**
 * Where the order begins in a paragraph that opens by closing the document: "Yêu cầu các sở nghiêm túc thực hiện Chỉ thị này. Chi cục
 * Kiểm lâm đôn đốc …", "… thông báo để các đơn vị biết, thực hiện; giao Phòng Kinh tế theo dõi". Undefined where it does not.
 */
export function orderBehindClosing(text: string, start: number, end: number): number | undefined {
  const [first, second] = sentences(text, start, end)
  if (first === undefined) return undefined
  if (second !== undefined && endsDocument(text.slice(first.start, first.end))) {
    const at = skipSpaces(text, second.start)
    if (asksAll.test(text.slice(at, second.end))) return undefined
    return givesAtOnce(text, at, second.end) || dutyOfSentence(text, at, second.end, false)?.actor.start === at
      ? at
      : undefined
  }
  // "… trả lời để Cục Thuế tỉnh được biết. Đề nghị Cục Thuế tỉnh hướng dẫn …"
  if (second !== undefined && informs.test(text.slice(first.start, first.end))) {
    const at = skipSpaces(text, second.start)
    if (givesAtOnce(text, at, second.end)) return at
  }
  const mark = text.slice(first.start, first.end).indexOf('; ')
  const at = first.start + mark + 2
  if (mark < 0 || !informs.test(text.slice(first.start, at - 2))) return undefined
  return dutyOfSentence(text, at, first.end, false)?.giving === undefined ? undefined : at
}

/** "Dự kiến 46.500.000 đồng (in biểu mẫu)", "Kinh phí thực hiện từ ngân sách xã": what it costs, and who pays. */
const costs = latin(
  /^\s*(?:(?:Dự kiến|Ước tính|Ước|Tổng) (?:[^.;]|\.(?=\d))*\d ?(?:đồng|tỷ|triệu|nghìn)|Kinh phí (?!đề nghị|giao))/u,
)
const toldPast = latin(
  /(?<!\p{L})(?:(?:đã|vẫn còn|đến nay|thời gian qua|vừa qua)(?!\p{L})|còn (?:trên |gần |tới |khoảng )?\d)/iu,
)

/**
 * Where the order begins in a paragraph that opens by telling how things are: "Từ đầu năm xã đã xóa 42 nhà tạm, vẫn còn 17 hộ. Hội Nông dân rà
 * soát lại …". Undefined where no later sentence begins with who acts, by name.
 */
export function orderBehindTelling(text: string, start: number, end: number): number | undefined {
  const [first, ...others] = sentences(text, start, end)
  if (first === undefined || others.length === 0) return undefined
  const opening = text.slice(first.start, first.end)
  const isTold = toldPast.test(opening) || costs.test(opening)
  if (!isTold && (names(text, first.start, first.end) || imperative(text, skipSpaces(text, first.start), first.end)))
    return undefined
  for (const sentence of others) {
    const at = skipSpaces(text, sentence.start)
    // "Tổ chức, cá nhân …": a class stands in what the law holds, unless it is told by when.
    const words = text.slice(at, sentence.end)
    const isClass = beginsClass(words.slice(0, 16).replace(',', ' ')) && findDeadlines(words, undefined).length === 0
    if (!isCapital(text.charCodeAt(at)) || isClass) continue
    if (!names(text, at, sentence.end)) continue
    if (dutyOfSentence(text, at, sentence.end, false)?.actor.start === at) return at
    if (isTold && givesAtOnce(text, at, sentence.end) && !asksEverybody(words)) return at
  }
  return undefined
}

/** "(Công điện số 12/CĐ-TTg ngày … gửi kèm theo)" below the last item. */
const attachedNote = /^[*_ ]{0,4}\([^()]{4,200}(?:kèm theo|đính kèm)[^()]{0,40}\)/u

/** A paragraph that belongs to no item: closings, notes, bracketed hints, words about the document itself. */
export function isAside(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + 260)).toLowerCase()
  return closes(text, start, end, head) || attachedNote.test(head) || without.test(head) || tellsForce(head)
}

/** What may stand between the begin of an order and its verb. */
const beforeVerb: readonly RegExp[] = [label, ...whenBeforeVerb]

/** Begins with a verb of doing, at once, after a label or after a clause of time or reason. */
export function imperative(text: string, start: number, end: number): boolean {
  // "TỔ CHỨC THỰC HIỆN" / "Công an xã": a heading in capitals orders nothing.
  const capitals = isLineInCapitals(text, start, end)
  // "Kể từ ngày 01/7, văn bản …": since when, and nothing told.
  const isSince = text.startsWith('Kể từ ', start)
  if (!capitals && !isSince && opensWithVerb(text, start, end)) return true
  // "Khám vỏ tàu", "Điều máy xúc": a verb that is a noun as well, with what it acts on.
  const piece = text.slice(start, Math.min(end, start + 40))
  if (
    !isSince &&
    /^(?!(?:Có|Trang|Mục|Phần|Bảng|Hồ|Khung|Bìa) )\p{Lu}\p{Ll}/u.test(piece) &&
    opensDuty(piece.charAt(0).toLowerCase() + piece.slice(1), 0)
  )
    return true
  if (opensRarely(text, start, piece)) return true
  const below = belowHeading(text, start, end)
  if (below !== undefined || capitals)
    return below !== undefined && !beginsActor(text, below) && opensWithVerb(text, below, end)
  const head = text.slice(start, Math.min(end, start + 130))
  for (const pattern of beforeVerb) {
    const said = pattern.exec(head)
    if (said !== null && opensWithVerb(text, skipSpaces(text, start + said[0].length), end)) return true
  }
  const clause =
    /^(?:Kể từ|Trên cơ sở|Để|Nhằm|Căn cứ|Trong|Khi|Sau khi|Ngay sau|Trước mắt|Đối với|Định kỳ|Hằng|Hàng|Từ|Trước|Với|Theo|Đến|Bên cạnh|Cùng với|Tại|Về|Trường hợp|Song song|Phấn đấu|Sau|Ban (?:đêm|ngày)|Cuối|Đầu|Giữa|Sáng|Chiều|Tối|Đêm|Mỗi|Cứ|Hết|Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy))[^.;:]{0,240}?, ?/u.exec(
      text.slice(start, Math.min(end, start + 260)),
    )
  if (clause === null) return false
  // "Về lâu dài, Sở Xây dựng đang …", "Trong 9 tháng qua, công tác giám sát được …": who or what it is told of.
  const at = start + clause[0].length
  return !beginsActor(text, at) && !/^(?:công tác|việc) /u.test(text.slice(at, at + 10)) && opensWithVerb(text, at, end)
}

/** A first line without a small letter, above others. */
function isLineInCapitals(text: string, start: number, end: number): boolean {
  const stop = text.indexOf('\n', start)
  if (stop < 0 || stop >= end) return false
  const line = text.slice(start, stop)
  return hasNoSmall(line) && /\p{Lu}{2}/u.test(line)
}

const longestHeading = 120
const shortestBelow = 60
const inSmallLetters = latin(/^\p{Lu}\p{Ll}+,? \p{Ll}/u)

/** "4. Ngày hội đọc sách" / "Mở gian trưng bày …": where the paragraph begins below a heading; undefined where none heads it. */
export function belowHeading(text: string, start: number, end: number): number | undefined {
  const stop = text.indexOf('\n', start)
  if (stop < 0 || stop >= end || stop - start > longestHeading) return undefined
  const below = skipSpaces(text, stop + 1)
  // "-1-" above the foot of a page is none.
  const isHeading = /\p{L}{2}[^.;,]*$/u.test(text.slice(start, stop).trimEnd())
  const isSentence = end - below >= shortestBelow || /[.;:]\s*$/u.test(text.slice(below, end))
  return isHeading && isSentence && inSmallLetters.test(text.slice(below, below + 12)) ? below : undefined
}

/**
 * "Cân, đo nhiệt độ từng trẻ", "Dặm vá mặt đường": a short word that the dictionary does not know as a verb, or as a noun as well, with a short
 * verb beside it and what that is done to.
 */
function opensRarely(text: string, start: number, piece: string): boolean {
  const first = wordAt(text, start)
  if (first === undefined || first.syllables > 1 || first.grammar || !/^\p{Lu}\p{Ll}/u.test(piece)) return false
  if (first.verb !== undefined && isListed(text, first.end)) return true
  const second = text.charCodeAt(first.end) === 32 ? wordAt(text, first.end + 1) : undefined
  if (second?.syllables !== 1 || second.verb !== 'transitive' || second.grammar || beginsActor(text, start))
    return false
  const third = text.charCodeAt(second.end) === 32 ? wordAt(text, second.end + 1) : undefined
  return third?.noun === true && third.mainly === 'noun' && !third.grammar && isRareNoun(text, first)
}

/** Nothing but a noun of one syllable that hardly stands in documents: no subject of what they tell. */
const isRareNoun = (text: string, { start, end }: Word): boolean => {
  const number = syllableNumber(text, start, end)
  return number === 0 || oftenOf(number) <= seldomWord
}
const seldomWord = 6

export function obligingSentence(text: string, start: number, end: number): boolean {
  return (
    /(?<!\p{L})(?:phải|cần|nghiêm cấm|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u.test(
      text.slice(start, Math.min(end, start + 160)),
    ) && end - start > 60
  )
}

const done = latin(/(?<!\p{L})đã(?!\p{L})/u)
const doneInClause = latin(/(?<!\p{L})đã(?!\p{L})[^,;]*$/u)

/** Somebody is named who is to do it: in the first sentence, or in a later one that hands out a duty. */
export function names(text: string, start: number, end: number): boolean {
  for (const [i, sentence] of sentences(text, start, end).entries()) {
    const duty = dutyOfSentence(text, sentence.start, sentence.end, false)
    // "Khuyến khích các doanh nghiệp đầu tư …" as often is policy.
    if (!duty || duty.giving === 'khuyến khích') continue
    const before = text.slice(sentence.start, duty.actor.start).toLowerCase()
    // "Về việc góp vốn đã đủ hay chưa, đề nghị Thuế tỉnh trao đổi …": only what stands in the clause of who asks tells that it was asked.
    if ((duty.giving === undefined ? done : doneInClause).test(before)) continue
    if (
      weakStop.test(duty.actor.stop) &&
      !noted.test(text.slice(duty.actor.after, duty.actor.after + 30)) &&
      duty.giving === undefined &&
      !verbFollows(text, duty.actor.after, sentence.end)
    )
      continue
    if (duty.giving === undefined && isClassAtWork(text, duty.actor, sentence.end)) continue
    if (i === 0 || duty.giving !== undefined) return true
  }
  return false
}

/** "Doanh nghiệp trích lập dự phòng theo Thông tư …": any verb behind a class tells of the law as often as it orders. */
const isClassAtWork = (text: string, { start, after }: ActorPhrase, end: number): boolean =>
  beginsClass(text.slice(start, after)) &&
  isCommonName(text, start, after) &&
  verbAt(text, after, end) === undefined &&
  isSmall(text.charCodeAt(after))

/** "…, trong phạm vi nhiệm vụ, quyền hạn của mình, giám sát …": the verb stands behind the clause. */
function verbFollows(text: string, at: number, end: number): boolean {
  // "Bộ Y tế: Chỉ đạo …"
  if (text.charAt(at) === ':') {
    const from = skipSpaces(text, at + 1)
    return eachOne.test(text.slice(from, Math.min(end, from + 80))) || opensWithVerb(text, from, end)
  }
  if (!/^(?:theo|trong|trên cơ sở|căn cứ) /u.test(text.slice(at, at + 12))) return false
  for (const match of text.slice(at, Math.min(end, at + 200)).matchAll(/, (?=\p{Ll})/gu)) {
    if (opensWithVerb(text, at + match.index + 2, end)) return true
  }
  return /^theo (?:chức năng|nhiệm vụ|thẩm quyền)/u.test(text.slice(at, at + 20))
}

/** "Các sở: mỗi sở theo lĩnh vực của mình …", "Các trường: nơi nào thiếu thì báo cáo …": which of them does what. */
const eachOne = latin(
  /^(?:(?:mỗi|từng) (?:\p{Ll}+ ){1,3}(?=\p{Ll})|\p{Ll}+(?: \p{Ll}+)? nào [^.;:]{2,60} (?:thì|phải) )/iu,
)

/** Verbs after which a sentence tells as often as it orders. */
const weakStop = /^(?:là|về|có|theo|trong .*|được|không|trên cơ sở|đánh giá|ghi nhận|thống nhất|ký|thông báo|nhận|:)$/u

/** "… làm Tổ trưởng", "… được bổ nhiệm", "… theo Quyết định số 5": what is told of somebody in office. */
const tellsOfOffice = latin(
  /^(?:làm|giữ|kiêm|là|thường trực|chuyên trách|về|có|theo|trong .*|được|trên cơ sở|nhận|[^\p{L}]*)$/u,
)

/** "Ông A, Trưởng phòng, làm Tổ trưởng": an office, no duty. */
export function isOffice(text: string, actor: ActorPhrase, end: number): boolean {
  return actor.stop === ':' ? !verbFollows(text, actor.after, end) : tellsOfOffice.test(actor.stop)
}
