import { familyNames } from '../../lexicon/family-names.ts'
import { signerTitles } from '../../lexicon/signing.ts'
import { isStampOfProgram } from '../../syntax/stamp.ts'
import { bare } from '../../text/bare.ts'
import { latin, latinPattern, letterCase } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { isCapitals } from './cues.ts'

/** TM., T/M, KT., K/T, TL., T/L, TUQ., T/U.Q, Q. before a body or a head; scanners read KT. as KT, or K.T. */
const mark = latin(
  /^["'`*_.,:;|!~ -]{0,4}(?:(?:TM|KT|TL|TUQ|TQ|T ?\/ ?M|K ?\/ ?T|T ?\/ ?L|T ?\/ ?U ?Q|TH|Q)[.,]{0,2} ?(?=[\p{Lu}])|T\. ?M\. ?|K\. ?T\. ?|T\. ?L\. ?|T\. ?U\. ?Q\. ?|Thay mặt )/u,
)
const markOnly = /^(?:(?:TM|KT|TL|TUQ|T ?\/ ?M|K ?\/ ?T|T ?\/ ?L|T\. ?[ML]|K\. ?T|T\. ?U\. ?Q)[.,]?|Q\.)$/u
/** "KT.": a mark whose body or head stands behind it. */
export function isMarkAlone(text: string): boolean {
  return markOnly.test(text)
}
const title = latinPattern(`^["'\`*_.,:;|!~ -]{0,4}(?:p\\. ?)?(?:${signerTitles.join('|')})(?![\\p{L}])`)

/** T, K or Q behind a scanner's dirt: nearly every line is turned away here. */
function opensWithMark(text: string): boolean {
  let at = 0
  while (at < 4 && at < text.length && letterCase(text.charCodeAt(at)) === 3) at += 1
  const c = text.charCodeAt(at)
  return c === 84 || c === 75 || c === 81
}

/** Begins with a mark of authority: "TM. ỦY BAN NHÂN DÂN", "K/T TRƯỞNG BAN". */
export function isAuthority(text: string): boolean {
  if (text.length > 140 || !opensWithMark(text)) return false
  if (markOnly.test(text)) return true
  const found = mark.exec(text)
  if (!found) return false
  const rest = text.slice(found[0].length)
  // "Q. 1" is a district, "TL" a unit; a head or a body follows in capitals.
  return (
    isCapitals(rest.slice(0, 24)) &&
    (/[./]/u.test(found[0]) ||
      title.test(bare(rest)) ||
      /^(?:UY BAN|BAN|HOI DONG|CHINH PHU|BO )/u.test(bare(rest).toUpperCase()))
  )
}

/** "TRƯỞNG KHOA", "KẾ TOÁN TRƯỞNG", "CHUYÊN VIÊN": whoever heads something or holds a post, whatever it is; members of many are none. */
const head = latin(
  /^(?:TRƯỞNG \p{Lu}{2}|(?!.*(?:CÔNG|SINH|HỌC|ĐOÀN|HỘI|THÀNH|ĐẢNG|XÃ) VIÊN)(?:\p{Lu}+ ){1,3}VIÊN$|(?!.*(?:TĂNG|SINH|PHÓ) )(?:\p{Lu}+ ){1,2}TRƯỞNG$)/u,
)

/** "PHỏ-TÔNG CỤC TRUONG": a scanner's dash behind the deputy's word. */
const dashed = /^([^a-z]{0,5}pho)[-.](?=[a-z])/u
const bareTitle = (text: string): string => {
  const plain = bare(text)
  return plain.includes('pho-') || plain.includes('pho.') ? plain.replace(dashed, '$1 ') : plain
}

/** A head's title standing alone in capitals: "CHỦ TỊCH", "BỘ TRƯỞNG BỘ Y TẾ". */
export function isSignerTitle(text: string): boolean {
  return text.length <= 100 && isCapitals(text) && (title.test(bareTitle(text)) || head.test(text))
}

/** Begins with the title of an office in capitals, whatever follows. */
export function beginsTitle(text: string): boolean {
  const found = letterCase(text.charCodeAt(0)) === 2 ? null : title.exec(bareTitle(text.slice(0, 60)))
  return found !== null && isCapitals(text.slice(0, found[0].length))
}

const name = latin(/^(?:\p{Lu}[\p{L}'’.]*)(?: (?:\p{Lu}[\p{L}'’.]*|thị|văn)){1,5}$/u)

