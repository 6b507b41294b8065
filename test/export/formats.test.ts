import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { csvExporter } from '../../src/export/csv.ts'
import { exportGraph, findExporter } from '../../src/export/export.ts'
import { urnOf } from '../../src/export/jsonld.ts'
import { exporters } from '../../src/export/list.ts'
import { selectGraph } from '../../src/graph/select.ts'
import type { CitationGraph, GraphNode } from '../../src/model/graph.ts'
import { randomOf } from '../../tools/random.ts'
import { graphArbitrary, graphOf, hostileStrings, shuffled } from '../graph/arbitraries.ts'
import { realisticGraph } from '../graph/realistic.ts'

const graphs: readonly (readonly [string, CitationGraph])[] = [
  ['empty', { nodes: [], edges: [] }],
  ['tiny', graphOf([['b', 'a']])],
  ['large', realisticGraph(1000)],
]
const hostile: CitationGraph = graphOf(
  hostileStrings.map((key) => [key, 'root'] as const),
  hostileStrings.map((text) => ({
    key: text,
    number: text,
    subject: text,
    title: text,
    issuer: text,
    date: text,
    paths: [text],
  })),
)

async function textOf(graph: CitationGraph, id: string, file = 0, options = {}): Promise<string> {
  return (await exportGraph(graph, id, options))[file]?.content ?? ''
}

interface Xml {
  readonly [name: string]: Xml & readonly Xml[] & string
}

/** Entities are decoded in full (also the decimal ones), as every XML reader does. */
function readXml(text: string): Xml {
  expect(XMLValidator.validate(text)).toBe(true)
  const lists = ['node', 'edge', 'data', 'attvalue', 'attribute', 'attributes']
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 1e7, maxExpandedLength: 1e9 },
    isArray: (name) => lists.includes(name),
  })
  return parser.parse(text) as Xml
}

