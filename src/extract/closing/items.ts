import { isSyllable } from '../../lexicon/words/syllables.ts'
import type { Recipient } from '../../model/document.ts'
import type { Located } from '../../model/span.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { joinPieces } from '../parts/pieces.ts'

// White space and marks before a cue are tried from their first character alone: a run of them would be tried from each.

/** A purpose is short: "để báo cáo", "b/c", "để t/hiện và phối hợp". */
const purposeWords =
  '(?:để|b ?\\/ ?c(?:áo)?|t ?\\/ ?h(?:iện)?|th ?\\/ ?h|p ?\\/ ?h|báo cáo|thực hiện|phối hợp|chỉ đạo|theo dõi|biết|đưa (?:tin|lên)|đăng(?: (?:tải|báo|tin|công báo|bài|cổng))?|thay(?! mặt| đổi| thế)|đê|đề(?= b)|dé|đế)'
const bracket = latinPattern(
  `(?<![ \\t])[ \\t]*\\( ?(?<purpose>${purposeWords}(?![\\p{L}])[^()]{0,80})\\)[\\s.,;:/]*$`,
  'i',
)
const dashed = latinPattern(
  `(?<![,; ])[,; ]*(?:[-–|}{]|\\t)[ ]?(?<purpose>${purposeWords}(?![\\p{L}])[^()\\t]{0,60})$`,
  'i',
)

/** "Công ty A (số 18, ngõ 5, phường B, Hà Nội)": where to send it, no part of the name. */
const addressed = latin(
  /(?<![ \t])[ \t]*\( ?(?:(?:[Ss]ố |[Ll]ô |[Tt]ầng |[Tt]òa )[^(),]{1,40},|\d{1,4}[A-Za-z]?(?:\/\d+)* \p{Lu}[^(),]{1,40},)[^()]{4,160}\)[\s.,;:/]*$/u,
)

export interface ItemPiece {
  readonly start: number
  readonly end: number
}

/** The pieces of one recipient, and the rule that opened it. */
export interface OpenItem {
  readonly pieces: [ItemPiece, ...ItemPiece[]]
  readonly rule: string
}

/** One addressee or copy: the words of its pieces, the purpose taken apart. */
export function recipientOf(
  layout: Layout,
  role: Recipient['role'],
  { pieces, rule }: OpenItem,
): Recipient | undefined {
  const [first] = pieces
  const last = pieces.at(-1) ?? first
  const contiguous = pieces.every(
    (piece, i) => i === 0 || layout.text.slice(pieces[i - 1]?.end ?? 0, piece.start).trim() === '',
  )
  const begin = beginOf(layout, role, first.start, contiguous ? last.end : first.end)
  const start = contiguous ? begin.start : last.start
  const purposed = withoutPurpose(layout, start, withoutDirt(layout, start, last.end))
  const located = contiguous ? layout.located(start, purposed.end) : inPieces(layout, pieces, begin.start, purposed.end)
  // Stamps of incoming mail ("Chuyển: …") and dirt are no recipients.
  if (!/\p{L}{2}/u.test(located.value) || /^(?:Chuyển|Đến|Số đến|Ngày đến|Giờ)\s*(?::|$)/u.test(located.value))
    return undefined
  const { purpose } = purposed
  return {
    role: begin.archive ? 'archive' : role,
    ...located,
    ...(purpose && purpose.value !== '' ? { purpose } : {}),
    rule,
  }
}

/** An item between whose lines those of the other column stand. */
function inPieces(layout: Layout, pieces: readonly ItemPiece[], start: number, end: number): Located {
  return joinPieces(
    layout,
    pieces.flatMap((piece, i) => {
      const from = i === 0 ? start : piece.start
      const to = i === pieces.length - 1 ? end : piece.end
      return to > from ? [{ start: from, end: to }] : []
    }),
  )
}

