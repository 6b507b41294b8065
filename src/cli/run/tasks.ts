import { nameOf } from '../../export/labels.ts'
import type { RegisterEntry, RegisterFormat } from '../../export/registers/register.ts'
import type { GraphNode } from '../../model/graph.ts'
import type { TaskResult } from '../../query/tasks.ts'
import { exitCode, type Io, UsageError, write } from '../io.ts'
import { dateOf, filterOf, numberOf } from '../option-values.ts'
import type { CorpusOptions, FilterOptions } from '../options.ts'
import { emit } from '../output.ts'
import { namesFile } from '../read-input.ts'
import { nodeCells, nodeHeader } from '../render/node-cells.ts'
import { renderTasks } from '../render/tasks.ts'
import { colours, width } from '../terminal.ts'
import { named, withOpened } from '../with-corpus.ts'

export interface TasksQuestion extends CorpusOptions, FilterOptions {
  readonly assignee?: string
  readonly dueBefore?: string
  readonly dueFrom?: string
  readonly dueTo?: string
  readonly all?: boolean
  readonly format?: string
}

/** A first argument that exists on disk is a path, else a document's name; without any the whole index is asked. */
export async function tasks(
  first: string | undefined,
  rest: readonly string[],
  options: TasksQuestion,
  io: Io,
): Promise<number> {
  const isPath = first !== undefined && namesFile(first, io)
  const paths = isPath ? [first, ...rest] : rest
  const format = await formatOf(options)
  const limit = numberOf('--limit', options.limit)
  const dueBefore = dateOf('--due-before', options.dueBefore)
  const dueFrom = dateOf('--due-from', options.dueFrom)
  const dueTo = dateOf('--due-to', options.dueTo)
  const wanted = {
    ...filterOf(options),
    ...(limit === undefined ? {} : { limit }),
    ...(options.assignee === undefined ? {} : { assignee: options.assignee }),
    ...(dueBefore === undefined ? {} : { dueBefore }),
    ...(dueFrom === undefined ? {} : { dueFrom }),
    ...(dueTo === undefined ? {} : { dueTo }),
  }
  return withOpened(paths, options, io, async (opened) => {
    let documents: readonly GraphNode[] | undefined
    if (first !== undefined && !isPath) {
      documents = await named(first, opened, options, io)
      if (!documents) return exitCode.nothing
    }
    const results = opened.corpus.tasks({
      ...wanted,
      ...(documents ? { documents: documents.map(({ key }) => key) } : {}),
    })
    if (format)
      await writeRegister(
        results.map((result) => entryOf(result, opened.shown)),
        format,
        options,
        io,
      )
    else await answer(results, opened.shown, options, io)
    if (results.length > 0) return exitCode.found
    if (!options.quiet) io.stderr.write('directives: no task meets these conditions\n')
    return exitCode.nothing
  })
}

async function formatOf(options: TasksQuestion): Promise<RegisterFormat | undefined> {
  if (options.format === undefined) return undefined
  if (options.json || options.ndjson || options.csv)
    throw new UsageError('--format goes with none of --json, --ndjson and --csv: choose one')
  const { registerFormats } = await import('../../export/registers/list.ts')
  const format = registerFormats.find(({ id }) => id === options.format)
  if (!format)
    throw new UsageError(
      `--format knows no "${options.format}"; there are: ${registerFormats.map(({ id }) => id).join(', ')}`,
    )
  if (format.binary && options.output === undefined)
    throw new UsageError(
      `--format ${format.id} is no text: say where it goes, as in --output nhiem-vu${format.extension}`,
    )
  return format
}

async function writeRegister(
  entries: readonly RegisterEntry[],
  format: RegisterFormat,
  options: TasksQuestion,
  io: Io,
): Promise<void> {
  const content = await format.write(entries)
  if (options.output !== undefined) {
    const { writeWhole } = await import('../write-file.ts')
    await writeWhole(options.output, content, io)
  } else if (typeof content === 'string') await write(io.stdout, content)
}

/** A task of the corpus as a line of a register. */
export function entryOf(task: TaskResult, shown: (path: string) => string): RegisterEntry {
  const { document, marker, heading, deadline, recurrence, rrule } = task
  const names = (role: string): readonly string[] =>
    task.assignees.filter((one) => one.role === role).map(({ value }) => value)
  return {
    id: `${document.key}#${task.id}`,
    document: {
      name: nameOf(document),
      ...(document.date === undefined ? {} : { date: document.date }),
      ...(document.issuer === undefined ? {} : { issuer: document.issuer }),
    },
    ...(marker === undefined ? {} : { marker }),
    ...(heading === undefined ? {} : { heading }),
    task: task.value,
    leads: names('lead'),
    supports: names('support'),
    ...(deadline ? { deadline } : {}),
    ...(recurrence === undefined
      ? {}
      : { recurrence: { value: recurrence, ...(rrule === undefined ? {} : { rrule }) } }),
    reportTo: task.reportTo.map(({ value, through }) => (through === undefined ? value : `${value} (qua ${through})`)),
    force: task.force,
    source: `${shown(task.path)}:${task.line}`,
  }
}

async function answer(
  results: readonly TaskResult[],
  shown: (path: string) => string,
  options: TasksQuestion,
  io: Io,
): Promise<void> {
  await emit(
    {
      json: { results },
      lines: results,
      table: {
        header: [
          'deadline',
          'bound',
          'recurrence',
          'force',
          'assignees',
          'task',
          'heading',
          'path',
          'line',
          ...nodeHeader,
        ],
        rows: results.map((task) => [
          task.deadline?.value,
          task.deadline?.bound,
          task.recurrence,
          task.force,
          task.assignees.map(({ value }) => value).join('; '),
          task.value,
          task.heading,
          task.path,
          task.line,
          ...nodeCells(task.document),
        ]),
      },
      text: () => renderTasks(results, shown, { columns: width(io), chalk: colours(io, options.color) }),
    },
    options,
    io,
  )
}
