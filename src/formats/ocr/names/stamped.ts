import type { GreyPicture } from '../../page/glyph.ts'
import { inkOf } from '../hand/ink.ts'
import { cutOut } from '../picture.ts'
import { nameLines } from './find.ts'
import type { Part } from './place.ts'
import { nameOf, type ReadName } from './read.ts'
import type { NameLine } from './strip.ts'

/** A name that is less likely is left out: see ARCHITECTURE.md for how often names are wrong at this. */
const sureEnough = 0.8
/** So many lines are looked at. */
const tried = 2

/** A name that was read, and where it stands. */
export interface PlacedName {
  readonly name: ReadName
  /** In points of the page. */
  readonly part: Part
  readonly base: number
}

/** The name that is stamped in a place of a page; undefined where none is, or none that is clear. */
export function nameIn(picture: GreyPicture, place: Part, scale: number, type: number): PlacedName | undefined {
  const [left, top] = [Math.floor(place.left * scale), Math.floor(place.top * scale)]
  const [right, bottom] = [Math.ceil(place.right * scale), Math.ceil(place.bottom * scale)]
  const ink = inkOf(cutOut(picture, { left, right, top, bottom }, 0))
  for (const line of nameLines(ink, type * scale).slice(0, tried)) {
    const name = nameOf(ink, line)
    if (name && name.sure >= sureEnough) return { name, ...placed(line, scale, left, top) }
  }
  return undefined
}

/** How high a name reaches above its line and below it, in heights of its small letters. */
const reach = { above: 2.2, below: 0.8 }

function placed(
  line: NameLine,
  scale: number,
  left: number,
  top: number,
): { readonly part: Part; readonly base: number } {
  const [begin, end] = [line.y, line.y + Math.sin(line.turn) * line.length]
  return {
    part: {
      left: (left + line.x) / scale,
      right: (left + line.x + Math.cos(line.turn) * line.length) / scale,
      top: (top + Math.min(begin, end) - reach.above * line.small) / scale,
      bottom: (top + Math.max(begin, end) + reach.below * line.small) / scale,
    },
    base: (top + (begin + end) / 2) / scale,
  }
}
