import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A folder, or a link to one, below which the index holds files that are not found now. */
export interface Place {
  /** What this run knows of it: its entries, that it could not be listed, that it is a link to nothing, or nothing. */
  readonly state: 'listed' | 'unlisted' | 'dead-link' | 'not-there'
  /** It was named by the user, and not only met on the way. */
  readonly isAsked: boolean
  /** Files that are read stand somewhere below it. */
  readonly holdsFiles: boolean
  /** How many files of the index below it are not found. */
  readonly lost: number
  /** A disk or a share is mounted there, and was when it was indexed. */
  readonly isMounted: boolean
  readonly wasMounted: boolean
}

/** Why what the index holds below a place is not taken as gone. */
export interface AwayRule {
  readonly id: string
  readonly says: string
  /** In words that follow the path; the failure itself says it where it is empty. */
  readonly reason: string
  /** The user may say that it is gone all the same (`index --prune`). */
  readonly mayBePruned: boolean
  readonly fits: (place: Place) => boolean
  readonly examples: readonly Place[]
  readonly counterExamples: readonly Place[]
}

const there: Place = {
  state: 'listed',
  isAsked: false,
  holdsFiles: true,
  lost: 2,
  isMounted: false,
  wasMounted: false,
}

/** The first that fits decides. A folder that was taken away from one that is there fits none: its documents leave the index. */
export const awayRules: readonly AwayRule[] = [
  {
    id: 'unlisted',
    says: 'it is there and could not be listed',
    reason: '',
    mayBePruned: false,
    fits: ({ state }) => state === 'unlisted',
    examples: [{ ...there, state: 'unlisted', holdsFiles: false }],
    counterExamples: [there],
  },
  {
    id: 'unmounted',
    says: 'a disk or a share was mounted there when it was indexed, and is not now',
    reason: 'was a disk or a share when it was indexed, and is none now',
    mayBePruned: true,
    fits: ({ isMounted, wasMounted }) => wasMounted && !isMounted,
    examples: [
      { ...there, wasMounted: true },
      { ...there, state: 'not-there', holdsFiles: false, wasMounted: true },
    ],
    counterExamples: [
      { ...there, isMounted: true, wasMounted: true },
      { ...there, isMounted: true },
    ],
  },
  {
    id: 'dead-link',
    says: 'it is a link that leads to nothing now',
    reason: 'is a link that leads to nothing',
    mayBePruned: true,
    fits: ({ state }) => state === 'dead-link',
    examples: [{ ...there, state: 'dead-link', holdsFiles: false }],
    counterExamples: [{ ...there, state: 'not-there', holdsFiles: false }],
  },
  {
    id: 'asked-and-gone',
    says: 'it was asked for and is not there',
    reason: '',
    mayBePruned: true,
    fits: ({ state, isAsked }) => isAsked && state === 'not-there',
    examples: [{ ...there, state: 'not-there', isAsked: true, holdsFiles: false }],
    counterExamples: [{ ...there, state: 'not-there', holdsFiles: false }],
  },
  {
    id: 'emptied',
    says: 'it is there and all its documents are gone at once: the mount point of a share that is away looks like this; one may have been deleted',
    reason: 'has no document below it any more',
    mayBePruned: true,
    fits: ({ state, holdsFiles, isAsked, lost }) => state === 'listed' && !holdsFiles && (isAsked || lost > 1),
    examples: [
      { ...there, holdsFiles: false },
      { ...there, isAsked: true, holdsFiles: false, lost: 1 },
    ],
    counterExamples: [
      there,
      { ...there, holdsFiles: false, lost: 1 },
      { ...there, state: 'not-there', holdsFiles: false },
    ],
  },
]

/** Whether a disk or a share is mounted at a folder: it lies on another device than the folder that holds it. */
export async function isMountPoint(absolute: string): Promise<boolean> {
  try {
    const [one, above] = await Promise.all([stat(absolute), stat(dirname(absolute))])
    return one.dev !== above.dev
  } catch {
    return false
  }
}

/** Where files of the index may be kept: the outermost place that a rule tells. */
export interface Away {
  readonly name: string
  readonly rule: AwayRule
}

/**
 * Tells for each file that is not found whether something above it, or itself, may only be away.
 *
 * @param placeOf what is known of a name from the root of the corpus; undefined for what this run did not look at
 */
export function awayAbove(
  placeOf: (name: string) => Place | undefined,
  rules: readonly AwayRule[],
): (file: string) => Away | undefined {
  const firstOf = (place: Place): AwayRule | undefined => rules.find(({ fits }) => fits(place))
  const known = new Map<string, Away | undefined>()
  const folder = (name: string): Away | undefined => {
    if (known.has(name)) return known.get(name)
    const place = placeOf(name)
    const rule = place && firstOf(place)
    const found = (name === '' ? undefined : folder(above(name))) ?? (rule && { name, rule })
    known.set(name, found)
    return found
  }
  return (file) => {
    const itself = placeOf(file)
    const rule = itself?.state === 'dead-link' || itself?.state === 'unlisted' ? firstOf(itself) : undefined
    return folder(above(file)) ?? (rule && { name: file, rule })
  }
}

const above = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')))
