import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { dotExporter } from '../../export/dot.ts'
import { findExporter } from '../../export/export.ts'
import type { ExportedFile, ExportedPieces, Exporter, ExportOptions, TaskSummary } from '../../export/exporter.ts'
import { exporters } from '../../export/list.ts'
import { readTheme } from '../../export/theme.ts'
import { themes } from '../../export/words/themes.ts'
import { type GraphSelection, selectGraph } from '../../graph/select.ts'
import type { GraphNode } from '../../model/graph.ts'
import { oneLine } from '../../text/plain-text.ts'
import { exitCode, type Io, UsageError, write } from '../io.ts'
import { chosen, dateOf, dayOption, numberOf, relationsOf, typesOf } from '../option-values.ts'
import { systems } from '../option-words.ts'
import type { CorpusOptions } from '../options.ts'
import { writePieces } from '../output.ts'
import { formOf } from '../output-form.ts'
import { namesFile } from '../read-input.ts'
import { named, type Opened, withOpened } from '../with-corpus.ts'
import { writeThrough, writeWhole } from '../write-file.ts'

export interface GraphOptions extends CorpusOptions {
  readonly format?: string
  readonly depth?: string
  readonly direction?: string
  readonly focus?: string
  readonly reaches?: string
  readonly collapse?: string
  readonly relation?: string[]
  readonly type?: string[]
  readonly issuer?: string[]
  readonly system?: string[]
  readonly place?: string[]
  readonly from?: string
  readonly to?: string
  readonly hideExternal?: boolean
  readonly minCited?: string
  readonly reduce?: boolean
  readonly title?: string
  readonly language?: string
  readonly theme?: string
  readonly cluster?: string
  readonly rank?: string
  readonly timeline?: string
  readonly legend?: boolean
  readonly page?: string
  readonly limit?: string
  readonly mentions?: boolean
  readonly linkBase?: string
  readonly all?: boolean
  readonly inForce?: boolean
  readonly at?: string
}

/** Writes the citation graph in a format. A first argument that exists on disk is a path, else a document's name. Exit 1 when it is empty. */
export async function graph(
  first: string | undefined,
  rest: readonly string[],
  options: GraphOptions,
  io: Io,
): Promise<number> {
  const exporter = options.format === 'parquet' ? undefined : exporterOf(options, io)
  const folder = exporter === undefined ? tablesFolder(options, io) : ''
  const isPath = first !== undefined && namesFile(first, io)
  const selection = selectionOf(options)
  const at = dayOption(options.at)
  const exportOptions = await exportOptionsOf(options, io)
  return withOpened(
    isPath ? [first, ...rest] : rest,
    options,
    io,
    async (opened) => {
      let around: readonly GraphNode[] | undefined
      if (first !== undefined && !isPath) {
        around = await named(first, opened, options, io)
        if (!around) return exitCode.nothing
      }
      const selected = selectGraph(opened.corpus.graph({ lazy: true, ...(at === undefined ? {} : { at }) }), {
        ...selection,
        ...(around ? { around: around.map(({ key }) => key) } : {}),
      })
      if (selected.nodes.length === 0) {
        if (!options.quiet) io.stderr.write(`directives: ${io.words.say.noDocument}\n`)
        return exitCode.nothing
      }
      if (exporter === undefined) {
        const { writeTables } = await import('./graph-tables.ts')
        await writeTables(selected, opened, folder, io)
        return exitCode.found
      }
      const unfit = exporter.unfit?.(selected)
      if (unfit !== undefined) throw new UsageError(unfit)
      const tasks = exporter.id === 'html' ? { tasks: tasksOf(opened), signers: opened.corpus.signers() } : {}
      const told = {
        ...exportOptions,
        ...(around === undefined || first === undefined ? {} : aroundOf(around, first)),
        ...linkBaseOf(options, opened.corpus.root, io),
        ...tasks,
      }
      if (exporter.pieces) await emitPieces(exporter.pieces(selected, told), options, io)
      else if (exporter.parts) await emitParts(exporter.parts(selected, told), options, io)
      else await emitFiles(await exporter.export(selected, told), options, io)
      return exitCode.found
    },
    first === undefined || (isPath && !existsSync(resolve(io.cwd, first))) ? {} : { command: 'graph', name: first },
  )
}

