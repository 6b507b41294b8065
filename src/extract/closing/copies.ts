import type { Recipient } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import type { Stretch } from './columns.ts'
import { type ItemPiece, recipientOf } from './items.ts'

const bullet = latin(/^(?:[-+•~*·–>»=]|[;:,.] (?=\p{L}))/u)
const archive = /^[Ll][ưu]u(?: ?:|\s|$|[.;,]|(?=[A-Z]{2}))/u
const heading = latin(/^[^\p{L}]{0,4}(?:\p{L}{2,4}) ?(?:nh|gửi)\p{L}*[\s:.]*/iu)

/** The items of "Nơi nhận": one for each dash item, or for each line where the list has no dashes. */
export function readCopies(layout: Layout, lines: readonly Stretch[]): Recipient[] {
  const items: ItemPiece[][] = []
  const dashed = lines.slice(1).filter((line) => bullet.test(line.text)).length
  let closed = false
  for (const [i, line] of lines.entries()) {
    let start = line.start
    if (i === 0) {
      const head = heading.exec(line.text)
      start += head?.[0].length ?? line.text.length
      // "Nơi nhận: /Đ_--" is a scanner's dirt, "Nơi nhận: Như trên; …" an item.
      if (start >= line.end || !/^[-+•]? ?\p{Lu}\p{L}+ \p{L}{2}|^Lưu/u.test(layout.text.slice(start, line.end)))
        continue
    }
    const text = layout.text.slice(start, line.end)
    for (const part of splitItems(text)) {
      const piece = { start: start + part.at, end: start + part.at + part.length }
      const words = layout.text.slice(piece.start, piece.end)
      const fresh =
        bullet.test(words) ||
        archive.test(words) ||
        items.length === 0 ||
        (ends(layout, items.at(-1)) &&
          (dashed < 2 || (semicolon(layout, items.at(-1)) && !grouped(layout, items.at(-1), words))))
      if (fresh) {
        // After the archive's line the list is over.
        if (closed && !bullet.test(words)) continue
        items.push([piece])
      } else if (!closed || !ends(layout, items.at(-1))) items.at(-1)?.push(piece)
      closed = archive.test(words.replace(/^[-+•~*·–>»= ]+/u, '')) || (closed && !fresh)
    }
  }
  return items.flatMap((pieces) => recipientOf(layout, 'copy', pieces) ?? [])
}

function ends(layout: Layout, pieces: readonly ItemPiece[] | undefined): boolean {
  const last = pieces?.at(-1)
  return last !== undefined && /[;.,]$/u.test(layout.text.slice(last.start, last.end))
}

function semicolon(layout: Layout, pieces: readonly ItemPiece[] | undefined): boolean {
  const last = pieces?.at(-1)
  return last !== undefined && layout.text.charAt(last.end - 1) === ';'
}

/** "- VPCP: BTCN, các PCN;" / "Các Vụ: TH, KTTH;": one item that lists the parts of a body, group by group. */
function grouped(layout: Layout, pieces: readonly ItemPiece[] | undefined, words: string): boolean {
  const [first] = pieces ?? []
  const group = /^[-+•~*·–>»= ]*[^:;]{2,40}: ?\p{Lu}/u
  return first !== undefined && group.test(layout.text.slice(first.start, first.end)) && group.test(words)
}

/** "- Chính phủ; - Ban Tổ chức Trung ương; - Lưu: VT." on one line. */
function splitItems(text: string): { at: number; length: number }[] {
  if (!/[;,.)] ?[-–+•]/.test(text)) return [{ at: 0, length: text.length }]
  const parts: { at: number; length: number }[] = []
  let at = 0
  for (const match of text.matchAll(/(?:[;,.]|; ?\([^()]{1,20}\)) ?(?=[-–+•] ?\p{L})/gu)) {
    const next = match.index + match[0].length
    if (match[0].startsWith(',') && !/^[-–+•] ?(?:L[ưu]u|Các|Như)/u.test(text.slice(next, next + 12))) continue
    parts.push({ at, length: match.index + 1 - at })
    at = next
  }
  parts.push({ at, length: text.length - at })
  return parts
}
