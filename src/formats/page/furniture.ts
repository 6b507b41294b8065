import { fold } from '../../text/fold.ts'
import { rowText } from './paragraphs.ts'
import type { Row } from './words.ts'

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

function withoutStamps(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  let within = 0
  for (const row of rows) {
    const text = rowText(row)
    if (stamp.test(text)) within = 6
    else if (within > 0 && stampGoesOn.test(text)) within -= 1
    else {
      within = 0
      kept.push(row)
    }
  }
  return kept
}
