import { compareText } from '../text/order.ts'
import type { BareCiting, MentionPlace } from './edges.ts'

/** An edge without the texts of its mentions. */
export interface GatheredEdge extends Omit<BareCiting, 'at' | 'start'> {
  readonly reported: boolean
  readonly count: number
  /** Its mentions are `count` from here on, by file and place. */
  readonly from: number
}

export interface Gathered {
  /** Worked out as they are asked for. */
  readonly edges: Iterable<GatheredEdge>
  /** Where the text of a mention stands in the index. */
  readonly placeAt: (nth: number) => MentionPlace
}

/**
 * Citations → one edge for each pair and relation, by source, target and relation. What a third document tells is left out where one of the
 * two says it itself. The citations are kept as columns of numbers while they are sorted, so that a hundred thousand take a few megabytes.
 *
 * @param pathOf the file of a document, by its number in the index
 */
export function gather(all: Iterable<BareCiting>, pathOf: (doc: number) => string): Gathered {
  const rows = new Rows()
  for (const one of all) rows.add(one)
  const order = rows.sorted(pathOf)
  return { edges: edgesOf(rows, order), placeAt: rows.places(order) }
}

function* edgesOf(rows: Rows, order: Uint32Array): Generator<GatheredEdge, void> {
  let own: number | undefined
  for (let from = 0; from < order.length; ) {
    const first = order[from] ?? 0
    let to = from + 1
    while (to < order.length && rows.isOneEdge(first, order[to] ?? 0)) to += 1
    // What a document says itself needs no witness, and stands before what others tell of it.
    if (!rows.isReported(first) || own === undefined || !rows.isOnePair(own, first)) yield rows.edge(order, from, to)
    if (!rows.isReported(first)) own = first
    from = to
  }
}

/** Citations as columns of numbers; texts that are alike are kept once. */
class Rows {
  readonly #texts = new Texts()
  readonly #kinds = new Texts()
  readonly #sources: number[] = []
  readonly #targets: number[] = []
  /** Relation, resolution, rung, and the signs below. */
  readonly #relations: number[] = []
  readonly #resolutions: number[] = []
  readonly #rungs: number[] = []
  readonly #signs: number[] = []
  readonly #docs: number[] = []
  readonly #ns: number[] = []
  readonly #starts: number[] = []
  /** Few citations name a part of a document. */
  readonly #provisions = new Map<number, readonly string[]>()

  add(one: BareCiting): void {
    const { at, extent } = one
    if (one.provisions) this.#provisions.set(this.#sources.length, one.provisions)
    this.#sources.push(this.#texts.number(one.source))
    this.#targets.push(this.#texts.number(one.target))
    this.#relations.push(this.#kinds.number(one.relation))
    this.#resolutions.push(this.#kinds.number(one.resolution))
    this.#rungs.push(one.rung === undefined ? none : this.#kinds.number(one.rung))
    const signs = (one.nested ? sign.nested : 0) | (at.reported ? sign.reported : 0)
    this.#signs.push(signs | (extent === 'whole' ? sign.whole : extent === 'part' ? sign.part : 0))
    this.#docs.push(at.doc)
    this.#ns.push(at.n)
    this.#starts.push(one.start)
  }

