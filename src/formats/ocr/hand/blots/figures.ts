import type { Gap, HandFigures, Standing } from '../gaps.ts'
import type { Ink } from '../ink.ts'
import { type Blot, blotOf, blotsOf, seen } from './blots.ts'
import { classes, figureIn } from './net.ts'

/** Shares of the type's height. */
const shares = {
  /** A figure is no lower than this; dots and short strokes are. */
  tall: 0.36,
  /** No figure ends higher above the line than this, or begins lower. */
  endsAbove: 0.35,
  beginsBelow: 0.1,
  /** A dot of a dotted line, or a speck, is no larger than this either way. */
  dot: 0.16,
  /** By so much letters and figures may reach over the edge of a gap. */
  reach: 0.15,
  /** A printed stroke is as high as this, not higher than that, and no wider, and leans. */
  bar: { low: 0.55, high: 0.95, wide: 0.42, lean: 0.1 },
  letter: { wide: 1, high: 0.85 },
  capital: 0.8,
  /** What stands in a line: its middle lies so far above it at most, and so far below. */
  band: { above: 1, below: 0.2 },
}
/** How much of a short stroke must stand above or below a figure to belong to it. */
const over = 0.5
/** The net looks at each figure as it is and slanted both ways. */
const slants = [0, 0.12, -0.12]
/** A number has no more figures than this. */
const most = 5

/** How dark ink must be to be a stroke. */
const strokes = [0.45, 0.6, 0.75]

/**
 * The figures that stand in a gap of a line, each of which is a blot of its own; undefined when there is none, or ink that is no
 * figure, or when darker ink alone shows others: what touches in its soft edges stands apart in the darkest.
 */
export function figuresOfBlots(ink: Ink, gap: Gap, line: Standing): HandFigures | undefined {
  const levels = strokes.map((stroke) => blotsOf(ink, stroke))
  const to = gap.hasBar ? startOfBar(levels, gap, line) : gap.to
  if (to === undefined) return undefined
  const found = levels.flatMap((blots) => figuresBetween(ink, blots, { ...gap, to }, line) ?? [])
  const [first] = found
  if (!first || found.some(({ text }) => text !== first.text)) return undefined
  return { text: first.text, sure: found.reduce((sum, { sure }) => sum + sure, 0) / found.length }
}

/** Ink is never left out: a number with a figure too few would be another number. */
function figuresBetween(ink: Ink, blots: readonly Blot[], gap: Gap, line: Standing): HandFigures | undefined {
  const reach = shares.reach * line.type
  const near = blots.filter((blot) => isInLine(blot, line) && isLarge(blot, line))
  const isCrossed = (blot: Blot, edge: number): boolean => blot.left < edge - reach && blot.right > edge + reach
  if (near.some((blot) => isCrossed(blot, gap.from) || isCrossed(blot, gap.to))) return undefined
  if (!gap.hasBar && near.some((blot) => Math.abs(blot.left - gap.to) <= reach && !isLetter(blot, line)))
    return undefined
  const inside = near.filter(({ left, right }) => left + right > 2 * gap.from && left + right < 2 * gap.to)
  const tall = inside.filter((blot) => isTall(blot, line))
  if (tall.length === 0 || tall.length > most) return undefined
  const parts = grown(inside, tall, ink)
  if (!parts) return undefined
  let [text, sure] = ['', 1]
  for (const blot of parts) {
    const { figure, share } = bestOf(ink, blot)
    if (figure === classes - 1) return undefined
    text += figure
    sure = Math.min(sure, share)
  }
  return { text, sure }
}

function isTall({ top, bottom }: Blot, { base, type }: Standing): boolean {
  const isHigh = bottom - top >= shares.tall * type
  return isHigh && bottom >= base - shares.endsAbove * type && top <= base - shares.beginsBelow * type
}

const isInLine = ({ top, bottom }: Blot, { base, type }: Standing): boolean =>
  (top + bottom) / 2 > base - shares.band.above * type && (top + bottom) / 2 < base + shares.band.below * type

/** Where the stroke at the end of a gap begins, in the softest ink in which it stands apart from the figures. */
function startOfBar(levels: readonly (readonly Blot[])[], gap: Gap, line: Standing): number | undefined {
  for (const blots of levels) {
    const tall = blots.filter(
      (blot) => isInLine(blot, line) && isTall(blot, line) && blot.right > gap.from && blot.left < gap.to,
    )
    const [second, before, last] = tall.slice(-3)
    if (isBar(tall.at(-1), tall.at(-2), line)) return tall.at(-1)?.left
    // A capital letter that was placed too far to the right.
    const isCapital =
      last && last.left + last.right >= 2 * gap.to && last.right - last.left <= shares.capital * line.type
    if (isCapital && isBar(before, second, line)) return before?.left
  }
  return undefined
}

/** A printed stroke; figures end before it. */
function isBar(blot: Blot | undefined, before: Blot | undefined, { base, type }: Standing): boolean {
  if (!blot || (before && before.right - blot.left > shares.reach * type)) return false
  const { low, high, wide, lean } = shares.bar
  const isThere = blot.right - blot.left <= wide * type && blot.lean >= lean * type
  return isThere && base - blot.top >= low * type && base - blot.top <= high * type
}

/** The printed letter behind the gap, with the next one at most: a figure that runs into it makes it longer or higher. */
const isLetter = ({ left, right, top }: Blot, { base, type }: Standing): boolean =>
  right - left <= shares.letter.wide * type && base - top <= shares.letter.high * type

/** The tall blots, joined where they stand one above the other, with the short strokes that belong to them. */
function grown(inside: readonly Blot[], tall: readonly Blot[], ink: Ink): Blot[] | undefined {
  const parts: Blot[] = []
  for (const blot of tall) {
    const last = parts.at(-1)
    if (last && overlap(last, blot) > over) parts[parts.length - 1] = blotOf([...last.dots, ...blot.dots], ink.width)
    else parts.push(blot)
  }
  for (const blot of inside) {
    if (tall.includes(blot)) continue
    const at = parts.findIndex((part) => overlap(part, blot) > over)
    const part = parts[at]
    if (!part) return undefined
    parts[at] = blotOf([...part.dots, ...blot.dots], ink.width)
  }
  return parts
}

const isLarge = ({ left, right, top, bottom }: Blot, { type }: Standing): boolean =>
  right - left > shares.dot * type || bottom - top > shares.dot * type

/** The share of the narrower blot that stands above or below the other. */
const overlap = (a: Blot, b: Blot): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left)) / Math.min(a.right - a.left, b.right - b.left)

function bestOf(ink: Ink, blot: Blot): { readonly figure: number; readonly share: number } {
  const sums = new Float64Array(classes)
  for (const slant of slants)
    for (const [figure, share] of figureIn(seen(ink, blot, slant)).entries())
      sums[figure] = (sums[figure] ?? 0) + share / slants.length
  let figure = classes - 1
  for (const [at, share] of sums.entries()) if (share > (sums[figure] ?? 0)) figure = at
  return { figure, share: sums[figure] ?? 0 }
}
