import { dayBucket, titleBucket } from '../identity/blocking.ts'
import { settleBucket } from './link-block.ts'
import type { BucketCited, Known, Link } from './pools.ts'
import type { Before } from './recall.ts'
import type { BucketDocument, Work } from './works.ts'

/** All that may name one another, wherever it came from: the rows of an index, or lines that another engine has grouped. */
export interface Block {
  /** The blocking key that all of it shares (`identity/blocking.ts`). */
  readonly bucket: string
  readonly documents: readonly BucketDocument[]
  readonly cited: readonly BucketCited[]
  /** Documents of other blocks that are also found here, by their name or their day. */
  readonly known: readonly Known[]
}

/** A document with what the rest of the graph needs of it. */
export interface BlockWork extends Work {
  /** How many mentions name it. */
  readonly weight: number
  /** The blocks of a name and of a day in which a numbered document is found as well. */
  readonly byTitle?: string
  readonly byDate?: string
}

export interface SettledBlock {
  readonly works: readonly BlockWork[]
  readonly links: readonly Link[]
}

/** Blocks of numbers are worked out before those of names and days, where the documents of the first are found too. */
export const isFirstRound = (bucket: string): boolean => bucket.startsWith('n:')

/**
 * Works out one block: the second pure stage, the same for an index on one machine and for a cluster. The order of what it is given
 * does not matter, and blocks do not depend on one another but for what `known` hands from the first round to the second.
 *
 * @param before what an index has found before, so that what cannot have changed is not linked again
 */
export function settleBlock({ bucket, documents, cited, known }: Block, before?: Before): SettledBlock {
  const { works, links } = settleBucket(documents, cited, known, before)
  const weights = new Map<string, number>()
  for (const { target, cited: one } of links)
    if (target !== undefined) weights.set(target, (weights.get(target) ?? 0) + one.mentions)
  return {
    works: works.map((work) => ({ ...work, weight: weights.get(work.key) ?? 0, ...aliasesOf(work, bucket) })),
    links,
  }
}

/** The blocks of a name and of a day in which a numbered document is found as well. */
export function aliasesOf(
  { identity }: Pick<Work, 'identity'>,
  bucket: string,
): { readonly byTitle?: string; readonly byDate?: string } {
  if (!isFirstRound(bucket)) return {}
  return {
    ...(identity.title === undefined ? {} : { byTitle: titleBucket(identity.title) }),
    ...(identity.date?.length === 10 ? { byDate: dayBucket(identity.date) } : {}),
  }
}
