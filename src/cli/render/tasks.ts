import type { TaskResult } from '../../query/tasks.ts'
import { safe } from '../io.ts'
import { facts, indented, type RenderOptions, title } from './nodes.ts'

/** Tasks under the documents that give them, in the order that they come. */
export function renderTasks(results: readonly TaskResult[], shown: (path: string) => string, options: RenderOptions): string {
  const { columns, chalk } = options
  let out = ''
  let last: string | undefined
  for (const task of results) {
    if (task.document.key !== last) {
      last = task.document.key
      out += `${out === '' ? '' : '\n'}${indented(title(task.document), 0, columns, chalk.bold)}`
      if (facts(task.document) !== '') out += indented(facts(task.document), 2, columns)
    }
    out += renderTask(task, shown, options)
  }
  return out
}

export function renderTask(task: TaskResult, shown: (path: string) => string, { columns, chalk }: RenderOptions): string {
  const who = task.assignees.map(({ value, role }) => (role === 'support' ? `(${value})` : value)).join(', ')
  const when = [task.deadline && `${task.deadline.bound} ${task.deadline.value}`, task.deadline?.time, task.recurrence]
    .filter((part) => part !== undefined)
    .join(' ')
  return [
    indented(`- ${safe(task.value)}`, 2, columns),
    who === '' ? '' : indented(safe(who), 4, columns, chalk.green),
    indented(
      [when, `${safe(shown(task.path))}:${task.line}`].filter((part) => part !== '').join('  '),
      4,
      columns,
      when === '' ? chalk.cyan : chalk.magenta,
    ),
  ].join('')
}
