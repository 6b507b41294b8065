import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjacencyOf, positionsOf, walk } from '../../src/graph/adjacency.ts'
import { connectedComponents, cycles } from '../../src/graph/components.ts'
import { longestChain, measureGraph } from '../../src/graph/measures.ts'
import { highestRanked, rankDocuments } from '../../src/graph/rank.ts'
import { reduce } from '../../src/graph/reduce.ts'
import { timeLayers } from '../../src/graph/time-layers.ts'
import type { CitationGraph } from '../../src/model/graph.ts'
import { graphOf, smallGraph } from './arbitraries.ts'
import { realisticGraph } from './realistic.ts'

const reachable = (graph: CitationGraph): readonly string[] => {
  const adjacency = adjacencyOf(graph)
  return adjacency.keys.map(
    (key) => `${key}:${[...walk(adjacency.cited, positionsOf(adjacency, [key]))].sort((a, b) => a - b).join(',')}`,
  )
}
const pairsOf = (graph: CitationGraph): readonly string[] => graph.edges.map((edge) => `${edge.source}>${edge.target}`)

describe('transitive reduction', () => {
  it('leaves out the citation that a chain replaces', () => {
    expect(
      pairsOf(
        reduce(
          graphOf([
            ['a', 'b'],
            ['a', 'c'],
            ['b', 'c'],
          ]),
        ),
      ),
    ).toEqual(['a>b', 'b>c'])
  })
  it('keeps circles whole', () => {
    expect(
      pairsOf(
        reduce(
          graphOf([
            ['a', 'b'],
            ['b', 'a'],
            ['a', 'c'],
            ['b', 'c'],
            ['c', 'd'],
            ['a', 'd'],
          ]),
        ),
      ),
    ).toEqual(['a>b', 'b>a', 'a>c', 'b>c', 'c>d'])
  })
  it('never changes what a document reaches, and nothing more can go', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const reduced = reduce(graph)
        expect(reachable(reduced)).toEqual(reachable(graph))
        if (cycles(graph).length > 0) return
        for (const edge of reduced.edges) {
          if (edge.source === edge.target) continue
          expect(reachable({ ...reduced, edges: reduced.edges.filter((other) => other !== edge) })).not.toEqual(
            reachable(reduced),
          )
        }
      }),
    )
  })
})

describe('circles and parts', () => {
  it('finds the documents that cite each other', () => {
    expect(
      cycles(
        graphOf([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'a'],
          ['d', 'a'],
          ['e', 'f'],
          ['f', 'e'],
        ]),
      ),
    ).toEqual([
      ['a', 'b', 'c'],
      ['e', 'f'],
    ])
  })
  it('two documents are in one circle when each reaches the other', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const adjacency = adjacencyOf(graph)
        const inCircle = new Set(cycles(graph).flat())
        for (const [at, key] of adjacency.keys.entries()) {
          const returns = (adjacency.cited[at] ?? []).some((next) => walk(adjacency.cited, [next]).has(at))
          expect(inCircle.has(key)).toBe(returns)
        }
      }),
    )
  })
  it('a chain of 20,000 documents does not fill the stack', () => {
    const name = (n: number): string => `n${String(n).padStart(6, '0')}`
    const chain = graphOf(Array.from({ length: 20_000 }, (_, n) => [name(n), name(n + 1)] as const))
    expect(longestChain(chain)).toHaveLength(20_001)
    expect(cycles(chain)).toEqual([])
  })
  it('parts hang together whatever the direction', () => {
    expect(
      connectedComponents(
        graphOf(
          [
            ['a', 'b'],
            ['c', 'b'],
            ['x', 'y'],
          ],
          [{ key: 'z' }],
        ),
      ),
    ).toEqual([['a', 'b', 'c'], ['x', 'y'], ['z']])
  })
})

describe('measures', () => {
  it('the in-degree counts each citing document once', () => {
    const graph = graphOf([
      ['a', 'c'],
      ['b', 'c'],
      ['c', 'c'],
    ])
    const twice = { ...graph, edges: [...graph.edges, { ...graph.edges[0], relation: 'implements' }] } as CitationGraph
    expect(rankDocuments(twice, 'indegree').get('c')).toBe(2)
  })
  it('pagerank adds up to one and gives the most to the root', () => {
    const values = rankDocuments(realisticGraph(200), 'pagerank')
    expect([...values.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3)
    expect(
      highestRanked(
        rankDocuments(
          graphOf([
            ['a', 'r'],
            ['b', 'r'],
            ['c', 'a'],
          ]),
          'pagerank',
        ),
        1,
      ),
    ).toEqual([{ key: 'r', value: expect.any(Number) }])
  })
  it('names of plain objects are names like any other', () => {
    expect([...rankDocuments(graphOf([['__proto__', 'constructor']]), 'pagerank').keys()]).toEqual([
      '__proto__',
      'constructor',
    ])
  })
  it('an empty graph has measures too', () => {
    expect(measureGraph({ nodes: [], edges: [] })).toMatchObject({
      documents: 0,
      components: 0,
      cycles: [],
      longestChain: [],
      highestPagerank: [],
    })
  })
  it('the longest chain goes from the ward to the Prime Minister', () => {
    expect(
      longestChain(
        graphOf([
          ['ward', 'pm'],
          ['ward', 'district'],
          ['district', 'province'],
          ['province', 'pm'],
          ['x', 'pm'],
        ]),
      ),
    ).toEqual(['ward', 'district', 'province', 'pm'])
  })
})

describe('layers of time', () => {
  const layers = timeLayers(realisticGraph(300), 8)
  const graph = realisticGraph(300)
  it('no later layer is older, none is too wide', () => {
    expect(layers.length).toBeGreaterThan(10)
    for (const [at, layer] of layers.entries()) {
      expect(layer.keys.length).toBeLessThanOrEqual(8)
      expect(layer.first >= (layers[at - 1]?.last ?? '')).toBe(true)
    }
  })
  it('no document cites another of its layer', () => {
    const layerOf = new Map(layers.flatMap((layer, at) => layer.keys.map((key) => [key, at] as const)))
    expect(
      graph.edges.filter((edge) => layerOf.has(edge.source) && layerOf.get(edge.source) === layerOf.get(edge.target)),
    ).toEqual([])
  })
})
