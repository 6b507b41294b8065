import { endOfLine, type LineAt, linesAbove, linesBelow } from './lines.ts'
import { isSmallAt, type Mend } from './mends.ts'

/*
 * "hoạt động cung cấp | dịch vụ", "theo khoản | Điều 9": a scanner took a stroke, or the figure 1, for a bar. In prose a bar stands alone: the lines
 * of a table have several, or the lines around it have some.
 */

/**
 * The bars of a text that are nothing but strokes: alone in their line and among lines without any, between words in small letters.
 *
 * @param text composed (NFC)
 * @example barsOf('Rà soát các cơ sở cung cấp | dịch vụ\ntrên địa bàn.') // the bar with the space behind it
 */
export function barsOf(text: string): readonly Mend[] {
  return aloneIn(text)
    .filter((at) => isStroke(text, at))
    .map((at) => {
      const spaced = text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32
      const apart = text.charCodeAt(at - 1) === 32 || text.charCodeAt(at + 1) === 32
      return { start: at, end: spaced ? at + 2 : at + 1, put: apart ? '' : ' ' }
    })
}

/**
 * The text with such bars as the figure 1 where a word calls for one; of the same length, for finding only.
 *
 * @param text composed (NFC)
 * @example mendBars('theo khoản | Điều 9 của Luật') === 'theo khoản 1 Điều 9 của Luật'
 */
export function mendBars(text: string): string {
  let out = text
  for (const at of aloneIn(text)) if (standsForOne(text, at)) out = `${out.slice(0, at)}1${out.slice(at + 1)}`
  return out
}

/** Hardly any text holds more of them than this outside a table. */
const most = 200

/** Where bars stand alone: one in its line, none at the line's ends, and none in the lines with words above and below. */
function aloneIn(text: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf('|'); at >= 0 && found.length < most; ) {
    const start = text.lastIndexOf('\n', at) + 1
    const end = endOfLine(text, at)
    const next = text.indexOf('|', at + 1)
    const isOnly = next < 0 || next > end
    if (isOnly && text.slice(start, at).trim() !== '' && text.slice(at + 1, end).trim() !== '')
      if (!holdsBar(text, linesAbove(text, start)) && !holdsBar(text, linesBelow(text, end))) found.push(at)
    at = isOnly ? next : text.indexOf('|', end)
  }
  return found
}

/** So many lines of blanks may part a line from its neighbour. */
const reach = 3

/** Whether the nearest of some lines with words holds a bar. */
function holdsBar(text: string, lines: Iterable<LineAt>): boolean {
  let seen = 0
  for (const [start, end] of lines) {
    const words = text.slice(start, end)
    if (words.trim() !== '') return words.includes('|')
    seen += 1
    if (seen === reach) return false
  }
  return false
}

/** What a figure follows. */
const callsForOne = /(?:^|[^\p{L}])(?:khoản|điều|mục|chương|điểm|phụ lục|mẫu số|bảng|quý) $/iu
const longestCall = 10

const standsForOne = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === 32 && callsForOne.test(text.slice(Math.max(0, at - longestCall), at))

function isStroke(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1
  const behind = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1
  const isBehindWord = isSmallAt(text, before) || text.charCodeAt(before) === 44
  return isBehindWord && isSmallAt(text, behind) && !standsForOne(text, at) && !partsPurpose(text, at)
}

/** "- Các hội, đoàn thể xã | để thực hiện;": what a receiver is to do with it stood in a column of its own. */
function partsPurpose(text: string, at: number): boolean {
  const behind = text.slice(at + 1, endOfLine(text, at)).trim()
  return behind.length <= longestPurpose && /^để |[;.]$/u.test(behind)
}
const longestPurpose = 40
