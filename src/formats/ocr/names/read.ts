import { placeTones } from '../../../text/normalise.ts'
import type { Ink } from '../hand/ink.ts'
import type { Columns } from '../nets/layers.ts'
import { likeliest, shareOf } from '../nets/ways.ts'
import { written } from './alphabet.ts'
import { columnsOf } from './net.ts'
import { isWholeName, mayBeginName, nameShare } from './spelt.ts'
import { type NameLine, type Otherwise, stripOf } from './strip.ts'

/** A name that was read, and how likely it is what is written, 0 to 1. */
export interface ReadName {
  readonly text: string
  readonly sure: number
}

/** Sizes that are tried: how high small letters are is measured roughly. */
const sizes: readonly number[] = [1, 0.85, 1.18, 0.72, 1.35]
/** The net looks at a line as it is best read and a little otherwise: what it reads in one way alone is a guess. */
const looks: readonly Otherwise[] = [
  {},
  { scale: 0.94 },
  { scale: 1.06 },
  { lower: 0.1 },
  { lower: -0.1 },
  { slant: 0.15 },
  { slant: -0.15 },
  { wide: 1.1 },
  { wide: 0.9 },
]
const mayGoOn = (text: readonly number[], own: number): boolean => mayBeginName(textOf([...text, own]))
const [rough, thorough] = [10, 30]

/** The name that stands in a line; undefined when none does. How sure it is may be little. */
export function nameOf(ink: Ink, line: NameLine): ReadName | undefined {
  const at = (look: Otherwise): Columns | undefined => {
    const strip = stripOf(ink, line, look)
    return strip && columnsOf(strip)
  }
  const scale = sizeOf(at)
  if (scale === undefined) return undefined
  const seen = looks.flatMap((look) => at({ ...look, scale: scale * (look.scale ?? 1) }) ?? [])
  const found = new Map<string, Thought>()
  for (const text of seen.flatMap((columns) => names(columns, thorough))) think(found, text, seen)
  const [first] = [...found.values()].sort((a, b) => b.share - a.share)
  const all = [...found.values()].reduce((sum, { share }) => sum + share, doubt)
  return first && { text: first.text, sure: first.share / all }
}

/** The size at which a name is read best; undefined when none is. */
function sizeOf(at: (look: Otherwise) => Columns | undefined): number | undefined {
  let best: { scale: number; share: number } | undefined
  for (const scale of sizes) {
    const columns = at({ scale })
    const [text] = columns ? names(columns, rough) : []
    const share = columns && text ? shareOf(columns, text) : 0
    if (share > (best?.share ?? 0)) best = { scale, share }
  }
  return best?.scale
}

/** A name that a line may be. */
interface Thought {
  readonly text: string
  readonly most: number
  readonly share: number
}

/**
 * Adds a name to those thought of: as likely as all looks agree on, and as names are. Names that differ in the place of a tone alone are one,
 * as it is read best.
 */
function think(found: Map<string, Thought>, text: readonly number[], seen: readonly Columns[]): void {
  const name = textOf(text)
  const key = placeTones(name)
  const known = found.get(key)
  if (known?.text === name) return
  const logs = seen.reduce((sum, columns) => sum + Math.log(Math.max(least, shareOf(columns, text))), 0)
  const own = Math.exp(logs / seen.length) * nameShare(name)
  const most = Math.max(own, known?.most ?? 0)
  found.set(key, { text: known && known.most > own ? known.text : name, most, share: own + (known?.share ?? 0) })
}

/** A look that does not see a name at all counts no less. */
const least = 1e-26
/** What stands for all that a line may be other than a name that was thought of. */
const doubt = 1e-12

const names = (columns: Columns, followed: number): readonly (readonly number[])[] =>
  likeliest(columns, { followed, mayGoOn }).filter((text) => isWholeName(textOf(text)))

const textOf = (text: readonly number[]): string => text.map((own) => written[own]?.text ?? '').join('')
