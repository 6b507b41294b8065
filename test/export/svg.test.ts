import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { exportGraph } from '../../src/export/export.ts'
import type { ExportOptions } from '../../src/export/exporter.ts'
import { arrange, type Box, spread } from '../../src/export/spread.ts'
import type { CitationGraph } from '../../src/model/graph.ts'
import { randomOf } from '../../tools/random.ts'
import { graphOf, hostileStrings, shuffled } from '../graph/arbitraries.ts'
import { realisticGraph } from '../graph/realistic.ts'

async function draw(graph: CitationGraph, options: ExportOptions = {}): Promise<string> {
  const [file] = await exportGraph(graph, 'svg', options)
  expect(file).toMatchObject({ name: 'graph.svg', mediaType: 'image/svg+xml' })
  expect(file?.notice).toBeUndefined()
  const text = file?.content ?? ''
  expect(XMLValidator.validate(text)).toBe(true)
  return text
}

const count = (svg: string, kind: 'node' | 'edge'): number =>
  svg.match(new RegExp(`class="${kind} (?!axis)`, 'gu'))?.length ?? 0

describe('SVG', () => {
  it.each([
    ['empty', { nodes: [], edges: [] }],
    ['tiny', graphOf([['b', 'a']])],
    ['realistic', realisticGraph(35)],
    ['large', realisticGraph(600)],
  ] as const)('of the %s graph shows every document and citation', async (_, graph) => {
    const svg = await draw(graph)
    expect(count(svg, 'node')).toBe(graph.nodes.length)
    expect(count(svg, 'edge')).toBe(graph.edges.length)
  })

  it('keeps diacritics and needs nothing from the network', async () => {
    const svg = await draw(graphOf([], [{ key: 'a', subject: 'về an toàn hồ đập, đường ướt' }]), {
      title: 'Đồ thị của tỉnh Đắk Lắk',
    })
    expect(svg).toContain('về an toàn hồ đập, đường ướt')
    expect(svg).toContain('Đồ thị của tỉnh Đắk Lắk')
    expect(svg).not.toMatch(/<!DOCTYPE|<image|url\(/u)
  })

  it('hostile words are words', async () => {
    const graph = graphOf(
      hostileStrings.map((key) => [key, 'root'] as const),
      hostileStrings.map((text) => ({
        key: text,
        number: text,
        subject: text,
        issuer: text,
        date: text,
        paths: [text, 'javascript:alert(1)'],
      })),
    )
    const svg = await draw(graph, { title: hostileStrings.join(' ') })
    const names: string[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [name, child] of Object.entries(value)) {
        names.push(name)
        visit(child)
      }
    }
    visit(new XMLParser({ ignoreAttributes: false, processEntities: false }).parse(svg))
    expect([...new Set(names)].filter((name) => /script|foreignObject|^@_on|iframe|style$/u.test(name))).toEqual([])
    expect(svg).not.toMatch(/href="(?:javascript|data):/u)
  })

  it('is the same whatever the order of nodes and edges', async () => {
    const graph = realisticGraph(30)
    expect(await draw(shuffled(graph, randomOf(5)))).toBe(await draw(graph))
  })

  it('gives the DOT and says what to do when the time is over', async () => {
    const [file] = await exportGraph(realisticGraph(380), 'svg', { timeLimit: 1 })
    expect(file).toMatchObject({ name: 'graph.dot' })
    expect(file?.content).toMatch(/^digraph /u)
    expect(file?.notice).toMatch(/longer than 0\.001 seconds.*Graphviz/u)
  })

  it('says at once that no picture holds so many', async () => {
    const nodes = Array.from({ length: 10_001 }, (_, at) => ({
      key: `${at}/kh-ubnd:2031`,
      type: 'KH',
      paths: [],
      external: false,
    }))
    const [file] = await exportGraph({ nodes, edges: [] }, 'svg', { timeLimit: 1 })
    expect(file?.notice).toMatch(/10001 documents could not be drawn \(too many for one picture\).*Graphviz/u)
    expect(file?.content).toMatch(/^digraph /u)
  })
})

describe('spreading boxes', () => {
  const random = randomOf(3)
  const boxes: readonly Box[] = Array.from({ length: 300 }, () => ({
    x: random() * 400,
    y: random() * 300,
    width: 60 + random() * 80,
    height: 30,
  }))
  const covered = (placed: readonly Box[]): number =>
    placed.flatMap((a, at) =>
      placed
        .slice(at + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1,
        ),
    ).length

  it('leaves none that covers another', () => {
    expect(covered(boxes)).toBeGreaterThan(300)
    expect(covered(spread(boxes))).toBe(0)
  })
  it('parts boxes that stand on one spot', () => {
    expect(covered(spread(Array.from({ length: 20 }, () => ({ x: 5, y: 5, width: 80, height: 30 }))))).toBe(0)
  })
  it('keeps the parts of a picture apart', () => {
    const parts = [0, 100, 250].map((start, n) => Array.from({ length: [100, 150, 50][n] ?? 0 }, (_, at) => start + at))
    expect(covered(arrange(boxes, parts))).toBe(0)
  })
})
