import { compareIdentities } from '../identity/compare.ts'
import { nameSegment } from '../identity/divisions.ts'
import { type Identity, isNamed } from '../identity/identity.ts'
import { keyOf } from '../identity/key.ts'
import { compareText } from '../text/order.ts'
import { type BucketCited, type Known, type Link, Pools } from './pools.ts'
import { type Before, Recall } from './recall.ts'
import { type BucketDocument, fullest, fullestValues, joinDocuments, type Work, withStanding } from './works.ts'

export interface Settled {
  /** The documents of the bucket: those of the corpus and the external ones that its citations make. */
  readonly works: readonly Work[]
  readonly links: readonly Link[]
}

/**
 * Works out one bucket: which documents are the same, what each citation names, and the external documents that gather the citations of
 * what the corpus does not hold. The order of what it is given does not matter.
 *
 * @param known documents of other buckets that are also found here, by their name or their day
 * @param before what was found when the bucket was worked out before: the outcome is the same without it, and takes longer
 */
export function settleBucket(
  documents: readonly BucketDocument[],
  cited: readonly BucketCited[],
  known: readonly Known[] = [],
  before?: Before,
): Settled {
  const works = joinDocuments(documents)
  const links: Link[] = []
  const pools = new Pools(works, known)
  const recall = Recall.of(works, before)
  // What is named in full makes the external documents; what is named in part then goes to the nearest of all.
  const complete = new Map<string, BucketCited[]>()
  const partial: BucketCited[] = []
  for (const one of inOrder(cited)) {
    const key = pools.completeKey(one.identity)
    if (key === undefined) {
      partial.push(one)
      continue
    }
    const { link } = recall?.complete(one) ?? { link: pools.linkComplete(one) }
    if (link) links.push(link)
    else gather(complete, key, one)
  }
  withoutLostYears(complete)
  const taken = new Set(pools.held.map((work) => work.key))
  const external: Work[] = []
  const gathered = (groups: ReadonlyMap<string, readonly BucketCited[]>, isPartial: boolean, rung: string): void => {
    for (const [key, ones] of groups) {
      const work = externalWork(free(key, taken), ones, isPartial)
      external.push(work)
      for (const one of ones) links.push({ cited: one, status: 'external', rung, target: work.key, candidates: [] })
    }
  }
  gathered(complete, false, 'named-in-full')
  const named = new Map<string, BucketCited[]>()
  const linkPartial = pools.partialLinks(external)
  const recalled = recall?.partial(external)
  for (const one of partial) {
    const { link } = recalled?.(one) ?? { link: linkPartial(one) }
    if (link) links.push(link)
    else if (isNamedWell(one.identity)) gather(named, partialKey(one.identity), one)
    else
      links.push({ cited: one, status: 'unresolved', candidates: [], why: 'too little is said to tell it from others' })
  }
  gathered(named, true, 'named-in-part')
  const naming = new Map<string, BucketCited[]>()
  for (const { target, cited: one } of links) if (target !== undefined) gather(naming, target, one)
  return { works: [...works.map((work) => withName(work, naming.get(work.key) ?? [])), ...external], links }
}

/** A law of the corpus whose own name was not read has the one by which the others cite its number: by that it is found as well. */
function withName(work: Work, naming: readonly BucketCited[]): Work {
  if (work.identity.title !== undefined || work.identity.ordinal === undefined || !isNamed(work.identity.type))
    return work
  const name = nameByMost(naming)
  if (name === undefined) return work
  return { ...work, identity: { ...work.identity, title: name.plain }, values: { ...work.values, title: name.printed } }
}

/** "Nghị định 102/NĐ-CP ngày 16/11/2021" is 102/2021/NĐ-CP of that day: what lost the year goes to what has it. */
function withoutLostYears(groups: Map<string, BucketCited[]>): void {
  // Only what is of the same day can be the same.
  const ofDay = new Map<string, Set<string>>()
  for (const [key, ones] of groups)
    if (ones[0]?.identity.numberYear !== undefined)
      for (const { identity } of ones)
        if (identity.date !== undefined) ofDay.set(identity.date, (ofDay.get(identity.date) ?? new Set()).add(key))
  for (const [key, ones] of groups) {
    const [first] = ones
    if (first === undefined || first.identity.numberYear !== undefined || first.identity.terms.length > 0) continue
    const whole = [...(ofDay.get(first.identity.date ?? '') ?? [])]
    const [same, ...others] = whole.filter((other) =>
      groups.get(other)?.some(({ identity }) => {
        const compared = compareIdentities(first.identity, identity)
        return compared.symbol === 'near' && compared.date === 'equal' && compared.place !== 'differs'
      }),
    )
    if (same === undefined || others.length > 0) continue
    for (const one of ones) groups.get(same)?.push(one)
    groups.delete(key)
  }
}