/** The documents in the middle are marked; what has no room is listed by the commands that name them as they were named here. */
function aroundOf(around: readonly GraphNode[], name: string): Pick<ExportOptions, 'asked' | 'hint'> {
  const quoted = JSON.stringify(oneLine(name))
  return {
    asked: around.map(({ key }) => key),
    hint: { in: `directives cites ${quoted}`, out: `directives refs ${quoted}` },
  }
}

/** Links to files lead from the folder that the picture is written to; what goes to standard output does not know where it will lie. */
function linkBaseOf({ linkBase, output }: GraphOptions, root: string, io: Io): Pick<ExportOptions, 'linkBase'> {
  if (linkBase !== undefined || output === undefined) return {}
  const way = relative(dirname(resolve(io.cwd, output)), root).replaceAll('\\', '/')
  const isElsewhere = way === '' || /^[a-z]:/iu.test(way)
  return isElsewhere ? {} : { linkBase: `${way.split('/').map(encodeURIComponent).join('/')}/` }
}

const endings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    exporters.filter(({ files }) => files === 'one').map(({ id, extension }) => [extension.slice(1), id]),
  ),
  gv: 'dot',
  htm: 'html',
}

/** The format that `--format` names, else the ending of the file, else DOT. */
function exporterOf(options: GraphOptions, io: Io): Exporter {
  const { format, output } = options
  const known = [...exporters.map(({ id }) => id), 'parquet'].join(', ')
  const named = format === undefined ? undefined : findExporter(format)
  if (format !== undefined && !named) throw new UsageError(io.words.usage.graphFormatUnknown(format, known))
  if (named?.files === 'several') {
    if (output === undefined) throw new UsageError(io.words.usage.severalFiles(named.id))
    return named
  }
  const several = format === undefined ? /\.(csv|parquet)$/iu.exec(output ?? '')?.[1]?.toLowerCase() : undefined
  if (several !== undefined) throw new UsageError(io.words.usage.severalFiles(several))
  const isBinary = named?.id === 'png'
  // A terminal shows neither a picture nor a page; a pipe takes their text.
  const isShown = isBinary || named?.id === 'svg' || named?.id === 'html'
  if (named && output === undefined && (isBinary || (isShown && io.stdout.isTTY === true)))
    throw new UsageError(io.words.usage.needsFile(named.id.toUpperCase(), `do-thi${named.extension}`))
  const id = formOf(output, named && { option: `--format ${named.id}`, form: named.id }, endings, io.words) ?? 'dot'
  return findExporter(id) ?? dotExporter
}

/** The folder for the tables: documents, citations and tasks are three files, and groups are no documents. */
function tablesFolder({ output, collapse }: GraphOptions, io: Io): string {
  if (collapse !== undefined) throw new UsageError(io.words.usage.excludeOneAnother('--format parquet, --collapse'))
  if (output === undefined || /\.parquet$/iu.test(output)) throw new UsageError(io.words.usage.severalFiles('parquet'))
  return output
}

