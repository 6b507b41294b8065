import { isSyllable, syllablesIn } from '../../lexicon/words/syllables.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'

/*
 * What no clerk wrote behind a recipient: a scanner read it of a stamp, of a signature or of the column beside the list. It stands behind the mark that ends the item.
 */

/** A purpose is short: "để báo cáo", "b/c", "để t/hiện và phối hợp". */
export const purposeWords =
  '(?:để|b ?\\/ ?c(?:áo)?|t ?\\/ ?h(?:iện)?|th ?\\/ ?h(?:iện)?|p ?\\/ ?h(?:ợp)?|ph ?\\/ ?h(?:ợp)?|báo cáo|thực hiện|phối hợp|chỉ đạo|theo dõi|biết|đưa (?:tin|lên)|đăng(?: (?:tải|báo|tin|công báo|bài|cổng))?|thay(?! mặt| đổi| thế)|đê|đề(?= b)|dé|đế)'
/** In brackets also how or to whom it goes out: "do Ban A sao gửi", "theo danh sách kèm theo", "gửi qua thư điện tử". */
export const wayWords =
  '(?:do(?= [^()]{2,60}(?:sao|gửi))|sao gửi|(?:theo |có )?danh sách|(?:gửi )?qua(?= (?:thư|e-?mail|mail|zalo|hệ thống|trục|phần mềm|đường))|bản điện tử)'
/** A mark that ends an item, or a bracket that its purpose stands in. */
const endMark = /[;,.()]/gu
/** No clerk writes these. */
const noClerks = /[„“”"‘\\{}~*<>|^ˆ⁄_$#=@«»`]/u

/** "- Như trên; 7", "- Sở Y tế; /BỆNH VIỆN\\": what a scanner read of a stamp or a signature beside the list stands behind the mark that ends the item. */
export function dirtStart(text: string, start: number, end: number): number {
  // Scribbles are short.
  const from = Math.max(start, end - longestDirt)
  const words = text.slice(from, end)
  let open = 0
  for (const { index, 0: mark } of allMatches(words, endMark)) {
    if (mark === '(') open += 1
    else if (mark === ')') open = 0
    if (open > 0) continue
    const at = index + (mark === ')' && /[.;,]/u.test(words.charAt(index + 1)) ? 2 : 1)
    const tail = words.slice(at)
    if (!/\S/u.test(tail) || (from === start && !/\p{L}{2}/u.test(words.slice(0, index)))) continue
    if (isOfOtherColumn(words.slice(0, at), tail)) return from + at
    if (!holdsWord(tail) && (mark === ';' || mark === ')' || noClerks.test(tail) || scribble.test(tail)))
      return from + at
    if (mark === ';' && ((tail.length < 30 && noClerks.test(tail)) || isScrap(tail))) return from + at
  }
  return end - lastScrap(words)
}
const longestDirt = 80

/** "VT, TNCN. y": the length of a scrap behind the last full stop. */
const lastScrap = (words: string): number =>
  /(?<=[\p{L})]\.) (?!\p{Lu}\p{L})[^\s;.]{1,2}$/u.exec(words)?.[0].length ?? 0

/** "Website Cục Thuế; he", "… Chủ tịch nước; x wk ma": a few short pieces without a mark of their own; "; VT", "; các PB" are words. */
function isScrap(tail: string): boolean {
  const pieces = tail.trim().split(/\s+/u)
  if (tail.trim().length > 8 || pieces.length > 3) return false
  if (!pieces.every((piece) => /^\p{L}{1,3}$/u.test(piece)) || /^(?:các|và|cv|lưu)$/iu.test(pieces[0] ?? ''))
    return false
  return pieces.some((piece) => piece !== piece.toUpperCase())
}

const wholeItem = latin(/^[^\p{L}]{0,6}(?:Như|Nhu|Nhự) (?:t[rn]?\p{L}n|kính gửi|[Đđ]iều \d+)\s*[;,]$/u)
const purposeEnds = latinPattern(`\\( ?${purposeWords}(?![\\p{L}])[^()]{0,40}\\) ?;$`)
/** Two words in capitals, no abbreviations: "PHO TONG GIAM DOC". */
const titleInCapitals = /^[\s\p{P}]*(?:\p{Lu}{2,8}(?:\s+|$)){2,6}$/u

