import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'

interface ParseOptions {
  readonly ndjson?: boolean
  readonly pretty?: boolean
  readonly compact?: boolean
  readonly plain?: boolean
  readonly only?: string
  readonly text?: boolean
  readonly format?: string
  readonly output?: string
  readonly include?: string[]
  readonly exclude?: string[]
  readonly jobs?: string
}

/** `directives parse <file…>`: documents as JSON. */
export const registerParse: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('parse')
    .description(help.parse.does)
    .argument('<file...>', help.shared.files)
    .option('--ndjson', help.parse.ndjson)
    .option('--pretty', help.parse.pretty)
    .option('--compact', help.parse.compact)
    .option('--plain', help.parse.plain)
    .option('--only <fields>', help.parse.only)
    .option('--format <format>', help.parse.format)
    .option('-o, --output <path>', help.parse.output)
    .option('--jobs <n>', help.parse.jobs)
    .option('--text', help.parse.text)
  withExamples(
    withWalk(command, help),
    'parse van-ban/chi-thi.txt',
    'parse van-ban --only header,tasks > van-ban.ndjson',
    "parse van-ban --include '*.md'",
    "parse van-ban --plain | jq -r '[.number, .date] | @tsv'",
    'parse van-ban/chi-thi.txt -o chi-thi.akn',
    'parse - < chi-thi.txt',
  ).action((paths: string[], options: ParseOptions) =>
    run(async () => {
      const { parse } = await import('../run/parse.ts')
      return parse(paths, options, io)
    }),
  )
}
