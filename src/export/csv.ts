import { orderGraph } from '../graph/order.ts'
import { type Cell, type Column, edgeColumns, nodeColumns } from './columns.ts'
import { delimited, guardedCell } from './delimited.ts'
import type { Exporter } from './exporter.ts'
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
  export: (graph) => {
    const { nodes, edges } = orderGraph(graph)
    const identifiers = identifiersFor(
      nodes.map((node) => node.key),
      guardedCell,
    )
    const id = (key: string): string => identifiers.get(key) ?? guardedCell(key)
    const nodeRows = nodes.map((node) => [
      id(node.key),
      ...cellsOf(nodeColumns, node),
      node.external ? 'Document;External' : 'Document',
    ])
    const edgeRows = edges.map((edge) => [
      id(edge.source),
      id(edge.target),
      ...cellsOf(edgeColumns, edge),
      edge.relation.toUpperCase(),
    ])
    return [
      {
        name: 'nodes.csv',
        mediaType: 'text/csv',
        content: table(['key:ID', ...headersOf(nodeColumns), ':LABEL'], nodeRows),
      },
      {
        name: 'edges.csv',
        mediaType: 'text/csv',
        content: table([':START_ID', ':END_ID', ...headersOf(edgeColumns), ':TYPE'], edgeRows),
      },
    ]
  },
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

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return delimited([header, ...rows], { mark: false })
}
