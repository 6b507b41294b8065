import { documentTypes } from '../../lexicon/document-types.ts'
import { drawnWord } from '../pdf/old-fonts.ts'
import type { Glyph } from './glyph.ts'

/** Letters that stand together, with the place that they take. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

/** Words that stand on one line of the page, from left to right. */
export interface Row {
  readonly words: readonly Word[]
  readonly base: number
  readonly size: number
  readonly left: number
  readonly right: number
}

/** Letters whose baselines differ by less than this share of their height stand on one line (raised figures too). */
const sameLine = 0.45
/** A gap of this share of the height parts words where the file gives no blanks; type set wide needs more. */
const wordGap = 0.17

/** Letters with places → lines of words, from the top of the page down. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const letters = glyphs.filter((glyph) => glyph.text.trim() !== '')
  const blanks = glyphs.filter((glyph) => glyph.text.trim() === '')
  const lines = baselines(letters)
  const spaces = placeBlanks(lines, blanks)
  return lines.map((line, i) => rowOf(wordsOf(line, spaces[i] ?? []))).filter((row) => row.words.length > 0)
}

/** Words that OCR read, with their places → lines, from the top of the page down. */
export function rowsOfWords(words: readonly Word[]): Row[] {
  return baselines(words).flatMap((line) => (isStroke(line) ? [] : withTitleApart(rowOf(line))))
}

/** A dash with nothing behind it is a stroke of a pen, or a speck. */
const isStroke = (line: readonly Word[]): boolean => line.length === 1 && line[0]?.text === '-'

const titles: ReadonlySet<string> = new Set(
  documentTypes.flatMap(({ name }) => (name.includes(' ') ? [name.toUpperCase()] : [])),
)
const longestTitle = Math.max(...[...titles].map((title) => title.split(' ').length))

/** The name of a type in capitals is a line of its own: what OCR read in a stamp beside it is no part of it. */
function withTitleApart(row: Row): Row[] {
  const { words } = row
  for (let size = 2; size <= longestTitle && size < words.length; size += 1) {
    const title = words.slice(-size)
    const [first, last] = [title[0], words[words.length - size - 1]]
    if (!first || !last || first.left - last.right < first.size) continue
    if (titles.has(title.map(({ text }) => text).join(' '))) return [rowOf(words.slice(0, -size)), rowOf(title)]
  }
  return [row]
}

/** A row of words; its baseline and height are those of its widest part. */
export function rowOf(words: readonly Word[]): Row {
  const sorted = [...words].sort((a, b) => a.left - b.left)
  let widest = sorted[0]
  for (const word of sorted)
    if (!widest || word.size * (word.right - word.left) > widest.size * (widest.right - widest.left)) widest = word
  const right = sorted.reduce((most, word) => Math.max(most, word.right), 0)
  return { words: sorted, base: widest?.base ?? 0, size: widest?.size ?? 0, left: sorted[0]?.left ?? 0, right }
}

interface Standing {
  readonly left: number
  readonly base: number
  readonly size: number
}

/** Letters by their baselines. The line's own baseline is that of its largest letters, so that raised figures join it. */
function baselines<T extends Standing>(letters: readonly T[]): T[][] {
  const lines: { base: number; size: number; readonly glyphs: T[] }[] = []
  for (const glyph of [...letters].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1)
    if (line && glyph.base - line.base <= sameLine * Math.max(line.size, glyph.size)) {
      line.glyphs.push(glyph)
      if (glyph.size > line.size * 1.1) {
        line.size = glyph.size
        line.base = glyph.base
      }
    } else lines.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] })
  }
  return lines.map((line) => line.glyphs.sort((a, b) => a.left - b.left))
}

/** The blanks that a file writes as letters, by the line on which they stand. */
function placeBlanks(lines: readonly (readonly Glyph[])[], blanks: readonly Glyph[]): number[][] {
  const bases = lines.map((line) => line.reduce((most, glyph) => Math.max(most, glyph.base), 0))
  const places: number[][] = lines.map(() => [])
  for (const blank of blanks) {
    let low = 0
    let high = bases.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((bases[middle] ?? 0) < blank.base - 0.1) low = middle + 1
      else high = middle
    }
    // A blank line of its own stands between two lines: it is nobody's blank.
    if (Math.abs((bases[low] ?? 0) - blank.base) <= sameLine * blank.size) places[low]?.push(blank.left)
  }
  return places.map((list) => list.sort((a, b) => a - b))
}

function wordsOf(line: readonly Glyph[], blanks: readonly number[]): Word[] {
  const limit = gapLimit(line, blanks.length > 0)
  const words: Word[] = []
  let run: Glyph[] = []
  let next = 0
  for (const glyph of line) {
    const last = run.at(-1)
    if (last && printedTwice(last, glyph)) continue
    while (next < blanks.length && (blanks[next] ?? 0) < (last?.left ?? Number.NEGATIVE_INFINITY)) next += 1
    const blank = next < blanks.length && (blanks[next] ?? 0) < glyph.left + glyph.size * 0.05
    const need = words.length === 0 && dash.test(last?.text ?? '') ? 0.12 : limit
    if (last && (blank || glyph.left - last.right > need * Math.max(last.size, glyph.size))) {
      words.push(wordOf(run))
      run = []
    }
    run.push(glyph)
  }
  if (run.length > 0) words.push(wordOf(run))
  return words
}

/** What opens an item of a list. */
const dash = /^[-–+•*]$/u

/** Fat type is often the same letter printed twice, a hair apart. */
const printedTwice = (last: Glyph, glyph: Glyph): boolean =>
  last.text === glyph.text && glyph.left - last.left < 0.12 * glyph.size && glyph.left < last.right - 0.05 * glyph.size

/** From which gap on letters are parted: more when the type is set wide, and when blanks are letters of the file. */
function gapLimit(line: readonly Glyph[], hasBlanks: boolean): number {
  const gaps: number[] = []
  for (const [i, glyph] of line.entries()) {
    const last = line[i - 1]
    if (last) gaps.push((glyph.left - last.right) / Math.max(last.size, glyph.size, 1))
  }
  gaps.sort((a, b) => a - b)
  const usual = Math.max(0, gaps[gaps.length >> 1] ?? 0)
  return usual + (hasBlanks ? 0.3 : wordGap)
}

function wordOf(run: readonly Glyph[]): Word {
  const first = run[0]
  const last = run.at(-1)
  const size = Math.max(...run.map((glyph) => glyph.size))
  const main = run.find((glyph) => glyph.size >= size * 0.95) ?? first
  return {
    text: drawnWord(run.map((glyph) => glyph.text).join(''), first?.font),
    left: first?.left ?? 0,
    right: last?.right ?? 0,
    base: main?.base ?? 0,
    size,
  }
}
