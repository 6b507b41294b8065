import type { Register } from '../main.ts'

/** `directives show <file…>`: readable summaries of documents. */
export const registerShow: Register = (program, run, io) => {
  program
    .command('show')
    .description('print a readable summary: header, cited documents, tasks')
    .argument('<file...>', 'files, or - for standard input')
    .action((paths: string[]) =>
      run(async () => {
        const { show } = await import('../run/show.ts')
        return show(paths, { color: program.opts<{ color?: boolean }>().color !== false }, io)
      }),
    )
}
