import { latin } from '../letters.ts'
import { endOfLine, type LineAt, linesAbove, linesBelow } from './lines.ts'
import { isFigureAt, isLetterAt, isSmallAt, type Mend } from './mends.ts'

/*
 * "' Thực hiện …", "… cuối năm ~": dust at the edge of a page that a scanner took for a mark. It stands alone at the head or
 * the end of a line, where Vietnamese knows no such mark: what opens an item ("-", "+", "*", "•"), parts cells ("|") or ends a
 * sentence before a capital stays.
 */

/** What may be dust at the head of a line; before a capital in a list it is a dash that was misread ("~ Các bộ", "' Các đội"). */
const opening = new Set("'`´‘!\\°^¬_~.=")
/** What opens the lines of a list. */
const itemMarks = new Set("'_~.=-+*•–")
/** How a line ends above an item. */
const announces = /[:;]["'”\s]*$/u
/** How far the next item of a list stands at most, in lines with words. */
const reach = 4
/** What never ends a line with a space before it. */
const closing = new Set("_'`´‘\\^~¬°®")

/**
 * The specks of a text with the space that parts them from its words.
 *
 * @param text composed (NFC)
 * @example specksOf("' Dọn mương.\nTrồng cây ~") // [0, 2) and the end of the second line
 */
export function specksOf(text: string): readonly Mend[] {
  const mends: Mend[] = []
  for (let start = 0; start <= text.length; ) {
    const end = endOfLine(text, start)
    opensWith(text, start, end, mends)
    endsWith(text, start, end, mends)
    start = end + 1
  }
  return mends
}

function opensWith(text: string, start: number, end: number, mends: Mend[]): void {
  const first = firstWord(text, start, end)
  dotsBehindNumber(text, first, mends)
  const at = behindNumber(text, first, end)
  const mark = text.charAt(at)
  if (!opening.has(mark)) return
  const next = firstWord(text, at + 1, end)
  if (next === at + 1 || next >= end) return
  const opensOther = isFigureAt(text, next) || isOpener(text, next) || isSmallAt(text, next)
  if (opensOther || (isLetterAt(text, next) && (at > first || !standsInList(text, start, end))))
    mends.push({ start: at, end: next, put: '' })
}

const number = /\d{1,2}[.)] +/uy

/** "2. _ Tăng cường": dust stands behind the number of an item as well; where the words begin. */
function behindNumber(text: string, at: number, end: number): number {
  if (!isFigureAt(text, at)) return at
  number.lastIndex = at
  return number.test(text) && number.lastIndex < end ? number.lastIndex : at
}

const dots = latin(/\d{1,2}(\.{2,4}) +\p{Lu}\p{Ll}/uy)

/** "6... Trên cơ sở": dust behind the dot of a number. */
function dotsBehindNumber(text: string, at: number, mends: Mend[]): void {
  if (!isFigureAt(text, at)) return
  dots.lastIndex = at
  const found = dots.exec(text)?.[1]
  if (found === undefined) return
  const dot = text.indexOf('.', at)
  mends.push({ start: dot + 1, end: dot + found.length, put: '' })
}

/** Whether a line near this one opens as an item does, or the one above announces a list. */
const standsInList = (text: string, start: number, end: number): boolean =>
  opensNear(text, linesAbove(text, start), true) || opensNear(text, linesBelow(text, end), false)

/** Whether one of the nearest lines with words opens as an item does, or the first of them announces a list. */
function opensNear(text: string, lines: Iterable<LineAt>, mayAnnounce: boolean): boolean {
  let seen = 0
  for (const [start, end] of lines) {
    const words = firstWord(text, start, end)
    if (words === end) continue
    if (opensItem(text, words)) return true
    if (mayAnnounce && seen === 0 && announces.test(text.slice(Math.max(words, end - 8), end))) return true
    seen += 1
    if (seen === reach) return false
  }
  return false
}

function firstWord(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at += 1
  return at
}

const opensItem = (text: string, at: number): boolean =>
  itemMarks.has(text.charAt(at)) && isSpace(text.charCodeAt(at + 1))

function endsWith(text: string, start: number, end: number, mends: Mend[]): void {
  let at = end
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1
  const mark = at - 1
  if (mark <= start || !isSpace(text.charCodeAt(mark - 1))) return
  const sign = text.charAt(mark)
  // "các nhà ." / "đầu tư …": no sentence ends before a small letter.
  if (!closing.has(sign) && !(sign === '.' && isSmallAt(text, end + 1))) return
  let from = mark
  while (from > start && isSpace(text.charCodeAt(from - 1))) from -= 1
  if (from > start && text.charAt(from - 1) !== sign && (mends.at(-1)?.end ?? 0) <= from)
    mends.push({ start: from, end: at, put: '' })
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13

/** A bracket, a quotation mark, a dash or a mark of Markdown before a word. */
const isOpener = (text: string, at: number): boolean => '("“[-+*'.includes(text.charAt(at))
