import { shortSubject } from '../../export/labels.ts'
import { isUnranked } from '../../query/search.ts'
import type { Stats } from '../../query/stats.ts'
import type { ListAnswer, MissingAnswer, SearchAnswer, StatsAnswer } from '../answers.ts'
import { exitCode, type Io, safe, UsageError } from '../io.ts'
import { filterOf, isFiltered, numberOf } from '../option-values.ts'
import type { CorpusOptions, FilterOptions } from '../options.ts'
import { emit } from '../output.ts'
import { marked } from '../render/evidence.ts'
import { nameCell, nodeCells, nodeHeader } from '../render/node-cells.ts'
import { dayIn, facts, indented, markOf, rendering, shortened, title } from '../render/nodes.ts'
import { renderStats } from '../render/stats.ts'
import { renderTable } from '../render/table.ts'
import { withOpened } from '../with-corpus.ts'

export interface QuestionOptions extends CorpusOptions, FilterOptions {
  readonly external?: boolean
}

function limitOf(options: QuestionOptions): { readonly limit?: number } {
  const limit = numberOf('--limit', options.limit)
  return limit === undefined ? {} : { limit }
}

/** Says that nothing was found, unless asked to be quiet. */
function nothing(message: string, options: QuestionOptions, io: Io): number {
  if (!options.quiet) io.stderr.write(`directives: ${message}\n`)
  return exitCode.nothing
}

/** The documents of the corpus by date. */
export async function list(paths: readonly string[], options: QuestionOptions, io: Io): Promise<number> {
  const wanted = { ...filterOf(options), ...limitOf(options), external: options.external === true }
  return withOpened(paths, options, io, async ({ corpus, shown }) => {
    const nodes = corpus.list(wanted)
    await emit(
      {
        json: { results: nodes } satisfies ListAnswer,
        lines: nodes,
        documents: nodes,
        shown,
        parquet: async () => (await import('../../export/parquet/tables.ts')).documentTable(nodes),
        table: {
          header: [...nodeHeader, 'status'],
          rows: nodes.map((node) => [...nodeCells(node), node.status]),
        },
        text: () =>
          nodes.length === 0
            ? ''
            : renderTable(
                [
                  { title: io.words.table.date },
                  { title: io.words.table.document, grow: 2 },
                  { title: io.words.table.issuer, grow: 2 },
                  { title: io.words.table.about, grow: 3 },
                ],
                nodes.map((node) => [
                  dayIn(io.language, node.date ?? ''),
                  [nameCell(node), markOf(node, io.words)].filter((part) => part !== undefined).join(' · '),
                  node.issuer,
                  shortSubject(node, 90),
                ]),
                rendering(io, options.color),
              ),
      },
      options,
      io,
    )
    return nodes.length > 0 ? exitCode.found : nothing(io.words.say.noDocument, options, io)
  })
}

/** What is cited but not in the corpus, most cited first. */
export async function missing(paths: readonly string[], options: QuestionOptions, io: Io): Promise<number> {
  const wanted = { ...filterOf(options), ...limitOf(options) }
  return withOpened(paths, options, io, async ({ corpus, shown }) => {
    const results = corpus.missing(wanted)
    await emit(
      {
        json: { results } satisfies MissingAnswer,
        lines: results,
        documents: results.map(({ document }) => document),
        shown,
        table: {
          header: ['citedBy', 'mentions', ...nodeHeader],
          rows: results.map(({ document, citedBy, mentions }) => [citedBy, mentions, ...nodeCells(document)]),
        },
        text: () =>
          results.length === 0
            ? ''
            : renderTable(
                [
                  { title: io.words.table.citedBy, right: true },
                  { title: io.words.table.document, grow: 2 },
                  { title: io.words.table.date },
                  { title: io.words.table.issuerOrSubject, grow: 3 },
                ],
                results.map(({ document, citedBy }) => [
                  citedBy,
                  nameCell(document),
                  dayIn(io.language, document.date ?? ''),
                  shortened(document.issuer ?? document.subject ?? '', 80),
                ]),
                rendering(io, options.color),
              ),
      },
      options,
      io,
    )
    return results.length > 0
      ? exitCode.found
      : nothing(isFiltered(options) ? io.words.say.noMissing : io.words.say.nothingMissing, options, io)
  })
}

