import { nameSegment } from './divisions.ts'
import type { Identity } from './identity.ts'
import { plainTitle } from './identity.ts'

/*
 * Documents and citations that may name one another share a bucket. A document with a number has the bucket of its ordinal as its own and
 * is also found by its name (laws) and by its day.
 */
/** Made like the name's part of a key: what shares a key shares a bucket. */
export const titleBucket = (title: string): string => `t:${nameSegment(plainTitle(title))}`
export const dayBucket = (day: string): string => `d:${day}`

/** The bucket of an identity; undefined when nothing in it could tell a document from others. */
export function bucketOf(identity: Identity): string | undefined {
  if (identity.ordinal !== undefined) return `n:${/^\d+(?:\.\d+)?/u.exec(identity.ordinal)?.[0] ?? identity.ordinal}`
  if (identity.title !== undefined) return titleBucket(identity.title)
  if (identity.type !== undefined && identity.date?.length === 10) return dayBucket(identity.date)
  return undefined
}