function selectionOf(options: GraphOptions): GraphSelection {
  const depth = numberOf('--depth', options.depth)
  const direction = chosen('--direction', options.direction, ['in', 'out', 'both'])
  const collapse = chosen('--collapse', options.collapse, ['issuer', 'type', 'year'])
  const relation = relationsOf(options.relation)
  const type = typesOf(options.type)
  const system = options.system?.map((system) => chosen('--system', system, systems)).filter((one) => one !== undefined)
  const from = dateOf('--from', options.from)
  const to = dateOf('--to', options.to)
  const minCited = numberOf('--min-cited', options.minCited)
  return {
    ...(depth === undefined ? {} : { depth }),
    ...(direction === undefined ? {} : { direction }),
    ...(options.focus === undefined ? {} : { focus: options.focus }),
    ...(options.reaches === undefined ? {} : { reaches: options.reaches }),
    ...(collapse === undefined ? {} : { collapse }),
    ...(relation === undefined ? {} : { relation }),
    ...(type ? { type } : {}),
    ...(options.issuer ? { issuer: options.issuer } : {}),
    ...(system ? { system } : {}),
    ...(options.place ? { place: options.place } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(options.hideExternal ? { hideExternal: true } : {}),
    ...(minCited === undefined ? {} : { minCited }),
    ...(options.inForce || options.at !== undefined ? { inForce: true } : {}),
    ...(options.reduce ? { reduce: true } : {}),
  }
}

async function exportOptionsOf(options: GraphOptions, io: Io): Promise<ExportOptions> {
  const language = chosen('--language', options.language, ['vi', 'en'])
  const cluster = chosen('--cluster', options.cluster, ['level', 'year', 'none'])
  const rank = chosen('--rank', options.rank, ['pagerank', 'indegree'])
  const timeline = chosen('--timeline', options.timeline, ['axis', 'rank', 'none'])
  const page = chosen('--page', options.page?.toLowerCase(), ['a4', '16:9'])
  const limit = options.limit === 'all' ? 0 : numberOf('--limit', options.limit)
  return {
    ...(page === undefined ? {} : { page }),
    ...(limit === undefined ? {} : { limit }),
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(language === undefined ? {} : { language }),
    ...(options.theme === undefined ? {} : { theme: await themeOf(options.theme, io) }),
    ...(cluster === undefined ? {} : { cluster }),
    ...(rank === undefined ? {} : { rank }),
    ...(timeline === undefined ? {} : { timeline }),
    ...(options.legend === undefined ? {} : { legend: options.legend }),
    ...(options.mentions ? { mentions: true } : {}),
    ...(options.linkBase === undefined ? {} : { linkBase: options.linkBase }),
  }
}

async function themeOf(name: string, io: Io): Promise<NonNullable<ExportOptions['theme']>> {
  if (name === 'light' || name === 'dark' || name === 'plain') return name
  const path = resolve(io.cwd, name)
  if (!existsSync(path))
    throw new UsageError(({ errors }) => errors.value.unknownTheme(name, Object.keys(themes).join(', ')))
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new UsageError(({ errors }) => errors.value.themeNoJson(name))
  }
  const read = readTheme(value)
  if ('problems' in read) {
    const problems = read.problems.join('; ')
    throw new UsageError(({ errors }) => errors.value.themeProblems(name, problems))
  }
  return read.theme
}

function tasksOf({ corpus }: Opened): ReadonlyMap<string, readonly TaskSummary[]> {
  const byDocument = new Map<string, TaskSummary[]>()
  for (const task of corpus.tasks()) {
    const summary: TaskSummary = {
      text: task.value,
      assignees: task.assignees.map(({ value }) => value),
      ...(task.deadline ? { deadline: task.deadline.value } : {}),
    }
    const list = byDocument.get(task.document.key)
    if (list) list.push(summary)
    else byDocument.set(task.document.key, [summary])
  }
  return byDocument
}

/** A text of any size, written as it is made. */
async function emitPieces(pieces: Iterable<string>, { output }: Pick<GraphOptions, 'output'>, io: Io): Promise<void> {
  if (output === undefined) await writePieces(io.stdout, pieces)
  else await writeThrough(output, io, (stream) => writePieces(stream, pieces))
}

/** Several files go into the folder `-o`, each written as it is made. */
async function emitParts(files: readonly ExportedPieces[], { output = '.' }: GraphOptions, io: Io): Promise<void> {
  await mkdir(resolve(io.cwd, output), { recursive: true })
  for (const { name, pieces } of files) await emitPieces(pieces, { output: join(output, name) }, io)
}

/** What is one text goes to standard output or to `-o`. */
async function emitFiles(files: readonly ExportedFile[], { output }: GraphOptions, io: Io): Promise<void> {
  // What was made is not what was asked for: nothing is written in its name.
  for (const { notice } of files) if (notice !== undefined) throw new UsageError(notice)
  for (const { content, bytes } of files)
    if (output === undefined) await write(io.stdout, content)
    else await writeWhole(output, bytes ?? content, io)
}
