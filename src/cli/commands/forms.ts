import type { Register } from '../main.ts'

/** `directives forms`: the citation forms that the program knows, with examples. */
export const registerForms: Register = (program, run, io) => {
  const { help } = io.words
  program
    .command('forms')
    .description(help.forms.does)
    .option('--json', help.shared.examplesJson)
    .option('--markdown', help.forms.markdown)
    .action((options: { json?: boolean; markdown?: boolean }) =>
      run(async () => {
        const { forms } = await import('../run/forms.ts')
        return forms({ ...options, color: program.opts<{ color?: boolean }>().color !== false }, io)
      }),
    )
}
