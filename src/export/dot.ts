import { orderGraph } from '../graph/order.ts'
import { rankDocuments } from '../graph/rank.ts'
import type { CitationGraph } from '../model/graph.ts'
import { writeDot } from './dot-document.ts'
import type { Exporter, ExportOptions } from './exporter.ts'

/** The DOT text of a graph, sized by `options.rank`. */
export function dotOf(graph: CitationGraph, options: ExportOptions): string {
  const ordered = orderGraph(graph)
  return writeDot(ordered, options, options.rank === undefined ? {} : { weights: rankDocuments(ordered, options.rank) })
}

/** Graphviz: https://graphviz.org/doc/info/lang.html */
export const dotExporter: Exporter = {
  id: 'dot',
  description: 'Graphviz DOT',
  extension: '.dot',
  mediaType: 'text/vnd.graphviz',
  files: 'one',
  export: (graph, options) => [{ name: 'graph.dot', mediaType: 'text/vnd.graphviz', content: dotOf(graph, options) }],
}