  /** The rows by source, target, relation, who tells it, file and place. */
  sorted(pathOf: (doc: number) => string): Uint32Array {
    const keys = this.#texts.ranks()
    const kinds = this.#kinds.ranks()
    const paths = ranksOf([...new Set(this.#docs)], pathOf)
    const by = (column: readonly number[], ranks?: (value: number) => number) => (a: number, b: number) => {
      const [one, other] = [column[a] ?? 0, column[b] ?? 0]
      return ranks ? ranks(one) - ranks(other) : one - other
    }
    const steps = [
      by(this.#sources, (text) => keys[text] ?? 0),
      by(this.#targets, (text) => keys[text] ?? 0),
      by(this.#relations, (kind) => kinds[kind] ?? 0),
      by(this.#signs, (signs) => signs & sign.reported),
      by(this.#docs, (doc) => paths.get(doc) ?? 0),
      by(this.#starts),
    ]
    return Uint32Array.from(this.#sources.keys()).sort((a, b) => {
      for (const step of steps) {
        const sign = step(a, b)
        if (sign !== 0) return sign
      }
      return a - b
    })
  }

  isOnePair(a: number, b: number): boolean {
    return (
      this.#sources[a] === this.#sources[b] &&
      this.#targets[a] === this.#targets[b] &&
      this.#relations[a] === this.#relations[b]
    )
  }

  isOneEdge(a: number, b: number): boolean {
    return this.isOnePair(a, b) && this.isReported(a) === this.isReported(b)
  }

  isReported(row: number): boolean {
    return ((this.#signs[row] ?? 0) & sign.reported) !== 0
  }

  /** The edge of the rows from one place of the order to another. */
  edge(order: Uint32Array, from: number, to: number): GatheredEdge {
    const rows = order.subarray(from, to)
    // How it was linked is that of the citation which came first.
    const first = rows.reduce((least, row) => Math.min(least, row))
    const rung = this.#rungs[first] ?? none
    const signsOf = (row: number): number => this.#signs[row] ?? 0
    const has = (wanted: number): boolean => rows.some((row) => (signsOf(row) & wanted) !== 0)
    const extent = has(sign.whole) ? 'whole' : has(sign.part) ? 'part' : undefined
    const provisions = new Set<string>()
    if (this.#provisions.size > 0)
      for (const row of rows) for (const one of this.#provisions.get(row) ?? []) provisions.add(one)
    return {
      source: this.#texts.text(this.#sources[first]),
      target: this.#texts.text(this.#targets[first]),
      // The kinds are those that `add` was given.
      relation: this.#kinds.text(this.#relations[first]) as BareCiting['relation'],
      resolution: this.#kinds.text(this.#resolutions[first]) as BareCiting['resolution'],
      ...(rung === none ? {} : { rung: this.#kinds.text(rung) }),
      ...(extent ? { extent } : {}),
      ...(provisions.size > 0 ? { provisions: [...provisions] } : {}),
      nested: rows.every((row) => (signsOf(row) & sign.nested) !== 0),
      reported: this.isReported(first),
      count: rows.length,
      from,
    }
  }

  /** Where the mentions stand, in an order; it keeps no text. */
  places(order: Uint32Array): Gathered['placeAt'] {
    const docs = Float64Array.from(order, (row) => this.#docs[row] ?? 0)
    const ns = Uint32Array.from(order, (row) => this.#ns[row] ?? 0)
    const reported = Uint8Array.from(order, (row) => Number(this.isReported(row)))
    return (nth) => ({ doc: docs[nth] ?? 0, n: ns[nth] ?? 0, reported: reported[nth] === 1 })
  }
}

const none = -1
const sign = { nested: 1, reported: 2, whole: 4, part: 8 } as const

/** Texts by number, each once. */
class Texts {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  number(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#texts.length)
    this.#texts.push(text)
    return this.#texts.length - 1
  }

  text(number: number | undefined): string {
    return this.#texts[number ?? none] ?? ''
  }

  /** The place of each in the order of all. */
  ranks(): Uint32Array {
    const ranks = new Uint32Array(this.#texts.length)
    const order = [...this.#texts.keys()].sort((a, b) => compareText(this.text(a), this.text(b)))
    for (const [rank, number] of order.entries()) ranks[number] = rank
    return ranks
  }
}

function ranksOf(docs: readonly number[], pathOf: (doc: number) => string): ReadonlyMap<number, number> {
  const order = docs.map((doc) => [doc, pathOf(doc)] as const).sort(([, a], [, b]) => compareText(a, b))
  const ranks = new Map<number, number>()
  let rank = -1
  let last: string | undefined
  for (const [doc, path] of order) {
    if (path !== last) rank += 1
    last = path
    ranks.set(doc, rank)
  }
  return ranks
}
