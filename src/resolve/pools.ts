import { isTypeOnly } from '../identity/bodies.ts'
import { isSlip } from '../identity/compare.ts'
import { type Identity, yearOf } from '../identity/identity.ts'
import { keyOf } from '../identity/key.ts'
import type { ResolutionStatus } from '../model/graph.ts'
import type { NodeValues } from '../store/rows.ts'
import { once } from '../text/once.ts'
import { Candidates } from './candidates.ts'
import { type Candidate, climbAmong, type Rung, rungs, type Writer } from './rungs.ts'

/** A cited document of one citing document. */
export interface BucketCited {
  readonly doc: number
  readonly n: number
  /** Of the citing document, where somebody asks for it: what a citation names does not depend on it. */
  readonly content?: string
  readonly identity: Identity
  readonly values: NodeValues
  /** How many times it is mentioned. */
  readonly mentions: number
  readonly writer: Writer
  /** How many citations it stands for that differ in nothing but their place: one when not given. `mentions` counts those of all. */
  readonly alike?: number
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

/** A document that a citation may name, and whether the corpus holds it. */
export type Known = Candidate & { readonly external: boolean }

/** What the citations of one bucket may name. */
export class Pools {
  /** The documents of the corpus, of this bucket and of others. */
  readonly held: readonly Known[]
  readonly #elsewhere: readonly Known[]
  /** Made when they are first asked for: of a bucket of which nearly all is recalled, never. */
  readonly #ofCorpus: () => Candidates<Known>
  readonly #ofOthers: () => Candidates<Known>
  // Most citations of a document are alike, and share their identity.
  readonly #keys = new Map<Identity, string | undefined>()

  /**
   * @param works of the corpus that have this bucket for their own
   * @param known documents of other buckets that are also found here
   */
  constructor(works: readonly Known[], known: readonly Known[]) {
    this.held = [...works, ...known.filter((work) => !work.external)].sort(byKey)
    this.#elsewhere = known.filter((work) => work.external).sort(byKey)
    this.#ofCorpus = once(() => new Candidates(this.held))
    this.#ofOthers = once(() => new Candidates(this.#elsewhere))
  }

  /** The key of what is named in full; undefined when something is missing. */
  completeKey(identity: Identity): string | undefined {
    if (!this.#keys.has(identity)) this.#keys.set(identity, isComplete(identity) ? keyOf(identity) : undefined)
    return this.#keys.get(identity)
  }

  /** What a citation names that names it in full. Undefined: it makes a document outside the corpus. */
  linkComplete(cited: BucketCited): Link | undefined {
    return linkTo(cited, this.#ofCorpus()) ?? linkTo(cited, this.#ofOthers())
  }

  /**
   * What citations name that name it in part.
   *
   * @param external what those of this bucket have made that name it in full
   */
  partialLinks(external: readonly Known[]): (cited: BucketCited) => Link | undefined {
    // Of laws those with a number come first: what a name and a year alone have made may be an amendment, or a slip; a draft without a day is last.
    const isDated = ({ identity }: Known): boolean => yearOf(identity) !== undefined
    const all = [...this.held, ...this.#elsewhere].sort(byKey)
    const pool = (works: readonly Known[]): Candidates<Known> => new Candidates(works)
    // Most blocks ask for one of them at most.
    const forNames = once(() =>
      [all.filter(isDated), external.toSorted(byKey), all.filter((work) => !isDated(work))].map(pool),
    )
    const forNumbers = once(() => [pool([...this.held, ...external].sort(byKey))])
    return (cited) => {
      // A document of the corpus comes first where the citation itself tells it; where nearness has to, all that are known are looked at.
      let link = linkTo(cited, this.#ofCorpus(), 'only')
      for (const known of cited.identity.ordinal === undefined ? forNames() : forNumbers())
        link ??= linkTo(cited, known)
      return link
    }
  }
}

function linkTo(cited: BucketCited, candidates: Candidates<Known>, choose?: Rung['choose']): Link | undefined {
  const { identity, writer } = cited
  const outcome = climbAmong(identity, candidates.possible(identity), writer, () => candidates.namesakes(identity))
  if (!outcome) return undefined
  const { rung } = outcome
  if (choose !== undefined && rungs.find(({ id }) => id === rung)?.choose !== choose) return undefined
  if (outcome.status === 'resolved') {
    const { key, external } = outcome.target
    return { cited, status: external ? 'external' : 'resolved', rung, target: key, candidates: [] }
  }
  return { cited, status: 'ambiguous', rung, candidates: outcome.candidates.map((work) => work.key), why: outcome.why }
}

/** Nothing is missing that tells it from all others. */
function isComplete(identity: Identity): boolean {
  const placed = identity.level === 'central' || identity.places.length === 1
  if (identity.ordinal !== undefined)
    return (
      placed &&
      identity.groups.length > 0 &&
      !isTypeOnly(identity.groups) &&
      !isSlip(identity) &&
      (identity.numberYear !== undefined || (identity.date !== undefined && identity.terms.length < 2))
    )
  if (identity.title !== undefined) return identity.date !== undefined
  return placed && identity.date?.length === 10 && (identity.body !== undefined || identity.issuer !== undefined)
}

const byKey = (a: Candidate, b: Candidate): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
