import fc from 'fast-check'
import { relationStyles } from '../../src/export/words/relation-styles.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../../src/model/graph.ts'

/** Strings that break writers who forget to escape. */
export const hostileStrings: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"; alert(1); "',
  "'; DROP TABLE documents; --",
  '\\',
  '\\"',
  'a\\',
  '\\N \\G \\n \\l',
  '&lt;b&gt; &amp; &#34;',
  'dòng một\ndòng hai\r\n\tba',
  '\u202eđảo\u202c \u200f\u2067x\u2069',
  ']]>',
  '-->',
  '=HYPERLINK("http://a.example","x")',
  '+1',
  '-1',
  '@x',
  '\tx',
  '`$\u007bx}`',
  '\u2028\u2029',
  '\ud800',
  '\uffff',
  '\u0000\u0007\u001b[31m',
  '__proto__',
  'constructor',
  'end',
  'graph',
  '%%{init: {}}%%',
  'a"]:::b',
  '{ } [ ] ( ) | # ;',
  'Nguye\u0302\u0303n Đình',
  '',
  ' ',
  '💣'.repeat(40),
  'ư'.repeat(3000),
]

export const hostileString: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 20 }),
)

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })

const dateArbitrary = fc.oneof(
  fc.constantFrom('2020', '2020-05', '2020-05-17', '2021-01-02', '1999-12-31'),
  hostileString,
)

const nodeArbitrary: fc.Arbitrary<GraphNode> = fc
  .record({
    key: hostileString,
    type: fc.oneof(fc.constantFrom('CT', 'KH', 'QĐ', 'L', 'NĐ'), hostileString),
    number: optional(hostileString),
    date: optional(dateArbitrary),
    issuer: optional(hostileString),
    place: optional(hostileString),
    subject: optional(hostileString),
    title: optional(hostileString),
    system: optional(fc.constantFrom('state' as const, 'party' as const, 'front' as const, 'joint' as const)),
    level: optional(fc.constantFrom('central' as const, 'province' as const, 'district' as const, 'commune' as const)),
    paths: fc.array(hostileString, { maxLength: 2 }),
    external: fc.boolean(),
    ambiguous: optional(fc.boolean()),
  })
  .map(
    (node) =>
      Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as unknown as GraphNode,
  )

/** Graphs with hostile words everywhere, circles and self-citations included; each key and each edge once. */
export const graphArbitrary: fc.Arbitrary<CitationGraph> = fc
  .uniqueArray(nodeArbitrary, { selector: (node) => node.key, maxLength: 8 })
  .chain((nodes): fc.Arbitrary<CitationGraph> => {
    if (nodes.length === 0) return fc.constant({ nodes, edges: [] })
    const key = fc.constantFrom(...nodes.map((node) => node.key))
    const edge: fc.Arbitrary<GraphEdge> = fc.record({
      source: key,
      target: key,
      relation: fc.constantFrom(...relationStyles.map((style) => style.relation)),
      resolution: fc.constantFrom(
        'resolved' as const,
        'external' as const,
        'ambiguous' as const,
        'unresolved' as const,
      ),
      count: fc.integer({ min: 1, max: 5 }),
      mentions: fc.array(
        fc.record({
          text: hostileString,
          sentence: hostileString,
          relation: fc.constant('basis' as const),
          path: hostileString,
          line: fc.integer({ min: 1, max: 99 }),
          span: fc.constant({ start: 0, end: 1 }),
        }),
        { maxLength: 2 },
      ),
    })
    return fc
      .uniqueArray(edge, { selector: (one) => JSON.stringify([one.source, one.target, one.relation]), maxLength: 12 })
      .map((edges) => ({ nodes, edges }))
  })

/** Graphs of letters and arrows alone, for laws about reaching. */
export const smallGraph: fc.Arbitrary<CitationGraph> = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { selector: ([a, b]) => `${a} ${b}`, maxLength: 24 })
  .map((pairs) => graphOf(pairs.map(([a, b]) => [`n${a}`, `n${b}`])))

/** A graph from pairs of keys: citing, cited. */
export function graphOf(
  pairs: readonly (readonly [string, string])[],
  nodes: readonly (Partial<GraphNode> & { readonly key: string })[] = [],
): CitationGraph {
  const known = new Map(nodes.map((node) => [node.key, node]))
  const keys = [...new Set([...known.keys(), ...pairs.flat()])].sort()
  return {
    nodes: keys.map((key) => ({ type: 'CT', paths: [`${key}.txt`], external: false, ...known.get(key), key })),
    edges: pairs.map(([source, target]) => ({
      source,
      target,
      relation: 'basis',
      resolution: 'resolved',
      count: 1,
      mentions: [],
    })),
  }
}

/** The same graph with its nodes and edges in another order. */
export function shuffled(graph: CitationGraph, random: () => number): CitationGraph {
  const mix = <T>(values: readonly T[]): T[] =>
    values
      .map((value) => ({ value, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value)
  return { nodes: mix(graph.nodes), edges: mix(graph.edges) }
}
