import type { Gap, Standing } from '../gaps.ts'
import type { Ink } from '../ink.ts'

/** A gap of a line with a little print on both sides, as the net sees it: `high` rows of ink, and where the gap begins and ends. */
export interface Strip {
  readonly width: number
  readonly ink: Float32Array
  readonly from: number
  readonly to: number
}

/** What a strip takes of a line, in ems, and its dots to the em (as in `tools/figures/strips.py`). */
const taken = { above: 1.1, below: 0.5, beside: 0.8, dots: 20 }
export const high = Math.round((taken.above + taken.below) * taken.dots)
/** Tesseract tells the height of the letters without what the font leaves above and below them; so much is it of an em. */
const ofEm = 0.87
/** A gap of more ems holds no number. */
const longest = 14

/** How a strip is taken otherwise: the type's height as so much larger, the line so much lower (in heights of the type). */
export interface Otherwise {
  readonly scale: number
  readonly lower: number
}

/** Cuts a gap out of a line; undefined when it is too long to be one. */
export function stripOf(ink: Ink, gap: Gap, { base, type }: Standing, { scale, lower }: Otherwise): Strip | undefined {
  const em = (type * scale) / ofEm
  const dot = em / taken.dots
  const left = gap.from - taken.beside * em
  const width = Math.round((gap.to - gap.from) / dot + 2 * taken.beside * taken.dots)
  if (width > longest * taken.dots) return undefined
  const top = base + lower * type - taken.above * em
  const values = new Float32Array(high * width)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < width; x += 1)
      values[y * width + x] = meanOf(ink, {
        left: left + x * dot,
        right: left + (x + 1) * dot,
        top: top + y * dot,
        bottom: top + (y + 1) * dot,
      })
  const beside = Math.round(taken.beside * taken.dots)
  return { width, ink: values, from: beside, to: width - beside }
}

interface Part {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The mean of a part of a picture whose edges may cut through dots; there is no ink beyond its own edges. */
function meanOf({ width, height, values }: Ink, { left, right, top, bottom }: Part): number {
  let [sum, all] = [0, 0]
  for (let y = Math.floor(top); y < bottom; y += 1)
    for (let x = Math.floor(left); x < right; x += 1) {
      const share = (Math.min(y + 1, bottom) - Math.max(y, top)) * (Math.min(x + 1, right) - Math.max(x, left))
      all += share
      if (x >= 0 && x < width && y >= 0 && y < height) sum += share * (values[y * width + x] ?? 0)
    }
  return all > 0 ? sum / all : 0
}
