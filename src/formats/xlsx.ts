import type { Block, Cell } from './blocks.ts'
import type { DocumentReading, Reader, Reading } from './reader.ts'
import { child, type Element, elements, readXml, textOf } from './xml-tree.ts'
import { partText, unpack } from './zip-parts.ts'

/** Workbooks (.xlsx), as annexes to documents: lists of tasks, plans, assignments. */
export const reader: Reader = {
  read(bytes, { limits }): Reading {
    const parts = unpack(bytes, limits, (name) => /^xl\/.*\.(?:xml|rels)$/u.test(name) && !name.includes('/media/'))
    const part = (name: string): Element | undefined => {
      const found = parts.get(name)
      return found && readXml(partText(found), limits.elementDepth)
    }
    const workbook = part('xl/workbook.xml')
    if (!workbook) throw new Error('without a workbook')
    const targets = new Map(
      elements(part('xl/_rels/workbook.xml.rels')).map(({ attributes }) => [
        attributes['Id'] ?? '',
        (attributes['Target'] ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/'),
      ]),
    )
    const strings = elements(part('xl/sharedStrings.xml'), 'si').map(richText)
    const isDay = dayStyles(part('xl/styles.xml'))
    const from1904 = /^(?:1|true)$/u.test(child(workbook, 'workbookPr')?.attributes['date1904'] ?? '')
    const blocks: Block[] = []
    const passed = new Passed()
    for (const sheet of elements(child(workbook, 'sheets'), 'sheet')) {
      if (/hidden/iu.test(sheet.attributes['state'] ?? '')) {
        passed.add('hidden sheets')
        continue
      }
      const root = part(targets.get(sheet.attributes['id'] ?? '') ?? '')
      blocks.push(...sheetBlocks(rowsOf(root, { strings, isDay, from1904, passed })))
    }
    return { blocks, notices: passed.notices() }
  },
}

/** What of a workbook is not read, each kind with how often. */
class Passed {
  readonly #counts = new Map<string, number>()

  add(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  notices(): NonNullable<DocumentReading['notices']> {
    return [...this.#counts].map(([kind, count]) => ({ code: 'content-left-out', detail: `${kind} (${count})` }))
  }
}

interface Book {
  readonly strings: readonly string[]
  readonly isDay: (style: number) => boolean
  readonly from1904: boolean
  readonly passed: Passed
}

/** Columns beyond are never an annex's. */
const columnLimit = 256
const rowLimit = 100_000

function rowsOf(sheet: Element | undefined, book: Book): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const row of elements(child(sheet, 'sheetData'), 'row')) {
    if (rows.length >= rowLimit) {
      book.passed.add(`rows beyond ${rowLimit}`)
      continue
    }
    if (/^(?:1|true)$/u.test(row.attributes['hidden'] ?? '')) {
      if (elements(row, 'c').some((cell) => child(cell, 'v') ?? child(cell, 'is'))) book.passed.add('hidden rows')
      continue
    }
    const cells: string[] = []
    for (const cell of elements(row, 'c')) {
      const column = columnOf(cell.attributes['r']) ?? cells.length
      if (column >= columnLimit) {
        book.passed.add(`cells beyond column ${columnLimit}`)
        continue
      }
      while (cells.length < column) cells.push('')
      cells[column] = shownIn(cell, book)
    }
    rows.push(cells)
  }
  return rows
}

/** "C7" → 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  let column = 0
  for (const one of letters) column = column * 26 + one.charCodeAt(0) - 64
  return column - 1
}

function shownIn(cell: Element, { strings, isDay, from1904, passed }: Book): string {
  const type = cell.attributes['t']
  const inline = child(cell, 'is')
  if (type === 'inlineStr' || inline) return inline ? richText(inline) : ''
  const value = child(cell, 'v')
  const text = value ? textOf(value) : ''
  if (type === 's') {
    const found = strings[Number(text)]
    if (found === undefined) passed.add('cells whose text is missing from the file')
    return found ?? ''
  }
  if (type === 'e') {
    passed.add('cells that show an error')
    return ''
  }
  if (text === '' && child(cell, 'f')) passed.add('formulas without a kept result')
  if (type !== 'str' && text !== '' && isDay(Number(cell.attributes['s'] ?? 0))) return day(Number(text), from1904)
  return text
}

/** The text of a string in pieces, without its reading aids. */
function richText(item: Element): string {
  return elements(item)
    .map((one) => (one.name === 't' ? textOf(one) : one.name === 'r' ? textOf(child(one, 't') ?? empty) : ''))
    .join('')
}
const empty: Element = { name: '', attributes: {}, children: [] }

/** Which of the cell styles show a number as a day. */
function dayStyles(styles: Element | undefined): (style: number) => boolean {
  const own = new Map(
    elements(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      (attributes['formatCode'] ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./gu, ''),
    ]),
  )
  const found = elements(child(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0'
    const code = own.get(id)
    return code === undefined ? Number(id) >= 14 && Number(id) <= 17 : /d/iu.test(code) && /[my]/iu.test(code)
  })
  return (style) => found[style] ?? false
}

/** A day as Excel counts them, which believes that 1900 was a leap year → "05/03/2024". */
function day(serial: number, from1904: boolean): string {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return String(serial)
  const date = new Date(Date.UTC(1899, 11, 30) + (Math.floor(serial) + (from1904 ? 1462 : 0)) * 86_400_000)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
}

/**
 * Rows → blocks. A row with one filled cell is a line of text, above and below the table; within it, it is a row: from the first row
 * with three filled cells to the last.
 */
function sheetBlocks(rows: readonly (readonly string[])[]): Block[] {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length)
  const first = filled.findIndex((count) => count >= 3)
  const last = filled.findLastIndex((count) => count >= 3)
  const blocks: Block[] = []
  let table: Cell[][] = []
  const close = (): void => {
    if (table.length > 0) blocks.push({ kind: 'table', rows: table, ruled: true })
    table = []
  }
  for (const [at, row] of rows.entries()) {
    const count = filled[at] ?? 0
    if (count === 0) continue
    const within = first >= 0 && at >= first && at <= last
    if (at === first || at === last + 1) close()
    if (within || count > 1) {
      const cells = within ? row : row.filter((cell) => cell.trim() !== '')
      table.push(cells.map(cellOf))
    } else {
      close()
      blocks.push(...row.flatMap(cellOf))
    }
  }
  close()
  return blocks
}

const cellOf = (value: string): Block[] =>
  value.trim() === '' ? [] : [{ kind: 'paragraph', lines: value.split(/\r?\n/u) }]
