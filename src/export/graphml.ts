import { orderGraph } from '../graph/order.ts'
import type { CitationGraph } from '../model/graph.ts'
import { storable } from '../text/plain-text.ts'
import { type Cell, type Column, edgeColumns, nodeColumns } from './columns.ts'
import { type Exporter, textExporter } from './exporter.ts'
import { identifiersFor } from './identifiers.ts'
import { escapeXml } from './xml-text.ts'

/** GraphML: http://graphml.graphdrawing.org/specification.html (yEd, NetworkX, igraph, Cytoscape). */
export const graphmlExporter: Exporter = textExporter(
  { id: 'graphml', description: 'GraphML', extension: '.graphml', mediaType: 'application/graphml+xml' },
  graphmlPieces,
)

function* graphmlPieces(graph: CitationGraph): Generator<string, void> {
  const { nodes, edges } = orderGraph(graph)
  const identifiers = identifiersFor(
    nodes.map((node) => node.key),
    storable,
  )
  const id = (key: string): string => escapeXml(identifiers.get(key) ?? key)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  for (const line of [...keysOf(nodeColumns, 'node'), ...keysOf(edgeColumns, 'edge')]) yield `${line}\n`
  yield '  <graph id="citations" edgedefault="directed">\n'
  for (const node of nodes) yield `    <node id="${id(node.key)}">${dataOf(nodeColumns, node, 'node')}</node>\n`
  for (const [at, edge] of edges.entries())
    yield `    <edge id="e${at}" source="${id(edge.source)}" target="${id(edge.target)}">${dataOf(edgeColumns, edge, 'edge')}</edge>\n`
  yield '  </graph>\n</graphml>\n'
}

function keysOf<T>(columns: readonly Column<T>[], target: 'node' | 'edge'): readonly string[] {
  return columns.map(
    ({ name, type }) => `  <key id="${target}-${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>`,
  )
}

function dataOf<T>(columns: readonly Column<T>[], item: T, target: 'node' | 'edge'): string {
  return columns
    .map(({ name, value }): readonly [string, Cell] => [name, value(item)])
    .filter(([, cell]) => cell !== undefined)
    .map(([name, cell]) => `<data key="${target}-${name}">${escapeXml(String(cell))}</data>`)
    .join('')
}
