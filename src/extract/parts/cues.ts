import { documentTypes, typeCodes } from '../../lexicon/document-types.ts'
import {
  addresseePattern,
  attachmentPattern,
  bodyOpeners,
  copiesPattern,
  mottoPattern,
  pageCaptionPattern,
  pageFurniturePattern,
  propertyKeys,
} from '../../lexicon/header-cues.ts'
import { bare, bareUnit } from '../../text/bare.ts'
import { withinOneEdit } from '../../text/edits.ts'
import { baseLetter, latin, latinPattern, letterCase } from '../../text/letters.ts'

const motto = latinPattern(mottoPattern)
const lineOfMotto = /d.{0,2}c l.p ?-? ?t. do|t. do ?[-.,]? ?h.nh ph.c/u
/** What a stamp has left of it at the end of a line: "Độc lập - Tự È", "Độc lập-1 `#c". */
const spoiltMotto = /(?:^|\s)Độc lập ?[-–—~=_] ?\S{1,3}(?: \S{1,8}){0,2}$/u
const opener = latinPattern(`^["(]?(?:${bodyOpeners})`)
const addressee = latinPattern(`^(?:${addresseePattern})`)
const copies = latinPattern(`^[^\\p{L}\\p{N}]{0,4}(?:${copiesPattern})`)
/** A word that goes on after "Nơi nhận". */
const otherPlace = latin(/^ (?!như |các |lưu|:)\p{Ll}{2}/u)
const attachment = latinPattern(`^(?:${attachmentPattern})`)
const furniture = latinPattern(`^(?:${pageFurniturePattern})`)
const longestCaption = 40
const captions = latinPattern(`^(?:${pageCaptionPattern})$`)
/** "Công văn 5615/CT-CS năm 2025 về …": sites repeat number and year in this order. */
const titleCaption = latinPattern(
  `^(?:${documentTypes.map((row) => row.name).join('|')}) (?:số )?\\d[^\\s]{0,40}[/-][^\\s]{2,40} (?:năm \\d{4} )?[\\p{Ll}]`,
)

/** Whether nearly all letters are capitals (a scanner may have lost one). At least two letters. */
export function isCapitals(text: string): boolean {
  let capitals = 0
  let small = 0
  const most = text.length * 0.15
  for (let i = 0; i < text.length; i += 1) {
    const found = letterCase(text.charCodeAt(i))
    if (found === 1) capitals += 1
    else if (found === 2) {
      small += 1
      // No number of capitals in the rest could make up for these.
      if (small > most) return false
    }
  }
  return capitals + small >= 2 && capitals >= (capitals + small) * 0.85
}

/** A small l between what may be capitals. */
const mayHoldLostI = /[A-Z\x80-\uffff]l[A-Z\x80-\uffff]/

/** Behind a space d and o, or letters that may be these without their marks. */
const mayHoldDo = / [dD\u0100-\uffff][oO\x80-\uffff]/

/** One of these stands in every motto; most lines in capitals hold none. */
const holdsWordOfMotto = (plain: string): boolean =>
  plain.includes('xa h') || plain.includes(' do') || plain.includes('nam') || plain.includes('chi minh')

/** Quốc hiệu, tiêu ngữ, "ĐẢNG CỘNG SẢN VIỆT NAM" and the like; a sentence that mentions the Republic is none. */
export function isMotto(text: string): boolean {
  if (text.length > 160 || text.length < 8) return false
  // "ĐẢNG CỘNG SẢN VlỆT NAM": a scanner takes I for l.
  const capitals =
    isCapitals(text) || (mayHoldLostI.test(text) && isCapitals(text.replace(/(?<=\p{Lu})l(?=\p{Lu})/gu, 'I')))
  // Most lines of a text are told by a look.
  if (!capitals && !mayHoldDo.test(text)) return text.includes('Độc lập') && spoiltMotto.test(text)
  const plain = bare(capitals && text.includes('l') ? text.replaceAll('l', 'i') : text)
  // Words in small letters are one only when they hold "tự do".
  if (!capitals && !plain.includes(' do')) return text.includes('Độc lập') && spoiltMotto.test(text)
  const found = (!capitals || holdsWordOfMotto(plain)) && (capitals ? motto : lineOfMotto).test(plain)
  return found && !/^nuoc |(?:^| )nuoc cong hoa/u.test(plain)
}

