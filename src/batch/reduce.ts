import type { Identity } from '../identity/identity.ts'
import { isFirstRound, type SettledBlock, settleBlock } from '../resolve/block.ts'
import type { BucketCited, Known } from '../resolve/pools.ts'
import type { BucketDocument } from '../resolve/works.ts'
import { readerVersion } from '../store/rows.ts'
import { linesOf } from './lines.ts'
import { readBlockLine } from './read-block-line.ts'
import type { BlockLine, KnownLine, ReducedLine } from './rows.ts'

/** No row comes near: the longest name of a document is some thousand letters. */
const longestLine = 1 << 24

/** So many keys are remembered to tell lines that do not stand together; past them the order is trusted. */
const rememberedKeys = 1_000_000

/**
 * The second pure stage: lines of `map` (the `blocks` of each document) that stand together by their key in; the documents that are the same,
 * what each citation names with the rung that decided, and the external documents out. One block at a time is in memory. Blocks of numbers
 * (`n:…`) also give `known` lines, which belong to the blocks of names and days (`t:…`, `d:…`) of the second round. The same line twice
 * counts once, so that a stage may be run again; the order within a block means nothing.
 *
 * @example for await (const line of reduceLines(process.stdin)) …
 */
export async function* reduceLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<ReducedLine> {
  const seen = new Set<string>()
  let block: GatheredBlock | undefined
  for await (const { number, text } of linesOf(input, longestLine)) {
    const line = text === undefined ? 'is too long for a row' : readBlockLine(text)
    if (typeof line === 'string') {
      yield { reader: readerVersion, kind: 'failure', line: number, failure: line }
      continue
    }
    if (block && block.key !== line.key) {
      yield* block.settled()
      block = undefined
    }
    if (!block && seen.has(line.key)) {
      yield {
        reader: readerVersion,
        kind: 'failure',
        key: line.key,
        line: number,
        failure: 'stands apart from the other lines of its key: sort them by key',
      }
      continue
    }
    block ??= new GatheredBlock(line.key)
    if (seen.size < rememberedKeys) seen.add(line.key)
    block.add(line)
  }
  if (block) yield* block.settled()
}

/** The lines of one key, each once. */
class GatheredBlock {
  readonly key: string
  readonly #documents = new Map<string, BucketDocument>()
  readonly #cited = new Map<string, BucketCited>()
  readonly #known = new Map<string, Known>()
  readonly #groups = new Map<string, string>()
  readonly #numbers = new Map<string, number>()
  /** Most citations of a document are alike: what was folded of an identity serves them all. */
  readonly #identities = new Map<string, Identity>()

  constructor(key: string) {
    this.key = key
  }

  add(line: BlockLine): void {
    const identity = this.#one(line.identity)
    if (line.kind === 'known') {
      const { work, external, weight } = line
      this.#known.set(work, { key: work, identity, external, ...(external ? { weight } : {}) })
      return
    }
    const { content, values } = line
    const doc = this.#numbers.get(content) ?? this.#numbers.size
    this.#numbers.set(content, doc)
    if (line.kind === 'document') this.#documents.set(content, { doc, content, identity, values })
    else {
      const { n, mentions, date, notBefore, alike, group } = line
      const writer = { ...(date === undefined ? {} : { date }), ...(notBefore === undefined ? {} : { notBefore }) }
      this.#cited.set(`${doc} ${n}`, {
        doc,
        n,
        content,
        identity,
        values,
        mentions,
        writer,
        ...(alike ? { alike } : {}),
      })
      if (group !== undefined) this.#groups.set(`${content} ${n}`, group)
    }
  }

  *settled(): Generator<ReducedLine> {
    try {
      yield* reducedLines(
        this.key,
        settleBlock({
          bucket: this.key,
          documents: [...this.#documents.values()],
          cited: [...this.#cited.values()],
          known: [...this.#known.values()],
        }),
        this.#groups,
      )
    } catch (error) {
      // Rows that look right and are not: the other blocks are worked out all the same.
      const why = error instanceof Error ? error.message : String(error)
      yield { reader: readerVersion, kind: 'failure', key: this.key, failure: `cannot be worked out: ${why}` }
    }
  }

  #one(identity: Identity): Identity {
    const written = JSON.stringify(identity)
    const known = this.#identities.get(written)
    if (known) return known
    this.#identities.set(written, identity)
    return identity
  }
}

/** A settled block as lines, in an order of their own. */
function* reducedLines(
  block: string,
  { works, links }: SettledBlock,
  groups: ReadonlyMap<string, string>,
): Generator<ReducedLine> {
  const base = { reader: readerVersion }
  for (const work of [...works].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const { key, external, partial, weight, values, identity, docs, byTitle, byDate } = work
    const contents = docs.map(({ content }) => content).sort()
    yield { ...base, kind: 'work', key, block, external, partial, weight, values, identity, contents }
    if (!isFirstRound(block)) continue
    for (const alias of [byTitle, byDate])
      if (alias !== undefined) {
        const line: KnownLine = { ...base, kind: 'known', key: alias, work: key, identity, external, weight }
        yield line
      }
  }
  const placed = links.map((link) => ({ ...link, content: link.cited.content ?? '' }))
  const byPlace = placed.sort((a, b) =>
    a.content < b.content ? -1 : a.content > b.content ? 1 : a.cited.n - b.cited.n,
  )
  for (const { cited, content, status, rung, target, candidates, why } of byPlace) {
    const group = groups.get(`${content} ${cited.n}`)
    yield {
      ...base,
      kind: 'edge',
      content,
      n: cited.n,
      block,
      status,
      ...(rung === undefined ? {} : { rung }),
      ...(target === undefined ? {} : { target }),
      candidates,
      ...(why === undefined ? {} : { why }),
      ...(group === undefined ? {} : { group }),
    }
  }
}
