import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'

interface ParseOptions {
  readonly ndjson?: boolean
  readonly pretty?: boolean
  readonly compact?: boolean
  readonly plain?: boolean
  readonly only?: string
  readonly text?: boolean
  readonly output?: string
  readonly include?: string[]
  readonly exclude?: string[]
  readonly jobs?: string
}

/** `directives parse <file…>`: documents as JSON. */
export const registerParse: Register = (program, run, io) => {
  const command = program
    .command('parse')
    .description('documents as JSON: header, recipients, signatures, citations, sections, tasks')
    .argument('<file...>', 'files, folders (every readable document below them), or - for standard input')
    .option('--ndjson', 'one object a line (the default for several files)')
    .option('--pretty', 'indented (the default for one file)')
    .option('--compact', 'on one line')
    .option('--plain', 'the values alone, without texts and spans: {"number": "60-NQ/ĐU", "date": …}')
    .option('--only <fields>', 'only these fields, with commas: header,citations')
    .option('-o, --output <path>', 'write to a file')
    .option('--jobs <n>', 'files parsed at the same time; what is printed keeps their order (default: all processors)')
    .option('--text', 'print the decoded text that spans refer to, instead of JSON')
  withExamples(
    withWalk(command),
    'parse van-ban/chi-thi.txt',
    'parse van-ban --only header,tasks > van-ban.ndjson',
    "parse van-ban --include '*.md'",
    "parse van-ban --plain | jq -r '[.number, .date] | @tsv'",
    'parse - < chi-thi.txt',
  ).action((paths: string[], options: ParseOptions) =>
    run(async () => {
      const { parse } = await import('../run/parse.ts')
      return parse(paths, options, io)
    }),
  )
}
