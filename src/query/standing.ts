import { typeCodes } from '../lexicon/document-types.ts'
import type { GraphNode, Standing } from '../model/graph.ts'
import { dayOf } from './changing.ts'

/** What is known of a document on the day of the answer. */
export interface Known {
  readonly document: GraphNode
  readonly at?: string
  /** The day was asked for: what a record says without a day does not tell of it. */
  readonly asked: boolean
  readonly from?: string
  readonly until?: string
  readonly record?: string
  /** What has ended or suspended it as a whole by that day. */
  readonly ended: readonly { readonly relation: string; readonly from?: string }[]
}

/** A step of the ladder: the first that fits tells the status. */
export interface StandingRule {
  readonly id: string
  readonly says: string
  readonly status: Standing
  readonly fits: (known: Known) => boolean
  /** Since when, where it is known. */
  readonly since?: (known: Known) => string | undefined
  readonly examples: readonly Known[]
}

const sample: GraphNode = {
  key: '2/2030/nđ-cp',
  type: typeCodes.decree,
  date: '2030-03-01',
  paths: [],
  external: false,
}
const asked = { document: sample, at: '2031-06-01', asked: true, ended: [] } as const
const sinceOf =
  (relation: string) =>
  ({ ended }: Known): string | undefined =>
    ended.find((one) => one.relation === relation)?.from
const isEnded =
  (relation: string) =>
  ({ ended }: Known): boolean =>
    ended.some((one) => one.relation === relation)
const isOver = ({ at, until }: Known): boolean => at !== undefined && until !== undefined && until < at
const says =
  (words: RegExp) =>
  ({ record, asked: day }: Known): boolean =>
    !day && record !== undefined && words.test(record)

/** What ended it counts before what it says of itself (Luật 64/2025/QH15, Điều 56: hết hiệu lực). */
export const standingRules: readonly StandingRule[] = [
  {
    id: 'no-act',
    says: 'a consolidated text has no force of its own: ask for the document whose words it gives',
    status: 'unknown',
    fits: ({ document }) => document.type === typeCodes.consolidation,
    examples: [{ ...asked, document: { ...sample, type: typeCodes.consolidation } }],
  },
  {
    id: 'replaced',
    says: 'another document replaces it',
    status: 'replaced',
    fits: isEnded('replaces'),
    since: sinceOf('replaces'),
    examples: [{ ...asked, from: '2030-04-01', ended: [{ relation: 'replaces', from: '2031-01-01' }] }],
  },
  {
    id: 'repealed',
    says: 'another document repeals it, or says that it no longer holds',
    status: 'repealed',
    fits: isEnded('repeals'),
    since: sinceOf('repeals'),
    examples: [{ ...asked, from: '2030-04-01', ended: [{ relation: 'repeals', from: '2031-01-01' }] }],
  },
  {
    id: 'expired',
    says: 'the day until which it was to hold has passed',
    status: 'expired',
    fits: isOver,
    since: ({ until }) => until,
    examples: [{ ...asked, from: '2030-04-01', until: '2030-12-31' }],
  },
  {
    id: 'suspended',
    says: 'another document suspends it',
    status: 'suspended',
    fits: isEnded('suspends'),
    since: sinceOf('suspends'),
    examples: [{ ...asked, ended: [{ relation: 'suspends', from: '2031-01-01' }] }],
  },
  {
    id: 'not-issued',
    says: 'on that day it was not yet issued',
    status: 'not-yet',
    fits: ({ document, at }) => at !== undefined && dayOf(document) > at,
    examples: [{ ...asked, at: '2029-01-01' }],
  },
  {
    id: 'not-yet',
    says: 'the day from which it is to hold is still to come',
    status: 'not-yet',
    fits: ({ from, at }) => from !== undefined && at !== undefined && from > at,
    since: ({ from }) => from,
    examples: [{ ...asked, from: '2031-07-01' }],
  },
  {
    id: 'record-ended',
    says: 'the record of its page says that it no longer holds, without a day',
    status: 'expired',
    fits: says(/^(?:đã )?(?:hết|không còn) (?:hiệu lực|phù hợp)(?!.{0,12}một phần)/iu),
    examples: [{ ...asked, asked: false, record: 'Hết hiệu lực toàn bộ' }],
  },
  {
    id: 'record-suspended',
    says: 'the record of its page says that it is suspended',
    status: 'suspended',
    fits: says(/^(?:tạm )?ngưng hiệu lực(?!.{0,12}một phần)/iu),
    examples: [{ ...asked, asked: false, record: 'Ngưng hiệu lực' }],
  },
  {
    id: 'in-force',
    says: 'it says since when it holds, and nothing in the corpus says that it no longer does',
    status: 'in-force',
    fits: ({ from }) => from !== undefined,
    since: ({ from }) => from,
    examples: [{ ...asked, from: '2030-04-01' }],
  },
  {
    id: 'record-in-force',
    says: 'the record of its page says that it holds',
    status: 'in-force',
    fits: says(/^(?:còn hiệu lực|đang có hiệu lực|hết hiệu lực một phần)/iu),
    examples: [{ ...asked, asked: false, record: 'Còn hiệu lực' }],
  },
  {
    id: 'silent',
    says: 'nothing in the corpus says since when it holds, or that it no longer does',
    status: 'unknown',
    fits: () => true,
    examples: [asked],
  },
]

/** A status, the rule that decided, and since when, where it is known. */
export interface StandingAnswer {
  readonly status: Standing
  readonly rule: string
  readonly since?: string
}

/** A status, the rule that decided, and since when, where it is known. */
export interface StandingAnswer {
  readonly status: Standing
  readonly rule: string
  readonly since?: string
}

/** The status of a document with the rule that decided. */
export function standingOf(known: Known): StandingAnswer {
  const found = standingRules.find(({ fits }) => fits(known))
  const since = found?.since?.(known)
  return { status: found?.status ?? 'unknown', rule: found?.id ?? 'silent', ...(since === undefined ? {} : { since }) }
}

/** Nothing says that it no longer holds, or not yet. */
export const mayHold = (status: Standing): boolean => status === 'in-force' || status === 'unknown'
