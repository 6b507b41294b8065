import { Readable } from 'node:stream'
import { mapLines } from '../../src/batch/map.ts'
import { reduceLines } from '../../src/batch/reduce.ts'
import type {
  BlockLine,
  EdgeLine,
  FailureLine,
  KnownLine,
  MappedLine,
  ReducedLine,
  WorkLine,
} from '../../src/batch/rows.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import type { Row } from '../../src/store/driver.ts'

export const streamOf = (lines: readonly string[]): Readable =>
  Readable.from(lines.map((line) => Buffer.from(`${line}\n`)))

async function all<T>(lines: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const line of lines) found.push(line)
  return found
}

export const mapped = (lines: readonly string[], cwd: string, part?: { i: number; n: number }) =>
  all<MappedLine | FailureLine>(mapLines(streamOf(lines), { cwd, ...(part ? { part } : {}) }))

export const reduced = (lines: readonly string[]): Promise<ReducedLine[]> => all(reduceLines(streamOf(lines)))

/** Sorted by key, as an engine would hand them over. */
export const grouped = (lines: readonly BlockLine[]): readonly string[] =>
  lines
    .map((line) => ({ key: line.key, text: JSON.stringify(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.text < b.text ? -1 : 1))
    .map(({ text }) => text)

/** Numbers first, then names and days with what the first round knows. */
export async function twoRounds(blocks: readonly BlockLine[]): Promise<readonly ReducedLine[]> {
  const isNumber = ({ key }: BlockLine): boolean => key.startsWith('n:')
  const first = await reduced(grouped(blocks.filter(isNumber)))
  const rest = blocks.filter((line) => !isNumber(line))
  const keys = new Set(rest.map(({ key }) => key))
  const known = first.filter((line): line is KnownLine => line.kind === 'known' && keys.has(line.key))
  return [...first, ...(await reduced(grouped([...rest, ...known])))]
}

export const edgesOf = (lines: readonly ReducedLine[]): readonly EdgeLine[] =>
  lines.filter((line): line is EdgeLine => line.kind === 'edge')
export const worksOf = (lines: readonly ReducedLine[]): readonly WorkLine[] =>
  lines.filter((line): line is WorkLine => line.kind === 'work')

/** Each edge as one text, in order. */
export const edgeTexts = (edges: readonly EdgeLine[]): readonly string[] =>
  edges
    .map(({ content, n, status, rung, target, candidates, why }) =>
      JSON.stringify([content, n, status, rung ?? null, target ?? null, [...candidates].sort(), why ?? null]),
    )
    .sort()

export const workTexts = (works: readonly WorkLine[]): readonly string[] =>
  works
    .map(({ key, block, external, partial, weight, values, identity, contents }) =>
      JSON.stringify([key, block, external, partial, weight, sorted(values), sorted(identity), [...contents].sort()]),
    )
    .sort()

const sorted = (value: object): unknown => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))

/** The same of an index. */
export function edgeTextsOfIndex({ store }: Corpus): readonly string[] {
  const candidates = new Map<string, string[]>()
  for (const { doc, n, target } of store.database.prepare('SELECT * FROM candidate').all()) {
    const id = `${doc} ${n}`
    candidates.set(id, [...(candidates.get(id) ?? []), String(target)])
  }
  return store.database
    .prepare('SELECT cited.*, doc.content FROM cited JOIN doc ON doc.id = cited.doc')
    .all()
    .map(({ content, doc, n, status, rung, target, why }) =>
      JSON.stringify([content, n, status, rung, target, (candidates.get(`${doc} ${n}`) ?? []).sort(), why]),
    )
    .sort()
}

const names = ['system', 'level', 'type', 'number', 'date', 'issuer', 'place', 'title', 'subject'] as const

export function workTextsOfIndex({ store }: Corpus): readonly string[] {
  const contents = new Map<string, string[]>()
  for (const { work, content } of store.database.prepare('SELECT work, content FROM doc').all())
    contents.set(String(work), [...(contents.get(String(work)) ?? []), String(content)])
  const valuesOf = (row: Row): object =>
    Object.fromEntries(names.flatMap((name) => (typeof row[name] === 'string' ? [[name, row[name]]] : [])))
  return store.database
    .prepare('SELECT * FROM work')
    .all()
    .map((row) => {
      const identity: object = JSON.parse(String(row.identity))
      const held = (contents.get(String(row.key)) ?? []).sort()
      return JSON.stringify([
        row.key,
        row.bucket,
        row.external === 1,
        row.partial === 1,
        row.weight,
        sorted(valuesOf(row)),
        sorted(identity),
        held,
      ])
    })
    .sort()
}
