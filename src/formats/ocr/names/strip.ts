import type { Ink } from '../hand/ink.ts'

/** A line of script type in a picture, which may climb or fall. */
export interface NameLine {
  /** The left end of the line on which the letters stand, in dots. */
  readonly x: number
  readonly y: number
  readonly length: number
  /** By how many radians it falls to the right. */
  readonly turn: number
  /** How high small letters without a stem are. */
  readonly small: number
}

/** A line set straight, as the net sees it: `high` rows of ink. */
export interface NameStrip {
  readonly width: number
  readonly ink: Float32Array
}

/** Rows of a strip, the row on which letters stand, the height of small letters, and white at both ends (as in `tools/names/strips.py`). */
export const high = 40
const [base, small, beside] = [28, 9, 8]
/** A line of more dots holds no name. */
const longest = 440

/** How a strip is taken otherwise. */
export interface Otherwise {
  /** Its letters so much larger. */
  readonly scale?: number
  /** Its line so much lower, in heights of small letters. */
  readonly lower?: number
  /** Its letters leaning so much farther to the left. */
  readonly slant?: number
  /** Its letters so much wider. */
  readonly wide?: number
}

/** Sets a line straight; undefined when it is too long for a name. */
export function stripOf(ink: Ink, line: NameLine, look: Otherwise): NameStrip | undefined {
  const { scale = 1, lower = 0, slant = 0, wide = 1 } = look
  const dot = (line.small * scale) / small
  const width = Math.round((line.length * wide) / dot) + 2 * beside
  if (width > longest) return undefined
  const [cos, sin] = [Math.cos(line.turn) * dot, Math.sin(line.turn) * dot]
  const values = new Float32Array(high * width)
  for (let row = 0; row < high; row += 1)
    for (let column = 0; column < width; column += 1) {
      const below = row + 0.5 - base + (lower * small) / scale
      let sum = 0
      for (const [a, d] of corners) {
        const down = below + d
        // Letters lean about the middle of the small ones.
        const along = (column + 0.5 - beside + a) / wide - slant * (down + small / 2)
        sum += inkAt(ink, line.x + cos * along - sin * down - 0.5, line.y + sin * along + cos * down - 0.5)
      }
      values[row * width + column] = sum / corners.length
    }
  return { width, ink: values }
}

/** The quarters of a dot. */
const corners = [
  [-0.25, -0.25],
  [0.25, -0.25],
  [-0.25, 0.25],
  [0.25, 0.25],
] as const

/** The ink between four dots. */
function inkAt({ width, height, values }: Ink, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 0
  const [right, below] = [x - left, y - top]
  const at = top * width + left
  const upper = (values[at] ?? 0) * (1 - right) + (values[at + 1] ?? 0) * right
  const lower = (values[at + width] ?? 0) * (1 - right) + (values[at + width + 1] ?? 0) * right
  return upper * (1 - below) + lower * below
}
