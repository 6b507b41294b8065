import { entryOf } from '../../export/registers/entry.ts'
import type { RegisterEntry, RegisterFormat } from '../../export/registers/register.ts'
import type { GraphNode } from '../../model/graph.ts'
import type { TaskResult } from '../../query/tasks.ts'
import { addTerm } from '../../text/dates.ts'
import { exitCode, type Io, UsageError, write } from '../io.ts'
import { dateOf, filterOf, numberOf } from '../option-values.ts'
import type { CorpusOptions, FilterOptions } from '../options.ts'
import { emit, writePieces } from '../output.ts'
import { formOf } from '../output-form.ts'
import { namesFile } from '../read-input.ts'
import { rendering } from '../render/nodes.ts'
import { renderTasks } from '../render/tasks.ts'
import { named, withOpened } from '../with-corpus.ts'

export interface TasksQuestion extends CorpusOptions, FilterOptions {
  readonly assignee?: string
  readonly dueBefore?: string
  readonly dueFrom?: string
  readonly dueTo?: string
  readonly dueWithin?: string
  readonly overdue?: boolean
  readonly today?: string
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
  const format = await formatOf(options, io)
  const limit = numberOf('--limit', options.limit)
  const dueBefore = dateOf('--due-before', options.dueBefore)
  const dueFrom = dateOf('--due-from', options.dueFrom)
  const dueTo = dateOf('--due-to', options.dueTo)
  const reminder = reminderOf(options, io)
  const wanted = {
    ...filterOf(options),
    ...(limit === undefined ? {} : { limit }),
    ...(options.assignee === undefined ? {} : { assignee: options.assignee }),
    ...(dueBefore === undefined ? {} : { dueBefore }),
    ...(dueFrom === undefined ? {} : { dueFrom }),
    ...(dueTo === undefined ? {} : { dueTo }),
    ...reminder,
  }
  return withOpened(
    paths,
    options,
    io,
    async (opened) => {
      let documents: readonly GraphNode[] | undefined
      if (first !== undefined && !isPath) {
        documents = await named(first, opened, options, io)
        if (!documents) return exitCode.nothing
      }
      const asked = { ...wanted, ...(documents ? { documents: documents.map(({ key }) => key) } : {}) }
      const results = new EachTime(() => opened.corpus.eachTask(asked))
      if (format) await writeRegister(new EachTime(() => entries(results, opened.shown)), format, options, io)
      else await answer(results, opened.shown, options, io)
      if (results.isAny) return exitCode.found
      if (!options.quiet) io.stderr.write(`directives: ${io.words.say.noTask}\n`)
      return exitCode.nothing
    },
    first === undefined || isPath ? {} : { command: 'tasks', name: first },
  )
}

/** `--overdue` and `--due-within` as days, counted from `--today`; what a month or quarter says ends with its last day. */
function reminderOf(
  { dueWithin, overdue, today }: TasksQuestion,
  io: Io,
): { readonly dueFrom?: string; readonly dueBefore?: string } {
  if (dueWithin === undefined && !overdue) {
    if (today !== undefined) throw new UsageError(io.words.tasks.todayAlone)
    return {}
  }
  if (dueWithin !== undefined && overdue)
    throw new UsageError(io.words.usage.excludeOneAnother('--due-within, --overdue'))
  const day = dateOf('--today', today)
  if (day?.length !== 10) throw new UsageError(io.words.tasks.todayMissing(overdue ? '--overdue' : '--due-within'))
  if (dueWithin === undefined) return { dueBefore: day }
  const [, count = '', unit = ''] = /^(\d{1,3})(d|w|m|)$/u.exec(dueWithin) ?? []
  if (count === '') throw new UsageError(io.words.tasks.termUnknown(dueWithin))
  const last =
    unit === 'm' ? addTerm(day, Number(count), 'month') : addTerm(day, Number(count) * (unit === 'w' ? 7 : 1), 'day')
  const after = last === undefined ? undefined : addTerm(last, 1, 'day')
  return { dueFrom: day, ...(after === undefined ? {} : { dueBefore: after }) }
}

const endings = {
  csv: 'csv',
  xlsx: 'xlsx',
  ics: 'ics',
  md: 'md',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  txt: 'text',
  parquet: 'parquet',
} as const

type Form = (typeof endings)[keyof typeof endings]

/** The register that the options or the ending of the file ask for; undefined for an answer as other questions give it. */
async function formatOf(options: TasksQuestion, io: Io): Promise<RegisterFormat | undefined> {
  const asked = (['json', 'ndjson', 'csv', 'list', 'count'] as const)
    .filter((form) => options[form])
    .map((form) => `--${form}`)
  if (options.format !== undefined) asked.unshift(`--format ${options.format}`)
  if (asked.length > 1) throw new UsageError(io.words.usage.excludeOneAnother(asked.join(', ')))
  const { registerFormats } = await import('../../export/registers/list.ts')
  const [option] = asked
  const chosen = Object.values(endings).find((form) => option?.split(/--(?:format )?/u)[1] === form)
  if (options.list || options.count) return undefined
  const form: Form | undefined = formOf(
    options.output,
    option === undefined || chosen === undefined ? undefined : { option, form: chosen },
    endings,
    io.words,
  )
  const format = registerFormats.find(({ id }) => id === form)
  if (format?.binary && options.output === undefined)
    throw new UsageError(io.words.usage.needsFile(format.id.toUpperCase(), `nhiem-vu${format.extension}`))
  return format
}

/** Asks again whenever it is gone through, and knows whether anything came. */
class EachTime<T> implements Iterable<T> {
  readonly #ask: () => Iterable<T>
  isAny = false

  constructor(ask: () => Iterable<T>) {
    this.#ask = ask
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (const one of this.#ask()) {
      this.isAny = true
      yield one
    }
  }
}

function* entries(results: Iterable<TaskResult>, shown: (path: string) => string): Generator<RegisterEntry, void> {
  for (const result of results) yield entryOf(result, shown)
}

async function writeRegister(
  entries: Iterable<RegisterEntry>,
  format: RegisterFormat,
  options: TasksQuestion,
  io: Io,
): Promise<void> {
  if (format.pieces) {
    const pieces = format.pieces(entries, io.language)
    if (options.output === undefined) return writePieces(io.stdout, pieces)
    const { writeThrough } = await import('../write-file.ts')
    return writeThrough(options.output, io, (stream) => writePieces(stream, pieces))
  }
  const content = await format.write([...entries], io.language)
  if (options.output !== undefined) {
    const { writeWhole } = await import('../write-file.ts')
    await writeWhole(options.output, content, io)
  } else if (typeof content === 'string') await write(io.stdout, content)
}

async function answer(
  results: Iterable<TaskResult>,
  shown: (path: string) => string,
  options: TasksQuestion,
  io: Io,
): Promise<void> {
  await emit(
    {
      // What `TasksAnswer` describes, its list gone through and never held.
      json: { results },
      lines: results,
      documents: new EachTime(() => documentsOf(results)),
      shown,
      parquet: async () => (await import('../../export/parquet/tables.ts')).taskTable(results),
      text: () => renderTasks(results, shown, rendering(io, options.color)),
    },
    options,
    io,
  )
}

function* documentsOf(results: Iterable<TaskResult>): Generator<GraphNode, void> {
  for (const { document } of results) yield document
}
