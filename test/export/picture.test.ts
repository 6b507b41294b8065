import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { dotOf } from '../../src/export/dot.ts'
import { exportGraph } from '../../src/export/export.ts'
import type { ExportOptions } from '../../src/export/exporter.ts'
import { thin } from '../../src/graph/crowd.ts'
import { starsOf } from '../../src/graph/stars.ts'
import type { CitationGraph } from '../../src/model/graph.ts'
import { randomOf } from '../../tools/random.ts'
import { graphOf, shuffled } from '../graph/arbitraries.ts'
import { realisticGraph } from '../graph/realistic.ts'

/** One directive that `plans` plans carry out, and one law that it cites. */
const hub = (plans: number): CitationGraph => {
  const keys = Array.from({ length: plans }, (_, n) => `plan ${n}`)
  return graphOf(
    [...keys.map((key) => [key, 'directive'] as const), ['directive', 'law']],
    [
      { key: 'directive', type: 'CT', number: '7/CT-TTg', date: '2021-03-04' },
      { key: 'law', type: 'L', date: '2015', external: true },
      ...keys.map((key, n) => ({ key, type: 'KH', date: `2021-${String(4 + (n % 8)).padStart(2, '0')}-01` })),
    ],
  )
}

async function draw(graph: CitationGraph, options: ExportOptions = {}): Promise<string> {
  const [file] = await exportGraph(graph, 'svg', options)
  const svg = file?.content ?? ''
  expect(XMLValidator.validate(svg)).toBe(true)
  return svg
}

const size = (svg: string): readonly number[] =>
  (/viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? []).slice(1, 3).map(Number)

describe('what has no room in a picture', () => {
  it('is gathered by what it is to the document that was asked for, and counted', () => {
    const { graph, left } = thin(hub(50), ['directive'], 10)
    const rest = graph.nodes.filter(({ members }) => members !== undefined)
    expect(graph.nodes.filter(({ members }) => members === undefined)).toHaveLength(10)
    expect(rest.reduce((sum, { members = 0 }) => sum + members, 0) + left).toBe(42)
    expect(graph.nodes.map(({ key }) => key)).toContain('directive')
    expect(graph.edges.find(({ source }) => source === rest[0]?.key)?.target).toBe('directive')
  })
  it('does not touch what fits', () => {
    const graph = hub(5)
    expect(thin(graph, ['directive'], 10).graph).toBe(graph)
  })
  it('far away is only counted', () => {
    const chain = graphOf(Array.from({ length: 30 }, (_, n) => [`d${n + 1}`, `d${n}`] as const))
    const { graph, left } = thin(chain, ['d0'], 5)
    expect(graph.nodes.map(({ key }) => key).sort()).toEqual(['d0', 'd1', 'd2', 'd3', 'd4'])
    expect(left).toBe(26)
  })
  it('without a document asked for, the most cited stay', () => {
    const { graph } = thin(hub(50), [], 3)
    expect(graph.nodes.map(({ key }) => key)).toContain('directive')
  })
  it('is the same in whatever order the graph comes', async () => {
    const options = { asked: ['directive'], limit: 12 }
    expect(dotOf(shuffled(hub(40), randomOf(3)), options)).toBe(dotOf(hub(40), options))
  })
  it('says how many there are and how to see them', async () => {
    const svg = await draw(hub(90), {
      asked: ['directive'],
      hint: { in: 'directives cites "7"', out: 'directives refs "7"' },
    })
    expect(svg).toMatch(/\+ \d+ văn bản khác/u)
    expect(svg).toContain('directives cites &quot;7&quot;')
  })
})

describe('stars', () => {
  it('gather documents that have citations with one document alone', () => {
    const [star, ...others] = starsOf(hub(20), 8)
    expect(others).toEqual([])
    expect(star).toMatchObject({ middle: 'directive', side: 'in' })
    expect(star?.leaves).toHaveLength(20)
    const dates = star?.leaves.map(({ date }) => date)
    expect(dates).toEqual([...(dates ?? [])].sort())
  })
  it('a document with another citation is no leaf', () => {
    const graph = hub(9)
    const edge = { ...graph.edges[0], source: 'plan 1', target: 'law' }
    const more: CitationGraph = { nodes: graph.nodes, edges: [...graph.edges, edge as CitationGraph['edges'][number]] }
    expect(starsOf(more, 8)[0]?.leaves.map(({ key }) => key)).not.toContain('plan 1')
  })
})

describe('a picture', () => {
  it.each([20, 60, 160])('of a document that %d others cite is never a ribbon', async (plans) => {
    const [width = 0, height = 1] = size(await draw(hub(plans), { asked: ['directive'] }))
    expect(width / height).toBeLessThan(2.5)
    expect(height / width).toBeLessThan(2.5)
  })
  it('marks the document that was asked for and names it in the title', async () => {
    const svg = await draw(hub(3), { asked: ['directive'] })
    expect(svg.match(/class="node [^"]*asked"/gu)).toHaveLength(1)
    expect(svg).toContain('>Văn bản liên quan đến Chỉ thị 7/CT-TTg (04/3/2021)</text>')
    expect(svg).toContain('khung dày: văn bản được hỏi')
    expect(await draw(hub(3), { title: 'Đê điều' })).toContain('>Đê điều</text>')
  })
  it('has its legend beside it, or none', async () => {
    const svg = await draw(realisticGraph(20))
    const [, x = '0'] = /class="legend" transform="translate\(([\d.]+)/u.exec(svg) ?? []
    const [width = 0] = size(svg)
    expect(Number(x)).toBeGreaterThan(width / 2)
    expect(svg).toContain('văn bản trích dẫn → văn bản được trích dẫn')
    expect(await draw(realisticGraph(20), { legend: false })).not.toContain('được trích dẫn</text>')
  })
  it('fits the page', async () => {
    expect(size(await draw(hub(40), { page: '16:9' }))).toEqual([960, 540])
    expect([...size(await draw(hub(40), { page: 'a4' }))].sort()).toEqual([595, 842])
    const chain = graphOf(Array.from({ length: 12 }, (_, n) => [`d${n + 1}`, `d${n}`] as const))
    expect(size(await draw(chain, { page: 'a4' }))).toEqual([595, 842])
  })
  it('in the language that was asked for', async () => {
    const svg = await draw(hub(90), { asked: ['directive'], language: 'en' })
    expect(svg).toContain('other documents')
    expect(svg).not.toContain('văn bản khác')
  })
})

describe('PNG', () => {
  it('is drawn, twice the same', async () => {
    const draw = async () => (await exportGraph(hub(4), 'png', { page: '16:9' }))[0]
    const [first, second] = [await draw(), await draw()]
    expect(first?.notice).toBeUndefined()
    expect(
      Buffer.from(first?.bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(Buffer.from(first?.bytes ?? []).readUInt32BE(16)).toBe(2560)
    expect(Buffer.compare(Buffer.from(first?.bytes ?? []), Buffer.from(second?.bytes ?? []))).toBe(0)
  })
})
