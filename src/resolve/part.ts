import { foldedGroups } from '../identity/compare.ts'
import { type Identity, isNamed } from '../identity/identity.ts'
import { type BlockWork, type SettledBlock, settleBlock } from './block.ts'
import type { BucketCited } from './pools.ts'
import type { Before, LinkBefore, WorkBefore } from './recall.ts'
import { gatheringRungs, possibleAmong } from './rungs.ts'
import type { BucketDocument } from './works.ts'

/*
 * Of a bucket of many thousands most often one document has come or gone. What it may have to do with shares the head of its symbol and its place, or
 * does not tell them; nothing else is read. What tells both (inside) can mean, gather with and be meant by nothing but what is read, and is worked
 * out. What leaves one of them out (the border) may also have to do with what is not read: it has to be as it was, or the bucket is worked out whole.
 */

/** Which part of a bucket of numbers is worked out. */
export interface Part {
  /** The first group of the symbol, folded. */
  readonly head: string
  /** The name of the unit of a place; absent: those of all places. */
  readonly unit?: string
}

/** The part in which some documents have come or gone; undefined where only the whole bucket holds all that they may have to do with. */
export function partOf(moved: readonly Identity[]): Part | undefined {
  const [first] = moved
  const head = first && headOf(first)
  // Laws are told apart by all that bear their name, whatever their numbers.
  if (first === undefined || head === undefined || moved.some((one) => hasName(one) || headOf(one) !== head))
    return undefined
  const unit = unitOf(first)
  return unit === undefined || moved.some((one) => unitOf(one) !== unit) ? { head } : { head, unit }
}

/** How an identity stands to a part; undefined: it has nothing to do with what is inside. */
export function sideOf({ head, unit }: Part, identity: Identity): 'inside' | 'border' | undefined {
  const [itsHead, itsUnit] = [headOf(identity), unitOf(identity)]
  if (itsHead !== undefined && itsHead !== head) return undefined
  if (unit !== undefined && itsUnit !== undefined && itsUnit !== unit) return undefined
  return itsHead === undefined || (unit !== undefined && itsUnit === undefined) ? 'border' : 'inside'
}

const hasName = (identity: Identity): boolean => identity.title !== undefined || isNamed(identity.type)

/** The number of a legislature may be a slip ("QH12" for "QH13"). */
const headOf = (identity: Identity): string | undefined => foldedGroups(identity)[0]?.replace(/(?<=qh)\d+$/u, '')

/** By the name of a unit itself: two places that may be one share it (`samePlace`). Of several places it is not known which. */
function unitOf({ level, places }: Identity): string | undefined {
  const [place, ...others] = places
  if (level === 'central' || place === undefined || others.length > 0) return undefined
  return place.slice(place.lastIndexOf('/') + 1)
}

/** What was read of a bucket for a part of it; what has nothing to do with the part is passed over. */
export interface PartRows {
  readonly bucket: string
  readonly documents: readonly BucketDocument[]
  /** Citations, with what those were found to name for which each stands. */
  readonly cited: readonly { readonly one: BucketCited; readonly links: readonly (LinkBefore | undefined)[] }[]
  readonly works: Before['works']
}

/** A document outside the corpus, or of it, as it was or as it is. */
interface Possible {
  readonly key: string
  readonly identity: Identity
}

