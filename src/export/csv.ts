import { orderGraph } from '../graph/order.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../model/graph.ts'
import { type Cell, type Column, edgeColumns, nodeColumns } from './columns.ts'
import { delimited, guardedCell } from './delimited.ts'
import type { ExportedPieces, Exporter } from './exporter.ts'
import { identifiersFor } from './identifiers.ts'

/**
 * Two tables with the headers of `neo4j-admin database import` (`key:ID`, `:START_ID`, …), which pandas and spreadsheets read as well.
 * They are made for programs, so that no byte order mark stands before them.
 */
export const csvExporter: Exporter = {
  id: 'csv',
  description: 'CSV: one table of documents, one of citations',
  extension: '.csv',
  mediaType: 'text/csv',
  files: 'several',
  parts,
  export: (graph) => parts(graph).map(({ pieces, ...about }) => ({ ...about, content: [...pieces].join('') })),
}

function parts(graph: CitationGraph): readonly ExportedPieces[] {
  const { nodes, edges } = orderGraph(graph)
  const identifiers = identifiersFor(
    nodes.map((node) => node.key),
    guardedCell,
  )
  const id = (key: string): string => identifiers.get(key) ?? guardedCell(key)
  const nodeRow = (node: GraphNode): readonly string[] => [
    id(node.key),
    ...cellsOf(nodeColumns, node),
    node.external ? 'Document;External' : 'Document',
  ]
  const edgeRow = (edge: GraphEdge): readonly string[] => [
    id(edge.source),
    id(edge.target),
    ...cellsOf(edgeColumns, edge),
    edge.relation.toUpperCase(),
  ]
  return [
    {
      name: 'nodes.csv',
      mediaType: 'text/csv',
      pieces: table(['key:ID', ...headersOf(nodeColumns), ':LABEL'], nodes, nodeRow),
    },
    {
      name: 'edges.csv',
      mediaType: 'text/csv',
      pieces: table([':START_ID', ':END_ID', ...headersOf(edgeColumns), ':TYPE'], edges, edgeRow),
    },
  ]
}

function headersOf<T>(columns: readonly Column<T>[]): readonly string[] {
  return columns.map(({ name, type }) =>
    name === 'paths' ? 'paths:string[]' : type === 'string' ? name : `${name}:${type}`,
  )
}

function cellsOf<T>(columns: readonly Column<T>[], item: T): readonly string[] {
  return columns.map(({ value }) => cellText(value(item)))
}

function cellText(cell: Cell): string {
  return cell === undefined ? '' : typeof cell === 'string' ? guardedCell(cell) : String(cell)
}

function* table<T>(
  header: readonly string[],
  items: readonly T[],
  row: (item: T) => readonly string[],
): Generator<string, void> {
  yield delimited([header], { mark: false })
  for (const item of items) yield delimited([row(item)], { mark: false })
}
