import type { GreyPicture } from '../../page/glyph.ts'
import { type FoundWord, legible } from '../found-word.ts'
import { cutOut, pgm } from '../picture.ts'
import { blotsOfLine, figuresInGap, type HandFigures } from './figures-in-gap.ts'
import { type Gap, gapOfNumber, gapsOfDay, type KnownEdges, symbolOf } from './gaps.ts'
import { inkOf } from './glyphs.ts'
import { lettersOfHocr } from './letters.ts'
import { type UnreadLine, unreadDay, unreadNumber } from './lines.ts'

/** Figures of which the net is less sure are left out: see ARCHITECTURE.md for how often it is wrong at this. */
export const sureEnough = 0.75

/** A page as it was read, and how its lines are read once more. */
export interface HandPage {
  readonly picture: GreyPicture
  /** Dots to the point. */
  readonly scale: number
  /** One line of type → hOCR with the places of its letters. */
  readonly letters: (line: Uint8Array, dpi: number) => Promise<string | undefined>
}

/** Words with figures written by hand in their places, and those figures. */
export interface WithHand {
  readonly words: readonly FoundWord[]
  readonly read: readonly HandFigures[]
}

/**
 * Fills in the figures that clerks write by hand into "Số: … /TB-UBND" and "ngày … tháng … năm 2026" of a letterhead, where OCR reads
 * none: each figure is a blot between printed letters, and a small net tells which (`net.ts`). What it is not sure of stays out.
 */
export async function withHandFigures(words: readonly FoundWord[], page: HandPage): Promise<WithHand> {
  const height = page.picture.height / page.scale
  const type = typeOf(words)
  if (type > largest) return { words, read: [] }
  const [day, number] = [unreadDay(words, height), unreadNumber(words, height)]
  const filled: { line: UnreadLine; words: FoundWord[] }[] = []
  const read: HandFigures[] = []
  for (const line of [number, day]) {
    if (!line) continue
    const found = await figuresOf(words.slice(line.from, line.to), page, type, line === day)
    if (!found) continue
    read.push(...found)
    const own = words.slice(line.from, line.to)
    filled.push({ line, words: line === day ? dayWords(own, found) : numberWords(own, found) })
  }
  const out: FoundWord[] = []
  for (let at = 0; at < words.length; ) {
    const fill = filled.find(({ line }) => line.from === at)
    out.push(...(fill ? fill.words : words.slice(at, at + 1)))
    at = fill ? fill.line.to : at + 1
  }
  return { words: out, read }
}

/** The height of the type of most words; hOCR tells it with what reaches below the line. */
function typeOf(words: readonly FoundWord[]): number {
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b)
  return (sizes[sizes.length >> 1] ?? 0) * 0.92
}

/** Type that is larger, in points, is no line of a letterhead. */
const largest = 40

/** What a line's picture takes above and below the line of type, and white around it, in heights of the type and dots. */
const cut = { above: 1.15, below: 0.5, beside: 0.35, margin: 10 }

async function figuresOf(
  words: readonly FoundWord[],
  { picture, scale, letters }: HandPage,
  type: number,
  isDay: boolean,
): Promise<readonly HandFigures[] | undefined> {
  const base = [...words].sort((a, b) => a.base - b.base)[words.length >> 1]?.base ?? 0
  const left = Math.min(...words.map((word) => word.left)) - cut.beside * type
  const right = Math.max(...words.map((word) => word.right)) + cut.beside * type
  const top = base - cut.above * type
  const line = cutOut(
    picture,
    {
      left: Math.floor(left * scale),
      right: Math.ceil(right * scale),
      top: Math.floor(top * scale),
      bottom: Math.ceil((base + cut.below * type) * scale),
    },
    cut.margin,
  )
  const hocr = await letters(pgm(line), scale * 72)
  if (hocr === undefined) return undefined
  const read = lettersOfHocr(hocr)
  const dots = type * scale
  const known = knownEdges(words, type, (x) => x * scale - Math.floor(left * scale) + cut.margin)
  const gaps: readonly Gap[] | undefined = isDay ? gapsOfDay(read, dots, known) : one(gapOfNumber(read, dots, known))
  if (!gaps) return undefined
  const ink = inkOf(line)
  const levels = blotsOfLine(ink)
  const standing = { base: (base - top) * scale + cut.margin, type: dots }
  const toPoints = (x: number): number => (x - cut.margin + Math.floor(left * scale)) / scale
  const found = gaps.flatMap((gap) => {
    const figures = figuresInGap(ink, levels, gap, standing)
    return figures ? [agreed(figures, words, toPoints(gap.from), toPoints(gap.to))] : []
  })
  if (found.length < gaps.length || found.some(({ sure }) => sure < sureEnough)) return undefined
  return (isDay ? isDayAndMonth(found) : !isStroke(found)) ? found : undefined
}

