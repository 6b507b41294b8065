import type { Columns } from './layers.ts'

/** The class of a column in which no letter stands. */
export const none = 0

/**
 * How likely a text is by all ways that give it: in each column stands a figure or none, and a figure in columns beside each other is one
 * (Connectionist Temporal Classification: Graves et al., 2006).
 *
 * @param text classes, none of them `none`
 */
export function shareOf({ columns, classes, shares }: Columns, text: readonly number[]): number {
  const places = text.flatMap((own) => [none, own]).concat(none)
  let before = new Float64Array(places.length)
  before[0] = 1
  for (let column = 0; column < columns; column += 1) {
    const now = new Float64Array(places.length)
    for (const [at, own] of places.entries()) {
      let sum = before[at] ?? 0
      // Before the first column no figure was begun.
      if (at > 0 && (column > 0 || at === 1)) sum += before[at - 1] ?? 0
      if (at > 1 && own !== none && own !== places[at - 2]) sum += before[at - 2] ?? 0
      now[at] = sum * (shares[column * classes + own] ?? 0)
    }
    before = now
  }
  return (before.at(-1) ?? 0) + (before.at(-2) ?? 0)
}

/** How texts are looked for. */
export interface Search {
  /** So many beginnings of texts are followed at once. */
  readonly followed: number
  /** Whether a beginning may go on with a class. */
  readonly mayGoOn?: (text: readonly number[], own: number) => boolean
}

interface Beginning {
  readonly text: readonly number[]
  /** How likely it is with no figure in the last column, and with its last figure there. */
  none: number
  own: number
}

/** The likeliest texts, the best first: in each column the best beginnings go on. */
export function likeliest(
  { columns, classes, shares }: Columns,
  { followed, mayGoOn = () => true }: Search = { followed: 6 },
): readonly (readonly number[])[] {
  let begun: readonly Beginning[] = [{ text: [], none: 1, own: 0 }]
  for (let column = 0; column < columns; column += 1) {
    const next = new Map<string, Beginning>()
    const at = (text: readonly number[]): Beginning => {
      const key = text.join(' ')
      const known = next.get(key) ?? { text, none: 0, own: 0 }
      next.set(key, known)
      return known
    }
    for (const one of begun) {
      const last = one.text.at(-1)
      for (let own = 0; own < classes; own += 1) {
        const share = shares[column * classes + own] ?? 0
        if (share < least) continue
        if (own === none) at(one.text).none += (one.none + one.own) * share
        else if (own === last) at(one.text).own += one.own * share
        const before = own === last ? one.none : one.none + one.own
        if (own !== none && before > 0 && mayGoOn(one.text, own)) at([...one.text, own]).own += before * share
      }
    }
    begun = [...next.values()].sort((a, b) => b.none + b.own - a.none - a.own).slice(0, followed)
  }
  return begun.map(({ text }) => text)
}

/** What is less likely in a column is not followed. */
const least = 1e-3
