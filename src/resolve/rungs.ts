import type { Comparison } from '../identity/compare.ts'
import { areApart, compareIdentities, isSlip, nameOf } from '../identity/compare.ts'
import { type Identity, yearOf } from '../identity/identity.ts'
import { typesThat } from '../lexicon/document-types.ts'

/** A document that a citation may name. */
export interface Candidate {
  readonly key: string
  readonly identity: Identity
  /** How many mentions give this number; a document of the corpus is sure of its own. */
  readonly weight?: number
}

/** Who cites, as far as it matters: nobody cites the future. */
export interface Writer {
  readonly date?: string
  /** For a writer without a date: the latest day that it cites. */
  readonly notBefore?: string
}

/**
 * A step of the ladder from certain to likely. The first rung that some candidate stands on decides.
 *
 * `only`: one candidate, else it is ambiguous. `nearest`: the latest that is not later than the writer, if the candidates are of one
 * series (the same issuer and place); else it is ambiguous. `list`: always ambiguous, even with one candidate.
 */
export interface Rung {
  readonly id: string
  /** For the README and `show`. */
  readonly says: string
  readonly fits: (compared: Comparison, cited: Identity) => boolean
  readonly choose: 'only' | 'nearest' | 'list'
}

const symbol = (c: Comparison): boolean => c.symbol === 'equal' || c.symbol === 'near'
/**
 * Every office has its own Quyết định số 12, every ministry its Thông tư số 4: without an issuer such a number tells nothing, though the corpus
 * should hold one only.
 */
const isIssuedByFew = (type: string | undefined): boolean => type !== undefined && fewIssue.has(type)
const fewIssue = typesThat('issued-by-few')
const sameKind = (c: Comparison): boolean => c.type !== 'differs' && c.body !== 'differs'

/** What stands below the ladder: a document that nothing known is becomes one of its own, outside the corpus, for all who name it alike. */
export const gatheringRungs = [
  {
    id: 'named-in-full',
    says: 'named in full, and not in the corpus: one document outside it for all who name it alike',
  },
  {
    id: 'named-in-part',
    says: 'named in part, and nothing known fits: one document outside the corpus for all who name it alike',
  },
] as const

/** From certain to likely; the order is the meaning. */
export const rungs: readonly Rung[] = [
  {
    id: 'number-and-date',
    says: 'the same number and symbol and the same day',
    fits: (c) => symbol(c) && c.date === 'equal',
    choose: 'only',
  },
  {
    id: 'number-year-and-place',
    says: 'the same number and symbol in the same year (the Party: term), of the same issuer',
    fits: (c, cited) =>
      symbol(c) &&
      c.place === 'equal' &&
      (c.year === 'equal' || (cited.terms.length > 0 && c.term === 'equal' && cited.date !== undefined)),
    choose: 'only',
  },
  {
    id: 'number-and-year',
    says: 'the same number and symbol in the same year; the place is not known',
    fits: (c) => symbol(c) && c.year === 'equal',
    choose: 'only',
  },
  {
    id: 'number-and-place-nearest',
    says: 'the same number and symbol of the same issuer; no date: the nearest earlier one',
    fits: (c, cited) => symbol(c) && c.place === 'equal' && cited.date === undefined && cited.numberYear === undefined,
    choose: 'nearest',
  },
  {
    id: 'number-nearest',
    says: 'the same number and symbol; no date and no place: the nearest earlier one',
    fits: (c, cited) => symbol(c) && cited.date === undefined && cited.numberYear === undefined,
    choose: 'nearest',
  },
  {
    id: 'number-undated',
    says: 'the same number and symbol of the same issuer; the document itself shows no date',
    fits: (c) => symbol(c) && c.place === 'equal' && c.year === 'unknown',
    choose: 'only',
  },
  {
    id: 'ordinal-and-date',
    says: 'the number without its symbol, and the same day',
    fits: (c, cited) => cited.ordinal !== undefined && c.symbol === 'unknown' && c.date === 'equal' && sameKind(c),
    choose: 'only',
  },
  {
    id: 'ordinal-and-issuer',
    says: 'the number without its symbol, of the same type and issuer; the nearest earlier one',
    fits: (c, cited) =>
      cited.ordinal !== undefined &&
      c.symbol === 'unknown' &&
      sameKind(c) &&
      c.type !== 'unknown' &&
      c.body === 'equal' &&
      (cited.date === undefined || c.date === 'near' || c.date === 'unknown') &&
      c.year !== 'differs',
    choose: 'nearest',
  },
  {
    id: 'ordinal-and-type',
    says: 'the number without its symbol, of the same type, which few bodies issue; the nearest earlier one',
    fits: (c, cited) =>
      cited.ordinal !== undefined &&
      c.symbol === 'unknown' &&
      c.type === 'equal' &&
      isIssuedByFew(cited.type) &&
      c.body !== 'differs' &&
      (cited.date === undefined || c.date === 'near') &&
      c.year !== 'differs',
    choose: 'nearest',
  },
  {
    id: 'ordinal-and-year',
    says: 'the number without its symbol in the same year, of a type that every office issues: never more than a candidate',
    fits: (c, cited) =>
      cited.numberYear !== undefined &&
      c.symbol === 'unknown' &&
      c.year === 'equal' &&
      c.type === 'equal' &&
      c.body !== 'differs',
    choose: 'list',
  },
  {
    id: 'name-and-year',
    says: 'the same name and year (laws)',
    fits: (c, cited) =>
      cited.ordinal === undefined && c.title === 'equal' && (c.date === 'equal' || c.year === 'equal'),
    choose: 'only',
  },
  {
    id: 'name-in-force',
    says: 'the same name without a year (laws): the latest one at that time',
    fits: (c, cited) => cited.ordinal === undefined && c.title === 'equal' && cited.date === undefined,
    choose: 'nearest',
  },
  {
    id: 'type-and-date',
    says: 'no number: the same type, day and issuer',
    fits: (c, cited) =>
      cited.ordinal === undefined &&
      cited.title === undefined &&
      c.type === 'equal' &&
      c.date === 'equal' &&
      c.body !== 'differs' &&
      (c.body === 'equal' || c.place === 'equal'),
    choose: 'only',
  },
]

