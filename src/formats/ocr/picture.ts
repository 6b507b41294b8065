import type { GreyPicture } from '../page/glyph.ts'
import type { ColourPicture } from '../pdf/render.ts'

/** Colour → grey in which red stamps are as light as paper: of each dot its red share counts. */
export function greyWithoutStamps(picture: ColourPicture): GreyPicture {
  const { width, height, stride, bytes } = picture
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    let from = y * stride
    const to = y * width
    for (let x = 0; x < width; x += 1) {
      const blue = bytes[from] ?? 0
      const green = bytes[from + 1] ?? 0
      const red = bytes[from + 2] ?? 0
      // Red ink is far redder than the paper's own tint.
      grey[to + x] = red - Math.max(blue, green) > 40 ? Math.max(red, 200) : (red * 77 + green * 151 + blue * 28) >> 8
      from += 4
    }
  }
  return { width, height, bytes: grey }
}

/** Colour → the red ink alone, dark on white: stamps, as dark as most of them is in the picture. */
export function stampsAlone(picture: ColourPicture): GreyPicture {
  const { width, height, stride, bytes } = picture
  const reds = new Uint8Array(width * height)
  const counts = new Uint32Array(256)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = y * stride + x * 4
      const red = Math.max(0, (bytes[from + 2] ?? 0) - Math.max(bytes[from] ?? 0, bytes[from + 1] ?? 0))
      reds[y * width + x] = red
      if (red > 40) counts[red] = (counts[red] ?? 0) + 1
    }
  const all = counts.reduce((sum, count) => sum + count, 0)
  let [most, seen] = [40, 0]
  while (most < 255 && seen < all * fullRed) seen += counts[++most] ?? 0
  return {
    width,
    height,
    bytes: reds.map((red) => 255 - Math.min(255, (Math.max(0, red - 20) * 255) / Math.max(40, most - 20))),
  }
}

/** So much of the red ink is not paler than full. */
const fullRed = 0.8

/** A rectangle of a picture, in dots; `right` and `bottom` are the first ones behind it. */
export interface Cutting {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A part of a page with white of `margin` dots around it; what stands outside the page is white as well. */
export function cutOut(page: GreyPicture, { left, right, top, bottom }: Cutting, margin: number): GreyPicture {
  const width = right - left + 2 * margin
  const height = bottom - top + 2 * margin
  const bytes = new Uint8Array(width * height).fill(255)
  for (let y = Math.max(0, top); y < Math.min(page.height, bottom); y += 1)
    for (let x = Math.max(0, left); x < Math.min(page.width, right); x += 1)
      bytes[(y - top + margin) * width + x - left + margin] = page.bytes[y * page.width + x] ?? 255
  return { width, height, bytes }
}

/** Portable grey map (PGM, binary): the picture format that every OCR program reads and that needs no packing. */
export function pgm({ width, height, bytes }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + bytes.length)
  file.set(head)
  file.set(bytes, head.length)
  return file
}

/** Angles that are tried, in radians: scans lie askew by less than `most`, photographs held in the hand by less than `widest`. */
const tried = { most: 0.07, widest: 0.26, coarse: 0.004, fine: 0.0012 }
/** A page whose lines gather so much more at a wide angle than level was photographed askew. */
const plainly = 1.3
const dotLimit = 120_000
/** So many dots are enough to look for a wide angle. */
const fewDots = 30_000

/**
 * By how many radians the lines of a page fall to the right: 0 when they lie level. The angle at which the dark dots
 * gather most in rows.
 */
export function skewOf(picture: GreyPicture): number {
  const { xs, ys, height } = darkDots(picture)
  if (xs.length < 500) return 0
  const score = (angle: number): number => gathered(xs, ys, height, angle)
  const wide = wideSkewOf({ xs, ys, height })
  let best = bestOf(score, wide, wide === 0 ? tried.most : tried.coarse, tried.coarse)
  best = bestOf(score, best, tried.coarse, tried.fine)
  return Math.abs(best) < tried.fine * 1.5 || score(best) < score(0) * 1.02 ? 0 : best
}

/** The angle of a page that lies more askew than scans do; 0 for others. */
function wideSkewOf({ xs, ys, height }: Dots): number {
  const every = Math.ceil(xs.length / fewDots)
  const [fewXs, fewYs] = [xs, ys].map((all) => all.filter((_, i) => i % every === 0))
  if (!fewXs || !fewYs) return 0
  const score = (angle: number): number => gathered(fewXs, fewYs, height, angle)
  const best = bestOf(score, 0, tried.widest, tried.coarse * 1.5)
  return Math.abs(best) > tried.most && score(best) > score(0) * plainly ? best : 0
}

interface Dots {
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly height: number
}

function bestOf(score: (angle: number) => number, middle: number, reach: number, step: number): number {
  let best = middle
  let most = score(middle)
  for (let angle = middle - reach; angle <= middle + reach + 1e-9; angle += step) {
    const value = score(angle)
    if (value > most) {
      most = value
      best = angle
    }
  }
  return best
}

/** The dark dots of the picture's inner part, evenly thinned. */
function darkDots({ width, height, bytes }: GreyPicture): Dots {
  const limit = threshold(bytes)
  const [left, right, top, bottom] = [width * 0.08, width * 0.92, height * 0.06, height * 0.94].map(Math.floor)
  const xs: number[] = []
  const ys: number[] = []
  let seen = 0
  const inner = ((right ?? 0) - (left ?? 0)) * ((bottom ?? 0) - (top ?? 0))
  const every = Math.max(1, Math.floor((inner * 0.15) / dotLimit))
  for (let y = top ?? 0; y < (bottom ?? 0); y += 1)
    for (let x = left ?? 0; x < (right ?? 0); x += 1)
      if ((bytes[y * width + x] ?? 255) < limit) {
        seen += 1
        if (seen % every === 0 && xs.length < dotLimit) {
          xs.push(x)
          ys.push(y)
        }
      }
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys), height }
}

/** The grey between ink and paper (Otsu): the parting that leaves both sides most alike in themselves. */
export function threshold(bytes: Uint8Array): number {
  const counts = new Float64Array(256)
  for (let i = 0; i < bytes.length; i += 7) counts[bytes[i] ?? 0] = (counts[bytes[i] ?? 0] ?? 0) + 1
  let total = 0
  let sum = 0
  for (const [value, count] of counts.entries()) {
    total += count
    sum += value * count
  }
  let [below, belowSum, best, most] = [0, 0, 128, -1]
  for (const [value, count] of counts.entries()) {
    below += count
    belowSum += value * count
    if (below === 0 || below === total) continue
    const apart = belowSum / below - (sum - belowSum) / (total - below)
    const between = below * (total - below) * apart * apart
    if (between > most) {
      most = between
      best = value
    }
  }
  return best + 1
}

function gathered(xs: Float64Array, ys: Float64Array, height: number, angle: number): number {
  const slope = Math.tan(angle)
  const rows = new Float64Array(height * 3)
  for (let i = 0; i < xs.length; i += 1) {
    const row = Math.round((ys[i] ?? 0) - (xs[i] ?? 0) * slope) + height
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1
  }
  let sum = 0
  for (let i = 1; i < rows.length; i += 1) {
    const step = (rows[i] ?? 0) - (rows[i - 1] ?? 0)
    sum += step * step
  }
  return sum
}
