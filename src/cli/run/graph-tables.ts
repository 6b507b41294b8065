import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { citationTable, documentTable, taskTable } from '../../export/parquet/tables.ts'
import { orderGraph } from '../../graph/order.ts'
import type { CitationGraph } from '../../model/graph.ts'
import type { Io } from '../io.ts'
import type { Opened } from '../with-corpus.ts'
import { writeWhole } from '../write-file.ts'

/** Writes the tables documents, citations and tasks of a graph as Parquet files into a folder. */
export async function writeTables(graph: CitationGraph, { corpus }: Opened, folder: string, io: Io): Promise<void> {
  const ordered = orderGraph(graph)
  await mkdir(resolve(io.cwd, folder), { recursive: true })
  await writeWhole(join(folder, 'documents.parquet'), await documentTable(ordered.nodes), io)
  await writeWhole(join(folder, 'citations.parquet'), await citationTable(ordered), io)
  const documents = ordered.nodes.filter(({ external }) => !external).map(({ key }) => key)
  await writeWhole(join(folder, 'tasks.parquet'), await taskTable(corpus.eachTask({ documents })), io)
}
