import { figuresOfBlots } from './blots/figures.ts'
import type { Gap, HandFigures, Standing } from './gaps.ts'
import type { Ink } from './ink.ts'
import { type Asked, figuresOfStrip } from './strips/figures.ts'

/**
 * Figures that are less likely are left out: see ARCHITECTURE.md for how often they are wrong at this. A number may be any, of days there
 * are few.
 */
export const sureEnough: Readonly<Record<Asked, number>> = { number: 0.8, day: 0.7, month: 0.7 }
/** What is less likely is not looked at once more. */
const least = 0.3

/**
 * The figures that stand in a gap of a line; undefined when there are none. They are read by the net for strips; where it is in doubt and
 * the one for single figures reads the same, as much doubt is left as both leave together: they are seldom mistaken in the same way.
 */
export function figuresInGap(ink: Ink, gap: Gap, line: Standing, asked: Asked): HandFigures | undefined {
  const read = figuresOfStrip(ink, gap, line, asked)
  if (!read || read.sure >= sureEnough[asked] || read.sure < least) return read
  const other = figuresOfBlots(ink, gap, line)
  const isSame = other && (asked === 'number' ? other.text === read.text : Number(other.text) === Number(read.text))
  return isSame ? { ...read, sure: 1 - (1 - read.sure) * (1 - other.sure) } : read
}
