import { Option } from 'commander'
import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'
import type { RegisterRequest } from '../run/register.ts'

/** `directives register <path…>`: sổ đăng ký văn bản đến, đi. */
export const registerRegister: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('register')
    .description(help.register.does)
    .argument('<path...>', help.register.paths)
    .option('--book <book>', help.register.book)
    .option('--from-number <n>', help.register.fromNumber)
    .option('--arrived <day>', help.register.arrived)
    .option('--sort <by>', help.register.sort)
    .addOption(new Option('--format <form>', help.register.format).choices(['csv', 'xlsx']))
    .option('--csv', help.shared.csv)
    .option('-o, --output <path>', help.register.output)
  withExamples(
    withWalk(command, help),
    'register van-ban --from-number 120 --arrived 2021-10-12 -o so-den.xlsx',
    'register van-ban --book out --sort number --csv',
  ).action((paths: string[], options: Omit<RegisterRequest, 'color'>) =>
    run(async () => {
      const { register } = await import('../run/register.ts')
      return register(paths, { ...options, color: program.opts<{ color?: boolean }>().color !== false }, io)
    }),
  )
}
