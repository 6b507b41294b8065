import type { Ink } from '../hand/ink.ts'
import type { Columns } from '../nets/layers.ts'
import { likeliest, shareOf } from '../nets/ways.ts'
import { written } from './alphabet.ts'
import { columnsOf } from './net.ts'
import { commonness, isWholeName, mayBeginName } from './spelt.ts'
import { type NameLine, type Otherwise, stripOf } from './strip.ts'

/** A name that was read, and how likely it is what is written, 0 to 1. */
export interface ReadName {
  readonly text: string
  readonly sure: number
}

/** Sizes that are tried: how high small letters are is measured roughly. */
const sizes: readonly Otherwise[] = [1, 0.85, 1.18, 0.72, 1.35].map((scale) => ({ scale, lower: 0 }))
/** The net looks at a line as it is best read and a little otherwise: what it reads in one way alone is a guess. */
const shifts: readonly Otherwise[] = [
  { scale: 1, lower: 0 },
  { scale: 0.94, lower: 0 },
  { scale: 1.06, lower: 0 },
  { scale: 1, lower: 0.1 },
  { scale: 1, lower: -0.1 },
]
const search = { followed: 10, mayGoOn: (text: readonly number[], own: number) => mayBeginName(textOf([...text, own])) }

/** The name that stands in a line; undefined when none does. How sure it is may be little. */
export function nameOf(ink: Ink, line: NameLine): ReadName | undefined {
  const at = (look: Otherwise): Columns | undefined => {
    const strip = stripOf(ink, line, look)
    return strip && columnsOf(strip)
  }
  let best: { look: Otherwise; share: number } | undefined
  for (const look of sizes) {
    const columns = at(look)
    const [text] = columns ? names(columns) : []
    const share = columns && text ? shareOf(columns, text) : 0
    if (share > (best?.share ?? 0)) best = { look, share }
  }
  if (!best) return undefined
  const { scale } = best.look
  const seen = shifts.flatMap((shift) => at({ scale: scale * shift.scale, lower: shift.lower }) ?? [])
  const found = new Map<string, number>()
  for (const text of seen.flatMap(names)) {
    const key = textOf(text)
    const share = seen.reduce((sum, columns) => sum + shareOf(columns, text), 0) / seen.length
    found.set(key, share * commonness(key))
  }
  const all = [...found.values()].reduce((sum, share) => sum + share, doubt)
  const [text, share] = [...found].sort(([, a], [, b]) => b - a)[0] ?? []
  return text === undefined || share === undefined ? undefined : { text, sure: share / all }
}

/** What stands for all that a line may be other than a name that was thought of. */
const doubt = 0.003

const names = (columns: Columns): readonly (readonly number[])[] =>
  likeliest(columns, search).filter((text) => isWholeName(textOf(text)))

const textOf = (text: readonly number[]): string => text.map((own) => written[own]?.text ?? '').join('')
