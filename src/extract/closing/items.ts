import type { Recipient } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin, latinPattern } from '../../text/letters.ts'

// White space and marks before a cue are tried from their first character alone: a run of them would be tried from each.

/** A purpose is short: "để báo cáo", "b/c", "để t/hiện và phối hợp". */
const purposeWords =
  '(?:để|b ?\\/ ?c(?:áo)?|t ?\\/ ?h(?:iện)?|th ?\\/ ?h|p ?\\/ ?h|báo cáo|thực hiện|phối hợp|chỉ đạo|theo dõi|biết|đăng (?:tải|báo|tin|công báo)|thay b\\/c|đê|dé|đế)'
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

/** One addressee or copy: the words of its pieces, the purpose taken apart. */
export function recipientOf(
  layout: Layout,
  role: Recipient['role'],
  pieces: readonly ItemPiece[],
): Recipient | undefined {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return undefined
  const contiguous = pieces.every(
    (piece, i) => i === 0 || layout.text.slice(pieces[i - 1]?.end ?? 0, piece.start).trim() === '',
  )
  let { start } = first
  let { end } = last
  if (!contiguous) {
    const located = layout.pieces(pieces.map((piece) => ({ ...piece })))
    return located.value === '' ? undefined : { role, ...located }
  }
  const text = layout.text.slice(start, end)
  const lead = /^[\s\-+•~*·–>»=_.,;:'`]+/u.exec(text)
  start += lead?.[0].length ?? 0
  const inner = layout.text.slice(start, end)
  const lone = role === 'copy' && /^[Ll]ưu[\s.,;:/]*$/u.test(inner)
  const archive = role === 'copy' && !lone ? /^[Ll][ưuưứ]u(?:\s*:|\s+(?=\S)|(?=[A-Z]))[\s:.]*/u.exec(inner) : null
  if (archive) start += archive[0].length
  // Stamps of sites that sell copies.
  const site = /(?<![\s;,])[\s;,]+(?:THƯ VI[EỆ]N PH[AÁ]P|(?:\d{4} ?\*? ?)?www\.\w)/u.exec(layout.text.slice(start, end))
  if (site && site.index > 1) end = start + site.index
  // "- Như trên; 7": what a scanner read of a stamp or of the line beside.
  const dirt = /(?:(?<=[\p{L})];) ?|(?<=\)\.) ?|(?<=\p{L}\.) )(?!\p{Lu}[\p{L}])[^\s;.]{1,2}$/u.exec(
    layout.text.slice(Math.max(start, end - 6), end),
  )
  if (dirt) end -= dirt[0].length
  const rest = layout.text.slice(start, end)
  let length = rest.length
  while (length > 0 && ' \t\n.,;:/'.includes(rest.charAt(length - 1))) length -= 1
  const body = rest.slice(0, length)
  const found = (rest.includes('(') ? bracket.exec(rest) : null) ?? (/[-–|}{\t]/u.test(body) ? dashed.exec(body) : null)
  let purpose: ReturnType<Layout['located']> | undefined
  if (found?.groups?.purpose && found.index > 0) {
    const at = start + found.index + found[0].indexOf(found.groups.purpose)
    purpose = layout.located(at, at + found.groups.purpose.length)
    end = start + found.index
  }
  const address = purpose === undefined && rest.includes('(') ? addressed.exec(rest) : null
  if (address && address.index > 0) end = start + address.index
  const located = layout.located(start, end)
  // Stamps of incoming mail ("Chuyển: …") and dirt are no recipients.
  if (!/\p{L}{2}/u.test(located.value) || /^(?:Chuyển|Đến|Số đến|Ngày đến|Giờ)\s*(?::|$)/u.test(located.value))
    return undefined
  return {
    role: archive || lone ? 'archive' : role,
    ...located,
    ...(purpose && purpose.value !== '' ? { purpose } : {}),
  }
}
