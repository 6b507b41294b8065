import { Option } from 'commander'
import type { Register } from '../main.ts'
import { withCorpus, withExamples, withFilters } from '../options.ts'
import type { TasksQuestion } from '../run/tasks.ts'
import { complete } from './corpus-options.ts'

type Options = Omit<TasksQuestion, 'color' | 'quiet'>

/** `directives tasks [document or path…]` */
export const registerTasks: Register = (program, run, io) => {
  const command = program
    .command('tasks')
    .description('who must do what, by when')
    .argument('[document]', 'only the tasks of this document; a first argument that exists on disk is a path')
    .argument('[path...]', 'files and folders to ask instead of the index')
    .option('--assignee <name>', 'a part of the name of who must do it, diacritics or not')
    .option('--due-before <date>', 'deadlines that end before this day')
    .option('--due-from <date>', 'deadlines from this day, month or year')
    .option('--due-to <date>', 'deadlines up to this day, month or year')
    .option('--due-within <term>', io.words.tasks.dueWithin)
    .option('--overdue', io.words.tasks.overdue)
    .option('--today <day>', io.words.tasks.today)
    .option('--all', 'when the name is ambiguous, all its documents together')
    .addOption(
      new Option('--format <format>', 'a register: a table for Excel, a workbook, calendar entries, Markdown').choices([
        'csv',
        'xlsx',
        'ics',
        'md',
      ]),
    )
  withExamples(
    withCorpus(withFilters(command)),
    'tasks van-ban/chi-thi.txt',
    'tasks --assignee "so xay dung" --due-before 2021-12-31',
    'tasks van-ban --format xlsx -o nhiem-vu.xlsx',
  ).action((document: string | undefined, paths: string[], options: Options) =>
    run(async () => (await import('../run/tasks.ts')).tasks(document, paths, complete(program, options), io)),
  )
}
