import type { Register } from '../main.ts'

interface ParseOptions {
  readonly ndjson?: boolean
  readonly pretty?: boolean
  readonly compact?: boolean
  readonly only?: string
  readonly text?: boolean
  readonly include?: string[]
  readonly exclude?: string[]
}

/** `directives parse <file…>`: documents as JSON. */
export const registerParse: Register = (program, run, io) => {
  program
    .command('parse')
    .description('print documents as JSON')
    .argument('<file...>', 'files, folders (every readable document below them), or - for standard input')
    .option('--ndjson', 'one object a line (the default for several files)')
    .option('--pretty', 'indented (the default for one file)')
    .option('--compact', 'on one line')
    .option('--only <fields>', 'only these fields, with commas: header,citations')
    .option('--text', 'print the decoded text that spans refer to, instead of JSON')
    .option('--include <glob...>', 'in folders, only files that match')
    .option('--exclude <glob...>', 'in folders, leave out files that match')
    .action((paths: string[], options: ParseOptions) =>
      run(async () => {
        const { parse } = await import('../run/parse.ts')
        return parse(paths, options, io)
      }),
    )
}