export type Outcome<T extends Candidate> =
  | { readonly status: 'resolved'; readonly rung: string; readonly target: T }
  | { readonly status: 'ambiguous'; readonly rung: string; readonly candidates: readonly T[]; readonly why: string }
  | undefined

/**
 * Which candidate the citation names: the first rung that holds one decides, and is told. Undefined: none fits.
 *
 * @param candidates in a fixed order; it does not matter for the outcome
 * @param namesakes gives all laws of its name where the candidates are not all that are known
 */
export function climb<T extends Candidate>(
  cited: Identity,
  candidates: readonly T[],
  writer: Writer,
  namesakes: () => readonly T[] = () => candidates.filter(({ identity }) => isNamesake(cited, identity)),
): Outcome<T> {
  return climbAmong(cited, possibleAmong(cited, candidates), writer, namesakes)
}

/** A candidate that nothing in the citation contradicts, whoever cites. */
export interface Possible<T extends Candidate> {
  readonly candidate: T
  readonly compared: Comparison
}

/** Those of the candidates that the citation may name. */
export function possibleAmong<T extends Candidate>(cited: Identity, candidates: readonly T[]): readonly Possible<T>[] {
  return candidates.flatMap((candidate) => {
    if (areApart(cited, candidate.identity)) return []
    const compared = compareIdentities(cited, candidate.identity)
    if (isUndated(cited) && compared.subject === 'differs') return []
    return contradicts(compared, cited, candidate.identity) ? [] : [{ candidate, compared }]
  })
}

/** The same as {@link climb}, of what {@link possibleAmong} gave: it serves all who cite a document in the same words. */
export function climbAmong<T extends Candidate>(
  cited: Identity,
  all: readonly Possible<T>[],
  writer: Writer,
  namesakes: () => readonly T[],
): Outcome<T> {
  const possible = all.filter(({ candidate }) => !isFuture(candidate.identity.date, writer.date))
  if (possible.length === 0) return undefined
  for (const rung of rungs) {
    let fitting = possible.filter(({ compared }) => rung.fits(compared, cited))
    // The same words with the same symbol outrank a shortened one.
    const exact = fitting.filter(({ compared }) => compared.symbol === 'equal')
    if (exact.length > 0) fitting = exact
    if (fitting.length === 0) continue
    const named = fitting.every(({ compared }) => compared.title === 'equal')
    // What is a slip is told by all laws of that name, later ones as well.
    const slips = named ? slipsAmong(namesakes()) : undefined
    const all = fitting.map(({ candidate }) => candidate)
    const right = slips === undefined ? all : all.filter((candidate) => !slips.has(candidate))
    const found = right.length > 0 ? right : all
    const chosen = rung.choose === 'nearest' ? nearest(found, writer, named) : found
    const [only] = chosen
    if (!only) continue
    if (chosen.length === 1 && rung.choose !== 'list') return { status: 'resolved', rung: rung.id, target: only }
    return { status: 'ambiguous', rung: rung.id, candidates: chosen, why: difference(chosen) }
  }
  return undefined
}

