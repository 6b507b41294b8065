import type { Register } from '../main.ts'

/** `directives rules [rule]`: the records that decide, with examples. */
export const registerRules: Register = (program, run, io) => {
  const { help } = io.words
  program
    .command('rules')
    .description(help.rules.does)
    .argument('[rule]', help.rules.rule)
    .option('--json', help.shared.examplesJson)
    .action((rule: string | undefined, options: { json?: boolean }) =>
      run(async () => {
        const { rules } = await import('../run/rules.ts')
        return rules(rule, { ...options, color: program.opts<{ color?: boolean }>().color !== false }, io)
      }),
    )
}
