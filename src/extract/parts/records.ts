import type { Cell, Layout, Line } from '../../syntax/layout.ts'
import { latin } from '../../text/letters.ts'
import { isAddressee, isBasis, isCopies, isMotto, isProperty, titleWord } from './cues.ts'

/** "Độ khẩn: Thường": a row of a record, whatever its key. */
const row = latin(/^\p{Lu}[\p{L} ,/()]{1,30}: ?/u)
/** Keys that begin other lines too: a record has one of its own words besides. */
const shortKey = /^(?:Số|Ký hiệu|Cơ quan|Đơn vị|Loại) ?:/u

/** So far a record may reach, and so long a value may be. */
const reach = { lines: 40, value: 400, rest: 160 }
const fewest = { rows: 3, known: 2 }

/** Whether a line of the file's record begins with a key: "Trích yếu: …". */
export const isRow = (text: string): boolean =>
  row.test(text) &&
  text.length < reach.value &&
  !isAddressee(text) &&
  (!isCopies(text) || isProperty(text)) &&
  !isBasis(text)

/**
 * Line after a record that an office's system or a site prints on top of a document, one row on each line ("Số ký hiệu: 318/SYT-NVD", "Trích
 * yếu: …", "Độ khẩn: Thường"): rows follow each other, values may go on in the next line, and two keys or more are known. `from` when none begins there.
 */
export function endOfRows(layout: Layout, from: number): number {
  let end = from
  let rows = 0
  let known = 0
  let own = false
  for (let i = from; i < Math.min(layout.lines.length, from + reach.lines); i += 1) {
    const line = layout.lines[i]
    if (line?.kind !== 'text' || line.heading > 0) break
    const text = layout.lineText(line)
    if (isRow(text)) {
      for (const cell of cellsOfRow(layout, line)) {
        const words = layout.lineText(cell)
        rows += 1
        const isOwn = isProperty(words)
        if (isOwn || shortKey.test(words)) known += 1
        own ||= isOwn
      }
    } else if (rows === 0 || !goesOnValue(layout, line, text)) break
    end = i + 1
  }
  return own && rows >= fewest.rows && known >= fewest.known ? end : from
}

/** Several keys may stand in one row: "Số: 45/TB-TTYT | Ngày ban hành: 12/08/2031 | Cơ quan: …". The cells that each begin with a key, else the whole line. */
export function cellsOfRow(layout: Layout, line: Line): readonly Cell[] {
  const { cells } = line
  return cells.length > 1 &&
    cells.every((cell) => row.test(layout.lineText(cell)) && layout.text.charAt(cell.end) !== ' ')
    ? cells
    : [line]
}

/** The rest of a value: in the paragraph of its row, or right below it and above another row. */
export function goesOnValue(layout: Layout, line: Line, text: string): boolean {
  if (layout.lines[line.index - 1]?.block === line.block) return true
  const next = layout.lines[line.index + 1]
  if (line.blanksBefore > 0 || text.length > reach.rest || next?.kind !== 'text' || next.blanksBefore > 0) return false
  return isRow(layout.lineText(next)) && !isAddressee(text) && !isMotto(text) && titleWord(text, false) === undefined
}
