import { Option } from 'commander'
import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'
import type { CheckRequest } from '../run/check.ts'

/** `directives check <file…>`: what a văn thư corrects before signing. */
export const registerCheck: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('check')
    .description(help.check.does)
    .argument('[file...]', help.shared.files)
    .option('--rule <ids...>', help.check.rule)
    .option('--ignore <ids...>', help.check.ignore)
    .addOption(new Option('--format <format>', help.check.format).choices(['text', 'json', 'sarif', 'github']))
    .option('--corpus <dir>', help.check.corpus)
    .option('--rules', help.check.rules)
    .option('-o, --output <path>', help.shared.output)
  withExamples(
    withWalk(command, help),
    'check du-thao.docx',
    'check du-thao.docx --corpus kho-van-ban',
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
