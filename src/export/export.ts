import type { CitationGraph } from '../model/graph.ts'
import type { ExportedFile, Exporter, ExportOptions } from './exporter.ts'
import { exporters } from './list.ts'

/** The exporter with this id ("dot"), or undefined. */
export function findExporter(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id)
}

/**
 * Writes a graph in a format. The same graph gives the same bytes, in whatever order its nodes and edges come.
 *
 * @throws RangeError when there is no such format
 * @example const [file] = await exportGraph(graph, 'dot', { theme: 'dark' })
 */
export async function exportGraph(
  graph: CitationGraph,
  id: string,
  options: ExportOptions = {},
): Promise<readonly ExportedFile[]> {
  const exporter = findExporter(id)
  if (exporter === undefined)
    throw new RangeError(`no format "${id}"; there are ${exporters.map((known) => known.id).join(', ')}`)
  return exporter.export(graph, options)
}
