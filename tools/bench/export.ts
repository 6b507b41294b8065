/*
 * How long each graph format takes and how large it is, for 100, 1,000 and 10,000 documents in the form of real ones. After a build:
 * npx esbuild tools/bench/export.ts --bundle --platform=node --format=esm --packages=external --outfile=dist/bench-export.js && node dist/bench-export.js
 */
import { exporters } from '../../src/export/list.ts'
import { measureGraph } from '../../src/graph/measures.ts'
import { selectGraph } from '../../src/graph/select.ts'
import type { CitationGraph } from '../../src/model/graph.ts'
import { realisticGraph } from '../../test/graph/realistic.ts'

const milliseconds = (start: number): string => (performance.now() - start).toFixed(0)
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0)

const graphs: readonly (readonly [string, CitationGraph])[] = [100, 1000, 10_000].map((size) => [
  String(size),
  realisticGraph(size),
])
for (const [name, graph] of graphs) {
  const measured = performance.now()
  const { longestChain, components } = measureGraph(graph)
  console.log(
    `${name} documents, ${graph.edges.length} citations; measures ${milliseconds(measured)} ms (${components} parts, chain of ${longestChain.length})`,
  )
  const reduced = performance.now()
  const left = selectGraph(graph, { reduce: true }).edges.length
  console.log(`  reduce     ${milliseconds(reduced).padStart(7)} ms ${left} citations left`)
  for (const exporter of exporters) {
    const start = performance.now()
    const files = await exporter.export(graph, { timeLimit: 60_000 })
    const size = files.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0)
    const notice = files.find((file) => file.notice !== undefined)?.notice
    console.log(
      `  ${exporter.id.padEnd(10)} ${milliseconds(start).padStart(7)} ms ${kilobytes(size).padStart(7)} kB${notice === undefined ? '' : `  (${notice})`}`,
    )
  }
}
