import type { Columns } from '../../nets/layers.ts'
import { likeliest, shareOf } from '../../nets/ways.ts'
import type { Gap, HandFigures, Standing } from '../gaps.ts'
import type { Ink } from '../ink.ts'
import { columnsOf, meanings } from './net.ts'
import { type Otherwise, stripOf } from './strip.ts'

/** What is asked for in a gap. */
export type Asked = 'number' | 'day' | 'month'

/** The net looks at each strip as it is and a little otherwise: what it reads in one way alone is a guess. */
const looks: readonly Otherwise[] = [
  { scale: 1, lower: 0 },
  { scale: 0.93, lower: 0 },
  { scale: 1.08, lower: 0 },
  { scale: 1, lower: 0.06 },
  { scale: 1, lower: -0.06 },
]

/** The figures that stand in a gap of a line; undefined when there are none, or other ink. How sure they are may be little. */
export function figuresOfStrip(ink: Ink, gap: Gap, line: Standing, asked: Asked): HandFigures | undefined {
  const seen = looks.flatMap((otherwise) => {
    const strip = stripOf(ink, gap, line, otherwise)
    return strip ? [columnsOf(strip)] : []
  })
  if (seen.length === 0) return undefined
  const end = gap.hasBar ? '/' : ''
  let best: HandFigures | undefined
  for (const texts of asked === 'number' ? numbersIn(seen, end) : daysUntil(asked === 'day' ? 31 : 12)) {
    const shares = texts.map((text) => meanShare(seen, text + end))
    const sure = shares.reduce((sum, share) => sum + share, 0)
    const text = texts[shares.indexOf(Math.max(...shares))] ?? ''
    if (!best || sure > best.sure) best = { text, sure }
  }
  return best
}

/** Numbers that were read in any look. */
function numbersIn(seen: readonly Columns[], end: string): readonly (readonly string[])[] {
  const texts = new Set(seen.flatMap((columns) => likeliest(columns).map(textOf)))
  const isNumber = (text: string): boolean => text.endsWith(end) && /^\d{1,5}$/u.test(withoutEnd(text, end))
  return [...texts].filter(isNumber).map((text) => [withoutEnd(text, end)])
}

const withoutEnd = (text: string, end: string): string => text.slice(0, text.length - end.length)

/** Days or months as they are written: "7" is "07" as well. */
const daysUntil = (last: number): readonly (readonly string[])[] =>
  Array.from({ length: last }, (_, i) => (i < 9 ? [`0${i + 1}`, `${i + 1}`] : [`${i + 1}`]))

const meanShare = (seen: readonly Columns[], text: string): number =>
  seen.reduce((sum, columns) => sum + shareOf(columns, classesOf(text)), 0) / seen.length

const textOf = (text: readonly number[]): string => text.map((own) => meanings[own]).join('')
const classesOf = (text: string): readonly number[] => [...text].map((letter) => meanings.indexOf(letter))