const rankBefore =
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|(?:GS|PGS|TS|ThS|Ths|BS|KS|CN|LS|NGƯT|NGND|TTND|TTƯT|CKII|CKI|BSCKII|BSCKI)[.,]?)[ .,-]*/u

/** Looks like a person's name: two to six capitalised words, rank or degree before it allowed. */
export function isPersonName(text: string): boolean {
  if (text.length < 5 || text.length > 60 || letterCase(text.charCodeAt(0)) !== 1) return false
  if (isStampOfProgram(text)) return false
  return name.test(text) || name.test(text.replace(rankBefore, ''))
}

const body =
  /^(?:THU TUONG|CHU TICH|BO TRUONG|THONG DOC|TONG THANH TRA|CHANH AN|VIEN TRUONG|TONG KIEM TOAN|GIAM DOC|CUC TRUONG|TONG CUC TRUONG|CHINH PHU|QUOC HOI|UY BAN|HOI DONG|BO |BAN |CAC BO TRUONG|BO CHINH TRI|CHANH VAN PHONG|TRUONG BAN|HIEU TRUONG|TINH UY|THANH UY|DANG UY|HUYEN UY|QUAN UY|TONG LIEN DOAN|LIEN DOAN|TRUNG UONG|DOAN CHU TICH|CHI CUC TRUONG|TONG GIAM DOC)/u

/** "BỔ SUNG …", "BAN HÀNH …", "BÁN BUÔN …": what is no ministry and no board. */
const verbInCapitals = latin(/^(?:B[ỐỔỎÓÒỒƠỜỚỞỢ]|B[ÁÀẢẠĂẮẰÂẤẦẨẬ]N|BAN HÀNH|CÔNG BỐ)(?!\p{L})/u)

/** The line of the issuing authority above the căn cứ: "BỘ TRƯỞNG BỘ Y TẾ", "HỘI ĐỒNG NHÂN DÂN TỈNH X KHÓA XV, KỲ HỌP THỨ 5". */
export function isAuthorityLine(text: string): boolean {
  return (
    text.length < 220 &&
    isCapitals(text.slice(0, 30)) &&
    !verbInCapitals.test(text) &&
    (body.test(bare(text).toUpperCase()) || title.test(bare(text)))
  )
}

const bodyInSmallLetters = latin(
  /^(?:Bộ trưởng|Thủ tướng|Chủ tịch|Thống đốc|Tổng Thanh tra|Tổng Kiểm toán|Chánh án|Viện trưởng|Tổng cục trưởng|Tổng giám đốc|Giám đốc|Cục trưởng|Chủ nhiệm|Ủy ban nhân dân|Hội đồng nhân dân|Chính phủ|Quốc hội)(?: \p{Lu}?[\p{L}, -]*)?$/u,
)

/** The same in small letters: "Bộ trưởng Bộ Xây dựng", alone on its line. */
export function isAuthorityInSmallLetters(text: string): boolean {
  return text.length < 90 && bodyInSmallLetters.test(text)
}

/** A mark of authority at the start of a line: as printed without spaces, its length with the space after it, its own end. */
export function authorityMark(
  text: string,
): { readonly mark: string; readonly length: number; readonly end: number } | undefined {
  if (!isAuthority(text)) return undefined
  const found =
    /^(?:T ?\/ ?M|K ?\/ ?T|T ?\/ ?L|T ?\/ ?U ?Q|T\. ?M|K\. ?T|T\. ?L|T\. ?U\. ?Q|TM|KT|TL|TUQ|TQ|TH|Q|Thay mặt)[.,]{0,2}/u.exec(
      text,
    )
  if (!found) return undefined
  const end = found[0].length
  return {
    mark: found[0].replace(/[ ,]/gu, '').replace(/\.{2}$/u, '.'),
    length: end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0),
    end,
  }
}

