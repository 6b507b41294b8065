import type { Register } from '../main.ts'
import { withExamples, withWalk } from '../options.ts'
import type { ViewRequest } from '../run/view.ts'

/** `directives view <file…> -o page.html`: the document with what was read marked in place. */
export const registerView: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('view')
    .description(help.view.does)
    .argument('<file...>', help.shared.files)
    .option('--check', help.view.check)
    .option('--pages <n>', help.view.pages)
    .option('-o, --output <path>', help.view.output)
  withExamples(
    withWalk(command, help),
    'view chi-thi.docx -o chi-thi.html',
    'view ban-chup.pdf --pages 40 -o ban-chup.html',
    'view du-thao.txt --check -o du-thao.html',
  ).action((paths: string[], options: ViewRequest) =>
    run(async () => (await import('../run/view.ts')).view(paths, options, io)),
  )
}
