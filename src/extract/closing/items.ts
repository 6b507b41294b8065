import type { Recipient } from '../../model/document.ts'
import type { Located } from '../../model/span.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { spoiltArchiveLabel } from '../parts/archive.ts'
import { joinPieces } from '../parts/pieces.ts'
import { dirtStart, endOfArchive, purposeWords, wayWords } from './dirt.ts'

// White space and marks before a cue are tried from their first character alone: a run of them would be tried from each.

const bracket = latinPattern(
  `(?<![ \\t])[ \\t]*\\( ?(?<purpose>(?:${purposeWords}|${wayWords})(?![\\p{L}])[^(){}]{0,80})[)}][\\s.,;:/]*$`,
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
  const purposed = withoutPurpose(layout, start, withoutDirt(layout, start, last.end, begin.archive))
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
  const label = /^(?:[Ll][ưuưứ]u|LƯU)(?:\s*[:;]|\s+(?=\S)|(?=[A-Z]))[\s:.]*/u.exec(words)
  const length = label?.[0].length ?? spoiltArchiveLabel(words)
  return { start: start + length, archive: length > 0 }
}

/** Where the words end before what no clerk wrote. */
function withoutDirt(layout: Layout, start: number, end: number, isArchive: boolean): number {
  // Stamps of sites that sell copies.
  const site = /(?<![\s;,])[\s;,]+(?:THƯ VI[EỆ]N PH[AÁ]P|(?:\d{4} ?\*? ?)?www\.\w)/u.exec(layout.text.slice(start, end))
  const clean = site && site.index > 1 ? start + site.index : end
  return isArchive ? endOfArchive(layout.text, start, clean) : dirtStart(layout.text, start, clean)
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