const ranks = latin(
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Chuẩn đô đốc|Phó đô đốc|Đô đốc|Hòa thượng|Thượng tọa|Đại đức|Ni sư|Linh mục|Mục sư|P?[Gg][Ss]|TSKH|T[Ss]|T[hH][Ss]|B[Ss](?:[. ]?CK ?(?:II|I|2|1))?|CK(?:II|I|2|1)|KTS|K[Ss]|D[Ss]|CN|LS|NGƯT|NGND|TTND|TTƯT|NSND|NSƯT|Luật sư|Bác sĩ|Kỹ sư|Tiến sĩ|Thạc sĩ|Ông|Bà|Đồng chí|Đ\/c)(?:[.,: ]+|(?=\p{Lu}\p{Ll}))/u,
)

/** The length of the rank or degree that a line begins with. */
export function rankAt(text: string): number {
  return ranks.exec(text)?.[0].length ?? 0
}

/** "Đã ký: ", "(Đã ký) ", "(Đã ký tên và đóng dấu) ", "[đã ký số] " before the name. */
const signedMark = latin(
  /^[([]?(?:(?:[Đđ]ã k[ýí]|ĐÃ K[ÝÍ])(?:(?:,? \p{L}+){0,6}[)\]])?|(?:[Kk][ýí] tên|KÝ TÊN)(?:,? \p{L}+){0,4}[)\]]) ?[:.,-]? ?/u,
)

/** With ranks and degrees. */
const longestName = 120

