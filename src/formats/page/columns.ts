import { documentTypes } from '../../lexicon/document-types.ts'
import { fold } from '../../text/fold.ts'
import { type Row, rowOf, type Word } from './words.ts'

/** White between two words of a row, as an interval of the page's width. */
export interface White {
  readonly from: number
  readonly to: number
}

/** Rows that stand in two columns beside each other: a letterhead, a closing, a page of the gazette. */
export interface Beside {
  /** Indexes of the first row and of the one behind the last. */
  readonly from: number
  readonly to: number
  readonly left: readonly Row[]
  readonly right: readonly Row[]
  readonly gutter: White
  /** Whether both columns are full of running text, to be read one after the other. */
  readonly running: boolean
  /** Whether they go on with the columns at the end of the page before. */
  readonly goesOn: boolean
}

/** White of this many heights of type parts columns. */
export const columnGap = 1.2
/** A list label stands apart from its item: "1.", "a)", "-", "IV.". */
const label = /^(?:[-–+•*o]|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|\(?\p{L}{1,2}[.)]|[IVXLC]{1,6}[.)])$/u

/** The white spaces of a row that could part columns; the gap behind a list label is none. */
export function whites(row: Row): White[] {
  const found: White[] = []
  const gap = gapOf(row)
  for (const [i, word] of row.words.entries()) {
    const last = row.words[i - 1]
    if (!last) continue
    const height = Math.max(last.size, word.size)
    if (word.left - last.right > gap * height && !(i === 1 && isLabel(last, word)))
      found.push({ from: last.right, to: word.left })
  }
  return found
}

/** A list label, or what OCR made of one: so short, and its item so near. */
const isLabel = (word: Word, next: Word): boolean =>
  label.test(word.text) ||
  ([...word.text].length <= 3 && next.left - word.right < 3.5 * word.size && !/^[Ss]ố/u.test(word.text))

/** In type that is set wide every gap is wide: a column's must stand out. */
function gapOf(row: Row): number {
  if (row.words.length < 5) return columnGap
  const gaps = row.words.slice(1).map((word, i) => (word.left - (row.words[i]?.right ?? 0)) / Math.max(word.size, 1))
  gaps.sort((a, b) => a - b)
  return Math.max(columnGap, 2.2 * (gaps[gaps.length >> 1] ?? 0))
}

/**
 * All pairs of columns on a page, in order and apart from each other.
 *
 * @param before the pair that ended the page before: what stands in its columns at the top of this page goes on with it
 */
export function besides(rows: readonly Row[], width: number, before?: Beside): Beside[] {
  const found: Beside[] = []
  const first = before && goneOn(rows, before)
  if (first) found.push(first)
  let at = first?.to ?? 0
  while (at < rows.length) {
    const row = rows[at]
    const white = row && widest(whites(row), width)
    const pair = white || !row ? undefined : stagger(row, rows[at + 1])
    const least = found.at(-1)?.to ?? 0
    const beside = white ? grow(rows, at, least, white) : pair && grow(rows, at, least, pair, 2)
    if (beside) found.push(beside)
    at = beside ? beside.to : at + 1
  }
  return found
}

/** The white between two rows side by side of which one stands half a line lower: columns that were set by themselves. */
function stagger(row: Row, next: Row | undefined): White | undefined {
  if (!next || next.base - row.base > 0.85 * Math.min(row.size, next.size)) return undefined
  const [left, right] = row.left < next.left ? [row, next] : [next, row]
  const white = { from: left.right, to: right.left }
  return white.to - white.from > columnGap * Math.max(row.size, next.size) ? white : undefined
}

/** Rows at the top of a page that stand in the columns of the page before. */
function goneOn(rows: readonly Row[], before: Beside): Beside | undefined {
  // Only the list of recipients beside the signature goes on over a page's end.
  if (!before.left.some((row) => /^N[oơ]i$/iu.test(row.words[0]?.text ?? ''))) return undefined
  let gutter = before.gutter
  let to = 0
  for (const row of rows) {
    const next = narrowed(gutter, row)
    if (!next || (to > 0 && !near(rows, to))) break
    if (sideOf(row, next) !== 'both' && !belongs([...before.left, ...before.right], row, next)) break
    gutter = next
    to += 1
  }
  const within = rows.slice(0, to)
  return to === 0 ? undefined : { from: 0, to, ...sides(within, gutter), gutter, running: false, goesOn: true }
}

/** The white nearest to the middle of the page weighs most: letterheads part there. */
function widest(list: readonly White[], width: number): White | undefined {
  let best: White | undefined
  let most = 0
  for (const white of list) {
    const middle = (white.from + white.to) / 2 / (width || 1)
    const weight = (white.to - white.from) * (middle > 0.25 && middle < 0.75 ? 3 : 1)
    if (weight > most) {
      most = weight
      best = white
    }
  }
  return best
}

