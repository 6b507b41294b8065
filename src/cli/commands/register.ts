import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'
import type { RegisterRequest } from '../run/register.ts'

/** `directives register <path…>`: sổ đăng ký văn bản đến, đi. */
export const registerRegister: Register = (program, run, io) => {
  const { register: says } = io.words
  const command = program
    .command('register')
    .description(io.words.help.register)
    .argument('<path...>', says.paths)
    .option('--book <book>', says.book)
    .option('--from-number <n>', says.fromNumber)
    .option('--arrived <day>', says.arrived)
    .option('--sort <by>', says.sort)
    .option('--csv', says.csv)
    .option('-o, --output <path>', says.output)
  withExamples(
    withWalk(command),
    'register van-ban --from-number 120 --arrived 2021-10-12 -o so-den.xlsx',
    'register van-ban --book out --sort number --csv',
  ).action((paths: string[], options: Omit<RegisterRequest, 'color'>) =>
    run(async () => {
      const { register } = await import('../run/register.ts')
      return register(paths, { ...options, color: program.opts<{ color?: boolean }>().color !== false }, io)
    }),
  )
}
