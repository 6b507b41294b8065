import type { Recipient } from '../../model/document.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { decide } from '../../text/ladder.ts'
import { latin } from '../../text/letters.ts'
import type { LineRange } from '../parts/frame.ts'
import { type ItemPiece, type OpenItem, recipientOf } from './items.ts'
import { addresseeRules } from './recipient-rules.ts'

const opening = latin(
  /^.{0,16}?(?:^gửi|(?:[Kk]\p{L}|^i)nh (?:g\p{L}{1,3}|trình|TRÌNH|GỬI)|KÍNH (?:GỬI|TRÌNH)|^(?:điện|ĐIỆN)(?= ?:)|.{0,120}? (?:điện|ĐIỆN)) ?[:;.,]?\s*/u,
)
/** What tells an address, a number of taxpayers or of a telephone, without its marks; "Đ/c" before a name is a comrade. */
const labels =
  '(?:[bd]ia chi|noi (?:o|cu tru)|tru (?:so|tai)|thuong tru|ma so (?:thue|dn|doanh nghiep)|(?:so )?dien thoai)'
const shortLabels =
  '(?:[bd]ia chi|ma so (?:thue|dn)|dien thoai|d[./⁄] ?[ce]|dc|mst|msdn|[ds]?dt|tel|fax|e-?mail|cccd|cmnd)'
const contact = `(?:${labels}[a-z ]{0,16}?:|${shortLabels}(?: ?[:.]| (?=(?:so )?\\d)))`
/** Behind a name, not part of it: "(Địa chỉ: …)", "MST: …". */
const address = new RegExp(`(?<![a-z])${contact}`, 'u')
const addressLine = new RegExp(`^[\\s(-]*${contact}`, 'u')

/** "Đồng kính gửi:": another addressee, in the same line or the next. */
const alsoTo = /^Đồng kính gửi ?(?::[ ]?|$)/u

/** "(Khu công nghiệp Quang Minh, xã Tiến Thắng, Hà Nội)", "(12 Lê Lợi, phường 1, …)": brackets of their own that name units of place one after the other. */
const postal = latin(
  /^\([^()]*,[^()]*(?:[Tt]ỉnh|[Tt]inh|[Tt]hành phố|TP|[Qq]uận|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]hị trấn|KCN|[Kk]hu công nghiệp)[ .](?:[^()]{1,80})\)?[;.]?$/u,
)
const isPostal = (text: string): boolean => text.startsWith('(') && postal.test(text)

/** The addressees of "Kính gửi:", "Kính trình:", "… điện:": one for each dash item or line, else the one behind the colon. */
export function readAddressees(layout: Layout, range: LineRange): Recipient[] {
  const reader = new AddresseeReader(layout)
  for (let i = range.start; i < range.end; i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    for (const cell of line.cells) reader.cell(line, cell)
  }
  return reader.items.flatMap(({ pieces, rule }) => {
    const [first, ...others] = withoutAddress(layout, pieces)
    return (first && recipientOf(layout, 'to', { pieces: [first, ...others], rule })) ?? []
  })
}

class AddresseeReader {
  readonly items: OpenItem[] = []
  readonly #layout: Layout
  #opened = false
  /** Where the words after the opening begin, when it runs over a line's end. */
  #skipTo = 0
  /** Dashes mark the items. */
  #dashed = false
  /** "Đồng kính gửi:" stands above: another addressee begins. */
  #also = false
  /** An address stands above: only a dash opens the next item. */
  #address = false

  constructor(layout: Layout) {
    this.#layout = layout
  }

  cell(line: Line, cell: ItemPiece): void {
    const start = Math.min(
      cell.end,
      Math.max(this.#opened ? cell.start : this.#behindOpening(line, cell), this.#skipTo),
    )
    if (start >= cell.end) return
    const text = this.#layout.text.slice(start, cell.end)
    const also = alsoTo.exec(text)
    if (also) {
      this.#also = true
      const behind = start + also[0].length
      if (behind < cell.end)
        this.#words(line, this.#layout.text.slice(behind, cell.end), { start: behind, end: cell.end })
      return
    }
    // An address stands on a line of its own.
    if (this.items.length > 0 && (addressLine.test(bare(text.slice(0, 40))) || isPostal(text))) this.#address = true
    else this.#words(line, text, { start, end: cell.end })
  }

  /** "Kính" / "gửi: …" on two lines: the words may begin in the next. */
  #behindOpening(line: Line, cell: ItemPiece): number {
    const { text, blocks } = this.#layout
    const end = Math.max(cell.end, blocks[line.block]?.end ?? cell.end)
    const head = opening.exec(text.slice(cell.start, Math.min(text.length, end)))
    this.#opened = true
    this.#skipTo = cell.start + (head?.[0].length ?? 0)
    return this.#skipTo
  }

  #words(line: Line, text: string, piece: ItemPiece): void {
    const last = this.items.at(-1)
    const end = last?.pieces.at(-1)
    const first = last?.pieces[0]
    const slice = (part: ItemPiece | undefined): string => (part ? this.#layout.text.slice(part.start, part.end) : '')
    const found = decide(addresseeRules, {
      text,
      above: last && !this.#also ? { first: slice(first), last: slice(end) } : undefined,
      opensParagraph: line.index === this.#layout.blocks[line.block]?.firstLine,
      dashed: this.#dashed,
    })
    this.#also = false
    const dash = found?.rule === 'addressee-of-dash'
    if (this.#address && !dash) return
    this.#dashed ||= dash
    if (!found) {
      last?.pieces.push(piece)
      return
    }
    const second = dash ? /(?<=[.;,]) ?(?=[-–] ?\p{Lu})/u.exec(text) : null
    const cut = second && second.index > 3 ? piece.start + second.index : piece.end
    this.items.push({ pieces: [{ start: piece.start, end: cut }], rule: found.rule })
    if (cut < piece.end) this.items.push({ pieces: [{ start: cut, end: piece.end }], rule: found.rule })
  }
}

function withoutAddress(layout: Layout, pieces: readonly ItemPiece[]): readonly ItemPiece[] {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return pieces
  const text = layout.text.slice(first.start, last.end)
  const found = address.exec(bare(text))
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