/** "= Doãn Mạnh Tiếp": what a scanner makes of the end of a signature; no mark that an item of a list has. */
const speckBefore = latin(/^[=_|\\/«»'"^°.,]{1,2} ?(?=\p{Lu}\p{Ll}+ \p{Lu})/u)

/** The person's name in a line, ranks and degrees left out, or undefined. Offsets in the line. */
export function personName(text: string): { readonly start: number; readonly end: number } | undefined {
  if (text.length > longestName) return undefined
  // Nearly every line begins with another letter.
  const mark = '([ĐđKk'.includes(text.charAt(0)) ? signedMark.exec(text) : null
  const speck = speckBefore.exec(text)
  if (letterCase(text.charCodeAt(0)) !== 1 && !mark && !speck) return undefined
  let start = (mark ?? speck)?.[0].length ?? 0
  for (let found = ranks.exec(text.slice(start)); found; found = ranks.exec(text.slice(start))) start += found[0].length
  const signed = /[ .,(-]+(?:[Đđ]ã k[ýí]|ĐÃ KÝ)\)?$/u.exec(text)
  let end = signed && signed.index > start ? signed.index : text.length
  while (end > start && ' \t\n.,;:\'"`)_*/=|\\-'.includes(text.charAt(end - 1))) end -= 1
  const rest = text.slice(start, end)
  // A scanner's speck before a syllable: 'Nguyễn "Thịnh'.
  return isPersonName(rest) || (rest.includes(' "') && isPersonName(rest.replace(/ ["'](?=\p{Lu}\p{Ll})/gu, ' ')))
    ? { start, end: start + rest.length }
    : undefined
}

const titleThenName = latin(
  /^(?<title>\p{Lu}[\p{Lu} ,–-]{3,60}) (?=\p{Lu}\p{Ll}|\p{Lu}'\p{Lu}|(?:PGS|GS|TS|BS|KS|CN)\.|BSCK)/u,
)

/** "GIÁM ĐỐC Nguyễn Văn An", "CHỈ HUY TRƯỞNG Đại tá Lê Văn An": where the name begins behind a title on one line; -1 when nowhere. */
export function nameBehindTitle(text: string): number {
  if (text.length > longestName) return -1
  const head = titleThenName.exec(text)?.groups?.title
  return head !== undefined && isSignerTitle(head) && personName(text.slice(head.length + 1)) ? head.length + 1 : -1
}

const markCue = /[MTLQ][.,]|[TK]\/[MTL] /
/** A comma after the mark is a scanner's full stop only before a title in capitals: "NNMT, ĐT, KT, TH" are units. */
const markInside = latin(
  /(?<=[^\p{L}\d])(?:(?:TM|KT|TL|TUQ)(?:\. ?(?=\p{Lu})|, ?(?=\p{Lu}{2,} \p{Lu}{2,}))|[TK]\/[MTL] (?=\p{Lu}))/gu,
)
const titleAhead = latinPattern(`^(?:${[...signerTitles].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`)
const deputyBefore = /(?<![a-z])pho[-. ] ?$/u
const partOfWord = latin(/[\p{L}\d]/u)
const family = new Set(familyNames)

/** A mark with its point or stroke, or four capitals on end: all that a signature could begin with. */
function holdsCapitals(text: string): boolean {
  let run = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    const found = letterCase(c)
    if (found === 1) {
      run += 1
      if (run >= 4) return true
    } else if (found === 2) run = 0
    else if (run > 0 && (c === 46 || c === 44 || c === 47) && i > 1) return true
  }
  return false
}

/** Where a signature begins inside a line of Nơi nhận whose columns were joined by one space; -1 when nowhere. */
export function signatureInside(text: string): number {
  if (text.length > 240 || !holdsCapitals(text)) return -1
  for (const match of markCue.test(text) ? allMatches(text, markInside) : [])
    if (match.index > 0 && isCapitals(text.slice(match.index, match.index + 14))) return match.index
  for (let at = 1; at + 4 < text.length; at += 1) {
    if (letterCase(text.charCodeAt(at)) !== 1 || partOfWord.test(text.charAt(at - 1))) continue
    // Thirty letters in capitals first: that turns nearly every word away.
    const rest = text.slice(at, at + 30)
    if (!isCapitals(rest)) continue
    const found = titleAhead.exec(bare(text.slice(at, at + 60)))
    if (found && isCapitals(rest.slice(0, found[0].length)))
      return at - (deputyBefore.exec(bare(text.slice(Math.max(0, at - 6), at)))?.[0].length ?? 0)
  }
  return -1
}

/** Where a signer's name begins behind the end of an item ("- Lưu: VT, KTTH (3b). Nguyễn Văn A"); -1 when nowhere. */
export function nameInside(text: string): number {
  const found = /[;.)…] ?(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})$/u.exec(text)
  const name = found?.groups?.name
  return found && name && family.has(bare(name.split(' ')[0] ?? '')) && found.index > 4 ? text.length - name.length : -1
}

/** A name in capitals, told from a title or heading that goes on: a family name first, no words of offices. */
export function isNameInCapitals(text: string): boolean {
  return (
    hasFamilyName(text) &&
    /^\p{Lu}{2,}(?: \p{Lu}{1,}){1,4}$/u.test(text) &&
    !/thuong truc|nhan dan|trung uong|danh muc|phu luc/u.test(bare(text))
  )
}

/** Begins with one of the family names. */
export function hasFamilyName(text: string): boolean {
  const blank = text.indexOf(' ')
  return family.has(bare(blank < 0 ? text : text.slice(0, blank)))
}

/** "- Trần Thị Lụa": a scanner's speck before a name. */
export function isSpeckedName(text: string): boolean {
  if (!/^[-–~·] ?\p{Lu}/u.test(text)) return false
  const words = text.slice(text.charAt(1) === ' ' ? 2 : 1)
  return hasFamilyName(words) && personName(words) !== undefined
}

/** A line without letters and figures, or of figures among dots: the stroke of a pen, the edge of a stamp, a rule ("7... .1111."). */
export const isStroke = (text: string): boolean =>
  text.length < 40 && !/\p{L}/u.test(text) && (!/\d/u.test(text) || /\.{2}|\. \./u.test(text))
