import { nameOf } from '../identity/compare.ts'
import type { Identity } from '../identity/identity.ts'
import type { ResolutionStatus } from '../model/graph.ts'
import type { BucketCited, Known, Link } from './pools.ts'
import { gatheringRungs, possibleAmong } from './rungs.ts'

/** What a bucket of numbers was found to be when it was worked out before. */
export interface Before {
  /** Its documents, by their keys. */
  readonly works: ReadonlyMap<string, WorkBefore>
  /** What a citation named; undefined of what is new. */
  readonly linkOf: (cited: BucketCited) => LinkBefore | undefined
}

export interface WorkBefore {
  /** As JSON. */
  readonly identity: string
  /** Of the corpus, made by citations that name it in full, or by those that name it in part. */
  readonly kind: 'held' | 'external' | 'partial'
}

export interface LinkBefore {
  readonly status: ResolutionStatus
  readonly rung?: string
  readonly target?: string
}

/** That a citation names what it named; without a link it still is one of those that are gathered by what they say. */
export interface Recalled {
  readonly link: Link | undefined
}

/** Where more documents have changed, to compare all citations with each costs more than to link them. */
const fewChanged = 16

/**
 * What citations were found to name before, where no document that has changed since could be meant. Of a bucket of many thousands most often one
 * document has changed: what cannot name it, neither as it was nor as it is, is compared with the same documents as before, and so names the same.
 */
export class Recall {
  readonly #before: Before
  readonly #changed: readonly { readonly key: string; readonly identity: Identity }[]
  readonly #names: ReadonlySet<string | undefined>
  readonly #held: ReadonlySet<string>
  readonly #isApart = new Map<Identity, boolean>()

  /** @param held the documents of the corpus in the bucket as it is now; undefined where too many of them have changed */
  static of(held: readonly Known[], before: Before | undefined): Recall | undefined {
    if (before === undefined || before.works.size === 0) return undefined
    const now = new Map(held.map((work) => [work.key, work]))
    const isAsBefore = ({ key, identity }: Known): boolean => {
      const old = before.works.get(key)
      return old?.kind === 'held' && old.identity === JSON.stringify(identity)
    }
    const changed: { key: string; identity: Identity }[] = held.filter((work) => !isAsBefore(work))
    const changedNow = new Set(changed.map(({ key }) => key))
    // The column was written by JSON.stringify of an Identity.
    for (const [key, { identity, kind }] of before.works)
      if (kind === 'held' && (!now.has(key) || changedNow.has(key)))
        changed.push({ key, identity: JSON.parse(identity) as Identity })
    return changed.length > fewChanged ? undefined : new Recall(before, changed, new Set(now.keys()))
  }

  private constructor(
    before: Before,
    changed: readonly { readonly key: string; readonly identity: Identity }[],
    held: ReadonlySet<string>,
  ) {
    this.#before = before
    this.#changed = changed
    this.#names = new Set(changed.map(({ identity }) => nameOf(identity)).filter((name) => name !== undefined))
    this.#held = held
  }

  /** What a citation names that names it in full; undefined where it has to be linked. */
  complete(cited: BucketCited): Recalled | undefined {
    const before = this.#linkBefore(cited)
    if (before?.status === 'external' && before.rung === namedInFull) return { link: undefined }
    return before?.status === 'resolved' ? this.#to(cited, before, this.#held) : undefined
  }

  /**
   * The same of citations that name it in part.
   *
   * @param external what those of this bucket make that name it in full
   */
  partial(external: readonly Known[]): (cited: BucketCited) => Recalled | undefined {
    const made = new Set(external.map(({ key }) => key))
    const before = [...this.#before.works].filter(([, { kind }]) => kind === 'external')
    const isAsBefore =
      before.length === external.length &&
      external.every(({ key, identity }) => {
        const old = this.#before.works.get(key)
        return old?.kind === 'external' && old.identity === JSON.stringify(identity)
      })
    if (!isAsBefore) return () => undefined
    return (cited) => {
      const link = this.#linkBefore(cited)
      if (link === undefined) return undefined
      if (link.status === 'unresolved' || link.rung === namedInPart) return { link: undefined }
      return this.#to(cited, link, link.status === 'resolved' ? this.#held : made)
    }
  }

  /** What was found before for what nothing has changed for; of several that may be meant it is not known here which. */
  #linkBefore(cited: BucketCited): LinkBefore | undefined {
    const { identity } = cited
    let isApart = this.#isApart.get(identity)
    if (isApart === undefined) {
      isApart = !this.#names.has(nameOf(identity)) && possibleAmong(identity, this.#changed).length === 0
      this.#isApart.set(identity, isApart)
    }
    const before = isApart ? this.#before.linkOf(cited) : undefined
    return before?.status === 'ambiguous' ? undefined : before
  }

  #to(cited: BucketCited, { status, rung, target }: LinkBefore, among: ReadonlySet<string>): Recalled | undefined {
    if (rung === undefined || target === undefined || !among.has(target)) return undefined
    return { link: { cited, status, rung, target, candidates: [] } }
  }
}

const [{ id: namedInFull }, { id: namedInPart }] = gatheringRungs
