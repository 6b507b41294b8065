import { type Columns, type Layer, seenIn, sharesOf, unpacked } from '../../nets/layers.ts'
import { high, type Strip } from './strip.ts'
import { weights } from './weights/weights.ts'

/*
 * A small convolutional net that reads figures written by hand in a strip of a line as a whole, so that figures may touch each other, the
 * print beside them, and dots below: for every second column it tells which class stands there. Its weights are data (`weights/`), learnt by
 * `tools/figures/learn.py`. Its layers stand in that file's order.
 */

/** What a class stands for: no figure, a figure, the stroke before a symbol, and ink that is no figure. */
export const meanings = ['', ...'0123456789/x'] as const

let layers: readonly Layer[] | undefined

/** What stands in each column of a strip. */
export function columnsOf({ width, ink, from, to }: Strip): Columns {
  layers ??= weights.map(unpacked)
  const values = new Float32Array(high * width * 2)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < width; x += 1) {
      values[(y * width + x) * 2] = ink[y * width + x] ?? 0
      values[(y * width + x) * 2 + 1] = x >= from && x < to ? 1 : 0
    }
  return sharesOf(seenIn({ y: high, x: width, deep: 2, values }, layers))
}
