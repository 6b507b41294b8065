import { type Blot, blotsOf } from '../hand/blots/blots.ts'
import type { Ink } from '../hand/ink.ts'
import { isInside, withoutRing } from './ring.ts'
import type { NameLine } from './strip.ts'

/** How dark a stroke is rather than its soft edge. */
const stroke = 0.4

/** What letters of a name measure, in heights of the page's type: a blot is a letter or a word in joined letters; a speck is neither. */
const letters = { least: 0.2, high: 3.4, wide: 7, speck: 0.03 }
/** How far apart words stand, along the line and across it. */
const apart = { along: 1.5, across: 1.3 }
/** How long and how high a name is, with all its marks. */
const whole = { least: 3.5, most: 19, high: 5.5, blots: 2 }
/** Angles that are tried, in radians: stamps are set by hand, and mostly climb. */
const turns = { least: -0.36, most: 0.2, step: 0.02, fine: 0.005 }

/**
 * Lines that may be a name in script type, the likeliest first: blots of the size of letters and words that stand beside each other. The ring
 * of a stamp is looked through, and what stands inside it is no name; a signature is larger.
 *
 * @param type the height of the page's type, in dots
 */
export function nameLines(ink: Ink, type: number): readonly NameLine[] {
  const touching = blotsOf(ink, stroke)
  const { ink: free, ring } = withoutRing(ink, touching, type)
  const blots = (ring ? blotsOf(free, stroke) : touching).filter(
    (blot) => isOfLetters(blot, type) && !isInside(blot, ring),
  )
  const lines = groupsOf(blots, type).flatMap((group) => lineOf(group, ink.width, type) ?? [])
  return lines.sort((a, b) => b.weight - a.weight).map(({ line }) => line)
}

function isOfLetters({ left, right, top, bottom, dots }: Blot, type: number): boolean {
  const [wide, high] = [(right - left) / type, (bottom - top) / type]
  return high <= letters.high && wide <= letters.wide && dots.length > letters.speck * type * type
}

/** Blots that stand beside each other, from the left. */
function groupsOf(blots: readonly Blot[], type: number): Blot[][] {
  const groups: Blot[][] = []
  for (const blot of blots) {
    const near = groups.filter((group) => group.some((other) => areBeside(other, blot, type)))
    const joined = [...near.flat(), blot]
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups
}

function areBeside(one: Blot, other: Blot, type: number): boolean {
  const gap = Math.max(one.left, other.left) - Math.min(one.right, other.right)
  const middle = (blot: Blot): number => (blot.top + blot.bottom) / 2
  return gap < apart.along * type && Math.abs(middle(one) - middle(other)) < apart.across * type
}

interface Weighed {
  readonly line: NameLine
  readonly weight: number
}

/** A group of blots as a line; undefined when it is too small or too large for a name. */
function lineOf(group: readonly Blot[], width: number, type: number): Weighed | undefined {
  const left = Math.min(...group.map((blot) => blot.left))
  const right = Math.max(...group.map((blot) => blot.right))
  const long = (right - left) / type
  const tall = group.filter((blot) => blot.bottom - blot.top > letters.least * type)
  if (tall.length < whole.blots || long < whole.least || long > whole.most) return undefined
  const dots = group.flatMap((blot) => blot.dots)
  const [xs, ys] = [dots.map((at) => at % width), dots.map((at) => Math.floor(at / width))]
  const turn = turnOf(xs, ys)
  const rows = rowsAt(xs, ys, turn)
  const band = bandOf(rows.counts)
  const high = rows.counts.length / type
  if (!band || high > whole.high) return undefined
  const y = rows.first + band.bottom
  // Back to where the picture has it: rows were counted along the line, from x = 0.
  const line = {
    x: left,
    y: y / Math.cos(turn) + left * Math.tan(turn),
    length: (right - left) / Math.cos(turn),
    turn,
    small: band.bottom - band.top,
  }
  return { line, weight: dots.length }
}

interface Rows {
  readonly first: number
  readonly counts: Float64Array
}

/** How many dots stand in each row of a line that falls so much. */
function rowsAt(xs: readonly number[], ys: readonly number[], turn: number): Rows {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const places = ys.map((y, i) => Math.round(y * cos - (xs[i] ?? 0) * sin))
  const first = places.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const last = places.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const counts = new Float64Array(last - first + 1)
  for (const place of places) counts[place - first] = (counts[place - first] ?? 0) + 1
  return { first, counts }
}

/** The angle at which the ink gathers most in rows: small letters make a band. */
function turnOf(xs: readonly number[], ys: readonly number[]): number {
  const gathered = (turn: number): number => {
    const { counts } = rowsAt(xs, ys, turn)
    return counts.reduce((sum, count) => sum + count * count, 0)
  }
  const best = (from: number, to: number, step: number): number => {
    let [found, most] = [0, -1]
    for (let turn = from; turn <= to + 1e-9; turn += step) {
      const value = gathered(turn)
      if (value > most) [found, most] = [turn, value]
    }
    return found
  }
  const rough = best(turns.least, turns.most, turns.step)
  return best(rough - turns.step, rough + turns.step, turns.fine)
}

/** How much of a line's height small letters take. */
const ofHeight = { least: 0.15, most: 0.6 }

/** The band of small letters: the rows that hold most and differ most from those above and below. */
function bandOf(counts: Float64Array): { readonly top: number; readonly bottom: number } | undefined {
  const high = counts.length
  const all = counts.reduce((a, b) => a + b, 0)
  let [found, most]: [{ top: number; bottom: number } | undefined, number] = [undefined, 0]
  for (let top = 0; top < high; top += 1) {
    let sum = 0
    for (let bottom = top + 1; bottom <= high && bottom - top <= ofHeight.most * high; bottom += 1) {
      sum += counts[bottom - 1] ?? 0
      if (bottom - top < ofHeight.least * high) continue
      const [inside, outside] = [sum / (bottom - top), (all - sum) / Math.max(1, high - bottom + top)]
      const value = inside > outside ? (bottom - top) * (high - bottom + top) * (inside - outside) ** 2 : 0
      if (value > most) [found, most] = [{ top, bottom }, value]
    }
  }
  return found
}
