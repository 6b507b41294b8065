import { bucketOf } from '../identity/blocking.ts'
import { compareIdentities } from '../identity/compare.ts'
import type { Identity } from '../identity/identity.ts'
import { standingOf } from '../identity/jurisdiction.ts'
import { keyOf } from '../identity/key.ts'
import type { NodeValues } from '../store/rows.ts'
import { compareText } from '../text/order.ts'

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

/**
 * Joins the documents that are the same (two copies, a web page and a PDF) and gives each a key of its own.
 * What is the same number of the same issuer is still another document when the days differ.
 */
export function joinDocuments(documents: readonly BucketDocument[]): readonly Work[] {
  // Only what shares a key can be a copy.
  const ofKey = new Map<string, BucketDocument[]>()
  for (const document of documents) {
    const key = (bucketOf(document.identity) && keyOf(document.identity)) ?? `text:${document.content.slice(0, 12)}`
    const alike = ofKey.get(key)
    if (alike) alike.push(document)
    else ofKey.set(key, [document])
  }
  const groups = [...ofKey].flatMap(([key, alike]) => copiesAmong(alike).map((docs) => ({ key, docs })))
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

/**
 * Parts documents that share a key into those that are copies of one another. They are taken by what they say, and by their content only where that
 * is the same: a file that still says the same after a change leaves everything as it was.
 */
function copiesAmong(alike: readonly BucketDocument[]): readonly (readonly BucketDocument[])[] {
  if (alike.length === 1) return [alike]
  const groups: BucketDocument[][] = []
  const said = alike.map((document) => ({ document, text: JSON.stringify(document.identity) }))
  said.sort((a, b) => compareText(a.text, b.text) || compareText(a.document.content, b.document.content))
  for (const { document } of said) {
    const group = groups.find((docs) => docs.every((other) => isCopy(document, other)))
    if (group) group.push(document)
    else groups.push([document])
  }
  return groups
}

/** The values of a document, with the system and level that its identity tells where its letterhead does not. */
export function withStanding(values: NodeValues, identity: Identity): NodeValues {
  return { ...standingOf(identity), ...values }
}

/** Whether two documents with one key are the same document. */
function isCopy(a: BucketDocument, b: BucketDocument): boolean {
  // Most that share a number are of two days.
  const [day, other] = [a.identity.date, b.identity.date]
  if (a.identity.ordinal !== undefined && day?.length === 10 && other?.length === 10 && day !== other) return false
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

/**
 * Of each part the fullest known; of two that are as full the one that is given more often, then the last by code point:
 * what kept its marks stands after what lost them.
 *
 * @param weights how often each is given: once when not said
 */
export function fullest(all: readonly Identity[], weights?: readonly number[]): Identity {
  const [only] = all
  if (only !== undefined && all.length === 1) return inOrder(only)
  const identities = byWeight(all, weights)
  const longest = <K extends keyof Identity>(key: K): Identity[K] | undefined => {
    const votes = new Map<string, { readonly value: Identity[K]; weight: number }>()
    let size = 0
    for (const { identity, weight } of identities) {
      const value = identity[key]
      if (value === undefined || sizeOf(value) < size) continue
      if (sizeOf(value) > size) votes.clear()
      size = sizeOf(value)
      const known = votes.get(String(value))
      if (known) known.weight += weight
      else votes.set(String(value), { value, weight })
    }
    return [...votes].sort(([a, x], [b, y]) => y.weight - x.weight || compareText(b, a))[0]?.[1].value
  }
  const one = identities.find(({ identity }) => identity.places.length === 1)?.identity
  const terms =
    identities
      .map(({ identity }) => identity.terms)
      .filter(({ length }) => length > 0)
      .sort((a, b) => a.length - b.length)[0] ?? []
  return inOrder({
    type: longest('type'),
    ordinal: longest('ordinal'),
    numberYear: longest('numberYear'),
    date: longest('date'),
    body: longest('body'),
    issuer: longest('issuer'),
    level: longest('level'),
    title: longest('title'),
    subject: longest('subject'),
    groups: longest('groups') ?? [],
    places: one?.places ?? longest('places') ?? [],
    terms,
  })
}

type Parts = { readonly [K in keyof Identity]: Identity[K] | undefined } & Pick<Identity, 'groups' | 'places' | 'terms'>

/** Its parts in the order in which the index has them, without those that are not there. */
function inOrder({ groups, places, terms, ...p }: Parts): Identity {
  const { type, ordinal, numberYear, date, body, issuer, level, title, subject } = p
  return {
    groups,
    places,
    terms,
    ...defined({ type, ordinal, numberYear, date, body, issuer, level, title, subject }),
  }
}

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 1)

interface Weighed {
  readonly identity: Identity
  weight: number
}

/** Each once, those that are given most first. */
function byWeight(all: readonly Identity[], weights?: readonly number[]): readonly Weighed[] {
  const weightOf = new Map<Identity, number>()
  for (const [i, identity] of all.entries()) weightOf.set(identity, (weightOf.get(identity) ?? 0) + (weights?.[i] ?? 1))
  if (weightOf.size === 1) return [...weightOf].map(([identity, weight]) => ({ identity, weight }))
  // The same may have been read twice.
  const ofText = new Map<string, Weighed>()
  for (const [identity, weight] of weightOf) {
    const text = JSON.stringify(identity)
    const known = ofText.get(text)
    if (known) known.weight += weight
    else ofText.set(text, { identity, weight })
  }
  return [...ofText].sort(([a, x], [b, y]) => y.weight - x.weight || compareText(b, a)).map(([, weighed]) => weighed)
}

/** Of each value the one most often given; then the longest, then the first by code point. */
export function fullestValues(all: readonly NodeValues[], weights?: readonly number[]): NodeValues {
  const [only] = all
  if (only !== undefined && all.length === 1) return only
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
  // Key by key: of a bucket of thousands it is asked for every document, and lists of pairs cost more than the rest of their reading.
  const found: Partial<T> = {}
  for (const key in parts) if (parts[key] !== undefined) found[key] = parts[key]
  return found as { readonly [K in keyof T]?: Exclude<T[K], undefined> }
}
