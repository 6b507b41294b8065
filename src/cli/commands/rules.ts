import type { Register } from '../main.ts'

/** `directives rules`: the records that decide, with examples. */
export const registerRules: Register = (program, run, io) => {
  program
    .command('rules')
    .description(io.words.help.rules)
    .option('--json', io.words.help.rulesJson)
    .action((options: { json?: boolean }) =>
      run(async () => {
        const { rules } = await import('../run/rules.ts')
        return rules({ ...options, color: program.opts<{ color?: boolean }>().color !== false }, io)
      }),
    )
}
