import { fileURLToPath } from 'node:url'
import { builtFile } from '../../export/built-files.ts'
import { exitCode, type Io, write } from '../io.ts'

/** Prints the path of the PySpark job that comes with the package, for `spark-submit "$(directives spark-job)" …`. */
export async function sparkJob(io: Io): Promise<number> {
  await write(io.stdout, `${fileURLToPath(builtFile('citation_graph.py'))}\n`)
  return exitCode.found
}