/** How far up and down rows keep the white free. `sure`: how many rows show it together. */
function grow(rows: readonly Row[], start: number, least: number, first: White, sure = 1): Beside | undefined {
  let gutter = first
  let to = start + sure
  let lastBoth = start
  let both = 1
  for (let i = start + sure; i < rows.length; i += 1) {
    const row = rows[i]
    const next = row && narrowed(gutter, row)
    if (!row || !next || !near(rows, i) || isAddress(row) || isTitle(row)) break
    const sided = sideOf(row, next)
    if (sided === 'both') {
      lastBoth = i
      both += 1
    } else if (!belongs(rows.slice(start, i), row, next)) break
    gutter = next
    to = i + 1
  }
  let from = start
  for (let i = start - 1; i >= least && start - i <= 3; i -= 1) {
    const row = rows[i]
    const next = row && narrowed(gutter, row)
    if (!row || !next || !near(rows, i + 1) || !belongs(rows.slice(start, to), row, next)) break
    if (sideOf(row, next) === 'left' && endsParagraph(rows[i - 1], row, next)) break
    gutter = next
    from = i
  }
  const within = rows.slice(from, to)
  if (within.length < 2 || lastBoth < start) return undefined
  return split(within, from, to, gutter, both)
}

/** A row that stands far below the one before belongs to something else; a name stands five lines below its title. */
function near(rows: readonly Row[], i: number): boolean {
  const [row, last] = [rows[i], rows[i - 1]]
  if (!row || !last) return false
  return row.base - last.base < 11 * Math.max(row.size, last.size, 8)
}

/**
 * What is left of a white space beside the words of a row: its widest part without words, however far the row reaches into it;
 * undefined when words fill it.
 */
function narrowed(gutter: White, row: Row): White | undefined {
  let best: White | undefined
  let from = gutter.from
  const keep = (to: number): void => {
    if (to - from > (best ? best.to - best.from : 0)) best = { from, to }
  }
  for (const word of row.words) {
    if (word.right <= gutter.from || word.left >= gutter.to) continue
    keep(Math.min(word.left, gutter.to))
    from = Math.max(from, word.right)
  }
  keep(gutter.to)
  return best && best.to - best.from >= Math.max(5, 0.6 * row.size) ? best : undefined
}

function sideOf(row: Row, gutter: White): 'left' | 'right' | 'both' {
  if (row.right <= gutter.from + 0.5) return 'left'
  return row.left >= gutter.to - 0.5 ? 'right' : 'both'
}

/** Whether a row that stands on one side alone is in line with what stands there: the same axis, or the same left edge. */
function belongs(rows: readonly Row[], row: Row, gutter: White): boolean {
  const side = sideOf(row, gutter)
  const mates = rows.map((other) => part(other, gutter, side === 'left')).filter((other) => other.words.length > 0)
  const slack = Math.max(6, row.size)
  const axis = (row.left + row.right) / 2
  return mates.some(
    (mate) =>
      Math.abs((mate.left + mate.right) / 2 - axis) < slack ||
      ((side === 'left' || goesOnInside(row)) && Math.abs(mate.left - row.left) < slack / 2),
  )
}

/** "năm 2025" below "Hà Nội, ngày 9 tháng 7": a line that wrapped in its column. */
const goesOnInside = (row: Row): boolean => /^\p{Ll}/u.test(row.words[0]?.text ?? '')

const part = (row: Row, gutter: White, left: boolean): Row =>
  rowOf(row.words.filter((word) => isLeft(word, gutter) === left))

const isLeft = (word: Word, gutter: White): boolean => (word.left + word.right) / 2 < (gutter.from + gutter.to) / 2

function split(rows: readonly Row[], from: number, to: number, gutter: White, both: number): Beside | undefined {
  const { left, right } = sides(rows, gutter)
  if (left.length === 0 || right.length === 0) return undefined
  const running = both >= 10 && isFull(left) && isFull(right)
  // Many rows that each have two parts are a list or a table without lines, to be read row by row.
  if (!running && (both > 9 || addressed(left))) return undefined
  return { from, to, left, right, gutter, running, goesOn: false }
}

const sides = (rows: readonly Row[], gutter: White): { left: Row[]; right: Row[] } => ({
  left: rows.map((row) => part(row, gutter, true)).filter((row) => row.words.length > 0),
  right: rows.map((row) => part(row, gutter, false)).filter((row) => row.words.length > 0),
})

/** "Kính gửi:" beside the names that follow it is one list, and no longer part of the letterhead. */
const isAddress = (row: Row): boolean =>
  /^Kính$/iu.test(row.words[0]?.text ?? '') && /^(?:gửi|trình)/iu.test(row.words[1]?.text ?? '')

const titles: ReadonlySet<string> = new Set(documentTypes.map(({ name }) => fold(name)))
/** A line that is the name of a type in capitals stands below the letterhead, wherever the file sets it. */
function isTitle(row: Row): boolean {
  const text = row.words.map((word) => word.text).join(' ')
  return text.length < 40 && text === text.toUpperCase() && titles.has(fold(text))
}

const addressed = (left: readonly Row[]): boolean => left.length === 1 && left.some(isAddress)

/** The last line of running text: the line above it goes across both columns. */
const endsParagraph = (above: Row | undefined, row: Row, gutter: White): boolean =>
  above !== undefined && row.base - above.base < 2 * row.size && narrowed(gutter, above) === undefined

/** Whether most rows reach the same right edge: running text, not names and titles. */
function isFull(rows: readonly Row[]): boolean {
  const right = Math.max(...rows.map((row) => row.right))
  return rows.filter((row) => right - row.right < 2 * row.size).length > 0.6 * rows.length
}