/** Full text search, with the words marked where they stand. */
export async function search(
  words: string,
  paths: readonly string[],
  options: QuestionOptions,
  io: Io,
): Promise<number> {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new UsageError(io.words.usage.noWord)
  const wanted = { ...filterOf(options), ...limitOf(options) }
  return withOpened(
    paths,
    options,
    io,
    async ({ corpus, shown }) => {
      const results = corpus.search(words, wanted)
      const render = rendering(io, options.color)
      const { columns, chalk } = render
      await emit(
        {
          json: { results } satisfies SearchAnswer,
          lines: results,
          documents: results.map(({ document }) => document),
          shown,
          table: {
            header: [...nodeHeader, 'score', 'path', 'line', 'snippet'],
            rows: results.flatMap(({ document, score, hits }) =>
              hits.map((hit) => [...nodeCells(document), score, hit.path, hit.line, hit.snippet]),
            ),
          },
          text: () =>
            results
              .map(({ document, hits }, i) =>
                [
                  i > 0 ? '\n' : '',
                  indented(title(document), 0, columns, chalk.bold),
                  facts(document, render) === '' ? '' : indented(facts(document, render), 2, columns),
                  ...hits.map(
                    (hit) =>
                      `${indented(`${safe(shown(hit.path))}:${hit.line}`, 2, columns, chalk.cyan)}${marked(hit.snippet, hit.marks, 4, columns, chalk.bold.yellow)}`,
                  ),
                ].join(''),
              )
              .join(''),
        },
        options,
        io,
      )
      if (isUnranked(results) && !options.quiet) io.stderr.write(`directives: ${io.words.say.newestFirst}\n`)
      return results.length > 0 ? exitCode.found : nothing(io.words.say.noWords(safe(words)), options, io)
    },
    { command: 'search', name: words },
  )
}

/** Counts of documents, citations and how they were resolved. */
export async function stats(paths: readonly string[], options: QuestionOptions, io: Io): Promise<number> {
  const wanted = limitOf(options)
  return withOpened(paths, options, io, async ({ corpus }) => {
    const found = corpus.stats(wanted)
    await emit(
      {
        json: found satisfies StatsAnswer,
        table: { header: ['list', 'value', 'count'], rows: statsRows(found) },
        text: () => renderStats(found, rendering(io, options.color)),
      },
      options,
      io,
    )
    return found.files > 0 ? exitCode.found : exitCode.nothing
  })
}

/** Every count of every list as a row of its own. */
function statsRows(stats: Stats): readonly (readonly (string | number)[])[] {
  const rows: (readonly (string | number)[])[] = []
  for (const [list, value] of Object.entries(stats)) {
    if (typeof value === 'number') rows.push(['totals', list, value])
  }
  rows.push(['totals', 'failed', stats.failed.length])
  const { systems, types, levels, years, issuers, relations, resolutions, rungs } = stats
  for (const [list, counts] of Object.entries({
    systems,
    types,
    levels,
    years,
    issuers,
    relations,
    resolutions,
    rungs,
  }))
    for (const { value, count } of counts) rows.push([list, value, count])
  for (const { document, citedBy } of stats.mostCited) rows.push(['mostCited', document.key, citedBy])
  stats.longestChain.forEach((node, i) => {
    rows.push(['longestChain', node.key, i + 1])
  })
  for (const { document, dates } of stats.contradictions)
    for (const { value, count } of dates) rows.push(['contradictions', `${document.key} ${value}`, count])
  return rows
}
