import { issuerWord } from '../../identity/issuer.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { latin } from '../../text/letters.ts'
import { isAddressee, isBasis, isCapitals, isMotto, isNumberLine, titleWord } from './cues.ts'

/** Slips with which an office sends what it got or drafted round its rooms (Thông tư 07/2012/TT-BNV, Phụ lục IV, and the like). */
const slip =
  /^phieu (?:trinh|chuyen|giai quyet|xu ly|luan chuyen|kiem soat|theo doi|giao viec|de xuat|xin y kien|lay y kien|tham dinh|yeu cau)(?![a-z])/u

/** How far below a slip's title the document may begin, and its number from quốc hiệu, in lines. */
const reach = { document: 160, above: 8, below: 14 }

/** The title line of a routing slip: "PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN", "PHIẾU TRÌNH". */
export const isSlip = (text: string): boolean => text.length < 80 && slip.test(bare(text))

/**
 * Where the letterhead of the document below a slip begins: quốc hiệu or the Party's name with a number beside it, and a title, addressees or
 * căn cứ below. Undefined when the slip stands alone: it is the document then.
 */
export function documentBelow(layout: Layout, from: number): number | undefined {
  const last = Math.min(layout.lines.length, from + reach.document)
  for (let i = from + 1; i < last; i += 1) {
    if (!holds(layout, i, isMotto)) continue
    const number = firstOf(layout, Math.max(from + 1, i - reach.above), i + reach.below, isNumberLine)
    if (number === undefined) continue
    const opens = firstOf(layout, Math.max(i, number) + 1, i + 2 * reach.below, opensDocument)
    if (opens !== undefined) return Math.min(i, number)
  }
  return undefined
}

const opensDocument = (text: string): boolean =>
  isAddressee(text) || isBasis(text) || (titleWord(text, false) !== undefined && !isSlip(text))

function firstOf(layout: Layout, from: number, to: number, test: (text: string) => boolean): number | undefined {
  for (let i = from; i < Math.min(to, layout.lines.length); i += 1) if (holds(layout, i, test)) return i
  return undefined
}

function holds(layout: Layout, i: number, test: (text: string) => boolean): boolean {
  const line = layout.lines[i]
  return line?.kind === 'text' && line.cells.some((cell) => test(layout.lineText(cell)))
}

/** What the receiver's office stamps on a letter: "CÔNG VĂN ĐẾN", "ĐẾN", and rows for number, day and where it goes. */
const stamp = /^(?:(?:cong van|van ban|cong dien|ho so|tai lieu|don thu) )?den$/u
const longestStamp = 20
const rowOfStamp = latin(
  /^(?:Số(?: đến)?|Ngày(?: đến)?|Giờ(?: đến)?|Chuyển|Lưu hồ sơ|Số và ký hiệu)(?: ?[:.]|(?= ?[\d.…/]|$))[^\p{Lu}]{0,24}(?:\p{Lu}[^:]{0,50})?$/iu,
)
/** A number with its symbol is the document's own. */
const ownNumber = latin(/\d ?[/-] ?(?:\d{4} ?[/-] ?)?\p{Lu}{2}/u)
/** So many lines the names of the issuer may take. */
const reachOfNames = 6

/** Line after such a stamp on top of a document, whose issuer is named below it; undefined where none begins at `at`. */
export function endOfStamp(layout: Layout, at: number): number | undefined {
  const first = layout.lines[at]
  if (!first || first.end - first.start > longestStamp || !stamp.test(bare(layout.lineText(first)))) return undefined
  let end = at + 1
  for (let i = end; i < Math.min(layout.lines.length, at + reach.below); i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (!rowOfStamp.test(text) || ownNumber.test(text)) break
    end = i + 1
  }
  if (end === at + 1) return undefined
  const names = firstOf(layout, end, end + reachOfNames, (text) => isCapitals(text) && issuerWord(text) !== undefined)
  const number = firstOf(layout, end, end + reach.below, isNumberLine)
  return names !== undefined && (number === undefined || names < number) ? end : undefined
}
