import type { Register } from '../main.ts'
import { withExamples } from '../options.ts'
import type { ImportOptions } from '../run/import-graph.ts'
import { complete } from './corpus-options.ts'

/** `directives map`: the first stage for other engines, documents in and rows out. */
export const registerMap: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('map')
    .description(help.map.does)
    .option('--part <i/n>', help.map.part)
    .option('--only <fields>', help.map.only)
    .option('--tables', help.map.tables)
  withExamples(
    command,
    'map < paths.txt > rows.ndjson',
    'map --part 2/8 --only blocks < paths.txt',
    `map <<< '{"path": "a.txt", "text": "Số: 5/CT-UBND"}'`,
  ).action((options: { part?: string; only?: string; tables?: boolean }) =>
    run(async () => {
      const { map } = await import('../run/batch.ts')
      return map(options, io)
    }),
  )
}

/** `directives reduce`: the second stage, rows grouped by their key in and edges out. */
export const registerReduce: Register = (program, run, io) => {
  const command = program.command('reduce').description(io.words.help.reduce.does)
  withExamples(command, 'reduce < blocks-sorted.ndjson > edges.ndjson').action(() =>
    run(async () => {
      const { reduce } = await import('../run/batch.ts')
      return reduce(io)
    }),
  )
}

/** `directives import-graph <dir>`: an ordinary index from what another engine has worked out. */
export const registerImportGraph: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('import-graph')
    .description(help.importGraph.does)
    .argument('<dir>', help.importGraph.dir)
    .option('--corpus <dir>', help.importGraph.corpus)
    .option('--json', help.shared.summaryJson)
  withExamples(command, 'import-graph do-thi --corpus van-ban').action(
    (dir: string, options: Omit<ImportOptions, 'quiet'>) =>
      run(async () => {
        const { importTables } = await import('../run/import-graph.ts')
        return importTables(dir, complete(program, options), io)
      }),
  )
}

/** `directives spark-job`: where the job for Apache Spark lies. */
export const registerSparkJob: Register = (program, run, io) => {
  const command = program.command('spark-job').description(io.words.help.sparkJob.does)
  withExamples(command, 'spark-job').action(() =>
    run(async () => {
      const { sparkJob } = await import('../run/spark-job.ts')
      return sparkJob(io)
    }),
  )
}
