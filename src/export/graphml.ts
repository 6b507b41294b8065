import { orderGraph } from '../graph/order.ts'
import { storable } from '../text/plain-text.ts'
import { type Cell, type Column, edgeColumns, nodeColumns } from './columns.ts'
import type { Exporter } from './exporter.ts'
import { identifiersFor } from './identifiers.ts'
import { escapeXml } from './xml-text.ts'

/** GraphML: http://graphml.graphdrawing.org/specification.html (yEd, NetworkX, igraph, Cytoscape). */
export const graphmlExporter: Exporter = {
  id: 'graphml',
  description: 'GraphML',
  extension: '.graphml',
  mediaType: 'application/graphml+xml',
  files: 'one',
  export: (graph) => {
    const { nodes, edges } = orderGraph(graph)
    const identifiers = identifiersFor(
      nodes.map((node) => node.key),
      storable,
    )
    const id = (key: string): string => escapeXml(identifiers.get(key) ?? key)
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keysOf(nodeColumns, 'node'),
      ...keysOf(edgeColumns, 'edge'),
      '  <graph id="citations" edgedefault="directed">',
      ...nodes.map((node) => `    <node id="${id(node.key)}">${dataOf(nodeColumns, node, 'node')}</node>`),
      ...edges.map(
        (edge, at) =>
          `    <edge id="e${at}" source="${id(edge.source)}" target="${id(edge.target)}">${dataOf(edgeColumns, edge, 'edge')}</edge>`,
      ),
      '  </graph>',
      '</graphml>',
    ]
    return [{ name: 'graph.graphml', mediaType: 'application/graphml+xml', content: `${lines.join('\n')}\n` }]
  },
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
