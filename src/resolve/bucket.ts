import type { Identity } from '../identity/identity.ts'
import { keyOf } from '../identity/key.ts'
import type { ResolutionStatus } from '../model/graph.ts'
import type { NodeValues } from '../store/rows.ts'
import { type Candidate, climb, type Writer } from './rungs.ts'
import { type BucketDocument, fullest, fullestValues, joinDocuments, type Work, withStanding } from './works.ts'

/** A cited document of one citing document. */
export interface BucketCited {
  readonly doc: number
  readonly n: number
  /** Of the citing document; with `n` it orders citations whatever the order of indexing. */
  readonly content: string
  readonly identity: Identity
  readonly values: NodeValues
  /** How many times it is mentioned. */
  readonly mentions: number
  readonly writer: Writer
}

/** What was found for a cited document. */
export interface Link {
  readonly cited: BucketCited
  readonly status: ResolutionStatus
  readonly rung?: string
  readonly target?: string
  readonly candidates: readonly string[]
  readonly why?: string
}

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
 */
export function settleBucket(
  documents: readonly BucketDocument[],
  cited: readonly BucketCited[],
  known: readonly (Candidate & { readonly external: boolean })[] = [],
): Settled {
  const works = joinDocuments(documents)
  const links: Link[] = []
  const held = [...works, ...known.filter((work) => !work.external)].sort(byKey)
  const elsewhere = known.filter((work) => work.external).sort(byKey)
  const open: BucketCited[] = []
  for (const one of [...cited].sort(byPlace)) {
    const link = linkTo(one, held, 'resolved') ?? linkTo(one, elsewhere, 'external')
    if (link) links.push(link)
    else open.push(one)
  }
  // What is named in full makes the external documents; what is named in part then goes to the nearest of them.
  const complete = new Map<string, BucketCited[]>()
  const partial: BucketCited[] = []
  for (const one of open) {
    const key = isComplete(one.identity) ? keyOf(one.identity) : undefined
    if (key === undefined) partial.push(one)
    else gather(complete, key, one)
  }
  const taken = new Set(held.map((work) => work.key))
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
  const beyond = external.toSorted(byKey)
  for (const one of partial) {
    const link = linkTo(one, beyond, 'external')
    if (link) links.push(link)
    else if (isNamedWell(one.identity)) gather(named, partialKey(one.identity), one)
    else links.push({ cited: one, status: 'unresolved', candidates: [], why: 'too little is said to tell it from others' })
  }
  gathered(named, true, 'named-in-part')
  return { works: [...works, ...external], links }
}

function linkTo(cited: BucketCited, candidates: readonly Candidate[], status: 'resolved' | 'external'): Link | undefined {
  const outcome = climb(cited.identity, candidates, cited.writer)
  if (!outcome) return undefined
  const { rung } = outcome
  if (outcome.status === 'resolved') return { cited, status, rung, target: outcome.target.key, candidates: [] }
  return { cited, status: 'ambiguous', rung, candidates: outcome.candidates.map((work) => work.key), why: outcome.why }
}

/** Nothing is missing that tells it from all others. */
function isComplete(identity: Identity): boolean {
  const placed = identity.level === 'central' || identity.places.length === 1
  if (identity.ordinal !== undefined)
    return (
      placed &&
      identity.groups.length > 0 &&
      (identity.numberYear !== undefined || (identity.date !== undefined && identity.terms.length < 2))
    )
  if (identity.title !== undefined) return identity.date !== undefined
  return placed && identity.date?.length === 10 && (identity.body !== undefined || identity.issuer !== undefined)
}

/** Enough is said that a reader could look for it. */
function isNamedWell(identity: Identity): boolean {
  if (identity.title !== undefined) return true
  if (identity.ordinal === undefined) return identity.date?.length === 10 && identity.issuer !== undefined
  return identity.groups.length > 0 || (identity.date?.length === 10 && (identity.type !== undefined || identity.issuer !== undefined))
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
  const values = fullestValues(
    ones.map((one) => one.values),
    weights,
  )
  const identity = fullest(ones.map((one) => one.identity))
  // The day that most mentions give, not the first one.
  const date = values.date ?? identity.date
  const dated = date === undefined ? identity : { ...identity, date }
  return { key, identity: dated, values: withStanding(values, dated), external: true, partial, docs: [] }
}

function gather(groups: Map<string, BucketCited[]>, key: string, one: BucketCited): void {
  const group = groups.get(key)
  if (group) group.push(one)
  else groups.set(key, [one])
}

const byKey = (a: Candidate, b: Candidate): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
const byPlace = (a: BucketCited, b: BucketCited): number => (a.content < b.content ? -1 : a.content > b.content ? 1 : a.n - b.n)