/** Behind the dash and behind "Lưu:", which tells the archive; a lone "Lưu" is kept. */
function beginOf(
  layout: Layout,
  role: Recipient['role'],
  from: number,
  end: number,
): { readonly start: number; readonly archive: boolean } {
  const lead = /^(?:[\s\-+•~*·–>»=_.,;:'`]+|\d{1,2}[.)] ?(?=\p{Lu}))/u.exec(layout.text.slice(from, end))
  const start = from + (lead?.[0].length ?? 0)
  if (role !== 'copy') return { start, archive: false }
  const words = layout.text.slice(start, end)
  if (/^(?:[Ll]ưu|LƯU)[\s.,;:/]*$/u.test(words)) return { start, archive: true }
  const label = /^(?:[Ll][ưuưứ]u|LƯU)(?:\s*:|\s+(?=\S)|(?=[A-Z]))[\s:.]*/u.exec(words)
  return { start: start + (label?.[0].length ?? 0), archive: label !== null }
}

/** Where the words end before what no clerk wrote. */
function withoutDirt(layout: Layout, start: number, end: number): number {
  // Stamps of sites that sell copies.
  const site = /(?<![\s;,])[\s;,]+(?:THƯ VI[EỆ]N PH[AÁ]P|(?:\d{4} ?\*? ?)?www\.\w)/u.exec(layout.text.slice(start, end))
  const clean = site && site.index > 1 ? start + site.index : end
  return dirtStart(layout.text, start, clean)
}

/** A mark that ends an item, or a bracket that its purpose stands in. */
const endMark = /[;,.()]/gu
/** No clerk writes these. */
const noClerks = /[„“”"‘\\{}~*<>|^ˆ⁄_$#=@«»`]/u

const archive = /^[^\p{L}]{0,4}[Ll][ưu]u|^VT[,;.]/u

/** "- Như trên; 7", "- Sở Y tế; /BỆNH VIỆN\\": what a scanner read of a stamp or a signature beside the list stands behind the mark that ends the item. */
function dirtStart(text: string, start: number, end: number): number {
  // Scribbles are short.
  const from = Math.max(start, end - longestDirt)
  const words = text.slice(from, end)
  const isArchive = archive.test(text.slice(start, start + 12))
  let open = 0
  for (const { index, 0: mark } of words.matchAll(endMark)) {
    if (mark === '(') open += 1
    else if (mark === ')') open = 0
    if (open > 0) continue
    const at = index + (mark === ')' && /[.;,]/u.test(words.charAt(index + 1)) ? 2 : 1)
    const tail = words.slice(at)
    if (!/\S/u.test(tail) || (from === start && !/\p{L}{2}/u.test(words.slice(0, index)))) continue
    // Behind the archive stand the codes of clerks: "Hg", "67b".
    if (isArchive && !noClerks.test(tail) && !/[()]/u.test(tail)) continue
    if (isOfOtherColumn(words.slice(0, at), tail)) return from + at
    if (!holdsWord(tail) && (mark === ';' || mark === ')' || noClerks.test(tail) || scribble.test(tail)))
      return from + at
    if (mark === ';' && tail.length < 30 && noClerks.test(tail)) return from + at
  }
  // "VT, TNCN. y"
  return end - (/(?<=[\p{L})]\.) (?!\p{Lu}\p{L})[^\s;.]{1,2}$/u.exec(words)?.[0].length ?? 0)
}
const longestDirt = 80

const wholeItem = latin(/^[^\p{L}]{0,6}(?:Như|Nhu|Nhự) (?:t[rn]?\p{L}n|kính gửi|[Đđ]iều \d+)\s*;$/u)
const purposeEnds = latinPattern(`\\( ?${purposeWords}(?![\\p{L}])[^()]{0,40}\\) ?;$`)
/** Two words in capitals, no abbreviations: "PHO TONG GIAM DOC". */
const titleInCapitals = /^[\s\p{P}]*(?:\p{Lu}{2,8}(?:\s+|$)){2,6}$/u

/** "- Như trên; PHÓ CỤC TRƯỞNG", "- Tổng Giám đốc (để b/c); ob HON": behind an item that is whole stand words of the column beside it. */
function isOfOtherColumn(item: string, tail: string): boolean {
  if (!item.endsWith(';') || tail.includes('-') || tail.includes(':')) return false
  if (wholeItem.test(item) || (purposeEnds.test(item) && tail.trim().length < 12))
    return !/^\s*(?:các|và|[Ll]ưu)(?!\p{L})/u.test(tail)
  return titleInCapitals.test(tail) && [...tail.matchAll(/\p{L}+/gu)].filter(([word]) => isSyllable(word)).length >= 2
}

/** "Zz", "Xx": no syllable and no abbreviation. */
const scribble = /(?<!\p{L})\p{Lu}\p{Ll}(?![\p{L}\d])/u

/** A syllable, a clerk's code ("Hưng32", "V03", "DNam") or an abbreviation ("VT", "b/c"). */
function holdsWord(text: string): boolean {
  if (/\p{L}\/\p{L}/u.test(text)) return true
  for (const [word] of text.matchAll(/[\p{L}\d]+/gu))
    if (/^\p{Lu}{2}|^\p{L}+\d|^\p{L}{3}/u.test(word) || (word.length > 1 && isSyllable(word))) return true
  return false
}

/** Takes the purpose ("để báo cáo", in brackets or behind a dash) or else the postal address off the end. */
function withoutPurpose(
  layout: Layout,
  start: number,
  end: number,
): { readonly end: number; readonly purpose?: Located } {
  const words = layout.text.slice(start, end)
  let length = words.length
  while (length > 0 && ' \t\n.,;:/'.includes(words.charAt(length - 1))) length -= 1
  const body = words.slice(0, length)
  const found =
    (words.includes('(') ? bracket.exec(words) : null) ?? (/[-–|}{\t]/u.test(body) ? dashed.exec(body) : null)
  if (found?.groups?.purpose && found.index > 0) {
    const at = start + found.index + found[0].indexOf(found.groups.purpose)
    return { end: start + found.index, purpose: layout.located(at, at + found.groups.purpose.length) }
  }
  const address = words.includes('(') ? addressed.exec(words) : null
  return { end: address && address.index > 0 ? start + address.index : end }
}