const isUndated = ({ date, numberYear }: Identity): boolean => date === undefined && numberYear === undefined

/** Two years, or two terms, for one number: another document. Two days of one year are a slip, told as a notice. */
function contradicts(compared: Comparison, cited: Identity, candidate: Identity): boolean {
  if (cited.ordinal === undefined)
    return compared.title !== 'equal' ? compared.date === 'differs' : compared.year === 'differs'
  if (cited.terms.length > 0 && candidate.terms.length > 0) return compared.term === 'differs'
  if (compared.date === 'differs' && isOfOtherSeries(cited, candidate)) return true
  return compared.year === 'differs'
}

/**
 * 30/2021/QĐ-TTg and 30/QĐ-TTg of another day in 2021 are two documents: rules for everybody have the year in their number and a series of
 * their own (NĐ 30/2020, Điều 8). Of a kind that only sets such rules there is one series, and the year was left out.
 */
function isOfOtherSeries(a: Identity, b: Identity): boolean {
  const rulesOnly = (type: string | undefined): boolean => type !== undefined && oneSeries.has(type)
  return (a.numberYear === undefined) !== (b.numberYear === undefined) && !rulesOnly(a.type) && !rulesOnly(b.type)
}
const oneSeries = typesThat('one-series')

/** Dates compare as far as both are known: in the year of the writer, a cited "2021" is no future. */
export function isFuture(date: string | undefined, writer: string | undefined): boolean {
  if (date === undefined || writer === undefined) return false
  const length = Math.min(date.length, writer.length)
  return date.slice(0, length) > writer.slice(0, length)
}

/** One number must be given so many times as often as another before the other counts as a slip of the pen. */
const slip = 3

/**
 * Two laws of one name in one year, or with one ordinal, are one law and a slip in its number (4/2007/QH11 for 4/2007/QH12): the number
 * that far more mentions give stays.
 */
function slipsAmong<T extends Candidate>(found: readonly T[]): ReadonlySet<T> {
  const weight = ({ weight = Number.POSITIVE_INFINITY }: T): number => weight
  const alike = (a: Identity, b: Identity): boolean =>
    (yearOf(a) !== undefined && yearOf(a) === yearOf(b)) || (a.ordinal !== undefined && a.ordinal === b.ordinal)
  const outweighs = (other: T, one: T): boolean =>
    isSlip(one.identity) !== isSlip(other.identity)
      ? isSlip(one.identity)
      : weight(other) >= slip * weight(one) && weight(one) < weight(other)
  return new Set(
    found.filter((one) =>
      found.some((other) => other !== one && alike(one.identity, other.identity) && outweighs(other, one)),
    ),
  )
}

const isNamesake = (cited: Identity, other: Identity): boolean =>
  cited.title !== undefined && nameOf(cited) === nameOf(other)

/** The latest that is not later than the writer; laws are one series whatever their number says. */
function nearest<T extends Candidate>(found: readonly T[], writer: Writer, laws: boolean): readonly T[] {
  const when = writer.date ?? writer.notBefore
  if (when === undefined || (found.length === 1 && !laws)) return found
  const series = new Set(
    found.map(({ identity }) => (laws ? '' : `${identity.body ?? ''} ${identity.places.join(' ')}`)),
  )
  if (series.size > 1) return found
  const dateOf = ({ identity }: T): string =>
    identity.date ?? (laws ? firstSitting(identity.numberYear) : String(identity.numberYear ?? ''))
  const earlier = found.filter((candidate) => !isFuture(dateOf(candidate), when))
  const latest = earlier.map(dateOf).toSorted().at(-1)
  // Of laws the letter may mean one that nobody has named in full; a number that stands once is likelier than a gap in the corpus.
  if (latest === undefined) return laws ? [] : found
  return earlier.filter((candidate) => dateOf(candidate) === latest)
}

/** The first month in which the National Assembly ordinarily sits: a law of which only the year is known was not there before. */
const firstSitting = (year: number | undefined): string => (year === undefined ? '' : `${year}-05`)

/** In what the candidates differ, in words: what the citation would have to say. */
function difference(found: readonly Candidate[]): string {
  const kinds = (of: (identity: Identity) => string): number => new Set(found.map(({ identity }) => of(identity))).size
  if (kinds((i) => i.body ?? '') > 1 || found.length === 1) return 'the citation does not tell the issuer'
  if (kinds((i) => i.places.join(' ')) > 1) return 'the citation does not tell the place'
  if (kinds((i) => i.date ?? '') > 1) return 'the citation does not tell the date'
  return 'several documents bear this number and date'
}
