import { orderGraph } from '../graph/order.ts'
import { type Cell, type Column, edgeColumns, nodeColumns } from './columns.ts'
import type { Exporter } from './exporter.ts'
import { identifiersFor } from './identifiers.ts'
import { storable } from './plain-text.ts'

/**
 * Two tables with the headers of `neo4j-admin database import` (`key:ID`, `:START_ID`, …), which pandas and spreadsheets read as well.
 * RFC 4180: commas, CRLF, quotes doubled. Line ends inside a cell become spaces, so that one line is one row for every reader.
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
      guarded,
    )
    const id = (key: string): string => identifiers.get(key) ?? guarded(key)
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
  return cell === undefined ? '' : typeof cell === 'string' ? guarded(cell) : String(cell)
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
function guarded(text: string): string {
  const line = storable(text.replace(/[\t\n\r\u2028\u2029]+/gu, ' '))
  return /^\s*[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

function quoted(text: string): string {
  return /[",\s]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
