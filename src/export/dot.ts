import { thin } from '../graph/crowd.ts'
import { orderGraph } from '../graph/order.ts'
import { rankDocuments } from '../graph/rank.ts'
import type { CitationGraph } from '../model/graph.ts'
import { dotLines } from './dot-document.ts'
import { type Exporter, type ExportOptions, textExporter } from './exporter.ts'

/** The DOT text of a graph, sized by `options.rank`. */
export function dotOf(graph: CitationGraph, options: ExportOptions): string {
  return [...dotPieces(graph, options)].join('')
}

function dotPieces(graph: CitationGraph, options: ExportOptions): Iterable<string> {
  const { limit = 0, asked = [] } = options
  const ordered = orderGraph(limit === 0 ? graph : thin(graph, asked, limit).graph)
  return dotLines(ordered, options, options.rank === undefined ? {} : { weights: rankDocuments(ordered, options.rank) })
}

/** Graphviz: https://graphviz.org/doc/info/lang.html */
export const dotExporter: Exporter = textExporter(
  { id: 'dot', description: 'Graphviz DOT', extension: '.dot', mediaType: 'text/vnd.graphviz' },
  dotPieces,
)
