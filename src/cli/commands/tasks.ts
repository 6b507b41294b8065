import { Option } from 'commander'
import type { Register } from '../main.ts'
import { withCorpus, withExamples, withFilters } from '../options.ts'
import type { TasksQuestion } from '../run/tasks.ts'
import { complete } from './corpus-options.ts'

type Options = Omit<TasksQuestion, 'color' | 'quiet'>

/** `directives tasks [document or path…]` */
export const registerTasks: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('tasks')
    .description(help.tasks.does)
    .argument('[document]', help.tasks.document)
    .argument('[path...]', help.shared.paths)
    .option('--assignee <name>', help.tasks.assignee)
    .option('--due-before <date>', help.tasks.dueBefore)
    .option('--due-from <date>', help.tasks.dueFrom)
    .option('--due-to <date>', help.tasks.dueTo)
    .option('--due-within <term>', help.tasks.dueWithin)
    .option('--overdue', help.tasks.overdue)
    .option('--today <day>', help.tasks.today)
    .option('--all', help.shared.all)
    .addOption(new Option('--format <format>', help.tasks.format).choices(['csv', 'xlsx', 'ics', 'md']))
  withExamples(
    withCorpus(withFilters(command, help), help),
    'tasks van-ban/chi-thi.txt',
    'tasks --assignee "so xay dung" --due-before 2021-12-31',
    'tasks van-ban --format xlsx -o nhiem-vu.xlsx',
  ).action((document: string | undefined, paths: string[], options: Options) =>
    run(async () => (await import('../run/tasks.ts')).tasks(document, paths, complete(program, options), io)),
  )
}
