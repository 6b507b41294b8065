import { bare } from '../../text/bare.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import type { Item } from '../outline/entries.ts'
import type { ActorPhrase } from './names/actor-phrase.ts'

/* What a letter tells of the law: what a provision says, what a document holds, and of whom. */

/** "tại khoản 3 Điều 1 Luật …", "Khoản 1 Điều 2 Nghị quyết …", "Căn cứ quy định tại Mục II …"; no "điều kiện", "mục đích". */
const provision =
  '(?:(?:tại|căn cứ|theo) )?(?:(?:các )?(?:quy định|hướng dẫn|nội dung) )?(?:tại |của )?(?:điểm|khoản|điều|tiết|mục|phụ lục|chương|phần) (?=\\S{0,12}\\d|[ivx]{1,4}[ ,.]|\\p{L}{1,2}[ ,.])'
/** As a verb: "theo quy định sau" tells nothing. */
const states =
  '(?<!(?:theo|đúng|các|những|số|với|của|tại|bằng|nội dung) )(?:quy định|hướng dẫn|giải thích|nêu rõ|ghi rõ|ghi)(?!\\p{L})'
const toldOfProvision = latinPattern(`^["“*(_ +-]*${provision}[^:;]{0,420}?${states}[^:;]{0,160}:`)
/** Behind the provision somebody speaks: "…, Sở Y tế hướng dẫn như sau:", "…, đề nghị các xã …". */
const speaks = latin(
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo)(?= (?:các|quý|\p{L}+ (?:tỉnh|huyện|xã))(?!\p{L}))|, (?:tổng cục|chi cục|cục|sở|ủy ban|uỷ ban|ubnd|phòng|văn phòng|ban|bảo hiểm|tòa án|hội|trung tâm|kho bạc|công an|thanh tra|trường)(?! [^,:]{0,60}(?:ban hành|quy định))[^,:]{0,80} (?:hướng dẫn|có ý kiến|trả lời|thông báo|lưu ý)/u,
)
const longest = 640

/** "Tại khoản 3 Điều 1 Luật … quy định: …": words that open by telling what a provision says. */
export function tellsProvision(words: string): boolean {
  const opening = words.slice(0, longest)
  if (!opening.includes(':')) return false
  const found = toldOfProvision.exec(opening.toLowerCase())
  return found !== null && !speaks.test(found[0])
}

const matter = latin(
  /^(?:[^:\n]{2,110}: ?\n?|[^:\n]{2,110}\n|(?:Về|Việc|Quy định) [^:;.\n]{2,110}? (?=(?:Tại |Theo )?(?:Điểm|điểm|Khoản|khoản|Điều) \S{0,3}\d))/u,
)

/** Likewise, also behind the matter: "Về thẩm quyền gia hạn: Tại điểm a khoản 5 Điều 31 … quy định: …". */
export const isOfProvision = (words: string): boolean =>
  words.includes(':') && (tellsProvision(words) || tellsProvision(words.replace(matter, '')))

const documents =
  '(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|quy chế|quy định|điều lệ|hướng dẫn|quy chuẩn|hiến pháp)'
/** "Một số nội dung mới của Thông tư … như sau:", "…, một số lưu ý khi thực hiện Quyết định … như sau:": what a document holds. */
const contents = latinPattern(
  `(?:^|[.,;:\\n] ?)(?:(?:sau đây|dưới đây) là |[^,.;:]{2,60} (?:thông báo|giới thiệu|thông tin|trình bày|tóm tắt|cung cấp|tổng hợp|nêu) )?(?:(?:một số|các|những) )?(?:nội dung|điểm|lưu ý|thay đổi|quy định|chính sách|vấn đề)(?: (?:cơ bản|chủ yếu|chính|mới|quan trọng|nổi bật|đáng chú ý|cần lưu ý|được|sửa đổi|bổ sung|thay đổi|điều chỉnh|thay thế|và|là))*,?(?: bổ sung)? (?:của|tại|trong|theo|khi (?:thực hiện|áp dụng|triển khai)) ${documents}(?!\\p{L})(?![^:]*(?<!\\p{L})(?:yêu cầu|đề nghị|giao|cần|phải|tập trung)(?!\\p{L}))[^:.;]{0,200}(?:như sau|sau đây|sau|cụ thể)? ?[:.]?$`,
)

/** Whether a lead-in, in lower case, speaks at its end of what a document holds. */
const leadsToContents = (words: string): boolean => contents.test(words.slice(-260))

