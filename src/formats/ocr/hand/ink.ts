import type { GreyPicture } from '../../page/glyph.ts'
import { threshold } from '../picture.ts'

/** Ink of a picture, 0 (paper) to 1. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly values: Float32Array
}

/** Grey → ink, by the picture's own paper and its own ink. */
export function inkOf({ width, height, bytes }: GreyPicture): Ink {
  const limit = threshold(bytes)
  const [dark, light] = [middleOf(bytes, 0, limit), middleOf(bytes, limit, 256)]
  const apart = Math.max(20, light - dark)
  return {
    width,
    height,
    values: Float32Array.from(bytes, (value) => Math.min(1, Math.max(0, (light - value) / apart))),
  }
}

/** The grey in the middle of all those from `from` up to `to`. */
function middleOf(bytes: Uint8Array, from: number, to: number): number {
  const counts = new Uint32Array(256)
  let all = 0
  for (const value of bytes)
    if (value >= from && value < to) {
      counts[value] = (counts[value] ?? 0) + 1
      all += 1
    }
  let seen = 0
  for (let value = from; value < to; value += 1) {
    seen += counts[value] ?? 0
    if (all > 0 && seen * 2 >= all) return value
  }
  return from === 0 ? 0 : 255
}
