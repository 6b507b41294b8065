import { Option } from 'commander'
import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'
import type { CheckRequest } from '../run/check.ts'

/** `directives check <file…>`: what a văn thư corrects before signing. */
export const registerCheck: Register = (program, run, io) => {
  const command = program
    .command('check')
    .description('what a văn thư would correct before signing: form, number, date, citations, Nơi nhận')
    .argument('[file...]', 'files, folders (every readable document below them), or - for standard input')
    .option('--rule <ids...>', 'only these rules')
    .option('--ignore <ids...>', 'all rules but these')
    .addOption(new Option('--format <format>', 'how findings are printed').choices(['text', 'json', 'sarif', 'github']))
    .option('--rules', 'list the rules with their sources instead')
    .option('-o, --output <path>', 'write to a file')
  withExamples(
    withWalk(command),
    'check du-thao.docx',
    'check du-thao --ignore about-mark',
    'check du-thao --format sarif -o check.sarif',
  ).action((paths: string[], options: Omit<CheckRequest, 'color'> & { readonly rules?: boolean }) =>
    run(async () => {
      const { check, listCheckRules } = await import('../run/check.ts')
      const request = { ...options, color: program.opts<{ color?: boolean }>().color !== false }
      return options.rules ? listCheckRules(request, io) : check(paths, request, io)
    }),
  )
}