const numberStart = latin(
  /^(?:[*_ .,'"`~-]{0,3})(?:(?<word>Bộ luật|Luật|LUẬT|Pháp lệnh|Lệnh|Sắc lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kết luận|Thông báo|Quy định|Bản án)\s)?(?:[Ss][ốóồỗôo0ÓỐỒÔỔổ6Ó](?: ?hiệu| văn bản)?(?: ?[/(] ?N[oº°]\.? ?\)?)? ?(?<mark>[:;.])?|(?:[Ss][éèêáâơở6]|\$[6ốôo]) ?:|[38]6 ?:(?=,?\d{1,5} ?\/ ?\p{Lu})) ?(?=[^\p{Ll} ]|$|[\p{L}\d]{0,6} ?[/-])/u,
)

const startsWithWords = latin(/^(?:[\p{L} .]{2,}$|\p{Lu}+ \p{Lu}[^\d/]*$)/u)

/** "Số: 16/CT-TTg", "Luật số: 64/2025/QH15", "Số      /KH-UBND"; a sentence that begins with a number is none. */
export function isNumberLine(text: string): boolean {
  if (text.length >= 200) return false
  const found = numberStart.exec(text)
  if (!found) return false
  const rest = text.slice(found[0].length)
  // "Số TT", "SỐ LƯỢNG", "SỔ VĂN BẢN ĐẾN - Chi tiết": words alone, without a figure or a stroke near.
  if (!found.groups?.mark && startsWithWords.test(rest)) return false
  // "Nghị định số 144/2025/NĐ-CP có hiệu lực …" opens a paragraph.
  if (found.groups?.word && !found.groups.mark)
    return /^(?:Bộ luật|Luật|LUẬT|Pháp lệnh|Lệnh)$/u.test(found.groups.word) && /^\S+\s*$/u.test(rest)
  return rest.length <= 70 || isDateLine(text)
}

const placeDate = latin(
  /(?:^|[,.:; ])(?:ng[àaảá]y|Ng[àaảá]y|NG[AÀ]Y)[^\p{L}]{0,24}(?:th[áaảâàắ]ng|THÁNG)[^\p{L}]{0,24}(?:n[ăaà]m|NĂM)(?: ?[\d. …_-]{1,12}|$)/u,
)

/** "Hà Nội, ngày 05 tháng 01 năm 2020", blanks allowed; begins with a place, not with a sentence. */
export function isDateLine(text: string): boolean {
  if (text.length > 160) return false
  const found = placeDate.exec(text)
  return found !== null && found.index < 60
}

/** Folded names of the types, the longer first; "Văn bản" is no title. */
const typeNames: readonly (readonly [string, string])[] = documentTypes
  .filter((row) => row.code !== typeCodes.unsaid)
  .flatMap((row) => [row.name, ...(row.aliases ?? [])].map((name) => [bare(name), row.code] as const))
  .sort((a, b) => b[0].length - a[0].length)

/** The first two letters of a text, whatever their case and marks. */
const leadOf = (text: string): number => bareUnit(text.charCodeAt(0)) * 0x10000 + bareUnit(text.charCodeAt(1))

/** The same by their first two letters. */
const typesByLead = new Map<number, (readonly [string, string])[]>()
for (const row of typeNames) {
  const lead = leadOf(row[0])
  const rows = typesByLead.get(lead)
  if (rows) rows.push(row)
  else typesByLead.set(lead, [row])
}

export interface TitleWord {
  /** Code of the type. */
  readonly type: string
  /** Where the name begins in the line. */
  readonly offset: number
  /** Length of the type's name in the line, in UTF-16 units. */
  readonly length: number
  /** The line is the type's name alone. */
  readonly alone: boolean
}

const ward = /^(?:PHƯỜNG|Phường) /u

/** Reads a title line: a type's name in capitals, or alone as a heading. The rest of the line, if any, is the trích yếu's. */
export function titleWord(text: string, marked: boolean): TitleWord | undefined {
  if (text.length > 400) return undefined
  const rows = typesByLead.get(leadOf(text))
  const near = marked && text.length < 60 && isCapitals(text)
  // Nearly every line begins with other letters.
  if (!rows && !near) return undefined
  // "PHƯỜNG AN KHÊ" and "PHƯƠNG ÁN" differ by their marks alone.
  if (ward.test(text)) return undefined
  const plain = bare(text)
  for (const [name, type] of rows ?? []) {
    if (!plain.startsWith(name)) continue
    const rest = plain.slice(name.length)
    if (/^[\p{L}\p{N}]/u.test(rest)) continue
    // "CÔNG VĂN ĐẾN": what the receiver stamped.
    if (/^ d(?:en|i)(?=[ :.,"*-]*$)/u.test(rest)) return undefined
    // "KẾ HOẠCH PHỐI HỢP": the rest of the type's name.
    const shared = /^ (?:phoi hop|lien (?:tich|nganh|so|bo|co quan))(?=[ :.,"*-]*$)/u.exec(rest)?.[0].length ?? 0
    const head = text.slice(0, name.length + shared)
    const alone = /^[ :.,"*-]*$/u.test(rest.slice(shared))
    // "QUYẾT ĐỊNH:" opens the articles; the title has no colon.
    if (/^ ?:/u.test(rest)) return undefined
    // "Kế hoạch số 12/KH-UBND ngày … của …": how a web copy without a letterhead prints the title.
    if (marked && numberedTitle.test(rest)) return { type, offset: 0, length: head.length, alone: false }
    if (!isCapitals(head) && !(alone && marked)) return undefined
    if (!alone && !isCapitals(text.slice(0, Math.min(text.length, name.length + 24)))) {
      // "KẾ HOẠCH Về việc …" on one line is a title, "Luật Đất đai" in a sentence is none.
      // "KẾ HOẠCH Tổ chức …": capitals to the last letter, then a word that begins with one.
      const opens = head === head.toUpperCase() && name.includes(' ') && /^ \p{Lu}\p{Ll}/u.test(text.slice(head.length))
      if (
        !opens &&
        !/^[ ]*(?:ve|cua|so|quy dinh|ban hanh|sua doi|huong dan|phe duyet|ket luan|trien khai|thuc hien)(?: |$)/u.test(
          rest,
        )
      )
        return undefined
    }
    return { type, offset: 0, length: head.length, alone }
  }
  return near ? nearTitle(plain) : undefined
}

/** Number and symbol behind the type, then the day, who issued it or what it is about. Without diacritics, in small letters. */
const numberedTitle =
  /^(?: (?:thuong )?(?:khan|hoa toc))?(?: \((?=so ?:? ?\d))?(?: ?so)? ?:? ?\d{1,5}[a-z]? ?[-/] ?(?:\d{4} ?[-/] ?)?[a-z][a-z\d&]*(?: ?[-/] ?[a-z\d&]+)*,? ?(?:: ?\p{L}|ngay \d|cua |ve )/u

/** A title that carries number and day, wherever it stands: "Kế hoạch số 12/KH-UBND ngày … của …". */
export function numberedTitleWord(text: string): TitleWord | undefined {
  // "… số 12/KH-UBND ngày": the day stands in the next line.
  const whole = /\s(?:ngày|của|về)$/iu.test(text) ? `${text} 1` : text
  const word = titleWord(whole, true)
  return word && numberedTitle.test(bare(whole.slice(word.offset + word.length))) ? word : undefined
}

/** A misspelt or misread title ("NHỊ QUYẾT", "QUYET ĐINH"): one letter away from a type's name of some length. */
function nearTitle(plain: string): TitleWord | undefined {
  const word = plain.replace(/[^\p{L} ]+/gu, ' ').trim()
  if (word.length < 6 || word.length > 22) return undefined
  for (const [name, type] of typeNames) {
    if (name.length >= 6 && withinOneEdit(name, word)) {
      return { type, offset: 0, length: plain.length, alone: true }
    }
  }
  return undefined
}

/** "Kính gửi các anh chị trưởng khoa, em gửi Thông báo …": how a mail or a post greets, and no addressees of a document. */
const greets = latin(
  /^Kính gửi (?:(?:quý|các|tất cả|toàn thể) )*(?:quý vị|anh|chị|em|thầy|cô|bác|bạn|mọi người|cả nhà|đồng nghiệp)(?!\p{L})[^:;]{0,60}(?:,|, ?(?:em|tôi|mình|chúng tôi|bên|xin|[Pp]hòng|[Bb]an|[Vv]ăn phòng)(?!\p{L}).*)$/u,
)

/** Opens the content: căn cứ, "Thực hiện …", "Kính gửi", "Điều 1". */
export function isBodyOpener(text: string): boolean {
  return opener.test(bare(text.slice(0, 60)))
}

export function isAddressee(text: string): boolean {
  const c = text.charCodeAt(0)
  if (c === 75 || c === 107 || c === 105) return addressee.test(bare(text.slice(0, 24))) && !greets.test(text)
  if (c === 103) return /^gửi ?:/u.test(text)
  // A scanner's dirt may stand before it.
  const head = text.slice(0, 28)
  const at = head.includes('nh g') ? head.search(/[Kk][iíìĩỉ]nh g/u) : -1
  return at > 0 && at < 16 && /^[Kk].nh g[uửứưừữ][iíỉ] ?[:;.]/u.test(text.slice(at))
}

/** "Nơi nhận:", also damaged. Cheap enough to be asked of every line. */
export function isCopies(text: string): boolean {
  // Nearly every line is turned away by its first character.
  let first = 0
  while (first < 4 && text.charCodeAt(first) < 65) first += 1
  const c = text.charCodeAt(first)
  // "6. Nơi gửi và nơi nhận phải đối chiếu …" is an item of the body.
  if ((c !== 78 && c !== 110) || /^\d{1,2}[.)] /u.test(text)) return false
  const found = copies.exec(bare(text.slice(first, first + 20)))
  // "Nơi nhận hồ sơ: …" tells where to go.
  return found !== null && !otherPlace.test(text.slice(first + found[0].length))
}

/** The first two letters of such headings: phụ, mẫu, biểu, kèm, đính, ban hành. */
function mayAttach(text: string): boolean {
  let at = 0
  while (at < 2 && (text.charCodeAt(at) === 40 || text.charCodeAt(at) === 32)) at += 1
  const first = baseLetter(text.charCodeAt(at))
  const second = baseLetter(text.charCodeAt(at + 1) || 0)
  switch (first) {
    case 16: // p
      return second === 8
    case 13: // m
    case 2: // b
      return second === 1 || second === 9
    case 11: // k
      return second === 5
    case 4: // d
      return second === 9
    default:
      return false
  }
}

/** A heading of an attachment: "PHỤ LỤC I", "Mẫu số 01", "(Kèm theo Quyết định …)". */
export function isAttachment(text: string): boolean {
  return text.length < 300 && mayAttach(text) && attachment.test(bare(text.slice(0, 48)))
}

/** Nothing but links: "[Về đầu trang](#) [In bài viết](#)", "[ ← Trang trước ] [ Tải PDF (486 KB) ]"; a note's mark is none. */
const onlyLinks = /^(?:\[[^\][]{3,60}\](?:\([^()]{0,200}\))?[ |·]{0,3}){1,12}$/u

/** "[Chữ ký]", "[Đã ký]": where a signature was left out. */
const bySigner = /^\[(?:đã k[ýí]|chữ ký|ký )/iu

/** "20/01/2025 09:14 | Lượt xem: 356", "Thứ hai, 20-1-2025, 9h14": when a page was posted. */
const posted =
  /^(?:(?:Đăng(?: lúc| ngày)?|Ngày đăng|Thời gian đăng|Cập nhật(?: lúc)?) ?:? ?)?(?:(?:(?:Thứ \p{L}+|Chủ nhật), ?)?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[ \t,|-]{1,3}(?:lúc )?\d{1,2}(?::|h)\d{2}|\d{1,2}(?::|h)\d{2}[ \t,|-]{1,3}(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?!\p{L})/iu

/** "Đăng bởi: quantri - 11/02/2031 08:40": who put a page up, and when. */
const postedBy = /^(?:Đăng(?: tải)? bởi|Người đăng|Người viết|Người đưa tin|Biên tập(?: viên)?) ?: ?[^.;]{2,70}$/u

export function isPageFurniture(text: string): boolean {
  if (text.length >= 200) return false
  if (text.length < 80 && (posted.test(text) || postedBy.test(text))) return true
  return text.startsWith('[') ? onlyLinks.test(text) && !bySigner.test(text) : furniture.test(bare(text.slice(0, 60)))
}

const inTheName = /^NHÂN DANH(?: NƯỚC.{0,60})?$/u

/** An article, chapter or lettered part, or "NHÂN DANH" of a judgment: the content is under way. */
export function isBodyMark(text: string): boolean {
  const c = text.charCodeAt(0)
  if (c === 78) return inTheName.test(text)
  if (c !== 272 && c !== 67 && c !== 68) return false
  return /^(?:(?:Điều|ĐIỀU|Diều) \d{1,3}[a-z]?(?:[.:]|$)|(?:Chương|CHƯƠNG|CHUONG) [IVX\d])/u.test(text)
}

/** Prose: a long line that is no title. */
export function isProse(text: string): boolean {
  return text.length > 110 && !isCapitals(text.slice(0, 80))
}

/** A line that ends in the middle of its words. */
export function callsForMore(text: string): boolean {
  return /(?:^|\s)(?:của|và|về|cho|với|tại|theo|các|do|trong|ngày|số)$/iu.test(text)
}

const dangling =
  /(?:CỦA|VÀ|CHO|VỚI|TẠI|THEO|VỀ|THUỘC|CÁC|PHÓ|NHÂN DÂN|QUY ĐỊNH|BIỂU|DO|ĐỐI VỚI|TRÊN|TỪ|ĐẾN|BỞI|SỐ|NGÀY|THÁNG|NĂM|,|-)$/u

/** The same of a line of a title in capitals. */
export const callsForMoreInCapitals = (text: string): boolean => dangling.test(text)

/** A line of căn cứ: "Căn cứ Luật …", "Xét đề nghị …"; also without its marks. */
export function isBasis(text: string): boolean {
  const c = text.charCodeAt(0)
  if (c !== 67 && c !== 88 && c !== 84 && c !== 45 && c !== 34) return false
  return /^(?:- ?)?"?(?:C[ăaâ]n c[ứưuúừữ] (?!pháp l)|Chiểu (?:theo |\p{Lu})|Xét (?:đề nghị|Tờ trình|tờ trình)|Theo đề nghị c|Theo de nghi c)/u.test(
    text,
  )
}

/** "… BÃI BỎ QUYẾT ĐỊNH" before "SỐ 09/2022/QĐ-UBND …": the number below is that of a document the sentence names. */
export function callsForNumber(text: string): boolean {
  const words = bare(text.slice(-60))
  return typeNames.some(([name]) => words.endsWith(` ${name}`))
}

/** "… yêu cầu các Đội quản lý điện:": electricity, and no telegram. */
const asksForPower = /(?:yêu cầu|đề nghị|giao|chỉ đạo|phân công|về) [^:]{0,200}điện ?:/u

/** "THỦ TƯỚNG CHÍNH PHỦ điện:", "… điện" */
export function isAddresseesOfTelegram(text: string): boolean {
  return text.length < 300 && /(?:^|\s)(?:điện|ĐIỆN) ?:/u.test(text) && !asksForPower.test(text)
}

const propertyStart = latinPattern(
  `^[-*+ ]{0,3}(?:${propertyKeys.map(([, keys]) => keys).join('|')})(?: ?[:\\t|]|(?=\\p{Lu}|\\d|--))`,
)

/** A row of a site's record: "Số hiệu | 12/2020/NĐ-CP", "Loại văn bảnNghị định". */
export function isProperty(text: string): boolean {
  return text.length < 600 && propertyStart.test(text)
}

/** A heading that whoever collects documents puts above a part of one: "VĂN BẢN", "TRÍCH YẾU", "CĂN CỨ PHÁP LÝ". */
export function isPartCaption(text: string): boolean {
  return text.length <= longestCaption && captions.test(bare(text))
}

/** The heading of a page's record: "Thông tin văn bản", "THÔNG TIN", "Thuộc tính". */
export function isRecordCaption(text: string): boolean {
  return text.length <= longestCaption && /^(?:thong tin|thuoc tinh)(?: (?:chung|van ban))?$/u.test(bare(text))
}

/** What a page prints above or below the document it shows: "VĂN BẢN", "NỘI DUNG", "Quyết định 5/QĐ-UBND năm 2025 về …". */
export function isPageCaption(text: string): boolean {
  return isPartCaption(text) || titleCaption.test(text.slice(0, 120))
}