/** Enough is said that a reader could look for it. */
function isNamedWell(identity: Identity): boolean {
  if (identity.title !== undefined) return true
  if (identity.ordinal === undefined) return identity.date?.length === 10 && identity.issuer !== undefined
  return (
    identity.groups.length > 0 ||
    (identity.date?.length === 10 && (identity.type !== undefined || identity.issuer !== undefined))
  )
}

/** Where the place is one of several above the writer, at least the province is known: "12/kh-ubnd:~đà-nẵng". */
function partialKey(identity: Identity): string {
  const key = keyOf(identity) ?? 'unknown'
  if (identity.level === 'central' || identity.places.length < 2) return key
  const provinces = new Set(identity.places.map((place) => place.split('/')[0] ?? place))
  return provinces.size === 1 ? `${key}:~${[...provinces].join('')}` : key
}

function free(key: string, taken: Set<string>): string {
  // A document of the corpus has this key, but it is not the one that is meant: a date, a place or the time contradicts.
  let found = key
  while (taken.has(found)) found = `${found}:external`
  taken.add(found)
  return found
}

function externalWork(key: string, ones: readonly BucketCited[], partial: boolean): Work {
  const weights = ones.map(({ mentions }) => mentions)
  const voted = fullestValues(
    ones.map((one) => one.values),
    weights,
  )
  const title = nameByMost(ones)
  const values = title === undefined ? voted : { ...voted, title: title.printed }
  const fullestParts = fullest(
    ones.map((one) => one.identity),
    weights,
  )
  // The day and the name that most mentions give, not the first or the longest one.
  const date = values.date ?? fullestParts.date
  const identity = {
    ...fullestParts,
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title: title.plain }),
  }
  return { key, identity, values: withStanding(values, identity), external: true, partial, docs: [] }
}

/**
 * The name that most documents give a law. That it amends another is dropped by some of those who cite it, and its name as a scanner left it is
 * everybody's own: so it is first asked which of the two it is.
 */
function nameByMost(ones: readonly BucketCited[]): { readonly plain: string; readonly printed: string } | undefined {
  const segments = new Map<string, string>()
  const segmentOf = (plain: string): string => {
    const known = segments.get(plain) ?? nameSegment(plain)
    segments.set(plain, known)
    return known
  }
  const names = ones.flatMap(({ identity, values, alike = 1 }) =>
    identity.title === undefined || values.title === undefined
      ? []
      : [{ plain: identity.title, printed: values.title, segment: segmentOf(identity.title), alike }],
  )
  const amending = names.filter(({ segment }) => amends.test(segment))
  const asked = countOf(amending) * 2 >= countOf(names) && amending.length > 0 ? amending : names
  const segment = mostOf(asked, 'segment')
  if (segment === undefined) return undefined
  const spelt = asked.filter((name) => name.segment === segment)
  return { plain: mostOf(spelt, 'plain') ?? '', printed: mostOf(spelt, 'printed') ?? '' }
}

interface GivenName {
  readonly plain: string
  readonly printed: string
  readonly segment: string
  /** How many documents give it so. */
  readonly alike: number
}

const countOf = (names: readonly GivenName[]): number => names.reduce((sum, { alike }) => sum + alike, 0)

/** The most frequent; then the longest, then the first by code point. */
function mostOf(names: readonly GivenName[], part: 'plain' | 'printed' | 'segment'): string | undefined {
  const votes = new Map<string, number>()
  for (const name of names) votes.set(name[part], (votes.get(name[part]) ?? 0) + name.alike)
  return [...votes].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0]
}
const amends = /^(?:luat-|bo-luat-|phap-lenh-)?sua-d/u

function gather(groups: Map<string, BucketCited[]>, key: string, one: BucketCited): void {
  const group = groups.get(key)
  if (group) group.push(one)
  else groups.set(key, [one])
}

/**
 * By what they say, and by nothing else: whichever of several ways to write a document is taken, it is the same after a file has changed that still
 * says the same.
 */
function inOrder(cited: readonly BucketCited[]): readonly BucketCited[] {
  const written = new Map<object, string>()
  const textOf = (part: object): string => {
    const known = written.get(part) ?? JSON.stringify(part)
    written.set(part, known)
    return known
  }
  return cited
    .map((one) => ({
      one,
      said: [textOf(one.identity), textOf(one.values), one.writer.date ?? '', one.writer.notBefore ?? ''].join('\n'),
    }))
    .sort((a, b) => compareText(a.said, b.said))
    .map(({ one }) => one)
}