describe.each(graphs)('of the %s graph', (_, graph) => {
  it('GraphML holds every document and citation', async () => {
    const { graphml } = readXml(await textOf(graph, 'graphml'))
    expect((graphml?.graph?.node ?? []).map((node) => node.id)).toEqual(graph.nodes.map((node) => node.key))
    expect((graphml?.graph?.edge ?? []).map((edge) => [edge.source, edge.target])).toEqual(
      graph.edges.map((edge) => [edge.source, edge.target]),
    )
  })
  it('GEXF holds every document and citation, with its weight', async () => {
    const { gexf } = readXml(await textOf(graph, 'gexf'))
    expect((gexf?.graph?.nodes?.node ?? []).map((node) => node.id)).toEqual(graph.nodes.map((node) => node.key))
    expect((gexf?.graph?.edges?.edge ?? []).map((edge) => Number(edge.weight))).toEqual(
      graph.edges.map((edge) => edge.count),
    )
  })
  it('CSV holds every document and citation', async () => {
    const nodes = parseCsv(await textOf(graph, 'csv', 0), { columns: true }) as Readonly<Record<string, string>>[]
    const edges = parseCsv(await textOf(graph, 'csv', 1), { columns: true }) as Readonly<Record<string, string>>[]
    expect(nodes.map((row) => row['key:ID'])).toEqual(graph.nodes.map((node) => node.key))
    expect(edges.map((row) => [row[':START_ID'], row[':END_ID'], row['count:int'], row[':TYPE']])).toEqual(
      graph.edges.map((edge) => [edge.source, edge.target, String(edge.count), edge.relation.toUpperCase()]),
    )
  })
  it('JSON has nodes with ids and links', async () => {
    const { nodes, links } = JSON.parse(await textOf(graph, 'json')) as {
      nodes: Record<string, unknown>[]
      links: Record<string, unknown>[]
    }
    expect(nodes).toEqual(graph.nodes.map((node) => ({ ...node, id: node.key })))
    expect(links).toEqual(graph.edges.map(({ mentions, ...edge }) => edge))
  })
  it('JSON-LD names each document once and cites only those', async () => {
    const { '@graph': documents } = JSON.parse(await textOf(graph, 'jsonld')) as { '@graph': Record<string, unknown>[] }
    const ids = documents.map((document) => document['@id'])
    expect(new Set(ids).size).toBe(graph.nodes.length)
    const cited = documents.flatMap((document) =>
      Object.values(document).flatMap((value) => (Array.isArray(value) ? value : [])),
    )
    for (const target of cited) expect(ids).toContain((target as { '@id': string })['@id'])
  })
  it('Mermaid has a line for each document and citation', async () => {
    const lines = (await textOf(graph, 'mermaid')).split('\n')
    expect(lines.filter((line) => /^ {2}n\d+(?!.*\|").*"/u.test(line))).toHaveLength(graph.nodes.length)
    expect(lines.filter((line) => /^ {2}n\d+ (?:-->|==>|-\.->)\|"[^"]*"\| n\d+$/u.test(line))).toHaveLength(
      graph.edges.length,
    )
  })
  it('Cypher has a row for each document and citation', async () => {
    const text = await textOf(graph, 'cypher')
    expect(text.match(/^ {2}\{key: /gmu) ?? []).toHaveLength(graph.nodes.length)
    expect(text.match(/^ {2}\{source: /gmu) ?? []).toHaveLength(graph.edges.length)
  })
})

describe('hostile words', () => {
  const stored = (text: string): string =>
    text
      .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '')

  it('come back whole from GraphML', () =>
    fc.assert(
      fc.asyncProperty(graphArbitrary, async (graph) => {
        const { graphml } = readXml(await textOf(graph, 'graphml'))
        const titles = (graphml?.graph?.node ?? []).flatMap((node) =>
          (node.data ?? []).filter((datum) => datum.key === 'node-subject').map((datum) => datum['#text'] ?? ''),
        )
        const expected = [...graph.nodes]
          .sort((a, b) => (a.key < b.key ? -1 : 1))
          .flatMap((node) => (node.subject === undefined ? [] : [stored(node.subject)]))
        expect(titles).toEqual(expected)
      }),
    ))
  it('make well-formed GEXF', () =>
    fc.assert(
      fc.asyncProperty(graphArbitrary, async (graph) => {
        expect(XMLValidator.validate(await textOf(graph, 'gexf', 0, { title: '"]]>' }))).toBe(true)
      }),
    ))
  it('start no formula and break no row in CSV', () =>
    fc.assert(
      fc.asyncProperty(graphArbitrary, async (graph) => {
        for (const [file, count] of [graph.nodes.length, graph.edges.length].entries()) {
          const text = await textOf(graph, 'csv', file)
          const rows = parseCsv(text) as string[][]
          expect(rows).toHaveLength(count + 1)
          expect(text.split('\r\n')).toHaveLength(count + 2)
          for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/u)
        }
      }),
    ))
  it('give each document its own name in CSV, and each citation both ends', async () => {
    const nodes = parseCsv(await textOf(hostile, 'csv', 0), { columns: true }) as Readonly<Record<string, string>>[]
    const edges = parseCsv(await textOf(hostile, 'csv', 1), { columns: true }) as Readonly<Record<string, string>>[]
    const names = new Set(nodes.map((row) => row['key:ID']))
    expect(names.size).toBe(hostile.nodes.length)
    expect(edges.filter((row) => !names.has(row[':START_ID']) || !names.has(row[':END_ID']))).toEqual([])
  })
  it('stay inside the quotes of Cypher', () =>
    fc.assert(
      fc.asyncProperty(graphArbitrary, async (graph) => {
        const text = await textOf(graph, 'cypher')
        // What is left when every string is taken away is the skeleton that we wrote.
        const skeleton = text.replace(/'(?:[^'\\]|\\.)*'/gsu, '""')
        expect(skeleton).toMatch(/^[\w\s:{}[\](),;.="+>-]*$/u)
        expect(text).not.toMatch(/\\[uU]/u)
      }),
    ))
  it('are no Mermaid syntax', async () => {
    const text = await textOf(hostile, 'mermaid')
    for (const label of text.matchAll(/"(.*?)"/gu))
      expect((label[1] ?? '').replaceAll('<br/>', '')).not.toMatch(/[<>"`\\{}[\]|]/u)
    expect(text).not.toContain('%%{')
  })
  it('are plain strings in JSON-LD', async () => {
    expect(JSON.parse(await textOf(hostile, 'jsonld'))['@graph']).toHaveLength(hostile.nodes.length)
  })
})

describe('URN:LEX', () => {
  const decree: GraphNode = {
    key: 'k',
    type: 'NĐ',
    number: '30/2020/NĐ-CP',
    date: '2020-03-05',
    issuer: 'CHÍNH PHỦ',
    paths: [],
    external: true,
  }
  it('is ASCII, with dots for spaces', () => {
    expect(urnOf(decree)).toBe('urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp')
  })
  it('needs the full date, the number and the issuer', () => {
    expect(urnOf({ ...decree, date: '2020' })).toBeUndefined()
    expect(urnOf({ ...decree, issuer: '…' })).toBeUndefined()
  })
  it('of two documents that share one, only the first has it', async () => {
    const twins = { nodes: [decree, { ...decree, key: 'l' }], edges: [] }
    const { '@graph': documents } = JSON.parse(await textOf(twins, 'jsonld')) as { '@graph': Record<string, unknown>[] }
    expect(documents.map((document) => document['@id'])).toEqual([urnOf(decree), '#l'])
  })
  it('relations become properties of ELI and schema.org', async () => {
    const graph = {
      ...graphOf([['b', 'a']]),
      edges: [{ source: 'b', target: 'a', relation: 'amends', resolution: 'resolved', count: 1, mentions: [] }],
    } as CitationGraph
    const { '@graph': documents } = JSON.parse(await textOf(graph, 'jsonld')) as { '@graph': Record<string, unknown>[] }
    expect(documents[1]).toMatchObject({ '@type': 'Legislation', legislationAmends: [{ '@id': '#a' }] })
  })
})

describe('the list of formats', () => {
  it.each(
    exporters.filter(({ id }) => id !== 'svg' && id !== 'png').map((exporter) => [exporter.id, exporter] as const),
  )('%s gives the same bytes in whatever order the graph comes', async (_, exporter) => {
    const graph = realisticGraph(60)
    const files = await exporter.export(graph, { title: 'Thử' })
    for (const seed of [1, 2, 3])
      expect(await exporter.export(shuffled(graph, randomOf(seed)), { title: 'Thử' })).toEqual(files)
    expect(files.length > 1).toBe(exporter.files === 'several')
    expect(files.every((file) => file.name.endsWith(exporter.extension))).toBe(true)
  })
  it.each(exporters.flatMap(({ id, pieces, export: whole }) => (pieces ? [[id, pieces, whole] as const] : [])))(
    '%s comes in pieces, so that no graph has to be held as one text',
    async (_, pieces, whole) => {
      for (const graph of [realisticGraph(3000), realisticGraph(30), { nodes: [], edges: [] }]) {
        const parts = [...pieces(graph, { title: 'Thử' })]
        const [file] = await whole(graph, { title: 'Thử' })
        expect(parts.join('')).toBe(file?.content)
        expect(parts.reduce((most, part) => Math.max(most, part.length), 0)).toBeLessThan(400_000)
      }
    },
  )
  it('has the formats for large graphs in pieces', () => {
    const inPieces = exporters.filter(({ pieces }) => pieces !== undefined).map(({ id }) => id)
    expect(inPieces).toEqual(expect.arrayContaining(['dot', 'json', 'graphml', 'gexf', 'cypher', 'jsonld', 'mermaid']))
  })
  it('CSV comes in pieces as well, two files of them', async () => {
    const graph = realisticGraph(3000)
    const parts = csvExporter.parts?.(graph, {}) ?? []
    const files = await exportGraph(graph, 'csv')
    expect(parts.map(({ name }) => name)).toEqual(['nodes.csv', 'edges.csv'])
    for (const [at, { pieces }] of parts.entries()) {
      const texts = [...pieces]
      expect(texts.join('')).toBe(files[at]?.content)
      expect(texts.length).toBeGreaterThan(3000)
    }
  })
  it('reads no sentence to choose, to order and to draw together, and only those that it writes', () => {
    let read = 0
    const { nodes, edges } = realisticGraph(300)
    const watched = edges.map(({ mentions, ...edge }) =>
      Object.defineProperty({ ...edge, mentions }, 'mentions', {
        enumerable: false,
        get: () => {
          read += 1
          return mentions
        },
      }),
    )
    const chosen = selectGraph({ nodes, edges: watched }, { hideExternal: true, minCited: 1, reduce: true })
    const together = selectGraph({ nodes, edges: watched }, { collapse: 'issuer' })
    expect(chosen.edges.length).toBeGreaterThan(0)
    expect([...(findExporter('json')?.pieces?.(chosen, {}) ?? [])].length).toBeGreaterThan(0)
    expect([...(findExporter('dot')?.pieces?.(together, {}) ?? [])].length).toBeGreaterThan(0)
    for (const { unfit } of exporters) unfit?.(chosen)
    expect(read).toBe(0)
    for (const _ of findExporter('dot')?.pieces?.(chosen, {}) ?? []);
    expect(read).toBe(chosen.edges.length)
  })
  it('has each id once and finds it', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
    expect(findExporter('gexf')?.extension).toBe('.gexf')
    expect(findExporter('pdf')).toBeUndefined()
  })
  it.each([
    ['mermaid', realisticGraph(1000), realisticGraph(20)],
    ['html', realisticGraph(31_000), realisticGraph(20)],
  ] as const)('%s tells that a graph is too large before anything is made', (id, large, small) => {
    expect(findExporter(id)?.unfit?.(large)).toMatch(/choose fewer/u)
    expect(findExporter(id)?.unfit?.(small)).toBeUndefined()
  })
  it('Mermaid warns when there are more arrows than it draws', async () => {
    expect((await exportGraph(realisticGraph(1000), 'mermaid'))[0]?.notice).toMatch(/at most 500/u)
    expect((await exportGraph(realisticGraph(20), 'mermaid'))[0]?.notice).toBeUndefined()
  })
})
