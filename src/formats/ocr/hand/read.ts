import type { GreyPicture } from '../../page/glyph.ts'
import { type FoundWord, legible } from '../found-word.ts'
import { legibleByHand } from '../handwriting.ts'
import { type Cutting, cutOut, pgm } from '../picture.ts'
import { figuresInGap, sureEnough } from './figures-in-gap.ts'
import { type Gap, gapOfNumber, gapsOfDay, type HandFigures, type KnownEdges, symbolOf } from './gaps.ts'
import { inkOf } from './ink.ts'
import { lettersOfHocr } from './letters.ts'
import { isDay, type UnreadLine, unreadDay, unreadNumber } from './lines.ts'

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
 * none or guesses: a small net (`net.ts`) reads what stands between the printed letters. What it is not sure of stays out.
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
    const own = words.slice(line.from, line.to)
    const found = await figuresOf(own, page, type, line === day)
    // What OCR guessed of a day goes when the net does not read the same.
    if (!found && line === day && isDay(own)) filled.push({ line, words: dayWords(own, [unread, unread]) })
    if (!found) continue
    read.push(...found)
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

/** Stands for figures that could not be read. */
const unread: HandFigures = { text: '…', sure: 0 }

/** The height of the type of most words; hOCR tells it with what reaches below the line. */
function typeOf(words: readonly FoundWord[]): number {
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b)
  return (sizes[sizes.length >> 1] ?? 0) * 0.92
}

/** Type that is larger, in points, is no line of a letterhead. */
const largest = 40

/**
 * What a line's picture takes above and below the line of type, for OCR that is to read its print and for the net, and white around it, in
 * heights of the type and dots.
 */
const cut = { print: { above: 1.15, below: 0.5 }, hand: { above: 1.5, below: 0.8 }, beside: 0.35, margin: 10 }

async function figuresOf(
  words: readonly FoundWord[],
  { picture, scale, letters }: HandPage,
  type: number,
  ofDay: boolean,
): Promise<readonly HandFigures[] | undefined> {
  const base = [...words].sort((a, b) => a.base - b.base)[words.length >> 1]?.base ?? 0
  const left = Math.min(...words.map((word) => word.left)) - cut.beside * type
  const right = Math.max(...words.map((word) => word.right)) + cut.beside * type
  const cutting = ({ above, below }: { readonly above: number; readonly below: number }): Cutting => ({
    left: Math.floor(left * scale),
    right: Math.ceil(right * scale),
    top: Math.floor((base - above * type) * scale),
    bottom: Math.ceil((base + below * type) * scale),
  })
  const hocr = await letters(pgm(cutOut(picture, cutting(cut.print), cut.margin)), scale * 72)
  if (hocr === undefined) return undefined
  const read = lettersOfHocr(hocr)
  const dots = type * scale
  const known = knownEdges(words, type, (x) => x * scale - Math.floor(left * scale) + cut.margin)
  const gaps: readonly Gap[] | undefined = ofDay ? gapsOfDay(read, dots, known) : one(gapOfNumber(read, dots, known))
  if (!gaps) return undefined
  const ink = inkOf(cutOut(picture, cutting(cut.hand), cut.margin))
  const standing = { base: base * scale - cutting(cut.hand).top + cut.margin, type: dots }
  const toPoints = (x: number): number => (x - cut.margin + Math.floor(left * scale)) / scale
  const found = gaps.flatMap((gap, i) => {
    const asked = ofDay ? (i === 0 ? 'day' : 'month') : 'number'
    const seen = figuresInGap(ink, gap, standing, asked)
    const figures = seen && agreed(seen, words, toPoints(gap.from), toPoints(gap.to))
    return figures && figures.sure >= sureEnough[asked] ? [figures] : []
  })
  if (found.length < gaps.length) return undefined
  return (ofDay ? isDayAndMonth(found) : !isStroke(found)) ? found : undefined
}

/**
 * Figures that OCR read as well are as sure as it was of them, when that is more: both are seldom mistaken in the same way. What OCR is as
 * sure of as of print stays, unless the net is surer that it is something else.
 */
function agreed(figures: HandFigures, words: readonly FoundWord[], from: number, to: number): HandFigures {
  const word = words.find(
    ({ text, left, right }) => /^\d{1,5}$/u.test(text) && (left + right) / 2 > from && (left + right) / 2 < to,
  )
  const sure = (word?.sure ?? 0) / 100
  if (!word || (word.text !== figures.text && (word.sure < legibleByHand || sure <= figures.sure))) return figures
  return { text: word.text, sure: word.text === figures.text ? Math.max(sure, figures.sure) : sure }
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

/** How wide "năm" is, in heights of the type. */
const year = 1.7

/** "ngày", the day, "tháng", the month and "năm", each a word of its own. */
function dayWords(words: readonly FoundWord[], [day, month]: readonly HandFigures[]): FoundWord[] {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || !day || !month) return [...words]
  const head = `${first.text.slice(0, Math.max(0, first.text.search(/ng[aàáạảã]y/u)))}ngày`
  const texts = [head, day.text, 'tháng', month.text]
  const end = Math.max(first.left, last.text === 'năm' ? last.left : last.right - year * last.size)
  const wide = (end - first.left) / texts.length
  const filled = texts.map((text, i) => ({
    ...last,
    text,
    left: first.left + i * wide,
    right: first.left + (i + 0.9) * wide,
    isFirst: i === 0 && first.isFirst,
    isHand: true,
  }))
  return [...filled, { ...last, text: 'năm', left: end, isFirst: false }]
}