const sentenceMark = /[.;:”"](?=\s+\S)/gu

/** Where the last sentence of a lead-in begins. */
function lastSentence(words: string): string {
  let from = 0
  for (const { index } of allMatches(words, sentenceMark)) from = index + 1
  return words.slice(from).trimStart()
}

/** Whether a lead-in tells at its end what a provision says: "Tại khoản 1 Điều 4 … quy định đối tượng không chịu thuế:". */
export const leadsToProvision = (words: string): boolean =>
  /:\s*["“]?$/u.test(words) && tellsProvision(lastSentence(words))

const cases = latin(/^(?:trường hợp|nếu|đối với trường hợp|căn cứ|theo)(?!\p{L})[^.;]*(?<!\p{L})thì ?:$/u)
/** "Căn cứ trình bày tại Công văn số 12 của Công ty thì:": what the one who asks tells of itself. */
const byAsker = latin(
  /^(?:căn cứ|theo)(?: nội dung| hồ sơ| các nội dung)?(?: công ty| đơn vị| quý \p{L}+ \p{L}+)? (?:trình bày|phản ánh|giải trình|kê khai)(?!\p{L})|(?<!\p{L})(?:trình bày|phản ánh|nêu) (?:tại|trong) (?:công văn|văn bản|đơn|hồ sơ)(?! này)/u,
)
const guiding = latin(/(?<!\p{L})(?:hướng dẫn|giải thích|làm rõ|thông tin)(?: [^.;:]{1,160})? như(?:[- ])sau ?[:.]?$/u)

/** "…, Sở Y tế hướng dẫn một số nội dung như sau:": who explains tells, unless it asks or orders as well. */
const guides = (words: string): boolean =>
  guiding.test(words.slice(-200)) &&
  !/(?:yêu cầu|đề nghị|giao|chỉ đạo|tập trung|triển khai thực hiện)(?!\p{L})/u.test(words.slice(-260))

/** "…, hồ sơ gồm:": papers, whatever verb their names begin with ("Báo cáo thành tích"). */
const papers = latin(
  /(?<!\p{L})(?:hồ sơ|tài liệu|giấy tờ)(?: [^,.;:]{1,60})? (?:bao )?gồm(?: có)?(?: các [^,.;:]{1,30})? ?:$/u,
)

/** What only a letter leads in to, which answers, explains or reports; undefined where the words may lead in to anything. */
export function letterLeadIn(words: string): 'answer' | 'account' | 'enumeration' | 'description' | undefined {
  if (reportsUp(words)) return 'account'
  if (leadsToContents(words) || guides(words)) return 'answer'
  if (papers.test(words.slice(-120))) return 'description'
  const sentence = lastSentence(words)
  if (!cases.test(sentence)) return undefined
  // "Trường hợp Công ty bán cho khách nước ngoài thì:": below it stands what holds of a case.
  return byAsker.test(sentence) ? 'description' : 'enumeration'
}

/** The words with which the writer goes on behind what is quoted: "Căn cứ quy định nêu trên, …", "Theo đó, …". */
const goesOn =
  /^(?:Căn cứ|Theo|Như vậy|Do (?:đó|vậy)|Vì vậy|Từ (?:các|những|quy)|Đối (?:chiếu|với)|Trên cơ sở|Đề nghị|Yêu cầu|Về|Để|Nay|Hiện|Tuy nhiên|Ngoài ra|Đồng thời|Trong quá trình|Qua|Trên đây|Liên quan|Kính|Trân trọng)(?!\p{L})/u

/** Whether a paragraph behind what a letter quotes is the writer's own again. */
export const speaksAgain = (words: string): boolean => goesOn.test(words)

/** Whether one of the paragraphs of an item is: "2. Đối với vướng mắc nêu tại điểm 3" / "Căn cứ quy định nêu trên, …". */
export const speaksAgainIn = (text: string, { entries }: Item): boolean =>
  entries.some(({ kind, start }) => kind === 'paragraph' && speaksAgain(text.slice(start, start + 30)))

/** Whom a letter is addressed to, in search form. */
export type Addressees = readonly string[]

const several = /^(?:cac|nhung|toan the|quy|moi|tung|tat ca|thu truong|giam doc|ban giam doc|lanh dao|nguoi dung dau) /u
const plain = (name: string): string => {
  let words = bare(name)
  for (let next = words.replace(several, ''); next !== words; next = words.replace(several, '')) words = next
  return words
}

/** The addressees of a letter, from what stands behind "Kính gửi". */
export const addresseesOf = (names: readonly string[]): Addressees => names.map(plain)

/** Whether a name is that of an addressee, or of their class: "Đơn vị" of "Các đơn vị sử dụng lao động trên địa bàn". */
export function isAddressee(name: string, to: Addressees): boolean {
  const words = plain(name)
  return words.length > 2 && to.some((one) => ` ${one} `.includes(` ${words} `) || words.startsWith(`${one} `))
}

const officeOf = /^(?:cac |nhung )?co quan (?<field>[a-z ]{3,40}?)(?:$|,| va )/u

/** "cơ quan hải quan" where the letter is addressed to "Các Cục Hải quan": the offices of their field. */
export function isOfficeOfAddressee(name: string, to: Addressees): boolean {
  const field = officeOf.exec(bare(name))?.groups?.field
  return field !== undefined && to.some((one) => ` ${one} `.includes(` ${field} `))
}

/** People and bodies that a letter tells of as often as it tells them to act; "cơ quan thuế", "Cơ quan BHXH": a class of offices. */
const toldOf = latin(
  /^(?:các |những |mọi |mỗi )?(?:ông|bà|cá nhân|tổ chức(?! đảng)|hộ|người(?! đứng đầu)|công ty|doanh nghiệp|chi nhánh|ngân hàng(?! nhà nước)|hợp tác xã|văn phòng đại diện|bên|nhà (?:thầu|đầu tư)|cơ quan (?:thuế|hải quan|bảo hiểm|bhxh|công an|có thẩm quyền)$)(?!\p{L})/iu,
)
/** Whether a name is that of a person, a company or another one of whom the law tells. */
export const isOneOfClass = (name: string): boolean => toldOf.test(name)

/** Whether a name is that of a kind of people or bodies, and not of one of them: "Hộ kinh doanh", no "Ông Lèng Văn Tứ". */
export const isKind = (name: string): boolean => toldOf.test(name) && common.test(name)

/** Whoever holds an office or a place is a body though no name of its own is printed: "Hiệu trưởng các trường", "Công an xã". */
const office = latin(
  /^(?:các |đồng chí )*(?:thủ trưởng|người đứng đầu|hiệu trưởng|giám đốc|trưởng|chủ tịch|bí thư|chánh|cục trưởng|công an|quân sự|nhà trường|lãnh đạo|cấp ủy|ban|phòng|sở|khoa|tổ|hội|đoàn|văn phòng|trung tâm|trạm|xã|phường)(?!\p{L})/iu,
)
const common = latin(/^\p{L}?[\p{Ll} ,-]{2,90}$/u)
/** A name that has swallowed what its bearer may, or what is done for it: "Công ty được bù trừ với số thuế". */
const may = latin(/ (?:được|bị) (?!giao|phân công|ủy quyền|uỷ quyền|phân cấp|chỉ định|cử |bổ nhiệm)/u)

/** Behind the name of who must act. */
const must = '[,:]? (?:phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|kịp thời|chủ động|nghiêm túc)(?!\\p{L})'
const mustBehind = latinPattern(`^${must}`)
const mustAnywhere = latinPattern(must, 'gu')
const mostWords = 5
const whenever = latin(/^(?:khi|sau khi|trước khi|hằng|hàng|định kỳ|chậm nhất|từ) /iu)

/** Whether a sentence says what an addressee of the letter must do: "Khi có người nghỉ, đơn vị phải kịp thời …". */
export function saysAddresseeMust(text: string, start: number, end: number, to: Addressees): boolean {
  const words = text.slice(start, Math.min(end, start + 260))
  for (const { index } of allMatches(words, mustAnywhere)) {
    const before = words.slice(Math.max(0, index - 40), index).split(' ')
    for (let i = 2; i <= mostWords && i <= before.length; i += 1) {
      const name = bare(before.slice(-i).join(' '))
      const behind = before.at(-i - 1)
      // "Số thuế doanh nghiệp phải nộp …" is not what they must do, "… thì đơn vị phải …" follows from a case.
      const isSubject = behind === undefined || behind === '' || behind.endsWith(',') || whenever.test(words)
      if (isSubject && behind !== 'thì' && to.some((one) => `${one} `.startsWith(`${name} `))) return true
    }
  }
  return false
}

/** Whether who is named must act, and is an addressee or one of their offices. */
export const mustAct = (text: string, { start, end }: ActorPhrase, to: Addressees): boolean =>
  mustBehind.test(text.slice(end, end + 26)) &&
  (isAddressee(text.slice(start, end), to) || isOfficeOfAddressee(text.slice(start, end), to))

/** Whether a letter that answers tells somebody what to do: a body by its name, or those whom it is addressed to. */
export function isToldToAct(text: string, { start, end, stop }: ActorPhrase, to: Addressees): boolean {
  const name = text.slice(start, end)
  if (may.test(`${name} `) || stop === 'được' || stop === 'bị') return false
  if (isAddressee(name, to)) return true
  return !toldOf.test(name) && !(common.test(name) && !office.test(name))
}

const reporting = latin(
  /(?:^|[,.;] ?)[^,.;:]{0,90}(?<!\p{L}|(?:xét|theo|các|qua|tại|nhận|được|sau) )(?:báo cáo|kính trình|giải trình|xin ý kiến)(?! kết quả| của)(?:(?!(?<!\p{L})(?:yêu cầu|giao|phải|có ý kiến|trả lời|hướng dẫn|theo (?:mẫu|đề cương))(?!\p{L}))[^.;:]){0,200} như sau ?[:.]?$/u,
)
const orders = /(?<!\p{L})(?:yêu cầu|đề nghị|giao|phải|cần)(?!\p{L})/u

/** "Bộ Tài chính báo cáo Thủ tướng Chính phủ như sau:": the writer reports to whom it writes; words in lower case. */
function reportsUp(words: string): boolean {
  const found = reporting.exec(words)
  return found !== null && !orders.test(found[0].slice(0, found[0].search(/báo cáo|kính trình|giải trình|xin ý kiến/u)))
}
