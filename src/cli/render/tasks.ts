import { whenOf as registerWhen } from '../../export/registers/columns.ts'
import type { Language } from '../../export/words/graph-words.ts'
import type { TaskResult } from '../../query/tasks.ts'
import { safe } from '../io.ts'
import { unbroken } from '../terminal.ts'
import { facts, indented, type RenderOptions, shortened, title } from './nodes.ts'
import { renderTable } from './table.ts'

/** Below this a table has no room for its columns. */
const tableWidth = 80
const longestItem = 260

/** Tasks under the documents that give them, in the order that they come, a piece for each: a table, or blocks where it is narrow. */
export function* renderTasks(
  results: Iterable<TaskResult>,
  shown: (path: string) => string,
  options: RenderOptions,
): Generator<string, void> {
  let group: TaskResult[] = []
  let between = ''
  for (const task of results) {
    if (group[0] && group[0].document.key !== task.document.key) {
      yield between + renderGroup(group, shown, options)
      between = '\n'
      group = []
    }
    group.push(task)
  }
  if (group.length > 0) yield between + renderGroup(group, shown, options)
}

function renderGroup(group: readonly TaskResult[], shown: (path: string) => string, options: RenderOptions): string {
  const { columns, chalk } = options
  const document = group[0]?.document
  const head = document
    ? `${indented(title(document), 0, columns, chalk.bold)}${facts(document, options) === '' ? '' : indented(facts(document, options), 2, columns)}${indented(safe(shown(group[0]?.file ?? '')), 2, columns, chalk.cyan)}`
    : ''
  return (
    head +
    (columns < tableWidth ? group.map((task) => renderTask(task, shown, options)).join('') : asTable(group, options))
  )
}

function asTable(tasks: readonly TaskResult[], options: RenderOptions): string {
  const { table } = options.words
  return renderTable(
    [
      { title: table.task, grow: 5 },
      { title: table.who, grow: 2 },
      { title: table.when, grow: 1 },
      { title: table.source, grow: 1 },
    ],
    tasks.map((task) => [itemOf(task), whoOf(task), whenOf(task, options.language), unbroken(table.line(task.line))]),
    options,
  )
}

const itemOf = ({ marker, value }: TaskResult): string =>
  shortened(marker === undefined ? value : `${marker} ${value}`, longestItem)

/** Those who only co-operate stand in brackets. */
const whoOf = ({ assignees }: TaskResult): string =>
  assignees.map(({ value, role }) => (role === 'support' ? `(${value})` : value)).join(', ')

export function whenOf(
  { deadline, recurrence }: Pick<TaskResult, 'deadline' | 'recurrence'>,
  language: Language,
): string {
  if (language === 'vi')
    return registerWhen(
      { deadline, recurrence: recurrence === undefined ? undefined : { value: recurrence } },
      language,
    )
  return [deadline && `${deadline.bound} ${deadline.value}`, deadline?.time, recurrence]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** One task as a block: item, who, when, source. */
export function renderTask(
  task: TaskResult,
  shown: (path: string) => string,
  { columns, chalk, language }: RenderOptions,
): string {
  const who = whoOf(task)
  const when = whenOf(task, language)
  return [
    indented(safe(task.marker === undefined ? `- ${task.value}` : `${task.marker} ${task.value}`), 2, columns),
    who === '' ? '' : indented(safe(who), 4, columns, chalk.green),
    indented(
      [when, `${safe(shown(task.file))}:${task.line}`].filter((part) => part !== '').join('  '),
      4,
      columns,
      when === '' ? chalk.cyan : chalk.magenta,
    ),
  ].join('')
}
