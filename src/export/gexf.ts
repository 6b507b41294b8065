import { orderGraph } from '../graph/order.ts'
import { rankDocuments } from '../graph/rank.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../model/graph.ts'
import { storable } from '../text/plain-text.ts'
import { paintOf, themeOf } from './appearance.ts'
import { type Column, edgeColumns, nodeColumns } from './columns.ts'
import { type Exporter, type ExportOptions, textExporter } from './exporter.ts'
import { identifiersFor } from './identifiers.ts'
import { nameOf } from './labels.ts'
import type { Theme } from './words/themes.ts'
import { escapeXml } from './xml-text.ts'

/** GEXF 1.3: https://gexf.net/schema.html (Gephi). It comes with colours and sizes; Gephi lays it out. */
export const gexfExporter: Exporter = textExporter(
  { id: 'gexf', description: 'GEXF, for Gephi', extension: '.gexf', mediaType: 'application/gexf+xml' },
  gexfPieces,
)

function* gexfPieces(graph: CitationGraph, options: ExportOptions): Generator<string, void> {
  const { nodes, edges } = orderGraph(graph)
  const theme = themeOf(options.theme)
  const weights = rankDocuments({ nodes, edges }, options.rank ?? 'indegree')
  const heaviest = [...weights.values()].reduce((most, weight) => Math.max(most, weight), Number.EPSILON)
  const identifiers = identifiersFor(
    nodes.map((node) => node.key),
    storable,
  )
  const id = (key: string): string => escapeXml(identifiers.get(key) ?? key)
  const size = (node: GraphNode): string => (8 + 32 * Math.sqrt((weights.get(node.key) ?? 0) / heaviest)).toFixed(2)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
  yield `  <meta><description>${escapeXml(options.title ?? 'citations')}</description></meta>\n`
  yield '  <graph defaultedgetype="directed" mode="static">\n'
  yield `${attributesOf(nodeColumns, 'node')}\n${attributesOf(edgeColumns, 'edge')}\n    <nodes>\n`
  for (const node of nodes)
    yield `      <node id="${id(node.key)}" label="${escapeXml(nameOf(node, options.language))}">${valuesOf(nodeColumns, node)}${colourOf(node, theme)}<viz:size value="${size(node)}"/></node>\n`
  yield '    </nodes>\n    <edges>\n'
  for (const [at, edge] of edges.entries())
    yield `      <edge id="${at}" source="${id(edge.source)}" target="${id(edge.target)}" kind="${edge.relation}" weight="${edge.count}">${valuesOf(edgeColumns, edge)}${edgeColourOf(edge, theme)}</edge>\n`
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

function attributesOf<T>(columns: readonly Column<T>[], target: 'node' | 'edge'): string {
  const attributes = columns.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type === 'int' ? 'integer' : type}"/>`,
  )
  return `    <attributes class="${target}" mode="static">${attributes.join('')}</attributes>`
}

function valuesOf<T>(columns: readonly Column<T>[], item: T): string {
  const values = columns.flatMap(({ name, value }) => {
    const cell = value(item)
    return cell === undefined ? [] : [`<attvalue for="${name}" value="${escapeXml(String(cell))}"/>`]
  })
  return `<attvalues>${values.join('')}</attvalues>`
}

/** External documents have the colour of their frame: GEXF knows no dashed frames. */
function colourOf(node: GraphNode, theme: Theme): string {
  const paint = paintOf(node, theme)
  return colour(node.external ? paint.stroke : paint.fill, node.external ? 0.4 : 1)
}

function edgeColourOf(edge: GraphEdge, theme: Theme): string {
  return colour(theme.relations[edge.relation], 1)
}

function colour(hex: string, alpha: number): string {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16)
  return `<viz:color r="${part(0)}" g="${part(2)}" b="${part(4)}"${alpha === 1 ? '' : ` a="${alpha}"`}/>`
}