/** What is inside, worked out; undefined where the border may be another one now, so that the whole bucket has to be. */
export function settlePart(part: Part, rows: PartRows): SettledBlock | undefined {
  const documents = rows.documents.filter(({ identity }) => sideOf(part, identity) !== undefined)
  const inside = new Map<BucketCited, LinkBefore>()
  const border = new Map<BucketCited, LinkBefore>()
  for (const { one, links } of rows.cited) {
    const side = sideOf(part, one.identity)
    const [link, ...others] = links
    if (side === undefined) continue
    // New, or not alike after all.
    if (link === undefined || others.length > 0) return undefined
    if (side === 'inside') inside.set(one, link)
    else border.set(one, link)
  }
  if (
    documents.some(({ identity }) => hasName(identity)) ||
    [...inside.keys()].some(({ identity }) => hasName(identity))
  )
    return undefined
  const before = worksBefore(part, rows.works)
  // What the border has made outside the corpus may be meant here as well, or be the same with its year left out.
  if ([...inside.keys()].some(({ identity }) => possibleAmong(identity, before.made).length > 0)) return undefined
  const settled = settleBlock(
    { bucket: rows.bucket, documents, cited: [...inside.keys()], known: [] },
    { works: new Map([...before.inside, ...before.held]), linkOf: (cited) => inside.get(cited) },
  )
  const works = settled.works.filter(({ identity }) => sideOf(part, identity) === 'inside')
  const now = new Set(works.map(({ key }) => key))
  const isInside = (key: string | undefined): boolean => key === undefined || now.has(key) || before.inside.has(key)
  const staysInside = settled.links.every(({ cited, target }) => {
    const old = inside.get(cited)?.target
    return old === target || (isInside(old) && isInside(target))
  })
  if (!staysInside || !isBorderAsBefore(border, changedAmong(before.inside, works), before.inside, now))
    return undefined
  return { works: withBorder(works, border), links: settled.links }
}

/** What was found of the part before: inside, and of the border what the corpus holds and what citations in full have made outside it. */
function worksBefore(
  part: Part,
  works: Before['works'],
): {
  readonly inside: Before['works']
  readonly held: Before['works']
  readonly made: readonly Possible[]
} {
  const inside = new Map<string, WorkBefore>()
  const held = new Map<string, WorkBefore>()
  const made: Possible[] = []
  for (const [key, work] of works) {
    // The column was written by JSON.stringify of an Identity.
    const identity = JSON.parse(work.identity) as Identity
    const side = sideOf(part, identity)
    if (side === 'inside') inside.set(key, work)
    else if (side === 'border' && work.kind === 'held') held.set(key, work)
    else if (side === 'border' && work.kind === 'external') made.push({ key, identity })
  }
  return { inside, held, made }
}

/** Documents inside that are not as they were, as they were and as they are; those that are named in part are meant by nobody else. */
function changedAmong(before: Before['works'], works: readonly BlockWork[]): readonly Possible[] {
  const now = new Map(works.map((work) => [work.key, work]))
  const kindOf = ({ external, partial }: BlockWork): WorkBefore['kind'] =>
    external ? (partial ? 'partial' : 'external') : 'held'
  const isAsBefore = (key: string): boolean => {
    const [old, work] = [before.get(key), now.get(key)]
    return (
      old !== undefined &&
      work !== undefined &&
      old.kind === kindOf(work) &&
      old.identity === JSON.stringify(work.identity)
    )
  }
  return [
    ...works.filter(({ key }) => !isAsBefore(key)),
    ...[...before].flatMap(([key, { identity }]) =>
      isAsBefore(key) ? [] : [{ key, identity: JSON.parse(identity) as Identity }],
    ),
  ]
}

/** Nothing that the citations of the border may name has changed, and none of them is gathered with those inside. */
function isBorderAsBefore(
  border: ReadonlyMap<BucketCited, LinkBefore>,
  changed: readonly Possible[],
  before: Before['works'],
  now: ReadonlySet<string>,
): boolean {
  return [...border].every(([{ identity }, { target, rung }]) => {
    const isGathered = gatheringRungs.some(({ id }) => id === rung)
    const isOfInside = target !== undefined && before.has(target)
    return !(isOfInside && (isGathered || !now.has(target))) && possibleAmong(identity, changed).length === 0
  })
}

/** How often documents inside are named by the border as well. */
function withBorder(works: readonly BlockWork[], border: ReadonlyMap<BucketCited, LinkBefore>): readonly BlockWork[] {
  const mentions = new Map<string, number>()
  for (const [cited, { target }] of border)
    if (target !== undefined) mentions.set(target, (mentions.get(target) ?? 0) + cited.mentions)
  return works.map((work) => ({ ...work, weight: work.weight + (mentions.get(work.key) ?? 0) }))
}
