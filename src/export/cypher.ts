import { orderGraph } from '../graph/order.ts'
import type { CitationGraph } from '../model/graph.ts'
import { storable } from '../text/plain-text.ts'
import { type Cell, type Column, edgeColumns, nodeColumns } from './columns.ts'
import { type Exporter, textExporter } from './exporter.ts'
import { relationStyles } from './words/relation-styles.ts'

/** Rows in one statement: small enough for one transaction. */
const batch = 500

/** Cypher statements for Neo4j and its kin; to run them twice changes nothing. */
export const cypherExporter: Exporter = textExporter(
  {
    id: 'cypher',
    description: 'Cypher statements, for Neo4j',
    extension: '.cypher',
    mediaType: 'application/x-cypher-query',
  },
  cypherPieces,
)

function* cypherPieces(graph: CitationGraph): Generator<string, void> {
  const { nodes, edges } = orderGraph(graph)
  yield 'CREATE CONSTRAINT document_key IF NOT EXISTS FOR (d:Document) REQUIRE d.key IS UNIQUE;\n'
  for (const rows of inBatches(nodes, (node) => rowOf(nodeColumns, node, { key: node.key })))
    yield `UNWIND [\n${rows}\n] AS row\nMERGE (d:Document {key: row.key}) SET d += row;\n`
  for (const { relation } of relationStyles) {
    const related = edges.filter((edge) => edge.relation === relation)
    const lists = inBatches(
      related,
      (edge) =>
        `{source: ${literal(edge.source)}, target: ${literal(edge.target)}, values: ${rowOf(edgeColumns, edge, {})}}`,
    )
    for (const list of lists)
      yield `UNWIND [\n${list}\n] AS row\nMATCH (a:Document {key: row.source})\nMATCH (b:Document {key: row.target})\nMERGE (a)-[r:${relation.toUpperCase()}]->(b) SET r += row.values;\n`
  }
}

function* inBatches<T>(items: readonly T[], write: (item: T) => string): Generator<string, void> {
  for (let start = 0; start < items.length; start += batch)
    yield items
      .slice(start, start + batch)
      .map((item) => `  ${write(item)}`)
      .join(',\n')
}

function rowOf<T>(columns: readonly Column<T>[], item: T, more: Readonly<Record<string, Cell>>): string {
  const cells = [...Object.entries(more), ...columns.map(({ name, value }): [string, Cell] => [name, value(item)])]
  const written = cells.flatMap(([name, cell]) =>
    cell === undefined ? [] : [`${name}: ${typeof cell === 'string' ? literal(cell) : String(cell)}`],
  )
  return `{${written.join(', ')}}`
}

/**
 * A string literal. Some versions of Neo4j read a backslash with "u" as a character before they look at the string, even after another
 * backslash: there the literal is written in two parts.
 */
function literal(text: string): string {
  const escaped = storable(text)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/\\\\(?=[uU])/gu, "\\\\' + '")
  return `'${escaped}'`
}