/** "- Như trên; PHÓ CỤC TRƯỞNG", "- Tổng Giám đốc (để b/c); ob HON": behind an item that is whole stand words of the column beside it. */
function isOfOtherColumn(item: string, tail: string): boolean {
  // "- Như trên, . PHO-FANG": behind a comma only what holds no word in small letters.
  if (item.endsWith(',')) return wholeItem.test(item) && /^[^\p{Ll}]+$/u.test(tail)
  if (!item.endsWith(';') || tail.includes('-') || tail.includes(':')) return false
  if (wholeItem.test(item) || (purposeEnds.test(item) && tail.trim().length < 12))
    return !/^\s*(?:các|và|[Ll]ưu)(?!\p{L})/u.test(tail)
  return titleInCapitals.test(tail) && syllablesIn(tail) >= 2
}

/** "Zz", "Xx": no syllable and no abbreviation. */
const scribble = /(?<!\p{L})\p{Lu}\p{Ll}(?![\p{L}\d])/u

const lettersAndFigures = latin(/[\p{L}\d]+/gu)

/** A syllable, a clerk's code ("Hưng32", "V03", "DNam") or an abbreviation ("VT", "b/c"). */
function holdsWord(text: string): boolean {
  if (/\p{L}\/\p{L}/u.test(text)) return true
  for (const [word] of allMatches(text, lettersAndFigures))
    if (/^\p{Lu}{2}|^\p{L}+\d|^\p{L}{3}/u.test(word) || (word.length > 1 && isSyllable(word))) return true
  return false
}

/** "(3b)", "(02 bản)", "TCT(VT, CS(3b))": how many copies the archive keeps, or a unit's parts. */
const copies = /\((?:[^()]|\([^()]{0,40}\)){1,60}\)/gu
/** Who typed it, behind the copies: "Hg", "M.Cường", "67b", "320b", "KT14/11". */
const typist = latin(
  /^[.,;]? ?(?:\p{L}[\p{L}.]{0,11}\d{0,3}(?:\/\d{1,3})?|\d{1,3}\p{L}{1,2})(?: \p{Lu}[\p{L}.]{0,9})?[.,;/]*$/u,
)
/** "(6,3 )": a few strokes behind the end of the line, in which a scanner saw figures. */
const strokes = /^\([\d,;:/ ›]{1,6}\)$/u
/** No clerk writes these in the archive's line; "P_02b", "NNMT^Hải^" are codes. */
const foreign = /[„\\{}~*<>|ˆ⁄$#=«»`¢®%œ]|(?<=\s)[_^]/u

/** Where the archive's words end: behind the copies stands the typist's mark at most; else at the mark before what no clerk writes. */
export function endOfArchive(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const groups = allMatches(words, copies)
  const last = groups.at(-1)
  if (last) {
    const at = last.index + last[0].length
    const tail = words.slice(at)
    const before = words.slice(0, last.index)
    if (strokes.test(last[0]) && /[.)] ?$/u.test(before) && /[\d›][ ,;:/›]+\d/u.test(last[0]))
      return endOfArchive(text, start, start + before.trimEnd().length)
    if (/[^\s.,;:/]/u.test(tail) && !typist.test(tail) && !/^[,;&-] ?\p{L}/u.test(tail)) return start + at
  }
  const dirt = words.search(foreign)
  const mark = dirt < 0 ? -1 : Math.max(...['.', ',', ';', ')'].map((one) => words.lastIndexOf(one, dirt)))
  if (mark > 1) return start + mark
  // "VT, TTHTQ). Š ) 3)": a bracket that none opened.
  const stray = last ? -1 : words.search(/\)[^()]*\)/u)
  if (stray > 1) return start + stray + 1
  return end - lastScrap(words)
}
