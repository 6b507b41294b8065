import type { Register } from '../main.ts'

/** `directives forms`: the citation forms that the program knows, with examples. */
export const registerForms: Register = (program, run, io) => {
  program
    .command('forms')
    .description('the forms of citations that are recognised, with examples')
    .option('--json', 'all examples and counter-examples, as JSON')
    .option('--markdown', 'as a Markdown table')
    .action((options: { json?: boolean; markdown?: boolean }) =>
      run(async () => {
        const { forms } = await import('../run/forms.ts')
        return forms({ ...options, color: program.opts<{ color?: boolean }>().color !== false }, io)
      }),
    )
}
