import { foldedGroups, nameOf } from '../identity/compare.ts'
import { type Identity, yearOf } from '../identity/identity.ts'
import { type Candidate, type Possible, possibleAmong } from './rungs.ts'

/**
 * The documents that citations may name, by what has to agree: the ordinal, the head of the symbol and the year of a number, the type of
 * what has no number, the name of a law. A citation is compared with those alone that some rung could take, so that the work grows with
 * what there is to find and not with all that shares an ordinal.
 */
export class Candidates<T extends Candidate> {
  readonly #all: readonly T[]
  readonly #places = new Map<T, number>()
  readonly #numbers = new Map<string, T[]>()
  readonly #types = new Map<string, T[]>()
  readonly #names = new Map<string, T[]>()
  readonly #possible = new Map<Identity, readonly Possible<T>[]>()
  /** Long lists parted by place, when they are first asked for. */
  readonly #placed = new Map<readonly T[], ByPlace<T>>()

  /** @param all in a fixed order, which every answer keeps */
  constructor(all: readonly T[]) {
    this.#all = all
    for (const [place, one] of all.entries()) {
      this.#places.set(one, place)
      const { identity } = one
      const { ordinal } = identity
      if (ordinal !== undefined) {
        const year = yearOf(identity) ?? none
        add(this.#numbers, ordinal, one)
        for (const symbol of symbolsOf(identity))
          for (const end of ['', ` ${year}`]) add(this.#numbers, `${ordinal} ${symbol}${end}`, one)
      }
      add(this.#types, identity.type ?? none, one)
      const name = nameOf(identity)
      if (name !== undefined) add(this.#names, name, one)
    }
  }

  /** Those that the citation may name, compared with it; worked out once for each identity. */
  possible(cited: Identity): readonly Possible<T>[] {
    const known = this.#possible.get(cited)
    if (known !== undefined) return known
    const possible = possibleAmong(cited, this.near(cited))
    this.#possible.set(cited, possible)
    return possible
  }

  /** Those that the citation may name; none that a rung would take is left out. */
  near(cited: Identity): readonly T[] {
    const { ordinal } = cited
    if (ordinal === undefined)
      return cited.title === undefined ? (this.#types.get(cited.type ?? none) ?? []) : this.#all
    const groups = groupsOf(cited)
    if (groups.length === 0) return this.#inPlace(this.#numbers.get(ordinal) ?? [], cited)
    const year = yearOf(cited)
    // Numbers that run through a term of the Party are told apart by the term, whatever the years.
    const years = year === undefined || cited.terms.length > 0 ? [''] : [` ${year}`, ` ${none}`]
    // What begins with all of its symbol, and what has a shorter one or none.
    const symbols = [begins(groups), ...groups.map((_, length) => isWhole(groups.slice(0, length)))]
    const lists = symbols.flatMap((symbol) =>
      years.flatMap((end) => {
        const list = this.#numbers.get(`${ordinal} ${symbol}${end}`)
        return list ? [this.#inPlace(list, cited)] : []
      }),
    )
    const [first = [], ...others] = lists
    if (others.length === 0) return first
    return lists.flat().sort((a, b) => this.#placeOf(a) - this.#placeOf(b))
  }

  /** Those of a long list that places do not tell apart from the citation. */
  #inPlace(list: readonly T[], cited: Identity): readonly T[] {
    if (list.length < worthParting || cited.level === 'central' || cited.places.length === 0) return list
    let placed = this.#placed.get(list)
    if (placed === undefined) {
      placed = partedByPlace(list)
      this.#placed.set(list, placed)
    }
    const { everywhere, at } = placed
    const lists = [...new Set(cited.places.map(unitOf))].flatMap((unit) => at.get(unit) ?? [])
    if (lists.length === 0) return everywhere
    return [...new Set([...everywhere, ...lists])].sort((a, b) => this.#placeOf(a) - this.#placeOf(b))
  }

  #placeOf(one: T): number {
    return this.#places.get(one) ?? 0
  }

  /** All laws of the name that the citation gives. */
  namesakes(cited: Identity): readonly T[] {
    const name = nameOf(cited)
    return name === undefined ? [] : (this.#names.get(name) ?? [])
  }
}

/** Stands for what is not known; no symbol and no year is so spelt. */
const none = '-'

const begins = (groups: readonly string[]): string => `${groups.join('-')}…`
const isWhole = (groups: readonly string[]): string => `${groups.join('-')}.`

/** A symbol under its whole and under all with which it begins. */
function symbolsOf(identity: Identity): readonly string[] {
  const groups = groupsOf(identity)
  return [isWhole(groups), ...groups.map((_, length) => begins(groups.slice(0, length + 1)))]
}

/** The number of a legislature may be a slip ("QH12" for "QH13"). */
function groupsOf(identity: Identity): readonly string[] {
  return foldedGroups(identity).map((group) => group.replace(/(?<=qh)\d+$/u, ''))
}

interface ByPlace<T> {
  /** Without a place, or of the centre. */
  readonly everywhere: readonly T[]
  /** By the name of the unit itself: two places that may be one share it (`samePlace`). */
  readonly at: ReadonlyMap<string, readonly T[]>
}

/** Shorter lists are compared as they are. */
const worthParting = 16

const unitOf = (place: string): string => place.slice(place.lastIndexOf('/') + 1)

function partedByPlace<T extends Candidate>(list: readonly T[]): ByPlace<T> {
  const everywhere: T[] = []
  const at = new Map<string, T[]>()
  for (const one of list) {
    const { level, places } = one.identity
    if (level === 'central' || places.length === 0) everywhere.push(one)
    for (const unit of new Set(places.map(unitOf))) add(at, unit, one)
  }
  return { everywhere, at }
}

function add<T>(to: Map<string, T[]>, key: string, one: T): void {
  const there = to.get(key)
  if (there) there.push(one)
  else to.set(key, [one])
}
