import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { type ASTNode, parse } from 'ts-graphviz/ast'
import { describe, expect, it } from 'vitest'
import { dotOf } from '../../src/export/dot.ts'
import { exportGraph } from '../../src/export/export.ts'
import type { CitationGraph } from '../../src/model/graph.ts'
import { randomOf } from '../../tools/random.ts'
import { graphArbitrary, graphOf, hostileStrings, shuffled } from '../graph/arbitraries.ts'
import { realisticGraph } from '../graph/realistic.ts'

const hasGraphviz = spawnSync('dot', ['-V']).status === 0
if (!hasGraphviz) console.warn('SKIPPED: Graphviz (dot) is not installed, so no DOT was shown to it')

/** What another reader finds: the names of the nodes and the arrows. */
function read(dot: string): { readonly nodes: readonly string[]; readonly arrows: readonly (readonly string[])[] } {
  const nodes: string[] = []
  const arrows: string[][] = []
  const visit = (element: ASTNode): void => {
    if (element.type === 'Node') nodes.push(element.id.value)
    if (element.type === 'Edge') {
      arrows.push(element.targets.flatMap((target) => (target.type === 'NodeRef' ? [target.id.value] : [])))
    }
    if ('children' in element) for (const child of element.children) visit(child)
  }
  visit(parse(dot) as ASTNode)
  return { nodes, arrows }
}

/** Runs real Graphviz; its complaints fail the test. */
function draw(dot: string): string {
  const { stdout, stderr, status } = spawnSync('dot', ['-Tsvg'], { input: dot, maxBuffer: 1e9 })
  expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' })
  return stdout.toString()
}

describe('DOT', () => {
  it.each([
    ['empty', { nodes: [], edges: [] }],
    ['tiny', graphOf([['b', 'a']])],
    ['large', realisticGraph(1000)],
  ] as const)('of the %s graph is read back by another reader, arrows from the citing to the cited', (_, graph) => {
    const found = read(dotOf(graph, {}))
    expect(found.nodes).toEqual(graph.nodes.map((node) => node.key))
    expect(found.arrows).toEqual(graph.edges.map((edge) => [edge.source, edge.target]))
  })

  it('of hostile graphs has as many documents and arrows as the graph', () => {
    fc.assert(
      fc.property(graphArbitrary, (graph) => {
        const found = read(dotOf(graph, { title: '">\\', cluster: 'year' }))
        expect(new Set(found.nodes).size).toBe(graph.nodes.length)
        expect(found.arrows).toHaveLength(graph.edges.length)
      }),
    )
  })

  it('does not depend on the order of nodes and edges', () => {
    fc.assert(
      fc.property(graphArbitrary, fc.integer(), (graph, seed) => {
        expect(dotOf(shuffled(graph, randomOf(seed)), { cluster: 'level' })).toBe(dotOf(graph, { cluster: 'level' }))
      }),
    )
  })

  it('marks what is outside and what is not sure', () => {
    const dot = dotOf(
      graphOf(
        [['b', 'a']],
        [
          { key: 'a', external: true },
          { key: 'b', ambiguous: true },
        ],
      ),
      {},
    )
    expect(dot).toMatch(/"a" \[.*style="filled,dashed"/u)
    expect(dot).toMatch(/"b" \[label="b\.txt \(\?\)"/u)
  })

  it('a file name cannot be a scheme', () => {
    expect(dotOf(graphOf([], [{ key: 'a', paths: ['javascript:alert(1)'] }]), {})).toContain(
      'URL="javascript%3Aalert(1)"',
    )
  })

  it('an unknown format says which there are', async () => {
    await expect(exportGraph({ nodes: [], edges: [] }, 'pdf')).rejects.toThrow(/there are dot, /u)
  })

  describe.skipIf(!hasGraphviz)('before real Graphviz', () => {
    const hostile: CitationGraph = graphOf(
      hostileStrings.map((key) => [key, 'root'] as const),
      hostileStrings.map((text) => ({
        key: text,
        number: text,
        subject: text,
        issuer: text,
        date: text,
        paths: [text],
      })),
    )
    it.each(['none', 'level', 'year'] as const)(
      'hostile words are drawn and nothing else happens (cluster: %s)',
      (cluster) => {
        const svg = draw(dotOf(hostile, { cluster, timeline: 'axis', title: hostileStrings.join(' ') }))
        expect(svg).not.toContain('<script')
        expect(svg.match(/class="edge (?!axis)/gu)?.length).toBe(hostile.edges.length)
      },
    )
    it('keeps diacritics', () => {
      const svg = draw(dotOf(graphOf([], [{ key: 'Nghị quyết số 5 của Đảng ủy phường Đắk Nuê' }]), { legend: false }))
      expect(svg.replaceAll('&#45;', '-')).toContain('Nghị quyết số 5 của Đảng ủy')
    })
    it.each(['none', 'level', 'year'] as const)(
      'time flows down: an older document stands higher (cluster: %s)',
      (cluster) => {
        const svg = draw(
          dotOf(
            graphOf(
              [
                ['c', 'b'],
                ['b', 'a'],
              ],
              [
                { key: 'a', date: '2019' },
                { key: 'b', date: '2020-01' },
                { key: 'c', date: '2020-02-01' },
              ],
            ),
            { cluster },
          ),
        )
        const heights = ['a', 'b', 'c'].map((key) =>
          Number(new RegExp(`<title>${key}</title>[\\s\\S]*?<text[^>]*? y="(-?[\\d.]+)"`, 'u').exec(svg)?.[1]),
        )
        expect(heights).toEqual([...heights].sort((a, b) => a - b))
      },
    )
    it('of 1,000 documents is drawn', () => {
      expect(draw(dotOf(realisticGraph(1000), {})).match(/class="node/gu)).toHaveLength(1000)
    })
  })
})