/** Figures that OCR read as well are as sure as it was of them, when that is more: both are seldom mistaken in the same way. */
function agreed(figures: HandFigures, words: readonly FoundWord[], from: number, to: number): HandFigures {
  const word = words.find(({ text, left, right }) => text === figures.text && (left + right) / 2 > from && right < to)
  return { ...figures, sure: Math.max(figures.sure, (word?.sure ?? 0) / 100) }
}

/** How long printed words are at most, in heights of the type: longer ones hold a figure that OCR did not see. */
const longest = { 'Số:': 1.35, ngày: 2, tháng: 2.4 }

/** What the words themselves tell: those that hold one printed word, or begin with it, and were read well. */
function knownEdges(words: readonly FoundWord[], type: number, toDots: (x: number) => number): KnownEdges {
  const clear = words.filter(({ sure }) => sure >= legible)
  const whole = (text: keyof typeof longest): FoundWord | undefined =>
    clear.find((word) => word.text === text && word.right - word.left <= longest[text] * type)
  const lead = whole('Số:') ?? whole('ngày')
  const [middle, begun] = [whole('tháng'), clear.find(({ text }) => /^tháng./u.test(text))]
  const tail = clear.find(({ text }) => text === 'năm')
  return {
    ...(lead ? { lead: toDots(lead.right) } : {}),
    ...(middle ? { middle: toDots(middle.left), middleEnd: toDots(middle.right) } : {}),
    ...(begun ? { middle: toDots(begun.left) } : {}),
    ...(tail ? { tail: toDots(tail.left) } : {}),
  }
}

const one = (gap: Gap | undefined): readonly Gap[] | undefined => (gap ? [gap] : undefined)

function isDayAndMonth([day, month]: readonly HandFigures[]): boolean {
  const [d, m] = [Number(day?.text), Number(month?.text)]
  return day?.text.length !== undefined && day.text.length <= 2 && d >= 1 && d <= 31 && m >= 1 && m <= 12
}

/** Numbers below ten are written with a nought ("01"): a lone 1 is a stroke of a pen. */
const isStroke = (found: readonly HandFigures[]): boolean => found[0]?.text === '1'

/** "Số:" and the number: "561/TB-UBND" in one word, "21-HD/TU" without the colon. */
function numberWords(words: readonly FoundWord[], [figures]: readonly HandFigures[]): FoundWord[] {
  const [first] = words
  if (!first || !figures) return [...words]
  const at = words.findIndex(({ text }) => symbolOf.test(text))
  const symbol = words[at]
  if (!symbol) return [...words]
  const text = symbol.text.slice(symbol.text.search(symbolOf))
  const whole = `${figures.text}${withoutTwin(text)}`
  const middle = first.left + (first.right - first.left) * (at === 0 ? 0.2 : 1)
  const number = { ...symbol, text: whole, left: Math.max(first.left, middle), isFirst: false, isHand: true }
  const lead = /[/⁄]/u.test(text[0] ?? '') ? 'Số:' : 'Số'
  return [{ ...first, text: lead, right: Math.min(first.right, middle) }, number, ...words.slice(at + 1)]
}

/** OCR writes a letter twice when it wavers between its two shapes, as between Đ and the Icelandic Ð. */
const withoutTwin = (text: string): string => text.replace(/ĐÐ|ÐĐ/gu, 'Đ')

/** "ngày", the day, "tháng", the month and "năm", each a word of its own. */
function dayWords(words: readonly FoundWord[], [day, month]: readonly HandFigures[]): FoundWord[] {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || !day || !month) return [...words]
  const head = first.text.slice(0, first.text.indexOf('ngày') + 'ngày'.length)
  const texts = [head, day.text, 'tháng', month.text]
  const wide = (last.left - first.left) / texts.length
  const filled = texts.map((text, i) => ({
    ...last,
    text,
    left: first.left + i * wide,
    right: first.left + (i + 0.9) * wide,
    isFirst: i === 0 && first.isFirst,
    isHand: true,
  }))
  return [...filled, last]
}
