import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** Where in its file a span of the text stands; all numbers from 1. */
export interface Provenance {
  /** Where the file tells its pages. */
  readonly page?: number
  /** Among the paragraphs that hold something, those in tables too; of formats that have paragraphs. */
  readonly paragraph?: number
  /** The innermost table's, where it stands in one; the column as it is seen. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

/**
 * Where in its file the beginning of a span stands: page, paragraph, cell of a table, as far as the format tells. Texts have none of them.
 *
 * @param source what was read, or `document.source` of what `parse` prints
 * @param span UTF-16 offsets into the text
 * @example
 * const { page, paragraph } = provenanceOf(document.source, task.span) // { page: 2, paragraph: 31 }
 */
export function provenanceOf(
  { pages, paragraphs, tables }: Pick<Source, 'pages' | 'paragraphs' | 'tables'>,
  { start }: Pick<Span, 'start'>,
): Provenance {
  const page = countUpTo(pages ?? [], start, (at) => at)
  const paragraph = countUpTo(paragraphs ?? [], start, (at) => at)
  const cell = cellAt(tables ?? [], start)
  return { ...(page > 0 ? { page } : {}), ...(paragraph > 0 ? { paragraph } : {}), ...(cell ? { cell } : {}) }
}

/** How many of a rising list begin at or before an offset. */
function countUpTo<Item>(items: readonly Item[], offset: number, begins: (item: Item) => number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && begins(item) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** More tables than this in the cells before are not looked through for the one around them. */
const reach = 64

function cellAt(tables: NonNullable<Source['tables']>, offset: number): Provenance['cell'] {
  const begun = countUpTo(tables, offset, ({ start }) => start)
  for (let table = begun; table > Math.max(0, begun - reach); table -= 1) {
    const found = tables[table - 1]
    if (!found || found.end <= offset) continue
    const row = countUpTo(found.rows, offset, ([first]) => first ?? found.end)
    const column = countUpTo(found.rows[row - 1] ?? [], offset, (at) => at)
    return row > 0 && column > 0 ? { table, row, column } : undefined
  }
  return undefined
}
