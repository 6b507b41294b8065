import type { Recipient } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import type { LineRange } from '../parts.ts'
import { type ItemPiece, recipientOf } from './items.ts'

const bullet = /^[-+•~*·–>»]/u
const opening = latin(
  /^.{0,16}?(?:^gửi|[Kk]\p{L}nh (?:g\p{L}{1,3}|trình|TRÌNH|GỬI)|KÍNH (?:GỬI|TRÌNH)|.{0,120}? (?:điện|ĐIỆN)) ?[:;.,]?\s*/u,
)
/** Behind a name, not part of it: "(Địa chỉ: …)", "MST: …". */
const address =
  /(?:Địa chỉ|Dia chi|Địa chi|địa chỉ|ĐC|Đ\/c|Đ\/C|đ\/c|MST|M[ãa] s[ốôo] thu[ếêe]|Mã số DN|Điện thoại|ĐT|Tel|Số điện thoại|Email)(?: ?[:.]| (?=(?:số )?\d))/u
const addressCue = /[Đđ]ịa chỉ|Dia chi|Địa chi|[Đđ][CT/]|M(?:ST|[ãa] s[ốôo])|Điện|Tel|điện|Email/
const addressLine =
  /^[\s(-]*(?:Địa chỉ|Dia chi|Địa chi|Bia chỉ|địa chỉ|ĐC|[Đđ]\/c ?:|MST|M[ãa] s[ốôo] thu[ếêe]|Mã số DN|Điện thoại|Tel|Email) ?[:.]/u

/** The addressees of "Kính gửi:", "Kính trình:", "… điện:": one for each dash item or line, else the one behind the colon. */
export function readAddressees(layout: Layout, range: LineRange): Recipient[] {
  const items: ItemPiece[][] = []
  let opened = false
  /** Where the words after the opening begin, when it runs over a line's end. */
  let skipTo = 0
  let listed = false
  let addressed = false
  for (let i = range.start; i < range.end; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    for (const cell of line.cells) {
      let start = cell.start
      if (!opened) {
        const text = layout.text.slice(
          cell.start,
          Math.min(layout.text.length, Math.max(cell.end, layout.blocks[line.block]?.end ?? cell.end)),
        )
        const head = opening.exec(text)
        opened = true
        start += head?.[0].length ?? 0
        if (start >= cell.end) {
          // "Kính" / "gửi: …" on two lines: the head reaches into the next.
          if (start > cell.end) skipTo = start
          continue
        }
      }
      if (start < skipTo) start = Math.min(cell.end, skipTo)
      if (start >= cell.end) continue
      const text = layout.text.slice(start, cell.end)
      // An address stands on a line of its own.
      if (items.length > 0 && addressLine.test(text)) {
        addressed = true
        continue
      }
      const fresh = bullet.test(text)
      if (addressed && !fresh) continue
      listed ||= fresh
      const second = /(?<=[.;,]) ?(?=[-–] ?\p{Lu})/u.exec(text)
      if (second && fresh && second.index > 3) {
        items.push([{ start, end: start + second.index }], [{ start: start + second.index, end: cell.end }])
        continue
      }
      const last = items.at(-1)
      const done = last ? /[;.]$/u.test(layout.text.slice(last.at(-1)?.start ?? 0, last.at(-1)?.end ?? 0)) : true
      if (
        fresh ||
        !last ||
        (!listed && done && line.index === layout.blocks[line.block]?.firstLine && !/^\(/u.test(text))
      )
        items.push([{ start, end: cell.end }])
      else last.push({ start, end: cell.end })
    }
  }
  return items.flatMap((pieces) => {
    const trimmed = withoutAddress(layout, pieces)
    return recipientOf(layout, 'to', trimmed) ?? []
  })
}
function withoutAddress(layout: Layout, pieces: readonly ItemPiece[]): readonly ItemPiece[] {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return pieces
  const text = layout.text.slice(first.start, last.end)
  const found = addressCue.test(text) ? address.exec(text) : null
  const length = found ? endBefore(text, found.index) : 0
  if (length === 0) return pieces
  const end = first.start + length
  return pieces.flatMap((piece) => (piece.start >= end ? [] : [{ start: piece.start, end: Math.min(piece.end, end) }]))
}

/** Where the words before an offset end: without the marks and the bracket that part them from it. */
function endBefore(text: string, offset: number): number {
  let end = offset
  if (text.charAt(end - 1) === ' ') end -= 1
  if (text.charAt(end - 1) === '(') end -= 1
  while (end > 0 && /[\s,;.-]/u.test(text.charAt(end - 1))) end -= 1
  return end
}
