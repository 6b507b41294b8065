import { bucketOf } from '../identity/blocking.ts'
import { compareIdentities } from '../identity/compare.ts'
import type { Identity } from '../identity/identity.ts'
import { standingOf } from '../identity/jurisdiction.ts'
import { keyOf } from '../identity/key.ts'
import type { NodeValues } from '../store/rows.ts'

/** A parsed document of the bucket. */
export interface BucketDocument {
  readonly doc: number
  /** Tells contents apart; orders documents whatever the order of indexing. */
  readonly content: string
  readonly identity: Identity
  readonly values: NodeValues
}

/** A document of the corpus, or an external one, as a node of the graph. */
export interface Work {
  readonly key: string
  readonly identity: Identity
  readonly values: NodeValues
  readonly external: boolean
  /** Not known well enough to be told from others of that number. */
  readonly partial: boolean
  /** The parsed documents that it joins: copies of one document. */
  readonly docs: readonly BucketDocument[]
}

const byContent = (a: BucketDocument, b: BucketDocument): number =>
  a.content < b.content ? -1 : a.content > b.content ? 1 : 0

/**
 * Joins the documents that are the same (two copies, a web page and a PDF) and gives each a key of its own.
 * What is the same number of the same issuer is still another document when the days differ.
 */
export function joinDocuments(documents: readonly BucketDocument[]): readonly Work[] {
  const groups: { key: string; docs: BucketDocument[] }[] = []
  // Only what shares a key can be a copy.
  const ofKey = new Map<string, { key: string; docs: BucketDocument[] }[]>()
  for (const document of [...documents].sort(byContent)) {
    const key = (bucketOf(document.identity) && keyOf(document.identity)) ?? `text:${document.content.slice(0, 12)}`
    const alike = ofKey.get(key) ?? []
    const group = alike.find(({ docs }) => docs.every((other) => isCopy(document, other)))
    if (group) group.docs.push(document)
    else {
      const made = { key, docs: [document] }
      groups.push(made)
      alike.push(made)
      ofKey.set(key, alike)
    }
  }
  const taken = new Map<string, number>()
  for (const { key } of groups) taken.set(key, (taken.get(key) ?? 0) + 1)
  const dated = new Map<string, number>()
  const datedKey = (group: (typeof groups)[number]): string => {
    if (taken.get(group.key) === 1) return group.key
    const date = group.docs.find(({ identity }) => identity.date !== undefined)?.identity.date
    return date === undefined ? group.key : `${group.key}:${date}`
  }
  for (const group of groups) dated.set(datedKey(group), (dated.get(datedKey(group)) ?? 0) + 1)
  return groups.map((group) => {
    const key = datedKey(group)
    const [first] = group.docs
    const unique =
      dated.get(key) === 1 && !(taken.get(group.key) !== 1 && key === group.key)
        ? key
        : `${key}:${first?.content.slice(0, 8) ?? ''}`
    const identity = fullest(group.docs.map((document) => document.identity))
    return {
      key: unique,
      identity,
      values: withStanding(fullestValues(group.docs.map(({ values }) => values)), identity),
      external: false,
      partial: false,
      docs: group.docs,
    }
  })
}

/** The values of a document, with the system and level that its identity tells where its letterhead does not. */
export function withStanding(values: NodeValues, identity: Identity): NodeValues {
  return { ...standingOf(identity), ...values }
}

/** Whether two documents with one key are the same document. */
function isCopy(a: BucketDocument, b: BucketDocument): boolean {
  const compared = compareIdentities(a.identity, b.identity)
  if (
    a.identity.ordinal !== undefined &&
    (compared.symbol === 'differs' || compared.date === 'differs' || compared.type === 'differs')
  )
    return false
  const sameIssuer = compared.place === 'equal' && (a.identity.level === 'central' || a.identity.body !== 'BCĐ')
  const sameWords =
    a.identity.issuer !== undefined && a.identity.issuer === b.identity.issuer && compared.place !== 'differs'
  if (a.identity.ordinal !== undefined && compared.date === 'equal' && (sameIssuer || sameWords)) return true
  // Without a day, or with an issuer that is not known, only what they are about can tell.
  return compared.subject === 'equal' && compared.place !== 'differs' && compared.date !== 'differs'
}

/** Of each part the fullest known; the identities come in a fixed order. */
export function fullest(identities: readonly Identity[]): Identity {
  const longest = <K extends keyof Identity>(key: K): Identity[K] | undefined => {
    let best: Identity[K] | undefined
    for (const identity of identities) {
      const value = identity[key]
      if (value !== undefined && (best === undefined || sizeOf(value) > sizeOf(best))) best = value
    }
    return best
  }
  const one = identities.find((identity) => identity.places.length === 1)
  const terms =
    identities.filter((identity) => identity.terms.length > 0).sort((a, b) => a.terms.length - b.terms.length)[0]
      ?.terms ?? []
  const parts = {
    type: longest('type'),
    ordinal: longest('ordinal'),
    numberYear: longest('numberYear'),
    date: longest('date'),
    body: longest('body'),
    issuer: longest('issuer'),
    level: longest('level'),
    title: longest('title'),
    subject: longest('subject'),
  }
  return {
    groups: longest('groups') ?? [],
    places: one?.places ?? longest('places') ?? [],
    terms,
    ...defined(parts),
  }
}

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 1)

/** Of each value the one most often given; then the longest, then the first by code point. */
export function fullestValues(all: readonly NodeValues[], weights?: readonly number[]): NodeValues {
  // Values that are shared are counted together.
  const weightOf = new Map<NodeValues, number>()
  for (const [i, values] of all.entries()) weightOf.set(values, (weightOf.get(values) ?? 0) + (weights?.[i] ?? 1))
  const pick = (key: keyof NodeValues): string | undefined => {
    const votes = new Map<string, number>()
    for (const [values, weight] of weightOf) {
      const value = values[key]
      if (value !== undefined) votes.set(value, (votes.get(value) ?? 0) + weight)
    }
    // A fuller date or number is worth more than a frequent short one.
    const full = key === 'date' || key === 'number'
    return [...votes].sort(
      ([a, x], [b, y]) => (full ? b.length - a.length : 0) || y - x || b.length - a.length || (a < b ? -1 : 1),
    )[0]?.[0]
  }
  return defined({
    system: pick('system'),
    level: pick('level'),
    type: pick('type'),
    number: pick('number'),
    date: pick('date'),
    issuer: pick('issuer'),
    place: pick('place'),
    title: pick('title'),
    subject: pick('subject'),
  })
}

/** Leaves out what is not there. */
export function defined<T extends Readonly<Record<string, unknown>>>(
  parts: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>
  }
}
