import type { Register } from '../main.ts'

/** `directives rules`: the records that decide, with examples. */
export const registerRules: Register = (program, run, io) => {
  const { help } = io.words
  program
    .command('rules')
    .description(help.rules.does)
    .option('--json', help.shared.examplesJson)
    .action((options: { json?: boolean }) =>
      run(async () => {
        const { rules } = await import('../run/rules.ts')
        return rules({ ...options, color: program.opts<{ color?: boolean }>().color !== false }, io)
      }),
    )
}
