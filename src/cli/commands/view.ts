import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'
import type { ViewRequest } from '../run/view.ts'

/** `directives view <file…> -o page.html`: the document with what was read marked in place. */
export const registerView: Register = (program, run, io) => {
  const command = program
    .command('view')
    .description('the document itself as a page, with what was read marked in place')
    .argument('<file...>', 'files, folders (every readable document below them), or - for standard input')
    .option('--check', 'also what a văn thư would correct (directives check)')
    .option('-o, --output <path>', 'the page to write (default: standard output)')
  withExamples(
    withWalk(command),
    'view chi-thi.docx -o chi-thi.html',
    'view du-thao.txt --check -o du-thao.html',
  ).action((paths: string[], options: ViewRequest) =>
    run(async () => (await import('../run/view.ts')).view(paths, options, io)),
  )
}
