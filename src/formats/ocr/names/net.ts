import { type Columns, type Layer, seenIn, sharesOf, unpacked } from '../nets/layers.ts'
import { letterOutputs, written } from './alphabet.ts'
import { high, type NameStrip } from './strip.ts'
import { weights } from './weights/weights.ts'

let layers: readonly Layer[] | undefined

/**
 * What stands in each fourth column of a strip with a name in script type. The net tells the letter and, apart from it, the tone: a letter
 * with its tone is as likely as both together.
 */
export function columnsOf({ width, ink }: NameStrip): Columns {
  layers ??= weights.map(unpacked)
  const seen = seenIn({ y: high, x: width, deep: 1, values: ink }, layers)
  const [letters, tones] = [sharesOf(seen, 0, letterOutputs), sharesOf(seen, letterOutputs)]
  const classes = written.length
  const shares = new Float64Array(seen.x * classes)
  for (let column = 0; column < seen.x; column += 1)
    for (const [own, { letter, tone }] of written.entries())
      shares[column * classes + own] =
        (letters.shares[column * letters.classes + letter] ?? 0) *
        (tone === undefined ? 1 : (tones.shares[column * tones.classes + tone] ?? 0))
  return { columns: seen.x, classes, shares }
}
