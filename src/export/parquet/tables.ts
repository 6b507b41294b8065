import type { CitationGraph, GraphEdge, GraphNode, Mention } from '../../model/graph.ts'
import { lastDay } from '../../text/deadlines.ts'
import { nameOf } from '../labels.ts'
import type { RegisteredTask } from '../registers/entry.ts'
import { type ParquetColumn, parquetTable } from './write.ts'

const documentColumns: readonly ParquetColumn<GraphNode>[] = [
  { name: 'key', kind: 'string', value: (node) => node.key },
  { name: 'label', kind: 'string', value: (node) => nameOf(node) },
  { name: 'type', kind: 'string', value: (node) => node.type },
  { name: 'number', kind: 'string', value: (node) => node.number },
  { name: 'date', kind: 'string', value: (node) => node.date },
  { name: 'day', kind: 'day', value: (node) => node.date },
  { name: 'issuer', kind: 'string', value: (node) => node.issuer },
  { name: 'place', kind: 'string', value: (node) => node.place },
  { name: 'title', kind: 'string', value: (node) => node.title },
  { name: 'subject', kind: 'string', value: (node) => node.subject },
  { name: 'system', kind: 'string', value: (node) => node.system },
  { name: 'level', kind: 'string', value: (node) => node.level },
  { name: 'paths', kind: 'strings', value: (node) => node.paths },
  { name: 'external', kind: 'boolean', value: (node) => node.external },
  { name: 'ambiguous', kind: 'boolean', value: (node) => node.ambiguous ?? false },
  { name: 'status', kind: 'string', value: (node) => node.status },
]

/** A place in a text, with the edge that it belongs to. */
interface CitationRow {
  readonly edge: GraphEdge
  readonly mention: Mention
}

const citationColumns: readonly ParquetColumn<CitationRow>[] = [
  { name: 'source', kind: 'string', value: ({ edge }) => edge.source },
  { name: 'target', kind: 'string', value: ({ edge }) => edge.target },
  { name: 'relation', kind: 'string', value: ({ edge }) => edge.relation },
  { name: 'resolution', kind: 'string', value: ({ edge }) => edge.resolution },
  { name: 'rung', kind: 'string', value: ({ edge }) => edge.rung },
  { name: 'extent', kind: 'string', value: ({ mention }) => mention.extent },
  { name: 'provisions', kind: 'strings', value: ({ mention }) => mention.provisions?.map(({ value }) => value) ?? [] },
  { name: 'nested', kind: 'boolean', value: ({ edge }) => edge.nested ?? false },
  { name: 'reported', kind: 'boolean', value: ({ edge }) => edge.reported ?? false },
  { name: 'text', kind: 'string', value: ({ mention }) => mention.text },
  { name: 'sentence', kind: 'string', value: ({ mention }) => mention.sentence },
  { name: 'path', kind: 'string', value: ({ mention }) => mention.path },
  { name: 'line', kind: 'int', value: ({ mention }) => mention.line },
  { name: 'start', kind: 'int', value: ({ mention }) => mention.span.start },
  { name: 'end', kind: 'int', value: ({ mention }) => mention.span.end },
]

const names = (task: RegisteredTask, role: string): readonly string[] =>
  task.assignees.filter((one) => one.role === role).map(({ value }) => value)

const taskColumns: readonly ParquetColumn<RegisteredTask>[] = [
  { name: 'document', kind: 'string', value: (task) => task.document.key },
  { name: 'id', kind: 'string', value: (task) => task.id },
  { name: 'task', kind: 'string', value: (task) => task.value },
  { name: 'marker', kind: 'string', value: (task) => task.marker },
  { name: 'heading', kind: 'string', value: (task) => task.heading },
  { name: 'leads', kind: 'strings', value: (task) => names(task, 'lead') },
  { name: 'supports', kind: 'strings', value: (task) => names(task, 'support') },
  { name: 'deadline', kind: 'string', value: (task) => task.deadline?.value },
  // Of a month, a quarter or a year its last day.
  { name: 'day', kind: 'day', value: ({ deadline }) => (deadline === undefined ? undefined : lastDay(deadline.value)) },
  { name: 'bound', kind: 'string', value: (task) => task.deadline?.bound },
  { name: 'time', kind: 'string', value: (task) => task.deadline?.time },
  { name: 'recurrence', kind: 'string', value: (task) => task.recurrence },
  { name: 'rrule', kind: 'string', value: (task) => task.rrule },
  { name: 'report_to', kind: 'strings', value: (task) => task.reportTo.map(({ value }) => value) },
  { name: 'force', kind: 'string', value: (task) => task.force },
  { name: 'path', kind: 'string', value: (task) => task.file },
  { name: 'line', kind: 'int', value: (task) => task.line },
]

/** Documents as a Parquet table, a row for each: `key` is what citations and tasks name them by. */
export const documentTable = (nodes: Iterable<GraphNode>): Promise<Uint8Array> => parquetTable(documentColumns, nodes)

/** Citations as a Parquet table, a row for each place in a text; `source` and `target` are keys of documents. */
export const citationTable = ({ edges }: CitationGraph): Promise<Uint8Array> =>
  parquetTable(citationColumns, citationRows(edges))

/** Tasks as a Parquet table, a row for each; `document` is the key of the one that gives it. */
export const taskTable = (tasks: Iterable<RegisteredTask>): Promise<Uint8Array> => parquetTable(taskColumns, tasks)

function* citationRows(edges: readonly GraphEdge[]): Generator<CitationRow, void> {
  for (const edge of edges) for (const mention of edge.mentions) yield { edge, mention }
}
