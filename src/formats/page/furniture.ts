import { fold } from '../../text/fold.ts'
import { whites } from './columns.ts'
import { rowText } from './paragraphs.ts'
import { type Row, rowOf, type Word } from './words.ts'

/** Rows of a page with its height, for what stands on many pages. */
export interface RowsOfPage {
  readonly rows: readonly Row[]
  readonly height: number
}

const pageNumber = /^[-–—~\s]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—~.\s]*$/iu
/** What a signing program prints over the page. */
const stamp =
  /^(?:người ký\s*:|ký bởi\s*:|được ký bởi|thời gian ký\s*:|ngày ký\s*:|signature (?:valid|not verified)|digitally signed|chữ ký số|ký số bởi|đã ký bởi)/iu
const stampGoesOn =
  /^(?:email\s*:|e-mail\s*:|cơ quan\s*:|tổ chức\s*:|đơn vị\s*:|thời gian ký|ngày ký|người ký|date\s*:|reason\s*:|location\s*:|lý do\s*:|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s|\d{4}[.-]\d\d[.-]\d\d|[\w.+-]+@[\w.-]+$|[+-]?\d\d[:']\d\d)/iu

/** The rows of each page without page numbers, running heads and what signing programs stamp. */
export function withoutFurniture(pages: readonly RowsOfPage[]): (readonly Row[])[] {
  const often = repeated(pages)
  return pages.map((page, number) => {
    const kept = page.rows.filter((row, i) => {
      if (isPageNumber(page, row, i)) return false
      return !(
        edgeKey(page, row) !== undefined &&
        (often.get(keyOf(page, row)) ?? 0) > 1 &&
        number >= 0 &&
        ofMany(pages, often, page, row)
      )
    })
    return withoutStamps(kept)
  })
}

function isPageNumber(page: RowsOfPage, row: Row, i: number): boolean {
  const outer = i < 2 || i >= page.rows.length - 2
  const place = row.base / (page.height || 1)
  return outer && (place < 0.12 || place > 0.88) && row.words.length <= 4 && pageNumber.test(rowText(row))
}

/** Text with its figures evened out, when the row stands at the top or bottom of its page. */
function edgeKey(page: RowsOfPage, row: Row): string | undefined {
  const place = row.base / (page.height || 1)
  return place < 0.1 || place > 0.9 ? fold(rowText(row)).replace(/\d+/gu, '0') : undefined
}

const keyOf = (page: RowsOfPage, row: Row): string => edgeKey(page, row) ?? ''

function repeated(pages: readonly RowsOfPage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.rows.map((row) => edgeKey(page, row)).filter((text) => text !== undefined)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** A running head stands on at least three pages and on a third of them. */
function ofMany(pages: readonly RowsOfPage[], often: ReadonlyMap<string, number>, page: RowsOfPage, row: Row): boolean {
  const count = often.get(keyOf(page, row)) ?? 0
  return count >= 3 && count * 3 >= pages.length
}

/** A stamp of a signing program: where it stands, and how many more lines it may have. */
interface Stamp {
  readonly left: number
  readonly right: number
  readonly base: number
  readonly more: number
}

const linesOfStamp = 6

function withoutStamps(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  let stamps: readonly Stamp[] = []
  for (const row of rows) {
    const parts = partsOf(row)
    const free: Row[] = []
    for (const part of parts) {
      const above = stamps.find((one) => isBelow(part, one))
      const text = rowText(part)
      const begins = stamp.test(text)
      if (!begins && !(above && stampGoesOn.test(text))) {
        free.push(part)
        continue
      }
      const more = begins || !above ? linesOfStamp : above.more - 1
      const { left, right, base } = part
      stamps = [...stamps.filter((one) => one !== above && one.more > 0), { left, right, base, more }]
    }
    if (free.length === parts.length) kept.push(row)
    else if (free.length > 0) kept.push(rowOf(free.flatMap(({ words }) => words)))
  }
  return kept
}

/** What stands on one line, parted by wide white: the columns of a letterhead and what was stamped beside them. */
function partsOf(row: Row): readonly Row[] {
  const starts = new Set(whites(row).map(({ to }) => to))
  const parts: Word[][] = []
  for (const word of row.words) {
    if (parts.length === 0 || starts.has(word.left)) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts.length < 2 ? [row] : parts.map(rowOf)
}

const isBelow = (part: Row, { left, right, base, more }: Stamp): boolean =>
  more > 0 && part.left < right && part.right > left && part.base - base < 3 * part.size
